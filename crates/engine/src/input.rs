use std::collections::{BTreeMap, BTreeSet};

use grammar::{Answers, Audience, Catalogue, Day, Slug, Week};
use minicbor::{Decode, Encode};
use proto::{CallId, Code, EntityId, Hash, MemberId, Positioned, Response, SpaceId};

use crate::{CommitId, Key, Secret, StoreFault};

/// The device's clock as the driver reads it. Shown to people, never trusted for order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub wall_ms: i64,
    /// Minutes that civil time is ahead of UTC.
    pub offset_min: i16,
}

impl Now {
    /// The civil day it is here.
    pub fn day(self) -> Day {
        let local_ms = self.wall_ms.saturating_add(i64::from(self.offset_min) * 60_000);
        Day::from_unix_days(i32::try_from(local_ms.div_euclid(86_400_000)).unwrap_or_default())
    }
}

/// Names one [`Input::Do`], so that its outcome in [`crate::Effects::done`] finds whoever asked.
pub type Ticket = u64;

/// Everything that can happen to a device.
#[derive(Clone)]
pub enum Input {
    /// The cards this build knows; comes once, before anything is written.
    Catalogue(Catalogue),
    /// Records that [`crate::Effects::load`] asked for. Keys that hold nothing are left out.
    Loaded(Vec<(Key, Vec<u8>)>),
    /// The person does something.
    Do(Ticket, Action),
    /// The commit is durable.
    Stored(CommitId),
    /// The commit was not made, and nothing of it was stored.
    NotStored(CommitId, StoreFault),
    /// The machine says that there is a network.
    Online,
    /// The machine says that there is none.
    Offline,
    /// The relay's answer to a call, or why there is none.
    Reply(CallId, Result<Response, NoAnswer>),
    /// News from a space's live socket.
    Live(SpaceId, Live),
    /// Time has passed: the moment asked for by [`crate::Effects::wake`], or later.
    Tick,
}

/// Why a call has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAnswer {
    /// The relay could not be reached, or the answer did not come in time.
    Unreachable,
    /// What came is no answer of this protocol.
    Garbled,
}

/// What a live socket brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Live {
    /// Envelopes after the cursor, in order; and how many links the space has.
    Envelopes(Vec<Positioned>, u64),
    /// The relay refused the hello.
    Refused(Code),
    /// The socket is gone, whoever closed it.
    Closed,
}

/// What a person can do. The driver hands these in from the screens.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Begin here: makes this person's keys and own space. Nothing leaves the device.
    Begin {
        /// What to be called, or nothing.
        name: Option<String>,
    },
    /// Change something about the house.
    House(HouseChange),
    /// Write an entry, or correct one. Fields that are named in neither `answers` nor `clear` stay as they are:
    /// another device may have written them meanwhile.
    Write {
        /// The card.
        card: Slug,
        /// The day or week it is for; none for cards that may be written any number of times, and for
        /// cards that are said once, about something or about nothing.
        span: Option<Span>,
        /// What it is about.
        about: Option<EntityId>,
        /// Fields and what they are to say.
        answers: Answers,
        /// Fields whose answer the person took back.
        clear: BTreeSet<Slug>,
        /// Who is to see it.
        audience: FormAudience,
    },
    /// Correct an entry of one's own, such as one that may be written any number of times. Who sees it stays as it is.
    Correct {
        /// The entry.
        entity: EntityId,
        /// Fields and what they are to say.
        answers: Answers,
        /// Fields whose answer the person took back.
        clear: BTreeSet<Slug>,
    },
    /// Change who sees an entry.
    Share {
        /// The entry.
        entity: EntityId,
        /// Who is to see it from now on.
        audience: FormAudience,
    },
    /// Erase an entry for good: here, on all devices of this person and of the other, and at the relay. What was written
    /// stays nowhere but in what somebody copied.
    Erase(EntityId),
    /// Leave the shared place: alone, at once, for good. Both keep a copy.
    Leave,
    /// Keep what is typed but not yet said; none forgets it. Device-local.
    Draft(DraftId, Option<Draft>),
    /// A step of pairing.
    Pair(PairStep),
    /// Remove devices of one's own. They read nothing that is written from then on.
    RemoveDevices(BTreeSet<MemberId>),
    /// The person has read what was done to their devices.
    Noticed,
    /// A step of making recovery words.
    Words(WordsStep),
    /// A step of coming back by recovery words.
    Recover(RecoverStep),
    /// Compare with the code that another device shows: its text.
    Compare(String),
    /// Delete this person's part at the relay: leaves the shared place, then the relay forgets the own space. All stays on
    /// this device.
    DeleteAtRelay,
    /// After a recovery: there is no other device to compare with, and the person knows what that means.
    NothingToCompare,
    /// Ask the other for something; or write it down for oneself, to be shown later or never.
    Open {
        /// A card that is an exchange.
        card: Slug,
        /// What it is about.
        about: Option<EntityId>,
        /// What is asked.
        answers: Answers,
        /// Who is to see it.
        audience: Audience,
    },
    /// A move in an exchange: one of [`crate::views::Exchange::moves`].
    Move(EntityId, Move),
    /// Something about a letter.
    Letter(LetterStep),
    /// Something about a question that both answer apart.
    Reveal(RevealStep),
    /// Something about a path. What is made on its steps names it as what it is about.
    Path(PathStep),
    /// Write or retire a card of the couple's own.
    Card(CardStep),
}

