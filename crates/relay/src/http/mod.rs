//! The routes under `/v1`. Each reads a request and hands it to the hub.

mod live;
mod mailboxes;
mod spaces;

use std::sync::Arc;

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{FromRequest, FromRequestParts, Path, Request as HttpRequest, State},
    http::{HeaderMap, StatusCode, header, request::Parts},
    response::{IntoResponse, Response as HttpResponse},
    routing::{MethodRouter, any, delete, get, post},
};
use proto::{Code, Request, Response, SpaceId, Token, decode, encode, limits, route};

use crate::{Peer, hub::Hub};

/// A body's largest size: a full batch and what frames its envelopes.
const BODY: usize = limits::BATCH + 64 * 1024;

/// All routes.
pub(crate) fn routes(hub: Arc<Hub>) -> Router {
    Router::new()
        .route(route::HEALTH, get(health))
        .route("/v1/spaces", taken(|request| matches!(request, Request::Register { .. })))
        .route("/v1/locate", taken(|request| matches!(request, Request::Locate { .. })))
        .route("/v1/spaces/{space}", delete(spaces::forget))
        .route(
            "/v1/spaces/{space}/envelopes",
            taken_in_space(|request| matches!(request, Request::Append { .. })).get(spaces::fetch),
        )
        .route("/v1/spaces/{space}/amended", taken_in_space(|request| matches!(request, Request::Amend { .. })))
        .route("/v1/spaces/{space}/heads", get(spaces::heads))
        .route("/v1/spaces/{space}/tokens", taken_in_space(|request| matches!(request, Request::Mint { .. })))
        .route(
            "/v1/spaces/{space}/links",
            taken_in_space(|request| matches!(request, Request::PostLink { .. })).get(spaces::links),
        )
        .route("/v1/spaces/{space}/holds", taken_in_space(|request| matches!(request, Request::Settle { .. })))
        .route("/v1/spaces/{space}/holds/asked", get(spaces::asked))
        .route("/v1/spaces/{space}/live", get(live::live))
        .route("/v1/mailboxes", taken(|request| matches!(request, Request::OpenMailbox { .. })))
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

/// A POST of a request that comes in a body and wants no token.
fn taken(takes: fn(&Request) -> bool) -> MethodRouter<Arc<Hub>> {
    post(move |State(hub): State<Arc<Hub>>, asker: Asker, given: Given| async move {
        hand_over(&hub, &asker, None, given, takes).await
    })
}

/// The same about a space, which the token has to open.
fn taken_in_space(takes: fn(&Request) -> bool) -> MethodRouter<Arc<Hub>> {
    post(move |State(hub): State<Arc<Hub>>, Path(space): Path<String>, asker: Asker, given: Given| async move {
        let claim = asker.claim(&space)?;
        hand_over(&hub, &asker, Some(claim), given, takes).await
    })
}

/// A request's headers, and its body, which is not read yet.
struct Given {
    headers: HeaderMap,
    body: Body,
}

/// Reads a request, and hands it to the hub if it is one that its route takes.
async fn hand_over(
    hub: &Hub,
    asker: &Asker,
    claim: Option<(SpaceId, Token)>,
    given: Given,
    takes: impl FnOnce(&Request) -> bool,
) -> Result<Answer, Refused> {
    let request = given.request().await?;
    if !takes(&request) {
        return Err(Refused(Code::Malformed));
    }
    Ok(Answer(hub.answer(asker.peer, claim, request).await))
}

impl<S: Sync> FromRequest<S> for Given {
    type Rejection = Refused;

    async fn from_request(request: HttpRequest, _: &S) -> Result<Self, Refused> {
        let (parts, body) = request.into_parts();
        Ok(Self { headers: parts.headers, body })
    }
}

impl Given {
    /// The request that the body holds.
    ///
    /// The media type is asked for because a page of another origin cannot send it unasked.
    async fn request(self) -> Result<Request, Refused> {
        if self.headers.get(header::CONTENT_TYPE).is_none_or(|kind| kind != route::MEDIA_TYPE) {
            return Err(Refused(Code::Malformed));
        }
        let announced = self.headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        if announced.is_some_and(|length: usize| length > BODY) {
            return Err(Refused(Code::TooLarge));
        }
        // A body that ends early or too late has nobody left who would read why.
        let bytes = to_bytes(self.body, BODY).await.map_err(|_| Refused(Code::TooLarge))?;
        Ok(decode("request", &bytes)?)
    }
}

async fn health(State(hub): State<Arc<Hub>>) -> StatusCode {
    if hub.healthy() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE }
}

async fn nothing() -> StatusCode {
    StatusCode::NOT_FOUND
}
