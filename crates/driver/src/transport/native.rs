//! HTTP and WebSocket on tokio. Plain connections only: TLS is for later, with the client commands.

use std::time::Duration;

use engine::{Listen, NoAnswer};
use futures_util::{SinkExt, StreamExt};
use http_body_util::{BodyExt, Full, Limited};
use hyper::{Request as HttpRequest, body::Bytes, header};
use hyper_util::{
    client::legacy::{Client as HttpClient, connect::HttpConnector},
    rt::TokioExecutor,
};
use proto::{Call, Positioned, Response, decode, limits, route};
use tokio_tungstenite::{
    connect_async_with_config,
    tungstenite::{Message, protocol::WebSocketConfig},
};

use super::{ANSWER_MAX, SocketEnd, Transport, frames};

/// The relay pings a live socket more often than this; a longer silence means that it is gone.
const SILENCE: Duration = Duration::from_secs(90);

/// How long an unused connection is kept: shorter than the relay keeps it, which is ten seconds.
const IDLE: Duration = Duration::from_secs(5);

/// Speaks to one relay. Needs a tokio runtime.
pub struct Native {
    relay: String,
    http: HttpClient<HttpConnector, Full<Bytes>>,
}

impl Native {
    /// For the relay at this origin, such as `http://127.0.0.1:7171`.
    pub fn new(relay: &str) -> Self {
        let http = HttpClient::builder(TokioExecutor::new()).pool_idle_timeout(IDLE).build_http();
        Self { relay: relay.trim_end_matches('/').to_owned(), http }
    }
}

impl Transport for Native {
    async fn call(&self, call: &Call) -> Result<Response, NoAnswer> {
        let route = call.request.route(call.access.map(|(space, _)| space)).ok_or(NoAnswer::Garbled)?;
        let mut request = HttpRequest::builder()
            .method(route.method.name())
            .uri(format!("{}{}", self.relay, route.path))
            .header(header::ACCEPT, route::MEDIA_TYPE);
        if route.body.is_some() {
            request = request.header(header::CONTENT_TYPE, route::MEDIA_TYPE);
        }
        if let Some((_, token)) = &call.access {
            request = request.header(header::AUTHORIZATION, format!("Bearer {}", token.hex()));
        }
        let body = Full::new(Bytes::from(route.body.unwrap_or_default()));
        let request = request.body(body).map_err(|_| NoAnswer::Unreachable)?;
        let answer = self.http.request(request).await.map_err(|_| NoAnswer::Unreachable)?;
        let body = Limited::new(answer.into_body(), ANSWER_MAX).collect().await;
        let body = body.map_err(|_| NoAnswer::Unreachable)?.to_bytes();
        decode("response", &body).map_err(|_| NoAnswer::Garbled)
    }

    async fn listen(&self, listen: &Listen, news: &mut dyn FnMut(Vec<Positioned>, u64)) -> SocketEnd {
        // http becomes ws, https becomes wss.
        let Some(rest) = self.relay.strip_prefix("http") else { return SocketEnd::Closed };
        let address = format!("ws{rest}{}", route::live(listen.space));
        let config =
            WebSocketConfig::default().max_message_size(Some(limits::FRAME)).max_frame_size(Some(limits::FRAME));
        let Ok((mut socket, _)) = connect_async_with_config(address, Some(config), true).await else {
            return SocketEnd::Closed;
        };
        if socket.send(Message::Binary(frames::hello(listen).into())).await.is_err() {
            return SocketEnd::Closed;
        }
        loop {
            match tokio::time::timeout(SILENCE, socket.next()).await {
                Ok(Some(Ok(Message::Binary(bytes)))) => {
                    if let Some(end) = frames::take(&bytes, news) {
                        return end;
                    }
                }
                // Pings are answered underneath.
                Ok(Some(Ok(Message::Ping(_) | Message::Pong(_)))) => {}
                _ => return SocketEnd::Closed,
            }
        }
    }
}
