//! Any bytes at any route give a refusal, never a panic.

use std::sync::{Arc, Mutex, PoisonError, Weak};

use axum::{
    body::{Body, to_bytes},
    http::Request as HttpRequest,
};
use leeward_relay::{Config, Limits, Relay, Signup};
use proptest::prelude::*;
use proto::{Claim, ClientFrame, Code, HOLD_BOX, Hold, HoldSlot, Request, Response, SpaceId, Token, decode, route};
use tokio::runtime::Runtime;
use tower::ServiceExt;

use crate::kit::{Device, genesis};

/// One relay for all cases: they must not disturb one another anyway. It lasts as long as one of them needs it.
struct Bench {
    runtime: Runtime,
    relay: Relay,
    mara: Device,
    _folder: tempfile::TempDir,
}

fn bench() -> Arc<Bench> {
    static BENCH: Mutex<Weak<Bench>> = Mutex::new(Weak::new());
    let mut known = BENCH.lock().unwrap_or_else(PoisonError::into_inner);
    known.upgrade().unwrap_or_else(|| {
        let bench = Arc::new(Bench::new());
        *known = Arc::downgrade(&bench);
        bench
    })
}

impl Drop for Bench {
    fn drop(&mut self) {
        self.runtime.block_on(self.relay.close());
    }
}

impl Bench {
    fn new() -> Self {
        let runtime = Runtime::new().unwrap_or_else(|cause| panic!("{cause}"));
        let folder = tempfile::tempdir().unwrap_or_else(|cause| panic!("{cause}"));
        let limits = Limits { mail_wait: std::time::Duration::ZERO, ..Limits::off() };
        let config = Config { data: folder.path().to_owned(), signup: Signup::Open, limits };
        let relay = runtime.block_on(async { Relay::open(config) }).unwrap_or_else(|cause| panic!("{cause}"));
        let mara = Device::new(genesis(1).founded(), 1, "Mara's phone");
        let bench = Bench { runtime, relay, mara, _folder: folder };
        let tokens = vec![bench.mara.token.hashed()];
        let register = Request::Register { genesis: genesis(1).to_bytes().into(), tokens, invite: None };
        let founded = bench.ask("POST", "/v1/spaces", None, proto::encode(&register));
        assert_eq!(founded.1, Some(Response::Registered));
        bench
    }

    fn ask(&self, method: &str, path: &str, token: Option<Token>, body: Vec<u8>) -> (u16, Option<Response>) {
        let mut request = HttpRequest::builder().method(method).uri(path).header("content-type", route::MEDIA_TYPE);
        if let Some(token) = token {
            request = request.header("authorization", format!("Bearer {}", token.hex()));
        }
        let request = request.body(Body::from(body)).unwrap_or_else(|cause| panic!("{cause}"));
        self.runtime.block_on(async {
            let answer = self.relay.routes().oneshot(request).await.unwrap_or_else(|never| match never {});
            let status = answer.status().as_u16();
            let body = to_bytes(answer.into_body(), 4_000_000).await.unwrap_or_default();
            (status, decode("response", &body).ok())
        })
    }
}

/// Each route that takes a body.
fn routes(space: SpaceId) -> Vec<(&'static str, String)> {
    let space = space.hex();
    vec![
        ("POST", "/v1/spaces".into()),
        ("POST", format!("/v1/spaces/{space}/envelopes")),
        ("POST", format!("/v1/spaces/{space}/links")),
        ("POST", format!("/v1/spaces/{space}/tokens")),
        ("POST", format!("/v1/spaces/{space}/amended")),
        ("POST", format!("/v1/spaces/{space}/holds")),
        ("POST", "/v1/locate".into()),
        ("POST", "/v1/mailboxes".into()),
        ("PUT", format!("/v1/mailboxes/{}/5", "00".repeat(16))),
    ]
}

