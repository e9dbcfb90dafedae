### Spanish: tú to one person. Nobody is blamed for a passphrase that does not open.

## The lock screen
lock-locked = Bloqueado.
lock-inside = Lo que está dentro se queda dentro.
lock-passphrase = Frase secreta
lock-show = Mostrar lo escrito
lock-open = Abrir
lock-opening = Abriendo. Tarda un momento.
lock-wrong = Esta no abre. Tómate tu tiempo.
lock-wait = Puedes volver a intentarlo en { $time }.
lock-use-passkey = Abrir con una llave de acceso
lock-passkey-not = Ninguna llave de acceso ha abierto. La frase secreta sí.
lock-no-memory = Este dispositivo tiene poca memoria libre ahora. Cierra otras aplicaciones e inténtalo otra vez.
lock-forgotten = ¿Olvidada? Nadie puede abrir por ti. Si tienes una copia o palabras de recuperación, lo traen de vuelta.

## Setting and changing the lock
lock-note = Con un bloqueo, la aplicación pide una frase secreta al abrirse, en este dispositivo.
lock-new = Frase secreta nueva
lock-new-note = Al menos ocho caracteres. Unas cuantas palabras seguidas van bien.
lock-again = La misma otra vez
lock-short = Un poco más larga, por favor: al menos ocho caracteres.
lock-differ = Las dos todavía no son iguales.
lock-current = Frase secreta actual
lock-asks = Para todo esto hace falta la frase secreta actual.
lock-set = Poner el bloqueo
lock-is-set = El bloqueo está puesto.
lock-change = Cambiar la frase secreta
lock-changed = La frase secreta ha cambiado.
lock-remove = Quitar el bloqueo
lock-removed = El bloqueo está quitado.
lock-moment = Tarda un momento.
lock-forget-nobody = Si la olvidas, nadie puede abrir por ti.
lock-forget-words = Solo una copia que te llevaste, o palabras de recuperación, pueden traerlo de vuelta.
lock-slows = Los intentos fallidos esperan cada vez más. Quien copie los archivos de este dispositivo puede adivinar más rápido: más larga es más segura.
lock-auto = Bloquear solo
lock-auto-note = Cuando no se toca nada durante ese tiempo, también fuera de la aplicación.
lock-auto-minutes = Tras { $minutes } min

## Passkeys
lock-passkey = Llave de acceso
lock-passkey-note = Otra forma de abrir, junto a la frase secreta. Puede ser la del dispositivo: huella, cara o código.
lock-passkey-add = Añadir una llave de acceso
lock-passkey-added = La llave de acceso ahora también abre.
lock-passkey-none = No se añadió ninguna llave de acceso. Algunos dispositivos y navegadores no pueden. La frase secreta sigue abriendo.
lock-passkeys-forget = Olvidar todas las llaves de acceso
lock-passkeys-forgotten = Ahora solo abre la frase secreta.

## Handing the device over
hand-note = Una cosa queda abierta; todo lo demás, bloqueado. Lo que se escriba ahí cuenta como tuyo.
hand-which = Qué queda abierto
hand-end = Para terminar hace falta la frase secreta. Recargar la página lleva al bloqueo.
hand-do = Prestar
hand-only = Aquí solo hay una cosa abierta.
hand-back = Volver a ella
hand-unlock = Desbloquear
hand-needs-lock = Para esto hace falta primero un bloqueo.
