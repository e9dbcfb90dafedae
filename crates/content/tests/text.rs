//! What people read, from the files that a server would offer.

use grammar::{Act, Card, Catalogue, Kind, Per, Share, Slug, Value};
use leeward_content::{Area, CATALOGUE_FILE, Form, Locale, Text, TextFault, area_of, arg, assets, ids, msg};

fn asset(name: &str) -> &'static [u8] {
    assets().iter().find(|asset| asset.name == name).map(|asset| asset.bytes).expect("the asset is there")
}

fn text(locale: Locale) -> Text {
    let read = |area: Area| String::from_utf8(asset(&area.file(locale)).to_vec()).expect("text is UTF-8");
    let mut text = Text::new(locale, read(Area::Core)).expect("the core text is Fluent");
    for area in Area::ALL.into_iter().filter(|area| *area != Area::Core) {
        text.add(read(area)).unwrap_or_else(|fault| panic!("{locale}, {}: {fault}", area.name()));
    }
    text
}

fn catalogue() -> Catalogue {
    proto::decode("catalogue", asset(CATALOGUE_FILE)).expect("the catalogue is well-formed")
}

fn card(id: &Slug) -> Card {
    catalogue().card(id).cloned().expect("the card is in the catalogue")
}

/// Without the marks that set mixed directions apart.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn option(text: &Text, card: &Card, field: &Slug, option: &Slug) -> String {
    text.option(card, card.field(field).expect("the card has the field"), option)
}

#[test]
fn mara_reads_the_first_ten_minutes_alone() {
    let text = text(Locale::En);
    let say = |msg| text.get(msg, []);
    assert_eq!(say(msg::APP_WHAT), "A quiet, private place for two, when illness is in the house.");
    assert_eq!([say(msg::DO_BEGIN), say(msg::BEGIN_IS_IT_SAFE)], ["Begin", "Is this safe for me?"]);
    assert_eq!([say(msg::BEGIN_NAME_ASK), say(msg::DO_SKIP)], ["What shall we call you?", "Skip"]);
    assert_eq!(say(msg::BEGIN_NAME_NOTE), "Nothing leaves this device until you say so, and then only sealed.");
    assert_eq!(say(msg::BEGIN_ENERGY_ASK), "How much is in you right now?");
    assert_eq!(
        [say(msg::ENERGY_LITTLE), say(msg::ENERGY_SOME), say(msg::ENERGY_ENOUGH)],
        ["A little", "Some", "Enough"]
    );
    assert_eq!(
        [say(msg::BEGIN_WHO_ASK), say(msg::BEGIN_WHO_ALONE), say(msg::BEGIN_WHO_BOTH)],
        ["Who is here?", "Just me", "We’re side by side"]
    );

    let lamp = card(&ids::lamp::ID);
    let [word, wish] = [ids::lamp::WORD, ids::lamp::WISH].map(|id| lamp.field(&id).cloned().expect("a field"));
    assert_eq!(text.ask(&lamp, &word), "One word for today.");
    let words: Vec<_> = word.kind.options().iter().map(|of| text.option(&lamp, &word, of)).collect();
    assert_eq!(words, ["Calm", "Grey", "Rough", "Storm"]);
    assert_eq!(say(msg::SAVED_ONLY_ME), "Saved here. Only you see it.");
    assert_eq!(text.ask(&lamp, &wish), "What would help a little?");
    let wishes: Vec<_> = wish.kind.options().iter().map(|of| text.option(&lamp, &wish, of)).collect();
    assert_eq!(wishes, ["Listen", "Comfort me", "Think with me", "Keep me company", "Space", "Nothing"]);

    assert_eq!(say(msg::BEGIN_WORDS_ASK), "Shall we put it into words?");
    let said = text.get(
        msg::SAID_BOTH,
        [
            arg::word(text.said(&lamp, &word, &ids::lamp::word::ROUGH)),
            arg::wish(text.said(&lamp, &wish, &ids::lamp::wish::COMPANY)),
        ],
    );
    assert_eq!(plain(&said), "Today is rough. Keep me company. Nothing needs fixing.");
    assert_eq!(
        [say(msg::BEGIN_KEEP_FOR_ME), say(msg::BEGIN_SHOW_IT), say(msg::BEGIN_INVITE)],
        ["Keep for me", "Show it", "Invite someone"]
    );
    assert_eq!(say(msg::PLACE_LEAVE_ANY_TIME), "Either of you can leave alone, any time.");
    assert_eq!(
        plain(&text.get(msg::GUEST_NAMED, [arg::name("Mara")])),
        "Mara would like to share a quiet place with you."
    );
    assert_eq!(say(msg::GUEST_CHOOSE), "You choose what to share. If you say no, nothing is sent.");
    assert_eq!([say(msg::GUEST_LOOK_FIRST), say(msg::GUEST_COME_IN)], ["Look first", "Come in"]);
}

