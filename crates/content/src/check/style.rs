use crate::locale::Locale;

/// What stands in a text that this language, or this app, does not write; and what to write.
pub(super) fn faults(locale: Locale, text: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let ours = OURS.iter().chain(of(locale));
    ours.filter(|(found, _)| text.contains(found))
        .map(|(found, write)| (*found, *write))
        .collect::<Vec<_>>()
        .into_iter()
}

type Rule = (&'static str, &'static str);

/// No cheering, in any language.
const OURS: &[Rule] = &[
    ("!", "a full stop"),
    ("！", "a full stop"),
    ("¡", "a plain sentence"),
    ("...", "the one character …"),
    (" - ", "a colon, a comma or two sentences"),
];

const FULL_WIDTH: &[Rule] =
    &[("?", "？"), (",", "， or 、"), (";", "；"), (": ", "："), ("(", "（"), ("\"", "「」 or “”")];

fn of(locale: Locale) -> &'static [Rule] {
    match locale {
        Locale::En | Locale::It | Locale::Pt => &[("\"", "“ ”")],
        Locale::Es => &[("\"", "« » or “ ”")],
        Locale::Fr => &[
            (" ?", "a narrow no-break space (U+202F) before ?"),
            (" :", "a no-break space (U+00A0) before :"),
            (" ;", "a narrow no-break space (U+202F) before ;"),
            ("\"", "« » with no-break spaces inside"),
        ],
        Locale::De | Locale::Pl => &[("\"", "„ “ or „ ”")],
        Locale::Ru => &[("\"", "« »")],
        Locale::Ar => &[("?", "؟"), (",", "،"), (";", "؛"), ("\"", "« »")],
        Locale::Ja | Locale::Zh => FULL_WIDTH,
    }
}
