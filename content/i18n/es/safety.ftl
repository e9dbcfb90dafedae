### Spanish: tú to one person, ustedes to both. Plain words, no diagnosis, no telephone numbers.

## Safety
safety-title = Seguridad
safety-lede = Esta página no pregunta nada, no guarda nada y no necesita cuenta.
safety-yours-title = Lo que decides tú
safety-yours = Tu cuerpo, tu dinero, tu teléfono, tu trabajo y tu gente: eso lo decides tú.
safety-yours-no = Un no no necesita motivo. El sí de ayer no es el sí de hoy.
safety-yours-close = Nunca tienes que compartir aquí lo que no quieres compartir.

safety-signs-title = Lo que no está bien
safety-signs = La enfermedad hace difícil la vida. No hace aceptables estas cosas, sea quien sea que esté mal:
safety-signs-afraid = Tienes miedo de cómo reaccionará la otra persona.
safety-signs-watched = Vigilan tu teléfono, tus mensajes o tus pasos.
safety-signs-alone = Te apartan de la gente, del dinero, de las medicinas o de los cuidados.
safety-signs-pushed = Te presionan para tocar, o para que te toquen.
safety-signs-hurt = Te hacen daño, te amenazan, o te dicen que lo mereces.
safety-signs-note = Esta aplicación no puede saber si estás a salvo, y no lo intenta. Tú lo sabes mejor.

safety-now-title = Si ahora estás en peligro
safety-now = Si puedes, ve a donde haya otras personas. Llama al número de emergencias de tu país.
safety-now-quiet = Si no puedes hablar: en muchos países también se puede pedir ayuda por mensaje de texto. Alguien del vecindario puede llamar por ti.

safety-help-title = Encontrar ayuda
safety-help-search = Busca “línea de ayuda violencia en casa” y el nombre de tu país o de tu ciudad.
safety-help-people = En el consultorio, en el hospital, en servicios sociales o en la farmacia pueden ayudarte, en confianza.
safety-help-device = Busca en un dispositivo que la otra persona no use: en casa de alguien, en una biblioteca, en el trabajo.
safety-help-both = Las líneas de ayuda son también para quien cuida de alguien, y para quien teme hacer daño.

safety-living-title = Si vivir se siente demasiado difícil
safety-living-matter = Tú importas. ¿Puedes estar con alguien ahora?
safety-living-move = Aléjate de todo lo que podrías usar.
safety-living-call = Llama a alguien de confianza, a una línea de crisis o al número de emergencias de tu país.
safety-living-find = Para encontrar una línea cerca de ti, busca “línea de crisis suicidio” y el nombre de tu país.
safety-living-letter = Lo que escribes aquí quizá no llegue a nadie esta noche.
safety-living-worried-title = Si te preocupa la otra persona
safety-living-worried = Ve con ella. Pregunta: ¿estás pensando en quitarte la vida? Preguntar no siembra la idea. Quédate. Llama.

safety-sees-title = Lo que la otra persona puede ver, y lo que no
safety-sees-only = La otra persona solo ve lo que mostraste como “En pareja”, y el nombre que diste.
safety-sees-kept = Lo que se mostró una vez se queda con la otra persona, aunque después sea solo tuyo.
safety-sees-not-opened = Nadie ve cuándo abres este lugar, qué lees, ni si respondiste.
safety-sees-close = Las cuatro cercanías de la mesa nunca se comparten.
safety-sees-device = Quien pueda desbloquear tu dispositivo puede abrir este lugar y leerlo todo.

safety-device-title = Tu dispositivo
safety-device-lock = Ponle a tu dispositivo un código que solo sepas tú.
safety-device-history = El navegador recuerda que esta página se abrió. Puedes quitarla del historial.
safety-device-shared = En un dispositivo que usan los dos, es más seguro no escribir aquí.
safety-device-tracked = Si alguien puso un programa de vigilancia en tu teléfono, esta aplicación no puede protegerte de él.

safety-quick-title = Dejar la pantalla rápidamente
safety-quick = “Salir rápido”, arriba, abre al instante una página vacía.
safety-quick-key = En la aplicación, pulsar Escape tres veces, rápido, hace lo mismo.
safety-quick-back = En la aplicación, “Atrás” ya no muestra después lo que había.
safety-quick-return = Para volver, abre de nuevo la dirección o el icono.
safety-quick-not = El navegador aún recuerda la dirección, y nada queda bloqueado. Quien la abra puede leer.
safety-quick-name = En los ajustes de la aplicación, el icono y la pestaña pueden tener otro nombre.

safety-leave-title = Irse
safety-leave = Cualquiera puede dejar el lugar compartido por su cuenta, al instante. Sin motivo, sin espera.
safety-leave-copy = Lo que se mostró antes se queda con ustedes dos.
safety-leave-danger = ¿Irte podría ponerte en peligro? Habla antes con alguien que sepa de estas cosas.

safety-not-medical = Esto no es consejo médico ni legal.

## Who can read this
who-title = ¿Quién puede leer esto?
who-lede = En breve, y en palabras sencillas.
who-promise = El retransmisor no puede leer lo que escribes; quien te da la aplicación podría, atacándote.
who-device = Lo que escribes se guarda en tu propio dispositivo, sellado.
who-sealed = Lo que muestras va sellado a la otra persona. El retransmisor lo pasa y no tiene la llave.
who-relay-sees = El retransmisor ve que dos partes se pasan sobres sellados, de qué tamaño y cuándo. No sabe sus nombres.
who-server = La aplicación misma viene de un servidor. Quien lo lleva podría cambiarla para que entregue tus palabras. Usa entonces una dirección en la que confíes, o la tuya propia.
who-other = La otra persona puede leer lo que mostraste, y podría mostrarlo a otros.
who-unlocked = Quien desbloquee tu dispositivo puede leer lo que hay en él.
who-no-watching = No hay publicidad, ni medición de uso, ni lista de quiénes son.
who-lost = Si se pierden todos tus dispositivos y tus palabras de recuperación, nadie puede abrir por ti lo que tenían.

## Plain pages of the server, readable without script, for when the app cannot start
help-script-title = Leeward necesita JavaScript
help-script = Sellar y abrir ocurre en tu propio dispositivo. Para eso la página tiene que poder funcionar.
help-script-how = Permite JavaScript para esta dirección y abre Leeward otra vez.
help-browser-title = Este navegador no puede abrir Leeward
help-browser = Un Firefox, Safari, Chrome o Edge al día sí puede.
help-loading-title = Leeward no se cargó
help-loading = Una parte no llegó. Lo guardado en este dispositivo está a salvo.
help-loading-how = Prueba otra vez cuando la red vaya mejor.
help-open = Abrir Leeward
help-languages = Idiomas
