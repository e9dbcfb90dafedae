use std::borrow::Cow;

use crate::Area;

/// A message by its id, with the names of its `N` placeholders. Only [`crate::msg`] makes them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Msg<const N: usize> {
    area: Area,
    id: &'static str,
    placeholders: [&'static str; N],
}

/// What stands in for a placeholder. [`crate::arg`] makes them.
#[derive(Clone, PartialEq, Debug)]
pub struct Arg<'a> {
    name: &'static str,
    value: ArgValue<'a>,
}

/// The value of an [`Arg`].
#[derive(Clone, PartialEq, Debug)]
pub enum ArgValue<'a> {
    /// Text, set apart from the text around it for mixed directions.
    Text(Cow<'a, str>),
    /// A whole number, which may choose a plural.
    Number(i64),
}

impl<const N: usize> Msg<N> {
    pub(crate) const fn new(area: Area, id: &'static str, placeholders: [&'static str; N]) -> Self {
        Self { area, id, placeholders }
    }

    /// The file of text that has it.
    pub const fn area(self) -> Area {
        self.area
    }

    /// Its id in Fluent.
    pub const fn id(self) -> &'static str {
        self.id
    }

    /// Its placeholders, in alphabetical order.
    pub const fn placeholders(self) -> [&'static str; N] {
        self.placeholders
    }
}

impl<'a> Arg<'a> {
    pub(crate) const fn new(name: &'static str, value: ArgValue<'a>) -> Self {
        Self { name, value }
    }

    /// The placeholder's name.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What stands in for it.
    pub const fn value(&self) -> &ArgValue<'a> {
        &self.value
    }
}

impl<'a> From<&'a str> for ArgValue<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for ArgValue<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for ArgValue<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<i64> for ArgValue<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for ArgValue<'_> {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}
