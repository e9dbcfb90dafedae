### Taking all of it along as one file, bringing it in elsewhere, and deleting what is on a device.

## Taking it along
archive-lede = Um só arquivo com tudo o que você tem aqui, também o que é só seu. Uma frase secreta o lacra.
archive-opens = Quem tem o arquivo e a frase secreta lê tudo.
archive-keep = Por isso ele é só para você. Ninguém precisa dá-lo a alguém.
archive-later = Em outro aparelho, escolha “Tenho uma cópia”. O programa livre “age” também o abre.
archive-unsent = Uma parte ainda não foi enviada. Se puder, espere até que seja.
archive-passphrase = Frase secreta
archive-passphrase-note = Algumas palavras que só você juntaria. Sem elas ninguém abre o arquivo, nem nós.
archive-again = A mesma mais uma vez
archive-differ = As duas não são iguais.
archive-short = Curta demais para proteger o arquivo. Dez letras ou mais, por favor.
archive-make = Criar o arquivo
archive-working = Lacrando. Leva um momento.
archive-done = O arquivo está nos seus downloads. Aqui nada mudou.
archive-failed = Não foi possível criar o arquivo. Aqui nada mudou.

## Bringing it in
archive-in-title = Trazer uma cópia para cá
archive-in-lede = Escolha o arquivo e digite a frase secreta dele. Tudo volta como era então.
archive-in-both = O aparelho de onde ele veio pode continuar como antes.
archive-in-file = O arquivo
archive-in-none = Escolha primeiro o arquivo.
archive-in-do = Trazer para cá
archive-in-working = Abrindo. Leva um momento.
archive-in-begun = Alguém já começou aqui. Uma cópia só pode vir para onde ninguém começou.
archive-wrong-passphrase = Esta frase secreta não o abre. Nada mudou.
archive-damaged = Este arquivo foi cortado ou alterado. Nada mudou. Talvez outra cópia esteja inteira.
archive-foreign = Este não é um arquivo levado daqui. Nada mudou.
archive-too-new = Uma versão mais nova criou este arquivo. Nada mudou. Abra primeiro a versão mais nova.
archive-too-large = Este arquivo é grande demais. Nada mudou.
archive-other-relay = Este arquivo pertence a { $address }. Abra esse endereço e traga-o lá. Nada mudou.

## Deleting it
delete-lede = Deste aparelho sai tudo: o que você escreveu, as chaves, as configurações.
delete-stays = O que fica
delete-stays-relay = No retransmissor: uma cópia lacrada do que foi enviado. O retransmissor não consegue lê-la.
delete-stays-other = Com a outra pessoa: o que você mostrou. Ninguém lhe diz que você apagou.
delete-stays-devices = Nos seus outros aparelhos e nos arquivos que você levou: tudo o que está lá.
delete-no-way-back = Sem outro aparelho ou um arquivo assim, ninguém consegue trazer de volta.
delete-unsent = Uma parte ainda não foi enviada. Se apagar agora, ela se perde.
delete-do = Apagar
delete-sure = Apagar agora deste aparelho?
delete-yes = Sim, apagar
delete-no = Não, manter
delete-failed = Não foi possível apagar. Feche outras janelas deste app e tente de novo.
deleted-title = Está apagado
deleted-gone = O que você escreveu, as chaves e as configurações não estão mais neste aparelho.
deleted-history = O navegador talvez ainda lembre este endereço. Você pode tirá-lo do histórico.
deleted-close = Você já pode fechar esta página.

## Erasing one thing
erase-title = Apagar isto para sempre
erase-what = O que está aqui some de todos os seus aparelhos e do retransmissor. Não há volta.
erase-shown = Some também dos aparelhos da outra pessoa, quando ficarem online. Cópias já feitas permanecem.
erase-do = Apagar para sempre
erase-done = Está apagado.
