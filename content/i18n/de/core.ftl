### German: du to one person, ihr to both. Wording that leaves gender open.

## The house
app-name = Leeward
app-what = Ein stiller, geschützter Ort für zwei, wenn Krankheit im Haus ist.
app-skip-to-content = Zum Inhalt
app-loading = Es öffnet sich.

## Navigation
nav-label = Hauptbereiche
nav-today = Heute
nav-more = Mehr
nav-back = Zurück
nav-close = Schließen
leave-quickly = Schnell weg
away-title = Neuer Tab
nav-step = Schritt { $step } von { $steps }

## Words used in many places
do-begin = Beginnen
do-skip = Überspringen
do-next = Weiter
do-keep-this = Das behalten
do-change = Ändern
do-try-again = Noch einmal versuchen
do-not-now = Jetzt nicht
do-clear = Herausnehmen
do-more = Mehr
is-saved-here = Hier gespeichert.

## People
# Stands where a name would, when there is none.
person-other = Die andere Person
person-you = Du
person-label = { $name }:

## The first minutes
begin-is-it-safe = Ist das sicher für mich?
begin-have-invitation = Ich habe einen Code oder einen Link
begin-name-ask = Wie sollen wir dich nennen?
begin-name-field = Ein Name
begin-name-note = Nichts verlässt dieses Gerät, bevor du es sagst, und dann nur versiegelt.
begin-name-unusable = Ein Name hat höchstens 40 Zeichen, die man alle sehen kann.
begin-energy-ask = Wie viel Kraft hast du gerade?
begin-energy-note = Du kannst es jederzeit ändern.
energy-little = Wenig
energy-some = Etwas
energy-enough = Genug
energy-little-note = Eins nach dem anderen.
begin-who-ask = Wer ist hier?
begin-who-alone = Nur ich
begin-who-both = Wir sind beieinander
begin-each-alone = Jede Person hält ihren eigenen Bildschirm. Ein Wort für heute?
begin-words-ask = Wollen wir es in Worte fassen?
begin-words-none = Heute keine Worte. Das ist in Ordnung.
begin-keep-for-me = Für mich behalten
begin-show-it = Zeigen
begin-invite = Jemanden einladen
begin-theirs-note = Wenn die andere Person etwas zeigt, erscheint es hier. Es muss nicht sein.

## Saying it in whole sentences, and showing it on the full screen
# Two whole sentences; languages that put no space between sentences leave it out.
said-both = { $word } { $wish }
show-label = Deine Worte, in großer Schrift
show-hint = Dreh den Bildschirm zur anderen Person, oder gib ihn hinüber.
show-done = Weglegen

## Saved, and who sees it
saved-only-me = Hier gespeichert. Nur du siehst es.
saved-both = Hier gespeichert. Ihr seht es beide.
audience-ask = Für wen ist das?
audience-only-me = Nur ich
audience-both = Wir beide
audience-note = Du kannst das später ändern.
audience-alone-note = Hier ist noch niemand sonst. Du kannst jemanden einladen.
audience-mixed = Zum Teil für uns beide
audience-field = { $field }: Für wen ist das?
audience-stop = Nur noch für mich
audience-stop-note = Von nun an siehst nur du es. Was gezeigt wurde, bleibt bei der anderen Person.
show-other-ask = Der anderen Person zeigen?
show-named-ask = { $name }: zeigen?
show-it-yes = Zeigen
show-it-no = Behalten

## Today
today-title = Heute
greeting-morning = Guten Morgen.
greeting-day = Guten Tag.
greeting-evening = Guten Abend.
greeting-night = Eine ruhige Nacht.
today-lamp-ask = Wie ist es heute?
today-lamp-mine = Deine Lampe heute
today-yesterday-ask = Gestern ist noch offen, wenn du magst.
today-yesterday-open = Gestern ausfüllen
today-yesterday-change = Gestern ändern
today-table-ask = Der Tisch: eine ruhige Viertelstunde, einmal diese Woche.
today-table-open = An den Tisch setzen
today-table-mine = Dein Tisch diese Woche
today-table-change = Diese Woche ändern
today-simpler = Wenig Kraft? Mach es einfacher
today-invite = Es geht auch für eine Person. Die andere darf später kommen.
week-this = Diese Woche

