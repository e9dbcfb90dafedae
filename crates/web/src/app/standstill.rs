use content::msg;
use leptos::{prelude::*, task::spawn_local};

use super::Stage;
use crate::{
    parts::{Art, art, heading},
    screens::deleted,
    session::Closed,
    text::{store_fault, t},
};

/// Why the app does not go on here, what that means, and what helps.
pub(super) fn standstill(why: Closed, stage: ArcRwSignal<Stage>) -> AnyView {
    let (title, body, action) = match why {
        Closed::Insecure => {
            let body = vec![t!(msg::INSECURE_TEXT), t!(msg::INSECURE_HOW), t!(msg::INSECURE_HERE)];
            (t!(msg::INSECURE_TITLE), body, None)
        }
        Closed::OtherTab => (t!(msg::TAB_TITLE), vec![t!(msg::TAB_NOTE)], Some(t!(msg::TAB_OPEN_HERE))),
        Closed::Moved => (t!(msg::TAB_TITLE), vec![t!(msg::TAB_MOVED)], Some(t!(msg::TAB_OPEN_HERE))),
        Closed::Store(fault) => {
            let body = vec![store_fault(fault), t!(msg::ERROR_SAVED_SAFE)];
            (t!(msg::ERROR_TITLE), body, Some(t!(msg::DO_TRY_AGAIN)))
        }
        Closed::Deleted => return deleted(),
        Closed::Incomplete => {
            let body = vec![t!(msg::ERROR_NOT_YOU), t!(msg::ERROR_SAVED_SAFE)];
            (t!(msg::ERROR_TITLE), body, Some(t!(msg::DO_TRY_AGAIN)))
        }
    };
    let body: Vec<AnyView> = body.into_iter().map(|words| view! { <p>{words}</p> }.into_any()).collect();
    let by_force = matches!(why, Closed::OtherTab | Closed::Moved);
    let again = action.map(|words| {
        let again = move |_| {
            stage.set(Stage::Opening);
            spawn_local(super::open(stage.clone(), by_force));
        };
        view! { <button type="button" class="btn main" on:click=again>{words}</button> }
    });
    view! { <div class="stack roomy still">{art(Art::Breakwater, "")}{heading(title)}{body}{again}</div> }.into_any()
}
