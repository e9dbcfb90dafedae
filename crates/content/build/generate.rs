use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::{Error, Write},
};

use grammar::{Kind, Slug};

use crate::{check::Checked, locale::Area};

/// A module for each family and for each card with fields of its own or no family, with a constant for it, each field
/// and each option. The other cards of a family are many, and screens find them by their family.
pub(crate) fn ids(checked: &Checked) -> Result<String, Error> {
    let mut out = String::new();
    let mut modules: BTreeMap<String, &Slug> = BTreeMap::new();
    let families = checked.families.iter().map(|(id, shared)| (id, shared.fields.as_slice(), "family"));
    let own = checked.catalogue.cards().filter(|card| checked.own.contains(&card.id));
    let cards = own.map(|card| (&card.id, card.fields.as_slice(), "card"));
    for (id, fields, what) in families.chain(cards) {
        let module = lower(id.as_str().strip_prefix("entry.").unwrap_or(id.as_str()));
        if let Some(other) = modules.insert(module.clone(), id) {
            println!("cargo::error={other} and {id} would both be ids::{module}. Rename one");
        }
        writeln!(out, "/// The {what} `{id}`.\npub mod {module} {{\n    use grammar::Slug;")?;
        constant(&mut out, 1, "ID", id, &format!("The {what}"))?;
        for field in fields {
            constant(&mut out, 1, &upper(&field.id), &field.id, "The field")?;
        }
        for field in fields {
            let what = match field.kind {
                Kind::Scale(_) => "The point",
                Kind::Choice(_) | Kind::Many(_) => "The option",
                Kind::Text(_) | Kind::Day | Kind::Schedule => continue,
            };
            if field.kind.options().is_empty() {
                continue;
            }
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

/// The files of text outside the core that have cards' words: of each family, and of each card without one.
pub(crate) fn areas(checked: &Checked) -> Result<String, Error> {
    let mut out = String::from("&[\n");
    for (id, shared) in &checked.families {
        writeln!(out, "    (Slug::literal({:?}), Area::{:?}),", id.as_str(), shared.area)?;
    }
    for id in checked.own.iter().filter(|id| !checked.families.keys().any(|family| id.is_within(family))) {
        match checked.messages.get(&crate::words::card_id(id)) {
            Some((area, _)) if *area != Area::Core => {
                writeln!(out, "    (Slug::literal({:?}), Area::{area:?}),", id.as_str())?;
            }
            _ => {}
        }
    }
    out.push_str("]\n");
    Ok(out)
}

/// Whom to call, by country.
pub(crate) fn helplines(checked: &Checked) -> Result<String, Error> {
    let mut out = String::from("&[\n");
    for country in &checked.countries {
        writeln!(out, "    Country {{ code: {:?}, emergency: {:?}, lines: &[", country.code, country.emergency)?;
        for line in &country.lines {
            let (name, number, source) = (&line.name, &line.number, &line.source);
            writeln!(out, "        Helpline {{ name: {name:?}, number: {number:?}, source: {source:?} }},")?;
        }
        out.push_str("    ] },\n");
    }
    out.push_str("]\n");
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
