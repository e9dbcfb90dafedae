use content::msg;
use engine::views::{Pairing, PairingView};
use leptos::prelude::*;

use super::{JOIN, address};
use crate::{parts::banner, screens::Step, session, text::t};

/// Where invitations are made, and where a pairing goes on.
const INVITE: &str = "/invite";

/// Somebody came in while another screen is open: an invitation may be left open and something else done meanwhile.
pub(super) fn knock() -> AnyView {
    let (pairing, path) = (session::ask(Pairing), address::path());
    let knocks = Memo::new(move |_| {
        let here = path.with(|path| [INVITE, JOIN, Step::Scan.path()].contains(&path.as_str()));
        !here && pairing.with(|pairing| matches!(pairing, PairingView::Compare { mine: false, .. }))
    });
    let notice = move || {
        knocks.get().then(|| {
            let compare = view! { <a class="btn main" href=INVITE>{t!(msg::COMPARE_OPEN)}</a> };
            banner(t!(msg::COMPARE_KNOCK), compare.into_any())
        })
    };
    notice.into_any()
}
