### Spanish: tú to one person, ustedes to both; wording that leaves gender open (en pareja, not juntos).

## The house
app-name = Leeward
app-what = Un lugar tranquilo y reservado para dos, cuando hay enfermedad en casa.
app-skip-to-content = Ir al contenido
app-loading = Abriendo.

## Navigation
nav-label = Partes principales
nav-today = Hoy
nav-more = Más
nav-back = Atrás
nav-close = Cerrar
leave-quickly = Salir rápido
away-title = Nueva pestaña
nav-step = Paso { $step } de { $steps }

## Words used in many places
do-begin = Empezar
do-skip = Saltar
do-next = Seguir
do-keep-this = Guardar esto
do-change = Cambiarlo
do-try-again = Probar otra vez
do-not-now = Ahora no
do-clear = Quitarlo
do-more = Más
is-saved-here = Guardado aquí.

## People
# Stands where a name would, when there is none.
person-other = La otra persona
person-you = Tú
person-label = { $name }:

## The first minutes
begin-is-it-safe = ¿Es seguro para mí?
begin-have-invitation = Tengo un código o un enlace
begin-name-ask = ¿Cómo te llamamos?
begin-name-field = Un nombre
begin-name-note = Nada sale de este dispositivo hasta que tú lo digas, y entonces solo sellado.
begin-name-unusable = Un nombre tiene como mucho 40 caracteres, todos visibles.
begin-energy-ask = ¿Cuántas fuerzas tienes ahora mismo?
begin-energy-note = Puedes cambiarlo en cualquier momento.
energy-little = Pocas
energy-some = Algunas
energy-enough = Suficientes
energy-little-note = Una cosa a la vez.
begin-who-ask = ¿Quién está aquí?
begin-who-alone = Solo yo
begin-who-both = Estamos lado a lado
begin-each-alone = Cada persona con su pantalla. ¿Una palabra para hoy?
begin-words-ask = ¿Lo ponemos en palabras?
begin-words-none = Hoy sin palabras. Está bien así.
begin-keep-for-me = Guardar para mí
begin-show-it = Mostrarlo
begin-invite = Invitar a alguien
begin-theirs-note = Si la otra persona muestra algo, aparece aquí. No hace falta.

## Saying it in whole sentences, and showing it on the full screen
# Two whole sentences; languages that put no space between sentences leave it out.
said-both = { $word } { $wish }
show-label = Tus palabras, en letra grande
show-hint = Gira la pantalla hacia la otra persona, o pásasela.
show-done = Apartarlo

## Saved, and who sees it
saved-only-me = Guardado aquí. Solo lo ves tú.
saved-both = Guardado aquí. Lo ven ustedes dos.
audience-ask = ¿Para quién es esto?
audience-only-me = Solo yo
audience-both = En pareja
audience-note = Puedes cambiarlo después.
audience-alone-note = Todavía no hay nadie más aquí. Puedes invitar a alguien.
audience-mixed = En parte para la pareja
audience-field = { $field }: ¿para quién es?
audience-stop = Que sea solo mío
audience-stop-note = Desde ahora solo lo ves tú. Lo que se mostró se queda con la otra persona.
show-other-ask = ¿Mostrarlo a la otra persona?
show-named-ask = { $name }: ¿mostrar?
show-it-yes = Mostrar
show-it-no = Guardar

## Today
today-title = Hoy
greeting-morning = Buenos días.
greeting-day = Buenas tardes.
greeting-evening = Buenas noches.
greeting-night = Una noche tranquila.
today-lamp-ask = ¿Cómo está el día de hoy?
today-lamp-mine = Tu lámpara de hoy
today-yesterday-ask = Ayer sigue abierto, si quieres.
today-yesterday-open = Completar ayer
today-yesterday-change = Cambiar ayer
today-table-ask = La mesa: un cuarto de hora tranquilo, una vez esta semana.
today-table-open = Sentarse a la mesa
today-table-mine = Tu mesa de esta semana
today-table-change = Cambiar esta semana
today-simpler = ¿Pocas fuerzas? Hazlo más sencillo
today-invite = Funciona también para una sola persona. La otra puede venir después.
week-this = Esta semana

