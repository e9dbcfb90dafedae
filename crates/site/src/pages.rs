use std::{collections::BTreeMap, fmt::Write};

use axum::http::{HeaderMap, header};
use content::{Area, Locale, Msg, Text, msg};

use crate::{
    SiteFault,
    answer::accepted,
    away::{AWAY, away},
    files::Form,
};

/// The pages, by name and language.
pub(crate) struct Pages(BTreeMap<(&'static str, Locale), Page>);

/// A page in one language.
pub(crate) struct Page {
    pub(crate) locale: Locale,
    pub(crate) form: Form,
}

/// A page as it is in every language.
struct Plan {
    /// Its path; with a slash and a language's code behind it, the page in that language.
    name: &'static str,
    title: Msg<0>,
    lede: Option<Msg<0>>,
    parts: &'static [Part],
}

/// What a page is made of.
enum Part {
    Heading(Msg<0>),
    Text(Msg<0>),
    List(&'static [Msg<0>]),
}

use Part::{Heading, List, Text as Says};

const PLANS: [Plan; 5] = [
    Plan {
        name: "safety",
        title: msg::SAFETY_TITLE,
        lede: Some(msg::SAFETY_LEDE),
        parts: &[
            Heading(msg::SAFETY_NOW_TITLE),
            Says(msg::SAFETY_NOW),
            Says(msg::SAFETY_NOW_QUIET),
            Heading(msg::SAFETY_YOURS_TITLE),
            Says(msg::SAFETY_YOURS),
            Says(msg::SAFETY_YOURS_NO),
            Says(msg::SAFETY_YOURS_CLOSE),
            Heading(msg::SAFETY_SIGNS_TITLE),
            Says(msg::SAFETY_SIGNS),
            List(&[
                msg::SAFETY_SIGNS_AFRAID,
                msg::SAFETY_SIGNS_WATCHED,
                msg::SAFETY_SIGNS_ALONE,
                msg::SAFETY_SIGNS_PUSHED,
                msg::SAFETY_SIGNS_HURT,
            ]),
            Says(msg::SAFETY_SIGNS_NOTE),
            Heading(msg::SAFETY_HELP_TITLE),
            List(&[msg::SAFETY_HELP_SEARCH, msg::SAFETY_HELP_PEOPLE, msg::SAFETY_HELP_DEVICE, msg::SAFETY_HELP_BOTH]),
            Heading(msg::SAFETY_LIVING_TITLE),
            List(&[
                msg::SAFETY_LIVING_MATTER,
                msg::SAFETY_LIVING_MOVE,
                msg::SAFETY_LIVING_CALL,
                msg::SAFETY_LIVING_FIND,
                msg::SAFETY_LIVING_LETTER,
            ]),
            Heading(msg::SAFETY_LIVING_WORRIED_TITLE),
            Says(msg::SAFETY_LIVING_WORRIED),
            Heading(msg::SAFETY_SEES_TITLE),
            List(&[
                msg::SAFETY_SEES_ONLY,
                msg::SAFETY_SEES_KEPT,
                msg::SAFETY_SEES_NOT_OPENED,
                msg::SAFETY_SEES_CLOSE,
                msg::SAFETY_SEES_DEVICE,
            ]),
            Heading(msg::SAFETY_DEVICE_TITLE),
            List(&[
                msg::SAFETY_DEVICE_LOCK,
                msg::SAFETY_DEVICE_HISTORY,
                msg::SAFETY_DEVICE_SHARED,
                msg::SAFETY_DEVICE_TRACKED,
            ]),
            Heading(msg::SAFETY_QUICK_TITLE),
            Says(msg::SAFETY_QUICK),
            List(&[
                msg::SAFETY_QUICK_KEY,
                msg::SAFETY_QUICK_BACK,
                msg::SAFETY_QUICK_RETURN,
                msg::SAFETY_QUICK_NOT,
                msg::SAFETY_QUICK_NAME,
            ]),
            Heading(msg::SAFETY_LEAVE_TITLE),
            Says(msg::SAFETY_LEAVE),
            Says(msg::SAFETY_LEAVE_COPY),
            Says(msg::SAFETY_LEAVE_DANGER),
            Says(msg::SAFETY_NOT_MEDICAL),
        ],
    },
    Plan {
        name: "who",
        title: msg::WHO_TITLE,
        lede: Some(msg::WHO_LEDE),
        parts: &[
            Says(msg::WHO_PROMISE),
            List(&[
                msg::WHO_DEVICE,
                msg::WHO_SEALED,
                msg::WHO_RELAY_SEES,
                msg::WHO_SERVER,
                msg::WHO_OTHER,
                msg::WHO_UNLOCKED,
                msg::WHO_NO_WATCHING,
                msg::WHO_LOST,
            ]),
        ],
    },
    Plan {
        name: "help/script",
        title: msg::HELP_SCRIPT_TITLE,
        lede: None,
        parts: &[Says(msg::HELP_SCRIPT), Says(msg::HELP_SCRIPT_HOW)],
    },
    Plan { name: "help/browser", title: msg::HELP_BROWSER_TITLE, lede: None, parts: &[Says(msg::HELP_BROWSER)] },
    Plan {
        name: "help/loading",
        title: msg::HELP_LOADING_TITLE,
        lede: None,
        parts: &[Says(msg::HELP_LOADING), Says(msg::HELP_LOADING_HOW)],
    },
];

impl Pages {
    /// Writes every page in every language; `paths` says where styles and icon are.
    pub(crate) fn write(paths: &BTreeMap<String, String>) -> Result<Self, SiteFault> {
        let mut pages = BTreeMap::new();
        for locale in Locale::ALL {
            let text = text(locale).ok_or(SiteFault::Text)?;
            for plan in &PLANS {
                let form = Form::new(html(plan, &text, paths).into());
                pages.insert((plan.name, locale), Page { locale, form });
            }
            pages.insert((AWAY, locale), Page { locale, form: Form::new(away(&text).into()) });
        }
        Ok(Self(pages))
    }

    /// The page of a path, which ends in a language's code or leaves the language to the browser.
    pub(crate) fn find(&self, path: &str, wants: &HeaderMap) -> Option<&Page> {
        let known = |name: &str| PLANS.iter().map(|plan| plan.name).chain([AWAY]).find(|known| *known == name);
        let path = path.strip_suffix('/').unwrap_or(path);
        let (name, locale) = match (known(path), path.rsplit_once('/')) {
            (Some(name), _) => (name, Locale::negotiate(&accepted(wants, &header::ACCEPT_LANGUAGE))),
            (None, Some((name, code))) => (known(name)?, Locale::of_code(code)?),
            (None, None) => return None,
        };
        self.0.get(&(name, locale))
    }
}

/// What the server says, in one language.
pub(crate) fn text(locale: Locale) -> Option<Text> {
    let mut text = Text::new(locale, source(locale, Area::Core)?).ok()?;
    text.add(source(locale, Area::Safety)?).ok()?;
    Some(text)
}

fn source(locale: Locale, area: Area) -> Option<String> {
    let name = area.file(locale);
    let asset = content::assets().iter().find(|asset| asset.name == name)?;
    String::from_utf8(asset.bytes.to_vec()).ok()
}

fn html(plan: &Plan, text: &Text, paths: &BTreeMap<String, String>) -> String {
    let says = |msg: Msg<0>| escaped(&text.get(msg, []));
    let asset = |name: &str| paths.get(name).map_or("", String::as_str);
    let (locale, name) = (text.locale(), plan.name);
    let mut html = format!(
        r#"<!doctype html>
<html lang="{lang}" dir="{dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title} · {app}</title>
<link rel="stylesheet" href="{style}">
<link rel="stylesheet" href="{more_style}">
<link rel="icon" href="{icon}" type="image/svg+xml">
"#,
        lang = locale.tag(),
        dir = locale.dir().attribute(),
        title = says(plan.title),
        app = says(msg::APP_NAME),
        style = asset("app.css"),
        more_style = asset("pages.css"),
        icon = asset("icons/icon.svg"),
    );
    // Writing to a string cannot fail.
    for other in Locale::ALL {
        let (tag, code) = (other.tag(), other.code());
        let _ = writeln!(html, r#"<link rel="alternate" hreflang="{tag}" href="/{name}/{code}">"#);
    }
    let _ = write!(
        html,
        r#"</head>
<body>
<div class="app">
<header class="bar"><a class="brand" href="/">{app}</a><a class="leave words-too" href="/{AWAY}">{leave}</a></header>
<main id="main">
<article class="prose">
<h1>{title}</h1>
"#,
        app = says(msg::APP_NAME),
        leave = says(msg::LEAVE_QUICKLY),
        title = says(plan.title),
    );
    if let Some(lede) = plan.lede {
        let _ = writeln!(html, r#"<p class="lede">{}</p>"#, says(lede));
    }
    for part in plan.parts {
        let _ = match part {
            Heading(msg) => writeln!(html, "<h2>{}</h2>", says(*msg)),
            Says(msg) => writeln!(html, "<p>{}</p>", says(*msg)),
            List(items) => {
                let items: String = items.iter().map(|item| format!("<li>{}</li>\n", says(*item))).collect();
                writeln!(html, "<ul>\n{items}</ul>")
            }
        };
    }
    let _ = writeln!(html, r#"<p><a class="btn main" href="/">{}</a></p>"#, says(msg::HELP_OPEN));
    let _ = writeln!(html, "</article>\n<nav aria-label=\"{}\">\n<ul class=\"languages\">", says(msg::HELP_LANGUAGES));
    for other in Locale::ALL {
        let current = if other == locale { r#" aria-current="page""# } else { "" };
        let (tag, code, own) = (other.tag(), other.code(), other.own_name());
        let _ = writeln!(html, r#"<li><a href="/{name}/{code}" lang="{tag}" hreflang="{tag}"{current}>{own}</a></li>"#);
    }
    html.push_str("</ul>\n</nav>\n</main>\n</div>\n</body>\n</html>\n");
    html
}

/// Text as it stands in markup.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_become_markup() {
        assert_eq!(escaped(r#"<a href="x">Mara & Tom</a>"#), "&lt;a href=&quot;x&quot;&gt;Mara &amp; Tom&lt;/a&gt;");
    }
}
