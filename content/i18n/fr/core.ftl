### French: vous to one person, vous deux to both; partner lines with tu. Narrow no-break spaces before ? and ;.

## The house
app-name = Leeward
app-what = Un lieu calme et privé, à deux, quand la maladie est dans la maison.
app-skip-to-content = Aller au contenu
app-loading = Ouverture.

## Navigation
nav-label = Parties principales
nav-today = Aujourd’hui
nav-more = Plus
nav-back = Retour
nav-close = Fermer
leave-quickly = Sortir vite
away-title = Nouvel onglet
nav-step = Étape { $step } sur { $steps }

## Words used in many places
do-begin = Commencer
do-skip = Passer
do-next = Continuer
do-keep-this = Garder ceci
do-change = Changer
do-try-again = Réessayer
do-not-now = Pas maintenant
do-clear = Retirer
do-more = Plus
is-saved-here = Enregistré ici.

## People
# Stands where a name would, when there is none.
person-other = L’autre
person-you = Vous
person-label = { $name } :

## The first minutes
begin-is-it-safe = Est-ce sans danger pour moi ?
begin-have-invitation = J’ai un code ou un lien
begin-name-ask = Comment vous appeler ?
begin-name-field = Un nom
begin-name-note = Rien ne quitte cet appareil sans votre accord, et alors seulement scellé.
begin-name-unusable = Un nom a 40 caractères au plus, tous visibles.
begin-energy-ask = Combien de forces avez-vous en ce moment ?
begin-energy-note = Vous pouvez le changer à tout moment.
energy-little = Peu
energy-some = Un peu
energy-enough = Assez
energy-little-note = Une chose à la fois.
begin-who-ask = Qui est là ?
begin-who-alone = Moi, pour l’instant
begin-who-both = Nous sommes côte à côte
begin-each-alone = À chaque personne son écran. Un mot pour aujourd’hui ?
begin-words-ask = Mettre cela en mots ?
begin-words-none = Pas de mots aujourd’hui. C’est très bien ainsi.
begin-keep-for-me = Garder pour moi
begin-show-it = Montrer
begin-invite = Inviter quelqu’un
begin-theirs-note = Si l’autre montre quelque chose, cela apparaît ici. Rien n’y oblige.

## Saying it in whole sentences, and showing it on the full screen
# Two whole sentences; languages that put no space between sentences leave it out.
said-both = { $word } { $wish }
show-label = Vos mots, en grand
show-hint = Tournez l’écran vers l’autre, ou tendez-le.
show-done = Ranger

## Saved, and who sees it
saved-only-me = Enregistré ici. Visible pour vous seulement.
saved-both = Enregistré ici. Visible pour vous deux.
audience-ask = C’est pour qui ?
audience-only-me = Moi seulement
audience-both = Nous deux
audience-note = Vous pourrez le changer plus tard.
audience-alone-note = Il n’y a encore personne d’autre ici. Vous pouvez inviter quelqu’un.
audience-mixed = En partie pour nous deux
audience-field = { $field } : c’est pour qui ?
audience-stop = Ne garder que pour moi
audience-stop-note = Dès maintenant, cela n’est visible que pour vous. Ce qui a été montré reste à l’autre.
show-other-ask = Le montrer à l’autre ?
show-named-ask = { $name } : montrer ?
show-it-yes = Montrer
show-it-no = Garder

## Today
today-title = Aujourd’hui
greeting-morning = Bonjour.
greeting-day = Bonne journée.
greeting-evening = Bonsoir.
greeting-night = Une nuit paisible à vous.
today-lamp-ask = Comment est aujourd’hui ?
today-lamp-mine = Votre lampe d’aujourd’hui
today-yesterday-ask = Hier est encore ouvert, si vous voulez.
today-yesterday-open = Remplir hier
today-yesterday-change = Changer hier
today-table-ask = La table : un quart d’heure au calme, une fois cette semaine.
today-table-open = S’asseoir à la table
today-table-mine = Votre table de cette semaine
today-table-change = Changer cette semaine
today-simpler = Peu de forces ? Rendre tout plus simple
today-invite = Cela marche aussi pour une seule personne. L’autre peut venir plus tard.
week-this = Cette semaine

