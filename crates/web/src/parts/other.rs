use content::msg;
use engine::views::House;
use leptos::prelude::*;

use super::back;
use crate::{app::quiet, session, text::t};

/// What the other is called.
pub(crate) fn other_name() -> String {
    session::ask(House)
        .with_untracked(|house| house.partner.as_ref().and_then(|partner| partner.name.clone()))
        .unwrap_or_else(|| t!(msg::PERSON_OTHER))
}

/// Whether there is somebody to share with: two, of whom neither has left, and neither has died.
pub(crate) fn are_two() -> bool {
    session::ask(House).with_untracked(|house| house.partner.as_ref().is_some_and(|partner| !partner.ended))
        && !quiet().get_untracked()
}

/// The way back from what two people do together: to the screen that lists all of it.
pub(crate) fn up() -> AnyView {
    back("/together", t!(msg::TOGETHER_TITLE))
}
