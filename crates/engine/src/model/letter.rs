use crypto::ContentKey;
use grammar::{Day, Slug};
use minicbor::{Decode, Encode};
use proto::{EntityId, MemberId};

use super::{
    Body,
    hold::{At, Kept, Sealed},
};
use crate::{Heard, Landed, log::Event};

/// What is said of a letter.
#[derive(Clone, PartialEq, Debug, Encode, Decode)]
pub(crate) enum Verb {
    /// It is sent. The first one founds the letter. Shared space.
    #[n(0)]
    Send(#[n(0)] Send),
    /// Its writer took it back before it was opened. Shared space.
    #[n(1)]
    TakenBack,
    /// Its reader heard it. Shared space.
    #[n(2)]
    Heard(#[n(0)] Heard),
    /// What to deposit, and its key. The writer's own space.
    #[n(3)]
    Kept(#[n(0)] Box<Kept>),
    /// The relay has it. The writer's own space.
    #[n(4)]
    Deposited,
    /// The relay took it back. The writer's own space.
    #[n(5)]
    Withdrawn,
    /// It was opened, with this key. The reader's own space.
    #[n(6)]
    Opened(#[n(0)] ContentKey),
    /// It was taken back before it was opened. The reader's own space.
    #[n(7)]
    Gone,
    /// How it landed. The writer's own space.
    #[n(8)]
    Landed(#[n(0)] Landed),
}

/// A letter as it stands before it is opened.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Send {
    /// Its kind.
    #[n(1)]
    pub(crate) card: Slug,
    #[n(2)]
    pub(crate) depth: Option<Slug>,
    #[n(3)]
    pub(crate) wish: Option<Slug>,
    #[n(4)]
    pub(crate) about: Option<EntityId>,
    #[n(5)]
    pub(crate) sealed: Sealed,
}

/// A letter as the shared space has it.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Letter {
    pub(crate) by: MemberId,
    pub(crate) at: At,
    pub(crate) send: Send,
    pub(crate) day: Day,
    pub(crate) wall_ms: i64,
    pub(crate) taken_back: bool,
    pub(crate) heard: Option<Heard>,
}

/// What one of both has of a letter in their own space.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Mine {
    pub(crate) kept: Option<(At, Kept)>,
    pub(crate) deposited: bool,
    pub(crate) withdrawn: bool,
    /// Keys it was opened with. More than one only if the relay gave out what it should not.
    pub(crate) opened: Vec<ContentKey>,
    pub(crate) gone: bool,
    pub(crate) landed: Option<Landed>,
}

/// Folds what the shared space says of a letter, in the agreed order. Who sent it alone takes it back, and the other
/// alone hears it; what was heard had been opened.
pub(crate) fn fold<'a>(events: impl Iterator<Item = &'a Event>) -> Option<Letter> {
    let mut letter: Option<Letter> = None;
    for event in events {
        let Body::Letter(verb) = &event.body else { continue };
        match (verb, &mut letter) {
            (Verb::Send(send), None) => {
                letter = Some(Letter {
                    by: event.by,
                    at: (event.chain, event.seq),
                    send: send.clone(),
                    day: event.day,
                    wall_ms: event.wall_ms,
                    taken_back: false,
                    heard: None,
                });
            }
            (Verb::TakenBack, Some(letter)) if event.by == letter.by => letter.taken_back = true,
            (Verb::Heard(heard), Some(letter)) if event.by != letter.by => letter.heard = Some(heard.clone()),
            _ => {}
        }
    }
    letter
}

/// Folds what an own space says of a letter.
pub(crate) fn fold_mine<'a>(events: impl Iterator<Item = &'a Event>) -> Mine {
    let mut mine = Mine::default();
    for event in events {
        let Body::Letter(verb) = &event.body else { continue };
        match verb {
            Verb::Kept(kept) => drop(mine.kept.get_or_insert(((event.chain, event.seq), (**kept).clone()))),
            Verb::Deposited => mine.deposited = true,
            Verb::Withdrawn => mine.withdrawn = true,
            Verb::Opened(key) if !mine.opened.contains(key) => mine.opened.push(key.clone()),
            Verb::Gone => mine.gone = true,
            Verb::Landed(landed) => mine.landed = Some(*landed),
            Verb::Opened(_) | Verb::Send(_) | Verb::TakenBack | Verb::Heard(_) => {}
        }
    }
    mine
}