## The lamp
lamp-title = La lampe
lamp-lede = Répondez à ce que vous voulez. Laissez le reste.
lamp-for-yesterday = Pour hier
lamp-word-past = Un mot pour ce jour-là.
lamp-good-storm = Y a-t-il eu quelque chose de supportable ?
lamp-more = Plus, si vous voulez
lamp-more-note = Énergie, douleur, humeur, tension, sentiments
lamp-draft = Pas encore gardé. C’est resté ici tel quel.

## The table
table-title = La table
table-lede = Une bonne chose, un besoin, un moment pour vous deux. Rien ne presse.
table-for-week = Pour la semaine du { $date }
table-time-title = Un moment pour vous deux
table-time-note = En deux tailles, pour qu’un jour difficile ait la sienne.
table-close-title = Proche ou loin, comme vous le sentez
table-close-note = Seulement pour vous. Cela ne se partage jamais, et personne n’apprend que vous avez répondu.

## The other’s lamp, and one tap in answer
their-lamp = { $name } : { $word }. { $wish }.
their-lamp-title = De l’autre
their-answer-ask = Un geste, si vous voulez
their-answer-mine = Vous avez dit :
their-answer-theirs = { $name } : { $answer }

## More
more-title = Plus
more-settings = Réglages
more-settings-note = Nom, langue, lumière, combien de forces vous avez
more-name = Votre nom
more-name-keep = Garder le nom
more-name-note = L’autre le voit, dès que vous partagez un lieu.
more-language = Langue
more-theme = Clair et sombre
more-theme-light = Clair
more-theme-dark = Sombre
more-theme-system = Comme l’appareil
more-contrast = Contraste
more-contrast-system = Comme l’appareil
more-contrast-more = Plus de contraste
more-alias = Un autre nom sur l’écran d’accueil
more-alias-notes = Notes
more-alias-weather = Météo
more-alias-note = L’onglet et l’icône prennent ce nom. Seul cet appareil le sait.
more-alias-again = Une icône déjà présente garde son nom : retirez-la, puis installez de nouveau.
more-alias-ios = Sur iPhone ou iPad, retirer l’icône efface ce qui y a été écrit. Là, choisissez le nom avant d’installer.
more-alias-stays = L’adresse, et les mots à l’intérieur, restent tels quels.
more-energy = Combien de forces vous avez
more-energy-note = Peu : une chose à la fois, en trois gestes.
more-form = Comment ce lieu vous parle
more-form-she = Au féminin
more-form-he = Au masculin
more-form-avoid = Avec des mots qui laissent ouvert
more-form-note = Là où la langue fait une différence. Seul cet appareil le sait.
more-safety = Sécurité
more-who-can-read = Qui peut lire ?
more-about = À propos de Leeward
more-about-text = Un logiciel libre, fait pour deux. Pas de publicité, pas de comptage, personne qui observe.
more-about-licence = Licence : AGPL 3.0 ou ultérieure.
more-about-version = Version { $version }
more-not-medical = Ce n’est pas un avis médical.

## The shared place
place-title = Le lieu partagé
place-none = { $form ->
    [she] Vous êtes seule ici pour l’instant. C’est très bien ainsi.
    [he] Vous êtes seul ici pour l’instant. C’est très bien ainsi.
   *[avoid] Il n’y a que vous ici pour l’instant. C’est très bien ainsi.
}
place-with = Vous partagez un lieu avec :
place-with-other = Vous partagez un lieu avec une autre personne.
place-invite = Inviter quelqu’un
place-leave-any-time = Chaque personne peut partir de son côté, à tout moment.
place-leave = Quitter le lieu partagé
place-leave-note = Sans raison à donner, sans attente. Vous gardez une copie de ce qui était partagé.
place-leave-danger = Partir pourrait-il vous mettre en danger ?
place-ended = Le partage est terminé. Votre copie reste à vous.
place-what-is-seen = L’autre ne voit que ce que vous avez choisi de montrer.

