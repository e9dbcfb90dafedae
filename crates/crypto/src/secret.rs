use std::fmt;

use minicbor::{
    Decode, Decoder, Encode, Encoder,
    encode::{Error as EncodeError, Write},
};
use rand_core::CryptoRng;
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// `N` secret bytes: wiped on drop, silent in `Debug`, compared in constant time.
///
/// In CBOR it is a byte string. Encode it only into what is sealed afterwards.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Secret<const N: usize>([u8; N]);

impl<const N: usize> Secret<N> {
    /// Takes bytes as a secret.
    pub fn from_bytes(bytes: [u8; N]) -> Self {
        Self(bytes)
    }

    /// Draws a secret.
    pub fn generate(rng: &mut dyn CryptoRng) -> Self {
        let mut bytes = [0; N];
        rng.fill_bytes(&mut bytes);
        Self(bytes)
    }

    /// The bytes themselves. Every call is a place to look at twice.
    pub fn reveal(&self) -> &[u8; N] {
        &self.0
    }
}

impl<const N: usize> fmt::Debug for Secret<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret<{N}>")
    }
}

impl<const N: usize> PartialEq for Secret<N> {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl<const N: usize> Eq for Secret<N> {}

impl<C, const N: usize> Encode<C> for Secret<N> {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), EncodeError<W::Error>> {
        e.bytes(&self.0)?.ok()
    }
}

impl<'b, C, const N: usize> Decode<'b, C> for Secret<N> {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
        let bytes = d.bytes()?;
        bytes.try_into().map(Self).map_err(|_| minicbor::decode::Error::message("length of a secret"))
    }
}

/// `D(label, x)` where `x` or the result is secret: as [`proto::labelled`], but what it encodes
/// on the way is wiped.
pub(crate) fn derive<T: Encode<()>>(label: &str, x: &T) -> Secret<32> {
    // Room for every input of the protocol, so that the buffer never moves and leaves a copy behind.
    let mut input = Zeroizing::new(Vec::with_capacity(512));
    if let Err(never) = minicbor::encode(x, &mut *input) {
        unreachable!("writing to memory cannot fail: {never}");
    }
    let mut hasher = blake3::Hasher::new_derive_key(&format!("leeward v1 {label}"));
    hasher.update(&input);
    let secret = Secret(*hasher.finalize().as_bytes());
    hasher.zeroize();
    secret
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deriving_a_secret_is_the_labelled_hash() {
        let x = (7_u64, "Mara");
        assert_eq!(derive("envelope key", &x).reveal(), proto::labelled("envelope key", &x).as_bytes());
    }

    #[test]
    fn a_secret_says_nothing_of_itself() {
        assert_eq!(format!("{:?}", Secret::from_bytes([7; 32])), "Secret<32>");
    }
}