## The lamp
lamp-title = La lámpara
lamp-lede = Responde lo que quieras. Deja lo demás.
lamp-for-yesterday = Para ayer
lamp-word-past = Una palabra para ese día.
lamp-good-storm = ¿Hubo algo llevadero?
lamp-more = Más, si quieres
lamp-more-note = Energía, dolor, ánimo, tensión, sentimientos
lamp-draft = Todavía sin guardar. Está aquí como lo dejaste.

## The table
table-title = La mesa
table-lede = Algo bueno, una necesidad, un tiempo para ustedes dos. Sin prisa.
table-for-week = Para la semana del { $date }
table-time-title = Un tiempo para ustedes dos
table-time-note = En dos tamaños, para que un día difícil también tenga el suyo.
table-close-title = Cerca o lejos, como lo sientes
table-close-note = Solo para ti. Nunca se comparte, y nadie se entera de que respondiste.

## The other’s lamp, and one tap in answer
their-lamp = { $name }: { $word }. { $wish }.
their-lamp-title = De la otra persona
their-answer-ask = Un toque, si quieres
their-answer-mine = Dijiste:
their-answer-theirs = { $name }: { $answer }

## More
more-title = Más
more-settings = Ajustes
more-settings-note = Nombre, idioma, luz, cuántas fuerzas tienes
more-name = Tu nombre
more-name-keep = Guardar el nombre
more-name-note = La otra persona lo ve, cuando comparten un lugar.
more-language = Idioma
more-theme = Claro y oscuro
more-theme-light = Claro
more-theme-dark = Oscuro
more-theme-system = Como el dispositivo
more-contrast = Contraste
more-contrast-system = Como el dispositivo
more-contrast-more = Más contraste
more-alias = Otro nombre en la pantalla de inicio
more-alias-notes = Notas
more-alias-weather = Clima
more-alias-note = La pestaña y el icono toman este nombre. Solo lo sabe este dispositivo.
more-alias-again = Un icono que ya está ahí conserva su nombre: quítalo y vuelve a instalar.
more-alias-ios = En iPhone o iPad, quitar el icono borra lo que se escribió en él. Ahí, elige el nombre antes de instalar.
more-alias-stays = La dirección, y las palabras de dentro, quedan como están.
more-energy = Cuántas fuerzas tienes
more-energy-note = Pocas: una cosa a la vez, en tres toques.
more-form = Cómo te habla este lugar
more-form-she = En femenino
more-form-he = En masculino
more-form-avoid = Con palabras que lo dejan abierto
more-form-note = Donde el idioma hace diferencia. Solo lo sabe este dispositivo.
more-safety = Seguridad
more-who-can-read = ¿Quién puede leer esto?
more-about = Acerca de Leeward
more-about-text = Software libre, hecho para dos. Sin publicidad, sin contar nada, sin que nadie mire.
more-about-licence = Licencia: AGPL 3.0 o posterior.
more-about-version = Versión { $version }
more-not-medical = No es consejo médico.

## The shared place
place-title = El lugar compartido
place-none = { $form ->
    [she] Por ahora estás sola aquí. Está bien así.
    [he] Por ahora estás solo aquí. Está bien así.
   *[avoid] Por ahora aquí estás tú. Está bien así.
}
place-with = Compartes un lugar con:
place-with-other = Compartes un lugar con otra persona.
place-invite = Invitar a alguien
place-leave-any-time = Cualquiera puede irse por su cuenta, en cualquier momento.
place-leave = Dejar el lugar compartido
place-leave-note = Sin motivo, sin espera. Te quedas con una copia de lo compartido.
place-leave-danger = ¿Irte podría ponerte en peligro?
place-ended = Ya no se comparte. Tu copia sigue siendo tuya.
place-what-is-seen = La otra persona solo ve lo que elegiste mostrar.

