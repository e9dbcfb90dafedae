use content::{Area, Msg, msg};
use leptos::prelude::*;

use crate::{
    parts::{dark_links, heading, way_back, with_area},
    text::t,
};

/// Is this safe for me? It asks nothing and keeps nothing. The server has the same page without script.
pub(crate) fn safety() -> AnyView {
    with_area(Area::Safety, t!(msg::MORE_SAFETY), page)
}

fn page() -> AnyView {
    view! {
        {way_back()}
        <div class="stack loose">
            <header class="stack tight">
                {heading(t!(msg::SAFETY_TITLE))}
                <p class="meta">{t!(msg::SAFETY_LEDE)}</p>
            </header>
            {part(msg::SAFETY_YOURS_TITLE, &[msg::SAFETY_YOURS, msg::SAFETY_YOURS_NO, msg::SAFETY_YOURS_CLOSE])}
            {signs()}
            {part(msg::SAFETY_NOW_TITLE, &[msg::SAFETY_NOW, msg::SAFETY_NOW_QUIET])}
            {part(
                msg::SAFETY_HELP_TITLE,
                &[msg::SAFETY_HELP_SEARCH, msg::SAFETY_HELP_PEOPLE, msg::SAFETY_HELP_DEVICE, msg::SAFETY_HELP_BOTH],
            )}
            {part(
                msg::SAFETY_LIVING_TITLE,
                &[
                    msg::SAFETY_LIVING_MATTER,
                    msg::SAFETY_LIVING_MOVE,
                    msg::SAFETY_LIVING_CALL,
                    msg::SAFETY_LIVING_FIND,
                    msg::SAFETY_LIVING_LETTER,
                ],
            )}
            {part(msg::SAFETY_LIVING_WORRIED_TITLE, &[msg::SAFETY_LIVING_WORRIED])}
            {dark_links()}
            {part(
                msg::SAFETY_SEES_TITLE,
                &[
                    msg::SAFETY_SEES_ONLY,
                    msg::SAFETY_SEES_KEPT,
                    msg::SAFETY_SEES_NOT_OPENED,
                    msg::SAFETY_SEES_CLOSE,
                    msg::SAFETY_SEES_DEVICE,
                ],
            )}
            {part(
                msg::SAFETY_DEVICE_TITLE,
                &[
                    msg::SAFETY_DEVICE_LOCK,
                    msg::SAFETY_DEVICE_HISTORY,
                    msg::SAFETY_DEVICE_SHARED,
                    msg::SAFETY_DEVICE_TRACKED,
                ],
            )}
            {part(
                msg::SAFETY_QUICK_TITLE,
                &[
                    msg::SAFETY_QUICK,
                    msg::SAFETY_QUICK_KEY,
                    msg::SAFETY_QUICK_BACK,
                    msg::SAFETY_QUICK_RETURN,
                    msg::SAFETY_QUICK_NOT,
                    msg::SAFETY_QUICK_NAME,
                ],
            )}
            {part(msg::SAFETY_LEAVE_TITLE, &[msg::SAFETY_LEAVE, msg::SAFETY_LEAVE_COPY, msg::SAFETY_LEAVE_DANGER])}
            <p class="meta">{t!(msg::SAFETY_NOT_MEDICAL)}</p>
        </div>
    }
    .into_any()
}

/// What is not all right, as a list.
fn signs() -> AnyView {
    let signs = [
        msg::SAFETY_SIGNS_AFRAID,
        msg::SAFETY_SIGNS_WATCHED,
        msg::SAFETY_SIGNS_ALONE,
        msg::SAFETY_SIGNS_PUSHED,
        msg::SAFETY_SIGNS_HURT,
    ];
    let signs = signs.map(|sign| view! { <li>{t!(sign)}</li> });
    view! {
        <section class="prose">
            <h2>{t!(msg::SAFETY_SIGNS_TITLE)}</h2>
            <p>{t!(msg::SAFETY_SIGNS)}</p>
            <ul class="bullets">{Vec::from(signs)}</ul>
            <p>{t!(msg::SAFETY_SIGNS_NOTE)}</p>
        </section>
    }
    .into_any()
}

/// A heading and its sentences.
fn part(title: Msg<0>, lines: &[Msg<0>]) -> AnyView {
    let lines: Vec<AnyView> = lines.iter().map(|line| view! { <p>{t!(*line)}</p> }.into_any()).collect();
    view! { <section class="prose"><h2>{t!(title)}</h2>{lines}</section> }.into_any()
}
