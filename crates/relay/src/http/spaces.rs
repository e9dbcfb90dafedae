//! What is read of a space, and forgetting it. What comes in a body is in [`super::routes`].

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use proto::{Code, Cursor, Request};

use super::{Answer, Asker, Refused};
use crate::hub::Hub;

/// `DELETE /v1/spaces/{space}`.
pub(super) async fn forget(
    State(hub): State<Arc<Hub>>,
    Path(space): Path<String>,
    asker: Asker,
) -> Result<Answer, Refused> {
    let claim = asker.claim(&space)?;
    Ok(Answer(hub.answer(asker.peer, Some(claim), Request::Forget).await))
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

/// `GET /v1/spaces/{space}/heads`.
pub(super) async fn heads(
    State(hub): State<Arc<Hub>>,
    Path(space): Path<String>,
    asker: Asker,
) -> Result<Answer, Refused> {
    let claim = asker.claim(&space)?;
    Ok(Answer(hub.answer(asker.peer, Some(claim), Request::Heads).await))
}

/// `GET /v1/spaces/{space}/links?from=height`.
pub(super) async fn links(
    State(hub): State<Arc<Hub>>,
    Path(space): Path<String>,
    Query(query): Query<Vec<(String, String)>>,
    asker: Asker,
) -> Result<Answer, Refused> {
    let claim = asker.claim(&space)?;
    let from = match query.as_slice() {
        [(name, height)] if name == "from" => height.parse().map_err(|_| Refused(Code::Malformed))?,
        _ => return Err(Refused(Code::Malformed)),
    };
    Ok(Answer(hub.answer(asker.peer, Some(claim), Request::Links { from }).await))
}

/// `GET /v1/spaces/{space}/holds/asked`.
pub(super) async fn asked(
    State(hub): State<Arc<Hub>>,
    Path(space): Path<String>,
    asker: Asker,
) -> Result<Answer, Refused> {
    let claim = asker.claim(&space)?;
    Ok(Answer(hub.answer(asker.peer, Some(claim), Request::Asked).await))
}
