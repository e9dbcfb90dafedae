## Support
card-support-now = Preciso de você agora
    .coach = Um toque é uma resposta. Um não também é.
card-support-now-wish = O que ajudaria?
    .name = Um desejo
    .listen = Me escuta
    .comfort = Me consola
    .think = Pensa comigo
    .company = Me faz companhia
    .space = Espaço
    .say-listen = Só me escuta. Não precisa consertar nada.
    .say-comfort = Me consola. Não precisa consertar nada.
    .say-think = Pensa comigo.
    .say-company = Me faz companhia. Não precisa consertar nada.
    .say-space = Me dá um pouco de espaço. Não é por sua causa.
card-support-now-note = Algumas palavras, se quiser
    .name = Uma nota
card-support-low = Estou ficando sem forças
    .coach = Dá para amar alguém e precisar de uma noite de folga.
card-support-low-ask = O que daria um respiro?
    .name = O que dá um respiro
    .something = Pedir algo
    .someone_else = Pedir a outra pessoa
    .stop_one = Parar um combinado
card-support-low-note = Algumas palavras, se quiser
    .name = Uma nota

## What weighs
card-strain-weight = Quanto pesa para você?
    .name = Peso
    .none = Nada
    .light = Leve
    .some = Um pouco
    .heavy = Pesado
    .very_heavy = Muito pesado
card-strain-appearance = A aparência que mudou
card-strain-sexual-ability = O que mudou na nossa sexualidade
card-strain-abilities = O que já não é possível
card-strain-money = Dinheiro
card-strain-roles = Quem faz o quê
card-strain-grief = Luto
card-strain-sleep = Sono
card-strain-family = Família
card-strain-work = Trabalho

## Mine or ours
card-reveal-mine-or-ours = Esta preocupação: de quem parece ser?
    .coach = Nenhuma ponta é melhor. Uma distância é notícia, não culpa.
card-reveal-mine-or-ours-place = Onde ela fica?
    .name = Onde fica
    .mine = Minha
    .more_mine = Mais minha
    .between = No meio
    .more_ours = Mais nossa
    .ours = Nossa

## What we don't know
card-unsure = Algo incerto
    .coach = Coloque onde deve ficar. Pode mudar de lugar.
card-unsure-text = O que é?
    .name = O que é
card-unsure-place = Onde deve ficar?
    .name = Lugar
    .known = Conhecido
    .unknown = Desconhecido
    .in_our_hands = Nas nossas mãos
    .not_in_our_hands = Fora das nossas mãos
card-unsure-next = Quando saberemos mais?
    .name = Próxima data
card-unsure-plan_if = Se isto acontecer
    .name = Se
card-unsure-plan_then = então fazemos isto
    .name = Então

## Money talk
card-money-text = O que precisa ser dito sobre isso?
    .name = O que dizer
card-money-by = Até quando?
    .name = Até
card-money-overview = O que entra e o que sai
card-money-treatment = O que o tratamento nos custa
card-money-less-work = Trabalhar menos, ganhar menos
card-money-benefits = Ajudas a que temos direito
card-money-insurance = Seguros
card-money-debts = Dívidas
card-money-reserve = Uma reserva para meses difíceis
card-money-joy = Dinheiro para a alegria
card-money-own = Dinheiro de cada um
card-money-help = Pagar ajuda em casa
card-money-home = Mudanças na casa
card-money-family = Dinheiro da família ou para ela
card-money-access = Quem tem acesso a qual conta
card-money-papers = Onde estão os papéis
card-money-feelings = O que o dinheiro mexe em mim
card-entry-decision = Uma decisão
    .coach = Escrevam por quê. Ajuda quando vêm as dúvidas.
card-entry-decision-what = O que decidimos?
    .name = Decidido
card-entry-decision-why = Por quê?
    .name = Por quê
card-entry-decision-look_again = Quando olhamos de novo?
    .name = Olhar de novo

## Others
card-who-name = Quem?
    .name = Quem
card-who-what = O que nós dois deveríamos saber?
    .name = O que saber
card-who-knows = Quem mais sabe
card-who-call = Quem chamar
card-who-not-yet = Quem ainda não deve saber

## Moments
card-entry-moment = Um momento
    .coach = Só olhe. Nada pede resposta.
card-entry-moment-text = Como foi?
    .name = O momento
card-entry-best = Algo bom, por menor que seja
    .coach = Faça uma pergunta curiosa. Não dispute.
card-entry-best-text = O que foi?
    .name = Algo bom
card-entry-changed = Algo mudou
    .coach = O que foi combinado pode ser revisto.
card-entry-changed-what = O que mudou?
    .name = Mudou
card-entry-changed-since = Desde quando?
    .name = Desde

## Pause and repair
card-path-pause = Preciso de uma pausa. Não estou nos deixando.
    .coach = Parar é permitido. Voltar também.
card-step-pause-back = Uma pausa
card-step-pause-back-when = Voltar?
    .name = Volta
    .twenty = Em 20 minutos
    .tonight = Hoje à noite
    .tomorrow = Amanhã
    .i_say = Eu digo quando
