//! The routes under `/v1`. Each reads a request and hands it to the hub.

mod links;
mod live;
mod mailboxes;
mod spaces;

use std::sync::Arc;

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{FromRequestParts, State},
    http::{HeaderMap, StatusCode, header, request::Parts},
    response::{IntoResponse, Response as HttpResponse},
    routing::{any, delete, get, post},
};
use proto::{Code, Request, Response, SpaceId, Token, decode, encode, limits, route};

use crate::{Peer, hub::Hub};

/// A body's largest size: a full batch and what frames its envelopes.
const BODY: usize = limits::BATCH + 64 * 1024;

/// All routes.
pub(crate) fn routes(hub: Arc<Hub>) -> Router {
    Router::new()
        .route(route::HEALTH, get(health))
        .route("/v1/spaces", post(spaces::register))
        .route("/v1/locate", post(spaces::locate))
        .route("/v1/spaces/{space}", delete(spaces::forget))
        .route("/v1/spaces/{space}/envelopes", post(spaces::append).get(spaces::fetch))
        .route("/v1/spaces/{space}/amended", post(spaces::amend))
        .route("/v1/spaces/{space}/heads", get(spaces::heads))
        .route("/v1/spaces/{space}/tokens", post(spaces::mint))
        .route("/v1/spaces/{space}/links", post(links::post_link).get(links::links))
        .route("/v1/spaces/{space}/live", get(live::live))
        .route("/v1/mailboxes", post(mailboxes::open))
        .route("/v1/mailboxes/number/{number}", get(mailboxes::find))
        .route("/v1/mailboxes/{mailbox}", delete(mailboxes::close))
        .route("/v1/mailboxes/{mailbox}/{slot}", get(mailboxes::get).put(mailboxes::put))
        .route("/v1/{*rest}", any(nothing))
        .with_state(hub)
}

/// Who asks: from where, and by which token.
pub(crate) struct Asker {
    pub(crate) peer: Peer,
    token: Option<Token>,
}

impl Asker {
    /// The claim that the asker makes to a space named in a path.
    pub(crate) fn claim(&self, space: &str) -> Result<(SpaceId, Token), Refused> {
        let space = SpaceId::from_hex(space)?;
        Ok((space, self.token.ok_or(Refused(Code::Unauthorized))?))
    }
}

impl<S: Sync> FromRequestParts<S> for Asker {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refused> {
        let token = match parts.headers.get(header::AUTHORIZATION) {
            None => None,
            Some(value) => {
                let token = value.to_str().ok().and_then(|text| text.strip_prefix("Bearer "));
                Some(token.and_then(|hex| Token::from_hex(hex).ok()).ok_or(Refused(Code::Unauthorized))?)
            }
        };
        // Only an accept loop that is not ours leaves the peer out; then all are one.
        let peer = parts.extensions.get().copied().unwrap_or_else(Peer::unknown);
        Ok(Self { peer, token })
    }
}

/// A refusal as an HTTP answer.
pub(crate) struct Refused(pub(crate) Code);

impl From<proto::Malformed> for Refused {
    fn from(_: proto::Malformed) -> Self {
        Self(Code::Malformed)
    }
}

impl From<Code> for Refused {
    fn from(code: Code) -> Self {
        Self(code)
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> HttpResponse {
        Answer(Response::Refused(self.0)).into_response()
    }
}

/// The relay's answer as an HTTP answer.
pub(crate) struct Answer(pub(crate) Response);

impl IntoResponse for Answer {
    fn into_response(self) -> HttpResponse {
        let status = match &self.0 {
            Response::Refused(code) => StatusCode::from_u16(code.status()).unwrap_or(StatusCode::BAD_REQUEST),
            _ => StatusCode::OK,
        };
        let headers = [(header::CONTENT_TYPE, route::MEDIA_TYPE), (header::CACHE_CONTROL, "no-store")];
        (status, headers, encode(&self.0)).into_response()
    }
}

/// Reads a body that holds a request.
///
/// The media type is asked for because a page of another origin cannot send it unasked.
pub(crate) async fn request(headers: &HeaderMap, body: Body) -> Result<Request, Refused> {
    if headers.get(header::CONTENT_TYPE).is_none_or(|kind| kind != route::MEDIA_TYPE) {
        return Err(Refused(Code::Malformed));
    }
    let announced = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    if announced.is_some_and(|length: usize| length > BODY) {
        return Err(Refused(Code::TooLarge));
    }
    // A body that ends early or too late has nobody left who would read why.
    let bytes = to_bytes(body, BODY).await.map_err(|_| Refused(Code::TooLarge))?;
    Ok(decode("request", &bytes)?)
}

async fn health(State(hub): State<Arc<Hub>>) -> StatusCode {
    if hub.healthy() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE }
}

async fn nothing() -> StatusCode {
    StatusCode::NOT_FOUND
}
