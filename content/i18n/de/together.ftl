## Support
card-support-now = Ich brauche dich jetzt
    .coach = Einmal tippen ist eine Antwort. Ein Nein ist auch eine.
card-support-now-wish = Was würde helfen?
    .name = Ein Wunsch
    .listen = Hör mir zu
    .comfort = Tröste mich
    .think = Denk mit mir nach
    .company = Leiste mir Gesellschaft
    .space = Raum für mich
    .say-listen = Hör mir nur zu. Es muss nichts gelöst werden.
    .say-comfort = Tröste mich. Es muss nichts gelöst werden.
    .say-think = Denk mit mir nach.
    .say-company = Leiste mir Gesellschaft. Es muss nichts gelöst werden.
    .say-space = Gib mir etwas Raum. Es liegt nicht an dir.
card-support-now-note = Ein paar Worte, wenn du magst
    .name = Eine Notiz
card-support-low = Mir geht die Kraft aus
    .coach = Man kann jemanden lieben und einen freien Abend brauchen.
card-support-low-ask = Was würde dir Luft geben?
    .name = Was Luft gibt
    .something = Um etwas bitten
    .someone_else = Jemand anderen bitten
    .stop_one = Eine Abmachung beenden
card-support-low-note = Ein paar Worte, wenn du magst
    .name = Eine Notiz

## What weighs
card-strain-weight = Wie schwer ist es für dich?
    .name = Gewicht
    .none = Gar nicht
    .light = Leicht
    .some = Etwas
    .heavy = Schwer
    .very_heavy = Sehr schwer
card-strain-appearance = Verändertes Aussehen
card-strain-sexual-ability = Was sich in unserer Sexualität verändert hat
card-strain-abilities = Was nicht mehr geht
card-strain-money = Geld
card-strain-roles = Wer was macht
card-strain-grief = Trauer
card-strain-sleep = Schlaf
card-strain-family = Familie
card-strain-work = Arbeit

## Mine or ours
card-reveal-mine-or-ours = Diese Sorge: Wem gehört sie, nach Gefühl?
    .coach = Kein Ende ist besser. Ein Abstand ist eine Nachricht, keine Schuld.
card-reveal-mine-or-ours-place = Wo liegt sie?
    .name = Wo sie liegt
    .mine = Meine
    .more_mine = Eher meine
    .between = Dazwischen
    .more_ours = Eher unsere
    .ours = Unsere

## What we don't know
card-unsure = Etwas Ungewisses
    .coach = Leg es, wohin es gehört. Es darf wandern.
card-unsure-text = Was ist es?
    .name = Was es ist
card-unsure-place = Wohin gehört es?
    .name = Ort
    .known = Bekannt
    .unknown = Unbekannt
    .in_our_hands = In unserer Hand
    .not_in_our_hands = Nicht in unserer Hand
card-unsure-next = Wann wissen wir mehr?
    .name = Nächster Termin
card-unsure-plan_if = Wenn das geschieht
    .name = Wenn
card-unsure-plan_then = dann tun wir das
    .name = Dann

## Money talk
card-money-text = Was soll dazu gesagt werden?
    .name = Was zu sagen ist
card-money-by = Bis wann?
    .name = Bis
card-money-overview = Was hereinkommt und hinausgeht
card-money-treatment = Was die Behandlung uns kostet
card-money-less-work = Weniger arbeiten, weniger verdienen
card-money-benefits = Hilfen, die uns zustehen
card-money-insurance = Versicherungen
card-money-debts = Schulden
card-money-reserve = Ein Polster für schwere Monate
card-money-joy = Geld für Freude
card-money-own = Eigenes Geld für beide
card-money-help = Bezahlte Hilfe zu Hause
card-money-home = Umbauten in der Wohnung
card-money-family = Geld von der Familie oder für sie
card-money-access = Wer an welches Konto kommt
card-money-papers = Wo die Papiere liegen
card-money-feelings = Was Geld in mir aufwühlt
card-entry-decision = Eine Entscheidung
    .coach = Schreibt auf, warum. Es hilft, wenn Zweifel kommen.
card-entry-decision-what = Was haben wir entschieden?
    .name = Entschieden
card-entry-decision-why = Warum?
    .name = Warum
card-entry-decision-look_again = Wann sehen wir wieder hin?
    .name = Wieder hinsehen

## Others
card-who-name = Wer?
    .name = Wer
card-who-what = Was sollten wir beide wissen?
    .name = Was zu wissen ist
card-who-knows = Wer es noch weiß
card-who-call = Wen wir anrufen
card-who-not-yet = Wer es noch nicht wissen soll

## Moments
card-entry-moment = Ein Augenblick
    .coach = Schau nur. Nichts braucht eine Antwort.
card-entry-moment-text = Wie war es?
    .name = Der Augenblick
card-entry-best = Etwas Gutes, so klein es auch ist
    .coach = Stell eine neugierige Frage. Übertrumpf es nicht.
card-entry-best-text = Was war es?
    .name = Etwas Gutes
card-entry-changed = Etwas hat sich verändert
    .coach = Was abgemacht war, darf neu angesehen werden.
card-entry-changed-what = Was hat sich verändert?
    .name = Verändert
card-entry-changed-since = Seit wann?
    .name = Seit

## Pause and repair
card-path-pause = Ich brauche eine Pause. Ich verlasse uns nicht.
    .coach = Aufhören ist erlaubt. Wiederkommen auch.
card-step-pause-back = Eine Pause
card-step-pause-back-when = Wiederkommen?
    .name = Zurück
    .twenty = In 20 Minuten
    .tonight = Heute Abend
    .tomorrow = Morgen
    .i_say = Ich sage, wann
