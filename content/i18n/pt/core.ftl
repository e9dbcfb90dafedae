### Portuguese of Brazil: você, vocês; wording that leaves gender open; partner lines intimate.

## The house
app-name = Leeward
app-what = Um lugar quieto e reservado para dois, quando há doença em casa.
app-skip-to-content = Ir para o conteúdo
app-loading = Abrindo.

## Navigation
nav-label = Partes principais
nav-today = Hoje
nav-more = Mais
nav-back = Voltar
nav-close = Fechar
leave-quickly = Sair rápido
away-title = Nova guia
nav-step = Passo { $step } de { $steps }

## Words used in many places
do-begin = Começar
do-skip = Pular
do-next = Continuar
do-keep-this = Guardar isto
do-change = Mudar
do-try-again = Tentar de novo
do-not-now = Agora não
do-clear = Tirar
do-more = Mais
is-saved-here = Salvo aqui.

## People
# Stands where a name would, when there is none.
person-other = A outra pessoa
person-you = Você
person-label = { $name }:

## The first minutes
begin-is-it-safe = Isto é seguro para mim?
begin-have-invitation = Tenho um código ou um link
begin-name-ask = Como podemos chamar você?
begin-name-field = Um nome
begin-name-note = Nada sai deste aparelho até você dizer, e mesmo então só lacrado.
begin-name-unusable = Um nome tem no máximo 40 caracteres, todos visíveis.
begin-energy-ask = Quanta força há em você agora?
begin-energy-note = Você pode mudar isto a qualquer momento.
energy-little = Pouca
energy-some = Alguma
energy-enough = Bastante
energy-little-note = Uma coisa de cada vez.
begin-who-ask = Quem está aqui?
begin-who-alone = Só eu
begin-who-both = Estamos lado a lado
begin-each-alone = Cada pessoa com a sua tela. Uma palavra para hoje?
begin-words-ask = Vamos pôr em palavras?
begin-words-none = Hoje sem palavras. Tudo bem assim.
begin-keep-for-me = Guardar para mim
begin-show-it = Mostrar
begin-invite = Convidar alguém
begin-theirs-note = Se a outra pessoa mostrar algo, aparece aqui. Não é preciso.

## Saying it in whole sentences, and showing it on the full screen
# Two whole sentences; languages that put no space between sentences leave it out.
said-both = { $word } { $wish }
show-label = Suas palavras, em letras grandes
show-hint = Vire a tela para a outra pessoa, ou passe para ela.
show-done = Recolher

## Saved, and who sees it
saved-only-me = Salvo aqui. Só você vê.
saved-both = Salvo aqui. Você e a outra pessoa veem.
audience-ask = Para quem é isto?
audience-only-me = Só eu
audience-both = A dois
audience-note = Você pode mudar isto depois.
audience-alone-note = Ainda não há mais ninguém aqui. Você pode convidar alguém.
audience-mixed = Em parte a dois
audience-field = { $field }: para quem é?
audience-stop = Deixar só para mim
audience-stop-note = A partir de agora só você vê. O que foi mostrado fica com a outra pessoa.
show-other-ask = Mostrar para a outra pessoa?
show-named-ask = { $name }: mostrar?
show-it-yes = Mostrar
show-it-no = Guardar

## Today
today-title = Hoje
greeting-morning = Bom dia.
greeting-day = Boa tarde.
greeting-evening = Boa noite.
greeting-night = Uma noite tranquila.
today-lamp-ask = Como está o dia de hoje?
today-lamp-mine = Sua lamparina de hoje
today-yesterday-ask = Ontem ainda está aberto, se quiser.
today-yesterday-open = Preencher ontem
today-yesterday-change = Mudar ontem
today-table-ask = A mesa: um quarto de hora de calma, uma vez nesta semana.
today-table-open = Sentar à mesa
today-table-mine = Sua mesa desta semana
today-table-change = Mudar esta semana
today-simpler = Pouca força? Deixe mais simples
today-invite = Funciona também para uma pessoa só. A outra pode vir depois.
week-this = Esta semana

