## Storms
card-entry-stressor-flare = Une poussée
    .coach = Une poussée est là. Vous n’avez pas à l’expliquer.
card-entry-stressor-hospital = L’hôpital
    .coach = L’un de vous est à l’hôpital. Le reste peut attendre.
card-entry-stressor-bad-news = Une mauvaise nouvelle
    .coach = Une nouvelle est tombée. Vous n’avez pas à garder votre calme.
card-entry-stressor-money = Une tempête d’argent
    .coach = L’argent presse. Rien n’est à résoudre ce soir.
card-entry-stressor-loss = Une perte
    .coach = Quelque chose ou quelqu’un n’est plus là. Rien n’est à dire.
card-entry-stressor-other = Une autre tempête
    .coach = C’est une tempête parce que vous le dites.

## What every storm asks
card-entry-stressor-start = Depuis quand ?
    .name = Depuis
card-entry-stressor-end = Quand s’est-elle apaisée ?
    .name = Apaisée
card-entry-stressor-helped = Qu’est-ce qui a aidé ?
    .name = A aidé
    .hint = Deux touches suffisent. C’est gardé pour la prochaine fois.
    .dark = Une pièce sombre
    .quiet = Le calme
    .warm = La chaleur
    .food = Quelque chose à manger
    .sleep = Le sommeil
    .company = De la compagnie
    .alone = La solitude
    .no_questions = Aucune question
    .talk = Parler
    .music = La musique
    .air = L’air frais
    .laugh = Rire
    .medicine = Les médicaments
    .tasks = Des tâches en moins
    .someone_else = Quelqu’un du dehors
card-entry-stressor-didnt = Qu’est-ce qui n’a pas aidé ?
    .name = N’a pas aidé
    .hint = Ce n’est pas un reproche. C’est pour la prochaine fois.
    .dark = Une pièce sombre
    .quiet = Le calme
    .warm = La chaleur
    .food = Quelque chose à manger
    .sleep = Le sommeil
    .company = De la compagnie
    .alone = La solitude
    .no_questions = Aucune question
    .talk = Parler
    .music = La musique
    .air = L’air frais
    .laugh = Rire
    .medicine = Les médicaments
    .tasks = Des tâches en moins
    .someone_else = Quelqu’un du dehors
card-entry-stressor-note = Avec vos mots
    .name = Une note

## What helped, outside a storm
card-entry-helped = Ce qui a aidé
    .coach = C’est gardé pour la prochaine fois.
card-entry-helped-text = Qu’est-ce qui a aidé, et comment ?
    .name = Ce qui a aidé

## The flare plan
card-flareplan = Notre plan pour les poussées
    .coach = Écrivez-le un bon jour. Il parlera un mauvais jour.
card-flareplan-first = Quoi d’abord ?
    .name = D’abord
    .hint = Ce que l’on fait dans la première heure.
card-flareplan-signs = À quoi la voyons-nous venir ?
    .name = Signes
card-flareplan-helps = Qu’est-ce qui aide ?
    .name = Aide
card-flareplan-not = Que vaut-il mieux laisser ?
    .name = À laisser
card-flareplan-who_to_call = Qui appelons-nous, et quand ?
    .name = Qui appeler

## The plan
flareplan-title = Notre plan pour une poussée
flareplan-lede = Écrit un jour calme, pour le jour où il le faut.
flareplan-empty = Pas encore de plan. Une ligne suffit : ce qui aide en premier.
flareplan-do = Écrire un plan

## From when on to ask whether it has eased
card-entry-stressor-ask = Quand demander si elle s’est apaisée ?
    .name = Redemander

## The screens
storms-title = Tempêtes
storms-ask = Une tempête ?
storms-lede = Une touche suffit pour la nommer. Aujourd’hui se fait petit tant qu’elle dure.
storms-show-note = On voit quelle tempête c’est, et depuis quand. Rien d’autre.
storms-now = Maintenant
storms-eased-ask = S’est-elle apaisée ?
storms-not-yet = Pas encore
storms-stop-asking = Ne plus demander
storms-eased-do = Elle s’est apaisée
storms-last = La dernière fois, cela a aidé : { $what }
storms-last-not = La dernière fois, cela n’a pas aidé : { $what }
storms-show-these = Montrer ceci
storms-shown = Ceci est montré.
storms-after = Qu’est-ce qui a aidé ? Qu’est-ce qui n’a pas aidé ?
storms-keep = Garder pour la prochaine fois
storms-keep-note = Visible pour vous seulement. La prochaine fois, ce sera là.
storms-before = Tempêtes passées
storms-small = Aujourd’hui est petit. Un mot et un souhait suffisent.
storms-rest = Le reste d’aujourd’hui
storms-helped-do = Écrire ce qui a aidé
