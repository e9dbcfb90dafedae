use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::{Error, Write},
};

use grammar::{Kind, Slug};

use crate::check::Checked;

/// A module for each card, with a constant for the card, each field and each option.
pub(crate) fn ids(checked: &Checked) -> Result<String, Error> {
    let mut out = String::new();
    let mut modules: BTreeMap<String, &Slug> = BTreeMap::new();
    for card in checked.catalogue.cards() {
        let module = lower(card.id.as_str().split_once('.').map_or(card.id.as_str(), |(_, rest)| rest));
        if let Some(other) = modules.insert(module.clone(), &card.id) {
            println!("cargo::error=cards {other} and {} would both be ids::{module}. Rename one", card.id);
        }
        writeln!(out, "/// The card `{}`.\npub mod {module} {{\n    use grammar::Slug;", card.id)?;
        constant(&mut out, 1, "ID", &card.id, "The card")?;
        for field in &card.fields {
            constant(&mut out, 1, &upper(&field.id), &field.id, "The field")?;
        }
        for field in &card.fields {
            let what = match field.kind {
                Kind::Scale(_) => "The point",
                Kind::Choice(_) | Kind::Many(_) => "The option",
                Kind::Text(_) | Kind::Day => continue,
            };
            let name = lower(field.id.as_str());
            writeln!(out, "    /// Of the field `{}`.\n    pub mod {name} {{\n        use grammar::Slug;", field.id)?;
            for option in field.kind.options() {
                constant(&mut out, 2, &upper(option), option, what)?;
            }
            writeln!(out, "    }}")?;
        }
        writeln!(out, "}}")?;
    }
    Ok(out)
}

/// A constant for each message, with the place of its English text as documentation.
pub(crate) fn messages(checked: &Checked) -> Result<String, Error> {
    let mut out = String::new();
    for (id, (area, message)) in &checked.messages {
        if id.starts_with(crate::words::PREFIX) {
            continue;
        }
        let names = &message.value.placeholders;
        let list = names.iter().map(|name| format!("{name:?}")).collect::<Vec<_>>().join(", ");
        let name = id.to_uppercase().replace('-', "_");
        writeln!(out, "/// `{id}`, content/{}, line {}.", area.file(crate::locale::Locale::En), message.line)?;
        writeln!(out, "pub const {name}: Msg<{}> = Msg::new(Area::{area:?}, {id:?}, [{list}]);", names.len())?;
    }
    Ok(out)
}

/// A function for each placeholder that any message has.
pub(crate) fn arguments(checked: &Checked) -> Result<String, Error> {
    let names: BTreeSet<&String> =
        checked.messages.values().flat_map(|(_, message)| &message.value.placeholders).collect();
    let mut out = String::new();
    for name in names {
        writeln!(out, "/// The placeholder `${name}`.")?;
        writeln!(out, "pub fn {}<'a>(value: impl Into<ArgValue<'a>>) -> Arg<'a> {{", lower(name))?;
        writeln!(out, "    Arg::new({name:?}, value.into())\n}}")?;
    }
    Ok(out)
}

/// The list of files for who serves the app.
pub(crate) fn assets(checked: &Checked) -> Result<String, Error> {
    let mut files = vec!["catalogue.cbor".to_owned()];
    files.extend(checked.texts.iter().map(|(locale, area, _)| area.file(*locale)));
    let mut out = String::from("&[\n");
    for file in files {
        let bytes = format!("include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{file}\"))");
        writeln!(out, "    Asset {{ name: {file:?}, bytes: {bytes} }},")?;
    }
    out.push_str("]\n");
    Ok(out)
}

/// Comments are for translators; readers need not fetch them.
pub(crate) fn without_comments(source: &str) -> String {
    let mut out: String = source.lines().filter(|line| !line.starts_with('#')).flat_map(|line| [line, "\n"]).collect();
    while out.contains("\n\n\n") {
        out = out.replace("\n\n\n", "\n\n");
    }
    out
}

fn constant(out: &mut String, depth: usize, name: &str, slug: &Slug, what: &str) -> Result<(), Error> {
    let indent = "    ".repeat(depth);
    writeln!(out, "{indent}/// {what} `{slug}`.")?;
    writeln!(out, "{indent}pub const {name}: Slug = Slug::literal({:?});", slug.as_str())
}

fn upper(slug: &Slug) -> String {
    slug.as_str().to_uppercase().replace(['.', '-'], "_")
}

fn lower(name: &str) -> String {
    name.to_lowercase().replace(['.', '-'], "_")
}