## The lamp
lamp-title = A lamparina
lamp-lede = Responda o que quiser. Deixe o resto.
lamp-for-yesterday = Para ontem
lamp-word-past = Uma palavra para aquele dia.
lamp-good-storm = Alguma coisa deu para suportar?
lamp-more = Mais, se quiser
lamp-more-note = Energia, dor, humor, tensão, sentimentos
lamp-draft = Ainda não guardado. Está aqui como você deixou.

## The table
table-title = A mesa
table-lede = Uma coisa boa, uma necessidade, um tempo a dois. Sem pressa.
table-for-week = Para a semana de { $date }
table-time-title = Um tempo a dois
table-time-note = Em dois tamanhos, para que um dia difícil também tenha o seu.
table-close-title = Perto ou longe, como você sente
table-close-note = Só para você. Nunca é compartilhado, e ninguém fica sabendo que você respondeu.

## The other’s lamp, and one tap in answer
their-lamp = { $name }: { $word }. { $wish }.
their-lamp-title = Da outra pessoa
their-answer-ask = Um toque, se quiser
their-answer-mine = Você disse:
their-answer-theirs = { $name }: { $answer }

## More
more-title = Mais
more-settings = Configurações
more-settings-note = Nome, idioma, luz, quanta força há em você
more-name = Seu nome
more-name-keep = Guardar o nome
more-name-note = A outra pessoa vê, quando vocês compartilham um lugar.
more-language = Idioma
more-theme = Claro e escuro
more-theme-light = Claro
more-theme-dark = Escuro
more-theme-system = Como o aparelho
more-contrast = Contraste
more-contrast-system = Como o aparelho
more-contrast-more = Mais contraste
more-alias = Outro nome na tela inicial
more-alias-notes = Notas
more-alias-weather = Clima
more-alias-note = A guia e o ícone passam a ter este nome. Só este aparelho sabe.
more-alias-again = Um ícone que já está lá mantém o nome: remova-o e instale de novo.
more-alias-ios = No iPhone ou iPad, remover o ícone apaga o que foi escrito nele. Lá, escolha o nome antes de instalar.
more-alias-stays = O endereço, e as palavras lá dentro, ficam como estão.
more-energy = Quanta força há em você
more-energy-note = Pouca: uma coisa de cada vez, em três toques.
more-form = Como este lugar fala com você
more-form-she = No feminino
more-form-he = No masculino
more-form-avoid = Com palavras que deixam em aberto
more-form-note = Onde a língua faz diferença. Só este aparelho sabe.
more-safety = Segurança
more-who-can-read = Quem pode ler isto?
more-about = Sobre o Leeward
more-about-text = Software livre, feito para dois. Sem anúncios, sem contagem, ninguém olhando.
more-about-licence = Licença: AGPL 3.0 ou posterior.
more-about-version = Versão { $version }
more-not-medical = Não é orientação médica.

## The shared place
place-title = O lugar compartilhado
place-none = { $form ->
    [she] Por enquanto você está sozinha aqui. Tudo bem assim.
    [he] Por enquanto você está sozinho aqui. Tudo bem assim.
   *[avoid] Por enquanto só há você aqui. Tudo bem assim.
}
place-with = Você compartilha um lugar com:
place-with-other = Você compartilha um lugar com outra pessoa.
place-invite = Convidar alguém
place-leave-any-time = Qualquer pessoa pode sair por conta própria, a qualquer momento.
place-leave = Sair do lugar compartilhado
place-leave-note = Sem motivo, sem espera. Você fica com uma cópia do que foi compartilhado.
place-leave-danger = Sair pode colocar você em perigo?
place-ended = O compartilhamento terminou. Sua cópia continua sua.
place-what-is-seen = A outra pessoa só vê o que você escolheu mostrar.

