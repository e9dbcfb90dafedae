//! Stories of two phones that find each other, and of those who come between.

mod common;

use std::collections::BTreeMap;

use common::{Own, Seeded, id, identity};
use leeward_crypto::{
    Sigchain,
    pairing::{Fragment, Guest, Inviter, Mail, Me, OwnSpace, PairFault, Purpose, SpokenCode, Terms},
};
use proto::{Slot, decode, encode};

const NOON: i64 = 1_795_000_000_000;
const EVENING: i64 = NOON + 900_000;
const ALL: [Slot; 10] =
    [Slot::S0, Slot::S1, Slot::S2, Slot::S3, Slot::M0, Slot::M1, Slot::M2, Slot::M3, Slot::M4, Slot::M5];

/// The relay's mailbox: each slot is written once. `meddle` may change what is left there.
struct Mailbox<'a> {
    slots: BTreeMap<Slot, Vec<u8>>,
    meddle: &'a dyn Fn(Slot, &mut Vec<u8>),
}

impl Mailbox<'_> {
    fn honest() -> Self {
        Mailbox { slots: BTreeMap::new(), meddle: &|_, _| {} }
    }

    fn leave(&mut self, mail: &[Mail]) {
        for item in mail {
            let mut bytes = item.bytes.to_vec();
            (self.meddle)(item.slot, &mut bytes);
            self.slots.entry(item.slot).or_insert(bytes);
        }
    }
}

/// Two phones that are closed and opened again after every step.
struct Story<'a> {
    mara: Inviter,
    tom: Guest,
    mailbox: Mailbox<'a>,
    rng: Seeded,
}

impl<'a> Story<'a> {
    fn by_link(mailbox: Mailbox<'a>) -> Self {
        let mut rng = Seeded::of("by link");
        let (mara, fragment) =
            Inviter::by_link(terms(Purpose::Couple), me("Mara", 1), None, Some("Mara"), &mut rng).expect("terms");
        let fragment = Fragment::parse(&fragment.to_text()).expect("the link");
        let tom = Guest::by_link(&fragment, me("Tom", 2), NOON, &mut rng).expect("in time");
        Self { mara, tom, mailbox, rng }
    }

    fn by_code(typed: &str, mailbox: Mailbox<'a>) -> Self {
        let mut rng = Seeded::of("by code");
        let code = SpokenCode::parse("17 402 915").expect("a code");
        let mara = Inviter::by_code(terms(Purpose::Couple), me("Mara", 1), None, &code, &mut rng).expect("terms");
        let typed = SpokenCode::parse(typed).expect("a code");
        let tom = Guest::by_code(terms(Purpose::Couple), me("Tom", 2), &typed, &mut rng);
        Self { mara, tom, mailbox, rng }
    }

    /// Carries mail until nobody waits for anything that is there.
    fn carry(&mut self) -> Result<(), PairFault> {
        for _ in 0..12 {
            self.mara = decode("inviter", &encode(&self.mara)).expect("as it was stored");
            self.tom = decode("guest", &encode(&self.tom)).expect("as it was stored");
            self.mailbox.leave(self.mara.mail());
            if let Some((slot, bytes)) = self.tom.wants().and_then(|slot| Some((slot, self.mailbox.slots.get(&slot)?)))
            {
                self.tom.receive(slot, bytes, NOON, &mut self.rng)?;
            }
            self.mailbox.leave(self.tom.mail());
            if let Some((slot, bytes)) = self.mara.wants().and_then(|slot| Some((slot, self.mailbox.slots.get(&slot)?)))
            {
                self.mara.receive(slot, bytes, NOON, &mut self.rng)?;
            }
        }
        Ok(())
    }

    fn confirm(&mut self) -> Result<(), PairFault> {
        self.mara.confirm_couple(Some("Mara"), NOON, &mut self.rng)?;
        self.tom.confirm([9; 32].into(), Some("Tom"), NOON)
    }

    /// All of it, as if both persons said yes whatever they see.
    fn through(&mut self) -> Result<(), PairFault> {
        self.carry()?;
        self.confirm()?;
        self.carry()?;
        self.mara.stands(&mut self.rng)?;
        self.carry()
    }
}

#[test]
fn mara_and_tom_pair_by_link() {
    let mut story = Story::by_link(Mailbox::honest());
    story.carry().expect("honest");
    let digits = story.mara.digits().map(|digits| digits.to_string());
    assert_eq!(digits, story.tom.digits().map(|digits| digits.to_string()));
    assert_eq!(digits.map(|digits| digits.len()), Some(6));
    assert!(!story.mailbox.slots.contains_key(&Slot::M3), "nothing is handed over before both said yes");
    the_space_stands(story);
}

