use std::fmt;

use minicbor::{
    Decode, Decoder, Encode, Encoder,
    data::Type,
    encode::{Error as EncodeError, Write},
};

/// Bytes from outside that are not what they should be; `what` names the type that was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// The type that was expected, for people who read logs.
    pub what: &'static str,
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "these bytes are not a well-formed {}", self.what)
    }
}

impl std::error::Error for Malformed {}

/// Encodes a value deterministically (RFC 8949, 4.2): shortest heads, keys ascending.
pub fn encode<T: Encode<()>>(value: &T) -> Vec<u8> {
    let mut out = Vec::new();
    match minicbor::encode(value, &mut out) {
        Ok(()) => out,
        Err(never) => unreachable!("writing to memory cannot fail: {never}"),
    }
}

/// Decodes exactly one value; bytes left over are malformed.
pub fn decode<'b, T: Decode<'b, ()>>(what: &'static str, bytes: &'b [u8]) -> Result<T, Malformed> {
    let mut decoder = Decoder::new(bytes);
    let value = decoder.decode().map_err(|_| Malformed { what })?;
    if decoder.position() == bytes.len() { Ok(value) } else { Err(Malformed { what }) }
}

/// A list of at most so many items: the smallest take many times their bytes in memory.
pub(crate) fn at_most<'b, C, T: Decode<'b, C>>(
    most: usize,
    d: &mut Decoder<'b>,
    ctx: &mut C,
) -> Result<Vec<T>, minicbor::decode::Error> {
    let mut items = Vec::new();
    for item in d.array_iter_with(ctx)? {
        if items.len() == most {
            return Err(minicbor::decode::Error::message("more items than there may be"));
        }
        items.push(item?);
    }
    Ok(items)
}

/// One CBOR item kept exactly as it came, because this version does not know its shape.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Raw(Vec<u8>);

impl Raw {
    /// The item's bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Encodes a value into an item.
    pub fn of<T: Encode<()>>(value: &T) -> Self {
        Self(encode(value))
    }
}

impl<C> Encode<C> for Raw {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), EncodeError<W::Error>> {
        e.writer_mut().write_all(&self.0).map_err(EncodeError::write)
    }
}

impl<'b, C> Decode<'b, C> for Raw {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
        // `skip` alone would accept a lone break.
        if d.datatype()? == Type::Break {
            return Err(minicbor::decode::Error::type_mismatch(Type::Break));
        }
        let start = d.position();
        d.skip()?;
        Ok(Self(d.input()[start..d.position()].to_vec()))
    }
}
