### German: du to one person, ihr to both. Plain words, no diagnosis, no telephone numbers.

## Safety
safety-title = Sicherheit
safety-lede = Diese Seite fragt nichts, behält nichts und braucht kein Konto.
safety-yours-title = Was du entscheidest
safety-yours = Dein Körper, dein Geld, dein Telefon, deine Arbeit und deine Leute: Darüber entscheidest du.
safety-yours-no = Ein Nein braucht keinen Grund. Ein Ja von gestern ist kein Ja von heute.
safety-yours-close = Du musst hier nie teilen, was du nicht teilen willst.

safety-signs-title = Was nicht in Ordnung ist
safety-signs = Krankheit macht das Leben schwer. Sie macht diese Dinge nicht richtig, wer auch immer krank ist:
safety-signs-afraid = Du hast Angst davor, wie die andere Person reagiert.
safety-signs-watched = Dein Telefon, deine Nachrichten oder deine Wege werden überwacht.
safety-signs-alone = Du wirst von Menschen, Geld, Medikamenten oder Hilfe ferngehalten.
safety-signs-pushed = Du wirst gedrängt, zu berühren oder dich berühren zu lassen.
safety-signs-hurt = Dir wird wehgetan oder gedroht, oder man sagt dir, du hättest es verdient.
safety-signs-note = Diese App kann nicht erkennen, ob du sicher bist, und versucht es nicht. Du weißt es am besten.

safety-now-title = Wenn du jetzt in Gefahr bist
safety-now = Geh, wenn du kannst, dorthin, wo andere Menschen sind. Ruf die Notrufnummer deines Landes an.
safety-now-quiet = Wenn du nicht sprechen kannst: In vielen Ländern erreichst du Hilfe auch mit einer Textnachricht. Jemand aus der Nachbarschaft kann für dich anrufen.

safety-help-title = Hilfe finden
safety-help-search = Such nach „Hilfetelefon Gewalt zu Hause“ und dem Namen deines Landes oder Ortes.
safety-help-people = In der Arztpraxis, in der Pflege, beim Sozialdienst oder in der Apotheke kann man dir vertraulich weiterhelfen.
safety-help-device = Such auf einem Gerät, das die andere Person nicht benutzt: bei Freunden, in der Bücherei, bei der Arbeit.
safety-help-both = Hilfetelefone sind auch für alle da, die für jemanden sorgen, und für alle, die fürchten, jemandem wehzutun.

safety-living-title = Wenn Leben zu schwer scheint
safety-living-matter = Du bist wichtig. Kannst du jetzt bei jemandem sein?
safety-living-move = Geh weg von allem, was du benutzen könntest.
safety-living-call = Ruf jemanden an, dem du vertraust, ein Krisentelefon oder die Notrufnummer deines Landes.
safety-living-find = Ein Telefon in deiner Nähe findest du, wenn du nach „Krisentelefon“ und dem Namen deines Landes suchst.
safety-living-letter = Was du hier schreibst, erreicht heute Nacht vielleicht niemanden.
safety-living-worried-title = Wenn du dich um die andere Person sorgst
safety-living-worried = Geh hin. Frag: Denkst du daran, dein Leben zu beenden? Fragen bringt niemanden darauf. Bleib. Ruf an.

safety-sees-title = Was die andere Person sehen kann, und was nicht
safety-sees-only = Die andere Person sieht nur, was du als „Wir beide“ gezeigt hast, und den Namen, den du genannt hast.
safety-sees-kept = Was einmal gezeigt wurde, bleibt bei der anderen Person, auch wenn du es später nur für dich behältst.
safety-sees-not-opened = Niemand sieht, wann du diesen Ort öffnest, was du liest oder ob du geantwortet hast.
safety-sees-close = Die vier Arten von Nähe am Tisch werden nie geteilt.
safety-sees-device = Wer dein Gerät entsperren kann, kann diesen Ort öffnen und alles lesen.

safety-device-title = Dein Gerät
safety-device-lock = Gib deinem Gerät einen Code, den nur du kennst.
safety-device-history = Der Browser merkt sich, dass diese Seite offen war. Du kannst sie aus dem Verlauf löschen.
safety-device-shared = Auf einem Gerät, das ihr beide benutzt, ist es sicherer, hier nichts zu schreiben.
safety-device-tracked = Wenn jemand dein Telefon mit einem Programm überwacht, kann diese App dich davor nicht schützen.

safety-quick-title = Den Bildschirm schnell verlassen
safety-quick = „Schnell weg“ oben öffnet sofort eine leere Seite.
safety-quick-key = In der App bewirkt dreimal schnell Escape dasselbe.
safety-quick-back = In der App zeigt „Zurück“ danach nicht, was da war.
safety-quick-return = Zum Wiederkommen öffne die Adresse oder das Symbol noch einmal.
safety-quick-not = Der Browser merkt sich die Adresse trotzdem, und nichts ist gesperrt. Wer sie öffnet, kann lesen.
safety-quick-name = In den Einstellungen der App können Symbol und Tab einen anderen Namen bekommen.

safety-leave-title = Gehen
safety-leave = Wer den gemeinsamen Ort verlassen möchte, kann das allein tun, sofort. Ohne Grund, ohne Warten.
safety-leave-copy = Was vorher gezeigt wurde, bleibt euch beiden.
safety-leave-danger = Könnte Gehen dich in Gefahr bringen? Sprich zuerst mit jemandem, der sich damit auskennt.

safety-not-medical = Das ist kein ärztlicher und kein rechtlicher Rat.

## Who can read this
who-title = Wer kann das lesen?
who-lede = Kurz, und in einfachen Worten.
who-promise = Das Relay kann nicht lesen, was du schreibst; wer dir die App liefert, könnte es, mit einem Angriff auf dich.
who-device = Was du schreibst, liegt auf deinem eigenen Gerät, versiegelt.
who-sealed = Was du zeigst, geht versiegelt zur anderen Person. Das Relay gibt es weiter und hat keinen Schlüssel.
who-relay-sees = Das Relay sieht, dass zwei Seiten versiegelte Umschläge tauschen, wie groß und wann. Eure Namen kennt es nicht.
who-server = Die App selbst kommt von einem Server. Wer ihn betreibt, könnte sie so ändern, dass sie deine Worte verrät. Nimm also eine Adresse, der du vertraust, oder deine eigene.
who-other = Die andere Person kann lesen, was du gezeigt hast, und könnte es anderen zeigen.
who-unlocked = Wer dein Gerät entsperrt, kann lesen, was darauf ist.
who-no-watching = Es gibt keine Werbung, keine Auswertung und keine Liste, wer ihr seid.
who-lost = Wenn alle deine Geräte und deine Rettungswörter verloren sind, kann niemand für dich öffnen, was darauf war.

## Plain pages of the server, readable without script, for when the app cannot start
help-script-title = Leeward braucht JavaScript
help-script = Versiegelt und geöffnet wird auf deinem eigenen Gerät. Dafür muss die Seite laufen dürfen.
help-script-how = Erlaube JavaScript für diese Adresse, dann öffne Leeward noch einmal.
help-browser-title = Dieser Browser kann Leeward nicht öffnen
help-browser = Ein aktueller Firefox, Safari, Chrome oder Edge kann es.
help-loading-title = Leeward wurde nicht geladen
help-loading = Ein Teil ist nicht angekommen. Was auf diesem Gerät gespeichert war, ist sicher.
help-loading-how = Versuch es noch einmal, wenn das Netz besser ist.
help-open = Leeward öffnen
help-languages = Sprachen