## Inviting
invite-title = Convidar alguém
invite-lede = Dois passos, lado a lado se puderem.
invite-yours-stays = O que você guardou para si continua seu.
invite-leave-any-time = { place-leave-any-time }
# Before what the other will read: guest-named, guest-choose.
invite-other-reads = A outra pessoa lê:
invite-make = Preparar um convite
invite-making = Preparando o convite.
invite-scan = Peça à outra pessoa para escanear isto.
invite-qr-label = O convite como imagem para a câmera da outra pessoa
invite-link-title = Ou mande o link
invite-link-label = O link
invite-link-copy = Copiar o link
invite-link-share = Mandar o link
invite-link-note = Quem tem este link pode bater à porta. Mande só para a pessoa certa.
invite-link-copied = O link foi copiado.
invite-link-marked = O link está marcado. Copie daqui.
invite-message = Quer compartilhar um lugar quieto comigo? Você escolhe o que mostra.
invite-code-title = Ou diga um código
invite-code-make = Preparar um código para dizer em voz alta
invite-code-label = O código
invite-code-note = Diga em voz alta, ou por telefone. Uma tentativa errada encerra o código.
invite-once-until = Vale uma vez, até { $time }.
invite-waiting = Você pode deixar isto aberto e fazer outra coisa.
invite-stop = Retirar o convite
invite-stopped = O convite foi retirado.

## Being invited
guest-named = { $name } gostaria de compartilhar um lugar quieto com você.
guest-unnamed = Alguém gostaria de compartilhar um lugar quieto com você.
guest-choose = Você escolhe o que compartilha. Se disser não, nada é enviado.
guest-look-first = Olhar primeiro
guest-come-in = Entrar
guest-not-now = Agora não
guest-look-title = O que é
guest-look-lamp = Cada pessoa pode dizer, uma vez por dia, como está o dia: uma palavra, um desejo, uma coisa boa.
guest-look-choose = Tudo é só seu até você escolher mostrar.
guest-look-relay = O retransmissor passa envelopes lacrados. Ele não consegue ler.
guest-look-leave = Qualquer pessoa pode sair por conta própria, na hora, sem motivo.
guest-look-nothing-sent = Olhar não avisa ninguém.
guest-declined = Nada foi enviado.
guest-code-title = Entrar com um código
guest-code-ask = Que código você ouve?
guest-code-note = Só números. Espaços não importam.
guest-link-ask = Ou ponha o link aqui
guest-link-field = O link
guest-open = Abrir o convite
guest-knocking = O outro aparelho está sendo consultado. Deixem os dois abertos por um momento.

## Comparing digits
compare-ask = As duas telas mostram { $digits }?
compare-note = Se forem iguais, não há ninguém entre vocês.
compare-yes = Sim
compare-no = Não, parar
compare-said-yes = Você disse sim. Agora a outra tela.
compare-finishing = Preparando o lugar compartilhado.
compare-done = Agora vocês compartilham um lugar.
compare-done-note = Nada do que você guardou antes está nele. Você escolhe o que mostra.
compare-go-on = Ir para hoje
# On other screens, when the other has come in meanwhile.
compare-knock = Alguém está entrando. Primeiro comparem os números.
compare-open = Comparar

## When an invitation comes to nothing
pair-nothing-left = Não ficou nada para trás.
pair-make-new = Preparar um novo convite
pair-unreadable = Isto não é um convite, ou falta uma parte dele.
pair-unreadable-do = Copie o link inteiro, ou escaneie de novo.
pair-other-relay = Este convite pertence a outro endereço.
pair-other-relay-do = Abra o próprio link, em vez de colar aqui.
pair-expired = Este convite é antigo demais.
pair-used = Este convite já foi usado.
pair-used-do = Se não veio de vocês, prepare um novo e comparem bem os números.
pair-gone = Este convite não existe, ou foi retirado.
pair-wrong-code = Este código não é o certo.
pair-wrong-code-do = Um código termina depois de uma tentativa errada. Peça um novo.
pair-tampered = Algo mudou no caminho. Paramos, por segurança.
pair-tampered-do = Tentem de novo lado a lado, com a imagem em vez do link.
pair-stopped = Parado. Não é preciso motivo.
pair-own = Este é o seu próprio convite. Ele é para o aparelho da outra pessoa.
pair-already = Você já compartilha um lugar.
pair-unreachable = O retransmissor não está ao alcance agora.
pair-unreachable-do = Convidar precisa de rede. O resto funciona sem.
pair-invite-needed = Este retransmissor só recebe novos lugares com convite. Fale com quem cuida dele.
pair-slow-down = Tentativas demais por agora. Espere dois minutos.
pair-relay-refused = O retransmissor disse não ({ $code }).

