//! A relay that changes who belongs to a space: it answers with links of its own making, or with other people's.

use crypto::{Identity, Sigchain};
use minicbor::bytes::ByteVec;
use proto::{Link, LinkBody, LinkKind, MemberId, Response, Root, SpaceId};

use super::{
    Broken, Lab, Theme,
    forge::{self, Keys},
    home::{Home, MARA, TABLET, TOM},
};
use crate::world::Who;

pub(super) const ATTACKS: Theme = &[
    ("a ghost device, added by the relay", ghost_by_relay),
    ("a ghost device, added by the partner", ghost_by_partner),
    ("a third person in the shared space", third),
    ("a device list replayed", replayed),
    ("links of another space", other_space),
    ("a link on a wrong height", height),
    ("a link after another than the last", prev),
    ("a link by a wrong signer", signer),
    ("a partner's entry changed by the other", entry),
    ("a downgraded suite or version of a link", suite),
    ("a head's signature as a link's", head_signature),
    ("an envelope as a link", envelope),
    ("recovery switched on by the server", root),
    ("a recovery that nobody's words signed", recover),
];

type Done = Result<(), Broken>;

/// The relay says that the space has these links too.
pub(super) fn tell(lab: &mut Lab, victim: Who, space: fn(&Home) -> SpaceId, links: Vec<Vec<u8>>) -> Done {
    // Each alone: after a faulty link the space is read-only.
    for link in links {
        let mut home = Home::quiet(lab.seed)?;
        let space = space(&home);
        let answer: Vec<ByteVec> = vec![link.into()];
        lie(&mut home, space, answer);
        let before = lab.before(&mut home, victim);
        let known = Keys::of(&home.story.world.devices[victim], space)?.sigchain;
        home.news(victim, space, Vec::new(), 9);
        home.story.world.run_for(2_000);
        if Keys::of(&home.story.world.devices[victim], space)?.sigchain != known {
            return Err(Broken::TakenIn);
        }
        lab.after(&mut home, &before)?;
    }
    Ok(())
}

/// From here on the relay has these links of a space to give, and no others.
fn lie(home: &mut Home, space: SpaceId, links: Vec<ByteVec>) {
    home.story.world.liar = Some(Box::new(move |_, call, truth| match truth {
        Response::Links(_) if call.access.is_some_and(|(of, _)| of == space) => Response::Links(links.clone()),
        truth => truth,
    }));
}

fn own(home: &Home) -> SpaceId {
    home.own
}

pub(super) fn shared(home: &Home) -> SpaceId {
    home.shared
}

pub(super) fn keys(lab: &Lab, who: Who, space: fn(&Home) -> SpaceId) -> Result<Keys, Broken> {
    let home = Home::quiet(lab.seed)?;
    Keys::of(&home.story.world.devices[who], space(&home))
}

/// A sound link that was changed and signed again.
pub(super) fn changed(link: &[u8], by: &Identity, change: impl FnOnce(&mut LinkBody)) -> Result<Vec<u8>, Broken> {
    let (_, mut body) = Link::parse(link).map_err(|_| Broken::NoStory("a link"))?;
    change(&mut body);
    forge::link(&body, "link", &[by])
}

/// The link that would add a device to Mara's own space, as her phone would make it.
fn adding(lab: &mut Lab, mara: &Keys) -> Result<(Vec<u8>, Identity), Broken> {
    let ghost = Identity::generate(&mut lab.rng);
    let member = ghost.member([66; 16].into(), 0);
    let built = mara.sigchain.add(member, &mara.identity, mara.key()?, &mut lab.rng);
    Ok((built.map_err(|_| Broken::NoStory("a link"))?.link, ghost))
}

pub(super) fn rotating(lab: &mut Lab, keys: &Keys) -> Result<Vec<u8>, Broken> {
    let built = keys.sigchain.rotate(&keys.identity, keys.key()?, &mut lab.rng);
    Ok(built.map_err(|_| Broken::NoStory("a link"))?.link)
}

fn ghost_by_relay(lab: &mut Lab) -> Done {
    let mara = keys(lab, MARA, own)?;
    let (link, ghost) = adding(lab, &mara)?;
    let (sound, body) = Link::parse(&link).map_err(|_| Broken::NoStory("a link"))?;
    let unsigned = Link { signatures: Vec::new(), ..sound.clone() }.to_bytes();
    let mut borrowed = sound;
    borrowed.signatures[0].signature[7] ^= 1;
    let by_ghost = forge::link(&body, "link", &[&ghost])?;
    let by_both = forge::link(&body, "link", &[&ghost, &Identity::generate(&mut lab.rng)])?;
    for victim in [MARA, TABLET] {
        let all = vec![unsigned.clone(), borrowed.to_bytes(), by_ghost.clone(), by_both.clone()];
        tell(lab, victim, own, all)?;
    }
    Ok(())
}

