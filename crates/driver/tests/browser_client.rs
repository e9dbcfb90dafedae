//! A whole client in a browser page, and its way to the relay.
#![cfg(target_arch = "wasm32")]

use std::{cell::RefCell, rc::Rc};

use engine::{
    Action, Listen, NoAnswer,
    views::{House, Sync, SyncState},
};
use futures_util::{FutureExt, select_biased};
use grammar::Catalogue;
use js_sys::{Array, Function, Reflect, Uint8Array};
use leeward_driver::{
    BrowserClock, Clock,
    transport::{SocketEnd, Transport, web::Web},
    web,
};
use proto::{Call, Code, Positioned, Request, Response, ServerFrame, SpaceId, Token, encode};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::spawn_local;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn mara_begins_closes_the_page_and_comes_back() {
    let vault = format!("mara {}", js_sys::Date::now());
    let (locker, client, work) = opened(&vault).await;
    assert_eq!(locker.kept(), web::Kept::Wrapped);
    spawn_local(work);
    let watch = web::watch(&client);
    assert!(!client.ask(&House).begun);
    assert_eq!(client.act(Action::Begin { name: Some("Mara".into()) }).await, Ok(None));
    client.close().await;
    drop(watch);

    let (_, client, work) = opened(&vault).await;
    spawn_local(work);
    assert_eq!(client.ask(&House).name.as_deref(), Some("Mara"));
    client.close().await;
}

#[wasm_bindgen_test]
async fn a_client_hears_that_the_network_goes_and_comes() {
    let vault = format!("network {}", js_sys::Date::now());
    let (_, client, work) = opened(&vault).await;
    spawn_local(work);
    let told: Rc<RefCell<u32>> = Rc::default();
    let hears = Rc::clone(&told);
    client.on_change(move |_| *hears.borrow_mut() += 1);
    let watch = web::watch(&client);
    let happens = |event: &str| {
        *told.borrow_mut() = 0;
        let event = web_sys::Event::new(event).expect("an event");
        assert_eq!(window().dispatch_event(&event), Ok(true));
        *told.borrow()
    };
    assert!(happens("offline") > 0);
    assert!(happens("online") > 0);
    assert_eq!(client.ask(&Sync).state, SyncState::OnlyHere, "nobody was invited, so nothing is to be sent");
    drop(watch);
    assert_eq!(happens("offline"), 0, "nobody watches any more");
    client.close().await;
}

#[wasm_bindgen_test]
async fn a_call_carries_its_token_and_brings_the_answer() {
    let asked: Rc<RefCell<Vec<String>>> = Rc::default();
    let hears = Rc::clone(&asked);
    let answer = Closure::<dyn Fn(String, JsValue) -> JsValue>::new(move |address, init: JsValue| {
        let headers: web_sys::Headers = Reflect::get(&init, &"headers".into()).expect("headers").unchecked_into();
        let method = Reflect::get(&init, &"method".into()).expect("a method").as_string().unwrap_or_default();
        let bearer = headers.get("authorization").ok().flatten().unwrap_or_default();
        hears.borrow_mut().extend([address, method, bearer]);
        let mut body = encode(&Response::Refused(Code::HistoryChanged));
        let options = web_sys::ResponseInit::new();
        options.set_status(409);
        let answer = web_sys::Response::new_with_opt_u8_array_and_init(Some(&mut body), &options).expect("an answer");
        js_sys::Promise::resolve(&answer).into()
    });
    let real = Reflect::get(&window(), &"fetch".into()).expect("fetch");
    Reflect::set(&window(), &"fetch".into(), answer.as_ref()).expect("set");
    let outcome = Web::new("http://relay.example/").call(&fetch()).await;
    Reflect::set(&window(), &"fetch".into(), &real).expect("set");
    assert_eq!(outcome, Ok(Response::Refused(Code::HistoryChanged)), "the body counts, not the status");
    let address = format!("http://relay.example/v1/spaces/{}/envelopes", "07".repeat(32));
    assert_eq!(*asked.borrow(), [address, "GET".into(), format!("Bearer {}", "09".repeat(32))]);
}

#[wasm_bindgen_test]
async fn a_page_that_is_no_relay_is_garbled_and_a_closed_door_unreachable() {
    assert_eq!(Web::new(&origin()).call(&fetch()).await, Err(NoAnswer::Garbled));
    let nobody = Web::new("http://127.0.0.1:9");
    assert_eq!(nobody.call(&fetch()).await, Err(NoAnswer::Unreachable));
    let mut news = |_, _| panic!("nobody has news");
    assert_eq!(nobody.listen(&listen(), &mut news).await, SocketEnd::Closed);
    assert_eq!(Web::new("no address").listen(&listen(), &mut news).await, SocketEnd::Closed);
}