## The state of sync, in words
sync-title = Salvo e enviado
sync-only-here = Tudo está só neste aparelho.
sync-up-to-date = Salvo aqui. O retransmissor tem, lacrado.
sync-sending = Salvo aqui. A caminho, lacrado.
sync-offline = Salvo aqui. Esperando por rede.
sync-unreachable = Salvo aqui. O retransmissor não responde agora.
sync-refused = Salvo aqui. O retransmissor não deixa este aparelho entrar.
sync-unsent = { $count ->
    [0] Tudo foi enviado.
    [one] { $count } envelope lacrado ainda está aqui.
   *[other] { $count } envelopes lacrados ainda estão aqui.
}
sync-over-quota = O retransmissor não tem mais espaço para este lugar. Dá para ler, e tudo está salvo aqui.
sync-read-only = Só leitura, por enquanto. O que você escreveu está a salvo.
sync-trouble-title = Algo não está como deveria
sync-trouble-relay-back = O retransmissor mostra um estado mais antigo que antes. Aqui nada se perdeu; será enviado de novo.
sync-trouble-withheld = Há mais, que o retransmissor ainda não entregou. Pode ainda chegar.
sync-trouble-forked = Há duas histórias onde deveria haver uma. A escrita está parada, para que nada se misture.
sync-trouble-envelope = Chegou algo que não estava lacrado como deve. Não entrou.
sync-trouble-link = Uma mudança em quem pertence a este lugar quebrou as regras. Não entrou.
sync-trouble-relay = O retransmissor respondeu de um jeito que não entendemos.
sync-trouble-record = Uma anotação neste aparelho não pode ser lida. O resto está aqui.
sync-trouble-none = Aqui está tudo certo.
sync-trouble-go-on = Você não precisa fazer nada.
sync-trouble-tell = Por favor, avise quem cuida do retransmissor. Não foi por sua causa.
sync-trouble-keep = Deixe este aparelho como está: o que você escreveu está nele. Não apague os dados do navegador.
sync-trouble-details = Para quem cuida do retransmissor

## Storage
store-full = Este aparelho não tem mais espaço. O que você escreveu continua na tela.
store-full-do = Libere algum espaço e tente de novo.
store-denied = Este navegador não nos deixa guardar nada.
store-denied-do = Janelas privadas costumam esquecer. Abra o Leeward em uma janela normal.
store-busy = O Leeward está aberto em outro lugar neste aparelho.
store-broken = Este aparelho não conseguiu salvar. O que você escreveu continua na tela.
store-may-forget = Este navegador pode esquecer o que está guardado aqui.
store-may-forget-do = Instale o Leeward, e tudo ficará mais bem guardado.
store-kept-safely = Este aparelho guarda.

## A second tab
tab-title = O Leeward está aberto em outra janela
tab-note = Só uma de cada vez, para que nada se perca.
tab-open-here = Abrir aqui
tab-moved = O Leeward continua em outra janela. Tudo está salvo.

## Updates, installing, offline
update-title = Há uma versão mais nova
update-do = Abrir a versão mais nova
update-later = Depois
install-title = Guardar o Leeward neste aparelho
install-note = Abre como um aplicativo, também sem rede.
install-do = Instalar
install-ios = Toque em Compartilhar e depois em “Adicionar à Tela de Início”.

## An address without https
insecure-title = Um telefone precisa de um endereço seguro
insecure-text = Esta página veio por http simples. Os navegadores então desligam o lacre e o armazenamento, e o Leeward não pode funcionar aqui.
insecure-how = Abra o Leeward em um endereço que começa com https. Quem o instalou encontra como fazer no guia de operação.
insecure-here = No computador em que ele roda, http://localhost funciona.

