## Storms
card-entry-stressor-flare = Una crisis
    .coach = Hay una crisis. No tienes que explicarla.
card-entry-stressor-hospital = Hospital
    .coach = Uno de ustedes está en el hospital. Lo demás puede esperar.
card-entry-stressor-bad-news = Malas noticias
    .coach = Llegó una noticia. No hace falta mantener la calma.
card-entry-stressor-money = Una tormenta de dinero
    .coach = El dinero aprieta. No hay que resolverlo esta noche.
card-entry-stressor-loss = Una pérdida
    .coach = Algo o alguien se fue. No hay que decir nada.
card-entry-stressor-other = Otra tormenta
    .coach = Es una tormenta porque tú lo dices.

## What every storm asks
card-entry-stressor-start = ¿Desde cuándo?
    .name = Desde
card-entry-stressor-end = ¿Cuándo cedió?
    .name = Cedió
card-entry-stressor-helped = ¿Qué ayudó?
    .name = Ayudó
    .hint = Dos toques bastan. Se guarda para la próxima vez.
    .dark = Un cuarto oscuro
    .quiet = Silencio
    .warm = Calor
    .food = Algo de comer
    .sleep = Sueño
    .company = Compañía
    .alone = Estar a solas
    .no_questions = Sin preguntas
    .talk = Hablar
    .music = Música
    .air = Aire fresco
    .laugh = Reír
    .medicine = Medicinas
    .tasks = Menos tareas
    .someone_else = Alguien de fuera
card-entry-stressor-didnt = ¿Qué no ayudó?
    .name = No ayudó
    .hint = No es un reproche. Es para la próxima vez.
    .dark = Un cuarto oscuro
    .quiet = Silencio
    .warm = Calor
    .food = Algo de comer
    .sleep = Sueño
    .company = Compañía
    .alone = Estar a solas
    .no_questions = Sin preguntas
    .talk = Hablar
    .music = Música
    .air = Aire fresco
    .laugh = Reír
    .medicine = Medicinas
    .tasks = Menos tareas
    .someone_else = Alguien de fuera
card-entry-stressor-note = Con tus palabras
    .name = Una nota

## What helped, outside a storm
card-entry-helped = Lo que ayudó
    .coach = Se guarda para la próxima vez.
card-entry-helped-text = ¿Qué ayudó, y cómo?
    .name = Lo que ayudó

## The flare plan
card-flareplan = Nuestro plan para las crisis
    .coach = Escríbanlo en un día bueno. Habla en uno malo.
card-flareplan-first = ¿Qué primero?
    .name = Primero
    .hint = Lo que se hace en la primera hora.
card-flareplan-signs = ¿En qué notamos que viene?
    .name = Señales
card-flareplan-helps = ¿Qué ayuda?
    .name = Ayuda
card-flareplan-not = ¿Qué es mejor dejar?
    .name = Mejor dejar
card-flareplan-who_to_call = ¿A quién llamamos, y cuándo?
    .name = A quién llamar

## The plan
flareplan-title = Nuestro plan para una crisis
flareplan-lede = Escrito en un día tranquilo, para el día en que haga falta.
flareplan-empty = Aún no hay plan. Una línea basta: qué ayuda primero.
flareplan-do = Escribir un plan

## From when on to ask whether it has eased
card-entry-stressor-ask = ¿Cuándo preguntar si ha cedido?
    .name = Preguntar de nuevo

## The screens
storms-title = Tormentas
storms-ask = ¿Una tormenta?
storms-lede = Un toque le da nombre. Hoy se hace pequeño hasta que ceda.
storms-show-note = Se ve qué tormenta es, y desde cuándo. Nada más.
storms-now = Ahora
storms-eased-ask = ¿Ha cedido?
storms-not-yet = Todavía no
storms-stop-asking = No preguntar más
storms-eased-do = Ha cedido
storms-last = La última vez ayudó: { $what }
storms-last-not = La última vez no ayudó: { $what }
storms-show-these = Mostrar esto
storms-shown = Esto ya se mostró.
storms-after = ¿Qué ayudó? ¿Qué no?
storms-keep = Guardar para la próxima vez
storms-keep-note = Solo lo ves tú. La próxima vez estará aquí.
storms-before = Tormentas que pasaron
storms-small = Hoy es pequeño. Bastan una palabra y un deseo.
storms-rest = El resto de hoy
storms-helped-do = Escribir lo que ayudó