fn ghost_by_partner(lab: &mut Lab) -> Done {
    let (mara, tom) = (keys(lab, MARA, own)?, keys(lab, TOM, shared)?);
    let (link, _) = adding(lab, &mara)?;
    let his = changed(&link, &tom.identity, |_| {})?;
    tell(lab, MARA, own, vec![his])
}

fn third(lab: &mut Lab) -> Done {
    let tom = keys(lab, TOM, shared)?;
    let link = rotating(lab, &tom)?;
    let ghost = Identity::generate(&mut lab.rng).member([250; 16].into(), 0);
    let added = |kind| {
        changed(&link, &tom.identity, |body| {
            (body.kind, body.members) = (kind, [&body.members[..], std::slice::from_ref(&ghost)].concat());
            body.members.sort_by_key(|member| member.id);
        })
    };
    let all = [LinkKind::Add, LinkKind::Rotate, LinkKind::Renew, LinkKind::Recover].map(added);
    tell(lab, MARA, shared, all.into_iter().collect::<Result<_, _>>()?)
}

/// Old links again, one or all of them: who is a member does not change.
fn replayed(lab: &mut Lab) -> Done {
    for n in 0..3 {
        let mut home = Home::quiet(lab.seed)?;
        let (space, victim) = if n == 0 { (home.shared, TOM) } else { (home.own, TABLET) };
        let held = home.story.world.relay.holds(space).ok_or(Broken::NoStory("links"))?;
        let links: Vec<ByteVec> = held.links.into_iter().map(ByteVec::from).collect();
        lie(&mut home, space, if n == 1 { links[..1].to_vec() } else { links });
        for told in [1, 2, 9, u64::MAX] {
            let before = lab.before(&mut home, victim);
            home.news(victim, space, Vec::new(), told);
            home.story.world.run_for(2_000);
            lab.after(&mut home, &before)?;
        }
        home.honest_again()?;
    }
    Ok(())
}

fn other_space(lab: &mut Lab) -> Done {
    let home = Home::quiet(lab.seed)?;
    let links = |space| home.story.world.relay.holds(space).map(|held| held.links).unwrap_or_default();
    let (hers, theirs) = (links(home.own), links(home.shared));
    tell(lab, TOM, shared, hers)?;
    tell(lab, TABLET, own, theirs)
}

fn height(lab: &mut Lab) -> Done {
    let tom = keys(lab, TOM, shared)?;
    let link = rotating(lab, &tom)?;
    let of = |height| changed(&link, &tom.identity, |body| body.height = height);
    tell(lab, MARA, shared, [0, 2, 3, u64::MAX].map(of).into_iter().collect::<Result<_, _>>()?)
}

fn prev(lab: &mut Lab) -> Done {
    let tom = keys(lab, TOM, shared)?;
    let link = rotating(lab, &tom)?;
    let of = |prev| changed(&link, &tom.identity, |body| body.prev = prev);
    tell(lab, MARA, shared, [None, Some([0; 32].into())].map(of).into_iter().collect::<Result<_, _>>()?)
}

fn signer(lab: &mut Lab) -> Done {
    let (tom, mara) = (keys(lab, TOM, shared)?, keys(lab, MARA, own)?);
    let link = rotating(lab, &tom)?;
    // Mara's device is no member of the shared space: she herself is.
    let device = changed(&link, &mara.identity, |_| {})?;
    let nobody = changed(&link, &Identity::generate(&mut lab.rng), |_| {})?;
    let (mut twice, _) = Link::parse(&link).map_err(|_| Broken::NoStory("a link"))?;
    twice.signatures.extend_from_within(..);
    tell(lab, MARA, shared, vec![device, nobody, twice.to_bytes()])
}

/// Tom changes Mara's keys, removes her, or puts her sealing key where a signing key belongs.
fn entry(lab: &mut Lab) -> Done {
    let (tom, mara) = (keys(lab, TOM, shared)?, keys(lab, MARA, shared)?);
    let link = rotating(lab, &tom)?;
    let other = Identity::generate(&mut lab.rng).public();
    let of = |kind, change: &dyn Fn(&mut proto::Member)| {
        changed(&link, &tom.identity, |body| {
            body.kind = kind;
            body.members.iter_mut().filter(|member| member.id == mara.me).for_each(change);
        })
    };
    let all = [
        of(LinkKind::Renew, &|member| (member.generation, member.ed, member.x) = (7, other.ed, other.x)),
        of(LinkKind::Rotate, &|member| member.ed = other.ed),
        of(LinkKind::Rotate, &|member| member.ed = member.x),
        of(LinkKind::Rotate, &|member| member.generation = 7),
        of(LinkKind::Rotate, &|member| member.id = MemberId::from([9; 16])),
        changed(&link, &tom.identity, |body| body.members.retain(|member| member.id != mara.me)),
        changed(&link, &tom.identity, |body| {
            body.kind = LinkKind::Leave;
            body.members.retain(|member| member.id != mara.me);
        }),
    ];
    tell(lab, MARA, shared, all.into_iter().collect::<Result<_, _>>()?)
}