## When something goes wrong
error-title = Isso não funcionou
error-not-you = Não foi por sua causa.
error-saved-safe = O que estava salvo está a salvo.
error-reload = Abrir de novo
error-loading = As anotações ainda estão sendo lidas. Um momento.
error-misfit = Algo neste formulário não se encaixa. O que você escreveu continua aqui.
error-not-yet = Este dia ainda não chegou.
error-not-yours = Isto pertence à outra pessoa, e só ela pode mudar.
error-nobody-there = Ainda não há ninguém aqui para quem mostrar.
error-not-now = Este passo não é possível agora.
error-begun = Este aparelho já começou.
error-newer = Isto foi escrito com uma versão mais nova. Abra essa versão para ler tudo.
error-text-missing = Não foi possível buscar as palavras deste idioma.
missing-title = Nada aqui
missing-text = Esta página não existe. Nada se perdeu.
missing-go = Ir para hoje

## The cards: the lamp
card-entry-lamp = A lamparina
card-entry-lamp-word = Uma palavra para hoje.
    .name = Hoje
    .calm = Calmo
    .grey = Cinza
    .rough = Duro
    .storm = Tempestade
    .say-calm = Hoje está calmo.
    .say-grey = Hoje está cinza.
    .say-rough = Hoje está duro.
    .say-storm = Hoje é tempestade.
card-entry-lamp-wish = O que ajudaria um pouco?
    .name = Um desejo
    .listen = Me escuta
    .comfort = Me consola
    .think = Pensa comigo
    .company = Me faz companhia
    .space = Espaço
    .nothing = Nada
    .say-listen = Só me escuta. Não precisa consertar nada.
    .say-comfort = Me consola. Não precisa consertar nada.
    .say-think = Pensa comigo.
    .say-company = Me faz companhia. Não precisa consertar nada.
    .say-space = Me dá um pouco de espaço. Não é por sua causa.
    .say-nothing = Não preciso de nada agora.
card-entry-lamp-good = Uma coisa boa?
    .name = Uma coisa boa
    .hint = Por menor que seja.
card-entry-lamp-energy = Quanta energia?
    .name = Energia
    .empty = Nenhuma
    .low = Pouca
    .some = Alguma
    .good = Boa
    .full = Cheia
card-entry-lamp-pain = Quanta dor?
    .name = Dor
    .none = Nenhuma
    .slight = Pouca
    .clear = Média
    .strong = Forte
    .extreme = Muito forte
card-entry-lamp-mood = Como está o humor?
    .name = Humor
    .heavy = Pesado
    .low = Baixo
    .even = Estável
    .light = Leve
    .bright = Luminoso
card-entry-lamp-stress = Quanta tensão?
    .name = Tensão
    .none = Nenhuma
    .slight = Pouca
    .clear = Média
    .strong = Muita
    .extreme = Demais
card-entry-lamp-feelings = O que está no ar?
    .name = Sentimentos
    .hint = Quantos quiser. Nenhum é errado.
    .calm = Calma
    .joy = Alegria
    .tenderness = Ternura
    .hope = Esperança
    .anger = Raiva
    .fear = Medo
    .guilt = Culpa
    .shame = Vergonha
    .grief = Luto
    .loneliness = Solidão
    .helplessness = Desamparo
    .emptiness = Vazio
card-entry-lamp-note = Com suas palavras
    .name = Uma anotação
    .hint = Muito ou pouco, como quiser.

## The cards: the table
card-entry-table = A mesa
card-entry-table-good = Uma coisa boa nesta semana?
    .name = Algo bom
    .hint = Por menor que seja.
card-entry-table-need_text = Uma necessidade?
    .name = Uma necessidade
    .hint = Sua, ou uma em que vocês estão de acordo.
card-entry-table-need_action = O que fazer com ela?
    .name = O que fazer com ela
    .keep = Manter
    .change = Mudar
    .stop = Parar
    .say-keep = Vamos manter isso.
    .say-change = Vamos mudar isso.
    .say-stop = Vamos parar com isso.
card-entry-table-us_time_good = Um tempo a dois, num dia bom
    .name = Num dia bom
    .hint = Um passeio no porto, por exemplo.