## The lamp
lamp-title = Die Lampe
lamp-lede = Antworte, worauf du magst. Lass den Rest.
lamp-for-yesterday = Für gestern
lamp-word-past = Ein Wort für diesen Tag.
lamp-good-storm = War etwas erträglich?
lamp-more = Mehr, wenn du magst
lamp-more-note = Energie, Schmerz, Stimmung, Anspannung, Gefühle
lamp-draft = Noch nicht aufbewahrt. Es ist hier, wie du es gelassen hast.

## The table
table-title = Der Tisch
table-lede = Etwas Gutes, ein Bedürfnis, eine Zeit für euch zwei. Ohne Eile.
table-for-week = Für die Woche vom { $date }
table-time-title = Zeit für euch zwei
table-time-note = In zwei Größen, damit auch ein schwerer Tag eine hat.
table-close-title = Nah oder fern, wie du es spürst
table-close-note = Nur für dich. Es wird nie geteilt, und niemand erfährt, dass du geantwortet hast.

## The other’s lamp, and one tap in answer
their-lamp = { $name }: { $word }. { $wish }.
their-lamp-title = Von der anderen Person
their-answer-ask = Einmal tippen, wenn du magst
their-answer-mine = Du hast gesagt:
their-answer-theirs = { $name }: { $answer }

## More
more-title = Mehr
more-settings = Einstellungen
more-settings-note = Name, Sprache, Licht, wie viel Kraft du hast
more-name = Dein Name
more-name-keep = Den Namen behalten
more-name-note = Die andere Person sieht ihn, sobald ihr einen Ort teilt.
more-language = Sprache
more-theme = Hell und dunkel
more-theme-light = Hell
more-theme-dark = Dunkel
more-theme-system = Wie das Gerät
more-contrast = Kontrast
more-contrast-system = Wie das Gerät
more-contrast-more = Mehr Kontrast
more-alias = Ein anderer Name auf dem Startbildschirm
more-alias-notes = Notizen
more-alias-weather = Wetter
more-alias-note = Der Tab und das Symbol nehmen diesen Namen an. Nur dieses Gerät weiß es.
more-alias-again = Ein Symbol, das schon da ist, behält seinen Namen: Entferne es und installiere dann neu.
more-alias-ios = Auf iPhone und iPad löscht das Entfernen des Symbols, was darin geschrieben wurde. Wähle dort den Namen vor dem Installieren.
more-alias-stays = Die Adresse und die Worte im Inneren bleiben, wie sie sind.
more-energy = Wie viel Kraft du hast
more-energy-note = Wenig: eins nach dem anderen, mit dreimal Tippen.
more-form = Wie dieser Ort mit dir spricht
more-form-she = Wie zu einer Frau
more-form-he = Wie zu einem Mann
more-form-avoid = In Worten, die es offen lassen
more-form-note = Wo die Sprache einen Unterschied macht. Nur dieses Gerät weiß es.
more-safety = Sicherheit
more-who-can-read = Wer kann das lesen?
more-about = Über Leeward
more-about-text = Freie Software, gemacht für zwei. Keine Werbung, kein Zählen, niemand schaut zu.
more-about-licence = Lizenz: AGPL 3.0 oder neuer.
more-about-version = Version { $version }
more-not-medical = Kein ärztlicher Rat.

