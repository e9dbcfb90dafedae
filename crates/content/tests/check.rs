//! What the build refuses: each story spoils one thing in a copy of the content and reads what the check says.

use std::{
    fs,
    path::{Path, PathBuf},
};

use grammar::{Evidence, Slug};
use leeward_content::{Locale, check};
use tempfile::TempDir;

/// A copy of the project's content and of what it rests on, to be spoiled.
struct Copy {
    folder: TempDir,
}

impl Copy {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for part in ["content", "docs"] {
            fs::create_dir(folder.path().join(part)).expect("a new folder");
        }
        copy(&project().join("content"), &folder.path().join("content"));
        let evidence = "docs/evidence.md";
        fs::copy(project().join(evidence), folder.path().join(evidence)).expect("a copied file");
        Self { folder }
    }

    fn change(self, file: &str, from: &str, to: &str) -> Self {
        let path = self.path(file);
        let text = fs::read_to_string(&path).expect("the file is there");
        assert!(text.contains(from), "{file} has no {from:?}");
        fs::write(path, text.replacen(from, to, 1)).expect("a writable file");
        self
    }

    fn append(self, file: &str, more: &str) -> Self {
        let path = self.path(file);
        let text = fs::read_to_string(&path).expect("the file is there");
        fs::write(path, text + more).expect("a writable file");
        self
    }

    /// Where a file of the content stands.
    fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join("content").join(file)
    }

    /// What the check says, a line each.
    fn said(&self) -> Vec<String> {
        match check::run(self.folder.path()) {
            Ok(_) => Vec::new(),
            Err(problems) => problems.iter().map(ToString::to_string).collect(),
        }
    }

    /// The one thing that the check says.
    fn only(&self) -> String {
        let said = self.said();
        assert_eq!(said.len(), 1, "{said:#?}");
        said.into_iter().next().unwrap_or_default()
    }
}

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a readable folder") {
        let entry = entry.expect("a readable folder");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir(&target).expect("a new folder");
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copied file");
        }
    }
}

/// The line on which a text first stands.
fn line(file: &str, text: &str) -> usize {
    let whole = fs::read_to_string(project().join("content").join(file)).expect("the file is there");
    whole.lines().position(|line| line.contains(text)).map_or(0, |at| at + 1)
}

#[test]
fn the_content_of_this_project_is_sound() {
    assert_eq!(Copy::new().said(), Vec::<String>::new());
}

#[test]
fn each_locale_has_every_message_and_no_other() {
    let english = line("i18n/en/core.ftl", "do-begin =");
    for locale in Locale::ALL.into_iter().filter(|locale| *locale != Locale::En) {
        let file = format!("i18n/{}/core.ftl", locale.code());
        let said = Copy::new().change(&file, "\ndo-begin =", "\ndo-begin-now =").said();
        let at = line(&file, "do-begin =");
        assert_eq!(
            said,
            [
                format!("content/{file}: do-begin is missing. Translate line {english} of the English file"),
                format!(
                    "content/{file}:{at}: do-begin-now is not in the English file. Add it there, or remove it here"
                ),
            ]
        );
    }
}

#[test]
fn placeholders_are_the_same_everywhere() {
    let said = Copy::new().change("i18n/pl/core.ftl", "person-label = { $name }:", "person-label = { $imie }:").said();
    let at = line("i18n/pl/core.ftl", "person-label");
    assert_eq!(said.len(), 2, "{said:#?}");
    assert!(said[0].starts_with(&format!("content/i18n/pl/core.ftl:{at}: person-label lacks {{ $name }}")), "{said:?}");
    assert!(said[1].contains("has { $imie }, which English lacks"), "{said:?}");
}

#[test]
fn attributes_are_the_same_everywhere() {
    let said = Copy::new().change("i18n/ja/core.ftl", "    .calm = 凪\n", "").only();
    assert!(said.contains("i18n/ja/core.ftl") && said.contains("card-entry-lamp-word lacks .calm"), "{said}");
    let said = Copy::new().change("i18n/de/core.ftl", "    .calm = Ruhig\n", "    .calm = Ruhig\n    .x = X\n").only();
    assert!(said.contains("card-entry-lamp-word has .x, which English lacks"), "{said}");
}

#[test]
fn a_card_has_all_its_words() {
    let file = "cards/entry.lamp.toml";
    let said = Copy::new().change(file, "\"storm\"]", "\"storm\", \"clearing\"]").said();
    let at = line(file, "id = \"word\"");
    assert_eq!(
        said,
        ["clearing", "say-clearing"].map(|option| format!(
            "content/{file}:{at}: has no text. Add .{option} to card-entry-lamp-word in core.ftl of every locale"
        ))
    );
    let said = Copy::new().append(file, "\n[[field]]\nid = \"sleep\"\nkind = { text = 9 }\n").only();
    assert!(said.ends_with("has no text. Add card-entry-lamp-sleep to core.ftl of every locale"), "{said}");
}