## Inviting
invite-title = Invitar a alguien
invite-lede = Dos pasos, lado a lado si pueden.
invite-yours-stays = Lo que guardaste para ti sigue siendo tuyo.
invite-leave-any-time = { place-leave-any-time }
# Before what the other will read: guest-named, guest-choose.
invite-other-reads = La otra persona lee:
invite-make = Preparar una invitación
invite-making = Preparando una invitación.
invite-scan = Pide a la otra persona que escanee esto.
invite-qr-label = La invitación como imagen para la cámara de la otra persona
invite-link-title = O manda el enlace
invite-link-label = El enlace
invite-link-copy = Copiar el enlace
invite-link-share = Mandar el enlace
invite-link-note = Quien tenga este enlace puede llamar a la puerta. Mándalo solo a la persona que quieres.
invite-link-copied = El enlace está copiado.
invite-link-marked = El enlace está marcado. Cópialo desde aquí.
invite-message = ¿Quieres compartir conmigo un lugar tranquilo? Tú eliges qué mostrar.
invite-code-title = O di un código
invite-code-make = Preparar un código para decir en voz alta
invite-code-label = El código
invite-code-note = Dilo en voz alta, o por teléfono. Un intento equivocado lo termina.
invite-once-until = Vale una vez, hasta las { $time }.
invite-waiting = Puedes dejar esto abierto y hacer otra cosa.
invite-stop = Retirar la invitación
invite-stopped = La invitación está retirada.

## Being invited
guest-named = { $name } quisiera compartir contigo un lugar tranquilo.
guest-unnamed = Alguien quisiera compartir contigo un lugar tranquilo.
guest-choose = Tú eliges qué compartir. Si dices que no, no se envía nada.
guest-look-first = Mirar primero
guest-come-in = Entrar
guest-not-now = Ahora no
guest-look-title = Qué es
guest-look-lamp = Cada quien puede decir, una vez al día, cómo está el día: una palabra, un deseo, algo bueno.
guest-look-choose = Todo es solo tuyo hasta que elijas mostrarlo.
guest-look-relay = El retransmisor pasa sobres sellados. No puede leerlos.
guest-look-leave = Cualquiera puede irse por su cuenta, al instante, sin motivo.
guest-look-nothing-sent = Mirar no avisa a nadie.
guest-declined = No se envió nada.
guest-code-title = Entrar con un código
guest-code-ask = ¿Qué código oyes?
guest-code-note = Solo cifras. Los espacios no importan.
guest-link-ask = O pon aquí el enlace
guest-link-field = El enlace
guest-open = Abrir la invitación
guest-knocking = Se pregunta al otro dispositivo. Dejen los dos abiertos un momento.

## Comparing digits
compare-ask = ¿Las dos pantallas dicen { $digits }?
compare-note = Si son iguales, no hay nadie entre ustedes.
compare-yes = Sí
compare-no = No, parar
compare-said-yes = Dijiste que sí. Ahora la otra pantalla.
compare-finishing = Preparando el lugar compartido.
compare-done = Ahora comparten un lugar.
compare-done-note = No tiene nada de lo que guardaste antes. Tú eliges qué mostrar.
compare-go-on = Ir a hoy
# On other screens, when the other has come in meanwhile.
compare-knock = Alguien está entrando. Primero comparen las cifras.
compare-open = Comparar

## When an invitation comes to nothing
pair-nothing-left = No quedó nada atrás.
pair-make-new = Preparar una nueva invitación
pair-unreadable = Esto no es una invitación, o le falta una parte.
pair-unreadable-do = Copia el enlace entero, o escanéalo otra vez.
pair-other-relay = Esta invitación pertenece a otra dirección.
pair-other-relay-do = Abre el enlace mismo, en lugar de pegarlo aquí.
pair-expired = Esta invitación es demasiado antigua.
pair-used = Esta invitación ya se usó.
pair-used-do = Si no fue nadie de ustedes, prepara una nueva y comparen bien las cifras.
pair-gone = Esta invitación no existe, o fue retirada.
pair-wrong-code = Este código no es el correcto.
pair-wrong-code-do = Un código termina tras un intento equivocado. Pide uno nuevo.
pair-tampered = Algo cambió por el camino. Paramos, por seguridad.
pair-tampered-do = Prueben otra vez lado a lado, con la imagen en lugar del enlace.
pair-stopped = Parado. No hace falta un motivo.
pair-own = Esta es tu propia invitación. Es para el dispositivo de la otra persona.
pair-already = Ya compartes un lugar.
pair-unreachable = Ahora no se alcanza el retransmisor.
pair-unreachable-do = Para invitar hace falta red. Lo demás funciona sin ella.
pair-invite-needed = Este retransmisor solo admite lugares nuevos por invitación. Pregunta a quien lo lleva.
pair-slow-down = Demasiados intentos por ahora. Espera dos minutos.
pair-relay-refused = El retransmisor dijo que no ({ $code }).

