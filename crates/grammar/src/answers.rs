use std::collections::BTreeMap;

use minicbor::{
    Decode, Decoder, Encode, Encoder,
    encode::{Error as EncodeError, Write},
};

use crate::{Slug, Value};

/// Answers to a card's fields, by the field's id: as logged, so tolerant.
///
/// As CBOR: a map in deterministic order. Reading and writing again changes no byte.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Answers(BTreeMap<Slug, Value>);

impl Answers {
    /// No answers.
    pub fn new() -> Self {
        Self::default()
    }

    /// The answer to a field.
    pub fn get(&self, field: &Slug) -> Option<&Value> {
        self.0.get(field)
    }

    /// Answers a field, or takes the answer back; returns what stood there.
    pub fn set(&mut self, field: Slug, value: Option<Value>) -> Option<Value> {
        match value {
            Some(value) => self.0.insert(field, value),
            None => self.0.remove(&field),
        }
    }

    /// The same with one more answer.
    #[must_use]
    pub fn with(mut self, field: Slug, value: Value) -> Self {
        self.0.insert(field, value);
        self
    }

    /// The answers, in the order of the fields' ids.
    pub fn iter(&self) -> std::collections::btree_map::Iter<'_, Slug, Value> {
        self.0.iter()
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many fields were answered.
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl FromIterator<(Slug, Value)> for Answers {
    /// One after the other: collecting into a map would bring a sort along for every kind of iterator.
    fn from_iter<I: IntoIterator<Item = (Slug, Value)>>(answers: I) -> Self {
        let mut all = Self::new();
        all.extend(answers);
        all
    }
}

impl Extend<(Slug, Value)> for Answers {
    fn extend<I: IntoIterator<Item = (Slug, Value)>>(&mut self, answers: I) {
        self.0.extend(answers);
    }
}

impl IntoIterator for Answers {
    type Item = (Slug, Value);
    type IntoIter = std::collections::btree_map::IntoIter<Slug, Value>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Answers {
    type Item = (&'a Slug, &'a Value);
    type IntoIter = std::collections::btree_map::Iter<'a, Slug, Value>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<C> Encode<C> for Answers {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, ctx: &mut C) -> Result<(), EncodeError<W::Error>> {
        let mut fields: Vec<_> = self.0.iter().collect();
        fields.sort_by_key(|(field, _)| order(field));
        e.map(fields.len() as u64)?;
        for (field, value) in fields {
            e.encode_with(field, ctx)?.encode_with(value, ctx)?;
        }
        Ok(())
    }
}

impl<'b, C> Decode<'b, C> for Answers {
    fn decode(d: &mut Decoder<'b>, ctx: &mut C) -> Result<Self, minicbor::decode::Error> {
        let fault = || minicbor::decode::Error::message("order of answers");
        let mut left = d.map()?.ok_or_else(fault)?;
        let mut answers = BTreeMap::new();
        let mut last: Option<Slug> = None;
        while left > 0 {
            let field = Slug::decode(d, ctx)?;
            if last.as_ref().is_some_and(|last| order(last) >= order(&field)) {
                return Err(fault());
            }
            answers.insert(field.clone(), Value::decode(d, ctx)?);
            last = Some(field);
            left -= 1;
        }
        Ok(Self(answers))
    }
}

/// RFC 8949, 4.2.1 orders keys by their encoded bytes: for text of this length, the shorter first.
fn order(field: &Slug) -> (usize, &str) {
    (field.as_str().len(), field.as_str())
}