#[test]
fn text_belongs_to_a_card_that_is_there() {
    let mut copy = Copy::new();
    for locale in Locale::ALL {
        copy = copy.append(&format!("i18n/{}/core.ftl", locale.code()), "\ncard-entry-walk = x\n");
    }
    assert!(copy.only().contains("card-entry-walk belongs to no card or field"));
}

#[test]
fn a_card_is_read_strictly() {
    let file = "cards/entry.answer.toml";
    for (from, to, wanted) in [
        ("per = \"many\"", "per = \"often\"", format!("content/{file}:{}:", line(file, "per ="))),
        ("optional = false", "obligatory = true", "unknown field `obligatory`".to_owned()),
        ("\"coming\"", "\"Coming\"", "\"Coming\" is not a slug".to_owned()),
        ("[\"entry.lamp\"]", "[\"entry.lantern\"]", "names entry.lantern, and there is no such card".to_owned()),
        ("\"coming\", ", "\"while\", ", "wants 1 to 64 distinct options".to_owned()),
        ("id = \"entry.answer\"", "id = \"entry.reply\"", "Call the file entry.reply.toml".to_owned()),
    ] {
        let said = Copy::new().change(file, from, to).said();
        assert!(said.iter().any(|said| said.contains(&wanted)), "{wanted}: {said:#?}");
    }
}

#[test]
fn a_released_card_only_grows() {
    let released = |change: &dyn Fn(Copy) -> Copy| {
        let copy = Copy::new();
        let checked = check::run(copy.folder.path()).expect("the content is sound");
        fs::write(copy.path("cards.lock"), check::lock_of(&checked.catalogue)).expect("a writable file");
        change(copy).said()
    };
    assert_eq!(released(&|copy| copy), Vec::<String>::new());
    assert_eq!(
        released(&|copy| copy.change("cards/entry.lamp.toml", "text = 400 ", "text = 500 ")),
        Vec::<String>::new()
    );

    let said = released(&|copy| copy.change("cards/entry.lamp.toml", "text = 400 ", "text = 300 "));
    assert!(
        said.len() == 1 && said[0].contains("entry.lamp, good: answers that it took before no longer fit"),
        "{said:?}"
    );
    let said = released(&|copy| copy.change("cards/entry.table.toml", "share = \"never\"", "share = \"ask\""));
    assert!(said.len() == 1 && said[0].contains("entry.table, close_physical: who may see it changed"), "{said:?}");
    let said = released(&|copy| copy.append("cards.lock", "entry.lamp\n"));
    assert!(said.len() == 1 && said[0].contains("no line of a released card"), "{said:?}");
    let said = released(&|copy| copy.change("cards/entry.table.toml", "per = \"week\"", "per = \"day\""));
    assert!(said.len() == 1 && said[0].contains("cards.lock:") && said[0].contains("the rhythm"), "{said:?}");
    let said = released(&|copy| {
        fs::remove_file(copy.path("cards/entry.answer.toml")).expect("the file is there");
        copy
    });
    assert!(said.iter().any(|said| said.contains("entry.answer was released and is gone")), "{said:?}");
    let said =
        released(&|copy| copy.change("cards/entry.lamp.toml", "id = \"note\"", "id = \"note\"\noptional = false"));
    assert!(said.len() == 1 && said[0].contains("it might be left out before"), "{said:?}");
}

#[test]
fn plurals_and_forms_are_those_of_the_language() {
    let said =
        Copy::new().change("i18n/ru/core.ftl", "    [few] Здесь ещё { $count } запечатанных конверта.\n", "").only();
    assert!(said.contains("sync-unsent: a choice by number takes"), "{said}");
    let said = Copy::new().change("i18n/fr/core.ftl", "    [he] ", "    [him] ").only();
    assert!(said.contains("place-none: a choice by $form takes [she], [he] and the default *[avoid]"), "{said}");
}

#[test]
fn each_language_is_written_its_own_way_and_nobody_cheers() {
    for (file, from, to, wanted) in [
        ("i18n/en/core.ftl", "Saved here.", "Saved here!", "content/i18n/en/core.ftl"),
        ("i18n/ar/core.ftl", "هل هذا آمن لي؟", "هل هذا آمن لي?", "Write ؟"),
        ("i18n/fr/core.ftl", "moi\u{202f}?", "moi ?", "U+202F"),
        ("i18n/zh/core.ftl", "吗？", "吗?", "Write ？"),
        ("i18n/de/core.ftl", "„Zum Home-Bildschirm“", "\"Zum Home-Bildschirm\"", "„ “"),
    ] {
        let said = Copy::new().change(file, from, to).only();
        assert!(said.contains(wanted), "{said}");
    }
}

