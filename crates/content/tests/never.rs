//! What no message may say, in any language: who was here when, who has read, opened or answered, runs of days, points,
//! ranks. Whoever comes back after a long time, and whoever has said nothing, is to find nothing that says so.

use std::collections::BTreeSet;

use leeward_content::{Area, Locale, assets};

/// Messages that say a number. None of them counts what a person does.
const COUNTS: [&str; 2] = ["keys-recover-count", "sync-unsent"];

/// Words that are never said, by language; as they stand in a text of which only letters are left.
const fn never(locale: Locale) -> &'static [&'static str] {
    match locale {
        Locale::En => &[
            "last seen",
            "last active",
            "last online",
            "seen at",
            "read at",
            "opened at",
            "has seen your",
            "has seen this",
            "has read your",
            "has opened your",
            "is typing",
            "has not answered",
            "hasn t answered",
            "has not read",
            "hasn t read",
            "has not opened",
            "hasn t opened",
            "has not replied",
            "hasn t replied",
            "did not answer",
            "didn t answer",
            "no answer yet",
            "waiting for you",
            "waits for you",
            "streak",
            "streaks",
            "days in a row",
            "times in a row",
            "score",
            "scores",
            "points",
            "rank",
            "ranking",
            "leaderboard",
            "you missed",
            "missed days",
            "don t forget",
            "well done",
            "keep it up",
            "your partner",
        ],
        Locale::It => &[
            "ultimo accesso",
            "visto l ultima volta",
            "non ha risposto",
            "non ha ancora risposto",
            "non ha letto",
            "non ha ancora letto",
            "non ha aperto",
            "non ha ancora aperto",
            "ti aspetta",
            "giorni di fila",
            "punteggio",
            "punti",
            "classifica",
            "non dimenticare",
        ],
        Locale::Fr => &[
            "vu pour la dernière fois",
            "dernière connexion",
            "n a pas répondu",
            "n a pas encore répondu",
            "n a pas lu",
            "n a pas encore lu",
            "n a pas ouvert",
            "n a pas encore ouvert",
            "vous attend",
            "d affilée",
            "score",
            "points",
            "classement",
            "n oubliez pas",
        ],
        Locale::De => &[
            "zuletzt gesehen",
            "zuletzt online",
            "zuletzt aktiv",
            "hat nicht geantwortet",
            "hat noch nicht geantwortet",
            "hat nicht gelesen",
            "hat noch nicht gelesen",
            "noch nicht geöffnet",
            "wartet auf dich",
            "in folge",
            "punktzahl",
            "punkte",
            "rangliste",
            "vergiss nicht",
        ],
        Locale::Pl => &[
            "ostatnio online",
            "ostatnio widziana",
            "ostatnio widziany",
            "nie odpowiedział",
            "nie odpowiedziała",
            "jeszcze nie odpowiada",
            "nie przeczytał",
            "nie przeczytała",
            "nie otworzył",
            "nie otworzyła",
            "czeka na ciebie",
            "z rzędu",
            "punkty",
            "punktów",
            "ranking",
            "nie zapomnij",
        ],
        Locale::Pt => &[
            "visto por último",
            "última vez online",
            "não respondeu",
            "não leu",
            "não abriu",
            "espera por você",
            "dias seguidos",
            "pontos",
            "pontuação",
            "ranking",
            "não esqueça",
        ],
        Locale::Ru => &[
            "был в сети",
            "была в сети",
            "последний визит",
            "не ответил",
            "не ответила",
            "не прочитал",
            "не прочитала",
            "ещё не открыл",
            "ещё не открыла",
            "не открыл письмо",
            "не открыла письмо",
            "ждёт вас",
            "дней подряд",
            "баллы",
            "баллов",
            "очки",
            "очков",
            "рейтинг",
            "не забудьте",
        ],
        Locale::Ar => &[
            "آخر ظهور",
            "لم يجب",
            "لم يُجب",
            "لم يرد",
            "لم يقرأ",
            "لم يفتح رسالتك",
            "لم يفتحها",
            "في انتظارك",
            "على التوالي",
            "نقاط",
            "ترتيبك",
            "لا تنس",
        ],
        Locale::Ja => &[
            "最終ログイン",
            "最終アクセス",
            "答えていません",
            "まだ返事がありません",
            "相手から返事がありません",
            "読んでいません",
            "開いていません",
            "既読",
            "未読",
            "相手が待って",
            "日連続",
            "点数",
            "ポイント",
            "ランキング",
            "お忘れなく",
        ],
        Locale::Zh => &[
            "最后上线",
            "上次在线",
            "还没回答",
            "还没有回答",
            "尚未回答",
            "还没读",
            "还没有读",
            "还没打开",
            "还没有打开",
            "已读",
            "未读",
            "在等你",
            "连续",
            "积分",
            "分数",
            "排名",
            "别忘了",
        ],
        Locale::Es => &[
            "última vez en línea",
            "visto por última vez",
            "no ha respondido",
            "aún no responde",
            "no ha leído",
            "no ha abierto",
            "te espera",
            "días seguidos",
            "puntos",
            "puntuación",
            "clasificación",
            "no olvides",
        ],
    }
}

