### French: vous to one person. Nobody is blamed for a passphrase that does not open.

## The lock screen
lock-locked = Verrouillé.
lock-inside = Ce qui est dedans reste dedans.
lock-passphrase = Phrase secrète
lock-show = Montrer la saisie
lock-open = Ouvrir
lock-opening = Ouverture. Cela prend un instant.
lock-wrong = Celle-ci n’ouvre pas. Prenez votre temps.
lock-wait = Nouvel essai possible dans { $time }.
lock-use-passkey = Ouvrir avec une clé d’accès
lock-passkey-not = Aucune clé d’accès n’a ouvert. La phrase secrète le fait.
lock-no-memory = Cet appareil a trop peu de mémoire libre. Fermez d’autres applications et réessayez.
lock-forgotten = Oubliée ? Personne ne peut ouvrir à votre place. Une copie ou des mots de récupération, si vous en avez, font tout revenir.

## Setting and changing the lock
lock-note = Avec un verrou, l’application demande une phrase secrète à l’ouverture, sur cet appareil.
lock-new = Nouvelle phrase secrète
lock-new-note = Au moins huit caractères. Quelques mots à la suite conviennent bien.
lock-again = La même encore une fois
lock-short = Un peu plus longue, s’il vous plaît : au moins huit caractères.
lock-differ = Les deux ne sont pas encore identiques.
lock-current = Phrase secrète actuelle
lock-asks = Pour tout ceci, il faut la phrase secrète actuelle.
lock-set = Mettre le verrou
lock-is-set = Le verrou est mis.
lock-change = Changer la phrase secrète
lock-changed = La phrase secrète est changée.
lock-remove = Enlever le verrou
lock-removed = Le verrou est enlevé.
lock-moment = Cela prend un instant.
lock-forget-nobody = En cas d’oubli, personne ne peut ouvrir à votre place.
lock-forget-words = Seuls une copie emportée avec vous ou des mots de récupération peuvent faire revenir les choses.
lock-slows = Les essais faux attendent de plus en plus longtemps. Qui copie les fichiers de cet appareil devine plus vite : plus long, c’est plus sûr.
lock-auto = Verrouiller tout seul
lock-auto-note = Quand rien n’est touché pendant ce temps, même hors de l’application.
lock-auto-minutes = Après { $minutes } min

## Passkeys
lock-passkey = Clé d’accès
lock-passkey-note = Une autre façon d’ouvrir, à côté de la phrase secrète. Cela peut être celle de l’appareil : empreinte, visage ou code.
lock-passkey-add = Ajouter une clé d’accès
lock-passkey-added = La clé d’accès ouvre maintenant aussi.
lock-passkey-none = Aucune clé d’accès n’a été ajoutée. Certains appareils et navigateurs ne le peuvent pas. La phrase secrète ouvre toujours.
lock-passkeys-forget = Oublier toutes les clés d’accès
lock-passkeys-forgotten = Seule la phrase secrète ouvre maintenant.

## Handing the device over
hand-note = Une seule chose reste ouverte, tout le reste est verrouillé. Ce qui y est écrit compte comme venant de vous.
hand-which = Ce qui reste ouvert
hand-end = Pour terminer, il faut la phrase secrète. Recharger la page mène au verrou.
hand-do = Confier
hand-only = Ici, une seule chose est ouverte.
hand-back = Y revenir
hand-unlock = Déverrouiller
hand-needs-lock = Pour cela, il faut d’abord un verrou.