## The shared place
place-title = Der gemeinsame Ort
place-none = Du bist hier für dich. Das ist in Ordnung.
place-with = Du teilst einen Ort mit:
place-with-other = Du teilst einen Ort mit einer anderen Person.
place-invite = Jemanden einladen
place-leave-any-time = Wer gehen möchte, kann das allein tun, jederzeit.
place-leave = Den gemeinsamen Ort verlassen
place-leave-note = Ohne Grund, ohne Warten. Du behältst eine Abschrift des Geteilten.
place-leave-danger = Könnte Gehen dich in Gefahr bringen?
place-ended = Das Teilen ist beendet. Deine Abschrift bleibt deine.
place-what-is-seen = Die andere Person sieht nur, was du zeigen wolltest.

## Inviting
invite-title = Jemanden einladen
invite-lede = Zwei Schritte, wenn es geht beieinander.
invite-yours-stays = Was du für dich behalten hast, bleibt deins.
invite-leave-any-time = { place-leave-any-time }
# Before what the other will read: guest-named, guest-choose.
invite-other-reads = Die andere Person liest:
invite-make = Eine Einladung machen
invite-making = Die Einladung entsteht.
invite-scan = Lass die andere Person das scannen.
invite-qr-label = Die Einladung als Bild für die Kamera der anderen Person
invite-link-title = Oder den Link schicken
invite-link-label = Der Link
invite-link-copy = Den Link kopieren
invite-link-share = Den Link schicken
invite-link-note = Wer diesen Link hat, kann anklopfen. Schick ihn nur der Person, die du meinst.
invite-link-copied = Der Link ist kopiert.
invite-link-marked = Der Link ist markiert. Kopiere ihn von hier.
invite-message = Magst du einen stillen Ort mit mir teilen? Du wählst, was du zeigst.
invite-code-title = Oder einen Code sagen
invite-code-make = Einen Code zum Vorsagen machen
invite-code-label = Der Code
invite-code-note = Sag ihn laut, oder am Telefon. Ein falscher Versuch beendet ihn.
invite-once-until = Gilt einmal, bis { $time }.
invite-waiting = Du kannst das offen lassen und etwas anderes tun.
invite-stop = Die Einladung zurücknehmen
invite-stopped = Die Einladung ist zurückgenommen.

## Being invited
guest-named = { $name } möchte einen stillen Ort mit dir teilen.
guest-unnamed = Jemand möchte einen stillen Ort mit dir teilen.
guest-choose = Du wählst, was du teilst. Wenn du Nein sagst, wird nichts gesendet.
guest-look-first = Erst schauen
guest-come-in = Hereinkommen
guest-not-now = Jetzt nicht
guest-look-title = Was es ist
guest-look-lamp = Ihr könnt beide einmal am Tag sagen, wie es heute ist: ein Wort, ein Wunsch, etwas Gutes.
guest-look-choose = Alles gehört nur dir, bis du es zeigen willst.
guest-look-relay = Das Relay gibt versiegelte Umschläge weiter. Lesen kann es sie nicht.
guest-look-leave = Wer gehen möchte, kann das allein tun, sofort und ohne Grund.
guest-look-nothing-sent = Schauen meldet niemandem etwas.
guest-declined = Es wurde nichts gesendet.
guest-code-title = Mit einem Code hereinkommen
guest-code-ask = Welchen Code hörst du?
guest-code-note = Nur Ziffern. Leerzeichen spielen keine Rolle.
guest-link-ask = Oder den Link hier einsetzen
guest-link-field = Der Link
guest-open = Die Einladung öffnen
guest-knocking = Das andere Gerät wird gefragt. Lasst beide einen Moment offen.

## Comparing digits
compare-ask = Steht auf beiden Bildschirmen { $digits }?
compare-note = Wenn es gleich ist, steht niemand zwischen euch.
compare-yes = Ja
compare-no = Nein, anhalten
compare-said-yes = Du hast Ja gesagt. Nun der andere Bildschirm.
compare-finishing = Der gemeinsame Ort entsteht.
compare-done = Ihr teilt jetzt einen Ort.
compare-done-note = Nichts, was du vorher behalten hast, ist darin. Du wählst, was du zeigst.
compare-go-on = Zu heute
# On other screens, when the other has come in meanwhile.
compare-knock = Jemand kommt herein. Vergleicht zuerst die Ziffern.
compare-open = Vergleichen