## Inviting
invite-title = Inviter quelqu’un
invite-lede = Deux étapes, côte à côte si possible.
invite-yours-stays = Ce que vous avez gardé pour vous reste à vous.
invite-leave-any-time = { place-leave-any-time }
# Before what the other will read: guest-named, guest-choose.
invite-other-reads = L’autre lit :
invite-make = Préparer une invitation
invite-making = L’invitation se prépare.
invite-scan = Faites scanner ceci à l’autre.
invite-qr-label = L’invitation en image, pour l’appareil photo de l’autre
invite-link-title = Ou envoyer le lien
invite-link-label = Le lien
invite-link-copy = Copier le lien
invite-link-share = Envoyer le lien
invite-link-note = Avec ce lien, on peut frapper à la porte. Ne l’envoyez qu’à la personne voulue.
invite-link-copied = Le lien est copié.
invite-link-marked = Le lien est sélectionné. Copiez-le d’ici.
invite-message = Veux-tu partager un lieu calme avec moi ? Tu choisis ce que tu montres.
invite-code-title = Ou dire un code
invite-code-make = Préparer un code à dire à voix haute
invite-code-label = Le code
invite-code-note = Dites-le à voix haute, ou au téléphone. Une seule erreur y met fin.
invite-once-until = Valable une fois, jusqu’à { $time }.
invite-waiting = Vous pouvez laisser ceci ouvert et faire autre chose.
invite-stop = Reprendre l’invitation
invite-stopped = L’invitation est reprise.

## Being invited
guest-named = { $name } aimerait partager un lieu calme avec vous.
guest-unnamed = Quelqu’un aimerait partager un lieu calme avec vous.
guest-choose = Vous choisissez ce que vous partagez. Si vous dites non, rien n’est envoyé.
guest-look-first = D’abord regarder
guest-come-in = Entrer
guest-not-now = Pas maintenant
guest-look-title = Ce que c’est
guest-look-lamp = Chaque personne peut dire, une fois par jour, comment est la journée : un mot, un souhait, une bonne chose.
guest-look-choose = Tout reste à vous seulement, tant que vous ne choisissez pas de le montrer.
guest-look-relay = Le relais transmet des enveloppes scellées. Il ne peut pas les lire.
guest-look-leave = Chaque personne peut partir de son côté, tout de suite, sans raison à donner.
guest-look-nothing-sent = Regarder ne prévient personne.
guest-declined = Rien n’a été envoyé.
guest-code-title = Entrer avec un code
guest-code-ask = Quel code entendez-vous ?
guest-code-note = Des chiffres seulement. Les espaces ne comptent pas.
guest-link-ask = Ou mettre le lien ici
guest-link-field = Le lien
guest-open = Ouvrir l’invitation
guest-knocking = L’autre appareil est interrogé. Laissez les deux ouverts un instant.

## Comparing digits
compare-ask = Les deux écrans disent-ils { $digits } ?
compare-note = Si c’est pareil, personne ne se tient entre vous.
compare-yes = Oui
compare-no = Non, arrêter
compare-said-yes = Vous avez dit oui. À l’autre écran, maintenant.
compare-finishing = Le lieu partagé se prépare.
compare-done = Vous partagez un lieu maintenant.
compare-done-note = Rien de ce que vous avez gardé avant n’y est. Vous choisissez ce que vous montrez.
compare-go-on = Aller à aujourd’hui
# On other screens, when the other has come in meanwhile.
compare-knock = Quelqu’un entre. Comparez d’abord les chiffres.
compare-open = Comparer

## When an invitation comes to nothing
pair-nothing-left = Il n’en reste aucune trace.
pair-make-new = Préparer une nouvelle invitation
pair-unreadable = Ce n’est pas une invitation, ou il en manque un morceau.
pair-unreadable-do = Copiez le lien entier, ou scannez-le à nouveau.
pair-other-relay = Cette invitation appartient à une autre adresse.
pair-other-relay-do = Ouvrez le lien lui-même, au lieu de le coller ici.
pair-expired = Cette invitation est trop ancienne.
pair-used = Cette invitation a déjà servi.
pair-used-do = Si cela ne venait pas de vous deux, préparez-en une nouvelle et comparez bien les chiffres.
pair-gone = Cette invitation n’existe pas, ou elle a été reprise.
pair-wrong-code = Ce code n’est pas le bon.
pair-wrong-code-do = Un code s’arrête après une seule erreur. Demandez-en un nouveau.
pair-tampered = Quelque chose a changé en chemin. Nous avons arrêté, par prudence.
pair-tampered-do = Réessayez côte à côte, avec l’image au lieu du lien.
pair-stopped = Arrêté. Il n’y a pas besoin de raison.
pair-own = C’est votre propre invitation. Elle est pour l’appareil de l’autre.
pair-already = Vous partagez déjà un lieu.
pair-unreachable = Le relais est injoignable pour l’instant.
pair-unreachable-do = Inviter demande du réseau. Le reste marche sans.
pair-invite-needed = Ce relais n’accueille de nouveaux lieux que sur invitation. Demandez à qui s’en occupe.
pair-slow-down = Trop d’essais pour l’instant. Attendez deux minutes.
pair-relay-refused = Le relais a dit non ({ $code }).

