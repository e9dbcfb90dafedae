use std::fmt;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use grammar::{Card, Field, Slug, Words};
use unic_langid::LanguageIdentifier;

use crate::{Arg, ArgValue, Locale, Msg, words};

/// The text of one locale, from the files that were fetched for it.
pub struct Text {
    locale: Locale,
    form: Form,
    bundle: FluentBundle<FluentResource>,
}

/// The grammatical form in which a person wishes to be spoken to, where a language has one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Form {
    /// As a woman.
    She,
    /// As a man.
    He,
    /// In words that leave it open.
    #[default]
    Avoid,
}

/// Why a file of text was not taken in. The relay or a cache served something else than this app's text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TextFault {
    /// The file is not Fluent.
    NotFluent,
    /// The file has a message that another file has too.
    SameMessageTwice,
}

impl Text {
    /// Text of a locale, from one of its files. Others are added by [`Text::add`].
    pub fn new(locale: Locale, source: String) -> Result<Self, TextFault> {
        let language: LanguageIdentifier = locale.tag().parse().unwrap_or_default();
        let mut text = Self { locale, form: Form::default(), bundle: FluentBundle::new(vec![language]) };
        text.add(source)?;
        Ok(text)
    }

    /// Takes one more file of the same locale in: another [`crate::Area`].
    pub fn add(&mut self, source: String) -> Result<(), TextFault> {
        let resource = FluentResource::try_new(source).map_err(|_| TextFault::NotFluent)?;
        self.bundle.add_resource(resource).map_err(|_| TextFault::SameMessageTwice)
    }

    /// Speaks to the person in this form from now on.
    pub fn speak_to(&mut self, form: Form) {
        self.form = form;
    }

    /// The locale.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// Whether the file that has a message was taken in.
    pub fn has<const N: usize>(&self, msg: Msg<N>) -> bool {
        self.bundle.has_message(msg.id())
    }

    /// The text of a message. Where its file was not taken in, its id.
    pub fn get<const N: usize>(&self, msg: Msg<N>, args: [Arg<'_>; N]) -> String {
        debug_assert!(
            msg.placeholders().iter().all(|name| args.iter().any(|arg| arg.name() == *name)),
            "{} wants {:?}",
            msg.id(),
            msg.placeholders()
        );
        self.find(msg.id(), None, &args).unwrap_or_else(|| msg.id().to_owned())
    }

    /// The name of a card.
    pub fn title(&self, card: &Card) -> String {
        let found = match &card.words {
            Words::Messages => self.find(&words::card_id(&card.id), None, &[]),
            Words::Own(_) => own(card, "title"),
        };
        self.or_slug(found, &card.id)
    }

    /// A line that helps whoever answers or reads it, where it has one.
    pub fn coach(&self, card: &Card) -> Option<String> {
        self.beside_title(card, words::COACH)
    }

    /// First words for whoever writes it, where it has them.
    pub fn starter(&self, card: &Card) -> Option<String> {
        self.beside_title(card, words::STARTER)
    }

    /// The question that a field asks.
    pub fn ask(&self, card: &Card, field: &Field) -> String {
        self.or_slug(own(card, field.id.as_str()).or_else(|| self.of_field(card, field, None)), &field.id)
    }

    /// The name of a field, for where it is not asked: beside what was answered, in lists and charts.
    pub fn name(&self, card: &Card, field: &Field) -> String {
        let found = own(card, field.id.as_str()).or_else(|| self.of_field(card, field, Some(words::NAME)));
        self.or_slug(found, &field.id)
    }

    /// A line that helps with a field, where there is one.
    pub fn hint(&self, card: &Card, field: &Field) -> Option<String> {
        self.of_field(card, field, Some(words::HINT))
    }

    /// An option of a field, or a point of a scale, as it stands on its button.
    pub fn option(&self, card: &Card, field: &Field, option: &Slug) -> String {
        let found = own(card, &format!("{}.{option}", field.id));
        self.or_slug(found.or_else(|| self.of_field(card, field, Some(option.as_str()))), option)
    }

    /// The same as a whole sentence, by which its writer says it to the other; the option where there is none.
    pub fn said(&self, card: &Card, field: &Field, option: &Slug) -> String {
        let said = words::said_attribute(option);
        self.of_field(card, field, Some(&said)).unwrap_or_else(|| self.option(card, field, option))
    }

    /// In the message of the card, else in that of a family that it is within, the nearest first: a couple's own card is
    /// within the one whose shape it has.
    fn of_field(&self, card: &Card, field: &Field, attribute: Option<&str>) -> Option<String> {
        let mut within = Some(card.id.clone());
        while let Some(id) = within {
            let found = self.find(&words::field_id(&id, &field.id), attribute, &[]);
            if found.is_some() {
                return found;
            }
            within = id.parent();
        }
        None
    }

    fn beside_title(&self, card: &Card, attribute: &str) -> Option<String> {
        match card.words {
            Words::Messages => self.find(&words::card_id(&card.id), Some(attribute), &[]),
            Words::Own(_) => own(card, attribute),
        }
    }

    /// A newer card may have more than this text: then its own short name stands there.
    fn or_slug(&self, found: Option<String>, slug: &Slug) -> String {
        found.unwrap_or_else(|| slug.to_string())
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: &[Arg<'_>]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut given = FluentArgs::with_capacity(args.len() + 1);
        given.set("form", self.form.key());
        for arg in args {
            match arg.value() {
                ArgValue::Text(text) => given.set(arg.name(), FluentValue::String(text.clone())),
                ArgValue::Number(number) => given.set(arg.name(), *number),
            }
        }
        // What is wrong in a text was found when it was built; here it shows as its placeholder's name.
        Some(self.bundle.format_pattern(pattern, Some(&given), &mut Vec::new()).into_owned())
    }
}

/// What a card that carries its words says under a key.
fn own(card: &Card, key: &str) -> Option<String> {
    match &card.words {
        Words::Messages => None,
        Words::Own(words) => words.get(key).cloned(),
    }
}

impl Form {
    /// Every form, as they are offered.
    pub const ALL: [Self; 3] = [Self::She, Self::He, Self::Avoid];

    /// The short name that messages and settings use.
    pub const fn key(self) -> &'static str {
        match self {
            Self::She => "she",
            Self::He => "he",
            Self::Avoid => "avoid",
        }
    }

    /// The form of a short name.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.key() == key)
    }
}

impl fmt::Display for TextFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotFluent => "the file is not text of this app",
            Self::SameMessageTwice => "the file has a message that another file has too",
        })
    }
}

impl std::error::Error for TextFault {}