/// What a person does with cards of the couple's own. A card is never changed: other words are another card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CardStep {
    /// Write one, for both.
    Write {
        /// A card of this build that gives its shape: one tagged `own`.
        like: Slug,
        /// What it is called: a line of at most 120 characters.
        title: String,
        /// A line that helps whoever answers or reads, of at most 300 characters.
        help: Option<String>,
    },
    /// Take one out of use, whoever wrote it. What was written with it keeps its words.
    Retire(Slug),
}

/// What a person does with a path.
#[derive(Clone, Debug, PartialEq)]
pub enum PathStep {
    /// Begin it.
    Begin {
        /// A card that is a path.
        card: Slug,
        /// What it is about.
        about: Option<EntityId>,
        /// Answers to that card, such as a name.
        answers: Answers,
        /// Who is to see it.
        audience: Audience,
    },
    /// Go on to a step, counted from 0; or take it up again where it is.
    GoOn(EntityId, u8),
    /// Put it down. It will keep.
    PutDown(EntityId),
    /// Say that it is over.
    Finish(EntityId),
    /// Show to the other what was begun for oneself.
    Share(EntityId),
}

/// A move in an exchange. A revision's id is as the view gives it.
#[derive(Clone, Debug, PartialEq)]
pub enum Move {
    /// Show what was kept for oneself.
    Share,
    /// Propose other words in the place of a revision.
    Counter(Hash, Answers),
    /// Say yes to a revision.
    Accept(Hash),
    /// Say no to a revision. A no needs no reason, and takes none.
    Decline(Hash),
    /// Take back what one proposed.
    Withdraw(Hash),
    /// Keep what holds; perhaps with a day to look again.
    Review(Hash, Option<Day>),
    /// Stop it, alone and at once.
    Close,
}

/// A step of making recovery words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordsStep {
    /// Draw new ones. Nothing changes yet.
    Make,
    /// They are written down: from now on they open the own space, and older ones do not.
    Keep,
    /// Forget what was drawn.
    Forget,
}

/// A step of coming back by recovery words, on a device on which nobody has begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecoverStep {
    /// What the words stand for, whichever language they are in.
    Words(Secret<32>),
    /// Yes, this is mine.
    ComeBack {
        /// Whether the other devices are lost, and are to be removed at once.
        others_are_lost: bool,
    },
    /// Not now.
    Stop,
}

/// Which form a draft belongs to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
pub struct DraftId {
    /// The card.
    #[n(0)]
    pub card: Slug,
    /// The day or week.
    #[n(1)]
    pub span: Option<Span>,
}

/// Unsaved typing.
#[derive(Clone, Debug, PartialEq, Default, Encode, Decode)]
#[cbor(map)]
pub struct Draft {
    /// What stands in the form.
    #[n(1)]
    pub answers: Answers,
    /// The choice of audience in the form.
    #[n(2)]
    pub audience: FormAudience,
}

/// The day or the ISO week that an entry is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Span {
    /// A civil day.
    Day(Day),
    /// An ISO week.
    Week(Week),
}

/// One choice a form, which a field may override.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormAudience {
    /// The form's choice.
    pub form: Audience,
    /// Fields that differ from it.
    pub fields: BTreeMap<Slug, Audience>,
}

impl Default for FormAudience {
    fn default() -> Self {
        Self { form: Audience::OnlyMe, fields: BTreeMap::new() }
    }
}