#[test]
fn mara_and_tom_pair_by_spoken_code() {
    let mut story = Story::by_code("17402915", Mailbox::honest());
    story.carry().expect("honest");
    assert!(story.mara.digits().is_some() && story.mara.digits() == story.tom.digits());
    the_space_stands(story);
}

fn the_space_stands(mut story: Story<'_>) {
    story.confirm().expect("the digits are the same");
    story.carry().expect("honest");
    let accepted = story.mara.accepted().expect("Tom answered").clone();
    let genesis = accepted.genesis.expect("a genesis");
    let chain = Sigchain::found(&genesis).expect("both signed");
    assert_eq!((chain.space(), accepted.token), (accepted.space, [9; 32].into()));
    assert_eq!((accepted.name.as_deref(), &accepted.guest), (Some("Tom"), &me("Tom", 2).member()));
    assert!(!story.tom.is_done(), "not before the relay has the space");
    story.mara.stands(&mut story.rng).expect("registered");
    story.carry().expect("honest");
    assert!(story.mara.is_done() && story.tom.is_done());
    let joined = story.tom.joined().expect("done");
    assert_eq!((&joined.links, &joined.key), (&chain, &accepted.key));
    assert_eq!((joined.name.as_deref(), &joined.host), (Some("Mara"), &me("Mara", 1).member()));
    for message in story.mailbox.slots.values() {
        assert!(!message.windows(4).any(|window| window == b"Mara"), "no name is readable in the mailbox");
    }
}

#[test]
fn maras_tablet_joins_her_own_space() {
    let mut own = Own::new();
    let mut rng = Seeded::of("device");
    let phone = Me { identity: own.phone.clone(), id: id(1), generation: 0 };
    let space = own.chain.space();
    let (mut inviter, fragment) =
        Inviter::by_link(terms(Purpose::Device), phone, Some(space), None, &mut rng).expect("terms");
    let mut guest = Guest::by_link(&fragment, me("laptop", 3), NOON, &mut rng).expect("in time");
    hand(guest.mail(), Slot::M1, |bytes| inviter.receive(Slot::M1, bytes, NOON, &mut rng));
    hand(inviter.mail(), Slot::M2, |bytes| guest.receive(Slot::M2, bytes, NOON, &mut rng));
    assert_eq!(inviter.digits(), guest.digits());
    // Before the link that adds the laptop, there is nothing to hand over.
    let before = OwnSpace { links: own.chain.links().to_vec(), key: own.key.clone(), heads: Vec::new() };
    assert_eq!(inviter.confirm_device(before, None, NOON, &mut rng), Err(PairFault::BadLinks));
    let laptop = inviter.guest().expect("known").clone();
    let built = own.chain.add(laptop, &own.phone, &own.key, &mut own.rng).expect("add");
    own.take(built);
    let after = OwnSpace { links: own.chain.links().to_vec(), key: own.key.clone(), heads: Vec::new() };
    inviter.confirm_device(after, Some("Mara"), NOON, &mut rng).expect("the digits are the same");
    guest.confirm([9; 32].into(), None, NOON).expect("the digits are the same");
    hand(inviter.mail(), Slot::M3, |bytes| guest.receive(Slot::M3, bytes, NOON, &mut rng));
    hand(guest.mail(), Slot::M4, |bytes| inviter.receive(Slot::M4, bytes, NOON, &mut rng));
    assert_eq!(inviter.accepted().map(|accepted| accepted.genesis.is_none()), Some(true));
    inviter.stands(&mut rng).expect("minted");
    hand(inviter.mail(), Slot::M5, |bytes| guest.receive(Slot::M5, bytes, NOON, &mut rng));
    let joined = guest.joined().expect("done");
    assert_eq!((&joined.links, &joined.key), (&own.chain, &own.key));
}

