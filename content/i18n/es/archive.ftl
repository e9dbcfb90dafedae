### Taking all of it along as one file, bringing it in elsewhere, and deleting what is on a device.

## Taking it along
archive-lede = Un solo archivo con todo lo que tienes aquí, también lo que es solo tuyo. Una frase secreta lo sella.
archive-opens = Quien tiene el archivo y la frase secreta lo lee todo.
archive-keep = Por eso es solo para ti. Nadie tiene que dárselo a nadie.
archive-later = En otro dispositivo, elige «Tengo una copia». El programa libre «age» también lo abre.
archive-unsent = Una parte aún no se ha enviado. Si puedes, espera a que se envíe.
archive-passphrase = Frase secreta
archive-passphrase-note = Unas palabras que solo tú juntarías. Sin ellas nadie puede abrir el archivo, tampoco nosotros.
archive-again = La misma otra vez
archive-differ = Las dos no son iguales.
archive-short = Demasiado corta para proteger el archivo. Diez letras o más, por favor.
archive-make = Crear el archivo
archive-working = Se está sellando. Tarda un momento.
archive-done = El archivo está en tus descargas. Aquí no ha cambiado nada.
archive-failed = No se pudo crear el archivo. Aquí no ha cambiado nada.

## Bringing it in
archive-in-title = Traer una copia aquí
archive-in-lede = Elige el archivo y escribe su frase secreta. Todo vuelve como era entonces.
archive-in-both = El dispositivo del que viene puede seguir como antes.
archive-in-file = El archivo
archive-in-none = Elige primero el archivo.
archive-in-do = Traer aquí
archive-in-working = Se está abriendo. Tarda un momento.
archive-in-begun = Aquí ya ha empezado alguien. Una copia solo puede venir adonde nadie ha empezado.
archive-wrong-passphrase = Esta frase secreta no lo abre. No ha cambiado nada.
archive-damaged = Este archivo está cortado o alterado. No ha cambiado nada. Quizá otra copia esté entera.
archive-foreign = Este no es un archivo llevado de aquí. No ha cambiado nada.
archive-too-new = Una versión más nueva creó este archivo. No ha cambiado nada. Abre primero la versión más nueva.
archive-too-large = Este archivo es demasiado grande. No ha cambiado nada.
archive-other-relay = Este archivo pertenece a { $address }. Abre esa dirección y tráelo allí. No ha cambiado nada.

## Deleting it
delete-lede = De este dispositivo se va todo: lo que escribiste, las claves, los ajustes.
delete-stays = Lo que queda
delete-stays-relay = En el retransmisor: una copia sellada de lo enviado. El retransmisor no puede leerla.
delete-stays-other = Con la otra persona: lo que mostraste. Nadie le dice que lo borraste.
delete-stays-devices = En tus otros dispositivos y en los archivos que te llevaste: todo lo que hay allí.
delete-no-way-back = Sin otro dispositivo o un archivo así, nadie puede recuperarlo.
delete-unsent = Una parte aún no se ha enviado. Si borras ahora, se pierde.
delete-do = Borrar
delete-sure = ¿Borrarlo ahora de este dispositivo?
delete-yes = Sí, borrar
delete-no = No, conservar
delete-failed = No se pudo borrar. Cierra otras ventanas de esta app e inténtalo otra vez.
deleted-title = Está borrado
deleted-gone = Lo que escribiste, las claves y los ajustes ya no están en este dispositivo.
deleted-history = El navegador quizá recuerde aún esta dirección. Puedes quitarla de su historial.
deleted-close = Ya puedes cerrar esta página.

## Erasing one thing
erase-title = Borrar esto para siempre
erase-what = Lo que está aquí desaparece de todos tus dispositivos y del retransmisor. No hay vuelta atrás.
erase-shown = Desaparece también de los dispositivos de la otra persona, cuando tengan conexión. Las copias hechas quedan.
erase-do = Borrar para siempre
erase-done = Está borrado.