## When an invitation comes to nothing
pair-nothing-left = Es ist nichts zurückgeblieben.
pair-make-new = Eine neue Einladung machen
pair-unreadable = Das ist keine Einladung, oder ein Stück davon fehlt.
pair-unreadable-do = Kopiere den ganzen Link, oder scanne ihn noch einmal.
pair-other-relay = Diese Einladung gehört zu einer anderen Adresse.
pair-other-relay-do = Öffne den Link selbst, statt ihn hier einzusetzen.
pair-expired = Diese Einladung ist zu alt.
pair-used = Diese Einladung wurde schon benutzt.
pair-used-do = Wenn das niemand von euch war, mach eine neue und vergleicht die Ziffern gut.
pair-gone = Diese Einladung gibt es nicht, oder sie wurde zurückgenommen.
pair-wrong-code = Dieser Code ist nicht der richtige.
pair-wrong-code-do = Ein Code endet nach einem falschen Versuch. Bitte um einen neuen.
pair-tampered = Unterwegs hat sich etwas verändert. Wir haben angehalten, um sicher zu sein.
pair-tampered-do = Versucht es noch einmal beieinander, mit dem Bild statt dem Link.
pair-stopped = Angehalten. Es braucht keinen Grund.
pair-own = Das ist deine eigene Einladung. Sie ist für das andere Gerät.
pair-already = Du teilst schon einen Ort.
pair-unreachable = Das Relay ist gerade nicht zu erreichen.
pair-unreachable-do = Zum Einladen braucht es ein Netz. Alles andere geht ohne.
pair-invite-needed = Dieses Relay nimmt neue Orte nur auf Einladung auf. Frag, wer es betreibt.
pair-slow-down = Zu viele Versuche für jetzt. Warte zwei Minuten.
pair-relay-refused = Das Relay hat Nein gesagt ({ $code }).

## The state of sync, in words
sync-title = Gespeichert und gesendet
sync-only-here = Alles ist nur auf diesem Gerät.
sync-up-to-date = Hier gespeichert. Das Relay hat es, versiegelt.
sync-sending = Hier gespeichert. Versiegelt unterwegs.
sync-offline = Hier gespeichert. Es wartet auf ein Netz.
sync-unreachable = Hier gespeichert. Das Relay antwortet gerade nicht.
sync-refused = Hier gespeichert. Das Relay lässt dieses Gerät nicht ein.
sync-unsent = { $count ->
    [0] Alles ist gesendet.
    [one] { $count } versiegelter Umschlag ist noch hier.
   *[other] { $count } versiegelte Umschläge sind noch hier.
}
sync-over-quota = Das Relay hat für diesen Ort keinen Platz mehr. Lesen geht weiter, und alles ist hier gespeichert.
sync-read-only = Vorerst nur lesen. Was du geschrieben hast, ist sicher.
sync-trouble-title = Etwas ist nicht, wie es sein sollte
sync-trouble-relay-back = Das Relay zeigt einen älteren Stand als vorher. Hier ist nichts verloren; es wird noch einmal gesendet.
sync-trouble-withheld = Es gibt noch mehr, das das Relay nicht herausgegeben hat. Es kann noch kommen.
sync-trouble-forked = Es gibt zwei Verläufe, wo nur einer sein sollte. Das Schreiben ist angehalten, damit sich nichts vermischt.
sync-trouble-envelope = Es kam etwas, das nicht so versiegelt war, wie es sein muss. Es wurde nicht eingelassen.
sync-trouble-link = Eine Änderung daran, wer hierher gehört, hat die Regeln gebrochen. Sie wurde nicht eingelassen.
sync-trouble-relay = Das Relay hat so geantwortet, dass wir es nicht verstehen.
sync-trouble-record = Ein Eintrag auf diesem Gerät ist nicht lesbar. Der Rest ist da.
sync-trouble-none = Hier ist alles, wie es sein soll.
sync-trouble-go-on = Du musst nichts tun.
sync-trouble-tell = Bitte sag es der Person, die das Relay betreibt. Es liegt nicht an dir.
sync-trouble-keep = Lass dieses Gerät, wie es ist: Was du geschrieben hast, liegt darauf. Lösche nicht die Daten des Browsers.
sync-trouble-details = Für die Person, die das Relay betreibt

