//! A space's links.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::{Path, Query, State},
    http::HeaderMap,
};
use proto::{Code, Request};

use super::{Answer, Asker, Refused, request};
use crate::hub::Hub;

/// `POST /v1/spaces/{space}/links`.
pub(super) async fn post_link(
    State(hub): State<Arc<Hub>>,
    Path(space): Path<String>,
    asker: Asker,
    headers: HeaderMap,
    body: Body,
) -> Result<Answer, Refused> {
    let claim = asker.claim(&space)?;
    match request(&headers, body).await? {
        link @ Request::PostLink { .. } => Ok(Answer(hub.answer(asker.peer, Some(claim), link).await)),
        _ => Err(Refused(Code::Malformed)),
    }
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