#[test]
fn a_wrong_code_is_one_guess_and_no_more() {
    let mut story = Story::by_code("17 402 916", Mailbox::honest());
    assert_eq!(story.carry(), Err(PairFault::WrongCode));
    assert_eq!(story.tom.fault(), Some(PairFault::WrongCode));
    story.mailbox.leave(story.tom.mail());
    assert!(story.mailbox.slots.contains_key(&Slot::Stop), "Mara is told");
    // Whoever guesses learns from Mara's confirmation that it was wrong, and cannot try again.
    let code = SpokenCode::parse("17 402 915").expect("a code");
    let mut again = Guest::by_code(terms(Purpose::Couple), me("Tom", 2), &code, &mut story.rng);
    hand(story.mara.mail(), Slot::S0, |bytes| again.receive(Slot::S0, bytes, NOON, &mut story.rng));
    let share = again.mail()[0].bytes.to_vec();
    assert_eq!(story.mara.receive(Slot::S1, &share, NOON, &mut story.rng), Err(PairFault::NotNow));
    assert_eq!(story.mara.receive(Slot::S3, &[0; 32], NOON, &mut story.rng), Err(PairFault::WrongCode));
    assert_eq!(story.mara.receive(Slot::S3, &[0; 32], NOON, &mut story.rng), Err(PairFault::WrongCode));
    assert_eq!(story.mara.wants(), None);
}

#[test]
fn someone_who_stands_in_between_shows_in_the_digits() {
    let mut rng = Seeded::of("between");
    let terms = terms(Purpose::Couple);
    let invite = |name, rng: &mut Seeded| Inviter::by_link(terms.clone(), me(name, 1), None, None, rng).expect("terms");
    let (mut mara, hers) = invite("Mara", &mut rng);
    // Eve takes Mara's link for herself and gives Tom a link of her own.
    let (mut eve_to_tom, forged) = invite("Eve", &mut rng);
    let mut eve_to_mara = Guest::by_link(&hers, me("Eve", 2), NOON, &mut rng).expect("in time");
    let mut tom = Guest::by_link(&forged, me("Tom", 2), NOON, &mut rng).expect("in time");
    hand(eve_to_mara.mail(), Slot::M1, |bytes| mara.receive(Slot::M1, bytes, NOON, &mut rng));
    hand(mara.mail(), Slot::M2, |bytes| eve_to_mara.receive(Slot::M2, bytes, NOON, &mut rng));
    hand(tom.mail(), Slot::M1, |bytes| eve_to_tom.receive(Slot::M1, bytes, NOON, &mut rng));
    hand(eve_to_tom.mail(), Slot::M2, |bytes| tom.receive(Slot::M2, bytes, NOON, &mut rng));
    assert_ne!(mara.digits(), tom.digits());
    // Mara sees it and stops: nothing is left, and the other side learns of it.
    mara.refuse();
    assert_eq!((mara.fault(), mara.digits(), mara.wants()), (Some(PairFault::Refused), None, None));
    assert_eq!(mara.mail().iter().map(|mail| mail.slot).collect::<Vec<_>>(), [Slot::Stop]);
    assert_eq!(eve_to_mara.receive(Slot::Stop, &[], NOON, &mut rng), Err(PairFault::Stopped));
    assert!(eve_to_mara.mail().is_empty() && eve_to_mara.joined().is_none());
}

#[test]
fn another_offer_than_the_link_committed_to_is_refused() {
    let mut rng = Seeded::of("other offer");
    let (mut mara, fragment) =
        Inviter::by_link(terms(Purpose::Couple), me("Mara", 1), None, None, &mut rng).expect("terms");
    let other = Fragment { commit: [1; 32].into(), ..fragment };
    let mut tom = Guest::by_link(&other, me("Tom", 2), NOON, &mut rng).expect("in time");
    hand(tom.mail(), Slot::M1, |bytes| mara.receive(Slot::M1, bytes, NOON, &mut rng));
    let refused = tom.receive(Slot::M2, &mara.mail()[0].bytes, NOON, &mut rng);
    assert_eq!(refused, Err(PairFault::BrokenCommitment));
    assert_eq!((tom.fault(), tom.digits()), (Some(PairFault::BrokenCommitment), None));
}

#[test]
fn any_bit_that_the_relay_changes_ends_it_with_a_name() {
    for slot in ALL {
        let by_code = slot < Slot::M1;
        for bit in (0..64).chain([129, 257, 1000, 2001, 4000]) {
            let meddle = move |at: Slot, bytes: &mut Vec<u8>| {
                if at == slot {
                    let bit = bit % (bytes.len() * 8);
                    bytes[bit / 8] ^= 1 << (bit % 8);
                }
            };
            let mailbox = Mailbox { slots: BTreeMap::new(), meddle: &meddle };
            let mut story = if by_code { Story::by_code("17 402 915", mailbox) } else { Story::by_link(mailbox) };
            let fault = story.through().expect_err("it was changed");
            let named = match slot {
                Slot::S0 | Slot::S1 => matches!(fault, PairFault::WrongCode | PairFault::Tampered(_)),
                Slot::S2 | Slot::S3 => fault == PairFault::WrongCode,
                slot => fault == PairFault::Tampered(slot),
            };
            assert!(named, "{slot:?}, bit {bit}: {fault:?}");
            assert!(!story.tom.is_done());
            assert!(story.tom.fault().is_some() || story.mara.fault().is_some());
        }
    }
}

