### Taking all of it along as one file, bringing it in elsewhere, and deleting what is on a device.

## Taking it along
archive-lede = Un solo file con tutto ciò che hai qui, anche ciò che è solo tuo. Una frase segreta lo sigilla.
archive-opens = Chi ha il file e la frase segreta legge tutto.
archive-keep = Perciò è solo per te. Nessuno è tenuto a darlo a qualcuno.
archive-later = Su un altro dispositivo scegli “Ho una copia”. Lo apre anche il programma libero “age”.
archive-unsent = Una parte non è ancora stata inviata. Se puoi, aspetta che lo sia.
archive-passphrase = Frase segreta
archive-passphrase-note = Alcune parole che solo tu metteresti insieme. Senza, nessuno può aprire il file, nemmeno noi.
archive-again = La stessa, ancora una volta
archive-differ = Le due non sono uguali.
archive-short = Troppo corta per proteggere il file. Dieci lettere o più, per favore.
archive-make = Crea il file
archive-working = Si sigilla. Serve un momento.
archive-done = Il file è tra i tuoi download. Qui non è cambiato nulla.
archive-failed = Non è stato possibile creare il file. Qui non è cambiato nulla.

## Bringing it in
archive-in-title = Porta qui una copia
archive-in-lede = Scegli il file e scrivi la sua frase segreta. Tutto torna com’era allora.
archive-in-both = Il dispositivo da cui viene può continuare come prima.
archive-in-file = Il file
archive-in-none = Scegli prima il file.
archive-in-do = Porta qui
archive-in-working = Si apre. Serve un momento.
archive-in-begun = Qui qualcuno ha già iniziato. Una copia può arrivare solo dove nessuno ha iniziato.
archive-wrong-passphrase = Questa frase segreta non lo apre. Non è cambiato nulla.
archive-damaged = Questo file è stato tagliato o alterato. Non è cambiato nulla. Forse un’altra copia è intera.
archive-foreign = Questo non è un file preso da qui. Non è cambiato nulla.
archive-too-new = Questo file viene da una versione più nuova. Non è cambiato nulla. Apri prima la versione più nuova.
archive-too-large = Questo file è troppo grande. Non è cambiato nulla.
archive-other-relay = Questo file appartiene a { $address }. Apri quell’indirizzo e portalo lì. Non è cambiato nulla.

## Deleting it
delete-lede = Da questo dispositivo va via tutto: ciò che hai scritto, le chiavi, le impostazioni.
delete-stays = Che cosa resta
delete-stays-relay = Presso il relay: una copia sigillata di ciò che è stato inviato. Il relay non può leggerla.
delete-stays-other = Presso l’altra persona: ciò che hai mostrato. Nessuno le dice che hai eliminato.
delete-stays-devices = Sugli altri tuoi dispositivi e nei file che hai preso con te: tutto ciò che c’è.
delete-no-way-back = Senza un altro dispositivo o un tale file, nessuno può riportarlo.
delete-unsent = Una parte non è ancora stata inviata. Se elimini ora, va persa.
delete-do = Elimina
delete-sure = Eliminare ora da questo dispositivo?
delete-yes = Sì, elimina
delete-no = No, tieni
delete-failed = Non è stato possibile eliminare. Chiudi le altre finestre di questa app e riprova.
deleted-title = È eliminato
deleted-gone = Ciò che hai scritto, le chiavi e le impostazioni non sono più su questo dispositivo.
deleted-history = Il browser può ancora ricordare questo indirizzo. Puoi toglierlo dalla cronologia.
deleted-close = Ora puoi chiudere questa pagina.

## Erasing one thing
erase-title = Cancella questo per sempre
erase-what = Ciò che è qui sparisce da tutti i tuoi dispositivi e dal relay. Non si torna indietro.
erase-shown = Sparisce anche dai dispositivi dell’altra persona, quando sono in linea. Le copie fatte restano.
erase-do = Cancella
erase-done = È cancellato.
