use std::fmt;

use minicbor::{Decode, Decoder, Encode, Encoder, encode::Write};

use crate::{Malformed, labelled};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $len:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; $len]);

        impl $name {
            /// Length in bytes.
            pub const LEN: usize = $len;

            /// The bytes.
            pub fn as_bytes(&self) -> &[u8; $len] {
                &self.0
            }

            /// Lower-case hexadecimal, for addresses and logs.
            pub fn hex(&self) -> String {
                hex(&self.0)
            }

            /// Reads what [`Self::hex`] wrote.
            pub fn from_hex(text: &str) -> Result<Self, Malformed> {
                let mut out = [0; $len];
                unhex(text.as_bytes(), &mut out).ok_or(Malformed { what: stringify!($name) })?;
                Ok(Self(out))
            }
        }

        impl From<[u8; $len]> for $name {
            fn from(bytes: [u8; $len]) -> Self {
                Self(bytes)
            }
        }

        impl TryFrom<&[u8]> for $name {
            type Error = Malformed;
            fn try_from(bytes: &[u8]) -> Result<Self, Malformed> {
                bytes.try_into().map(Self).map_err(|_| Malformed { what: stringify!($name) })
            }
        }

        impl<C> Encode<C> for $name {
            fn encode<W: Write>(
                &self,
                e: &mut Encoder<W>,
                _: &mut C,
            ) -> Result<(), minicbor::encode::Error<W::Error>> {
                e.bytes(&self.0)?;
                Ok(())
            }
        }

        impl<'b, C> Decode<'b, C> for $name {
            fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
                let bytes = d.bytes()?;
                bytes
                    .try_into()
                    .map(Self)
                    .map_err(|_| minicbor::decode::Error::message(concat!("length of ", stringify!($name))))
            }
        }
    };
}

macro_rules! shown {
    ($($name:ident),*) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({}…)", stringify!($name), hex(&self.0[..4]))
            }
        }
    )*};
}

id!(
    /// A BLAKE3 hash under one of the protocol's labels.
    Hash, 32
);
id!(
    /// A space: the hash of its genesis link.
    SpaceId, 32
);
id!(
    /// One device's chain of events in one space; random, so that it says nothing of the device.
    ChainId, 16
);
id!(
    /// What events are about.
    EntityId, 16
);
id!(
    /// A member of a space: a device in an own space, a person in a shared one.
    MemberId, 16
);
id!(
    /// A pairing mailbox at the relay.
    MailboxId, 16
);
id!(
    /// What the relay keeps until a condition is met: a letter's key, or both parts of a reveal.
    HoldId, 16
);

id!(
    /// What lets one device write to and read from one space at the relay. A secret: no `Debug`.
    Token, 32
);
id!(
    /// What the relay stores of a [`Token`].
    TokenHash, 32
);
shown!(Hash, SpaceId, ChainId, EntityId, MemberId, MailboxId, HoldId, TokenHash);

/// A person, as a shared space names its members.
pub type PersonId = MemberId;

impl Token {
    /// `D("token", [token])`.
    pub fn hashed(&self) -> TokenHash {
        TokenHash(*labelled("token", &[*self]).as_bytes())
    }
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes.iter().flat_map(|b| [DIGITS[usize::from(b >> 4)], DIGITS[usize::from(b & 15)]]).map(char::from).collect()
}

fn unhex(text: &[u8], out: &mut [u8]) -> Option<()> {
    if text.len() != out.len() * 2 {
        return None;
    }
    let digit = |c: u8| char::from(c).to_digit(16).filter(|_| !c.is_ascii_uppercase());
    for (to, pair) in out.iter_mut().zip(text.chunks_exact(2)) {
        *to = u8::try_from(digit(pair[0])? * 16 + digit(pair[1])?).ok()?;
    }
    Some(())
}