#[wasm_bindgen_test]
async fn a_live_socket_says_hello_brings_news_and_is_closed_when_nobody_listens() {
    let socket = FakeSocket::install();
    let mut heard = Vec::new();
    let mut news = |items: Vec<Positioned>, links| heard.push((items.len(), links));
    let (relay, what) = (Web::new("https://relay.example"), listen());
    {
        let mut listening = std::pin::pin!(relay.listen(&what, &mut news).fuse());
        select_biased! {
            end = listening => panic!("it ended: {end:?}"),
            () = BrowserClock.sleep(30).fuse() => {}
        }
        assert_eq!(socket.address(), format!("wss://relay.example/v1/spaces/{}/live", "07".repeat(32)));
        assert_eq!(socket.sent().len(), 1, "the hello, with the token in it");
        assert!(socket.sent()[0].windows(32).any(|part| part == [9; 32]));
        socket.deliver(&encode(&ServerFrame::Envelopes { items: Vec::new(), links: 3 }));
        select_biased! {
            end = listening => panic!("it ended: {end:?}"),
            () = BrowserClock.sleep(30).fuse() => {}
        }
        assert!(!socket.closed());
    }
    assert!(socket.closed(), "dropping the future hangs up");
    assert_eq!(heard, [(0, 3)]);

    let mut news = |_, _| panic!("refused");
    let refusal = encode(&ServerFrame::Reply { id: 0, response: Response::Refused(Code::Unauthorized) });
    let deliver = async {
        BrowserClock.sleep(30).await;
        socket.deliver(&refusal);
    };
    let (end, ()) = futures_util::join!(relay.listen(&what, &mut news), deliver);
    socket.uninstall();
    assert_eq!(end, SocketEnd::Refused(Code::Unauthorized));
}

fn fetch() -> Call {
    Call {
        id: 1,
        access: Some((SpaceId::from([7; 32]), Token::from([9; 32]))),
        request: Request::Fetch { after: None },
    }
}

fn listen() -> Listen {
    Listen { space: SpaceId::from([7; 32]), token: Token::from([9; 32]), after: None }
}

fn origin() -> String {
    window().location().origin().expect("an origin")
}

fn window() -> web_sys::Window {
    web_sys::window().expect("a page")
}

/// Stands in for the browser's `WebSocket`, so that a story can play the relay.
struct FakeSocket {
    real: JsValue,
}

impl FakeSocket {
    fn install() -> Self {
        let real = Reflect::get(&window(), &"WebSocket".into()).expect("WebSocket");
        let make = Function::new_no_args(
            "window.WebSocket = class {
                constructor(address) {
                    window.fake = this;
                    this.address = address; this.sent = []; this.closed = false;
                    setTimeout(() => this.onopen && this.onopen(), 0);
                }
                send(bytes) { this.sent.push(new Uint8Array(bytes).slice()); }
                close() { this.closed = true; }
            };",
        );
        make.call0(&JsValue::UNDEFINED).expect("made");
        Self { real }
    }

    fn uninstall(self) {
        Reflect::set(&window(), &"WebSocket".into(), &self.real).expect("set");
    }

    fn field(&self, name: &str) -> JsValue {
        let fake = Reflect::get(&window(), &"fake".into()).expect("a socket was opened");
        Reflect::get(&fake, &name.into()).expect("a field")
    }

    fn address(&self) -> String {
        self.field("address").as_string().unwrap_or_default()
    }

    fn closed(&self) -> bool {
        self.field("closed").is_truthy()
    }

    fn sent(&self) -> Vec<Vec<u8>> {
        let sent: Array = self.field("sent").unchecked_into();
        sent.iter().map(|frame| frame.unchecked_into::<Uint8Array>().to_vec()).collect()
    }

    fn deliver(&self, frame: &[u8]) {
        let message = web_sys::MessageEventInit::new();
        message.set_data(&Uint8Array::from(frame).buffer());
        let message = web_sys::MessageEvent::new_with_event_init_dict("message", &message).expect("an event");
        let hear: Function = self.field("onmessage").unchecked_into();
        hear.call1(&JsValue::UNDEFINED, &message).expect("heard");
    }
}

/// A vault without a lock, and a client on it.
async fn opened(vault: &str) -> (web::Locker, leeward_driver::Client, impl Future<Output = ()> + 'static) {
    let (locker, held) = web::open(vault).await.expect("opens");
    let web::Held::Key(key) = held else { panic!("nobody set a lock") };
    let (client, work) = web::start(&locker, key, origin(), Catalogue::default()).await.expect("starts");
    (locker, client, work)
}
