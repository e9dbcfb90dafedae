## Storms
card-entry-stressor-flare = Uma crise
    .coach = A crise chegou. Você não precisa explicar.
card-entry-stressor-hospital = Hospital
    .coach = Alguém de vocês está no hospital. O resto pode esperar.
card-entry-stressor-bad-news = Más notícias
    .coach = Veio uma notícia. Você não precisa manter a calma.
card-entry-stressor-money = Uma tempestade de dinheiro
    .coach = O dinheiro aperta. Não precisa se resolver hoje à noite.
card-entry-stressor-loss = Uma perda
    .coach = Algo ou alguém se foi. Nada precisa ser dito.
card-entry-stressor-other = Outra tempestade
    .coach = É uma tempestade porque você diz que é.

## What every storm asks
card-entry-stressor-start = Desde quando?
    .name = Desde
card-entry-stressor-end = Quando passou?
    .name = Passou
card-entry-stressor-helped = O que ajudou?
    .name = Ajudou
    .hint = Dois toques bastam. Fica para a próxima vez.
    .dark = Um quarto escuro
    .quiet = Silêncio
    .warm = Calor
    .food = Algo para comer
    .sleep = Sono
    .company = Companhia
    .alone = Ficar a sós
    .no_questions = Nenhuma pergunta
    .talk = Conversar
    .music = Música
    .air = Ar fresco
    .laugh = Rir
    .medicine = Remédios
    .tasks = Tarefas a menos
    .someone_else = Alguém de fora
card-entry-stressor-didnt = O que não ajudou?
    .name = Não ajudou
    .hint = Não é cobrança. É para a próxima vez.
    .dark = Um quarto escuro
    .quiet = Silêncio
    .warm = Calor
    .food = Algo para comer
    .sleep = Sono
    .company = Companhia
    .alone = Ficar a sós
    .no_questions = Nenhuma pergunta
    .talk = Conversar
    .music = Música
    .air = Ar fresco
    .laugh = Rir
    .medicine = Remédios
    .tasks = Tarefas a menos
    .someone_else = Alguém de fora
card-entry-stressor-note = Com suas palavras
    .name = Uma nota

## What helped, outside a storm
card-entry-helped = O que ajudou
    .coach = Fica para a próxima vez.
card-entry-helped-text = O que ajudou, e como?
    .name = O que ajudou

## The flare plan
card-flareplan = Nosso plano para crises
    .coach = Escrevam num dia bom. Ele fala num dia ruim.
card-flareplan-first = O que primeiro?
    .name = Primeiro
    .hint = O que se faz na primeira hora.
card-flareplan-signs = Como notamos que vem?
    .name = Sinais
card-flareplan-helps = O que ajuda?
    .name = Ajuda
card-flareplan-not = O que é melhor deixar?
    .name = Melhor deixar
card-flareplan-who_to_call = Quem chamamos, e quando?
    .name = Quem chamar

## The plan
flareplan-title = Nosso plano para uma crise
flareplan-lede = Escrito num dia calmo, para o dia em que for preciso.
flareplan-empty = Nenhum plano ainda. Uma linha basta: o que ajuda primeiro.
flareplan-do = Escrever um plano

## From when on to ask whether it has eased
card-entry-stressor-ask = Quando perguntar se passou?
    .name = Perguntar de novo

## The screens
storms-title = Tempestades
storms-ask = Uma tempestade?
storms-lede = Um toque dá nome a ela. O hoje fica pequeno até passar.
storms-show-note = Mostra-se qual tempestade é, e desde quando. Nada mais.
storms-now = Agora
storms-eased-ask = Já passou?
storms-not-yet = Ainda não
storms-stop-asking = Não perguntar mais
storms-eased-do = Já passou
storms-last = Da última vez ajudou: { $what }
storms-last-not = Da última vez não ajudou: { $what }
storms-show-these = Mostrar isto
storms-shown = Isto está mostrado.
storms-after = O que ajudou? O que não?
storms-keep = Guardar para a próxima vez
storms-keep-note = Só você vê. Na próxima vez, está aqui.
storms-before = Tempestades que passaram
storms-small = O hoje está pequeno. Bastam uma palavra e um desejo.
storms-rest = O resto de hoje
storms-helped-do = Escrever o que ajudou
