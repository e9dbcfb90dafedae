//! Pairing mailboxes. They want no token: who knows a mailbox's id may use it.

use std::sync::Arc;

use axum::extract::{Path, State};
use proto::{Code, MailboxId, Request, Slot};

use super::{Answer, Asker, Given, Refused, hand_over};
use crate::hub::Hub;

/// `GET /v1/mailboxes/number/{number}`.
pub(super) async fn find(
    State(hub): State<Arc<Hub>>,
    Path(number): Path<String>,
    asker: Asker,
) -> Result<Answer, Refused> {
    let number = number.parse().map_err(|_| Refused(Code::Malformed))?;
    Ok(Answer(hub.answer(asker.peer, None, Request::FindMailbox { number }).await))
}

/// `GET /v1/mailboxes/{mailbox}/{slot}`: waits for the slot to be filled.
pub(super) async fn get(
    State(hub): State<Arc<Hub>>,
    Path((mailbox, slot)): Path<(String, String)>,
    asker: Asker,
) -> Result<Answer, Refused> {
    let (mailbox, slot) = place(&mailbox, &slot)?;
    Ok(Answer(hub.answer(asker.peer, None, Request::GetMail { mailbox, slot }).await))
}

/// `PUT /v1/mailboxes/{mailbox}/{slot}`.
pub(super) async fn put(
    State(hub): State<Arc<Hub>>,
    Path((mailbox, slot)): Path<(String, String)>,
    asker: Asker,
    given: Given,
) -> Result<Answer, Refused> {
    let path = place(&mailbox, &slot)?;
    let takes =
        |request: &Request| matches!(request, Request::PutMail { mailbox, slot, .. } if path == (*mailbox, *slot));
    hand_over(&hub, &asker, None, given, takes).await
}

/// `DELETE /v1/mailboxes/{mailbox}`.
pub(super) async fn close(
    State(hub): State<Arc<Hub>>,
    Path(mailbox): Path<String>,
    asker: Asker,
) -> Result<Answer, Refused> {
    let mailbox = MailboxId::from_hex(&mailbox)?;
    Ok(Answer(hub.answer(asker.peer, None, Request::CloseMailbox { mailbox }).await))
}

fn place(mailbox: &str, slot: &str) -> Result<(MailboxId, Slot), Refused> {
    let slot = slot.parse().ok().and_then(Slot::of).ok_or(Refused(Code::Malformed))?;
    Ok((MailboxId::from_hex(mailbox)?, slot))
}
