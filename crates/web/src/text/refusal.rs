use content::msg;
use engine::{PairFailure, Refusal, StoreFault};
use proto::Code;

use super::t;
use crate::session::NotWords;

/// Why something was not done. What was typed is still there.
pub(crate) fn refusal(refusal: &Refusal) -> String {
    match refusal {
        Refusal::NotSaved(fault) => store_fault(*fault),
        Refusal::StillLoading => t!(msg::ERROR_LOADING),
        Refusal::Misfits(_) | Refusal::TooLong => t!(msg::ERROR_MISFIT),
        Refusal::NotYet => t!(msg::ERROR_NOT_YET),
        Refusal::NotYours => t!(msg::ERROR_NOT_YOURS),
        Refusal::NobodyThere => t!(msg::ERROR_NOBODY_THERE),
        Refusal::UnusableName => t!(msg::BEGIN_NAME_UNUSABLE),
        Refusal::ReadOnly => t!(msg::SYNC_READ_ONLY),
        Refusal::AlreadyBegun => t!(msg::ERROR_BEGUN),
        Refusal::NoSuchCard(_) => t!(msg::ERROR_NEWER),
        Refusal::CompareFirst => t!(msg::ERROR_COMPARE_FIRST),
        // These three are said only on screens that have the words about keys.
        Refusal::OneAtATime => t!(msg::KEYS_ONE_AT_A_TIME),
        Refusal::NoSuchDevice => t!(msg::KEYS_NO_SUCH_DEVICE),
        Refusal::NotAComparison => t!(msg::KEYS_NOT_COMPARISON),
        // These two only on the screens of own cards.
        Refusal::UnusableWords => t!(msg::CARDS_UNUSABLE),
        Refusal::TooMany => t!(msg::CARDS_MANY),
        Refusal::NotBegun | Refusal::WrongSpan | Refusal::NotNow | Refusal::NotThere => t!(msg::ERROR_NOT_NOW),
        Refusal::Pairing(failure) => pair_failure(*failure).0,
        Refusal::Unreachable => t!(msg::PAIR_UNREACHABLE),
        Refusal::AlreadyOpen => t!(msg::LETTER_ALREADY_OPEN),
        Refusal::TakenBack => t!(msg::LETTER_TAKEN_BACK),
    }
}

/// Why what was typed is no recovery words.
pub(crate) fn not_words(fault: NotWords, typed: &str) -> String {
    match fault {
        NotWords::NoAnnex => t!(msg::ERROR_ANNEX),
        NotWords::Count { found } => t!(msg::KEYS_RECOVER_COUNT, count = whole(found)),
        NotWords::Unknown { at } => {
            let word = typed.split_whitespace().nth(at).unwrap_or_default();
            t!(msg::KEYS_RECOVER_UNKNOWN, number = whole(at.saturating_add(1)), word = word)
        }
        NotWords::Checksum => t!(msg::KEYS_RECOVER_CHECKSUM),
    }
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Why the device did not store something, and what helps.
pub(crate) fn store_fault(fault: StoreFault) -> String {
    let (what, then) = match fault {
        StoreFault::Full => (t!(msg::STORE_FULL), t!(msg::STORE_FULL_DO)),
        StoreFault::Denied => (t!(msg::STORE_DENIED), t!(msg::STORE_DENIED_DO)),
        StoreFault::Busy => return t!(msg::STORE_BUSY),
        StoreFault::Broken => return t!(msg::STORE_BROKEN),
    };
    t!(msg::SAID_BOTH, word = what, wish = then)
}

/// Why an invitation came to nothing, and what helps, where anything does. Nothing is left behind.
pub(crate) fn pair_failure(failure: PairFailure) -> (String, Option<String>) {
    match failure {
        PairFailure::Unreadable => (t!(msg::PAIR_UNREADABLE), Some(t!(msg::PAIR_UNREADABLE_DO))),
        PairFailure::OtherRelay => (t!(msg::PAIR_OTHER_RELAY), Some(t!(msg::PAIR_OTHER_RELAY_DO))),
        PairFailure::Expired => (t!(msg::PAIR_EXPIRED), None),
        PairFailure::Used => (t!(msg::PAIR_USED), Some(t!(msg::PAIR_USED_DO))),
        PairFailure::Gone => (t!(msg::PAIR_GONE), None),
        PairFailure::WrongCode => (t!(msg::PAIR_WRONG_CODE), Some(t!(msg::PAIR_WRONG_CODE_DO))),
        PairFailure::Tampered => (t!(msg::PAIR_TAMPERED), Some(t!(msg::PAIR_TAMPERED_DO))),
        PairFailure::Stopped => (t!(msg::PAIR_STOPPED), None),
        PairFailure::Own => (t!(msg::PAIR_OWN), None),
        PairFailure::AlreadyPaired => (t!(msg::PAIR_ALREADY), None),
        PairFailure::Unreachable => (t!(msg::PAIR_UNREACHABLE), Some(t!(msg::PAIR_UNREACHABLE_DO))),
        PairFailure::Relay(code) => (relay_refused(code), None),
    }
}

/// What a relay's refusal of a pairing means to who reads it.
fn relay_refused(code: Code) -> String {
    match code {
        Code::InviteNeeded => t!(msg::PAIR_INVITE_NEEDED),
        Code::SlowDown => t!(msg::PAIR_SLOW_DOWN),
        Code::NoMailbox => t!(msg::PAIR_GONE),
        Code::SlotTaken => t!(msg::PAIR_USED),
        Code::Stopped => t!(msg::PAIR_STOPPED),
        Code::Unavailable => t!(msg::PAIR_UNREACHABLE),
        other => t!(msg::PAIR_RELAY_REFUSED, code = other.name()),
    }
}
