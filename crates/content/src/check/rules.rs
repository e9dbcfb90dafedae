use std::{collections::BTreeSet, path::Path};

use grammar::{Act, Evidence, Kind, Slug};

use super::{Fault, Problem, cards::Source, read};

/// Where studies are listed, each under a heading of the third level that begins with its key.
const EVIDENCE: &str = "docs/evidence.md";
/// What closeness of bodies is tagged with.
const TOUCH: Slug = Slug::literal("touch");

/// Touch is never asked for in an exchange, where a no would be seen, nor put on days: only what both said yes to is
/// shown.
pub(super) fn touch_is_no_exchange(cards: &[Source], problems: &mut Vec<Problem>) {
    for source in cards {
        let card = &source.card;
        let asks = matches!(card.act, Act::Exchange(_)) || card.fields.iter().any(|field| field.kind == Kind::Schedule);
        if card.tags.contains(&TOUCH) && asks {
            problems.push(Problem::at(&source.file, source.line, Fault::Touch(card.id.clone())));
        }
    }
}

/// Every study that a card rests on is listed in docs/evidence.md.
pub(super) fn evidence_is_listed(project: &Path, cards: &[Source], problems: &mut Vec<Problem>) {
    let Some(text) = read(&project.join(EVIDENCE), EVIDENCE, problems) else { return };
    let headings = text.lines().filter_map(|line| line.strip_prefix("### "));
    let listed: BTreeSet<&str> = headings.filter_map(|heading| heading.split_whitespace().next()).collect();
    for source in cards {
        let Evidence::Papers(keys) = &source.card.evidence else { continue };
        for key in keys.iter().filter(|key| !listed.contains(key.as_str())) {
            problems.push(Problem::at(&source.file, source.line, Fault::NoSuchEvidence(key.clone())));
        }
    }
}
