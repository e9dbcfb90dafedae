use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use engine::{Query, Topic};
use leptos::prelude::*;

/// Looks again if one of these topics concerns it; always when there are none.
type Look = Rc<dyn Fn(Option<&BTreeSet<Topic>>)>;

thread_local! {
    static ASKED: RefCell<BTreeMap<u64, Look>> = const { RefCell::new(BTreeMap::new()) };
}

/// A view that stays true: it is asked again when something changes that concerns it, until the part of the screen
/// that asked is gone. Before the session is open it is empty.
pub(crate) fn ask<Q>(query: Q) -> ArcRwSignal<Q::View>
where
    Q: Query + 'static,
    Q::View: Default + PartialEq + Send + Sync + 'static,
{
    let answer = move |topics: Option<&BTreeSet<Topic>>| {
        let concerned = topics.is_none_or(|topics| query.touched(topics));
        super::client().filter(|_| concerned).map(|client| client.ask(&query))
    };
    let view = ArcRwSignal::new(answer(None).unwrap_or_default());
    let seen = view.clone();
    let key = remember(Rc::new(move |topics| {
        if let Some(fresh) = answer(topics)
            && seen.with_untracked(|old| *old != fresh)
        {
            seen.set(fresh);
        }
    }));
    if Owner::current().is_some() {
        on_cleanup(move || ASKED.with_borrow_mut(|asked| drop(asked.remove(&key))));
    }
    view
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