## The state of sync, in words
sync-title = Guardado y enviado
sync-only-here = Todo está solo en este dispositivo.
sync-up-to-date = Guardado aquí. El retransmisor lo tiene, sellado.
sync-sending = Guardado aquí. En camino, sellado.
sync-offline = Guardado aquí. A la espera de red.
sync-unreachable = Guardado aquí. El retransmisor no responde ahora.
sync-refused = Guardado aquí. El retransmisor no deja entrar a este dispositivo.
sync-unsent = { $count ->
    [0] Todo está enviado.
    [one] { $count } sobre sellado sigue aquí.
   *[other] { $count } sobres sellados siguen aquí.
}
sync-over-quota = El retransmisor no tiene más espacio para este lugar. Se puede seguir leyendo, y todo está guardado aquí.
sync-read-only = Solo lectura, por ahora. Lo que escribiste está a salvo.
sync-trouble-title = Algo no está como debería
sync-trouble-relay-back = El retransmisor muestra un estado más antiguo que antes. Aquí no se pierde nada; se envía otra vez.
sync-trouble-withheld = Hay más, que el retransmisor todavía no ha entregado. Aún puede llegar.
sync-trouble-forked = Hay dos historias donde debería haber una. La escritura está parada, para que nada se mezcle.
sync-trouble-envelope = Llegó algo que no estaba sellado como debe. No se dejó entrar.
sync-trouble-link = Un cambio de quién pertenece a este lugar rompió las reglas. No se dejó entrar.
sync-trouble-relay = El retransmisor respondió de un modo que no entendemos.
sync-trouble-record = Una nota de este dispositivo no se puede leer. Lo demás está aquí.
sync-trouble-none = Aquí todo está bien.
sync-trouble-go-on = No tienes que hacer nada.
sync-trouble-tell = Por favor, díselo a quien lleva el retransmisor. No fue por ti.
sync-trouble-keep = Deja este dispositivo como está: lo que escribiste está en él. No borres los datos del navegador.
sync-trouble-details = Para quien lleva el retransmisor

## Storage
store-full = A este dispositivo no le queda espacio. Lo que escribiste sigue en la pantalla.
store-full-do = Libera algo de espacio y prueba otra vez.
store-denied = Este navegador no nos deja guardar nada.
store-denied-do = Las ventanas privadas suelen olvidar. Abre Leeward en una ventana normal.
store-busy = Leeward está abierto en otra parte de este dispositivo.
store-broken = Este dispositivo no pudo guardarlo. Lo que escribiste sigue en la pantalla.
store-may-forget = Este navegador podría olvidar lo que se guarda aquí.
store-may-forget-do = Instala Leeward, y quedará mejor guardado.
store-kept-safely = Este dispositivo lo guarda.

## A second tab
tab-title = Leeward está abierto en otra ventana
tab-note = Solo una a la vez, para que no se pierda nada.
tab-open-here = Abrir mejor aquí
tab-moved = Leeward sigue en otra ventana. Todo está guardado.

## Updates, installing, offline
update-title = Hay una versión más nueva
update-do = Abrir la versión nueva
update-later = Después
install-title = Tener Leeward en este dispositivo
install-note = Se abre como una aplicación, también sin red.
install-do = Instalar
install-ios = Toca Compartir y luego “Agregar a inicio”.

## An address without https
insecure-title = Un teléfono necesita una dirección segura
insecure-text = Esta página llegó por http simple. Entonces los navegadores apagan el sellado y el guardado, y Leeward no puede funcionar aquí.
insecure-how = Abre Leeward en una dirección que empiece con https. Quien lo instaló encuentra cómo en la guía para llevarlo.
insecure-here = En la computadora que lo hace funcionar sirve http://localhost.

