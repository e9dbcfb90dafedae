### Taking all of it along as one file, bringing it in elsewhere, and deleting what is on a device.

## Taking it along
archive-lede = Eine Datei mit allem, was du hier hast, auch dem, was nur deins ist. Ein geheimer Satz versiegelt sie.
archive-opens = Wer die Datei und den Satz hat, liest alles.
archive-keep = Sie ist also nur für dich. Niemand muss sie jemandem geben.
archive-later = Wähle auf einem anderen Gerät „Ich habe eine Kopie“. Auch das freie Programm „age“ öffnet sie.
archive-unsent = Ein Teil ist noch nicht gesendet. Wenn du kannst, warte, bis er es ist.
archive-passphrase = Geheimer Satz
archive-passphrase-note = Ein paar Wörter, die nur du so zusammenstellst. Ohne sie kann niemand die Datei öffnen, auch wir nicht.
archive-again = Noch einmal derselbe
archive-differ = Die beiden sind nicht gleich.
archive-short = Zu kurz, um die Datei zu schützen. Bitte zehn Buchstaben oder mehr.
archive-make = Die Datei machen
archive-working = Sie wird versiegelt. Einen Moment.
archive-done = Die Datei ist bei deinen Downloads. Hier hat sich nichts geändert.
archive-failed = Die Datei konnte nicht gemacht werden. Hier hat sich nichts geändert.

## Bringing it in
archive-in-title = Eine Kopie herbringen
archive-in-lede = Wähle die Datei und gib ihren Satz ein. Alles kommt so zurück, wie es damals war.
archive-in-both = Das Gerät, von dem sie kommt, kann weitermachen wie bisher.
archive-in-file = Die Datei
archive-in-none = Wähle zuerst die Datei.
archive-in-do = Herbringen
archive-in-working = Sie wird geöffnet. Einen Moment.
archive-in-begun = Hier hat schon jemand begonnen. Eine Kopie kann nur dorthin, wo noch niemand begonnen hat.
archive-wrong-passphrase = Dieser Satz öffnet sie nicht. Nichts hat sich geändert.
archive-damaged = Diese Datei ist abgeschnitten oder verändert. Nichts hat sich geändert. Vielleicht ist eine andere Kopie ganz.
archive-foreign = Das ist keine Datei, die von hier mitgenommen wurde. Nichts hat sich geändert.
archive-too-new = Eine neuere Version hat diese Datei gemacht. Nichts hat sich geändert. Öffne zuerst die neuere Version.
archive-too-large = Diese Datei ist zu groß. Nichts hat sich geändert.
archive-other-relay = Diese Datei gehört zu { $address }. Öffne diese Adresse und bring sie dorthin. Nichts hat sich geändert.

## Deleting it
delete-lede = Von diesem Gerät geht alles weg: was du geschrieben hast, die Schlüssel, die Einstellungen.
delete-stays = Was bleibt
delete-stays-relay = Beim Relay: eine versiegelte Kopie von dem, was gesendet wurde. Das Relay kann sie nicht lesen.
delete-stays-other = Bei der anderen Person: was du gezeigt hast. Niemand sagt ihr, dass du gelöscht hast.
delete-stays-devices = Auf deinen anderen Geräten und in Dateien, die du mitgenommen hast: alles, was dort ist.
delete-no-way-back = Ohne ein anderes Gerät oder so eine Datei kann niemand es zurückholen.
delete-unsent = Ein Teil ist noch nicht gesendet. Wenn du jetzt löschst, ist er weg.
delete-do = Löschen
delete-sure = Jetzt von diesem Gerät löschen?
delete-yes = Ja, löschen
delete-no = Nein, behalten
delete-failed = Es ließ sich nicht löschen. Schließ andere Fenster dieser App und versuch es noch einmal.
deleted-title = Es ist gelöscht
deleted-gone = Was du geschrieben hast, die Schlüssel und die Einstellungen sind von diesem Gerät weg.
deleted-history = Der Browser kennt diese Adresse vielleicht noch. Du kannst sie aus seinem Verlauf entfernen.
deleted-close = Du kannst diese Seite jetzt schließen.

## Erasing one thing
erase-title = Das hier für immer auslöschen
erase-what = Was hier steht, verschwindet von all deinen Geräten und vom Relay. Es gibt kein Zurück.
erase-shown = Auch von den Geräten der anderen Person, sobald sie online sind. Was jemand kopiert hat, bleibt.
erase-do = Auslöschen
erase-done = Es ist ausgelöscht.
