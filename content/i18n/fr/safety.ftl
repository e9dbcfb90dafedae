### French: vous to one person, vous deux to both. Plain words, no diagnosis, no telephone numbers.

## Safety
safety-title = Sécurité
safety-lede = Cette page ne demande rien, ne garde rien et ne nécessite aucun compte.
safety-yours-title = Ce qui vous appartient
safety-yours = Votre corps, votre argent, votre téléphone, votre travail et vos proches : c’est à vous de décider.
safety-yours-no = Un non n’a pas besoin de raison. Le oui d’hier n’est pas le oui d’aujourd’hui.
safety-yours-close = Vous n’avez jamais à partager ici ce que vous ne voulez pas partager.

safety-signs-title = Ce qui n’est pas acceptable
safety-signs = La maladie rend la vie difficile. Elle ne rend pas ces choses acceptables, quelle que soit la personne malade :
safety-signs-afraid = Vous avez peur de la réaction de l’autre.
safety-signs-watched = On surveille votre téléphone, vos messages ou vos allées et venues.
safety-signs-alone = On vous coupe des autres, de l’argent, des médicaments ou des soins.
safety-signs-pushed = On vous pousse à toucher, ou à vous laisser toucher.
safety-signs-hurt = On vous fait du mal, on vous menace, ou on vous dit que vous le méritez.
safety-signs-note = Cette application ne peut pas savoir s’il y a du danger pour vous, et n’essaie pas. Vous le savez mieux.

safety-now-title = En cas de danger immédiat
safety-now = Allez là où il y a du monde, si vous le pouvez. Appelez le numéro d’urgence de votre pays.
safety-now-quiet = Si vous ne pouvez pas parler : dans beaucoup de pays, on peut aussi joindre les secours par message. Quelqu’un du voisinage peut appeler pour vous.

safety-help-title = Trouver de l’aide
safety-help-search = Cherchez « numéro d’aide violences à la maison » et le nom de votre pays ou de votre ville.
safety-help-people = Un médecin, une infirmière, une assistante sociale ou une pharmacie peut vous aider à trouver quelqu’un, en confiance.
safety-help-device = Cherchez sur un appareil que l’autre n’utilise pas : chez des amis, à la bibliothèque, au travail.
safety-help-both = Ces lignes sont aussi pour qui prend soin de quelqu’un, et pour qui a peur de faire du mal.

safety-living-title = Si vivre semble trop dur
safety-living-matter = Vous comptez. Pouvez-vous être avec quelqu’un maintenant ?
safety-living-move = Éloignez-vous de tout ce que vous pourriez utiliser.
safety-living-call = Appelez une personne de confiance, une ligne d’écoute, ou le numéro d’urgence de votre pays.
safety-living-find = Pour trouver une ligne près de vous, cherchez « ligne d’écoute suicide » et le nom de votre pays.
safety-living-letter = Ce que vous écrivez ici n’atteindra peut-être personne ce soir.
safety-living-worried-title = Si vous craignez pour l’autre
safety-living-worried = Allez auprès de l’autre. Demandez : penses-tu à mettre fin à tes jours ? Demander n’en donne pas l’idée. Restez. Appelez.

safety-sees-title = Ce que l’autre peut voir, et ce qui reste caché
safety-sees-only = L’autre ne voit que ce que vous avez montré à « Nous deux », et le nom que vous avez donné.
safety-sees-kept = Ce qui a été montré une fois reste à l’autre, même si vous ne le gardez ensuite que pour vous.
safety-sees-not-opened = Personne ne voit quand vous ouvrez ce lieu, ce que vous lisez, ni si vous avez répondu.
safety-sees-close = Les quatre proximités de la table ne se partagent jamais.
safety-sees-device = Qui peut déverrouiller votre appareil peut ouvrir ce lieu et tout lire.

safety-device-title = Votre appareil
safety-device-lock = Donnez à votre appareil un code connu de vous seulement.
safety-device-history = Le navigateur se souvient que cette page a été ouverte. Vous pouvez l’effacer de l’historique.
safety-device-shared = Sur un appareil utilisé à deux, il est plus sûr de ne pas écrire ici.
safety-device-tracked = Si quelqu’un a mis un logiciel de surveillance sur votre téléphone, cette application ne peut pas vous en protéger.

safety-quick-title = Quitter l’écran rapidement
safety-quick = « Sortir vite », en haut, ouvre aussitôt une page vide.
safety-quick-key = Dans l’application, appuyer trois fois vite sur Échap fait de même.
safety-quick-back = Dans l’application, « Retour » ne montre plus ensuite ce qui était là.
safety-quick-return = Pour revenir, ouvrez de nouveau l’adresse ou l’icône.
safety-quick-not = Le navigateur se souvient encore de l’adresse, et rien n’est verrouillé. Qui l’ouvre peut lire.
safety-quick-name = Dans les réglages de l’application, l’icône et l’onglet peuvent porter un autre nom.

safety-leave-title = Partir
safety-leave = Chaque personne peut quitter le lieu partagé de son côté, tout de suite. Sans raison, sans attente.
safety-leave-copy = Ce qui a été montré avant reste à vous deux.
safety-leave-danger = Partir pourrait-il vous mettre en danger ? Parlez-en d’abord avec quelqu’un qui connaît ces situations.

safety-not-medical = Ceci n’est pas un avis médical ni juridique.

## Who can read this
who-title = Qui peut lire ?
who-lede = En bref, et en mots simples.
who-promise = Le relais ne peut pas lire ce que vous écrivez ; qui vous fournit l’application le pourrait, en vous attaquant.
who-device = Ce que vous écrivez est gardé sur votre propre appareil, scellé.
who-sealed = Ce que vous montrez va vers l’autre, scellé. Le relais le transmet et n’a pas de clé.
who-relay-sees = Le relais voit que deux parties échangent des enveloppes scellées, leur taille et le moment. Il ne connaît pas vos noms.
who-server = L’application elle-même vient d’un serveur. Qui le gère pourrait la modifier pour qu’elle livre vos mots. Prenez donc une adresse de confiance, ou la vôtre.
who-other = L’autre peut lire ce que vous avez montré, et pourrait le montrer à d’autres.
who-unlocked = Qui déverrouille votre appareil peut lire ce qui s’y trouve.
who-no-watching = Il n’y a ni publicité, ni mesure d’audience, ni liste de qui vous êtes.
who-lost = Si tous vos appareils et vos mots de secours sont perdus, personne ne peut ouvrir pour vous ce qu’ils contenaient.

## Plain pages of the server, readable without script, for when the app cannot start
help-script-title = Leeward a besoin de JavaScript
help-script = Sceller et ouvrir se font sur votre propre appareil. Pour cela, la page doit avoir le droit de s’exécuter.
help-script-how = Autorisez JavaScript pour cette adresse, puis ouvrez Leeward à nouveau.
help-browser-title = Ce navigateur ne peut pas ouvrir Leeward
help-browser = Un Firefox, Safari, Chrome ou Edge à jour le peut.
help-loading-title = Leeward ne s’est pas chargé
help-loading = Une partie n’est pas arrivée. Ce qui était enregistré sur cet appareil est en sûreté.
help-loading-how = Réessayez quand le réseau sera meilleur.
help-open = Ouvrir Leeward
help-languages = Langues
