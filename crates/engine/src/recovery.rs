//! Recovery words: making them, and coming back by them on a device that has nothing.

use crypto::{Identity, KeyRing, PublicKeys, Recover, Recovery, Sigchain};
use minicbor::bytes::ByteVec;
use proto::{Code, MemberId, Request, Response, SpaceId, Token};
use rand_core::CryptoRng;

use crate::{
    Effects, Engine, RecoverStep, Refusal, Topic, WordsStep,
    space::{Kind, Me, NewRoot, Registration, Space, Wish, random},
    sync::Waiting,
    txn::Txn,
    views::{RecoverFailure, RecoveryView},
};

/// Coming back. Only in memory: whoever is interrupted types the words again.
#[derive(Default)]
pub(crate) enum Returning {
    #[default]
    Idle,
    Under(Box<Return>),
    Failed(RecoverFailure),
    Done,
}

/// See [`Returning`].
pub(crate) struct Return {
    recovery: Recovery,
    identity: Identity,
    device: MemberId,
    token: Token,
    space: Option<SpaceId>,
    links: Vec<ByteVec>,
    /// All links, once the relay has no more.
    chain: Option<Sigchain>,
    /// Whether the person has chosen what becomes of the other devices; true removes them.
    others_are_lost: Option<bool>,
    let_in: bool,
}

/// What a call is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ReturnErrand {
    Locate,
    Links,
    LetIn,
    Join(ByteVec),
}

impl Engine {
    /// A step of making recovery words.
    pub(crate) fn make_words(
        &mut self,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        step: WordsStep,
    ) -> Result<(), Refusal> {
        self.own_space()?;
        txn.changed.insert(Topic::Words);
        match step {
            WordsStep::Make => self.words = Some(Recovery::generate(rng)),
            WordsStep::Forget => self.words = None,
            // The own space has to remember them, and takes nothing before it was compared.
            WordsStep::Keep if self.own_space()?.unsure.is_some() => return Err(Refusal::CompareFirst),
            WordsStep::Keep => {
                let words = self.words.as_ref().ok_or(Refusal::NotNow)?;
                let PublicKeys { ed, x } = words.public();
                let root =
                    NewRoot { keys: PublicKeys { ed, x }, token: words.token().hashed(), locator: words.locator() };
                self.wish(txn, Wish::Root(root))?;
                self.take_to_relay(rng, txn)?;
                self.words = None;
            }
        }
        Ok(())
    }

    /// From here on the relay keeps the own space too, sealed.
    pub(crate) fn take_to_relay(&self, rng: &mut dyn CryptoRng, txn: &mut Txn) -> Result<(), Refusal> {
        let id = self.own_space()?.id;
        let own = txn.space(self, id).ok_or(Refusal::NotBegun)?;
        if own.registration == Registration::Local {
            let token = Token::from(random(rng));
            own.token = Some(token);
            own.registration = Registration::Wanted(Request::Register {
                genesis: own.sigchain.links()[0].clone(),
                tokens: vec![token.hashed()],
                invite: None,
            });
            txn.reworked.insert(id);
        }
        Ok(())
    }

    /// A step of coming back by recovery words.
    pub(crate) fn come_back(
        &mut self,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        step: RecoverStep,
    ) -> Result<(), Refusal> {
        txn.changed.insert(Topic::Words);
        match step {
            RecoverStep::Stop => self.returning = Returning::Idle,
            _ if self.me.is_some() => return Err(Refusal::AlreadyBegun),
            RecoverStep::Words(entropy) => {
                if !self.net.online {
                    return Err(Refusal::Pairing(crate::PairFailure::Unreachable));
                }
                self.returning = Returning::Under(Box::new(Return {
                    recovery: Recovery::from_entropy(entropy),
                    identity: Identity::generate(rng),
                    device: MemberId::from(random(rng)),
                    token: Token::from(random(rng)),
                    space: None,
                    links: Vec::new(),
                    chain: None,
                    others_are_lost: None,
                    let_in: false,
                }));
            }
            RecoverStep::ComeBack { others_are_lost } => match &mut self.returning {
                Returning::Under(back) if back.chain.is_some() => back.others_are_lost = Some(others_are_lost),
                _ => return Err(Refusal::NotNow),
            },
        }
        Ok(())
    }

    /// The person has no other device to compare with, and knows what that means.
    pub(crate) fn nothing_to_compare(&self, txn: &mut Txn) -> Result<(), Refusal> {
        let id = self.own_space()?.id;
        let own = txn.space(self, id).ok_or(Refusal::NotBegun)?;
        own.unsure = None;
        txn.reworked.insert(id);
        txn.changed.insert(Topic::House);
        Ok(())
    }

    pub(crate) fn recovery_view(&self) -> RecoveryView {
        match &self.returning {
            Returning::Idle => RecoveryView::Idle,
            Returning::Failed(failure) => RecoveryView::Failed(*failure),
            Returning::Done => RecoveryView::Done,
            Returning::Under(back) => match (&back.chain, back.others_are_lost) {
                (Some(chain), None) => RecoveryView::Found { devices: chain.members().count() },
                (Some(_), Some(_)) => RecoveryView::Returning,
                (None, _) => RecoveryView::Looking,
            },
        }
    }

