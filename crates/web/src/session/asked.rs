use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use engine::{
    Query, Topic,
    views::{House, HouseView},
};
use leptos::prelude::*;

/// Looks again if one of these topics concerns it; always when there are none.
type Look = Rc<dyn Fn(Option<&BTreeSet<Topic>>)>;

thread_local! {
    static HOUSE: RefCell<Option<ArcRwSignal<HouseView>>> = const { RefCell::new(None) };
    static ASKED: RefCell<BTreeMap<u64, Look>> = const { RefCell::new(BTreeMap::new()) };
}

/// A view that stays true: it is asked again when something changes that concerns it, until the part of the screen
/// that asked is gone. Before the session is open it is empty.
pub(crate) fn ask<Q>(query: Q) -> ArcRwSignal<Q::View>
where
    Q: Query + 'static,
    Q::View: Default + PartialEq + Send + Sync + 'static,
{
    let view = ArcRwSignal::new(Q::View::default());
    let key = keep_true(query, view.clone());
    if Owner::current().is_some() {
        on_cleanup(move || ASKED.with_borrow_mut(|asked| drop(asked.remove(&key))));
    }
    view
}

/// Who lives here, for the shell, which stands before there is a session.
pub(crate) fn house() -> ArcRwSignal<HouseView> {
    HOUSE.with_borrow_mut(|house| house.get_or_insert_with(|| ArcRwSignal::new(HouseView::default())).clone())
}

/// Asks for who lives here from now on. Once a page.
pub(super) fn ask_for_house() {
    keep_true(House, house());
}

fn keep_true<Q>(query: Q, view: ArcRwSignal<Q::View>) -> u64
where
    Q: Query + 'static,
    Q::View: PartialEq + Send + Sync + 'static,
{
    let look = move |topics: Option<&BTreeSet<Topic>>| {
        let concerned = topics.is_none_or(|topics| query.touched(topics));
        let fresh = super::client().filter(|_| concerned).map(|client| client.ask(&query));
        if let Some(fresh) = fresh
            && view.with_untracked(|old| *old != fresh)
        {
            view.set(fresh);
        }
    };
    look(None);
    remember(Rc::new(look))
}

/// Asks everything again that these topics concern, or everything when there are none: time has passed.
pub(crate) fn ask_again(topics: Option<&BTreeSet<Topic>>) {
    let looks: Vec<Look> = ASKED.with_borrow(|asked| asked.values().cloned().collect());
    looks.iter().for_each(|look| look(topics));
}

fn remember(look: Look) -> u64 {
    ASKED.with_borrow_mut(|asked| {
        let key = asked.last_key_value().map_or(0, |(last, _)| last + 1);
        asked.insert(key, look);
        key
    })
}
