use std::collections::BTreeSet;

use minicbor::{
    Decode, Decoder, Encode, Encoder,
    encode::{Error as EncodeError, Write},
};
use proto::{Raw, encode};

use crate::{Day, Schedule, Slug};

/// The answer to one field, as it is logged.
///
/// As CBOR: `[kind, content]`, with the kind's number. What this version does not understand, or what is not
/// encoded deterministically, is [`Value::Unknown`] and keeps its bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Value {
    /// A point of a scale. Number 0.
    Scale(i16),
    /// One option. Number 1.
    Choice(Slug),
    /// Any number of options, each once. Number 2.
    Many(BTreeSet<Slug>),
    /// What was written. Number 3.
    Text(String),
    /// A civil day. Number 4.
    Day(Day),
    /// On which days, and when. Number 5.
    Schedule(Schedule),
    /// A newer app's value, kept as it came.
    Unknown(Raw),
}

impl Value {
    /// Whether nothing was said: no option, or a text of spaces only.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Many(options) => options.is_empty(),
            Self::Text(text) => text.trim().is_empty(),
            Self::Scale(_) | Self::Choice(_) | Self::Day(_) | Self::Schedule(_) | Self::Unknown(_) => false,
        }
    }
}

const SCALE: u8 = 0;
const CHOICE: u8 = 1;
const MANY: u8 = 2;
const TEXT: u8 = 3;
const DAY: u8 = 4;
const SCHEDULE: u8 = 5;

impl<C> Encode<C> for Value {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, ctx: &mut C) -> Result<(), EncodeError<W::Error>> {
        match self {
            Self::Scale(point) => e.array(2)?.u8(SCALE)?.i16(*point)?.ok(),
            Self::Choice(option) => e.array(2)?.u8(CHOICE)?.encode_with(option, ctx)?.ok(),
            Self::Many(options) => {
                e.array(2)?.u8(MANY)?.array(options.len() as u64)?;
                options.iter().try_for_each(|option| option.encode(e, ctx))
            }
            Self::Text(text) => e.array(2)?.u8(TEXT)?.str(text)?.ok(),
            Self::Day(day) => e.array(2)?.u8(DAY)?.encode_with(day, ctx)?.ok(),
            Self::Schedule(schedule) => e.array(2)?.u8(SCHEDULE)?.encode_with(schedule, ctx)?.ok(),
            Self::Unknown(raw) => raw.encode(e, ctx),
        }
    }
}

impl<'b, C> Decode<'b, C> for Value {
    fn decode(d: &mut Decoder<'b>, ctx: &mut C) -> Result<Self, minicbor::decode::Error> {
        let raw = Raw::decode(d, ctx)?;
        Ok(match known(&mut Decoder::new(raw.as_bytes())) {
            // Comparing keeps the promise that reading and writing again changes no byte.
            Ok(value) if encode(&value) == raw.as_bytes() => value,
            Ok(_) | Err(_) => Self::Unknown(raw),
        })
    }
}

fn known(d: &mut Decoder<'_>) -> Result<Value, minicbor::decode::Error> {
    let other = || minicbor::decode::Error::message("value of another version");
    if d.array()? != Some(2) {
        return Err(other());
    }
    match d.u8()? {
        SCALE => d.i16().map(Value::Scale),
        CHOICE => d.decode().map(Value::Choice),
        MANY => d.array_iter()?.collect::<Result<_, _>>().map(Value::Many),
        TEXT => d.str().map(|text| Value::Text(text.to_owned())),
        DAY => d.decode().map(Value::Day),
        SCHEDULE => d.decode().map(Value::Schedule),
        _ => Err(other()),
    }
}
