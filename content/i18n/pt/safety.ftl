### Portuguese of Brazil: você, vocês. Plain words, no diagnosis, no telephone numbers.

## Safety
safety-title = Segurança
safety-lede = Esta página não pergunta nada, não guarda nada e não precisa de conta.
safety-yours-title = O que é você quem decide
safety-yours = Seu corpo, dinheiro, telefone, trabalho e pessoas: é você quem decide.
safety-yours-no = Um não não precisa de motivo. O sim de ontem não é o sim de hoje.
safety-yours-close = Você nunca precisa compartilhar aqui o que não quer compartilhar.

safety-signs-title = O que não está certo
safety-signs = A doença torna a vida difícil. Ela não torna certas estas coisas, seja quem for que adoeceu:
safety-signs-afraid = Você tem medo de como a outra pessoa vai reagir.
safety-signs-watched = Seu telefone, suas mensagens ou seus caminhos são vigiados.
safety-signs-alone = Afastam você de pessoas, dinheiro, remédios ou cuidados.
safety-signs-pushed = Pressionam você a tocar, ou a deixar que toquem em você.
safety-signs-hurt = Machucam você, ameaçam você, ou dizem que você merece.
safety-signs-note = Este aplicativo não consegue saber se você está em segurança, e não tenta. Você sabe melhor.

safety-now-title = Se você está em perigo agora
safety-now = Se puder, vá para onde há outras pessoas. Ligue para o número de emergência do seu país.
safety-now-quiet = Se não puder falar: em muitos países também se pede socorro por mensagem de texto. Alguém da vizinhança pode ligar por você.

safety-help-title = Encontrar ajuda
safety-help-search = Procure “linha de ajuda violência em casa” e o nome do seu país ou da sua cidade.
safety-help-people = No posto de saúde, no hospital, na assistência social ou na farmácia, alguém pode ajudar você, em confiança.
safety-help-device = Procure em um aparelho que a outra pessoa não usa: na casa de alguém, na biblioteca, no trabalho.
safety-help-both = As linhas de ajuda são também para quem cuida de alguém, e para quem tem medo de machucar alguém.

safety-living-title = Se viver parece difícil demais
safety-living-matter = Você importa. Você pode ficar com alguém agora?
safety-living-move = Afaste-se de tudo o que poderia usar.
safety-living-call = Ligue para alguém de confiança, para uma linha de crise ou para o número de emergência do seu país.
safety-living-find = Para encontrar uma linha perto de você, procure “linha de prevenção do suicídio” e o nome do seu país.
safety-living-letter = O que você escreve aqui talvez não chegue a ninguém esta noite.
safety-living-worried-title = Se você se preocupa com a outra pessoa
safety-living-worried = Vá até ela. Pergunte: você está pensando em tirar a própria vida? Perguntar não planta a ideia. Fique. Ligue.

safety-sees-title = O que a outra pessoa pode ver, e o que não
safety-sees-only = A outra pessoa só vê o que você mostrou como “A dois”, e o nome que você deu.
safety-sees-kept = O que foi mostrado uma vez fica com a outra pessoa, mesmo que depois seja só seu.
safety-sees-not-opened = Ninguém vê quando você abre este lugar, o que lê, nem se respondeu.
safety-sees-close = As quatro proximidades da mesa nunca são compartilhadas.
safety-sees-device = Quem consegue desbloquear seu aparelho pode abrir este lugar e ler tudo.

safety-device-title = Seu aparelho
safety-device-lock = Ponha no aparelho um código que só você conhece.
safety-device-history = O navegador lembra que esta página foi aberta. Você pode tirá-la do histórico.
safety-device-shared = Em um aparelho usado a dois, é mais seguro não escrever aqui.
safety-device-tracked = Se alguém pôs um programa de vigilância no seu telefone, este aplicativo não pode proteger você dele.

safety-quick-title = Deixar a tela rapidamente
safety-quick = “Sair rápido”, no alto, abre na hora uma página vazia.
safety-quick-key = No aplicativo, apertar Esc três vezes, depressa, faz o mesmo.
safety-quick-back = No aplicativo, “Voltar” não mostra depois o que estava ali.
safety-quick-return = Para retornar, abra de novo o endereço ou o ícone.
safety-quick-not = O navegador ainda lembra o endereço, e nada fica bloqueado. Quem o abrir pode ler.
safety-quick-name = Nas configurações do aplicativo, o ícone e a guia podem ter outro nome.

safety-leave-title = Sair
safety-leave = Qualquer pessoa pode sair do lugar compartilhado por conta própria, na hora. Sem motivo, sem espera.
safety-leave-copy = O que foi mostrado antes fica com vocês.
safety-leave-danger = Sair pode colocar você em perigo? Fale antes com alguém que conhece essas situações.

safety-not-medical = Isto não é orientação médica nem jurídica.

## Who can read this
who-title = Quem pode ler isto?
who-lede = Em poucas palavras, e simples.
who-promise = O retransmissor não consegue ler o que você escreve; quem fornece o aplicativo a você conseguiria, atacando você.
who-device = O que você escreve fica no seu próprio aparelho, lacrado.
who-sealed = O que você mostra vai lacrado para a outra pessoa. O retransmissor passa adiante e não tem a chave.
who-relay-sees = O retransmissor vê que dois lados trocam envelopes lacrados, de que tamanho e quando. Ele não sabe os nomes de vocês.
who-server = O próprio aplicativo vem de um servidor. Quem cuida dele poderia mudá-lo para entregar suas palavras. Use então um endereço em que você confia, ou o seu próprio.
who-other = A outra pessoa pode ler o que você mostrou, e poderia mostrar a outros.
who-unlocked = Quem desbloqueia seu aparelho pode ler o que há nele.
who-no-watching = Não há anúncios, não há medição de uso, nem lista de quem vocês são.
who-lost = Se todos os seus aparelhos e as palavras de recuperação se perderem, ninguém pode abrir por você o que havia neles.

## Plain pages of the server, readable without script, for when the app cannot start
help-script-title = O Leeward precisa de JavaScript
help-script = Lacrar e abrir acontece no seu próprio aparelho. Para isso a página precisa poder funcionar.
help-script-how = Permita JavaScript para este endereço e abra o Leeward de novo.
help-browser-title = Este navegador não consegue abrir o Leeward
help-browser = Um Firefox, Safari, Chrome ou Edge atualizado consegue.
help-loading-title = O Leeward não carregou
help-loading = Uma parte não chegou. O que estava salvo neste aparelho está a salvo.
help-loading-how = Tente de novo quando a rede estiver melhor.
help-open = Abrir o Leeward
help-languages = Idiomas
