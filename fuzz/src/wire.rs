use std::sync::OnceLock;

use crypto::{Identity, Sigchain, found_own};
use minicbor::{Decode, Encode};
use proto::{
    ClientFrame, Envelope, Header, Link, LinkBody, MemberId, Request, Response, ServerFrame, Slot, SpaceId, decode,
    encode,
};

use crate::{choice, rng::seeded};

/// Everything that travels between a device and the relay.
pub fn wire(bytes: &[u8]) {
    let Some((which, bytes)) = choice(bytes) else { return };
    match which % 6 {
        0 => {
            if let Some(request) = comes_back::<Request>(bytes) {
                let _ = request.route(Some(SpaceId::from([1; 32])));
            }
        }
        1 => drop(comes_back::<Response>(bytes)),
        2 => drop(comes_back::<ClientFrame>(bytes)),
        3 => drop(comes_back::<ServerFrame>(bytes)),
        4 => drop(comes_back::<Header>(bytes)),
        _ => {
            let parsed = Envelope::parse(bytes);
            assert_eq!(parsed.as_ref().ok().map(|(_, header)| *header), Envelope::header(bytes).ok());
            if let Ok((envelope, header)) = parsed {
                assert_eq!(Envelope::parse(&envelope.to_bytes()), Ok((envelope, header)));
            }
            if let Some(stands_for) = Envelope::amended(bytes) {
                assert_eq!(Envelope::hash(bytes), stands_for);
            }
        }
    }
    let _ = Slot::of(which);
}

/// Links, one by one and as chains.
pub fn links(bytes: &[u8]) {
    static CHAIN: OnceLock<Option<Sigchain>> = OnceLock::new();
    if let Ok((link, body)) = Link::parse(bytes) {
        let _ = (link.hash(), link.founded());
        assert_eq!(decode::<LinkBody>("link body", &encode(&body)), Ok(body));
    }
    let _ = Sigchain::found(bytes);
    let chain = CHAIN.get_or_init(|| {
        let (device, mut rng) = (MemberId::from([1; 16]), seeded());
        let built = found_own(device, &Identity::generate(&mut rng), &mut rng).ok()?;
        Sigchain::found(&built.link).ok()
    });
    if let Some(chain) = chain {
        let _ = chain.check(bytes);
    }
    if let Ok(mut chain) = decode::<Sigchain>("links", bytes) {
        assert_eq!(decode::<Sigchain>("links", &encode(&chain)).map(|chain| chain.head()), Ok(chain.head()));
        if let Ok(checked) = chain.check(bytes) {
            let _ = chain.apply(checked);
        }
    }
}

/// What decodes is written, and read again and written as the same.
pub(crate) fn comes_back<T: for<'b> Decode<'b, ()> + Encode<()>>(bytes: &[u8]) -> Option<T> {
    let value: T = decode("anything", bytes).ok()?;
    let written = encode(&value);
    assert_eq!(decode::<T>("the same", &written).map(|again| encode(&again)).as_ref(), Ok(&written));
    Some(value)
}
