use std::collections::BTreeMap;

use content::{Locale, Msg, msg};
use serde_json::json;

use crate::{SiteFault, files::Form, pages};

/// What a browser keeps the app by when a person wants another name on the home screen: a manifest for each name and
/// language.
pub(crate) struct Aliases(BTreeMap<String, Form>);

/// A name that says nothing of what the app is.
struct Alias {
    /// Its icons are called so.
    key: &'static str,
    name: Msg<0>,
    /// The ground of its icon.
    colour: &'static str,
}

const ALIASES: [Alias; 2] = [
    Alias { key: "notes", name: msg::MORE_ALIAS_NOTES, colour: "#8d6425" },
    Alias { key: "weather", name: msg::MORE_ALIAS_WEATHER, colour: "#2f6ca8" },
];

impl Aliases {
    /// The media type of a manifest.
    pub(crate) const KIND: &str = "application/manifest+json";

    /// Writes all manifests; `paths` says where the icons are.
    pub(crate) fn write(paths: &BTreeMap<String, String>) -> Result<Self, SiteFault> {
        let mut all = BTreeMap::new();
        for locale in Locale::ALL {
            let text = pages::text(locale).ok_or(SiteFault::Text)?;
            for alias in &ALIASES {
                let name = text.get(alias.name, []);
                let manifest = alias.manifest(&name, locale, paths).to_string();
                let path = format!("alias/{}/{}.webmanifest", alias.key, locale.code());
                all.insert(path, Form::new(manifest.into()));
            }
        }
        Ok(Self(all))
    }

    /// The manifest of a path.
    pub(crate) fn find(&self, path: &str) -> Option<&Form> {
        self.0.get(path)
    }
}

impl Alias {
    /// Its id differs from the app's own, so that a browser takes it for another app and renames no icon by itself.
    fn manifest(&self, name: &str, locale: Locale, paths: &BTreeMap<String, String>) -> serde_json::Value {
        let key = self.key;
        let icon = |file: String, sizes: &str, kind: &str, purpose: &str| {
            let src = paths.get(&format!("icons/{file}")).map_or("", String::as_str);
            json!({ "src": src, "sizes": sizes, "type": kind, "purpose": purpose })
        };
        json!({
            "id": format!("/{key}"),
            "name": name,
            "short_name": name,
            "lang": locale.tag(),
            "dir": locale.dir().attribute(),
            "start_url": "/",
            "scope": "/",
            "display": "standalone",
            "background_color": self.colour,
            "theme_color": self.colour,
            "icons": [
                icon(format!("{key}.svg"), "any", "image/svg+xml", "any"),
                icon(format!("{key}-192.png"), "192x192", "image/png", "any"),
                icon(format!("{key}-512.png"), "512x512", "image/png", "any"),
                icon(format!("{key}-512.png"), "512x512", "image/png", "maskable"),
            ],
        })
    }
}
