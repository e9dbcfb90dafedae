//! Founding, finding and forgetting a space, and its envelopes, heads and tokens.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::{Path, Query, State},
    http::HeaderMap,
};
use proto::{Code, Cursor, Request};

use super::{Answer, Asker, Refused, request};
use crate::hub::Hub;

/// `POST /v1/spaces`.
pub(super) async fn register(
    State(hub): State<Arc<Hub>>,
    asker: Asker,
    headers: HeaderMap,
    body: Body,
) -> Result<Answer, Refused> {
    match request(&headers, body).await? {
        register @ Request::Register { .. } => Ok(Answer(hub.answer(asker.peer, None, register).await)),
        _ => Err(Refused(Code::Malformed)),
    }
}

/// `POST /v1/locate`: wants no token, since who asks has only the recovery words.
pub(super) async fn locate(
    State(hub): State<Arc<Hub>>,
    asker: Asker,
    headers: HeaderMap,
    body: Body,
) -> Result<Answer, Refused> {
    match request(&headers, body).await? {
        locate @ Request::Locate { .. } => Ok(Answer(hub.answer(asker.peer, None, locate).await)),
        _ => Err(Refused(Code::Malformed)),
    }
}

/// `DELETE /v1/spaces/{space}`.
pub(super) async fn forget(
    State(hub): State<Arc<Hub>>,
    Path(space): Path<String>,
    asker: Asker,
) -> Result<Answer, Refused> {
    let claim = asker.claim(&space)?;
    Ok(Answer(hub.answer(asker.peer, Some(claim), Request::Forget).await))
}

/// `POST /v1/spaces/{space}/envelopes`.
pub(super) async fn append(
    State(hub): State<Arc<Hub>>,
    Path(space): Path<String>,
    asker: Asker,
    headers: HeaderMap,
    body: Body,
) -> Result<Answer, Refused> {
    let claim = asker.claim(&space)?;
    match request(&headers, body).await? {
        append @ Request::Append { .. } => Ok(Answer(hub.answer(asker.peer, Some(claim), append).await)),
        _ => Err(Refused(Code::Malformed)),
    }
}

/// `GET /v1/spaces/{space}/envelopes?after=position-hash`.
pub(super) async fn fetch(
    State(hub): State<Arc<Hub>>,
    Path(space): Path<String>,
    Query(query): Query<Vec<(String, String)>>,
    asker: Asker,
) -> Result<Answer, Refused> {
    let claim = asker.claim(&space)?;
    let after = match query.as_slice() {
        [] => None,
        [(name, cursor)] if name == "after" => Some(Cursor::from_text(cursor)?),
        _ => return Err(Refused(Code::Malformed)),
    };
    Ok(Answer(hub.answer(asker.peer, Some(claim), Request::Fetch { after }).await))
}

/// `POST /v1/spaces/{space}/amended`.
pub(super) async fn amend(
    State(hub): State<Arc<Hub>>,
    Path(space): Path<String>,
    asker: Asker,
    headers: HeaderMap,
    body: Body,
) -> Result<Answer, Refused> {
    let claim = asker.claim(&space)?;
    match request(&headers, body).await? {
        amend @ Request::Amend { .. } => Ok(Answer(hub.answer(asker.peer, Some(claim), amend).await)),
        _ => Err(Refused(Code::Malformed)),
    }
}

/// `GET /v1/spaces/{space}/heads`.
pub(super) async fn heads(
    State(hub): State<Arc<Hub>>,
    Path(space): Path<String>,
    asker: Asker,
) -> Result<Answer, Refused> {
    let claim = asker.claim(&space)?;
    Ok(Answer(hub.answer(asker.peer, Some(claim), Request::Heads).await))
}

/// `POST /v1/spaces/{space}/tokens`.
pub(super) async fn mint(
    State(hub): State<Arc<Hub>>,
    Path(space): Path<String>,
    asker: Asker,
    headers: HeaderMap,
    body: Body,
) -> Result<Answer, Refused> {
    let claim = asker.claim(&space)?;
    match request(&headers, body).await? {
        mint @ Request::Mint { .. } => Ok(Answer(hub.answer(asker.peer, Some(claim), mint).await)),
        _ => Err(Refused(Code::Malformed)),
    }
}
