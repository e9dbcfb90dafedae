## Storms
card-entry-stressor-flare = Ein Schub
    .coach = Ein Schub ist da. Du musst ihn nicht erklären.
card-entry-stressor-hospital = Krankenhaus
    .coach = Jemand von euch ist im Krankenhaus. Der Rest kann warten.
card-entry-stressor-bad-news = Schlechte Nachrichten
    .coach = Eine Nachricht kam. Du musst nicht ruhig sein.
card-entry-stressor-money = Ein Geldsturm
    .coach = Das Geld drückt. Heute Abend muss es nicht gelöst werden.
card-entry-stressor-loss = Ein Verlust
    .coach = Etwas oder jemand ist fort. Nichts muss gesagt werden.
card-entry-stressor-other = Ein anderer Sturm
    .coach = Es ist ein Sturm, weil du es sagst.

## What every storm asks
card-entry-stressor-start = Seit wann?
    .name = Seit
card-entry-stressor-end = Wann ließ es nach?
    .name = Nachgelassen
card-entry-stressor-helped = Was hat geholfen?
    .name = Hat geholfen
    .hint = Zweimal tippen genügt. Es bleibt für das nächste Mal.
    .dark = Ein dunkles Zimmer
    .quiet = Stille
    .warm = Wärme
    .food = Etwas zu essen
    .sleep = Schlaf
    .company = Gesellschaft
    .alone = Alleinsein
    .no_questions = Keine Fragen
    .talk = Reden
    .music = Musik
    .air = Frische Luft
    .laugh = Lachen
    .medicine = Medikamente
    .tasks = Abgenommene Aufgaben
    .someone_else = Jemand von außen
card-entry-stressor-didnt = Was hat nicht geholfen?
    .name = Hat nicht geholfen
    .hint = Es ist kein Vorwurf. Es ist für das nächste Mal.
    .dark = Ein dunkles Zimmer
    .quiet = Stille
    .warm = Wärme
    .food = Etwas zu essen
    .sleep = Schlaf
    .company = Gesellschaft
    .alone = Alleinsein
    .no_questions = Keine Fragen
    .talk = Reden
    .music = Musik
    .air = Frische Luft
    .laugh = Lachen
    .medicine = Medikamente
    .tasks = Abgenommene Aufgaben
    .someone_else = Jemand von außen
card-entry-stressor-note = In deinen Worten
    .name = Eine Notiz

## What helped, outside a storm
card-entry-helped = Was geholfen hat
    .coach = Es bleibt für das nächste Mal.
card-entry-helped-text = Was hat geholfen, und wie?
    .name = Was geholfen hat

## The flare plan
card-flareplan = Unser Plan für Schübe
    .coach = Schreibt ihn an einem guten Tag. Er spricht an einem schlechten.
card-flareplan-first = Was zuerst?
    .name = Zuerst
    .hint = Was in der ersten Stunde geschieht.
card-flareplan-signs = Woran merken wir, dass er kommt?
    .name = Zeichen
card-flareplan-helps = Was hilft?
    .name = Hilft
card-flareplan-not = Was lassen wir besser?
    .name = Besser lassen
card-flareplan-who_to_call = Wen rufen wir an, und wann?
    .name = Wen anrufen

## The plan
flareplan-title = Unser Plan für einen Schub
flareplan-lede = An einem ruhigen Tag geschrieben, für den Tag, an dem ihr ihn braucht.
flareplan-empty = Noch kein Plan. Eine Zeile genügt: was zuerst hilft.
flareplan-do = Einen Plan schreiben

## From when on to ask whether it has eased
card-entry-stressor-ask = Wann sollen wir fragen, ob es nachgelassen hat?
    .name = Wieder fragen

## The screens
storms-title = Stürme
storms-ask = Ein Sturm?
storms-lede = Ein Tippen benennt ihn. Heute wird klein, bis er nachlässt.
storms-show-note = Zu sehen ist, welcher Sturm es ist und seit wann. Sonst nichts.
storms-now = Jetzt
storms-eased-ask = Hat es nachgelassen?
storms-not-yet = Noch nicht
storms-stop-asking = Nicht mehr fragen
storms-eased-do = Es hat nachgelassen
storms-last = Letztes Mal hat geholfen: { $what }
storms-last-not = Letztes Mal hat nicht geholfen: { $what }
storms-show-these = Das zeigen
storms-shown = Das ist gezeigt.
storms-after = Was hat geholfen? Was nicht?
storms-keep = Für das nächste Mal behalten
storms-keep-note = Nur du siehst es. Beim nächsten Mal ist es da.
storms-before = Stürme, die vorbei sind
storms-small = Heute ist klein. Ein Wort und ein Wunsch genügen.
storms-rest = Der Rest von heute
storms-helped-do = Aufschreiben, was geholfen hat