    /// Asks the relay for whatever coming back needs next.
    pub(crate) fn pump_return(&mut self, rng: &mut dyn CryptoRng, fx: &mut Effects) {
        let Returning::Under(back) = &self.returning else { return };
        if self.net.busy(|waiting| matches!(waiting, Waiting::Return(_))) {
            return;
        }
        let access = back.space.map(|space| (space, back.recovery.token()));
        let (request, errand) = match (&back.chain, back.others_are_lost) {
            _ if access.is_none() => (Request::Locate { locator: back.recovery.locator() }, ReturnErrand::Locate),
            (None, _) => (Request::Links { from: back.links.len() as u64 }, ReturnErrand::Links),
            (Some(_), None) => return,
            (Some(_), Some(_)) if !back.let_in => (Request::Mint { token: back.token.hashed() }, ReturnErrand::LetIn),
            (Some(chain), Some(_)) => match joining(back, chain, rng) {
                Some(link) => {
                    let request = Request::PostLink { link: link.clone(), tokens: None, locator: None };
                    (request, ReturnErrand::Join(link))
                }
                None => {
                    self.returning = Returning::Failed(RecoverFailure::Tampered);
                    fx.changed.insert(Topic::Words);
                    return;
                }
            },
        };
        self.net.call(fx, access, request, Waiting::Return(errand));
    }

    /// Takes the relay's answer in.
    pub(crate) fn returned(
        &mut self,
        rng: &mut dyn CryptoRng,
        errand: ReturnErrand,
        response: Response,
        txn: &mut Txn,
    ) {
        let Returning::Under(back) = &mut self.returning else { return };
        txn.changed.insert(Topic::Words);
        let outcome = match (errand, response) {
            (ReturnErrand::Locate, Response::Located(space)) => {
                back.space = Some(space);
                Ok(())
            }
            (ReturnErrand::Locate, Response::Refused(Code::NoSpace)) => Err(RecoverFailure::NotFound),
            (ReturnErrand::Links, Response::Links(links)) => back.take_links(links),
            (ReturnErrand::LetIn, Response::Minted) => {
                back.let_in = true;
                Ok(())
            }
            (ReturnErrand::Join(_), Response::Refused(Code::LinkConflict)) => {
                // Another link came first, or the answer to this one was lost.
                back.chain = None;
                Ok(())
            }
            (ReturnErrand::Join(link), Response::LinkAccepted) => {
                return match back.arrive(&link, rng) {
                    Some((me, space)) => {
                        txn.me = Some(me);
                        txn.add_space(space);
                        txn.returned = true;
                        txn.changed.extend([Topic::House, Topic::Entries, Topic::Sync]);
                    }
                    None => self.returning = Returning::Failed(RecoverFailure::Tampered),
                };
            }
            (_, Response::Refused(Code::Unauthorized)) => Err(RecoverFailure::NotFound),
            (_, Response::Refused(code)) => Err(RecoverFailure::Relay(code)),
            _ => Err(RecoverFailure::Relay(Code::Malformed)),
        };
        if let Err(failure) = outcome {
            self.returning = Returning::Failed(failure);
        }
    }

    /// A call was not answered. Only what a person waits for in front of the screen ends by it.
    pub(crate) fn return_unreached(&mut self, errand: &ReturnErrand, fx: &mut Effects) {
        if *errand == ReturnErrand::Locate {
            self.returning = Returning::Failed(RecoverFailure::Unreachable);
            fx.changed.insert(Topic::Words);
        }
    }
}

impl Return {
    /// Takes in what the relay gives of the links. None more: they are all, and are checked.
    fn take_links(&mut self, links: Vec<ByteVec>) -> Result<(), RecoverFailure> {
        if !links.is_empty() {
            self.links.extend(links);
            return Ok(());
        }
        let chain = Sigchain::read(&self.links).map_err(|_| RecoverFailure::Tampered)?;
        if Some(chain.space()) != self.space {
            return Err(RecoverFailure::Tampered);
        }
        let PublicKeys { ed, x } = self.recovery.public();
        if !chain.root().is_some_and(|root| root.ed == ed && root.x == x) {
            return Err(RecoverFailure::Replaced);
        }
        self.chain = Some(chain);
        Ok(())
    }

    /// The own space as this device enters it.
    fn arrive(&self, link: &[u8], rng: &mut dyn CryptoRng) -> Option<(Me, Space)> {
        let mut chain = self.chain.clone()?;
        let others: Vec<MemberId> = chain.members().map(|member| member.id).collect();
        let checked = chain.check(link).ok()?;
        chain.apply(checked).ok()?;
        let (epoch, key) = chain.unbox(self.device, &self.identity).ok()?;
        let mut ring = KeyRing::new(chain.space());
        ring.insert(epoch, key, &chain).ok()?;
        let entities = (0..=epoch).find_map(|epoch| ring.key(epoch))?.entity_key(chain.space());
        let me = Me { device: self.device, identity: self.identity.clone(), own: chain.space() };
        let joined = chain.head().0;
        let mut space = Space::new(Kind::Own, self.device, self.identity.clone(), chain, ring, entities, rng);
        space.token = Some(self.token);
        space.registration = Registration::Done;
        if self.others_are_lost == Some(true) {
            space.wish = (!others.is_empty()).then_some(Wish::Remove(others));
        } else {
            space.unsure = Some(joined);
        }
        Some((me, space))
    }
}

fn joining(back: &Return, chain: &Sigchain, rng: &mut dyn CryptoRng) -> Option<ByteVec> {
    let root = back.recovery.identity();
    let (_, key) = chain.unbox_root(&root).ok()?;
    let device = back.identity.member(back.device, 0);
    let recovery = Recover { device, remove: Vec::new(), cuts: Vec::new(), void_from: None };
    Some(ByteVec::from(chain.recover(recovery, &root, &key, rng).ok()?.link))
}