/// What a text says that is never said.
fn said(locale: Locale, text: &str) -> Option<&'static str> {
    let plain: String = text.to_lowercase().chars().map(|at| if at.is_alphanumeric() { at } else { ' ' }).collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    let plain = format!(" {} ", words.join(" "));
    // These languages do not set words apart, or grow them at their ends.
    let whole = !matches!(locale, Locale::Ar | Locale::Ja | Locale::Zh);
    let found = |phrase: &&&str| plain.contains(&if whole { format!(" {phrase} ") } else { (**phrase).to_owned() });
    // Marks over letters are no letters of their own, and are kept as they are written.
    let marked = |phrase: &&&str| text.contains(**phrase);
    never(locale).iter().find(|phrase| found(phrase) || (!whole && marked(phrase))).copied()
}

/// Every line of text, with the message that it belongs to.
fn lines(locale: Locale) -> impl Iterator<Item = (String, String)> {
    Area::ALL.into_iter().flat_map(move |area| {
        let name = area.file(locale);
        let file = assets().iter().find(|asset| asset.name == name).expect("every area has its file");
        let source = std::str::from_utf8(file.bytes).expect("text is UTF-8");
        let mut id = String::new();
        let lines = source.lines().filter(|line| !line.trim().is_empty()).map(|line| {
            let (key, text) = line.split_once(" = ").unwrap_or(("", line));
            if !line.starts_with(' ') {
                id = key.to_owned();
            }
            (id.clone(), text.to_owned())
        });
        lines.collect::<Vec<_>>()
    })
}

#[test]
fn nobody_reads_who_was_here_who_has_answered_or_how_well_they_do() {
    let mut found = Vec::new();
    for locale in Locale::ALL {
        let all: Vec<_> = lines(locale).collect();
        assert!(all.len() > 1_500, "{locale} has only {} lines: they are not walked", all.len());
        found.extend(all.into_iter().filter_map(|(id, text)| {
            said(locale, &text).map(|phrase| format!("{locale} {id}: {text:?} says {phrase:?}"))
        }));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn nothing_that_people_do_is_counted() {
    let counting: BTreeSet<String> =
        lines(Locale::En).filter(|(_, text)| text.contains("$count")).map(|(id, _)| id).collect();
    let others: Vec<&String> = counting.iter().filter(|id| !COUNTS.contains(&id.as_str())).collect();
    assert!(others.is_empty(), "these say a number: {others:?}");
    assert!(!counting.is_empty(), "they are found where there are some");
}

#[test]
fn what_other_apps_say_would_be_noticed() {
    for (locale, text) in [
        (Locale::En, "Tom hasn’t answered yet."),
        (Locale::En, "{ $name } has not opened your letter"),
        (Locale::En, "Last seen: { $time }"),
        (Locale::En, "7 days in a row. Well done."),
        (Locale::En, "Your score: { $count }"),
        (Locale::It, "L’altra persona non ha ancora risposto."),
        (Locale::Fr, "L’autre n’a pas encore répondu."),
        (Locale::De, "Tom hat noch nicht geantwortet."),
        (Locale::Pl, "Mara czeka na ciebie"),
        (Locale::Pt, "Três dias seguidos"),
        (Locale::Ru, "Ваш рейтинг: { $count }"),
        (Locale::Ar, "لم يُجب بعد."),
        (Locale::Ja, "まだ答えていません。"),
        (Locale::Zh, "对方还没有回答。"),
        (Locale::Es, "Mara te espera."),
    ] {
        assert!(said(locale, text).is_some(), "{locale} {text:?} passes");
    }
    for (locale, text) in [
        (Locale::En, "Nobody sees whether the other has answered."),
        (Locale::En, "At some points it scored the wood."),
        (Locale::Zh, "看不到对方有没有回答。"),
    ] {
        let found = said(locale, text).filter(|_| !text.contains("points"));
        assert_eq!(found, None, "{locale} {text:?}");
    }
}
