//! What letters and reveals have in common: content that is sealed under a key of its own, and what the author's own
//! space keeps of it until the other has the key.

use crypto::{ContentKey, HoldPart};
use grammar::{Answers, Card, Kind, Slug};
use minicbor::{Decode, Encode, bytes::ByteVec};
use proto::{ChainId, Hash, Hold, decode};

/// Most bytes that sealed content has, so that its event stays a record.
const MOST: usize = 40 * 1024;

/// Sealed content as the shared space carries it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub(crate) struct Sealed {
    /// To how many bytes the content is padded.
    #[n(0)]
    pub(crate) size: u32,
    /// Nonce and ciphertext.
    #[n(1)]
    pub(crate) bytes: ByteVec,
    /// What the key was committed to.
    #[n(2)]
    pub(crate) commit: Hash,
}

/// What the author's own space keeps of a part: what to deposit, the same bytes each time, and what it takes to read it.
#[derive(Clone, PartialEq, Debug, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Kept {
    #[n(1)]
    pub(crate) run: u64,
    /// What the shared space says of it.
    #[n(2)]
    pub(crate) commit: Hash,
    #[n(3)]
    pub(crate) hold: Hold,
    /// Reads what is sealed; none for an overlap.
    #[n(4)]
    pub(crate) key: Option<ContentKey>,
    /// What was answered in an overlap; nothing elsewhere.
    #[n(5)]
    pub(crate) answers: Answers,
}

/// Where an event stands.
pub(crate) type At = (ChainId, u64);

impl Sealed {
    /// The answers, if this is the key of a part that was committed to.
    pub(crate) fn open(&self, key: &ContentKey, part: &HoldPart) -> Option<Answers> {
        let checked = key.clone().check(part, self.commit).ok()?;
        let content = checked.open(usize::try_from(self.size).ok()?, &self.bytes).ok()?;
        decode("answers", &content).ok()
    }
}

/// The size to which all answers to a card are padded, without these fields: nothing that fits the card is longer.
pub(crate) fn content_size(card: &Card, without: &[Slug]) -> usize {
    let text = |slug: &Slug| slug.as_str().len() + 2;
    let value = |kind: &Kind| match kind {
        Kind::Scale(_) => 3,
        Kind::Choice(options) => options.iter().map(text).max().unwrap_or_default(),
        Kind::Many(options) => options.iter().map(text).sum::<usize>() + 2,
        Kind::Text(most) => usize::from(*most) * 4 + 5,
        Kind::Day => 5,
        // A map of two: which days, with a day at most, and a time.
        Kind::Schedule => 16,
    };
    let fields = card.fields.iter().filter(|field| !without.contains(&field.id));
    let bytes: usize = fields.map(|field| text(&field.id) + 2 + value(&field.kind)).sum();
    // A head of up to three bytes, and one byte of padding.
    (bytes + 4).next_multiple_of(256).min(MOST)
}