## The state of sync, in words
sync-title = Enregistré et envoyé
sync-only-here = Tout est sur cet appareil seulement.
sync-up-to-date = Enregistré ici. Le relais l’a, scellé.
sync-sending = Enregistré ici. En chemin, scellé.
sync-offline = Enregistré ici. Dans l’attente du réseau.
sync-unreachable = Enregistré ici. Le relais ne répond pas pour l’instant.
sync-refused = Enregistré ici. Le relais ne laisse pas entrer cet appareil.
sync-unsent = { $count ->
    [0] Tout est envoyé.
    [one] { $count } enveloppe scellée est encore ici.
   *[other] { $count } enveloppes scellées sont encore ici.
}
sync-over-quota = Le relais n’a plus de place pour ce lieu. On peut toujours lire, et tout est enregistré ici.
sync-read-only = Lecture seule, pour l’instant. Ce que vous avez écrit est en sûreté.
sync-trouble-title = Quelque chose n’est pas comme il faudrait
sync-trouble-relay-back = Le relais montre un état plus ancien qu’avant. Rien n’est perdu ici ; c’est envoyé à nouveau.
sync-trouble-withheld = Il y a autre chose que le relais n’a pas encore remis. Cela peut encore venir.
sync-trouble-forked = Il y a deux histoires là où il devrait y en avoir une. L’écriture est arrêtée, pour que rien ne se mélange.
sync-trouble-envelope = Quelque chose est arrivé qui n’était pas scellé comme il faut. Cela n’est pas entré.
sync-trouble-link = Un changement de qui appartient à ce lieu ne suivait pas les règles. Cela n’est pas entré.
sync-trouble-relay = Le relais a répondu d’une façon que nous ne comprenons pas.
sync-trouble-record = Une note sur cet appareil est illisible. Le reste est là.
sync-trouble-none = Rien ne cloche ici.
sync-trouble-go-on = Vous n’avez rien à faire.
sync-trouble-tell = Merci de le dire à qui s’occupe du relais. Cela ne vient pas de vous.
sync-trouble-keep = Gardez cet appareil tel quel : ce que vous avez écrit s’y trouve. N’effacez pas les données du navigateur.
sync-trouble-details = Pour qui s’occupe du relais

## Storage
store-full = Cet appareil n’a plus de place. Ce que vous avez écrit est toujours à l’écran.
store-full-do = Libérez un peu de place, puis réessayez.
store-denied = Ce navigateur ne nous laisse rien garder.
store-denied-do = Les fenêtres privées oublient souvent. Ouvrez Leeward dans une fenêtre normale.
store-busy = Leeward est ouvert ailleurs sur cet appareil.
store-broken = Cet appareil n’a pas pu l’enregistrer. Ce que vous avez écrit est toujours à l’écran.
store-may-forget = Ce navigateur pourrait oublier ce qui est gardé ici.
store-may-forget-do = Installez Leeward, et ce sera mieux gardé.
store-kept-safely = Cet appareil le garde.

## A second tab
tab-title = Leeward est ouvert dans une autre fenêtre
tab-note = Une seule à la fois, pour que rien ne se perde.
tab-open-here = Ouvrir plutôt ici
tab-moved = Leeward continue dans une autre fenêtre. Tout est enregistré.

## Updates, installing, offline
update-title = Une version plus récente est là
update-do = Ouvrir la nouvelle version
update-later = Plus tard
install-title = Garder Leeward sur cet appareil
install-note = Il s’ouvre comme une application, même sans réseau.
install-do = Installer
install-ios = Touchez Partager, puis « Sur l’écran d’accueil ».

## An address without https
insecure-title = Un téléphone a besoin d’une adresse sûre
insecure-text = Cette page est arrivée en simple http. Les navigateurs coupent alors le scellement et la mémoire, et Leeward ne peut pas marcher ici.
insecure-how = Ouvrez Leeward à une adresse qui commence par https. La personne qui l’a installé trouve comment faire dans le guide d’exploitation.
insecure-here = Sur l’ordinateur qui le fait tourner, http://localhost marche.