/// Arbitrary bytes, and real requests with some bytes changed, so that decoders are reached deep inside.
fn bodies() -> impl Strategy<Value = Vec<u8>> {
    let slot = HoldSlot { tag: [1; 16].into(), sealed: [2; HOLD_BOX].into() };
    let real = prop_oneof![
        Just(Request::Register { genesis: genesis(2).to_bytes().into(), tokens: vec![], invite: Some("x".into()) }),
        Just(bench().mara.clone().append(50)),
        Just(Request::PostLink {
            link: genesis(1).to_bytes().into(),
            tokens: Some(vec![bench().mara.token.hashed(); 3]),
            locator: Some([1; 32].into()),
        }),
        Just(Request::Amend { envelope: bench().mara.clone().seal(50).into() }),
        Just(Request::Settle { id: [1; 16].into(), claim: Claim::Deposit(Hold::Overlap(vec![slot])) }),
        Just(Request::Locate { locator: [1; 32].into() }),
        Just(Request::Mint { token: bench().mara.token.hashed() }),
        Just(Request::OpenMailbox { numbered: true }),
        Just(Request::PutMail { mailbox: [0; 16].into(), slot: proto::Slot::M1, bytes: vec![1; 20].into() }),
    ];
    let changes = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4);
    let changed = (real, changes, any::<prop::sample::Index>()).prop_map(|(request, changes, cut)| {
        let mut bytes = proto::encode(&request);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        // Every second case loses its end.
        let cut = cut.index(bytes.len() * 2);
        bytes.truncate(cut.max(1));
        bytes
    });
    prop_oneof![1 => prop::collection::vec(any::<u8>(), 0..200), 4 => changed]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_body_at_any_route_is_answered(body in bodies(), known in any::<bool>()) {
        let bench = bench();
        let token = if known { bench.mara.token } else { Token::from([9; 32]) };
        for (method, path) in routes(bench.mara.space) {
            let (status, response) = bench.ask(method, &path, Some(token), body.clone());
            prop_assert!(response.is_some(), "{method} {path}: {status}");
            prop_assert!(status < 500, "{method} {path}: {response:?}");
        }
    }

    #[test]
    fn any_path_is_answered(rest in "[a-z0-9/=?-]{0,80}", part in "[ -~]{0,70}") {
        let bench = bench();
        let space = bench.mara.space.hex();
        let escaped = part.bytes().map(|b| format!("%{b:02x}")).collect::<String>();
        let paths = [
            format!("/v1/{rest}"),
            format!("/v1/spaces/{escaped}/heads"),
            format!("/v1/spaces/{space}/envelopes?after={escaped}"),
            format!("/v1/spaces/{space}/links?from={escaped}"),
            format!("/v1/spaces/{space}/links?{rest}"),
            format!("/v1/mailboxes/number/{escaped}"),
            format!("/v1/mailboxes/{escaped}/1"),
            format!("/v1/mailboxes/{}/{escaped}", "00".repeat(16)),
        ];
        for path in paths {
            let (status, _) = bench.ask("GET", &path, Some(bench.mara.token), Vec::new());
            prop_assert!(status < 500, "{path}: {status}");
        }
    }

    #[test]
    fn any_frame_is_a_frame_or_malformed(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        // The socket reads with this; what it does with malformed ones is told in the live stories.
        let _ = decode::<ClientFrame>("client frame", &bytes);
    }
}

#[test]
fn a_body_of_another_media_type_or_request_is_refused() {
    let bench = bench();
    let open = proto::encode(&Request::OpenMailbox { numbered: false });
    for (method, path) in routes(bench.mara.space).into_iter().filter(|(_, path)| path != "/v1/mailboxes") {
        let answer = bench.ask(method, &path, Some(bench.mara.token), open.clone());
        assert_eq!(answer, (400, Some(Response::Refused(Code::Malformed))), "{method} {path}");
    }
    let request = HttpRequest::post("/v1/mailboxes").header("content-type", "text/plain").body(Body::from(open));
    let request = request.unwrap_or_else(|cause| panic!("{cause}"));
    let status = bench.runtime.block_on(async {
        bench.relay.routes().oneshot(request).await.unwrap_or_else(|never| match never {}).status().as_u16()
    });
    assert_eq!(status, 400);
}

#[test]
fn a_letter_goes_into_the_slot_that_its_address_names() {
    let bench = bench();
    let put = Request::PutMail { mailbox: [0; 16].into(), slot: proto::Slot::M2, bytes: vec![1].into() };
    let (_, path) = routes(bench.mara.space).pop().unwrap_or_default();
    let answer = bench.ask("PUT", &path, None, proto::encode(&put));
    assert_eq!(answer, (400, Some(Response::Refused(Code::Malformed))));
}