## Storage
store-full = Dieses Gerät hat keinen Platz mehr. Was du geschrieben hast, steht noch auf dem Bildschirm.
store-full-do = Mach etwas Platz frei, dann versuch es noch einmal.
store-denied = Dieser Browser lässt uns nichts aufbewahren.
store-denied-do = Private Fenster vergessen oft. Öffne Leeward in einem gewöhnlichen Fenster.
store-busy = Leeward ist auf diesem Gerät woanders offen.
store-broken = Dieses Gerät konnte es nicht speichern. Was du geschrieben hast, steht noch auf dem Bildschirm.
store-may-forget = Dieser Browser könnte vergessen, was hier aufbewahrt ist.
store-may-forget-do = Installiere Leeward, dann ist es besser aufbewahrt.
store-kept-safely = Dieses Gerät bewahrt es auf.

## A second tab
tab-title = Leeward ist in einem anderen Fenster offen
tab-note = Nur eins zur selben Zeit, damit nichts verloren geht.
tab-open-here = Lieber hier öffnen
tab-moved = Leeward läuft in einem anderen Fenster weiter. Alles ist gespeichert.

## Updates, installing, offline
update-title = Eine neuere Version ist da
update-do = Die neuere Version öffnen
update-later = Später
install-title = Leeward auf diesem Gerät behalten
install-note = Es öffnet sich wie eine App, auch ohne Netz.
install-do = Installieren
install-ios = Tippe auf Teilen, dann auf „Zum Home-Bildschirm“.

## An address without https
insecure-title = Ein Telefon braucht eine sichere Adresse
insecure-text = Diese Seite kam über einfaches http. Browser schalten dann das Versiegeln und Speichern ab, darum kann Leeward hier nicht arbeiten.
insecure-how = Öffne Leeward unter einer Adresse, die mit https beginnt. Wer es eingerichtet hat, findet das Wie in der Anleitung zum Betrieb.
insecure-here = Auf dem Rechner, der es betreibt, geht http://localhost.

## When something goes wrong
error-title = Das hat nicht geklappt
error-not-you = Es lag nicht an dir.
error-saved-safe = Was gespeichert war, ist sicher.
error-reload = Noch einmal öffnen
error-loading = Die Einträge werden noch gelesen. Einen Moment.
error-misfit = Etwas in diesem Formular passt nicht. Was du geschrieben hast, ist noch da.
error-not-yet = Dieser Tag ist noch nicht gekommen.
error-not-yours = Das gehört der anderen Person, nur sie kann es ändern.
error-nobody-there = Hier ist noch niemand, der es sehen könnte.
error-not-now = Dieser Schritt geht gerade nicht.
error-begun = Dieses Gerät hat schon begonnen.
error-newer = Das wurde mit einer neueren Version geschrieben. Öffne sie, um alles zu lesen.
error-text-missing = Die Worte dieser Sprache konnten nicht geholt werden.
missing-title = Hier ist nichts
missing-text = Diese Seite gibt es nicht. Es ist nichts verloren.
missing-go = Zu heute

## The cards: the lamp
card-entry-lamp = Die Lampe
card-entry-lamp-word = Ein Wort für heute.
    .name = Heute
    .calm = Ruhig
    .grey = Grau
    .rough = Rau
    .storm = Sturm
    .say-calm = Heute ist es ruhig.
    .say-grey = Heute ist es grau.
    .say-rough = Heute ist es rau.
    .say-storm = Heute ist Sturm.
