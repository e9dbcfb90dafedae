//! What the screens see. One file per query; a view is plain data without keys or storage.

mod compare;
mod devices;
mod entries;
mod exchanges;
mod house;
mod letters;
mod of_day;
mod own_cards;
mod pairing;
mod paths;
mod recent;
mod recovery;
mod reveals;
mod sheet;
mod sync;
mod today;

use std::collections::BTreeSet;

pub use compare::{Compare, CompareView, Compared, With};
pub use devices::{Device, Devices, DevicesView, Did, Happened, WordsState};
pub use entries::{Entries, Entry};
pub use exchanges::{Exchange, ExchangeOf, Exchanges, May, Revision, Said, Stage, Step};
pub use house::{House, HouseView, Partner};
pub use letters::{Letter, LetterMove, LetterOf, LetterState, LetterView, Letters, LettersView};
pub use of_day::OfDay;
pub use own_cards::{CardOf, OwnCard, OwnCards};
pub use pairing::{Pairing, PairingView, PairingWith};
pub use paths::{Path, PathCard, PathItem, PathMove, PathOf, PathState, Paths, Turn};
pub use recent::{Recent, Shown};
pub use recovery::{RecoverFailure, Recovery, RecoveryView, Words};
pub use reveals::{Reveal, RevealMove, RevealOf, RevealState, Reveals};
pub use sheet::{Row, Sheet, SheetOf};
pub use sync::{Sync, SyncState, SyncView};
pub use today::{Today, TodayView};

use crate::{Engine, Now, Topic};

/// A question to the window.
pub trait Query {
    /// What is seen.
    type View;
    /// Whether a change of these topics may change the view.
    fn touched(&self, by: &BTreeSet<Topic>) -> bool;
    /// The view as of now.
    fn answer(&self, engine: &Engine, now: Now) -> Self::View;
}