fn suite(lab: &mut Lab) -> Done {
    let tom = keys(lab, TOM, shared)?;
    let link = rotating(lab, &tom)?;
    let of = |suite| changed(&link, &tom.identity, |body| body.suite = suite);
    tell(lab, MARA, shared, [0, 2, 255].map(of).into_iter().collect::<Result<_, _>>()?)
}

/// What a member signed elsewhere does not sign a link.
fn head_signature(lab: &mut Lab) -> Done {
    let tom = keys(lab, TOM, shared)?;
    let (_, body) = Link::parse(&rotating(lab, &tom)?).map_err(|_| Broken::NoStory("a link"))?;
    let of = |label| forge::link(&body, label, &[&tom.identity]);
    tell(lab, MARA, shared, ["head", "event", ""].map(of).into_iter().collect::<Result<_, _>>()?)
}

fn envelope(lab: &mut Lab) -> Done {
    let home = Home::quiet(lab.seed)?;
    let envelopes = home.story.world.relay.envelopes(home.shared);
    let mut all: Vec<Vec<u8>> = envelopes.iter().take(2).map(|item| item.envelope.to_vec()).collect();
    all.extend([Vec::new(), vec![0xff; 64]]);
    tell(lab, MARA, shared, all)
}

/// The server sets a root whose words it has.
fn root(lab: &mut Lab) -> Done {
    let mara = keys(lab, MARA, own)?;
    let words = Identity::generate(&mut lab.rng);
    let built = mara.sigchain.set_root(words.public(), &mara.identity, mara.key()?, &mut lab.rng);
    let link = built.map_err(|_| Broken::NoStory("a link"))?.link;
    let by_root = changed(&link, &words, |_| {})?;
    let by_relay = changed(&link, &Identity::generate(&mut lab.rng), |_| {})?;
    // A root that comes in with a link of another kind.
    let (added, ghost) = adding(lab, &mara)?;
    let beside = changed(&added, &ghost, |body| {
        let keys = words.public();
        body.root = Some(Root { ed: keys.ed, x: keys.x });
    })?;
    tell(lab, MARA, own, vec![by_root.clone(), by_relay, beside])?;
    tell(lab, TABLET, own, vec![by_root])
}

/// There are no words yet, so nobody recovers; and of a space with words only they do.
fn recover(lab: &mut Lab) -> Done {
    let mara = keys(lab, MARA, own)?;
    let (link, ghost) = adding(lab, &mara)?;
    let of = |by: &Identity| changed(&link, by, |body| (body.kind, body.epoch) = (LinkKind::Recover, body.epoch + 1));
    let all = vec![of(&ghost)?, of(&mara.identity)?];
    tell(lab, TABLET, own, all)?;
    let words = Identity::generate(&mut lab.rng);
    let rooted = mara.sigchain.set_root(words.public(), &mara.identity, mara.key()?, &mut lab.rng);
    let rooted = rooted.map_err(|_| Broken::NoStory("a link"))?;
    let mut links = mara.sigchain.links().to_vec();
    links.push(rooted.link.clone().into());
    let chain = Sigchain::read(&links).map_err(|_| Broken::NoStory("links"))?;
    let recovery = crypto::Recover {
        device: ghost.member([66; 16].into(), 0),
        remove: Vec::new(),
        cuts: Vec::new(),
        void_from: None,
    };
    let built = chain.recover(recovery, &words, &rooted.key, &mut lab.rng);
    let sound = built.map_err(|_| Broken::NoStory("a link"))?.link;
    for by in [&ghost, &mara.identity] {
        let mut home = Home::quiet(lab.seed)?;
        // The words are the person's own deed, and both devices know of them.
        let space = home.own;
        lie(&mut home, space, vec![rooted.link.clone().into(), changed(&sound, by, |_| {})?.into()]);
        let before = lab.before(&mut home, TABLET);
        home.news(TABLET, space, Vec::new(), 9);
        home.story.world.run_for(2_000);
        lab.after(&mut home, &before)?;
    }
    Ok(())
}
