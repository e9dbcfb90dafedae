use content::msg;
use engine::views::{self, Pairing, PairingView, PairingWith};
use leptos::prelude::*;

use super::{JOIN, address};
use crate::{parts::banner, screens::Step, session, text::t};

/// Where invitations are made, and where a pairing goes on.
const INVITE: &str = "/invite";
/// The same for another device of one's own.
const ADD: &str = "/devices/add";

/// Somebody came in while another screen is open: an invitation may be left open and something else done meanwhile.
pub(super) fn knock() -> AnyView {
    let (pairing, with, path) = (session::ask(Pairing), session::ask(PairingWith), address::path());
    let knocks = Memo::new(move |_| {
        let here = path.with(|path| [INVITE, ADD, JOIN, Step::Scan.path()].contains(&path.as_str()));
        !here && pairing.with(|pairing| matches!(pairing, PairingView::Compare { mine: false, .. }))
    });
    let notice = move || {
        knocks.get().then(|| {
            let to = if with.get() == Some(views::With::OwnDevice) { ADD } else { INVITE };
            let compare = view! { <a class="btn main" href=to>{t!(msg::COMPARE_OPEN)}</a> };
            banner(t!(msg::COMPARE_KNOCK), compare.into_any())
        })
    };
    notice.into_any()
}