## When something goes wrong
error-title = Eso no funcionó
error-not-you = No fue por ti.
error-saved-safe = Lo guardado está a salvo.
error-reload = Abrir otra vez
error-loading = Las notas todavía se están leyendo. Un momento.
error-misfit = Algo en este formulario no encaja. Lo que escribiste sigue aquí.
error-not-yet = Este día todavía no ha llegado.
error-not-yours = Esto es de la otra persona, y solo ella puede cambiarlo.
error-nobody-there = Todavía no hay nadie aquí a quien mostrarlo.
error-not-now = Este paso no es posible ahora.
error-begun = Este dispositivo ya empezó.
error-newer = Esto se escribió con una versión más nueva. Ábrela para leerlo todo.
error-text-missing = No se pudieron traer las palabras de este idioma.
missing-title = Aquí no hay nada
missing-text = Esta página no existe. No se perdió nada.
missing-go = Ir a hoy

## The cards: the lamp
card-entry-lamp = La lámpara
card-entry-lamp-word = Una palabra para hoy.
    .name = Hoy
    .calm = Calma
    .grey = Gris
    .rough = Duro
    .storm = Tormenta
    .say-calm = Hoy hay calma.
    .say-grey = Hoy está gris.
    .say-rough = Hoy está duro.
    .say-storm = Hoy hay tormenta.
card-entry-lamp-wish = ¿Qué ayudaría un poco?
    .name = Un deseo
    .listen = Escúchame
    .comfort = Consuélame
    .think = Piensa conmigo
    .company = Acompáñame
    .space = Espacio
    .nothing = Nada
    .say-listen = Solo escúchame. No hay nada que arreglar.
    .say-comfort = Consuélame. No hay nada que arreglar.
    .say-think = Piensa conmigo.
    .say-company = Acompáñame. No hay nada que arreglar.
    .say-space = Dame un poco de espacio. No es por ti.
    .say-nothing = Ahora mismo no necesito nada.
card-entry-lamp-good = ¿Algo bueno?
    .name = Algo bueno
    .hint = Por pequeño que sea.
card-entry-lamp-energy = ¿Cuánta energía?
    .name = Energía
    .empty = Nada
    .low = Poca
    .some = Algo
    .good = Buena
    .full = Plena
card-entry-lamp-pain = ¿Cuánto dolor?
    .name = Dolor
    .none = Ninguno
    .slight = Poco
    .clear = Algo
    .strong = Fuerte
    .extreme = Muy fuerte
card-entry-lamp-mood = ¿Cómo está el ánimo?
    .name = Ánimo
    .heavy = Pesado
    .low = Bajo
    .even = Parejo
    .light = Ligero
    .bright = Luminoso
card-entry-lamp-stress = ¿Cuánta tensión?
    .name = Tensión
    .none = Ninguna
    .slight = Poca
    .clear = Algo
    .strong = Mucha
    .extreme = Demasiada
card-entry-lamp-feelings = ¿Qué hay en el aire?
    .name = Sentimientos
    .hint = Cuantos quieras. Ninguno está mal.
    .calm = Calma
    .joy = Alegría
    .tenderness = Ternura
    .hope = Esperanza
    .anger = Enojo
    .fear = Miedo
    .guilt = Culpa
    .shame = Vergüenza
    .grief = Duelo
    .loneliness = Soledad
    .helplessness = Desamparo
    .emptiness = Vacío
card-entry-lamp-note = Con tus palabras
    .name = Una nota
    .hint = Mucho o poco, como quieras.

## The cards: the table
card-entry-table = La mesa
card-entry-table-good = ¿Algo bueno de esta semana?
    .name = Algo bueno
    .hint = Por pequeño que sea.
card-entry-table-need_text = ¿Una necesidad?
    .name = Una necesidad
    .hint = Tuya, o una en la que están de acuerdo.
card-entry-table-need_action = ¿Qué hacer con ella?
    .name = Qué hacer con ella
    .keep = Mantener
    .change = Cambiar
    .stop = Terminar
    .say-keep = Mantengamos esto.
    .say-change = Cambiemos esto.
    .say-stop = Terminemos con esto.
card-entry-table-us_time_good = Tiempo en pareja, en un día bueno
    .name = En un día bueno
    .hint = Un paseo por el puerto, por ejemplo.