card-entry-lamp-wish = Was würde ein wenig helfen?
    .name = Ein Wunsch
    .listen = Hör mir zu
    .comfort = Tröste mich
    .think = Denk mit mir nach
    .company = Leiste mir Gesellschaft
    .space = Raum für mich
    .nothing = Nichts
    .say-listen = Hör mir nur zu. Es muss nichts gelöst werden.
    .say-comfort = Tröste mich. Es muss nichts gelöst werden.
    .say-think = Denk mit mir nach.
    .say-company = Leiste mir Gesellschaft. Es muss nichts gelöst werden.
    .say-space = Gib mir etwas Raum. Es liegt nicht an dir.
    .say-nothing = Ich brauche gerade nichts.
card-entry-lamp-good = Etwas Gutes?
    .name = Etwas Gutes
    .hint = So klein es auch ist.
card-entry-lamp-energy = Wie viel Energie?
    .name = Energie
    .empty = Leer
    .low = Wenig
    .some = Etwas
    .good = Gut
    .full = Voll
card-entry-lamp-pain = Wie viel Schmerz?
    .name = Schmerz
    .none = Keiner
    .slight = Ein wenig
    .clear = Etwas
    .strong = Stark
    .extreme = Sehr stark
card-entry-lamp-mood = Wie ist die Stimmung?
    .name = Stimmung
    .heavy = Schwer
    .low = Gedrückt
    .even = Ausgeglichen
    .light = Leicht
    .bright = Hell
card-entry-lamp-stress = Wie viel Anspannung?
    .name = Anspannung
    .none = Keine
    .slight = Ein wenig
    .clear = Etwas
    .strong = Viel
    .extreme = Zu viel
card-entry-lamp-feelings = Was liegt in der Luft?
    .name = Gefühle
    .hint = So viele du magst. Keines ist falsch.
    .calm = Ruhe
    .joy = Freude
    .tenderness = Zärtlichkeit
    .hope = Hoffnung
    .anger = Wut
    .fear = Angst
    .guilt = Schuldgefühl
    .shame = Scham
    .grief = Trauer
    .loneliness = Einsamkeit
    .helplessness = Hilflosigkeit
    .emptiness = Leere
card-entry-lamp-note = In deinen Worten
    .name = Eine Notiz
    .hint = So viel oder so wenig du magst.

## The cards: the table
card-entry-table = Der Tisch
card-entry-table-good = Etwas Gutes in dieser Woche?
    .name = Etwas Gutes
    .hint = So klein es auch ist.
card-entry-table-need_text = Ein Bedürfnis?
    .name = Ein Bedürfnis
    .hint = Deins, oder eins, auf das ihr euch geeinigt habt.
card-entry-table-need_action = Was soll daraus werden?
    .name = Was daraus wird
    .keep = Behalten
    .change = Ändern
    .stop = Beenden
    .say-keep = Behalten wir das bei.
    .say-change = Ändern wir das.
    .say-stop = Hören wir damit auf.
card-entry-table-us_time_good = Zeit für uns, an einem guten Tag
    .name = An einem guten Tag
    .hint = Ein Spaziergang am Hafen, zum Beispiel.
card-entry-table-us_time_flare = Zeit für uns, an einem schweren Tag
    .name = An einem schweren Tag
    .hint = Ein Lied im Bett, zum Beispiel.
card-entry-table-close_physical = Wie nah im Körperlichen?
    .name = Im Körperlichen
    .far = Fern
    .rather_far = Eher fern
    .between = Dazwischen
    .rather_close = Eher nah
    .close = Nah
