//! `fetch` and `WebSocket`.

use engine::{Listen, NoAnswer};
use futures_channel::mpsc::{UnboundedReceiver, unbounded};
use futures_util::StreamExt;
use js_sys::{ArrayBuffer, Uint8Array};
use proto::{Call, Positioned, Response, decode, limits, route};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, BinaryType, Headers, MessageEvent, RequestCache, RequestCredentials, RequestInit, RequestRedirect,
    Response as WebResponse, WebSocket,
};

use super::{ANSWER_MAX, SocketEnd, Transport, frames};

/// Speaks to one relay.
pub struct Web {
    relay: String,
}

impl Web {
    /// For the relay at this origin.
    pub fn new(relay: &str) -> Self {
        Self { relay: relay.trim_end_matches('/').to_owned() }
    }

    async fn fetch(&self, call: &Call) -> Result<Vec<u8>, JsValue> {
        let route = call.request.route(call.access.map(|(space, _)| space)).ok_or(JsValue::UNDEFINED)?;
        let headers = Headers::new()?;
        headers.set("accept", route::MEDIA_TYPE)?;
        if let Some((_, token)) = &call.access {
            headers.set("authorization", &format!("Bearer {}", token.hex()))?;
        }
        let abort = Abort(AbortController::new()?);
        let init = RequestInit::new();
        init.set_method(route.method.name());
        init.set_signal(Some(&abort.0.signal()));
        init.set_cache(RequestCache::NoStore);
        init.set_credentials(RequestCredentials::Omit);
        init.set_redirect(RequestRedirect::Error);
        if let Some(body) = route.body {
            headers.set("content-type", route::MEDIA_TYPE)?;
            init.set_body(&Uint8Array::from(body.as_slice()));
        }
        init.set_headers(&headers);
        let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
        let answer = window.fetch_with_str_and_init(&format!("{}{}", self.relay, route.path), &init);
        let answer: WebResponse = JsFuture::from(answer).await?.dyn_into()?;
        let length = answer.headers().get("content-length")?.and_then(|length| length.parse().ok());
        if length.is_some_and(|length: usize| length > ANSWER_MAX) {
            return Ok(Vec::new());
        }
        let body: ArrayBuffer = JsFuture::from(answer.array_buffer()?).await?.dyn_into()?;
        let body = Uint8Array::new(&body);
        let fits = usize::try_from(body.length()).is_ok_and(|length| length <= ANSWER_MAX);
        Ok(if fits { body.to_vec() } else { Vec::new() })
    }
}

impl Transport for Web {
    async fn call(&self, call: &Call) -> Result<Response, NoAnswer> {
        let body = self.fetch(call).await.map_err(|_| NoAnswer::Unreachable)?;
        decode("response", &body).map_err(|_| NoAnswer::Garbled)
    }

    async fn listen(&self, listen: &Listen, news: &mut dyn FnMut(Vec<Positioned>, u64)) -> SocketEnd {
        // http becomes ws, https becomes wss.
        let Some(rest) = self.relay.strip_prefix("http") else { return SocketEnd::Closed };
        let address = format!("ws{rest}{}", route::live(listen.space));
        let Ok(mut socket) = Socket::open(&address) else { return SocketEnd::Closed };
        while let Some(happened) = socket.happened.next().await {
            match happened {
                Happened::Open => {
                    if socket.socket.send_with_u8_array(&frames::hello(listen)).is_err() {
                        return SocketEnd::Closed;
                    }
                }
                Happened::Frame(bytes) => {
                    if let Some(end) = frames::take(&bytes, news) {
                        return end;
                    }
                }
                Happened::Ended => break,
            }
        }
        SocketEnd::Closed
    }
}

/// Gives the fetch up when it is dropped; after its end that does nothing.
struct Abort(AbortController);

impl Drop for Abort {
    fn drop(&mut self) {
        self.0.abort();
    }
}

enum Happened {
    Open,
    Frame(Vec<u8>),
    Ended,
}

/// A socket that is closed when it is dropped.
struct Socket {
    socket: WebSocket,
    happened: UnboundedReceiver<Happened>,
    _on_open: Closure<dyn FnMut()>,
    _on_end: Closure<dyn FnMut()>,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
}

impl Socket {
    fn open(address: &str) -> Result<Self, JsValue> {
        let socket = WebSocket::new(address)?;
        socket.set_binary_type(BinaryType::Arraybuffer);
        let (tell, happened) = unbounded();
        // Nobody listens any more when the receiver is gone.
        let told = tell.clone();
        let on_open = Closure::new(move || drop(told.unbounded_send(Happened::Open)));
        let told = tell.clone();
        let on_end = Closure::new(move || drop(told.unbounded_send(Happened::Ended)));
        let on_message = Closure::new(move |message: MessageEvent| {
            drop(tell.unbounded_send(frame(&message.data()).map_or(Happened::Ended, Happened::Frame)));
        });
        socket.set_onopen(Some(on_open.as_ref().unchecked_ref()));
        socket.set_onclose(Some(on_end.as_ref().unchecked_ref()));
        socket.set_onerror(Some(on_end.as_ref().unchecked_ref()));
        socket.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        Ok(Self { socket, happened, _on_open: on_open, _on_end: on_end, _on_message: on_message })
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        self.socket.set_onopen(None);
        self.socket.set_onclose(None);
        self.socket.set_onerror(None);
        self.socket.set_onmessage(None);
        // It throws on wrong arguments only, and there are none.
        let _ = self.socket.close();
    }
}

/// A binary frame of allowed size; anything else ends the socket.
fn frame(data: &JsValue) -> Option<Vec<u8>> {
    let bytes = Uint8Array::new(data.dyn_ref::<ArrayBuffer>()?);
    usize::try_from(bytes.length()).is_ok_and(|length| length <= limits::FRAME).then(|| bytes.to_vec())
}