## When something goes wrong
error-title = Cela n’a pas marché
error-not-you = Cela ne vient pas de vous.
error-saved-safe = Ce qui était enregistré est en sûreté.
error-reload = Ouvrir à nouveau
error-loading = Les notes sont encore en cours de lecture. Un instant.
error-misfit = Quelque chose ne va pas dans ce formulaire. Ce que vous avez écrit est toujours là.
error-not-yet = Ce jour n’est pas encore venu.
error-not-yours = Ceci appartient à l’autre. L’autre seulement peut le changer.
error-nobody-there = Il n’y a encore personne ici à qui le montrer.
error-not-now = Cette étape n’est pas possible pour l’instant.
error-begun = Cet appareil a déjà commencé.
error-newer = Ceci a été écrit avec une version plus récente. Ouvrez-la pour tout lire.
error-text-missing = Les mots de cette langue n’ont pas pu arriver.
missing-title = Rien ici
missing-text = Cette page n’existe pas. Rien n’est perdu.
missing-go = Aller à aujourd’hui

## The cards: the lamp
card-entry-lamp = La lampe
card-entry-lamp-word = Un mot pour aujourd’hui.
    .name = Aujourd’hui
    .calm = Calme
    .grey = Gris
    .rough = Rude
    .storm = Tempête
    .say-calm = Aujourd’hui, c’est calme.
    .say-grey = Aujourd’hui, c’est gris.
    .say-rough = Aujourd’hui, c’est rude.
    .say-storm = Aujourd’hui, c’est la tempête.
card-entry-lamp-wish = Qu’est-ce qui aiderait un peu ?
    .name = Un souhait
    .listen = Écoute-moi
    .comfort = Console-moi
    .think = Réfléchis avec moi
    .company = Tiens-moi compagnie
    .space = De l’espace
    .nothing = Rien
    .say-listen = Écoute-moi, simplement. Il n’y a rien à réparer.
    .say-comfort = Console-moi. Il n’y a rien à réparer.
    .say-think = Réfléchis avec moi.
    .say-company = Tiens-moi compagnie. Il n’y a rien à réparer.
    .say-space = Laisse-moi un peu d’espace. Ce n’est pas à cause de toi.
    .say-nothing = Je n’ai besoin de rien pour l’instant.
card-entry-lamp-good = Une bonne chose ?
    .name = Une bonne chose
    .hint = Même toute petite.
card-entry-lamp-energy = Combien d’énergie ?
    .name = Énergie
    .empty = Aucune
    .low = Peu
    .some = Un peu
    .good = Bonne
    .full = Pleine
card-entry-lamp-pain = Combien de douleur ?
    .name = Douleur
    .none = Aucune
    .slight = Un peu
    .clear = Moyenne
    .strong = Forte
    .extreme = Très forte
card-entry-lamp-mood = Comment est l’humeur ?
    .name = Humeur
    .heavy = Lourde
    .low = Basse
    .even = Égale
    .light = Légère
    .bright = Lumineuse
card-entry-lamp-stress = Combien de tension ?
    .name = Tension
    .none = Aucune
    .slight = Un peu
    .clear = Moyenne
    .strong = Beaucoup
    .extreme = Trop
card-entry-lamp-feelings = Qu’y a-t-il dans l’air ?
    .name = Sentiments
    .hint = Autant que vous voulez. Aucun n’est mauvais.
    .calm = Calme
    .joy = Joie
    .tenderness = Tendresse
    .hope = Espoir
    .anger = Colère
    .fear = Peur
    .guilt = Culpabilité
    .shame = Honte
    .grief = Chagrin
    .loneliness = Solitude
    .helplessness = Sentiment d’impuissance
    .emptiness = Vide
card-entry-lamp-note = Avec vos mots
    .name = Une note
    .hint = Un peu ou beaucoup, comme vous voulez.

## The cards: the table
card-entry-table = La table
card-entry-table-good = Une bonne chose cette semaine ?
    .name = Quelque chose de bon
    .hint = Même toute petite.
card-entry-table-need_text = Un besoin ?
    .name = Un besoin
    .hint = Le vôtre, ou un besoin sur lequel vous êtes d’accord.
card-entry-table-need_action = Qu’en faire ?
    .name = Qu’en faire
    .keep = Garder
    .change = Changer
    .stop = Arrêter
    .say-keep = Gardons cela.
    .say-change = Changeons cela.
    .say-stop = Arrêtons cela.
card-entry-table-us_time_good = Un moment pour nous, un bon jour
    .name = Un bon jour
    .hint = Une promenade au port, par exemple.