#[test]
fn messages_out_of_turn_change_nothing() {
    let mut story = Story::by_link(Mailbox::honest());
    let before = story.mara.clone();
    for slot in ALL.into_iter().filter(|slot| *slot != Slot::M1) {
        assert_eq!(story.mara.receive(slot, b"anything", NOON, &mut story.rng), Err(PairFault::NotNow));
    }
    assert_eq!(story.mara, before);
    assert_eq!(story.mara.confirm_couple(None, NOON, &mut story.rng), Err(PairFault::NotNow));
    assert_eq!(story.mara.stands(&mut story.rng), Err(PairFault::NotNow));
    assert_eq!(story.tom.confirm([0; 32].into(), None, NOON), Err(PairFault::NotNow));
    story.carry().expect("it goes on");
    let long = "x".repeat(300);
    assert_eq!(story.mara.confirm_couple(Some(&long), NOON, &mut story.rng), Err(PairFault::TooLarge));
    the_space_stands(story);
}

#[test]
fn after_its_time_an_invitation_is_over_and_leaves_nothing() {
    let mut story = Story::by_link(Mailbox::honest());
    let late = EVENING + 1;
    story.carry().expect("honest");
    assert_eq!(story.mara.confirm_couple(None, late, &mut story.rng), Err(PairFault::Expired));
    assert_eq!(story.tom.confirm([0; 32].into(), None, late), Err(PairFault::Expired));
    assert_eq!((story.mara.fault(), story.tom.fault()), (Some(PairFault::Expired), Some(PairFault::Expired)));
    assert!(encode(&story.mara).len() < 100, "the secrets are gone");
    let fragment =
        Inviter::by_link(terms(Purpose::Couple), me("Mara", 1), None, None, &mut story.rng).expect("terms").1;
    assert_eq!(Guest::by_link(&fragment, me("Tom", 2), late, &mut story.rng), Err(PairFault::Expired));
}

#[test]
fn an_invitation_for_a_device_founds_no_couple() {
    let mut rng = Seeded::of("purpose");
    let code = SpokenCode::parse("17 402 915").expect("a code");
    let refused = Inviter::by_code(terms(Purpose::Couple), me("Mara", 1), Some([1; 32].into()), &code, &mut rng);
    assert_eq!(refused, Err(PairFault::WrongPurpose));
    let mara = Inviter::by_code(terms(Purpose::Device), me("Mara", 1), Some([1; 32].into()), &code, &mut rng);
    let tom = Guest::by_code(terms(Purpose::Couple), me("Tom", 2), &code, &mut rng);
    let mut story = Story { mara: mara.expect("terms"), tom, mailbox: Mailbox::honest(), rng };
    assert_eq!(story.carry(), Err(PairFault::WrongPurpose));
}

#[test]
fn a_link_that_was_cut_off_or_comes_from_a_newer_app_is_named() {
    use leeward_crypto::pairing::FragmentFault;
    let mut rng = Seeded::of("fragment");
    let (_, fragment) =
        Inviter::by_link(terms(Purpose::Couple), me("Mara", 1), None, Some("Mara"), &mut rng).expect("terms");
    let text = fragment.to_text();
    assert!((0..text.len()).all(|len| Fragment::parse(&text[..len]).is_err()));
    assert_eq!(Fragment::parse("soup?"), Err(FragmentFault::NotBase64));
    assert_eq!(Fragment::parse(&"A".repeat(5000)), Err(FragmentFault::NotBase64));
    let newer = Fragment { v: 2, ..fragment };
    assert_eq!(Fragment::parse(&newer.to_text()), Err(FragmentFault::Version { found: 2 }));
}

fn hand(mail: &[Mail], slot: Slot, to: impl FnOnce(&[u8]) -> Result<(), PairFault>) {
    let item = mail.iter().find(|mail| mail.slot == slot).expect("it was written");
    to(&item.bytes).expect("an honest message");
}

fn terms(purpose: Purpose) -> Terms {
    Terms { purpose, relay: "https://lee.example".into(), mailbox: [4; 16].into(), expires_ms: EVENING }
}

fn me(name: &str, n: u8) -> Me {
    Me { identity: identity(name), id: id(n), generation: 0 }
}
