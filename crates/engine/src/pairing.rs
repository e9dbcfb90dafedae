//! Pairing (being written).
use crate::{Effects, Engine, Now, PairStep, Refusal, txn::Txn, views::PairingView};
use proto::Response;
use rand_core::CryptoRng;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Errand {}

#[derive(Default)]
pub(crate) struct Pairing;

impl Pairing {
    pub(crate) fn view(&self) -> PairingView {
        PairingView::Idle
    }
    pub(crate) fn record(&self) -> Option<Vec<u8>> {
        None
    }
    pub(crate) fn restore(_: &[u8]) -> Option<Self> {
        None
    }
}

impl Engine {
    pub(crate) fn pump_pairing(&mut self, _: Now, _: &mut Effects) {}
    pub(crate) fn pair_unreached(&mut self, _: Errand, _: &mut Effects) {}
    pub(crate) fn pair_answered(
        &mut self,
        _: Now,
        _: &mut dyn CryptoRng,
        _: Errand,
        _: Response,
        _: &mut Txn,
        _: &mut Effects,
    ) {
    }
    pub(crate) fn pair(
        &mut self,
        _: Now,
        _: &mut dyn CryptoRng,
        _: &mut Txn,
        _: PairStep,
        _: &mut Effects,
    ) -> Result<(), Refusal> {
        Err(Refusal::NotNow)
    }
}