card-entry-table-us_time_flare = Tiempo en pareja, en un día difícil
    .name = En un día difícil
    .hint = Una canción en la cama, por ejemplo.
card-entry-table-close_physical = ¿Qué tan cerca en el cuerpo?
    .name = En el cuerpo
    .far = Lejos
    .rather_far = Más bien lejos
    .between = En medio
    .rather_close = Más bien cerca
    .close = Cerca
card-entry-table-close_emotional = ¿Qué tan cerca en el sentir?
    .name = En el sentir
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }
card-entry-table-close_spiritual = ¿Qué tan cerca en el espíritu?
    .name = En el espíritu
    .hint = Lo que es sagrado para ustedes: fe, sentido, asombro.
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }
card-entry-table-close_mental = ¿Qué tan cerca en el pensar?
    .name = En el pensar
    .hint = Pensar, hablar, reír de las mismas cosas.
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }

## The cards: one tap in answer to a lamp
card-entry-answer = Una respuesta
card-entry-answer-tap = Un toque en respuesta
    .name = Respuesta
    .coming = Ya voy
    .while = Dentro de un rato
    .not_today_glad = Hoy no. Qué bueno que me lo dijiste
    .say-coming = Ya voy.
    .say-while = Dentro de un rato.
    .say-not_today_glad = Hoy no. Qué bueno que me lo dijiste.

## Keys for life: what must be at hand at once
begin-have-words = Tengo palabras de recuperación
more-devices = Mis dispositivos
more-words = Palabras de recuperación
more-loss = Si la otra persona ha muerto
compare-phones = Comparar dos teléfonos
error-compare-first = Primero compara con otro teléfono. Hoy dice cómo.
sync-refused-do = Quizá se quitó desde otro de tus dispositivos. Lo que hay aquí se queda aquí.
sync-removed = Este dispositivo se quitó desde otro de tus dispositivos. Lo que hay aquí se queda. No llega nada nuevo.
sync-trouble-withheld-do = Deja esto abierto unos minutos. Si sigue así, compara dos teléfonos y díselo a quien lleva el retransmisor.
sync-trouble-forked-do = Deja todos los teléfonos como están. Compara dos y habla con quien lleva el retransmisor.

## Taking it along, bringing it in, deleting it
more-take-along = Llevarlo contigo
more-take-along-note = Todo lo tuyo, en un solo archivo sellado.
more-delete = Borrar lo que hay en este dispositivo
begin-have-copy = Tengo una copia

## The lock
more-lock = Bloqueo
more-lock-note = Una frase secreta delante de todo lo que hay aquí
more-lock-now = Bloquear ahora
more-hand-over = Prestar el dispositivo
error-annex = No se pudo cargar una parte de la app. Inténtalo otra vez cuando haya red.
more-delete-relay = Borrar mi parte en el retransmisor
nav-needs = Necesidades
letter-already-open = La carta ya está abierta.
letter-taken-back = La carta fue retirada.

## Together: what is there for who looks for it
together-title = En pareja
together-lede = Para cuando quieras. Aquí nada es obligación.

## On which days
schedule-daily = Cada día
schedule-weekly = Algunos días de la semana
schedule-monthly = Una vez al mes
schedule-once = Un solo día
schedule-day = ¿Qué día?
schedule-at = ¿A qué hora? Puede quedar vacío.
schedule-each = Cada mes, día { $day }
schedule-said = { $days }, { $time }

nav-letters = Cartas
dark-link = Si vivir se siente demasiado difícil
dark-other = ¿Temes por la vida de la otra persona?
dark-person = Mi persona

## Answering apart, then both see
apart-seal = Sellar mi respuesta
apart-nobody = No se ve si la otra persona ha respondido.
apart-sealed = Tu respuesta está sellada. Si hay dos, se abren juntas.
apart-take-out = Retirarla
apart-already-open = Ya está abierta.
apart-closed = La mayoría queda cerrada. Eso no dice nada.
apart-again = Responder de nuevo
apart-two = Esto es cosa de dos. Puedes invitar a alguien cuando quieras.
apart-ended = Se dejó de compartir. Lo que se abrió se puede seguir leyendo aquí.
apart-note-open = Abierta
apart-note-sealed = Tu respuesta está sellada
apart-note-closed = Quedó cerrada
