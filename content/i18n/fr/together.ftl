## Support
card-support-now = J’ai besoin de toi maintenant
    .coach = Une touche est une réponse. Un non aussi.
card-support-now-wish = Qu’est-ce qui aiderait ?
    .name = Un souhait
    .listen = Écoute-moi
    .comfort = Console-moi
    .think = Réfléchis avec moi
    .company = Tiens-moi compagnie
    .space = De l’espace
    .say-listen = Écoute-moi, simplement. Il n’y a rien à réparer.
    .say-comfort = Console-moi. Il n’y a rien à réparer.
    .say-think = Réfléchis avec moi.
    .say-company = Tiens-moi compagnie. Il n’y a rien à réparer.
    .say-space = Laisse-moi un peu d’espace. Ce n’est pas à cause de toi.
card-support-now-note = Quelques mots, si vous voulez
    .name = Une note
card-support-low = Mes forces s’épuisent
    .coach = On peut aimer quelqu’un et avoir besoin d’un soir de libre.
card-support-low-ask = Qu’est-ce qui vous donnerait de l’air ?
    .name = Ce qui donne de l’air
    .something = Demander quelque chose
    .someone_else = Demander à quelqu’un d’autre
    .stop_one = Arrêter un accord
card-support-low-note = Quelques mots, si vous voulez
    .name = Une note

## What weighs
card-strain-weight = Combien cela pèse-t-il pour vous ?
    .name = Poids
    .none = Rien du tout
    .light = Un peu
    .some = Moyen
    .heavy = Lourd
    .very_heavy = Très lourd
card-strain-appearance = Une apparence changée
card-strain-sexual-ability = Ce qui a changé dans notre sexualité
card-strain-abilities = Ce qui n’est plus possible
card-strain-money = L’argent
card-strain-roles = Qui fait quoi
card-strain-grief = Le deuil
card-strain-sleep = Le sommeil
card-strain-family = La famille
card-strain-work = Le travail

## Mine or ours
card-reveal-mine-or-ours = Ce souci : à qui vous semble-t-il être ?
    .coach = Aucun bout ne vaut mieux. Un écart est une nouvelle, pas une faute.
card-reveal-mine-or-ours-place = Où se trouve-t-il ?
    .name = Où il se trouve
    .mine = À moi
    .more_mine = Plutôt à moi
    .between = Entre les deux
    .more_ours = Plutôt à nous
    .ours = À nous

## What we don't know
card-unsure = Quelque chose d’incertain
    .coach = Mettez-le à sa place. Il peut en changer.
card-unsure-text = Qu’est-ce que c’est ?
    .name = Ce que c’est
card-unsure-place = Où est sa place ?
    .name = Place
    .known = Connu
    .unknown = Inconnu
    .in_our_hands = Entre nos mains
    .not_in_our_hands = Pas entre nos mains
card-unsure-next = Quand en saurons-nous plus ?
    .name = Prochaine date
card-unsure-plan_if = Si cela arrive
    .name = Si
card-unsure-plan_then = alors nous faisons ceci
    .name = Alors

## Money talk
card-money-text = Qu’y a-t-il à en dire ?
    .name = À dire
card-money-by = Pour quand ?
    .name = Pour le
card-money-overview = Ce qui entre et ce qui sort
card-money-treatment = Ce que le traitement nous coûte
card-money-less-work = Travailler moins, gagner moins
card-money-benefits = Les aides auxquelles nous avons droit
card-money-insurance = Les assurances
card-money-debts = Les dettes
card-money-reserve = Une réserve pour les mois durs
card-money-joy = De l’argent pour la joie
card-money-own = De l’argent pour chacun
card-money-help = Payer de l’aide à la maison
card-money-home = Des changements dans le logement
card-money-family = L’argent de la famille, ou pour elle
card-money-access = Qui a accès à quel compte
card-money-papers = Où sont les papiers
card-money-feelings = Ce que l’argent remue en moi
card-entry-decision = Une décision
    .coach = Écrivez pourquoi. Cela aide quand le doute vient.
card-entry-decision-what = Qu’avons-nous décidé ?
    .name = Décidé
card-entry-decision-why = Pourquoi ?
    .name = Pourquoi
card-entry-decision-look_again = Quand y revenons-nous ?
    .name = Y revenir

## Others
card-who-name = Qui ?
    .name = Qui
card-who-what = Que devrions-nous savoir à deux ?
    .name = À savoir
card-who-knows = Qui d’autre le sait
card-who-call = Qui appeler
card-who-not-yet = Qui ne doit pas encore savoir

## Moments
card-entry-moment = Un moment
    .coach = Regardez, simplement. Rien ne demande de réponse.
card-entry-moment-text = Comment était-ce ?
    .name = Le moment
card-entry-best = Quelque chose de bon, même petit
    .coach = Posez une question curieuse. Ne renchérissez pas.
card-entry-best-text = Qu’est-ce que c’était ?
    .name = Quelque chose de bon
card-entry-changed = Quelque chose a changé
    .coach = Ce qui était convenu peut être revu.
card-entry-changed-what = Qu’est-ce qui a changé ?
    .name = Changé
card-entry-changed-since = Depuis quand ?
    .name = Depuis

## Pause and repair
card-path-pause = J’ai besoin d’une pause. Je ne nous quitte pas.
    .coach = S’arrêter est permis. Revenir aussi.
card-step-pause-back = Une pause
card-step-pause-back-when = Revenir ?
    .name = Retour
    .twenty = Dans 20 minutes
    .tonight = Ce soir
    .tomorrow = Demain
    .i_say = Je dirai quand