impl FormAudience {
    /// Who sees this field, as far as the person chose (a card may still forbid sharing it).
    pub fn of(&self, field: &Slug) -> Audience {
        self.fields.get(field).copied().unwrap_or(self.form)
    }
}

/// A change of the house's settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HouseChange {
    /// What to be called; none takes the name back.
    Name(Option<String>),
    /// How much is in this person right now.
    Energy(Energy),
    /// What a device of one's own is called.
    Device(MemberId, String),
}

/// "How much is in you right now?" A little means one thing per screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default, Encode, Decode)]
#[cbor(index_only)]
pub enum Energy {
    /// One thing per screen, three taps.
    #[n(0)]
    Little,
    /// The usual screens.
    #[default]
    #[n(1)]
    Some,
    /// The usual screens.
    #[n(2)]
    Enough,
}

/// A step of pairing, as the person takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PairStep {
    /// Open an invitation by link and QR.
    InviteByLink,
    /// Open an invitation by a spoken code.
    InviteByCode,
    /// Open an invitation for one more device of one's own, by link and QR.
    InviteDevice,
    /// Look at an invitation that came as a link: its fragment, without `#`.
    Look(String),
    /// Type a spoken code.
    TypeCode(String),
    /// "Come in": take the invitation that was looked at.
    ComeIn,
    /// "Yes": both screens say the same digits.
    SameDigits,
    /// "No, stop", "Not now", or closing an invitation of one's own. Leaves nothing behind.
    Stop,
}

/// What a person does with a letter. Opening and taking back ask the relay, now or not at all.
#[derive(Clone, Debug, PartialEq)]
pub enum LetterStep {
    /// Seal and send. The fields `depth` and `wish` can be read before it is opened, the others not.
    Send {
        /// Its kind.
        card: Slug,
        /// What it is about.
        about: Option<EntityId>,
        /// What is in it.
        answers: Answers,
    },
    /// Open the other's letter. Its writer is not told.
    Open(EntityId),
    /// Take one's own letter back, if it was not opened.
    TakeBack(EntityId),
    /// Say what one heard in the other's letter.
    Hear(EntityId, Heard),
    /// Keep for oneself how the other's hearing of one's own letter landed.
    Land(EntityId, Landed),
}

/// What a reader heard. All of it empty is "I heard you."
#[derive(Clone, Debug, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(map)]
pub struct Heard {
    /// "What I heard is ..."
    #[n(1)]
    pub what: Option<String>,
    /// "It makes sense because ..."
    #[n(2)]
    pub because: Option<String>,
    /// Thoughts of one's own, where the letter wishes for them.
    #[n(3)]
    pub thoughts: Option<String>,
}

/// How a letter landed, for its writer alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub enum Landed {
    /// "Held."
    #[n(0)]
    Held,
    /// "Partly."
    #[n(1)]
    Partly,
    /// "Not yet."
    #[n(2)]
    NotYet,
}

/// Which question is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asking {
    /// The one of a card that is asked once a day, a week, or once about something: both arrive at the same.
    Card {
        /// The card.
        card: Slug,
        /// The day or week.
        span: Option<Span>,
        /// What it is about.
        about: Option<EntityId>,
    },
    /// One that somebody put.
    Put(EntityId),
}

/// What a person does with a question that both answer apart. Taking out, giving, asking and saying no ask the relay, now
/// or not at all.
#[derive(Clone, Debug, PartialEq)]
pub enum RevealStep {
    /// Put a question to both, of a card that is asked any number of times.
    Put {
        /// The card.
        card: Slug,
        /// What it is about.
        about: Option<EntityId>,
    },
    /// Answer it. Nobody sees that it was answered. Who answered otherwise takes that out first.
    Answer {
        /// Which question.
        asking: Asking,
        /// The answers.
        answers: Answers,
        /// *On a date*: from when on, in milliseconds since 1970, UTC. *On request*: the waiting time, in seconds.
        opens: Option<u64>,
    },
    /// Take one's own answer out, if the other does not have it.
    TakeOut(EntityId),
    /// Give one's own answer to the other: *when I say*, or *on request* before its time.
    Give(EntityId),
    /// Ask for what the other may have answered *on request*.
    Ask(EntityId),
    /// Say no to being asked.
    SayNo(EntityId),
    /// See whether there is something to be opened now.
    Look(EntityId),
}
