use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey},
    parser,
};

use super::{Fault, Lines, Problem, style};
use crate::locale::Locale;

/// A message of one file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Message {
    /// Its line, from 1.
    pub line: usize,
    /// Its text.
    pub value: Shape,
    /// Its attributes.
    pub attributes: BTreeMap<String, Shape>,
}

/// What of a text must be the same in every locale.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shape {
    /// Placeholders, without those that the app itself always gives.
    pub placeholders: BTreeSet<String>,
}

/// Given by the app to every message, so that a language may use it where its grammar needs it.
pub(super) const FORM: &str = "form";

/// Reads one file and checks what can be checked of it alone.
pub(super) fn parse(
    file: &str,
    locale: Locale,
    source: &str,
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, Message> {
    let lines = Lines::of(source);
    // Names borrow from the source, so their addresses tell where they stand.
    let line_of = |name: &str| lines.at((name.as_ptr() as usize).saturating_sub(source.as_ptr() as usize));
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            problems.extend(
                errors.into_iter().map(|error| Problem::at(file, lines.at(error.pos.start), Fault::Fluent(error.kind))),
            );
            resource
        }
    };
    let mut messages = BTreeMap::new();
    let mut names = BTreeSet::new();
    let mut references = Vec::new();
    for entry in &resource.body {
        let (id, value, attributes, prefix) = match entry {
            Entry::Message(message) => (message.id.name, message.value.as_ref(), &message.attributes, ""),
            Entry::Term(term) => (term.id.name, Some(&term.value), &term.attributes, "-"),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
        };
        let id = format!("{prefix}{id}");
        let line = line_of(id_in(entry));
        let mut message = Message { line, ..Message::default() };
        let mut look = |id: String, line: usize, pattern: &Pattern<&str>| {
            let mut walk = Walk { id, locale, shape: Shape::default(), references: Vec::new(), faults: Vec::new() };
            walk.pattern(pattern);
            problems.extend(walk.faults.into_iter().map(|fault| Problem::at(file, line, fault)));
            references.extend(walk.references.into_iter().map(|to| (walk.id.clone(), line, to)));
            walk.shape
        };
        let value = value.filter(|value| has_text(value));
        if let Some(value) = value {
            message.value = look(id.clone(), line, value);
        }
        for attribute in attributes {
            let name = attribute.id.name;
            let shape = look(format!("{id}.{name}"), line_of(name), &attribute.value);
            names.insert(format!("{id}.{name}"));
            message.attributes.insert(name.to_owned(), shape);
        }
        if value.is_none() {
            problems.push(Problem::at(file, line, Fault::NoText(id.clone())));
        }
        if !names.insert(id.clone()) {
            problems.push(Problem::at(file, line, Fault::MessageTwice(id.clone())));
        }
        if prefix.is_empty() {
            messages.insert(id, message);
        }
    }
    for (id, line, to) in references {
        if !names.contains(&to) {
            problems.push(Problem::at(file, line, Fault::Reference { id, to }));
        }
    }
    messages
}

fn id_in<'s>(entry: &Entry<&'s str>) -> &'s str {
    match entry {
        Entry::Message(message) => message.id.name,
        Entry::Term(term) => term.id.name,
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => "",
        Entry::Junk { content } => content,
    }
}

fn has_text(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => !value.trim().is_empty(),
        PatternElement::Placeable { .. } => true,
    })
}

/// One walk over a text.
struct Walk {
    id: String,
    locale: Locale,
    shape: Shape,
    references: Vec<String>,
    faults: Vec<Fault>,
}

impl Walk {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.faults.extend(style::faults(self.locale, value).map(|(found, write)| Fault::Style {
                        id: self.id.clone(),
                        found,
                        write,
                    }));
                }
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.variants(selector, variants);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::FunctionReference { id, arguments } => {
                if id.name != "NUMBER" {
                    self.faults.push(Fault::Function { id: self.id.clone(), name: id.name.to_owned() });
                }
                self.arguments(arguments);
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.references.push(reference("", id.name, attribute.as_ref().map(|of| of.name)));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.references.push(reference("-", id.name, attribute.as_ref().map(|of| of.name)));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::VariableReference { id } => {
                if id.name != FORM {
                    self.shape.placeholders.insert(id.name.to_owned());
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        for argument in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
            self.inline(argument);
        }
    }

    /// A choice by `$form` has its three forms; any other choice that names a plural category has them all.
    fn variants(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) {
        let mut keys: Vec<&str> = Vec::new();
        for variant in variants {
            if let VariantKey::Identifier { name } = variant.key {
                keys.push(name);
            }
        }
        keys.sort_unstable();
        let default = variants.iter().find(|variant| variant.default).map(|variant| &variant.key);
        let defaults_to = |name: &str| matches!(default, Some(VariantKey::Identifier { name: key }) if *key == name);
        if matches!(selector, InlineExpression::VariableReference { id } if id.name == FORM) {
            if keys != ["avoid", "he", "she"] || !defaults_to("avoid") {
                self.faults.push(Fault::Forms(self.id.clone()));
            }
        } else if keys.iter().any(|key| PLURALS.contains(key)) {
            keys.retain(|key| *key != "other");
            if keys != self.locale.plurals() || !defaults_to("other") {
                self.faults.push(Fault::Plurals { id: self.id.clone(), wanted: self.locale.plurals() });
            }
        }
    }
}

const PLURALS: [&str; 6] = ["few", "many", "one", "other", "two", "zero"];

fn reference(prefix: &str, id: &str, attribute: Option<&str>) -> String {
    match attribute {
        None => format!("{prefix}{id}"),
        Some(attribute) => format!("{prefix}{id}.{attribute}"),
    }
}
