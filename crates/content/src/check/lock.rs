use std::{collections::BTreeMap, fmt::Write, path::Path};

use grammar::{Act, Card, Catalogue, Field, Kind, Share, Slug};

use super::{Fault, Problem};

/// The shapes of all released cards, a line for each card and each of its fields.
const FILE: &str = "content/cards.lock";

/// Checks that every released card is still there and that its shape only grew.
pub(super) fn check(content: &Path, catalogue: &Catalogue, problems: &mut Vec<Problem>) {
    let Some(text) = super::read(&content.join("cards.lock"), FILE, problems) else { return };
    let now = shapes(catalogue);
    let mut released: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#') && !line.is_empty()) {
        let Some((name, shape)) = line.split_once(" = ") else {
            problems.push(Problem::at(FILE, at + 1, Fault::LockLine));
            continue;
        };
        let (card, field) = name.split_once(' ').map_or((name, None), |(card, field)| (card, Some(field)));
        released.entry(card).or_default().extend(field);
        let (Ok(card_id), Ok(field_id)) = (Slug::new(card), field.map(Slug::new).transpose()) else {
            problems.push(Problem::at(FILE, at + 1, Fault::NotASlug(name.to_owned())));
            continue;
        };
        let fault = match now.get(name) {
            Some(present) => shrunk(shape, present).map(|what| Fault::Shrunk { card: card_id, field: field_id, what }),
            None if catalogue.card(&card_id).is_none() => Some(Fault::Unreleased(card_id)),
            None => Some(Fault::Shrunk { card: card_id, field: field_id, what: "the field is gone" }),
        };
        problems.extend(fault.map(|fault| Problem::at(FILE, at + 1, fault)));
    }
    for card in catalogue.cards() {
        let Some(fields) = released.get(card.id.as_str()) else { continue };
        for field in card.fields.iter().filter(|of| !of.optional && !fields.contains(&of.id.as_str())) {
            let what = "a new field that may not be left out";
            let fault = Fault::Shrunk { card: card.id.clone(), field: Some(field.id.clone()), what };
            problems.push(Problem::of_file(FILE, fault));
        }
    }
}

/// The whole file, with every card of the catalogue as released.
pub(super) fn write(catalogue: &Catalogue) -> String {
    let mut out = String::from(
        "# The shapes of released cards. People have entries of these shapes, so a shape only grows.\n\
         # Written by `cargo run -p leeward-content --features check --example release`.\n",
    );
    for (name, shape) in shapes(catalogue) {
        let _ = writeln!(out, "{name} = {shape}");
    }
    out
}

fn shapes(catalogue: &Catalogue) -> BTreeMap<String, String> {
    let mut shapes = BTreeMap::new();
    for card in catalogue.cards() {
        shapes.insert(card.id.to_string(), shape_of_card(card));
        for field in &card.fields {
            shapes.insert(format!("{} {}", card.id, field.id), shape_of_field(field));
        }
    }
    shapes
}

fn shape_of_card(card: &Card) -> String {
    let act = match &card.act {
        Act::Entry => "entry".to_owned(),
        Act::Letter => "letter".to_owned(),
        Act::Exchange(moves) => format!("exchange {moves:?}"),
        Act::Reveal(mode) => format!("reveal {mode:?}"),
        Act::Path(steps) => format!("path {steps:?}"),
    };
    format!("{act} {:?} on {:?}", card.per, card.on).to_lowercase()
}

/// `optional ask choice calm grey`: the last part is what may grow.
fn shape_of_field(field: &Field) -> String {
    let optional = if field.optional { "optional" } else { "required" };
    let share = match field.share {
        Share::Ask => "ask",
        Share::Never => "never",
    };
    let when = match &field.when {
        None => "always".to_owned(),
        Some(when) => format!("when:{}:{}", when.field, join(&when.any, ",")),
    };
    let kind = match &field.kind {
        Kind::Choice(options) => format!("choice {}", join(options, " ")),
        Kind::Many(options) => format!("many {}", join(options, " ")),
        Kind::Scale(scale) => {
            format!("scale {}..{}/{} {}", scale.min, scale.max, scale.step, join(&scale.stops, " "))
        }
        Kind::Text(max) => format!("text {max}"),
        Kind::Day => "day".to_owned(),
        Kind::Schedule => "schedule".to_owned(),
    };
    format!("{optional} {share} {when} {kind}").trim_end().to_owned()
}

fn join(slugs: &[Slug], between: &str) -> String {
    slugs.iter().map(Slug::as_str).collect::<Vec<_>>().join(between)
}

/// Why the present shape is not the released one or one grown from it.
fn shrunk(released: &str, present: &str) -> Option<&'static str> {
    if released == present {
        return None;
    }
    let (old, new): (Vec<_>, Vec<_>) = (released.split(' ').collect(), present.split(' ').collect());
    let (Some(([old_optional, old_fixed @ ..], old_rest)), Some(([new_optional, new_fixed @ ..], new_rest))) =
        (old.split_at_checked(4), new.split_at_checked(4))
    else {
        return Some("its shape changed");
    };
    if !["optional", "required"].contains(old_optional) {
        return Some("the primitive, the rhythm or what it is about changed");
    }
    if (*old_optional, *new_optional) == ("optional", "required") {
        return Some("it might be left out before");
    }
    let [old_share, old_when, old_kind] = old_fixed else { return Some("its shape changed") };
    let [new_share, new_when, new_kind] = new_fixed else { return Some("its shape changed") };
    if old_share != new_share {
        return Some("who may see it changed");
    }
    if old_when != new_when && *new_when != "always" {
        return Some("it is asked less often than before");
    }
    if old_kind != new_kind {
        return Some("it takes another kind of answer");
    }
    let grown = match *new_kind {
        "choice" | "many" => old_rest.iter().all(|option| new_rest.contains(option)),
        "text" => {
            let max = |rest: &[&str]| rest.first().and_then(|max| max.parse::<u16>().ok());
            max(old_rest) <= max(new_rest)
        }
        _ => old_rest == new_rest,
    };
    (!grown).then_some("answers that it took before no longer fit")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shape_may_grow() {
        for (released, present) in [
            ("optional ask always choice calm grey", "optional ask always choice windy grey calm"),
            ("required ask always text 400", "optional ask always text 4000"),
            ("optional ask when:word:storm day", "optional ask always day"),
            ("entry day on []", "entry day on []"),
        ] {
            assert_eq!(shrunk(released, present), None, "{released} -> {present}");
        }
    }

    #[test]
    fn it_may_not_shrink_or_turn_into_something_else() {
        for (released, present) in [
            ("optional ask always choice calm grey", "optional ask always choice calm"),
            ("optional ask always text 400", "optional ask always text 399"),
            ("optional ask always text 400", "required ask always text 400"),
            ("optional never always day", "optional ask always day"),
            ("optional ask always day", "optional never always day"),
            ("optional ask always day", "optional ask when:word:storm day"),
            ("optional ask always choice a", "optional ask always many a"),
            ("optional ask always scale 0..4/1", "optional ask always scale 0..10/1"),
            ("entry day on []", "entry week on []"),
        ] {
            assert!(shrunk(released, present).is_some(), "{released} -> {present}");
        }
    }
}
