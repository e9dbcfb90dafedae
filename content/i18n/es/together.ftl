## Support
card-support-now = Te necesito ahora
    .coach = Un toque es una respuesta. Un no también.
card-support-now-wish = ¿Qué ayudaría?
    .name = Un deseo
    .listen = Escúchame
    .comfort = Consuélame
    .think = Piensa conmigo
    .company = Acompáñame
    .space = Espacio
    .say-listen = Solo escúchame. No hay nada que arreglar.
    .say-comfort = Consuélame. No hay nada que arreglar.
    .say-think = Piensa conmigo.
    .say-company = Acompáñame. No hay nada que arreglar.
    .say-space = Dame un poco de espacio. No es por ti.
card-support-now-note = Unas palabras, si quieres
    .name = Una nota
card-support-low = Me estoy quedando sin fuerzas
    .coach = Se puede querer a alguien y necesitar una noche libre.
card-support-low-ask = ¿Qué te daría aire?
    .name = Lo que da aire
    .something = Pedir algo
    .someone_else = Pedírselo a otra persona
    .stop_one = Dejar un acuerdo
card-support-low-note = Unas palabras, si quieres
    .name = Una nota

## What weighs
card-strain-weight = ¿Cuánto pesa para ti?
    .name = Peso
    .none = Nada
    .light = Poco
    .some = Algo
    .heavy = Mucho
    .very_heavy = Muchísimo
card-strain-appearance = El aspecto que cambió
card-strain-sexual-ability = Lo que cambió en nuestra sexualidad
card-strain-abilities = Lo que ya no es posible
card-strain-money = El dinero
card-strain-roles = Quién hace qué
card-strain-grief = El duelo
card-strain-sleep = El sueño
card-strain-family = La familia
card-strain-work = El trabajo

## Mine or ours
card-reveal-mine-or-ours = Esta preocupación: ¿de quién te parece?
    .coach = Ningún extremo es mejor. Una distancia es una noticia, no una culpa.
card-reveal-mine-or-ours-place = ¿Dónde está?
    .name = Dónde está
    .mine = Mía
    .more_mine = Más mía
    .between = En medio
    .more_ours = Más nuestra
    .ours = Nuestra

## What we don't know
card-unsure = Algo incierto
    .coach = Ponlo donde le toca. Puede moverse.
card-unsure-text = ¿Qué es?
    .name = Qué es
card-unsure-place = ¿Dónde le toca?
    .name = Lugar
    .known = Conocido
    .unknown = Desconocido
    .in_our_hands = En nuestras manos
    .not_in_our_hands = Fuera de nuestras manos
card-unsure-next = ¿Cuándo sabremos más?
    .name = Próxima fecha
card-unsure-plan_if = Si pasa esto
    .name = Si
card-unsure-plan_then = entonces hacemos esto
    .name = Entonces

## Money talk
card-money-text = ¿Qué hay que decir sobre esto?
    .name = Qué decir
card-money-by = ¿Para cuándo?
    .name = Para
card-money-overview = Lo que entra y lo que sale
card-money-treatment = Lo que nos cuesta el tratamiento
card-money-less-work = Trabajar menos, ganar menos
card-money-benefits = Ayudas a las que tenemos derecho
card-money-insurance = Seguros
card-money-debts = Deudas
card-money-reserve = Una reserva para meses difíciles
card-money-joy = Dinero para la alegría
card-money-own = Dinero para cada uno
card-money-help = Pagar ayuda en casa
card-money-home = Cambios en la casa
card-money-family = Dinero de la familia o para ella
card-money-access = Quién puede usar qué cuenta
card-money-papers = Dónde están los papeles
card-money-feelings = Lo que el dinero remueve en mí
card-entry-decision = Una decisión
    .coach = Escriban por qué. Ayuda cuando llegan las dudas.
card-entry-decision-what = ¿Qué decidimos?
    .name = Decidido
card-entry-decision-why = ¿Por qué?
    .name = Por qué
card-entry-decision-look_again = ¿Cuándo lo volvemos a mirar?
    .name = Volver a mirar

## Others
card-who-name = ¿Quién?
    .name = Quién
card-who-what = ¿Qué deberíamos saber los dos?
    .name = Qué saber
card-who-knows = Quién más lo sabe
card-who-call = A quién llamar
card-who-not-yet = Quién no debe saberlo todavía

## Moments
card-entry-moment = Un momento
    .coach = Solo mira. Nada pide respuesta.
card-entry-moment-text = ¿Cómo fue?
    .name = El momento
card-entry-best = Algo bueno, por pequeño que sea
    .coach = Haz una pregunta con curiosidad. No compitas.
card-entry-best-text = ¿Qué fue?
    .name = Algo bueno
card-entry-changed = Algo ha cambiado
    .coach = Lo acordado se puede volver a mirar.
card-entry-changed-what = ¿Qué ha cambiado?
    .name = Cambió
card-entry-changed-since = ¿Desde cuándo?
    .name = Desde

## Pause and repair
card-path-pause = Necesito una pausa. No nos estoy dejando.
    .coach = Parar está permitido. Volver también.
card-step-pause-back = Una pausa
card-step-pause-back-when = ¿Volver?
    .name = Vuelta
    .twenty = En 20 minutos
    .tonight = Esta noche
    .tomorrow = Mañana
    .i_say = Yo diré cuándo
