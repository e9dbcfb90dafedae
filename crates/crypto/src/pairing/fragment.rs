use std::fmt;

use base64ct::{Base64UrlUnpadded, Encoding};
use minicbor::{Decode, Encode};
use proto::{Hash, MailboxId, Malformed, decode, encode};
use zeroize::Zeroizing;

use super::{MAX_NAME, Purpose, Terms, VERSION};
use crate::Secret;

/// Longest fragment that is looked at, in characters.
const MAX_TEXT: usize = 2048;

/// What stands behind `#` in an invitation's link: no server ever sees it.
///
/// In CBOR: `{1 v, 2 relay, 3 mailbox, 4 secret, 5 commit, 6 purpose, 7 expires_ms, 8 name?}`,
/// written in URL-safe base64 without padding (RFC 4648, section 5).
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub struct Fragment {
    /// [`VERSION`].
    #[n(1)]
    pub v: u8,
    /// The relay's address.
    #[n(2)]
    pub relay: String,
    /// The mailbox there.
    #[n(3)]
    pub mailbox: MailboxId,
    /// `P` of this pairing.
    #[n(4)]
    pub secret: Secret<32>,
    /// The inviter's commitment to its offer.
    #[n(5)]
    pub commit: Hash,
    /// What it is for.
    #[n(6)]
    pub purpose: Purpose,
    /// When it ends, in milliseconds since 1970.
    #[n(7)]
    pub expires_ms: i64,
    /// Who invites, where the person chose to say so.
    #[n(8)]
    pub name: Option<String>,
}

/// Why a fragment is no invitation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FragmentFault {
    /// Letters that are not in the alphabet, or far too many: cut off or changed on the way.
    NotBase64,
    /// Not the shape of an invitation.
    Malformed(Malformed),
    /// Made by a newer version of the app.
    Version {
        /// The version it names.
        found: u8,
    },
}

impl fmt::Display for FragmentFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotBase64 => f.write_str("the link was cut off or changed"),
            Self::Malformed(malformed) => malformed.fmt(f),
            Self::Version { found } => write!(f, "the invitation is of version {found}"),
        }
    }
}

impl std::error::Error for FragmentFault {}

impl Fragment {
    /// The text behind `#`. It holds the secret.
    pub fn to_text(&self) -> String {
        Base64UrlUnpadded::encode_string(&Zeroizing::new(encode(self)))
    }

    /// Reads what [`Self::to_text`] wrote.
    pub fn parse(text: &str) -> Result<Self, FragmentFault> {
        #[derive(Decode)]
        #[cbor(map)]
        struct Version {
            #[n(1)]
            v: u8,
        }
        if text.len() > MAX_TEXT {
            return Err(FragmentFault::NotBase64);
        }
        let bytes = Base64UrlUnpadded::decode_vec(text).map(Zeroizing::new).map_err(|_| FragmentFault::NotBase64)?;
        let version: Version = decode("invitation", &bytes).map_err(FragmentFault::Malformed)?;
        if version.v != VERSION {
            return Err(FragmentFault::Version { found: version.v });
        }
        let fragment: Self = decode("invitation", &bytes).map_err(FragmentFault::Malformed)?;
        if fragment.name.as_ref().is_some_and(|name| name.len() > MAX_NAME) {
            return Err(FragmentFault::Malformed(Malformed { what: "invitation" }));
        }
        Ok(fragment)
    }

    /// What both sides know from the start.
    pub fn terms(&self) -> Terms {
        Terms { purpose: self.purpose, relay: self.relay.clone(), mailbox: self.mailbox, expires_ms: self.expires_ms }
    }
}