card-entry-table-us_time_flare = Un moment pour nous, un jour difficile
    .name = Un jour difficile
    .hint = Une chanson au lit, par exemple.
card-entry-table-close_physical = Quelle proximité dans le corps ?
    .name = Dans le corps
    .far = Loin
    .rather_far = Plutôt loin
    .between = Entre les deux
    .rather_close = Plutôt près
    .close = Tout près
card-entry-table-close_emotional = Quelle proximité dans les sentiments ?
    .name = Dans les sentiments
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }
card-entry-table-close_spiritual = Quelle proximité dans l’esprit ?
    .name = Dans la vie de l’esprit
    .hint = Ce qui vous est cher : la foi, le sens, l’émerveillement.
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }
card-entry-table-close_mental = Quelle proximité dans les pensées ?
    .name = Dans les pensées
    .hint = Penser, parler, rire des mêmes choses.
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }

## The cards: one tap in answer to a lamp
card-entry-answer = Une réponse
card-entry-answer-tap = Un geste en réponse
    .name = Réponse
    .coming = J’arrive
    .while = Dans un moment
    .not_today_glad = Pas aujourd’hui. C’est bien que tu me l’aies dit
    .say-coming = J’arrive.
    .say-while = Dans un moment.
    .say-not_today_glad = Pas aujourd’hui. C’est bien que tu me l’aies dit.

## Keys for life: what must be at hand at once
begin-have-words = J’ai des mots de secours
more-devices = Mes appareils
more-words = Mots de secours
more-loss = Si l’autre n’est plus en vie
compare-phones = Comparer deux téléphones
error-compare-first = Comparez d’abord avec un autre téléphone. Aujourd’hui dit comment.
sync-refused-do = Peut-être a-t-il été retiré sur un autre de vos appareils. Ce qui est ici reste ici.
sync-removed = Cet appareil a été retiré sur un autre de vos appareils. Ce qui est ici reste. Rien de nouveau n’arrive.
sync-trouble-withheld-do = Laissez ceci ouvert quelques minutes. Si cela reste ainsi, comparez deux téléphones et dites-le à qui s’occupe du relais.
sync-trouble-forked-do = Gardez tous les téléphones tels quels. Comparez-en deux et parlez à qui s’occupe du relais.

## Taking it along, bringing it in, deleting it
more-take-along = L’emporter avec vous
more-take-along-note = Tout ce qui est à vous, en un seul fichier scellé.
more-delete = Effacer ce qui est sur cet appareil
begin-have-copy = J’ai une copie

## The lock
more-lock = Verrou
more-lock-note = Une phrase secrète devant tout ce qui est ici
more-lock-now = Verrouiller maintenant
more-hand-over = Confier l’appareil
error-annex = Une partie de l’application n’a pas pu être chargée. Réessayez quand il y a du réseau.
more-delete-relay = Effacer ma part chez le relais
nav-needs = Besoins
letter-already-open = La lettre est déjà ouverte.
letter-taken-back = La lettre a été reprise.

## Together: what is there for who looks for it
together-title = Ensemble
together-lede = Pour quand vous voulez. Rien ici n’est un devoir.

## On which days
schedule-daily = Chaque jour
schedule-weekly = Certains jours de la semaine
schedule-monthly = Une fois par mois
schedule-once = Un seul jour
schedule-day = Quel jour ?
schedule-at = À quelle heure ? On peut le laisser vide.
schedule-each = Chaque mois, le { $day }
schedule-said = { $days }, { $time }

nav-letters = Lettres
dark-link = Si vivre semble trop dur
dark-other = Vous craignez pour la vie de l’autre ?
dark-person = Ma personne

## Answering apart, then both see
apart-seal = Sceller ma réponse
apart-nobody = Rien ne montre si l’autre a répondu.
apart-sealed = Votre réponse est scellée. S’il y en a deux, elles s’ouvrent ensemble.
apart-take-out = La retirer
apart-already-open = C’est déjà ouvert.
apart-closed = La plupart restent fermées. Cela ne dit rien.
apart-again = Répondre à nouveau
apart-two = Cela se fait à deux. Vous pouvez inviter quelqu’un à tout moment.
apart-ended = Le partage est terminé. Ce qui s’est ouvert reste lisible ici.
apart-note-open = Ouverte
apart-note-sealed = Votre réponse est scellée
apart-note-closed = Restée fermée