card-step-pause-breathe = Wasser. Langsamer Atem.
card-step-pause-breathe-protecting = Was schützt du gerade?
    .name = Was ich schütze
    .hint = Nur du siehst das.
card-step-pause-parts = Mein Teil
card-step-pause-parts-mine = Mein Teil
    .name = Mein Teil
card-step-pause-parts-missed = Was mir entgangen ist
    .name = Was mir entgangen ist
card-step-pause-parts-need = Was ich brauche
    .name = Was ich brauche
card-step-pause-small = Eine kleine Sache
card-step-pause-small-thing = Eine kleine Sache?
    .name = Eine kleine Sache
    .tea = Tee
    .sit_near = In der Nähe sitzen
    .sleep = Schlafen

## Telling each other, in four sittings
card-path-disclosure = Einander erzählen, in vier kurzen Sitzungen
    .coach = Eins erzählt, eins hört. Dann tauscht ihr.
card-step-disclosure-body = In deinen Worten
    .name = Der Brief
    .hint = Wie es kommt. Er muss nicht schön sein.
card-step-disclosure-happened = Was geschehen ist
    .starter = Es begann, als …
    .coach = Hör nur zu. Gib eine Sache wieder, die du gehört hast.
card-step-disclosure-felt = Wie es für mich war
    .starter = Innen war es wie …
    .coach = Nenn das Gefühl, das du gehört hast. Lös es nicht.
card-step-disclosure-held-back = Was ich zurückgehalten habe
    .starter = Ich habe es nicht gesagt, weil …
    .coach = Dank für das Vertrauen. Lass es still sein.
card-step-disclosure-now = Was es jetzt für uns bedeutet
    .starter = Von nun an möchte ich …
    .coach = Such eine Sache, die ihr beide wünscht.

## Everything that is there
together-now = Wenn es jetzt schwer ist
together-ahead = Für die Tage, die kommen
together-around = Um euch beide herum
together-storms = Stürme
together-question = Fragen
together-flareplan = Unser Plan für einen Schub

## Support
support-title = Halt für jetzt
support-lede = Ein Tippen fragt. Ein Tippen antwortet.
support-alone = Noch ist niemand mit dir hier. Du kannst einen Bildschirm zeigen, wer auch gerade da ist.
support-take-back = Zurücknehmen
support-good = Das ist gut
support-rest = Ruhen lassen
support-done = Jetzt ist es gut
card-support-now-come = Was ist die Antwort?
    .name = Antwort
    .coming = Ich komme
    .while = In einer Weile
card-support-low-come = Was ist die Antwort?
    .name = Antwort
    .coming = Ich komme
    .while = In einer Weile

## What is talked about until both agree
talk-put-away = Weglegen
unsure-title = Was ungewiss ist
unsure-lede = Leg jedes Ding dorthin, wohin es gehört. Dann ist es nicht überall.
unsure-empty = Hier steht noch nichts. Eine ungewisse Sache genügt für den Anfang.
unsure-do = Etwas hierher legen
money-title = Geld
money-lede = Worüber ihr beide reden wollt, ein Thema nach dem anderen.
money-empty = Noch kein Thema. Nimm eines; die anderen können warten.
money-do = Ein Thema wählen
others-title = Andere um uns
others-lede = Wer es weiß, wen ihr anruft, wer es noch nicht wissen soll.
others-empty = Noch ist niemand genannt. Wen würdest du zuerst anrufen?
others-do = Jemanden nennen
card-who-phone = Eine Nummer zum Anrufen
    .name = Nummer

## Mine or ours: the worry, and the screens
card-entry-worry = Eine Sorge
card-entry-worry-text = Was ist die Sorge, in einer Zeile?
    .name = Die Sorge
ours-title = Meine oder unsere?
ours-lede = Nenn eine Sorge in einer Zeile. Dann sagt ihr getrennt, wem sie gehört, nach Gefühl.
ours-put = Uns beide fragen
ours-put-note = Die andere Person liest diese Zeile. Die Antworten bleiben versiegelt, bis es zwei sind.
ours-named = Schon benannt
ours-empty = Noch nichts. Für den Anfang reicht eine kleine Sorge.
ours-near = Ihr empfindet es ähnlich.
ours-far = Redet erst darüber. Heute kein Plan.
ours-both-mine = Von beiden Seiten: meine.
ours-plan-do = Um etwas bitten, das helfen würde

## What weighs: the screens
strains-title = Was schwer ist
strains-lede = Ihr sagt getrennt, wie schwer es ist. Dann seht ihr, wo ihr euch unterscheidet.
strains-begin = Eins reicht für den Anfang. Der Rest kann warten.
strains-alike = Bei euch ähnlich
strains-differ = Bei euch verschieden
strains-step = Ein kleiner nächster Schritt
strains-step-listen = Frag: „Wie ist das für dich?“ und hör zu. Heute muss nichts gelöst werden.

## What is written down
together-talk = Zum Reden
decisions-title = Was wir entschieden haben
decisions-lede = Schreib auch auf, warum. Das hilft, wenn Zweifel kommen.
decisions-empty = Noch ist nichts aufgeschrieben. Eine Entscheidung genügt für den Anfang.
decisions-do = Eine Entscheidung aufschreiben
changed-title = Etwas hat sich verändert
changed-lede = Sag es einmal. Dann lässt sich Vereinbartes neu ansehen.
changed-empty = Hier steht nichts. Wenn sich etwas ändert, genügt eine Zeile.
changed-do = Sagen, was sich verändert hat
changed-look = Was vielleicht einen neuen Blick braucht
kept-share = Zeigen
kept-keep = Behalten