card-entry-table-close_emotional = Wie nah im Fühlen?
    .name = Im Fühlen
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }
card-entry-table-close_spiritual = Wie nah im Geistlichen?
    .name = Im Geistlichen
    .hint = Was euch heilig ist: Glaube, Sinn, Staunen.
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }
card-entry-table-close_mental = Wie nah im Denken?
    .name = Im Denken
    .hint = Über dasselbe nachdenken, reden, lachen.
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }

## The cards: one tap in answer to a lamp
card-entry-answer = Eine Antwort
card-entry-answer-tap = Einmal tippen zur Antwort
    .name = Antwort
    .coming = Ich komme
    .while = In einer Weile
    .not_today_glad = Heute nicht. Gut, dass du es mir gesagt hast
    .say-coming = Ich komme.
    .say-while = In einer Weile.
    .say-not_today_glad = Heute nicht. Gut, dass du es mir gesagt hast.

## Keys for life: what must be at hand at once
begin-have-words = Ich habe Rettungswörter
more-devices = Meine Geräte
more-words = Rettungswörter
more-loss = Wenn die andere Person gestorben ist
compare-phones = Zwei Telefone vergleichen
error-compare-first = Vergleiche zuerst mit einem anderen Telefon. Wie, steht bei Heute.
sync-refused-do = Vielleicht wurde es auf einem anderen deiner Geräte entfernt. Was hier ist, bleibt hier.
sync-removed = Dieses Gerät wurde auf einem anderen deiner Geräte entfernt. Was hier ist, bleibt. Neues kommt nicht mehr.
sync-trouble-withheld-do = Lass das hier einige Minuten offen. Wenn es so bleibt: Vergleiche zwei Telefone, und sag es der Person, die das Relay betreibt.
sync-trouble-forked-do = Lass alle Telefone, wie sie sind. Vergleiche zwei davon, und sprich mit der Person, die das Relay betreibt.

## Taking it along, bringing it in, deleting it
more-take-along = Mitnehmen
more-take-along-note = Alles, was deins ist, als eine versiegelte Datei.
more-delete = Löschen, was auf diesem Gerät ist
begin-have-copy = Ich habe eine Kopie

## The lock
more-lock = Sperre
more-lock-note = Eine Passphrase vor allem, was hier ist
more-lock-now = Jetzt sperren
more-hand-over = Gerät weitergeben
error-annex = Ein Teil der App war nicht zu bekommen. Versuch es noch einmal, wenn ein Netz da ist.
more-delete-relay = Meinen Teil beim Relay löschen
nav-needs = Wünsche
letter-already-open = Der Brief ist schon offen.
letter-taken-back = Der Brief wurde zurückgenommen.

## Together: what is there for who looks for it
together-title = Zusammen
together-lede = Für wenn du magst. Nichts hier ist Pflicht.

## On which days
schedule-daily = Jeden Tag
schedule-weekly = An bestimmten Wochentagen
schedule-monthly = Einmal im Monat
schedule-once = An einem Tag
schedule-day = An welchem Tag?
schedule-at = Um wie viel Uhr? Das kann offen bleiben.
schedule-each = Jeden Monat, Tag { $day }
schedule-said = { $days }, { $time }

nav-letters = Briefe
dark-link = Wenn Leben zu schwer scheint
dark-other = Angst um das Leben der anderen Person?
dark-person = Mein Mensch

## Answering apart, then both see
apart-seal = Meine Antwort versiegeln
apart-nobody = Niemand sieht, ob die andere Person geantwortet hat.
apart-sealed = Deine Antwort ist versiegelt. Sind es zwei, öffnen sich beide.
apart-take-out = Zurücknehmen
apart-already-open = Es ist schon offen.
apart-closed = Die meisten bleiben zu. Das sagt nichts.
apart-again = Noch einmal antworten
apart-two = Das geht zu zweit. Du kannst jederzeit jemanden einladen.
apart-ended = Das Teilen ist beendet. Was offen ist, bleibt hier zu lesen.
apart-note-open = Offen
apart-note-sealed = Deine Antwort ist versiegelt
apart-note-closed = Zu geblieben