card-step-pause-breathe = Agua. Respiración lenta.
card-step-pause-breathe-protecting = ¿Qué estás protegiendo?
    .name = Lo que protejo
    .hint = Solo tú lo ves.
card-step-pause-parts = Mi parte
card-step-pause-parts-mine = Mi parte
    .name = Mi parte
card-step-pause-parts-missed = Lo que se me escapó
    .name = Lo que se me escapó
card-step-pause-parts-need = Lo que necesito
    .name = Lo que necesito
card-step-pause-small = Una cosa pequeña
card-step-pause-small-thing = ¿Una cosa pequeña?
    .name = Una cosa pequeña
    .tea = Té
    .sit_near = Sentarse cerca
    .sleep = Dormir

## Telling each other, in four sittings
card-path-disclosure = Contarse las cosas, en cuatro ratos cortos
    .coach = Una persona cuenta, la otra escucha. Luego cambian.
card-step-disclosure-body = Con tus palabras
    .name = La carta
    .hint = Como salga. No hace falta que sea bonita.
card-step-disclosure-happened = Lo que pasó
    .starter = Empezó cuando…
    .coach = Solo escucha. Repite una cosa que oíste.
card-step-disclosure-felt = Cómo fue para mí
    .starter = Por dentro era como…
    .coach = Nombra el sentimiento que oíste. No lo resuelvas.
card-step-disclosure-held-back = Lo que he callado
    .starter = No lo dije, porque…
    .coach = Agradece la confianza. Deja que haya silencio.
card-step-disclosure-now = Lo que significa para nosotros ahora
    .starter = Desde ahora, me gustaría…
    .coach = Busca una cosa que deseen los dos.

## Everything that is there
together-now = Cuando ahora cuesta
together-ahead = Para los días que vienen
together-around = Alrededor de ustedes
together-storms = Tormentas
together-question = Preguntas
together-flareplan = Nuestro plan para una crisis

## Support
support-title = Apoyo ahora
support-lede = Un toque pide. Un toque responde.
support-alone = Aquí todavía no hay nadie contigo. Puedes mostrar una pantalla a quien esté cerca.
support-take-back = Retirar
support-good = Así está bien
support-rest = Dejarlo descansar
support-done = Ya está bien
card-support-now-come = ¿Cuál es la respuesta?
    .name = Respuesta
    .coming = Ya voy
    .while = Dentro de un rato
card-support-low-come = ¿Cuál es la respuesta?
    .name = Respuesta
    .coming = Ya voy
    .while = Dentro de un rato

## What is talked about until both agree
talk-put-away = Guardar
unsure-title = Lo que es incierto
unsure-lede = Pon cada cosa en su sitio. Así no está en todas partes.
unsure-empty = Aquí todavía no hay nada. Una cosa incierta basta para empezar.
unsure-do = Poner algo aquí
money-title = Dinero
money-lede = De lo que ustedes quieren hablar, un tema a la vez.
money-empty = Aún no hay tema. Elige uno; los otros pueden esperar.
money-do = Elegir un tema
others-title = Otros a nuestro alrededor
others-lede = Quién lo sabe, a quién llamar, quién aún no debe saberlo.
others-empty = Aún no hay nadie. ¿A quién llamarías primero?
others-do = Escribir un nombre
card-who-phone = Un número al que llamar
    .name = Número

## Mine or ours: the worry, and the screens
card-entry-worry = Una preocupación
card-entry-worry-text = ¿Cuál es la preocupación, en una línea?
    .name = La preocupación
ours-title = ¿Mía o nuestra?
ours-lede = Ponle nombre a una preocupación. Después cada quien dice por separado de quién le parece.
ours-put = Preguntarnos
ours-put-note = La otra persona lee esta línea. Las respuestas quedan selladas hasta que haya dos.
ours-named = Ya nombradas
ours-empty = Todavía no hay nada. Para empezar basta una preocupación pequeña.
ours-near = Lo sienten de modo parecido.
ours-far = Hablen primero de eso. Hoy, ningún plan.
ours-both-mine = De las dos partes: mía.
ours-plan-do = Pedir algo que ayudaría

## What weighs: the screens
strains-title = Lo que pesa
strains-lede = Cada quien dice por separado cuánto pesa. Después ven en qué difieren.
strains-begin = Para empezar basta una. Lo demás puede esperar.
strains-alike = Parecido para ustedes
strains-differ = Distinto para ustedes
strains-step = Un pequeño paso
strains-step-listen = Pregunta: «¿Cómo es para ti?» y escucha. Hoy no hay que resolver nada.

## What is written down
together-talk = De qué hablar
decisions-title = Lo que decidimos
decisions-lede = Escribe también por qué. Ayuda cuando llegan las dudas.
decisions-empty = Aún no hay nada escrito. Una decisión basta para empezar.
decisions-do = Escribir una decisión
changed-title = Algo ha cambiado
changed-lede = Dilo una vez. Luego se puede mirar de nuevo lo acordado.
changed-empty = Aquí no hay nada. Cuando algo cambie, una línea basta.
changed-do = Decir qué ha cambiado
changed-look = Lo que quizá pida otra mirada
kept-share = Mostrar
kept-keep = Conservar
