//! Pairing mailboxes. They want no token: who knows a mailbox's id may use it.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::{Path, State},
    http::HeaderMap,
};
use proto::{Code, MailboxId, Request, Slot};

use super::{Answer, Asker, Refused, request};
use crate::hub::Hub;

/// `POST /v1/mailboxes`.
pub(super) async fn open(
    State(hub): State<Arc<Hub>>,
    asker: Asker,
    headers: HeaderMap,
    body: Body,
) -> Result<Answer, Refused> {
    match request(&headers, body).await? {
        open @ Request::OpenMailbox { .. } => Ok(Answer(hub.answer(asker.peer, None, open).await)),
        _ => Err(Refused(Code::Malformed)),
    }
}

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
    headers: HeaderMap,
    body: Body,
) -> Result<Answer, Refused> {
    let path = place(&mailbox, &slot)?;
    match request(&headers, body).await? {
        Request::PutMail { mailbox, slot, bytes } if path == (mailbox, slot) => {
            Ok(Answer(hub.answer(asker.peer, None, Request::PutMail { mailbox, slot, bytes }).await))
        }
        _ => Err(Refused(Code::Malformed)),
    }
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