#[test]
fn mara_and_tom_read_them_side_by_side() {
    let text = text(Locale::En);
    assert_eq!(plain(&text.get(msg::COMPARE_ASK, [arg::digits("402 915")])), "Do both screens say 402 915?");
    assert_eq!([text.get(msg::COMPARE_YES, []), text.get(msg::COMPARE_NO, [])], ["Yes", "No, stop"]);
    assert_eq!(text.get(msg::BEGIN_EACH_ALONE, []), "Hold your own screen. One word for today?");
    assert_eq!(plain(&text.get(msg::SHOW_NAMED_ASK, [arg::name("Tom")])), "Show Tom?");
    let lamp = card(&ids::lamp::ID);
    let word = option(&text, &lamp, &ids::lamp::WORD, &ids::lamp::word::ROUGH);
    let wish = option(&text, &lamp, &ids::lamp::WISH, &ids::lamp::wish::COMPANY);
    let shown = text.get(msg::THEIR_LAMP, [arg::name("Mara"), arg::word(word), arg::wish(wish)]);
    assert_eq!(plain(&shown), "Mara: Rough. Keep me company.");
    assert!(shown.starts_with("\u{2068}Mara\u{2069}:"), "a name is set apart, whatever its script: {shown:?}");
    let answer = card(&ids::answer::ID);
    let taps = [ids::answer::tap::COMING, ids::answer::tap::WHILE, ids::answer::tap::NOT_TODAY_GLAD];
    assert_eq!(
        taps.map(|tap| option(&text, &answer, &ids::answer::TAP, &tap)),
        ["I’m coming", "In a while", "Not today. I’m glad you told me"]
    );
}

#[test]
fn the_promise_stands_in_these_words() {
    let promise = text(Locale::En).get(msg::WHO_PROMISE, []);
    assert_eq!(promise, "The relay cannot read what you write; whoever serves you the app could, by attacking you.");
}

#[test]
fn the_cards_are_what_the_design_says() {
    let catalogue = catalogue();
    let core = catalogue.cards().filter(|card| area_of(&card.id) == Area::Core);
    let all: Vec<_> = core.map(|card| (card.id.as_str(), &card.act, card.per)).collect();
    assert_eq!(
        all,
        [
            ("entry.answer", &Act::Entry, Per::Many),
            ("entry.lamp", &Act::Entry, Per::Day),
            ("entry.table", &Act::Entry, Per::Week)
        ]
    );
    let table = card(&ids::table::ID);
    for close in table.fields.iter().filter(|field| field.id.as_str().starts_with("close_")) {
        assert_eq!(close.share, Share::Never, "{}: closeness is for oneself alone", close.id);
    }
    let lamp = card(&ids::lamp::ID);
    let empty = lamp.fit(Default::default());
    assert!(empty.is_ok(), "nothing is demanded of a lamp");
    let Some(Kind::Many(feelings)) = lamp.field(&ids::lamp::FEELINGS).map(|field| &field.kind) else {
        panic!("feelings are many")
    };
    use ids::lamp::feelings::{ANGER, FEAR, GRIEF, GUILT, SHAME};
    assert!([ANGER, FEAR, GUILT, SHAME, GRIEF].iter().all(|named| feelings.contains(named)));
    let tap =
        card(&ids::answer::ID).fit([(ids::answer::TAP, Value::Choice(ids::answer::tap::COMING))].into_iter().collect());
    assert!(tap.is_ok());
}