#[test]
fn files_are_where_they_belong() {
    let copy = Copy::new();
    fs::create_dir(copy.path("i18n/tlh")).expect("a new folder");
    assert!(copy.only().starts_with("content/i18n/tlh: no locale of the app"));

    let copy = Copy::new().append("i18n/it/core.ftl", "\nnot fluent at all\n");
    assert!(copy.only().contains("content/i18n/it/core.ftl:"), "{:?}", copy.said());

    let copy = Copy::new();
    fs::remove_file(copy.path("i18n/es/safety.ftl")).expect("the file is there");
    assert!(copy.only().starts_with("content/i18n/es/safety.ftl: is missing"));

    let copy = Copy::new();
    fs::remove_file(copy.path("cards.lock")).expect("the file is there");
    assert!(copy.only().starts_with("content/cards.lock: cannot be read"));
}

#[test]
fn a_message_refers_only_to_what_is_there() {
    let said = Copy::new().change("i18n/it/core.ftl", "{ place-leave-any-time }", "{ place-gone }").only();
    assert!(said.contains("invite-leave-any-time refers to place-gone"), "{said}");
    let said = Copy::new().change("i18n/it/core.ftl", "do-begin = Comincia", "do-begin = { DATE(1) }").only();
    assert!(said.contains("do-begin calls DATE"), "{said}");
}

/// The files that the section "Add a card" of CONTRIBUTING.md writes, with what it writes into them.
fn worked_example() -> Vec<(String, String)> {
    let text = fs::read_to_string(project().join("CONTRIBUTING.md")).expect("the file is there");
    let section = text.split("\n## ").find(|section| section.starts_with("Add a card\n")).expect("the section");
    let blocks = section.split("\n```").skip(1).step_by(2);
    let file = |block: &str| {
        let (first, rest) = block.split_once('\n')?.1.split_once('\n')?;
        Some((first.strip_prefix("# content/")?.to_owned(), format!("\n{rest}\n")))
    };
    blocks.map(|block| file(block).expect("a block names its file")).collect()
}

/// Writes the worked example; its English words stand for those of every language, but for one that is left out.
fn follow(but: Option<(Locale, &str)>) -> Copy {
    let mut copy = Copy::new();
    for (file, text) in worked_example() {
        match file.strip_prefix("i18n/en/") {
            None => fs::write(copy.path(&file), text).expect("a new file"),
            Some(name) => {
                for locale in Locale::ALL {
                    let left_out = but.filter(|(of, _)| *of == locale).map(|(_, line)| line);
                    let kept = text.lines().filter(|line| left_out.is_none_or(|out| !line.contains(out)));
                    let kept: String = kept.flat_map(|line| [line, "\n"]).collect();
                    copy = copy.append(&format!("i18n/{}/{name}", locale.code()), &kept);
                }
            }
        }
    }
    copy
}

#[test]
fn a_new_card_needs_only_toml_and_text() {
    assert_eq!(worked_example().len(), 4);
    let copy = follow(None);
    assert_eq!(copy.said(), Vec::<String>::new());
    let checked = check::run(copy.folder.path()).expect("the content is sound");
    let card = |id| checked.catalogue.card(&Slug::literal(id)).expect("the card is in the catalogue");
    let (plants, lids) = (card("need.plants"), card("need.arthritis.lids"));
    assert_eq!((&plants.act, &plants.fields, plants.per), (&lids.act, &lids.fields, lids.per), "one family, one shape");
    assert_eq!((&plants.evidence, plants.packs.len()), (&Evidence::Ours, 1));
    assert_eq!(card("entry.laugh").fields.len(), 1);
}

#[test]
fn a_new_card_wants_its_words_in_every_language() {
    for locale in Locale::ALL {
        for (line, wanted) in
            [("card-entry-laugh =", "card-entry-laugh"), ("    .coach =", ".coach"), ("    .name = What made", ".name")]
        {
            let said = follow(Some((locale, line))).said();
            assert!(!said.is_empty() && said.iter().any(|said| said.contains(wanted)), "{locale}: {said:#?}");
        }
    }
}

