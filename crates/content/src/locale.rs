use std::fmt;

/// A language of the interface. The list is fixed: content/i18n has exactly these folders.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Locale {
    /// English.
    #[default]
    En,
    /// Italian.
    It,
    /// French.
    Fr,
    /// German.
    De,
    /// Polish.
    Pl,
    /// Portuguese of Brazil.
    Pt,
    /// Russian.
    Ru,
    /// Arabic.
    Ar,
    /// Japanese.
    Ja,
    /// Chinese in simplified script.
    Zh,
    /// Spanish.
    Es,
}

/// The direction that a language is written in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// A file of text that each locale has.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Area {
    /// Everything the app needs at once.
    Core,
    /// The page on safety and the page on who can read this; fetched when they are opened.
    Safety,
    /// Devices, recovery words, comparing phones, and the quiet after a death; fetched when it is needed.
    Keys,
    /// Taking all of it along, bringing it in, deleting it; fetched when one of them is opened.
    Archive,
    /// The lock, its screen, and handing the device over; fetched when they are opened.
    Lock,
    /// The needs of both, in packs.
    Needs,
    /// Letters, of nine kinds, and words to begin with.
    Letters,
    /// Questions that both answer apart.
    Questions,
    /// Storms, and what helps in them.
    Storms,
    /// What two people do together beside needs, letters, questions and storms.
    Together,
    /// If living feels too hard, and whom to call then.
    Dark,
    /// What two people do step by step, and cards of their own.
    Paths,
}

impl Locale {
    /// Every locale, in the order in which they are offered.
    pub const ALL: [Self; 11] =
        [Self::En, Self::It, Self::Fr, Self::De, Self::Pl, Self::Pt, Self::Ru, Self::Ar, Self::Ja, Self::Zh, Self::Es];

    /// The short name that folders and settings use.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::It => "it",
            Self::Fr => "fr",
            Self::De => "de",
            Self::Pl => "pl",
            Self::Pt => "pt",
            Self::Ru => "ru",
            Self::Ar => "ar",
            Self::Ja => "ja",
            Self::Zh => "zh",
            Self::Es => "es",
        }
    }

    /// The BCP 47 tag, for `lang` attributes and for the browser's `Intl`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Pt => "pt-BR",
            Self::Zh => "zh-Hans",
            Self::En | Self::It | Self::Fr | Self::De | Self::Pl | Self::Ru | Self::Ar | Self::Ja | Self::Es => {
                self.code()
            }
        }
    }

    /// The language's name in itself. A name is the same in every locale, so it is no message.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::It => "Italiano",
            Self::Fr => "Français",
            Self::De => "Deutsch",
            Self::Pl => "Polski",
            Self::Pt => "Português (Brasil)",
            Self::Ru => "Русский",
            Self::Ar => "العربية",
            Self::Ja => "日本語",
            Self::Zh => "简体中文",
            Self::Es => "Español",
        }
    }

    /// The direction it is written in.
    pub const fn dir(self) -> Direction {
        match self {
            Self::Ar => Direction::Rtl,
            Self::En
            | Self::It
            | Self::Fr
            | Self::De
            | Self::Pl
            | Self::Pt
            | Self::Ru
            | Self::Ja
            | Self::Zh
            | Self::Es => Direction::Ltr,
        }
    }

    /// The locale of a short name.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.code() == code)
    }

    /// The locale for who prefers these languages, given as BCP 47 tags, best first. English when none is known.
    pub fn negotiate<S: AsRef<str>>(preferred: &[S]) -> Self {
        let of_tag = |tag: &S| {
            let language = tag.as_ref().split(['-', '_']).next().unwrap_or_default();
            Self::ALL.into_iter().find(|locale| locale.code().eq_ignore_ascii_case(language))
        };
        preferred.iter().find_map(of_tag).unwrap_or_default()
    }

    /// The plural categories that whole numbers of everyday size take, besides `other`.
    pub const fn plurals(self) -> &'static [&'static str] {
        match self {
            Self::En | Self::It | Self::Fr | Self::De | Self::Pt | Self::Es => &["one"],
            Self::Pl | Self::Ru => &["few", "many", "one"],
            Self::Ar => &["few", "many", "one", "two", "zero"],
            Self::Ja | Self::Zh => &[],
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl Direction {
    /// The value of a `dir` attribute.
    pub const fn attribute(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Area {
    /// Every area.
    pub const ALL: [Self; 12] = [
        Self::Core,
        Self::Safety,
        Self::Keys,
        Self::Archive,
        Self::Lock,
        Self::Needs,
        Self::Letters,
        Self::Questions,
        Self::Storms,
        Self::Together,
        Self::Dark,
        Self::Paths,
    ];

    /// The name of its file in a locale's folder, without `.ftl`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Safety => "safety",
            Self::Keys => "keys",
            Self::Archive => "archive",
            Self::Lock => "lock",
            Self::Needs => "needs",
            Self::Letters => "letters",
            Self::Questions => "questions",
            Self::Storms => "storms",
            Self::Together => "together",
            Self::Dark => "dark",
            Self::Paths => "paths",
        }
    }

    /// The file in which a server offers it: `i18n/<locale>/<area>.ftl`.
    pub fn file(self, locale: Locale) -> String {
        format!("i18n/{}/{}.ftl", locale.code(), self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_is_understood() {
        for (preferred, locale) in [
            (vec!["pt-PT", "en"], Locale::Pt),
            (vec!["zh-Hant-TW"], Locale::Zh),
            (vec!["sv", "de-CH", "en"], Locale::De),
            (vec!["AR-eg"], Locale::Ar),
            (vec!["sv", ""], Locale::En),
            (vec![], Locale::En),
            (vec!["english"], Locale::En),
            (vec!["rupture", "fr_CA"], Locale::Fr),
        ] {
            assert_eq!(Locale::negotiate(&preferred), locale, "{preferred:?}");
        }
    }

    #[test]
    fn every_locale_is_found_by_its_code() {
        for locale in Locale::ALL {
            assert_eq!(Locale::of_code(locale.code()), Some(locale));
            assert_eq!(Locale::negotiate(&[locale.tag()]), locale);
        }
        assert_eq!(Locale::of_code("pt-BR"), None);
    }
}
