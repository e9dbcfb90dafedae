### Portuguese of Brazil: você. Nobody is blamed for a passphrase that does not open.

## The lock screen
lock-locked = Bloqueado.
lock-inside = O que está dentro fica dentro.
lock-passphrase = Frase secreta
lock-show = Mostrar o que foi digitado
lock-open = Abrir
lock-opening = Abrindo. Leva um instante.
lock-wrong = Esta não abre. Sem pressa.
lock-wait = Dá para tentar de novo em { $time }.
lock-use-passkey = Abrir com uma chave de acesso
lock-passkey-not = Nenhuma chave de acesso abriu. A frase secreta abre.
lock-no-memory = Este aparelho está com pouca memória livre agora. Feche outros aplicativos e tente de novo.
lock-forgotten = Esqueceu? Ninguém pode abrir por você. Se você tem uma cópia ou palavras de recuperação, elas trazem tudo de volta.

## Setting and changing the lock
lock-note = Com um bloqueio, o aplicativo pede uma frase secreta ao abrir, neste aparelho.
lock-new = Nova frase secreta
lock-new-note = Pelo menos oito caracteres. Algumas palavras seguidas são uma boa escolha.
lock-again = A mesma mais uma vez
lock-short = Um pouco mais longa, por favor: pelo menos oito caracteres.
lock-differ = As duas ainda não são iguais.
lock-current = Frase secreta atual
lock-asks = Para tudo isto é preciso a frase secreta atual.
lock-set = Pôr o bloqueio
lock-is-set = O bloqueio está posto.
lock-change = Mudar a frase secreta
lock-changed = A frase secreta mudou.
lock-remove = Tirar o bloqueio
lock-removed = O bloqueio foi tirado.
lock-moment = Leva um instante.
lock-forget-nobody = Se você esquecer, ninguém pode abrir por você.
lock-forget-words = Só uma cópia levada com você, ou palavras de recuperação, podem trazer as coisas de volta.
lock-slows = Tentativas erradas esperam cada vez mais. Quem copia os arquivos deste aparelho pode adivinhar mais rápido: mais longa é mais segura.
lock-auto = Bloquear por si
lock-auto-note = Quando nada é tocado por esse tempo, também fora do aplicativo.
lock-auto-minutes = Após { $minutes } min

## Passkeys
lock-passkey = Chave de acesso
lock-passkey-note = Mais um jeito de abrir, ao lado da frase secreta. Pode ser o do próprio aparelho: digital, rosto ou código.
lock-passkey-add = Adicionar uma chave de acesso
lock-passkey-added = A chave de acesso agora também abre.
lock-passkey-none = Nenhuma chave de acesso foi adicionada. Alguns aparelhos e navegadores não conseguem. A frase secreta continua abrindo.
lock-passkeys-forget = Esquecer todas as chaves de acesso
lock-passkeys-forgotten = Agora só a frase secreta abre.

## Handing the device over
hand-note = Uma coisa fica aberta; todo o resto fica bloqueado. O que for escrito ali vale como seu.
hand-which = O que fica aberto
hand-end = Para terminar é preciso a frase secreta. Recarregar a página leva ao bloqueio.
hand-do = Passar
hand-only = Aqui só uma coisa está aberta.
hand-back = Voltar a ela
hand-unlock = Desbloquear
hand-needs-lock = Para isto é preciso ter antes um bloqueio.