#[test]
fn a_family_says_what_its_cards_share() {
    let family = "families/need.toml";
    let shape = |copy: &Copy| {
        let checked = check::run(copy.folder.path()).expect("the content is sound");
        check::lock_of(&checked.catalogue)
    };
    let copy = Copy::new();
    let before = shape(&copy);
    let after = shape(&copy.change(family, "text = 300", "text = 301"));
    let changed = before.lines().zip(after.lines()).filter(|(before, after)| before != after);
    let changed: Vec<&str> = changed.map(|(_, after)| after).collect();
    assert!(changed.len() > 100 && changed.contains(&"need.stroke.time note = optional ask always text 301"));
    assert!(changed.iter().all(|shape| shape.starts_with("need.") && shape.ends_with(" text 301")), "{changed:?}");

    for (from, to, wanted) in [
        ("act = {", "# act = {", "need.arthritis.lids has no `act`. Say it here, or in its family"),
        ("area = \"needs\"", "area = \"wants\"", "\"wants\" is no file of text"),
        ("area = \"needs\"", "area = \"core\"", "card-need-stance belongs into core.ftl. Move it there"),
        ("\"once\"]", "\"once\", \"never\"]", "has no text. Add .never to card-need-when in needs.ftl of every locale"),
        (
            "words = [\"coach\"]",
            "words = [\"coach\", \"starter\"]",
            "Add .starter to card-need-arthritis-lids in needs.ftl",
        ),
        ("words = [\"coach\"]", "", "card-need-arthritis-lids: .coach belongs to no option"),
    ] {
        let said = Copy::new().change(family, from, to).said();
        assert!(said.iter().any(|said| said.contains(wanted)), "{wanted}: {said:#?}");
    }
}

#[test]
fn a_card_may_say_a_field_of_its_family_in_its_own_way() {
    let mut copy = Copy::new();
    for locale in Locale::ALL {
        copy = copy.append(
            &format!("i18n/{}/needs.ftl", locale.code()),
            "\ncard-need-arthritis-lids-stance = Jars\n    .ask = Ask before you take it\n",
        );
    }
    assert_eq!(copy.said(), Vec::<String>::new());
    for locale in Locale::ALL {
        copy = copy.append(
            &format!("i18n/{}/needs.ftl", locale.code()),
            "\ncard-need-arthritis-lids-when = Jars\n    .sometimes = Sometimes\n",
        );
    }
    let said = copy.only();
    assert!(said.contains("card-need-arthritis-lids-when: .sometimes belongs to no option"), "{said}");
}

#[test]
fn a_file_of_many_cards_is_named_as_they_begin() {
    let file = "cards/need.arthritis.toml";
    let said = Copy::new().change(file, "\"need.arthritis.lids\"", "\"need.stroke.lids\"").said();
    assert!(
        said.iter().any(|said| said.contains("need.stroke.lids does not begin with the name of this file")),
        "{said:?}"
    );
    let said = Copy::new().append(file, "\n[[card]]\nid = \"need.arthritis.lids\"\n").said();
    assert!(said.iter().any(|said| said.contains("need.arthritis.lids")), "{said:?}");
    let said = Copy::new().append(file, "\n[[card]]\nid = \"need.arthritis-lids\"\n").said();
    assert!(said.iter().any(|said| said.contains("need.arthritis-lids does not begin")), "{said:?}");
}

#[test]
fn touch_is_never_asked_for_in_an_exchange() {
    let said = Copy::new().change("families/need.toml", "tags = [\"need\"]", "tags = [\"need\", \"touch\"]").said();
    assert!(
        !said.is_empty() && said.iter().all(|said| said.contains("is about touch and asks by an exchange")),
        "{said:?}"
    );
}

#[test]
fn what_a_card_rests_on_is_listed() {
    let said = Copy::new().change("cards/need.arthritis.toml", "PMC6159751", "PMC1").said();
    assert!(
        !said.is_empty()
            && said.iter().all(|said| said.contains("rests on PMC1, which docs/evidence.md does not list")),
        "{said:?}"
    );
    let copy = Copy::new();
    fs::remove_file(copy.folder.path().join("docs/evidence.md")).expect("the file is there");
    assert!(copy.only().starts_with("docs/evidence.md: cannot be read"));
}

#[test]
fn a_number_to_call_is_one_that_an_official_page_names() {
    let file = "helplines.toml";
    for (from, to, wrong) in [
        ("number = \"142\"", "number = \"one four two\"", "of digits and spaces"),
        ("number = \"142\"", "number = \"1\"", "of digits and spaces"),
        ("https://www.telefonseelsorge.at/", "http://www.telefonseelsorge.at/", "by https"),
        ("code = \"ZA\"", "code = \"Za\"", "not two capital letters"),
        ("code = \"AU\"", "code = \"AT\"", "in the order of the codes"),
        ("name = \"TelefonSeelsorge\"", "name = \" \"", "a line has no name"),
    ] {
        let said = Copy::new().change(file, from, to).only();
        assert!(said.starts_with("content/helplines.toml:") && said.contains(wrong), "{said}");
    }
    let said = Copy::new().append(file, "\n[[country]]\ncode = \"ZZ\"\n").only();
    assert!(said.ends_with("ZZ: it has no number. Take the country out"), "{said}");
    let said = Copy::new().change(file, "source = \"https://cvv.org.br/\"", "").only();
    assert!(said.contains("missing field `source`"), "{said}");
}