card-step-pause-breathe = De l’eau. Un souffle lent.
card-step-pause-breathe-protecting = Que protégez-vous ?
    .name = Ce que je protège
    .hint = Personne d’autre ne le voit.
card-step-pause-parts = Ma part
card-step-pause-parts-mine = Ma part
    .name = Ma part
card-step-pause-parts-missed = Ce qui m’a échappé
    .name = Ce qui m’a échappé
card-step-pause-parts-need = Ce dont j’ai besoin
    .name = Ce dont j’ai besoin
card-step-pause-small = Une petite chose
card-step-pause-small-thing = Une petite chose ?
    .name = Une petite chose
    .tea = Du thé
    .sit_near = S’asseoir près
    .sleep = Dormir

## Telling each other, in four sittings
card-path-disclosure = Se raconter, en quatre courtes séances
    .coach = L’un raconte, l’autre écoute. Puis vous changez de place.
card-step-disclosure-body = Avec vos mots
    .name = La lettre
    .hint = Comme cela vient. Elle n’a pas à être belle.
card-step-disclosure-happened = Ce qui s’est passé
    .starter = Cela a commencé quand…
    .coach = Écoutez seulement. Redites une chose entendue.
card-step-disclosure-felt = Comment c’était pour moi
    .starter = À l’intérieur, c’était comme…
    .coach = Nommez le sentiment entendu. Ne le résolvez pas.
card-step-disclosure-held-back = Ce que j’ai retenu
    .starter = Je ne l’ai pas dit, parce que…
    .coach = Remerciez la confiance. Laissez venir le silence.
card-step-disclosure-now = Ce que cela signifie pour nous maintenant
    .starter = À partir de maintenant, j’aimerais…
    .coach = Cherchez une chose que vous souhaitez à deux.

## Everything that is there
together-now = Quand c’est dur maintenant
together-ahead = Pour les jours qui viennent
together-around = Autour de vous deux
together-storms = Tempêtes
together-question = Questions
together-flareplan = Notre plan pour une poussée

## Support
support-title = Du soutien maintenant
support-lede = Une touche demande. Une touche répond.
support-alone = Personne n’est encore ici avec vous. Vous pouvez montrer un écran à qui est près de vous.
support-take-back = Reprendre
support-good = C’est bien
support-rest = Laisser reposer
support-done = Ça va maintenant
card-support-now-come = Quelle est la réponse ?
    .name = Réponse
    .coming = J’arrive
    .while = Dans un moment
card-support-low-come = Quelle est la réponse ?
    .name = Réponse
    .coming = J’arrive
    .while = Dans un moment

## What is talked about until both agree
talk-put-away = Ranger
unsure-title = Ce qui est incertain
unsure-lede = Mettez chaque chose à sa place. Alors elle n’est plus partout.
unsure-empty = Rien ici pour l’instant. Une seule chose incertaine suffit pour commencer.
unsure-do = Poser quelque chose ici
money-title = Argent
money-lede = Ce dont vous voulez parler tous les deux, un sujet à la fois.
money-empty = Pas encore de sujet. Choisissez-en un ; les autres peuvent attendre.
money-do = Choisir un sujet
others-title = Les autres autour de nous
others-lede = Qui sait, qui appeler, qui ne doit pas encore savoir.
others-empty = Personne n’est encore nommé. Qui appelleriez-vous en premier ?
others-do = Nommer quelqu’un
card-who-phone = Un numéro à appeler
    .name = Numéro

## Mine or ours: the worry, and the screens
card-entry-worry = Un souci
card-entry-worry-text = Quel est le souci, en une ligne ?
    .name = Le souci
ours-title = À moi ou à nous ?
ours-lede = Nommez un souci en une ligne. Puis chacun dit de son côté à qui il semble être.
ours-put = Demander à nous deux
ours-put-note = L’autre lit cette ligne. Les réponses restent scellées tant qu’il n’y en a pas deux.
ours-named = Déjà nommés
ours-empty = Rien encore. Un petit souci suffit pour commencer.
ours-near = Vous le sentez de la même façon.
ours-far = Parlez-en d’abord. Pas de plan aujourd’hui.
ours-both-mine = Des deux côtés : à moi.
ours-plan-do = Demander quelque chose qui aiderait

## What weighs: the screens
strains-title = Ce qui pèse
strains-lede = Chacun dit de son côté ce que cela pèse. Puis vous voyez à deux où vous différez.
strains-begin = Une seule suffit pour commencer. Le reste peut attendre.
strains-alike = Semblable pour vous deux
strains-differ = Différent pour vous deux
strains-step = Un petit pas
strains-step-listen = Demandez : « Comment est-ce pour toi ? » et écoutez. Rien à résoudre aujourd’hui.

## What is written down
together-talk = De quoi parler
decisions-title = Ce que nous avons décidé
decisions-lede = Écrivez aussi pourquoi. Cela aide quand viennent les doutes.
decisions-empty = Rien n’est encore écrit. Une décision suffit pour commencer.
decisions-do = Noter une décision
changed-title = Quelque chose a changé
changed-lede = Dites-le une fois. Ensuite, ce qui est convenu peut être revu.
changed-empty = Rien ici. Quand quelque chose change, une ligne suffit.
changed-do = Dire ce qui a changé
changed-look = Ce qui mérite peut-être un autre regard
kept-share = Montrer
kept-keep = Garder
