use content::msg;
use engine::views::{House, OwnCard, OwnCards};
use leptos::prelude::*;

use super::with_shapes;
use crate::{
    app::in_path,
    parts::{Icon, back, heading, row},
    session,
    text::{self, t},
};

/// All cards of the couple's own.
pub(crate) fn list() -> AnyView {
    with_shapes(t!(msg::MORE_TITLE), page)
}

fn page() -> AnyView {
    let all = session::ask(OwnCards);
    let house = session::ask(House);
    let together = Memo::new(move |_| house.with(|house| house.partner.as_ref().is_some_and(|partner| !partner.ended)));
    let groups = move || {
        all.with(|all| {
            let none = all.iter().all(|own| own.retired) && together.get();
            let none = none.then(|| view! { <p>{t!(msg::CARDS_EMPTY)}</p> });
            let put_away = rows(all, true);
            let put_away = (!put_away.is_empty()).then(|| {
                let summary = t!(msg::CARDS_GROUP_RETIRED);
                view! { <details class="fold"><summary>{summary}</summary><div class="rows">{put_away}</div></details> }
            });
            view! { {none}<div class="rows">{rows(all, false)}</div>{put_away} }.into_any()
        })
    };
    let below = move || match together.get() {
        true => {
            view! { <div class="line"><a class="btn main" href="/cards/new">{t!(msg::CARDS_NEW)}</a></div> }.into_any()
        }
        false => view! { <p>{t!(msg::PATH_ALONE)}</p> }.into_any(),
    };
    view! {
        {back("/more", t!(msg::MORE_TITLE))}
        <div class="stack loose">
            <header class="stack tight">
                {heading(t!(msg::CARDS_TITLE))}
                <p class="meta">{t!(msg::CARDS_LEDE)}</p>
            </header>
            {groups}
            {below}
        </div>
    }
    .into_any()
}

fn rows(all: &[OwnCard], retired: bool) -> Vec<AnyView> {
    let line = |own: &OwnCard| {
        let shape = own.card.id.parent().and_then(|shape| session::card(&shape)).map(|shape| text::title(&shape));
        row(format!("/cards/{}", in_path(&own.card.id)), Icon::BothOfUs, text::title(&own.card), shape)
    };
    all.iter().filter(|own| own.retired == retired).map(line).collect()
}