#[test]
fn every_card_speaks_every_language() {
    for locale in Locale::ALL {
        let text = text(locale);
        for card in catalogue().cards() {
            let mut said = vec![text.title(card)];
            assert_ne!(said[0], card.id.as_str(), "{locale}: a card without a title");
            for field in &card.fields {
                said.extend([text.ask(card, field), text.name(card, field)]);
                said.extend(text.hint(card, field));
                let options = field.kind.options();
                said.extend(options.iter().flat_map(|of| [text.option(card, field, of), text.said(card, field, of)]));
                let unlike: std::collections::BTreeSet<_> =
                    options.iter().map(|of| text.option(card, field, of)).collect();
                assert_eq!(unlike.len(), options.len(), "{locale}, {}: two options read alike", field.id);
            }
            for words in said {
                assert!(!words.is_empty() && !words.contains(['{', '}', '$']), "{locale}, {}: {words}", card.id);
            }
        }
    }
}

#[test]
fn tom_reads_what_mara_needs_in_words_of_its_family() {
    let text = text(Locale::En);
    let lids = card(&Slug::literal("need.arthritis.lids"));
    assert!(lids.id.is_within(&ids::need::ID) && area_of(&lids.id) == Area::Needs);
    let stance = option(&text, &lids, &ids::need::STANCE, &ids::need::stance::ASK);
    assert_eq!([stance, text.title(&lids)], ["Ask me first", "Opening jars and lids"]);
    assert_eq!(text.coach(&lids).as_deref(), Some("Stay near. Hands off until asked."));
    assert_eq!(text.starter(&lids), None);
    assert_eq!(text.ask(&lids, lids.field(&ids::need::WHEN).expect("the field")), "When?");
}

#[test]
fn a_card_of_a_family_may_say_a_field_in_its_own_way() {
    let mut text = text(Locale::En);
    let own = "card-need-arthritis-lids-stance = Jars?\n    .ask = Ask before you take it\n";
    text.add(own.to_owned()).expect("Fluent");
    let lids = card(&Slug::literal("need.arthritis.lids"));
    let stance = lids.field(&ids::need::STANCE).expect("the field");
    assert_eq!(text.ask(&lids, stance), "Jars?");
    assert_eq!(text.option(&lids, stance, &ids::need::stance::ASK), "Ask before you take it");
    assert_eq!(text.option(&lids, stance, &ids::need::stance::PLEASE), "Please", "the rest is as in the family");
}

#[test]
fn there_are_cards_enough_and_each_pack_is_full() {
    let catalogue = catalogue();
    let within = |family: &Slug| catalogue.cards().filter(|card| card.id.is_within(family)).collect::<Vec<_>>();
    assert!(catalogue.cards().count() >= 400, "{}", catalogue.cards().count());
    let mut packs = std::collections::BTreeMap::<&str, usize>::new();
    for need in within(&ids::need::ID) {
        for pack in &need.packs {
            *packs.entry(pack.as_str()).or_default() += 1;
        }
    }
    let conditions = [
        "arthritis",
        "bowel",
        "cancer",
        "chronic-pain",
        "diabetes",
        "fatigue",
        "heart",
        "helper",
        "infertility",
        "mood",
        "ms",
        "parkinson",
        "stroke",
    ];
    assert_eq!(packs.keys().copied().collect::<Vec<_>>(), conditions);
    assert!(packs.values().all(|needs| *needs >= 10), "{packs:?}");
    let questions = within(&ids::question::ID);
    for depth in ["depth-1", "depth-2", "depth-3", "depth-4"].map(Slug::literal) {
        assert!(questions.iter().filter(|card| card.tags.contains(&depth)).count() >= 30, "{depth}");
    }
    let kinds = within(&ids::letter::ID);
    assert_eq!(kinds.iter().filter(|card| card.tags.contains(&Slug::literal("kind"))).count(), 9);
    let touch = Slug::literal("touch");
    assert!(catalogue.cards().all(|card| !card.tags.contains(&touch)), "touch has a menu of its own");
}

