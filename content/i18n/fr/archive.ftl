### Taking all of it along as one file, bringing it in elsewhere, and deleting what is on a device.

## Taking it along
archive-lede = Un seul fichier avec tout ce que vous avez ici, aussi ce qui n’est qu’à vous. Une phrase secrète le scelle.
archive-opens = Qui a le fichier et la phrase secrète lit tout.
archive-keep = Il n’est donc que pour vous. Personne n’est tenu de le donner à quelqu’un.
archive-later = Sur un autre appareil, choisissez « J’ai une copie ». Le logiciel libre « age » l’ouvre aussi.
archive-unsent = Une partie n’est pas encore envoyée. Si vous le pouvez, attendez qu’elle le soit.
archive-passphrase = Phrase secrète
archive-passphrase-note = Quelques mots que seule votre tête réunirait. Sans eux, personne ne peut ouvrir le fichier, nous non plus.
archive-again = La même encore une fois
archive-differ = Les deux ne sont pas les mêmes.
archive-short = Trop courte pour protéger le fichier. Dix lettres ou plus, s’il vous plaît.
archive-make = Créer le fichier
archive-working = On scelle. Cela prend un instant.
archive-done = Le fichier est dans vos téléchargements. Ici, rien n’a changé.
archive-failed = Le fichier n’a pas pu être créé. Ici, rien n’a changé.

## Bringing it in
archive-in-title = Apporter une copie ici
archive-in-lede = Choisissez le fichier et saisissez sa phrase secrète. Tout revient comme alors.
archive-in-both = L’appareil d’où il vient peut continuer comme avant.
archive-in-file = Le fichier
archive-in-none = Choisissez d’abord le fichier.
archive-in-do = Apporter ici
archive-in-working = On ouvre. Cela prend un instant.
archive-in-begun = Quelqu’un a déjà commencé ici. Une copie ne peut venir que là où personne n’a commencé.
archive-wrong-passphrase = Cette phrase secrète ne l’ouvre pas. Rien n’a changé.
archive-damaged = Ce fichier a été coupé ou modifié. Rien n’a changé. Une autre copie est peut-être entière.
archive-foreign = Ce n’est pas un fichier emporté d’ici. Rien n’a changé.
archive-too-new = Une version plus récente a créé ce fichier. Rien n’a changé. Ouvrez d’abord la version plus récente.
archive-too-large = Ce fichier est trop grand. Rien n’a changé.
archive-other-relay = Ce fichier appartient à { $address }. Ouvrez cette adresse et apportez-le là-bas. Rien n’a changé.

## Deleting it
delete-lede = De cet appareil, tout s’en va : ce que vous avez écrit, les clés, les réglages.
delete-stays = Ce qui reste
delete-stays-relay = Chez le relais : une copie scellée de ce qui a été envoyé. Le relais ne peut pas la lire.
delete-stays-other = Chez l’autre : ce que vous avez montré. Personne ne lui dit que vous avez effacé.
delete-stays-devices = Sur vos autres appareils et dans les fichiers emportés : tout ce qui s’y trouve.
delete-no-way-back = Sans un autre appareil ou un tel fichier, personne ne peut le ramener.
delete-unsent = Une partie n’est pas encore envoyée. Si vous effacez maintenant, elle est perdue.
delete-do = Effacer
delete-sure = Effacer maintenant de cet appareil ?
delete-yes = Oui, effacer
delete-no = Non, garder
delete-failed = Impossible d’effacer. Fermez les autres fenêtres de cette application, puis réessayez.
deleted-title = C’est effacé
deleted-gone = Ce que vous avez écrit, les clés et les réglages ne sont plus sur cet appareil.
deleted-history = Le navigateur se souvient peut-être encore de cette adresse. Vous pouvez la retirer de son historique.
deleted-close = Vous pouvez fermer cette page.

## Erasing one thing
erase-title = Effacer ceci pour toujours
erase-what = Ce qui est ici disparaît de tous vos appareils et du relais. Il n’y a pas de retour.
erase-shown = Cela disparaît aussi des appareils de l’autre, dès qu’ils sont en ligne. Les copies déjà faites restent.
erase-do = Effacer pour toujours
erase-done = C’est effacé.