card-step-pause-breathe = Água. Respiração lenta.
card-step-pause-breathe-protecting = O que você está protegendo?
    .name = O que protejo
    .hint = Só você vê isto.
card-step-pause-parts = Minha parte
card-step-pause-parts-mine = Minha parte
    .name = Minha parte
card-step-pause-parts-missed = O que me escapou
    .name = O que me escapou
card-step-pause-parts-need = Do que preciso
    .name = Do que preciso
card-step-pause-small = Uma coisa pequena
card-step-pause-small-thing = Uma coisa pequena?
    .name = Uma coisa pequena
    .tea = Chá
    .sit_near = Sentar perto
    .sleep = Dormir

## Telling each other, in four sittings
card-path-disclosure = Contar um ao outro, em quatro encontros curtos
    .coach = Uma pessoa conta, a outra ouve. Depois trocam.
card-step-disclosure-body = Com suas palavras
    .name = A carta
    .hint = Como vier. Não precisa ser bonita.
card-step-disclosure-happened = O que aconteceu
    .starter = Começou quando…
    .coach = Só ouça. Repita uma coisa que ouviu.
card-step-disclosure-felt = Como foi para mim
    .starter = Por dentro era como…
    .coach = Diga o sentimento que ouviu. Não resolva.
card-step-disclosure-held-back = O que guardei
    .starter = Eu não disse, porque…
    .coach = Agradeça a confiança. Deixe o silêncio.
card-step-disclosure-now = O que significa para nós agora
    .starter = Daqui para a frente, eu gostaria…
    .coach = Procure uma coisa que vocês dois desejem.

## Everything that is there
together-now = Quando está difícil agora
together-ahead = Para os dias que vêm
together-around = Em volta de vocês
together-storms = Tempestades
together-question = Perguntas
together-flareplan = Nosso plano para uma crise

## Support
support-title = Apoio agora
support-lede = Um toque pede. Um toque responde.
support-alone = Ainda não há ninguém aqui com você. Você pode mostrar uma tela a quem está por perto.
support-take-back = Retirar
support-good = Está bom assim
support-rest = Deixar descansar
support-done = Agora está bem
card-support-now-come = Qual é a resposta?
    .name = Resposta
    .coming = Já vou
    .while = Daqui a pouco
card-support-low-come = Qual é a resposta?
    .name = Resposta
    .coming = Já vou
    .while = Daqui a pouco

## What is talked about until both agree
talk-put-away = Guardar
unsure-title = O que é incerto
unsure-lede = Ponha cada coisa no seu lugar. Assim ela não está em toda parte.
unsure-empty = Ainda não há nada aqui. Uma coisa incerta basta para começar.
unsure-do = Pôr algo aqui
money-title = Dinheiro
money-lede = Sobre o que vocês querem conversar, um assunto de cada vez.
money-empty = Nenhum assunto ainda. Escolha um; os outros podem esperar.
money-do = Escolher um assunto
others-title = Outros à nossa volta
others-lede = Quem sabe, a quem ligar, quem ainda não deve saber.
others-empty = Ninguém foi citado ainda. Para quem você ligaria primeiro?
others-do = Escrever um nome
card-who-phone = Um número para ligar
    .name = Número

## Mine or ours: the worry, and the screens
card-entry-worry = Uma preocupação
card-entry-worry-text = Qual é a preocupação, em uma linha?
    .name = A preocupação
ours-title = Minha ou nossa?
ours-lede = Dê nome a uma preocupação. Depois cada pessoa diz, à parte, de quem ela parece ser.
ours-put = Perguntar a nós
ours-put-note = A outra pessoa lê esta linha. As respostas ficam lacradas até haver duas.
ours-named = Já nomeadas
ours-empty = Ainda não há nada. Para começar, basta uma preocupação pequena.
ours-near = Vocês sentem isso de modo parecido.
ours-far = Conversem sobre isso primeiro. Hoje, nenhum plano.
ours-both-mine = Das duas partes: minha.
ours-plan-do = Pedir algo que ajudaria

## What weighs: the screens
strains-title = O que pesa
strains-lede = Cada pessoa diz à parte quanto pesa. Depois vocês veem onde diferem.
strains-begin = Uma basta para começar. O resto pode esperar.
strains-alike = Parecido para vocês
strains-differ = Diferente para vocês
strains-step = Um pequeno passo
strains-step-listen = Pergunte: “Como é para você?” e escute. Hoje nada precisa ser resolvido.

## What is written down
together-talk = Para conversar
decisions-title = O que decidimos
decisions-lede = Escreva também por quê. Ajuda quando vêm as dúvidas.
decisions-empty = Nada foi escrito ainda. Uma decisão basta para começar.
decisions-do = Escrever uma decisão
changed-title = Algo mudou
changed-lede = Diga uma vez. Depois dá para rever o que foi combinado.
changed-empty = Não há nada aqui. Quando algo mudar, uma linha basta.
changed-do = Dizer o que mudou
changed-look = O que talvez peça outro olhar
kept-share = Mostrar
kept-keep = Manter