#[test]
fn a_title_is_short_and_no_two_of_a_family_read_alike() {
    for locale in Locale::ALL {
        let text = text(locale);
        let mut titles = std::collections::BTreeMap::new();
        for card in catalogue().cards() {
            let title = text.title(card);
            if card.id.is_within(&ids::need::ID) {
                assert!(title.split(' ').count() <= 9, "{locale}, {}: {title}", card.id);
                let before = titles.insert((card.packs.clone(), title.clone()), card.id.clone());
                assert_eq!(before, None, "{locale}: {title}");
            }
            if card.id.is_within(&ids::question::ID) {
                let before = titles.insert((Vec::new(), title.clone()), card.id.clone());
                assert_eq!(before, None, "{locale}: {title}");
            }
        }
    }
}

#[test]
fn numbers_take_their_plurals() {
    for (locale, count, wanted) in [
        (Locale::En, 1, "1 sealed envelope is"),
        (Locale::En, 2, "2 sealed envelopes are"),
        (Locale::Pl, 1, "1 zapieczętowana koperta jest"),
        (Locale::Pl, 3, "3 zapieczętowane koperty są"),
        (Locale::Pl, 12, "12 zapieczętowanych kopert jest"),
        (Locale::Pl, 22, "22 zapieczętowane koperty są"),
        (Locale::Ru, 21, "21 запечатанный конверт"),
        (Locale::Ru, 4, "4 запечатанных конверта"),
        (Locale::Ru, 11, "11 запечатанных конвертов"),
        (Locale::Ar, 1, "ظرف مختوم واحد"),
        (Locale::Ar, 2, "ظرفان مختومان"),
        (Locale::Ar, 5, "5 ظروف مختومة"),
        (Locale::Ar, 30, "30 ظرفًا مختومًا"),
        (Locale::Pt, 0, "Tudo foi enviado"),
        (Locale::Zh, 1, "还有 1 个封好的信封"),
    ] {
        let said = plain(&text(locale).get(msg::SYNC_UNSENT, [arg::count(count as i64)]));
        assert!(said.contains(wanted), "{locale}, {count}: {said}");
    }
}

#[test]
fn mara_is_spoken_to_as_she_wishes() {
    let mut text = text(Locale::Fr);
    let alone = |text: &Text| text.get(msg::PLACE_NONE, []);
    assert!(alone(&text).starts_with("Il n’y a que vous"), "the default leaves it open");
    text.speak_to(Form::She);
    assert!(alone(&text).starts_with("Vous êtes seule"));
    text.speak_to(Form::He);
    assert!(alone(&text).starts_with("Vous êtes seul "));
    assert!(Form::ALL.iter().all(|form| Form::of_key(form.key()) == Some(*form)));
}

#[test]
fn what_a_server_offers_is_complete_and_without_comments() {
    assert_eq!(assets().len(), 1 + Locale::ALL.len() * Area::ALL.len());
    for asset in assets().iter().filter(|asset| asset.name != CATALOGUE_FILE) {
        let text = std::str::from_utf8(asset.bytes).expect("text is UTF-8");
        assert!(text.lines().all(|line| !line.starts_with('#')), "{}", asset.name);
    }
}

#[test]
fn text_that_is_no_text_is_refused() {
    let broken = |source: &str| Text::new(Locale::En, source.to_owned()).err();
    assert_eq!(broken("<!doctype html>"), Some(TextFault::NotFluent));
    assert_eq!(broken("app-name = Leeward\n"), None);
    let mut text = Text::new(Locale::En, "app-name = Leeward\n".to_owned()).expect("text");
    assert_eq!(text.add("app-name = Other\n".to_owned()), Err(TextFault::SameMessageTwice));
    assert!(!text.has(msg::SAFETY_TITLE));
    assert_eq!(text.get(msg::SAFETY_TITLE, []), "safety-title", "text that was not fetched shows its name");
}