card-entry-table-us_time_flare = Um tempo a dois, num dia difícil
    .name = Num dia difícil
    .hint = Uma música na cama, por exemplo.
card-entry-table-close_physical = Quão perto no corpo?
    .name = No corpo
    .far = Longe
    .rather_far = Meio longe
    .between = No meio
    .rather_close = Quase perto
    .close = Perto
card-entry-table-close_emotional = Quão perto no sentir?
    .name = No sentir
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }
card-entry-table-close_spiritual = Quão perto no espírito?
    .name = No espírito
    .hint = O que é precioso para vocês: fé, sentido, encanto.
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }
card-entry-table-close_mental = Quão perto no pensar?
    .name = No pensar
    .hint = Pensar, conversar, rir das mesmas coisas.
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }

## The cards: one tap in answer to a lamp
card-entry-answer = Uma resposta
card-entry-answer-tap = Um toque em resposta
    .name = Resposta
    .coming = Já vou
    .while = Daqui a pouco
    .not_today_glad = Hoje não. Que bom que você me contou
    .say-coming = Já vou.
    .say-while = Daqui a pouco.
    .say-not_today_glad = Hoje não. Que bom que você me contou.

## Keys for life: what must be at hand at once
begin-have-words = Tenho palavras de recuperação
more-devices = Meus aparelhos
more-words = Palavras de recuperação
more-loss = Se a outra pessoa morreu
compare-phones = Comparar dois celulares
error-compare-first = Compare antes com outro celular. Hoje diz como.
sync-refused-do = Talvez tenha sido tirado em outro aparelho seu. O que está aqui fica aqui.
sync-removed = Este aparelho foi tirado em outro aparelho seu. O que está aqui fica. Nada de novo chega.
sync-trouble-withheld-do = Deixe isto aberto por alguns minutos. Se continuar assim, compare dois celulares e avise quem cuida do retransmissor.
sync-trouble-forked-do = Deixe todos os celulares como estão. Compare dois e fale com quem cuida do retransmissor.

## Taking it along, bringing it in, deleting it
more-take-along = Levar com você
more-take-along-note = Tudo o que é seu, em um só arquivo lacrado.
more-delete = Apagar o que está neste aparelho
begin-have-copy = Tenho uma cópia

## The lock
more-lock = Bloqueio
more-lock-note = Uma frase secreta antes de tudo o que está aqui
more-lock-now = Bloquear agora
more-hand-over = Passar o aparelho
error-annex = Não foi possível carregar uma parte do app. Tente de novo quando houver rede.
more-delete-relay = Apagar a minha parte no retransmissor
nav-needs = Necessidades
letter-already-open = A carta já está aberta.
letter-taken-back = A carta foi retirada.

## Together: what is there for who looks for it
together-title = Juntos
together-lede = Para quando você quiser. Nada aqui é obrigação.

## On which days
schedule-daily = Todo dia
schedule-weekly = Em alguns dias da semana
schedule-monthly = Uma vez por mês
schedule-once = Em um dia só
schedule-day = Em que dia?
schedule-at = A que horas? Pode ficar em branco.
schedule-each = Todo mês, dia { $day }
schedule-said = { $days }, { $time }

nav-letters = Cartas
dark-link = Se viver parece difícil demais
dark-other = Você teme pela vida da outra pessoa?
dark-person = Minha pessoa

## Answering apart, then both see
apart-seal = Lacrar minha resposta
apart-nobody = Não se vê se a outra pessoa respondeu.
apart-sealed = Sua resposta está lacrada. Se houver duas, abrem juntas.
apart-take-out = Retirar
apart-already-open = Já está aberta.
apart-closed = A maioria fica fechada. Isso não quer dizer nada.
apart-again = Responder de novo
apart-two = Isto se faz a dois. Você pode convidar alguém quando quiser.
apart-ended = O compartilhamento terminou. O que se abriu fica aqui para ler.
apart-note-open = Aberta
apart-note-sealed = Sua resposta está lacrada
apart-note-closed = Ficou fechada
