//! Where each [`Request`] goes over HTTP: method, path and body, for both sides.
//!
//! A POST or PUT carries the CBOR of the whole [`Request`]; a GET or DELETE says all in its path.
//! Every answer is the CBOR of a [`Response`](crate::Response), whatever the status, so that a
//! client reads the body and never the status; the status is for what stands between.

use crate::{Code, Cursor, Hash, MailboxId, Malformed, Request, Slot, SpaceId, encode};

/// Media type of every body in both directions.
pub const MEDIA_TYPE: &str = "application/cbor";
/// Path that answers 200 while the relay takes writes.
pub const HEALTH: &str = "/v1/health";

/// An HTTP method.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Method {
    /// Reads.
    Get,
    /// Adds.
    Post,
    /// Writes once.
    Put,
    /// Removes.
    Delete,
}

impl Method {
    /// The method's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

/// A request, ready to be sent. A space's routes also want `Authorization: Bearer` and the token
/// in hexadecimal; mailboxes and registering want none.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Route {
    /// The method.
    pub method: Method,
    /// The path, with its query where it has one.
    pub path: String,
    /// The body, of [`MEDIA_TYPE`].
    pub body: Option<Vec<u8>>,
}

impl Request {
    /// The route of this request; none for a space's request when the space is not given.
    pub fn route(&self, space: Option<SpaceId>) -> Option<Route> {
        let of_space = |rest: &str| space.map(|space| format!("/v1/spaces/{}/{rest}", space.hex()));
        let post = |path: String| Route { method: Method::Post, path, body: Some(encode(self)) };
        let get = |path: String| Route { method: Method::Get, path, body: None };
        Some(match self {
            Self::Register { .. } => post("/v1/spaces".into()),
            Self::Append { .. } => post(of_space("envelopes")?),
            Self::Fetch { after: None } => get(of_space("envelopes")?),
            Self::Fetch { after: Some(cursor) } => get(of_space(&format!("envelopes?after={}", cursor.text()))?),
            Self::Heads => get(of_space("heads")?),
            Self::PostLink { .. } => post(of_space("links")?),
            Self::Links { from } => get(of_space(&format!("links?from={from}"))?),
            Self::Mint { .. } => post(of_space("tokens")?),
            Self::Amend { .. } => post(of_space("amended")?),
            Self::Settle { .. } => post(of_space("holds")?),
            Self::Asked => get(of_space("holds/asked")?),
            Self::Locate { .. } => post("/v1/locate".into()),
            Self::Forget => {
                Route { method: Method::Delete, path: of_space("")?.trim_end_matches('/').into(), body: None }
            }
            Self::OpenMailbox { .. } => post("/v1/mailboxes".into()),
            Self::FindMailbox { number } => get(format!("/v1/mailboxes/number/{number}")),
            Self::PutMail { mailbox, slot, .. } => {
                Route { method: Method::Put, path: slot_path(*mailbox, *slot), body: Some(encode(self)) }
            }
            Self::GetMail { mailbox, slot } => get(slot_path(*mailbox, *slot)),
            Self::CloseMailbox { mailbox } => {
                Route { method: Method::Delete, path: format!("/v1/mailboxes/{}", mailbox.hex()), body: None }
            }
        })
    }
}

/// Path of a space's live socket. The token travels in the first frame, never here.
pub fn live(space: SpaceId) -> String {
    format!("/v1/spaces/{}/live", space.hex())
}

impl Cursor {
    /// The cursor as it stands in a query: `position-history`.
    pub fn text(&self) -> String {
        format!("{}-{}", self.position, self.history.hex())
    }

    /// Reads what [`Self::text`] wrote.
    pub fn from_text(text: &str) -> Result<Self, Malformed> {
        const WRONG: Malformed = Malformed { what: "cursor" };
        let (position, history) = text.split_once('-').ok_or(WRONG)?;
        let position = position.bytes().all(|b| b.is_ascii_digit()).then(|| position.parse().ok()).flatten();
        Ok(Self { position: position.ok_or(WRONG)?, history: Hash::from_hex(history)? })
    }
}

impl Code {
    /// The HTTP status that goes with a refusal.
    pub fn status(self) -> u16 {
        match self {
            Self::Malformed => 400,
            Self::Unauthorized => 401,
            Self::InviteNeeded => 403,
            Self::NoMailbox | Self::NoSpace | Self::NoHold => 404,
            Self::ChainConflict
            | Self::ChainGap
            | Self::StaleEpoch
            | Self::LinkConflict
            | Self::SlotTaken
            | Self::AlreadyRegistered
            | Self::HistoryChanged
            | Self::HoldTaken => 409,
            Self::Stopped | Self::HoldWithdrawn | Self::HoldGone => 410,
            Self::TooLarge => 413,
            Self::Frozen => 423,
            Self::SlowDown => 429,
            Self::Unavailable => 503,
            Self::OverQuota => 507,
        }
    }
}

fn slot_path(mailbox: MailboxId, slot: Slot) -> String {
    format!("/v1/mailboxes/{}/{}", mailbox.hex(), slot.number())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_survives_its_text_and_nothing_else_passes() {
        let cursor = Cursor { position: 40_171, history: Hash::from([7; 32]) };
        assert_eq!(Cursor::from_text(&cursor.text()), Ok(cursor));
        let hash = cursor.history.hex();
        for wrong in ["", "-", "1", &hash, &format!("+1-{hash}"), &format!("-{hash}"), &format!("1-{hash}0")] {
            assert!(Cursor::from_text(wrong).is_err(), "{wrong:?}");
        }
        assert!(Cursor::from_text(&format!("{}0-{hash}", u64::MAX)).is_err());
    }

    #[test]
    fn a_space_s_request_has_no_route_without_its_space() {
        assert_eq!(Request::Heads.route(None), None);
        let space = SpaceId::from([0xab; 32]);
        let route = Request::Links { from: 3 }.route(Some(space));
        let path = format!("/v1/spaces/{}/links?from=3", "ab".repeat(32));
        assert_eq!(route, Some(Route { method: Method::Get, path, body: None }));
    }

    #[test]
    fn a_body_is_the_whole_request() {
        let mailbox = MailboxId::from([1; 16]);
        let request = Request::PutMail { mailbox, slot: Slot::Stop, bytes: vec![1, 2].into() };
        let route = request.route(None);
        let path = format!("/v1/mailboxes/{}/15", "01".repeat(16));
        assert_eq!(route, Some(Route { method: Method::Put, path, body: Some(encode(&request)) }));
    }
}
