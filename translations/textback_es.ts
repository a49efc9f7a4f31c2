<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>ContactWords</name>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Address book of the phone account</source>
        <translation>Libreta de direcciones de la cuenta telefónica</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation>sin número de teléfono</translation>
    </message>
    <message>
        <source>not a telephone number</source>
        <translation>no es un número de teléfono</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>the number stands under another name in an earlier row</source>
        <translation>el número figura con otro nombre en una fila anterior</translation>
    </message>
    <message>
        <source>damaged, or too long</source>
        <translation>dañada o demasiado larga</translation>
    </message>
    <message>
        <source>more contacts than one file may hold</source>
        <translation>más contactos de los que puede tener un archivo</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Tarjeta %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <comment>row, reason, what stands there</comment>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>Nothing new stands in this file.</source>
        <translation>En este archivo no hay nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) will be added.</source>
        <translation>
            <numerusform>Se agregará %Ln contacto.</numerusform>
            <numerusform>Se agregarán %Ln contactos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has a number that shows another contact&apos;s name now; the new name will be shown.</source>
        <translation>
            <numerusform>%Ln de ellos tiene un número que ahora muestra el nombre de otro contacto; se mostrará el nombre nuevo.</numerusform>
            <numerusform>%Ln de ellos tienen un número que ahora muestra el nombre de otro contacto; se mostrará el nombre nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) are here already.</source>
        <translation>
            <numerusform>%Ln contacto ya está aquí.</numerusform>
            <numerusform>%Ln contactos ya están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) belong to a contact of an earlier row and were put together with it.</source>
        <translation>
            <numerusform>%Ln fila pertenece a un contacto de una fila anterior y se unió a él.</numerusform>
            <numerusform>%Ln filas pertenecen a un contacto de una fila anterior y se unieron a él.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large. Take it apart, or export contacts alone from the other program.</source>
        <translation>Este archivo es demasiado grande. Divídalo, o exporte solo los contactos desde el otro programa.</translation>
    </message>
    <message>
        <source>Another import is still under way. Try again when it is done.</source>
        <translation>Todavía hay otra importación en curso. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was added; make room and try again.</source>
        <translation>El disco está lleno. No se agregó nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is there and that you may open it.</source>
        <translation>Este archivo no se puede leer. Compruebe que esté ahí y que usted pueda abrirlo.</translation>
    </message>
    <message>
        <source>This did not work. Nothing was added; try again.</source>
        <translation>Esto no funcionó. No se agregó nada; inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>textback::ActionTable</name>
    <message>
        <source>Enter</source>
        <extracomment>What is written on the key that ends a line</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Next thread</source>
        <translation>Conversación siguiente</translation>
    </message>
    <message>
        <source>Previous thread</source>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Escribir una respuesta</translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation>Escribir una nota privada</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send and done</source>
        <translation>Enviar y terminar</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>Terminar o reabrir</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>Deshacer lo último</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Vigilando las llamadas</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Next thread waiting on us</source>
        <translation>Siguiente conversación que nos espera</translation>
    </message>
    <message>
        <source>Search names, numbers, texts</source>
        <translation>Buscar nombres, números, mensajes</translation>
    </message>
    <message>
        <source>Choose the next one as well</source>
        <translation>Elegir también la siguiente</translation>
    </message>
    <message>
        <source>Choose the one before as well</source>
        <translation>Elegir también la anterior</translation>
    </message>
    <message>
        <source>Choose all threads of the list</source>
        <translation>Elegir todas las conversaciones de la lista</translation>
    </message>
    <message>
        <source>New text to any number or name</source>
        <translation>Mensaje nuevo a cualquier número o nombre</translation>
    </message>
    <message>
        <source>Never text this number, or again</source>
        <translation>No escribir nunca a este número, o volver a permitirlo</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Llamar a este número</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Who gets a text</source>
        <translation>Quién recibe un mensaje</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Automatic texts on</source>
        <translation>Activar los mensajes automáticos</translation>
    </message>
    <message>
        <source>Pause automatic texts for 1 hour</source>
        <translation>Pausar los mensajes automáticos 1 hora</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pausar hasta mañana</translation>
    </message>
    <message>
        <source>Check the connection now</source>
        <translation>Comprobar la conexión ahora</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Tapar la pantalla</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Todas las órdenes</translation>
    </message>
    <message>
        <source>Tag this caller</source>
        <translation>Etiquetar a esta persona</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Guided tour, two minutes</source>
        <translation>Visita guiada, dos minutos</translation>
    </message>
    <message>
        <source>Hand over to somebody</source>
        <translation>Entregar a alguien</translation>
    </message>
    <message>
        <source>Say who is at this desk</source>
        <translation>Decir quién está en este puesto</translation>
    </message>
    <message>
        <source>Play or pause the voicemail</source>
        <translation>Reproducir o pausar el mensaje de voz</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Rehacer lo que se deshizo</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Open the thread</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message>
        <source>Cancel the text that is about to leave</source>
        <translation>Cancelar el mensaje que está por salir</translation>
    </message>
    <message>
        <source>I&apos;m calling back: no text</source>
        <translation>Devuelvo la llamada yo: sin mensaje</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>It became a job</source>
        <translation>Se convirtió en un trabajo</translation>
    </message>
    <message>
        <source>They asked us to stop</source>
        <translation>Pidió no recibir más</translation>
    </message>
    <message>
        <source>Show who this is</source>
        <translation>Mostrar quién es</translation>
    </message>
    <message>
        <source>Erase this person...</source>
        <translation>Borrar a esta persona...</translation>
    </message>
    <message>
        <source>Text now, or try again</source>
        <translation>Escribir ahora, o reintentar</translation>
    </message>
    <message>
        <source>After a call-back: left a message</source>
        <translation>Tras devolver la llamada: dejé un mensaje</translation>
    </message>
    <message>
        <source>After a call-back: no answer</source>
        <translation>Tras devolver la llamada: no contestó</translation>
    </message>
    <message>
        <source>After a call-back: wrong number</source>
        <translation>Tras devolver la llamada: número equivocado</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>Put in a placeholder</source>
        <translation>Insertar un campo</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
    </message>
    <message>
        <source>Show who waits on us</source>
        <translation>Mostrar a quienes esperan nuestra respuesta</translation>
    </message>
    <message>
        <source>Show whom we wait for</source>
        <translation>Mostrar a quienes esperamos</translation>
    </message>
    <message>
        <source>Show what is snoozed</source>
        <translation>Mostrar lo pospuesto</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>Mostrar lo terminado</translation>
    </message>
    <message>
        <source>Show all threads</source>
        <translation>Mostrar todas las conversaciones</translation>
    </message>
    <message>
        <source>Turn the order of the list round</source>
        <translation>Invertir el orden de la lista</translation>
    </message>
    <message>
        <source>Keep this search under a name</source>
        <translation>Guardar esta búsqueda con un nombre</translation>
    </message>
    <message>
        <source>When Textback watched...</source>
        <translation>Cuándo vigiló Textback...</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Names and PINs...</source>
        <translation>Nombres y PIN...</translation>
    </message>
    <message>
        <source>Privacy screen...</source>
        <translation>Pantalla de privacidad...</translation>
    </message>
    <message>
        <source>Notices...</source>
        <translation>Avisos...</translation>
    </message>
    <message>
        <source>Look like the computer</source>
        <translation>Como el equipo</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Aspecto claro</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Aspecto oscuro</translation>
    </message>
    <message>
        <source>Language...</source>
        <translation>Idioma...</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>File for support...</source>
        <translation>Archivo para soporte...</translation>
    </message>
    <message>
        <source>Sign out...</source>
        <translation>Cerrar sesión...</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>After a call-back: talked</source>
        <translation>Tras devolver la llamada: hablamos</translation>
    </message>
    <message>
        <source>Explain the selected part</source>
        <translation>Explicar la parte seleccionada</translation>
    </message>
    <message>
        <source>Show the longest wait</source>
        <translation>Mostrar la espera más larga</translation>
    </message>
    <message>
        <source>Copy the chosen words</source>
        <translation>Copiar las palabras elegidas</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Copiar todo el texto</translation>
    </message>
    <message>
        <source>Delete this private note</source>
        <translation>Eliminar esta nota privada</translation>
    </message>
    <message>
        <source>Schedule the text for later</source>
        <translation>Programar el mensaje para más tarde</translation>
    </message>
</context>
<context>
    <name>textback::ActivityHeader</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Until text</source>
        <translation>Hasta el mensaje</translation>
    </message>
</context>
<context>
    <name>textback::ActivityPage</name>
    <message>
        <source>The text is on its way.</source>
        <translation>El mensaje está en camino.</translation>
    </message>
    <message>
        <source>Not sent: this number may not or can&apos;t get texts.</source>
        <translation>No enviado: este número no puede o no debe recibir mensajes.</translation>
    </message>
    <message>
        <source>%1 gets no automatic texts.</source>
        <translation>%1 no recibe mensajes automáticos.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>every call and what was decided</source>
        <translation>cada llamada y lo que se decidió</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Writes the calls listed here to a file for spreadsheets</source>
        <translation>Escribe las llamadas de la lista en un archivo para hojas de cálculo</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Buscar llamadas</translation>
    </message>
    <message>
        <source>Search calls by name or number</source>
        <translation>Buscar llamadas por nombre o número</translation>
    </message>
    <message>
        <source>Which calls are listed</source>
        <translation>Qué llamadas se muestran</translation>
    </message>
    <message>
        <source>Calls of which days are listed</source>
        <translation>De qué días se muestran llamadas</translation>
    </message>
    <message>
        <source>Calls, newest first. Enter opens the thread, W says why.</source>
        <translation>Llamadas, las más nuevas primero. Intro abre la conversación, W dice por qué.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>El último día</numerusform>
            <numerusform>Los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>The list could not be read. Nothing is lost.</source>
        <translation>No se pudo leer la lista. No se perdió nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentarlo otra vez</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;.</source>
        <translation>Nada encontrado para «%1».</translation>
    </message>
    <message>
        <source>Part of a name or a number works too.</source>
        <translation>También sirve una parte de un nombre o de un número.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Mostrar todos los días</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Todavía no hay llamadas.</translation>
    </message>
    <message>
        <source>Every call appears here within seconds, with what was decided and why.</source>
        <translation>Cada llamada aparece aquí en segundos, con lo que se decidió y por qué.</translation>
    </message>
    <message>
        <source>No calls in these days.</source>
        <translation>No hay llamadas en estos días.</translation>
    </message>
    <message>
        <source>Save the calls</source>
        <translation>Guardar las llamadas</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tablas para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>calls</source>
        <extracomment>The name of a file, followed by a date</extracomment>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>Writing the calls …</source>
        <translation>Escribiendo las llamadas …</translation>
    </message>
    <message>
        <source>Writing the calls: %1 so far</source>
        <translation>Escribiendo las llamadas: %1 hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) saved as %1.</source>
        <translation>
            <numerusform>%n llamada guardada como %1.</numerusform>
            <numerusform>%n llamadas guardadas como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Cancelado. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>No se pudo escribir el archivo allí. Elija otro lugar.</translation>
    </message>
    <message>
        <source>This could not be kept. Nothing was changed.</source>
        <translation>No se pudo guardar. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Todavía no hay nada que guardar</translation>
    </message>
</context>
<context>
    <name>textback::ActivitySide</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was decided, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s)</source>
        <translation>
            <numerusform>La única comprobación</numerusform>
            <numerusform>Las %n comprobaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Open thread</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message>
        <source>We rang</source>
        <translation>Llamamos</translation>
    </message>
    <message>
        <source>Call came in</source>
        <translation>Entró la llamada</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestada</translation>
    </message>
    <message>
        <source>Voicemail left</source>
        <translation>Dejó un mensaje de voz</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Terminó la llamada</translation>
    </message>
    <message>
        <source>Decided: text</source>
        <translation>Decidido: mensaje</translation>
    </message>
    <message>
        <source>Decided: ask you</source>
        <translation>Decidido: preguntarle</translation>
    </message>
    <message>
        <source>Decided: no text</source>
        <translation>Decidido: sin mensaje</translation>
    </message>
    <message>
        <source>Text sent</source>
        <translation>Mensaje enviado</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>It became a job</source>
        <translation>Se convirtió en un trabajo</translation>
    </message>
    <message>
        <source>Counts as won in the report</source>
        <translation>Cuenta como ganada en el informe</translation>
    </message>
</context>
<context>
    <name>textback::ActivityWords</name>
    <message>
        <source>text %1 after the call</source>
        <translation>mensaje %1 después de la llamada</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>All</source>
        <comment>calls</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Texted</source>
        <comment>calls</comment>
        <translation>Con mensaje</translation>
    </message>
    <message>
        <source>Not texted</source>
        <comment>calls</comment>
        <translation>Sin mensaje</translation>
    </message>
    <message>
        <source>For you</source>
        <comment>calls that wait for a person</comment>
        <translation>Para usted</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>texts</comment>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>calls</comment>
        <translation>Contestadas</translation>
    </message>
    <message>
        <source>Answered, %1</source>
        <translation>Contestada, %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestada</translation>
    </message>
    <message>
        <source>We called, %1</source>
        <translation>Llamamos, %1</translation>
    </message>
    <message>
        <source>We called</source>
        <translation>Llamamos</translation>
    </message>
    <message>
        <source>Voicemail %1</source>
        <translation>Mensaje de voz %1</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mensaje de voz</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Missed, %1</source>
        <translation>Perdida, %1</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Sin decidir aún</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Text will leave</source>
        <translation>El mensaje saldrá</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Texted</source>
        <translation>Mensaje enviado</translation>
    </message>
    <message>
        <source>Text failed</source>
        <translation>Mensaje fallido</translation>
    </message>
    <message>
        <source>Not sure it went out</source>
        <translation>No es seguro que saliera</translation>
    </message>
    <message>
        <source>Called back first</source>
        <translation>Se devolvió la llamada antes</translation>
    </message>
    <message>
        <source>Not texted</source>
        <translation>Sin mensaje</translation>
    </message>
    <message>
        <source>Held for you</source>
        <translation>Reservada para usted</translation>
    </message>
    <message>
        <source>Can&apos;t get texts</source>
        <translation>No puede recibir mensajes</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>No se hizo nada</translation>
    </message>
    <message>
        <source>One of you sent it anyway</source>
        <translation>Alguien de ustedes lo envió igualmente</translation>
    </message>
    <message>
        <source>Left a voicemail</source>
        <translation>Dejó un mensaje de voz</translation>
    </message>
    <message>
        <source>One of you talked to them</source>
        <translation>Alguien de ustedes habló con la persona</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>Nuestro número</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Rang seconds</source>
        <translation>Segundos que sonó</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Seconds until the text</source>
        <translation>Segundos hasta el mensaje</translation>
    </message>
    <message>
        <source>From before Textback watched</source>
        <translation>De antes de que Textback vigilara</translation>
    </message>
</context>
<context>
    <name>textback::AdvancedSignIn</name>
    <message>
        <source>Address of the phone company&apos;s server</source>
        <translation>Dirección del servidor de la compañía telefónica</translation>
    </message>
    <message>
        <source>Client ID of your app</source>
        <translation>Client ID de su aplicación</translation>
    </message>
    <message>
        <source>Client secret, if your app has one</source>
        <translation>Client secret, si su aplicación lo tiene</translation>
    </message>
    <message>
        <source>JWT; leave it empty to sign in in the browser</source>
        <translation>JWT; déjelo vacío para iniciar sesión en el navegador</translation>
    </message>
    <message>
        <source>Your app has to know these addresses to send people back to: %1</source>
        <translation>Su aplicación debe conocer estas direcciones de vuelta: %1</translation>
    </message>
</context>
<context>
    <name>textback::AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>textback::AskValue</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Numbers begin with + and the country code, like +1512.</source>
        <translation>Los números empiezan con + y el código del país, como +1512.</translation>
    </message>
    <message>
        <source>Type at least one.</source>
        <translation>Escriba al menos uno.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Both times are the same.</source>
        <translation>Las dos horas son iguales.</translation>
    </message>
    <message>
        <source>Between which times?</source>
        <translation>¿Entre qué horas?</translation>
    </message>
    <message>
        <source>What is this sentence called?</source>
        <translation>¿Cómo se llama esta frase?</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>Unit of the number</source>
        <translation>Unidad del número</translation>
    </message>
</context>
<context>
    <name>textback::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>Going back takes a moment, and Textback starts anew. Texts and calls since then are fetched again as far as the phone company keeps them; notes, names and settings since then are not in it. Nothing is sent twice, and whoever asked for no texts stays asked. What is here now is set aside, not deleted.</source>
        <translation>Volver atrás tarda un momento y Textback empieza de nuevo. Los mensajes y las llamadas posteriores se vuelven a pedir hasta donde la compañía telefónica los conserve; las notas, los nombres y los ajustes posteriores no están en la copia. Nada se envía dos veces y quien pidió no recibir mensajes sigue sin recibirlos. Lo que hay aquí ahora se aparta, no se borra.</translation>
    </message>
    <message>
        <source>I know what is not in it</source>
        <translation>Sé lo que no contiene</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Volver a esta copia</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A time, and how large a file is</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made a few minutes after the start.</source>
        <translation>Todavía no hay ninguna copia. La primera se hace unos minutos después de iniciar.</translation>
    </message>
    <message>
        <source>Choose one to see what it holds.</source>
        <translation>Elija una para ver lo que contiene.</translation>
    </message>
    <message>
        <source>Copying everything...</source>
        <translation>Copiando todo...</translation>
    </message>
    <message>
        <source>A backup was made, and it is whole.</source>
        <translation>Se hizo una copia y está completa.</translation>
    </message>
    <message>
        <source>There is no room for a backup on this disk. Nothing was changed.</source>
        <translation>No hay espacio para una copia en este disco. No se cambió nada.</translation>
    </message>
    <message>
        <source>No backup could be made. Nothing was changed.</source>
        <translation>No se pudo hacer ninguna copia. No se cambió nada.</translation>
    </message>
    <message>
        <source>Reading it to its end...</source>
        <translation>Leyéndola hasta el final...</translation>
    </message>
    <message>
        <source>A later version of Textback made it; this one cannot read it.</source>
        <translation>La hizo una versión posterior de Textback; esta no puede leerla.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be used. Choose another.</source>
        <translation>Está dañada y no se puede usar. Elija otra.</translation>
    </message>
    <message>
        <source>Choose a backup that is whole first.</source>
        <translation>Elija primero una copia que esté completa.</translation>
    </message>
    <message>
        <source>Say first that you know what is not in it.</source>
        <translation>Confirme primero que sabe lo que no contiene.</translation>
    </message>
    <message>
        <source>Choose an archive of Textback</source>
        <translation>Elija un archivo exportado por Textback</translation>
    </message>
    <message>
        <source>Archives (*.tar);;All files (*)</source>
        <translation>Archivos exportados (*.tar);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the archive...</source>
        <translation>Leyendo el archivo exportado...</translation>
    </message>
    <message>
        <source>Reading the archive: %1 %</source>
        <translation>Leyendo el archivo exportado: %1 %</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation>Cancelado. Todo está como estaba.</translation>
    </message>
    <message>
        <source>A later version of Textback made this archive; this one cannot read it.</source>
        <translation>Este archivo lo hizo una versión posterior de Textback; esta no puede leerlo.</translation>
    </message>
    <message>
        <source>This file is not an archive of Textback. Nothing was changed.</source>
        <translation>Este archivo no lo exportó Textback. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no room on this disk for what the archive holds. Nothing was changed.</source>
        <translation>En este disco no hay espacio para lo que contiene el archivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The archive is damaged or not whole. Copy it from the other computer once more. Nothing was changed.</source>
        <translation>El archivo está dañado o incompleto. Cópielo otra vez desde la otra computadora. No se cambió nada.</translation>
    </message>
    <message>
        <source>Import an archive...</source>
        <translation>Importar lo exportado...</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Writing everything into the file...</source>
        <translation>Escribiendo todo en el archivo...</translation>
    </message>
    <message>
        <source>Writing everything into the file: %1 %</source>
        <translation>Escribiendo todo en el archivo: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n text(s), calls and notes, with photos and settings. Sign-ins are not in the file. Keep it safe: who has it can read everything.</source>
        <translation>
            <numerusform>Exportado: %n mensaje, llamada o nota, con fotos y ajustes. El archivo no contiene inicios de sesión. Guárdelo bien: quien lo tenga puede leerlo todo.</numerusform>
            <numerusform>Exportados: %n mensajes, llamadas y notas, con fotos y ajustes. El archivo no contiene inicios de sesión. Guárdelo bien: quien lo tenga puede leerlo todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. There is no new file.</source>
        <translation>Cancelado. No hay archivo nuevo.</translation>
    </message>
    <message>
        <source>There is no room for the file there. Choose another place.</source>
        <translation>Ahí no hay espacio para el archivo. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>No se pudo escribir el archivo. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Once a day everything here is copied into a file on this computer. The copies of the last seven days, four weeks and three months are kept. Photos are kept beside them, once. An archive is one file with everything, for another computer or another program; what another computer exported can be brought here.</source>
        <translation>Una vez al día todo lo que hay aquí se copia en un archivo de esta computadora. Se guardan las copias de los últimos siete días, cuatro semanas y tres meses. Las fotos se guardan al lado, una sola vez. Un paquete es un solo archivo con todo, para otra computadora u otro programa; lo que otra computadora exportó se puede traer aquí.</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Export everything...</source>
        <translation>Exportar todo...</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
</context>
<context>
    <name>textback::BlockedPanel</name>
    <message>
        <source>This person asked us not to text.</source>
        <translation>Esta persona pidió no recibir mensajes.</translation>
    </message>
    <message>
        <source>This number can&apos;t get texts.</source>
        <translation>Este número no puede recibir mensajes.</translation>
    </message>
    <message>
        <source>No text may go to this number, from any line, until they write START or an owner lifts it.</source>
        <translation>No puede salir ningún mensaje a este número, desde ninguna línea, hasta que escriba START o el dueño lo permita.</translation>
    </message>
    <message>
        <source>A text to it failed before; it may be a landline. Ring instead.</source>
        <translation>Un mensaje anterior no llegó; quizá sea un teléfono fijo. Mejor llame.</translation>
    </message>
    <message>
        <source>Call instead</source>
        <translation>Mejor llamar</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Escribir de todos modos</translation>
    </message>
</context>
<context>
    <name>textback::CallBackRowWidget</name>
    <message>
        <source>Call</source>
        <comment>verb, button</comment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Text now</source>
        <translation>Escribir ahora</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 está listo</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Try the text to %1 again</source>
        <translation>Enviar de nuevo el mensaje a %1</translation>
    </message>
    <message>
        <source>Text %1 now</source>
        <translation>Escribir ahora a %1</translation>
    </message>
</context>
<context>
    <name>textback::CallBackSide</name>
    <message>
        <source>Why this call is here</source>
        <translation>Por qué está aquí esta llamada</translation>
    </message>
    <message>
        <source>Open the thread</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>Después de llamar</translation>
    </message>
    <message>
        <source>Newest note</source>
        <translation>Última nota</translation>
    </message>
</context>
<context>
    <name>textback::CallBackWords</name>
    <message>
        <source>Withheld number</source>
        <translation>Número oculto</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called %n times</source>
        <translation>
            <numerusform>Llamó %n vez</numerusform>
            <numerusform>Llamó %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Voicemail, %1</source>
        <translation>Mensaje de voz, %1</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mensaje de voz</translation>
    </message>
    <message>
        <source>No voicemail.</source>
        <translation>Sin mensaje de voz.</translation>
    </message>
    <message>
        <source>missed %1</source>
        <translation>perdida %1</translation>
    </message>
    <message>
        <source>Text failed: %1</source>
        <translation>El mensaje falló: %1</translation>
    </message>
    <message>
        <source>Can&apos;t get texts (landline)</source>
        <translation>No recibe mensajes (teléfono fijo)</translation>
    </message>
    <message>
        <source>Can&apos;t get texts</source>
        <translation>No recibe mensajes</translation>
    </message>
    <message>
        <source>Our line can&apos;t send texts</source>
        <translation>Nuestra línea no puede enviar mensajes</translation>
    </message>
    <message>
        <source>Asked us to stop</source>
        <translation>Pidió que paremos</translation>
    </message>
    <message>
        <source>One of us said: I&apos;m calling back</source>
        <translation>Alguien de aquí dijo: le devuelvo la llamada</translation>
    </message>
    <message>
        <source>Held for you: %1</source>
        <translation>En espera de su decisión: %1</translation>
    </message>
    <message>
        <source>Held for you to decide</source>
        <translation>En espera de su decisión</translation>
    </message>
    <message>
        <source>Our text came back: %1.</source>
        <translation>Nuestro mensaje volvió: %1.</translation>
    </message>
    <message>
        <source>The text was cancelled because one of us wanted to ring. No call to them was seen yet.</source>
        <translation>El mensaje se canceló porque alguien de aquí quería llamar. Aún no se ha visto ninguna llamada.</translation>
    </message>
    <message>
        <source>They called a line of ours that can&apos;t send texts.</source>
        <translation>Llamó a una línea nuestra que no puede enviar mensajes.</translation>
    </message>
    <message>
        <source>This number can&apos;t get texts, so somebody has to ring.</source>
        <translation>Este número no recibe mensajes, así que alguien tiene que llamar.</translation>
    </message>
    <message>
        <source>They asked us not to text. Ringing is allowed.</source>
        <translation>Pidió que no le escribamos. Llamar está permitido.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. You can text or call.</source>
        <translation>No se envía nada automáticamente. Puede escribir o llamar.</translation>
    </message>
    <message>
        <source>Talked, done</source>
        <translation>Hablamos, listo</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Dejé un mensaje</translation>
    </message>
    <message>
        <source>No answer, stays here</source>
        <translation>No contesta, se queda aquí</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>verb: take off the list</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Called back: talked.</source>
        <translation>Se devolvió la llamada: hablamos.</translation>
    </message>
    <message>
        <source>Called back: left a message.</source>
        <translation>Se devolvió la llamada: se dejó un mensaje.</translation>
    </message>
    <message>
        <source>Called back: no answer.</source>
        <translation>Se devolvió la llamada: no contestó.</translation>
    </message>
    <message>
        <source>Called back: wrong number.</source>
        <translation>Se devolvió la llamada: número equivocado.</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Hablamos</translation>
    </message>
    <message>
        <source>We left a message</source>
        <translation>Dejamos un mensaje</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Nadie contestó</translation>
    </message>
    <message>
        <source>It was a wrong number</source>
        <translation>Era un número equivocado</translation>
    </message>
    <message>
        <source>Marked done</source>
        <translation>Marcado como listo</translation>
    </message>
    <message>
        <source>Kept: talked with %1.</source>
        <translation>Guardado: hablamos con %1.</translation>
    </message>
    <message>
        <source>Kept: left a message for %1.</source>
        <translation>Guardado: mensaje dejado para %1.</translation>
    </message>
    <message>
        <source>Kept: %1 did not answer.</source>
        <translation>Guardado: %1 no contestó.</translation>
    </message>
    <message>
        <source>Kept: %1 is a wrong number.</source>
        <translation>Guardado: %1 es un número equivocado.</translation>
    </message>
    <message>
        <source>%1 is off the call-back list.</source>
        <translation>%1 ya no está en la lista de llamadas por devolver.</translation>
    </message>
</context>
<context>
    <name>textback::CallBacksPage</name>
    <message>
        <source>Only the %1 longest waits are shown. More follow as you go.</source>
        <translation>Solo se muestran las %1 esperas más largas. Las demás aparecen según avanza.</translation>
    </message>
    <message>
        <source>Nobody to ring.</source>
        <translation>Nadie a quien llamar.</translation>
    </message>
    <message>
        <source>The list could not be read. Nothing is lost.</source>
        <translation>No se pudo leer la lista. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>In practice nobody is called.</source>
        <translation>En la práctica no se llama a nadie.</translation>
    </message>
    <message>
        <source>The text is on its way.</source>
        <translation>El mensaje va en camino.</translation>
    </message>
    <message>
        <source>This could not be kept. Nothing was changed.</source>
        <translation>No se pudo guardar. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>whom to ring next, longest wait first</source>
        <translation>a quién llamar ahora, primero quien más espera</translation>
    </message>
    <message>
        <source>Missed callers who can&apos;t be texted, texts that did not arrive, and calls that wait for you to decide appear here.</source>
        <translation>Aquí aparecen las llamadas perdidas de quienes no reciben mensajes, los mensajes que no llegaron y las llamadas que esperan su decisión.</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Hechas hoy</translation>
    </message>
</context>
<context>
    <name>textback::CallerCare</name>
    <message>
        <source>%1 stands alone again. Both keep what is written down.</source>
        <translation>%1 vuelve a estar por separado. Ambos conservan lo anotado.</translation>
    </message>
    <message>
        <source>Not done: together it would be more than one person may have.</source>
        <translation>No se hizo: juntos serían más de lo que una persona puede tener.</translation>
    </message>
    <message>
        <source>Not kept: it is too long, or makes no sense.</source>
        <translation>No se guardó: es demasiado largo o no tiene sentido.</translation>
    </message>
    <message>
        <source>Not done: this person is not here any more.</source>
        <translation>No se hizo: esta persona ya no está aquí.</translation>
    </message>
    <message>
        <source>It could not be kept. Nothing was changed; try again.</source>
        <translation>No se pudo guardar. No se cambió nada; inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Not lifted: %1 has asked to stop anew, or it could not be kept.</source>
        <translation>No levantado: %1 volvió a pedir que paráramos, o no se pudo guardar.</translation>
    </message>
    <message>
        <source>Texts may go to %1 again.</source>
        <translation>Pueden volver a enviarse mensajes a %1.</translation>
    </message>
    <message>
        <source>Lifted by mistake</source>
        <translation>Levantado por error</translation>
    </message>
    <message>
        <source>%1 is the same person now.</source>
        <translation>%1 es ahora la misma persona.</translation>
    </message>
    <message>
        <source>The fields were changed.</source>
        <translation>Los campos cambiaron.</translation>
    </message>
    <message>
        <source>The tag %1 was added.</source>
        <translation>Se añadió la etiqueta %1.</translation>
    </message>
    <message>
        <source>The tag %1 was taken off.</source>
        <translation>Se quitó la etiqueta %1.</translation>
    </message>
</context>
<context>
    <name>textback::CallerPanel</name>
    <message>
        <source>Change the name</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The name was changed.</source>
        <translation>El nombre cambió.</translation>
    </message>
    <message>
        <source>The address was changed.</source>
        <translation>La dirección cambió.</translation>
    </message>
    <message>
        <source>The notes were changed.</source>
        <translation>Las notas cambiaron.</translation>
    </message>
    <message numerus="yes">
        <source>Notes hold %n characters at most.</source>
        <translation>
            <numerusform>Las notas tienen %n carácter como máximo.</numerusform>
            <numerusform>Las notas tienen %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 cambió.</translation>
    </message>
    <message>
        <source>The tag %1 was added.</source>
        <translation>Se añadió la etiqueta %1.</translation>
    </message>
    <message>
        <source>The tag %1 was taken off.</source>
        <translation>Se quitó la etiqueta %1.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Añadir un nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Añadir una dirección</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes about this caller</source>
        <translation>Notas sobre esta persona</translation>
    </message>
    <message>
        <source>Nothing yet. Notes stay in your office.</source>
        <translation>Nada todavía. Las notas se quedan en su oficina.</translation>
    </message>
    <message>
        <source>Everything with this caller</source>
        <translation>Todo con esta persona</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>fijo</translation>
    </message>
    <message>
        <source>toll-free</source>
        <translation>gratuito</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>Empresa: %1</translation>
    </message>
</context>
<context>
    <name>textback::CallsBlock</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Missed, %1</source>
        <translation>Perdida, %1</translation>
    </message>
</context>
<context>
    <name>textback::ChangeDialog</name>
    <message>
        <source>Change a day</source>
        <translation>Cambiar un día</translation>
    </message>
    <message>
        <source>Other hours on some days</source>
        <translation>Otro horario algunos días</translation>
    </message>
    <message>
        <source>Use these hours</source>
        <translation>Usar este horario</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Closing at</source>
        <translation>Cierre a las</translation>
    </message>
    <message>
        <source>Callers get the holiday text</source>
        <translation>Se envía el mensaje de festivo</translation>
    </message>
    <message>
        <source>Closed all day</source>
        <translation>Cerrado todo el día</translation>
    </message>
    <message>
        <source>Closing early</source>
        <translation>Cierre antes de hora</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Otro horario</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>8 – 5, break 12 – 1</source>
        <translation>8 – 5, pausa 12 – 1</translation>
    </message>
    <message>
        <source>What it is, for you</source>
        <translation>Qué es, para ustedes</translation>
    </message>
    <message>
        <source>What it is, for you: team training</source>
        <translation>Qué es, para ustedes: formación</translation>
    </message>
    <message>
        <source>until</source>
        <comment>between two dates</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>That is more than a year.</source>
        <translation>Es más de un año.</translation>
    </message>
    <message>
        <source>When do you close? Write it like 12:30 pm.</source>
        <translation>¿Cuándo cierran? Escríbalo como 12:30 pm.</translation>
    </message>
</context>
<context>
    <name>textback::ChangesPanel</name>
    <message>
        <source>closing at %1</source>
        <translation>cierre a las %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>One-off changes</source>
        <translation>Cambios puntuales</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a one-off change</source>
        <translation>Añadir un cambio puntual</translation>
    </message>
    <message>
        <source>They win over the week and the holidays.</source>
        <translation>Valen más que la semana y los festivos.</translation>
    </message>
    <message>
        <source>A day off, an early closing, a week away: add it here.</source>
        <translation>Un día libre, un cierre temprano, una semana fuera: añádalo aquí.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two dates</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What holds on a day, and why</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>textback::CharacterWords</name>
    <message>
        <source>a tab</source>
        <translation>un tabulador</translation>
    </message>
    <message>
        <source>a special space</source>
        <translation>un espacio especial</translation>
    </message>
    <message>
        <source>an accent</source>
        <translation>un acento</translation>
    </message>
    <message>
        <source>a character that cannot be seen</source>
        <translation>un carácter que no se ve</translation>
    </message>
    <message>
        <source>the curly quote %1</source>
        <translation>la comilla tipográfica %1</translation>
    </message>
    <message>
        <source>the long dash %1</source>
        <translation>la raya %1</translation>
    </message>
    <message>
        <source>the emoji %1</source>
        <translation>el emoji %1</translation>
    </message>
    <message>
        <source>the letter %1 with its accent</source>
        <translation>la letra %1 con su acento</translation>
    </message>
    <message>
        <source>the character %1</source>
        <translation>el carácter %1</translation>
    </message>
</context>
<context>
    <name>textback::CheckEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Where automatic texts may go</source>
        <translation>Adónde pueden ir los mensajes automáticos</translation>
    </message>
    <message>
        <source>Countries, two letters each</source>
        <translation>Países, dos letras cada uno</translation>
    </message>
    <message>
        <source>Our own country</source>
        <translation>Nuestro propio país</translation>
    </message>
    <message>
        <source>Rang long enough</source>
        <translation>Sonó lo suficiente</translation>
    </message>
    <message>
        <source>Seconds (6 are about one ring; 0: however short)</source>
        <translation>Segundos (6 son más o menos un tono; 0: por corto que sea)</translation>
    </message>
    <message>
        <source>Not texted lately</source>
        <translation>Sin mensaje reciente</translation>
    </message>
    <message>
        <source>Hours until the next automatic text to a caller</source>
        <translation>Horas hasta el siguiente mensaje automático a la misma persona</translation>
    </message>
    <message>
        <source>No conversation going on</source>
        <translation>Sin conversación en curso</translation>
    </message>
    <message>
        <source>Hours after one of us wrote or talked</source>
        <translation>Horas desde que alguien de nosotros escribió o habló</translation>
    </message>
    <message>
        <source>Still worth it</source>
        <translation>Todavía vale la pena</translation>
    </message>
    <message>
        <source>Minutes after which a person decides</source>
        <translation>Minutos tras los que decide una persona</translation>
    </message>
    <message>
        <source>Not too many</source>
        <translation>No demasiados</translation>
    </message>
    <message>
        <source>Texts an hour at most</source>
        <translation>Mensajes por hora como máximo</translation>
    </message>
    <message>
        <source>Texts a day at most</source>
        <translation>Mensajes por día como máximo</translation>
    </message>
    <message>
        <source>Countries are written in two letters, like US or CA.</source>
        <translation>Los países se escriben con dos letras, como US o CA.</translation>
    </message>
</context>
<context>
    <name>textback::CheckTable</name>
    <message>
        <source>never needed</source>
        <translation>nunca hizo falta</translation>
    </message>
    <message numerus="yes">
        <source>held back %n</source>
        <comment>calls</comment>
        <translation>
            <numerusform>retuvo %n llamada</numerusform>
            <numerusform>retuvo %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>Number can get texts</source>
        <translation>El número puede recibir mensajes</translation>
    </message>
    <message>
        <source>landline, withheld, toll-free and short numbers don&apos;t; only to %1</source>
        <translation>no los fijos, ocultos, gratuitos ni cortos; solo a %1</translation>
    </message>
    <message>
        <source>Not on the never-text list</source>
        <translation>No está en la lista de no escribir nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message>
        <source>Hasn&apos;t asked us to stop</source>
        <translation>No nos pidió que paráramos</translation>
    </message>
    <message>
        <source>Rang long enough</source>
        <translation>Sonó lo suficiente</translation>
    </message>
    <message>
        <source>however short</source>
        <translation>por corto que sea</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>Not texted lately</source>
        <translation>Sin mensaje reciente</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>once in %1 for each caller, over all lines</source>
        <translation>una vez en %1 por persona, en todas las líneas</translation>
    </message>
    <message>
        <source>No conversation going on</source>
        <translation>Sin conversación en curso</translation>
    </message>
    <message>
        <source>nobody of ours wrote or talked in the last %1</source>
        <translation>nadie de nosotros escribió ni habló en las últimas %1</translation>
    </message>
    <message>
        <source>Still worth it</source>
        <translation>Todavía vale la pena</translation>
    </message>
    <message>
        <source>however old, not called back yet</source>
        <translation>por antigua que sea, sin devolver todavía</translation>
    </message>
    <message>
        <source>less than %1 old, not called back yet</source>
        <translation>de hace menos de %1, sin devolver todavía</translation>
    </message>
    <message>
        <source>Not too many</source>
        <translation>No demasiados</translation>
    </message>
    <message>
        <source>%1 an hour, %2 a day, then we stop and tell you</source>
        <translation>%1 por hora, %2 por día; después paramos y se lo decimos</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>cualquier número</translation>
    </message>
    <message>
        <source>Lists of numbers</source>
        <translation>Listas de números</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) that sentences can ask about</source>
        <translation>
            <numerusform>%n lista por la que las frases pueden preguntar</numerusform>
            <numerusform>%n listas por las que las frases pueden preguntar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::CloseNowMenu</name>
    <message>
        <source>For an hour, until %1</source>
        <translation>Una hora, hasta %1</translation>
    </message>
    <message>
        <source>For the rest of the day</source>
        <translation>El resto del día</translation>
    </message>
    <message>
        <source>Until %1, %2</source>
        <translation>Hasta %1, %2</translation>
    </message>
    <message>
        <source>Until …</source>
        <translation>Hasta …</translation>
    </message>
</context>
<context>
    <name>textback::CloseQuestion</name>
    <message>
        <source>Keep watching in the background?</source>
        <translation>¿Seguir vigilando en segundo plano?</translation>
    </message>
    <message>
        <source>Missed calls are not texted while Textback is closed. This computer has no tray, so a running Textback waits as a minimised window.</source>
        <translation>Con Textback cerrado no se responde a las llamadas perdidas. Este equipo no tiene bandeja, así que Textback espera como ventana minimizada.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>textback::CloseUntilDialog</name>
    <message>
        <source>Close now until …</source>
        <translation>Cerrar ahora hasta …</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Cerrar ahora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Callers get the text for closed hours until then. The office opens again by itself.</source>
        <translation>Hasta entonces se envía el mensaje de oficina cerrada. Después se abre sola.</translation>
    </message>
    <message>
        <source>Until when? Write the time like 8:00 am.</source>
        <translation>¿Hasta cuándo? Escriba la hora como 8:00 am.</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>Esa hora ya pasó.</translation>
    </message>
    <message>
        <source>For more than two months, add a one-off change.</source>
        <translation>Para más de dos meses, añada un cambio puntual.</translation>
    </message>
</context>
<context>
    <name>textback::ColumnMatch</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <comment>the column&apos;s name</comment>
        <translation>Qué contiene la columna %1</translation>
    </message>
</context>
<context>
    <name>textback::CommandPalette</name>
    <message>
        <source>Up and Down choose, Enter does it, Esc closes</source>
        <translation>Arriba y Abajo eligen, Intro lo hace, Esc cierra</translation>
    </message>
    <message>
        <source>Every command shows its key</source>
        <translation>Cada orden muestra su tecla</translation>
    </message>
    <message>
        <source>Type a command, a name or a number</source>
        <translation>Escriba una orden, un nombre o un número</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Todas las órdenes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>New text to %1</source>
        <translation>Mensaje nuevo a %1</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;. Part of a name, a number or a command is enough.</source>
        <translation>No se encontró nada para «%1». Basta una parte de un nombre, de un número o de una orden.</translation>
    </message>
</context>
<context>
    <name>textback::ComposeBox</name>
    <message numerus="yes">
        <source>counts as %n text(s)</source>
        <translation>
            <numerusform>cuenta como %n mensaje</numerusform>
            <numerusform>cuenta como %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>&quot;counts as 1 text · 84 of 160&quot;</extracomment>
        <translation>%1 · %2 de %3</translation>
    </message>
    <message>
        <source>%1 because of %2</source>
        <translation>%1 por %2</translation>
    </message>
</context>
<context>
    <name>textback::Composer</name>
    <message>
        <source>No text can go to this number.</source>
        <translation>A este número no se le puede escribir.</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Escriba antes la nota.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escriba algo antes.</translation>
    </message>
    <message numerus="yes">
        <source>Not sent: it is %n character(s) too long.</source>
        <translation>
            <numerusform>No se envió: sobra %n carácter.</numerusform>
            <numerusform>No se envió: sobran %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: this number may not or can&apos;t get texts.</source>
        <translation>No se envió: este número no quiere o no puede recibir mensajes.</translation>
    </message>
    <message>
        <source>Not sent: it could not be kept on this computer. Your words are still here.</source>
        <translation>No se envió: no se pudo guardar en este equipo. Su texto sigue aquí.</translation>
    </message>
    <message>
        <source>only your office sees this</source>
        <translation>solo lo ve su oficina</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Alt+P</source>
        <translation>Alt+P</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Write a note for your office</source>
        <translation>Escriba una nota para su oficina</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escriba a %1</translation>
    </message>
    <message>
        <source>Write a reply. It is kept and sent when we are back.</source>
        <translation>Escriba una respuesta. Se guarda y se envía cuando volvamos.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send and done</source>
        <translation>Enviar y terminar</translation>
    </message>
    <message>
        <source>Not sent: %1. Write it out, or remove it.</source>
        <translation>No enviado: %1. Escríbalo o quítelo.</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>Put in a placeholder</source>
        <translation>Insertar un campo</translation>
    </message>
    <message>
        <source>Make it plain</source>
        <translation>Simplificar</translation>
    </message>
    <message>
        <source>Straight quotes and dashes, no accents, no emoji: then more fits into one text.</source>
        <translation>Comillas y guiones simples, sin acentos ni emojis: así cabe más en un mensaje.</translation>
    </message>
    <message>
        <source>/ for saved replies</source>
        <translation>/ para respuestas guardadas</translation>
    </message>
    <message>
        <source>The line this text leaves from</source>
        <translation>La línea desde la que sale este mensaje</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>Not sent yet: the photo is still being prepared.</source>
        <translation>Aún no enviado: la foto todavía se está preparando.</translation>
    </message>
    <message>
        <source>Not sent: it is too long, too large, or its time is past.</source>
        <translation>No enviado: es demasiado largo o grande, o ya pasó su hora.</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Hoy más tarde</translation>
    </message>
    <message>
        <source>At our next opening</source>
        <translation>Cuando volvamos a abrir</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>goes as a picture message</source>
        <translation>sale como mensaje con imagen</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
    </message>
    <message>
        <source>Photos can&apos;t be sent from this line.</source>
        <translation>Desde esta línea no se pueden enviar fotos.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Not sent: texts can&apos;t be sent from this line.</source>
        <translation>No se envió: desde esta línea no se pueden enviar mensajes.</translation>
    </message>
    <message>
        <source>What you have begun can&apos;t be kept on this computer just now. It stays here meanwhile.</source>
        <translation>Por ahora, lo que empezó a escribir no se puede guardar en esta computadora. Mientras tanto, sigue aquí.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Schedule and done</source>
        <translation>Programar y terminar</translation>
    </message>
    <message>
        <source>Not scheduled: its time is past. Send it without waiting, or choose another time.</source>
        <translation>No se programó: su hora ya pasó. Envíelo sin esperar o elija otra hora.</translation>
    </message>
    <message>
        <source>Not kept: this computer could not write it down. Your words are still here.</source>
        <translation>No se guardó: esta computadora no pudo anotarla. Su texto sigue aquí.</translation>
    </message>
    <message>
        <source>The note about %1 was not kept. Its words still stand there.</source>
        <translation>La nota sobre %1 no se guardó. Su texto sigue en esa conversación.</translation>
    </message>
    <message>
        <source>Not sent to %1. Your words still stand in that conversation.</source>
        <translation>No se envió a %1. Su texto sigue en esa conversación.</translation>
    </message>
    <message>
        <source>Will be sent %1</source>
        <translation>Se enviará %1</translation>
    </message>
    <message>
        <source>Send without waiting</source>
        <translation>Enviar sin esperar</translation>
    </message>
    <message>
        <source>Not sent: no phone account is connected. Your words are still here.</source>
        <translation>No enviado: no hay ninguna cuenta telefónica conectada. Su texto sigue aquí.</translation>
    </message>
</context>
<context>
    <name>textback::ConditionMenus</name>
    <message>
        <source>they leave a voicemail</source>
        <translation>deja un mensaje de voz</translation>
    </message>
    <message>
        <source>they leave no voicemail</source>
        <translation>no deja mensaje de voz</translation>
    </message>
    <message>
        <source>they hang up in the menu</source>
        <translation>cuelga en el menú</translation>
    </message>
    <message>
        <source>they get past the menu</source>
        <translation>pasa del menú</translation>
    </message>
    <message>
        <source>There is no list yet: make one under “Lists of numbers”.</source>
        <translation>Todavía no hay ninguna lista: cree una en «Listas de números».</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Beginnings like +1512, with commas between them</source>
        <translation>Comienzos como +1512, separados por comas</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Type …</source>
        <translation>Escribir …</translation>
    </message>
    <message>
        <source>between %1</source>
        <translation>entre %1</translation>
    </message>
    <message>
        <source>Other times …</source>
        <translation>Otras horas …</translation>
    </message>
    <message>
        <source>Don&apos;t ask about this</source>
        <translation>No preguntar por esto</translation>
    </message>
    <message>
        <source>the usual %1</source>
        <translation>el habitual %1</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Otro …</translation>
    </message>
    <message>
        <source>For how long does it ring at least?</source>
        <translation>¿Cuánto tiempo suena como mínimo?</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Within which time did they call before?</source>
        <translation>¿En qué plazo llamaron antes?</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>How long after the call?</source>
        <translation>¿Cuánto tiempo después de la llamada?</translation>
    </message>
</context>
<context>
    <name>textback::ConnectStep</name>
    <message>
        <source>No password store took the sign-in, so it lasts until Textback is closed. Unlock the password store of this computer and Textback keeps it there.</source>
        <translation>Ningún almacén de contraseñas guardó el inicio de sesión, así que dura hasta cerrar Textback. Desbloquee el almacén de este equipo y Textback lo guardará allí.</translation>
    </message>
    <message>
        <source>These are your numbers, and what each can do.</source>
        <translation>Estos son sus números y lo que puede hacer cada uno.</translation>
    </message>
    <message>
        <source>Your numbers are being read ...</source>
        <translation>Leyendo sus números ...</translation>
    </message>
    <message>
        <source>Open practice</source>
        <translation>Abrir la práctica</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Abrir la página de inicio de sesión</translation>
    </message>
    <message>
        <source>Waiting for you to sign in in the browser ...</source>
        <translation>Esperando a que inicie sesión en el navegador ...</translation>
    </message>
    <message>
        <source>You can come back here from the menu at any time.</source>
        <translation>Puede volver aquí cuando quiera desde el menú.</translation>
    </message>
    <message>
        <source>Your browser opens; this window waits for you.</source>
        <translation>Se abre su navegador; esta ventana le espera.</translation>
    </message>
    <message>
        <source>First fill in under Advanced who you sign in as.</source>
        <translation>Indique primero en Avanzado con quién inicia sesión.</translation>
    </message>
    <message>
        <source>Next is ready once you have signed in</source>
        <translation>Siguiente estará listo cuando haya iniciado sesión</translation>
    </message>
    <message>
        <source>Connect your office&apos;s phone account</source>
        <translation>Conecte la cuenta telefónica de su oficina</translation>
    </message>
    <message>
        <source>Textback needs to see which calls nobody picked up, and to send texts from your own number.</source>
        <translation>Textback necesita ver qué llamadas nadie contestó y enviar mensajes desde su propio número.</translation>
    </message>
    <message>
        <source>You sign in on their page in your browser. Textback never sees your password.</source>
        <translation>Inicia sesión en su página, en el navegador. Textback nunca ve su contraseña.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Mirar primero</translation>
    </message>
    <message>
        <source>A practice account with made-up callers. Nothing real is sent.</source>
        <translation>Una cuenta de práctica con personas inventadas. No se envía nada de verdad.</translation>
    </message>
    <message>
        <source>What Textback will ask for</source>
        <translation>Lo que Textback pedirá</translation>
    </message>
    <message>
        <source>See calls as they happen, and the call list of the last days</source>
        <translation>Ver las llamadas cuando ocurren y la lista de los últimos días</translation>
    </message>
    <message>
        <source>Read and send texts on your office&apos;s numbers</source>
        <translation>Leer y enviar mensajes en los números de su oficina</translation>
    </message>
    <message>
        <source>Read the names of your lines and people</source>
        <translation>Leer los nombres de sus líneas y personas</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer&apos;s own password store and nowhere else.</source>
        <translation>Su inicio de sesión se guarda en el almacén de contraseñas de este equipo y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Abrir la página otra vez</translation>
    </message>
    <message>
        <source>My office uses another phone company</source>
        <translation>Mi oficina usa otra compañía telefónica</translation>
    </message>
    <message>
        <source>Today Textback speaks RingCentral; other phone companies follow. Until then you can look around in practice.</source>
        <translation>Hoy Textback funciona con RingCentral; otras compañías seguirán. Hasta entonces puede mirar en la práctica.</translation>
    </message>
    <message>
        <source>Advanced: an app of your own</source>
        <translation>Avanzado: una aplicación propia</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Ha iniciado sesión</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
</context>
<context>
    <name>textback::ConsentBlock</name>
    <message>
        <source>%1: they wrote “%2”</source>
        <translation>%1: escribió «%2»</translation>
    </message>
    <message>
        <source>%1: the phone company says so</source>
        <translation>%1: lo dice la compañía telefónica</translation>
    </message>
    <message>
        <source>%1: noted by %2 (%3)</source>
        <translation>%1: anotado por %2 (%3)</translation>
    </message>
    <message>
        <source>%1: noted by one of us (%2)</source>
        <translation>%1: anotado por alguien de nosotros (%2)</translation>
    </message>
    <message>
        <source>%1: lifted, they wrote “%2”</source>
        <translation>%1: levantado, escribió «%2»</translation>
    </message>
    <message>
        <source>%1: lifted by one of us. Reason: %2</source>
        <translation>%1: levantado por alguien de nosotros. Motivo: %2</translation>
    </message>
    <message>
        <source>%1: lifted by %2. Reason: %3</source>
        <translation>%1: levantado por %2. Motivo: %3</translation>
    </message>
    <message>
        <source>Never text this number</source>
        <translation>No escribir nunca a este número</translation>
    </message>
    <message>
        <source>No automatic text goes to this number. You can still write by hand.</source>
        <translation>Ningún mensaje automático va a este número. Aún puede escribirle a mano.</translation>
    </message>
    <message>
        <source>Asked us to stop</source>
        <translation>Nos pidió que paráramos</translation>
    </message>
    <message>
        <source>Let texts go to them again...</source>
        <translation>Permitir mensajes de nuevo...</translation>
    </message>
    <message>
        <source>Only when they told you so. The reason is kept, with who lifted it and when. If they wrote STOP, the phone company may refuse texts until they write START.</source>
        <translation>Solo si se lo dijo la persona. El motivo se guarda, con quién lo levantó y cuándo. Si escribió STOP, la compañía puede rechazar mensajes hasta que escriba START.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, like: asked for the times</source>
        <translation>Motivo, por ejemplo: preguntó por el horario</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>Levantarlo</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Primero escriba el motivo.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>textback::ContactImport</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add contacts from a file</source>
        <translation>Agregar contactos desde un archivo</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Leyendo %1 …</translation>
    </message>
    <message>
        <source>No contacts stand in this file.</source>
        <translation>En este archivo no hay contactos.</translation>
    </message>
    <message>
        <source>No column is taken for telephone numbers. Say above which one holds them.</source>
        <translation>Ninguna columna se toma como números de teléfono. Indique arriba cuál los contiene.</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln contact(s)</source>
        <translation>
            <numerusform>Agregar %Ln contacto</numerusform>
            <numerusform>Agregar %Ln contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be used:</source>
        <translation>
            <numerusform>%Ln fila no se puede usar:</numerusform>
            <numerusform>%Ln filas no se pueden usar:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding the contacts …</source>
        <translation>Agregando los contactos …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were added.</source>
        <translation>
            <numerusform>Se agregó %Ln contacto.</numerusform>
            <numerusform>Se agregaron %Ln contactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>No hay nada que agregar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Rows that cannot be used, and why</source>
        <translation>Filas que no se pueden usar, y por qué</translation>
    </message>
    <message>
        <source>Copy these rows</source>
        <translation>Copiar estas filas</translation>
    </message>
</context>
<context>
    <name>textback::ContactsDialog</name>
    <message>
        <source>Add from a file …</source>
        <translation>Agregar desde un archivo …</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Texto nuevo</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV) …</source>
        <translation>Tabla para hojas de cálculo (CSV) …</translation>
    </message>
    <message>
        <source>Cards for phones and mail programs (vCard) …</source>
        <translation>Tarjetas para teléfonos y programas de correo (vCard) …</translation>
    </message>
    <message>
        <source>There are no contacts to save yet.</source>
        <translation>Todavía no hay contactos que guardar.</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Primero elija a alguien.</translation>
    </message>
    <message>
        <source>The contacts could not be read.</source>
        <translation>No se pudieron leer los contactos.</translation>
    </message>
    <message>
        <source>Nothing is lost. Close this window and open it again.</source>
        <translation>No se perdió nada. Cierre esta ventana y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>Nobody found for “%1”.</source>
        <translation>No se encontró a nadie con «%1».</translation>
    </message>
    <message>
        <source>Part of a name, a company or a number works too.</source>
        <translation>También sirve parte de un nombre, de una empresa o de un número.</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Todavía no hay contactos.</translation>
    </message>
    <message>
        <source>Add the file that another program or a phone exports (CSV or vCard), and names appear wherever a number stood.</source>
        <translation>Agregue el archivo que exporta otro programa o un teléfono (CSV o vCard), y los nombres aparecerán donde había un número.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>where contacts came from, how many, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>The address book of the phone account may not be read. Everything else works; ask the administrator of the phone account for the permission to read contacts.</source>
        <translation>No se permite leer la libreta de direcciones de la cuenta telefónica. Todo lo demás funciona; pida al administrador de la cuenta telefónica el permiso para leer contactos.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take away the contacts of %1</source>
        <translation>Quitar los contactos de %1</translation>
    </message>
    <message>
        <source>Add contacts from a file</source>
        <translation>Agregar contactos desde un archivo</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.vcf *.vcard *.txt *.tsv);;All files (*)</source>
        <translation>Contactos (*.csv *.vcf *.vcard *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Save the contacts</source>
        <translation>Guardar los contactos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Cards (*.vcf)</source>
        <translation>Tarjetas (*.vcf)</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <translation>contactos.csv</translation>
    </message>
    <message>
        <source>contacts.vcf</source>
        <translation>contactos.vcf</translation>
    </message>
    <message>
        <source>Telephone number %1</source>
        <translation>Número de teléfono %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were saved.</source>
        <translation>
            <numerusform>Se guardó %Ln contacto.</numerusform>
            <numerusform>Se guardaron %Ln contactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place, or make room on the disk.</source>
        <translation>No se pudo escribir el archivo. Elija otro lugar o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Take away %1 of %2? Names they gave to callers go with them; names you gave stay.</source>
        <translation>¿Quitar %1 de %2? Los nombres que dieron a quienes llaman se van con ellos; los que dio usted se quedan.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Taking away %1 …</source>
        <translation>Quitando %1 …</translation>
    </message>
    <message>
        <source>They could not all be taken away. Try again.</source>
        <translation>No se pudieron quitar todos. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Search names, companies, numbers</source>
        <translation>Buscar nombres, empresas, números</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Buscar contactos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There are more than these. Type more of the name, the company or the number.</source>
        <translation>Hay más que estos. Escriba más del nombre, de la empresa o del número.</translation>
    </message>
</context>
<context>
    <name>textback::CountdownNotice</name>
    <message>
        <source>Missed: %1</source>
        <translation>Perdida: %1</translation>
    </message>
    <message>
        <source>Texting in %1 s</source>
        <translation>Mensaje en %1 s</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Quitar este aviso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>I&apos;m calling back</source>
        <translation>Yo devuelvo la llamada</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Llamada perdida</translation>
    </message>
</context>
<context>
    <name>textback::CountryWords</name>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haití</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
</context>
<context>
    <name>textback::CrashLine</name>
    <message>
        <source>Textback stopped unexpectedly (%1). What is known of it stays on this computer.</source>
        <extracomment>%1 is a time, like &quot;Monday 9:14 pm&quot;</extracomment>
        <translation>Textback se detuvo de forma inesperada (%1). Lo que se sabe de ello queda en este equipo.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what is known of the unexpected stop</source>
        <translation>Mostrar lo que se sabe del cierre inesperado</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the unexpected stop</source>
        <translation>Olvidar el cierre inesperado</translation>
    </message>
</context>
<context>
    <name>textback::CrashSheet</name>
    <message>
        <source>An unexpected stop</source>
        <translation>Un cierre inesperado</translation>
    </message>
    <message>
        <source>Nothing of this was sent anywhere. It says where in the program it happened, and holds no names, numbers or texts. If you report the problem, add it.</source>
        <translation>Nada de esto se envió a ningún sitio. Dice en qué parte del programa ocurrió y no contiene nombres, números ni mensajes. Si informa del problema, adjúntelo.</translation>
    </message>
    <message>
        <source>What is known of the unexpected stop</source>
        <translation>Lo que se sabe del cierre inesperado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>textback::DataWords</name>
    <message>
        <source>Today %1</source>
        <extracomment>A day and a time of day</extracomment>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>set aside, %1</source>
        <translation>apartada, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>It is whole: %1, %2, %3.</source>
        <extracomment>Texts, calls, callers</extracomment>
        <translation>Está completa: %1, %2, %3.</translation>
    </message>
    <message>
        <source>It is whole: %1, %2, %3. The newest is from %4.</source>
        <extracomment>Texts, calls, callers, a time</extracomment>
        <translation>Está completa: %1, %2, %3. Lo más reciente es de %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or file(s)</source>
        <translation>
            <numerusform>%n foto o archivo</numerusform>
            <numerusform>%n fotos o archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>Texts, calls, notes, photos and files</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) on this computer still hold them; the older ones go by themselves in the coming months.</source>
        <translation>
            <numerusform>%n copia de seguridad de esta computadora todavía los contiene; las más antiguas desaparecen solas en los próximos meses.</numerusform>
            <numerusform>%n copias de seguridad de esta computadora todavía los contienen; las más antiguas desaparecen solas en los próximos meses.</numerusform>
        </translation>
    </message>
    <message>
        <source>from an archive, %1</source>
        <translation>de un archivo exportado, %1</translation>
    </message>
</context>
<context>
    <name>textback::DayCard</name>
    <message>
        <source>Put this card away</source>
        <translation>Quitar esta tarjeta</translation>
    </message>
</context>
<context>
    <name>textback::DayKeeper</name>
    <message numerus="yes">
        <source>%n were texted.</source>
        <translation>
            <numerusform>%n recibió mensaje.</numerusform>
            <numerusform>%n recibieron mensaje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replied.</source>
        <translation>
            <numerusform>%n respondió.</numerusform>
            <numerusform>%n respondieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t get texts.</source>
        <translation>
            <numerusform>%n no recibe mensajes.</numerusform>
            <numerusform>%n no reciben mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While the office was closed: %n missed call(s)</source>
        <translation>
            <numerusform>Mientras la oficina estaba cerrada: %n llamada perdida</numerusform>
            <numerusform>Mientras la oficina estaba cerrada: %n llamadas perdidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n replies</source>
        <translation>
            <numerusform>Mostrar la respuesta</numerusform>
            <numerusform>Mostrar las %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Call-back list</source>
        <translation>Lista de llamadas por devolver</translation>
    </message>
    <message>
        <source>Closing time. What should happen with them?</source>
        <translation>Hora de cerrar. ¿Qué hacemos con ellas?</translation>
    </message>
    <message numerus="yes">
        <source>%n people still waiting</source>
        <translation>
            <numerusform>%n persona sigue esperando</numerusform>
            <numerusform>%n personas siguen esperando</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze to %1</source>
        <translation>Posponer hasta %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>verb, button: leave them waiting</comment>
        <translation>Dejar</translation>
    </message>
    <message numerus="yes">
        <source>%n threads are snoozed until %1.</source>
        <translation>
            <numerusform>%n conversación pospuesta hasta %1.</numerusform>
            <numerusform>%n conversaciones pospuestas hasta %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::DayTimesDialog</name>
    <message>
        <source>Hours on %1</source>
        <translation>Horario del %1</translation>
    </message>
    <message>
        <source>Use these hours</source>
        <translation>Usar este horario</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>8 – 5, break 12 – 1</source>
        <translation>8 – 5, pausa 12 – 1</translation>
    </message>
    <message>
        <source>Also on</source>
        <translation>También</translation>
    </message>
    <message>
        <source>Also on %1</source>
        <translation>También el %1</translation>
    </message>
</context>
<context>
    <name>textback::DaysRibbon</name>
    <message>
        <source>The next 14 days</source>
        <translation>Los próximos 14 días</translation>
    </message>
    <message>
        <source>Arrow keys ask about every 15 minutes, with Ctrl about the next and the last day.</source>
        <translation>Las flechas preguntan cada 15 minutos; con Ctrl, por el día siguiente o anterior.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Weekday and day of the month: &quot;Tue 4&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>textback::DeleteTextDialog</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) send this text: %1</source>
        <translation>
            <numerusform>%n frase envía este mensaje: %1</numerusform>
            <numerusform>%n frases envían este mensaje: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on they send</source>
        <translation>Desde entonces envían</translation>
    </message>
    <message>
        <source>There is no other text they could send. Add one first.</source>
        <translation>No hay otro mensaje que puedan enviar. Añada uno primero.</translation>
    </message>
</context>
<context>
    <name>textback::DeskActs</name>
    <message>
        <source>Not done: no phone account is connected.</source>
        <translation>No se hizo: no hay ninguna cuenta telefónica conectada.</translation>
    </message>
    <message>
        <source>Not done: it could not be kept on this computer. Nothing was changed.</source>
        <translation>No se hizo: no se pudo guardar en esta computadora. No se cambió nada.</translation>
    </message>
    <message>
        <source>Not done: what it is about is not here any more.</source>
        <translation>No se hizo: aquello de lo que se trata ya no está aquí.</translation>
    </message>
    <message>
        <source>It could not be taken back: this computer could not keep it.</source>
        <translation>No se pudo deshacer: esta computadora no pudo guardarlo.</translation>
    </message>
    <message>
        <source>Not all of it is done: some could not be kept on this computer.</source>
        <translation>No se hizo todo: una parte no se pudo guardar en esta computadora.</translation>
    </message>
    <message>
        <source>Not sent: this number may not or can&apos;t get texts.</source>
        <translation>No enviado: este número no puede o no debe recibir mensajes.</translation>
    </message>
    <message>
        <source>Too late: the text has left.</source>
        <translation>Demasiado tarde: el mensaje ya salió.</translation>
    </message>
</context>
<context>
    <name>textback::DeskPerson</name>
    <message>
        <source>Names and PINs...</source>
        <translation>Nombres y PIN...</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>It could not be kept who is here. Try again.</source>
        <translation>No se pudo guardar quién está aquí. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>From now on texts and notes are by %1.</source>
        <translation>Desde ahora los mensajes y notas son de %1.</translation>
    </message>
    <message>
        <source>From now on texts and notes carry no name.</source>
        <translation>Desde ahora los mensajes y notas no llevan nombre.</translation>
    </message>
    <message>
        <source>It could not be handed over. Nothing was changed; try again.</source>
        <translation>No se pudo entregar. No se cambió nada; inténtelo otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>%1 looks after %n conversations now.</source>
        <translation>
            <numerusform>%1 se ocupa ahora de %n conversación.</numerusform>
            <numerusform>%1 se ocupa ahora de %n conversaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody in particular looks after %n conversations now.</source>
        <translation>
            <numerusform>Nadie en particular se ocupa ahora de %n conversación.</numerusform>
            <numerusform>Nadie en particular se ocupa ahora de %n conversaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The names were changed.</source>
        <translation>Los nombres cambiaron.</translation>
    </message>
</context>
<context>
    <name>textback::EntryWords</name>
    <message numerus="yes">
        <source>%n photo(s) or file(s)</source>
        <translation>
            <numerusform>Foto o archivo</numerusform>
            <numerusform>%n fotos o archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of this text are not shown by the phone company.</source>
        <translation>La compañía telefónica no muestra el texto de este mensaje.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por&#xa0;qué?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>I&apos;m calling back</source>
        <translation>Yo devuelvo la llamada</translation>
    </message>
    <message>
        <source>%1, %2 after the call</source>
        <translation>%1, %2 después de la llamada</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviarlo otra vez</translation>
    </message>
    <message>
        <source>This practice text goes out in %1 s</source>
        <translation>Este mensaje de práctica sale en %1 s</translation>
    </message>
    <message>
        <source>This text goes out in %1 s</source>
        <translation>Este mensaje sale en %1 s</translation>
    </message>
    <message>
        <source>Textback tried to send this</source>
        <translation>Textback intentó enviar esto</translation>
    </message>
    <message>
        <source>Textback is sending this</source>
        <translation>Textback está enviando esto</translation>
    </message>
    <message>
        <source>Textback did not send this</source>
        <translation>Textback no envió esto</translation>
    </message>
    <message>
        <source>Textback sent this</source>
        <translation>Enviado por Textback</translation>
    </message>
    <message numerus="yes">
        <source>rang %1 (%n ring(s))</source>
        <translation>
            <numerusform>sonó %1 (%n tono)</numerusform>
            <numerusform>sonó %1 (%n tonos)</numerusform>
        </translation>
    </message>
    <message>
        <source>voicemail %1</source>
        <translation>mensaje de voz %1</translation>
    </message>
    <message>
        <source>left a voicemail</source>
        <translation>dejó un mensaje de voz</translation>
    </message>
    <message>
        <source>no voicemail</source>
        <translation>sin mensaje de voz</translation>
    </message>
    <message>
        <source>somebody here is calling back</source>
        <translation>alguien de aquí devuelve la llamada</translation>
    </message>
    <message>
        <source>held for you to decide: %1</source>
        <translation>decida usted: %1</translation>
    </message>
    <message>
        <source>not texted: %1</source>
        <translation>sin mensaje: %1</translation>
    </message>
    <message>
        <source>Text now</source>
        <translation>Escribir ahora</translation>
    </message>
    <message>
        <source>Private note · %1 · only your office sees this</source>
        <translation>Nota privada · %1 · solo la ve su oficina</translation>
    </message>
    <message>
        <source>Private note · %1 %2 · only your office sees this</source>
        <translation>Nota privada · %1 %2 · solo la ve su oficina</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>De nosotros</translation>
    </message>
    <message>
        <source>texting in %1 s</source>
        <translation>mensaje en %1 s</translation>
    </message>
    <message>
        <source>Will be sent %1</source>
        <translation>Se enviará %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>New since you left</source>
        <translation>Nuevo desde que se fue</translation>
    </message>
    <message>
        <source>Photo, being read</source>
        <translation>Foto, leyéndose</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>A photo or file, being fetched</source>
        <translation>Foto o archivo, descargándose</translation>
    </message>
    <message>
        <source>A photo or file that could not be fetched</source>
        <translation>Una foto o archivo que no se pudo descargar</translation>
    </message>
    <message>
        <source>A file too large to keep here (%1)</source>
        <translation>Un archivo demasiado grande para guardarlo aquí (%1)</translation>
    </message>
    <message>
        <source>A file that the phone company does not have any more</source>
        <translation>Un archivo que la compañía telefónica ya no tiene</translation>
    </message>
    <message>
        <source>A photo that this computer cannot show, %1</source>
        <translation>Una foto que este equipo no puede mostrar, %1</translation>
    </message>
    <message>
        <source>A sound, %1</source>
        <translation>Un sonido, %1</translation>
    </message>
    <message>
        <source>A film, %1</source>
        <translation>Un vídeo, %1</translation>
    </message>
    <message>
        <source>A document, %1</source>
        <translation>Un documento, %1</translation>
    </message>
    <message>
        <source>A file of an unknown kind, %1. Open it only if you expected it.</source>
        <translation>Un archivo de tipo desconocido, %1. Ábralo solo si lo esperaba.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>the number that was called</comment>
        <translation>al %1</translation>
    </message>
    <message>
        <source>not listened to yet</source>
        <translation>aún sin escuchar</translation>
    </message>
    <message>
        <source>Play voicemail</source>
        <translation>Escuchar el mensaje</translation>
    </message>
    <message>
        <source>New from %1</source>
        <extracomment>Said of a text of theirs that nobody has read</extracomment>
        <translation>Nuevo de %1</translation>
    </message>
</context>
<context>
    <name>textback::EraseDialog</name>
    <message>
        <source>Erase this person</source>
        <translation>Borrar a esta persona</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Everything about %1 goes: calls, texts, notes, photos, names and tags, with all numbers of this person. The phone company keeps its own records.</source>
        <translation>Todo lo que se sabe de %1 desaparece: llamadas, mensajes, notas, fotos, nombres y etiquetas, con todos los números de esta persona. La compañía telefónica conserva sus propios registros.</translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>Contando...</translation>
    </message>
    <message>
        <source>I know that nobody can bring it back</source>
        <translation>Sé que nadie puede recuperarlo</translation>
    </message>
    <message>
        <source>Nothing is known of this number.</source>
        <translation>No se sabe nada de este número.</translation>
    </message>
    <message>
        <source>It could not be counted. Try again.</source>
        <translation>No se pudo contar. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Goes: %1.</source>
        <extracomment>A list of amounts</extracomment>
        <translation>Se borra: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This person has %n number(s) here.</source>
        <translation>
            <numerusform>Esta persona tiene %n número aquí.</numerusform>
            <numerusform>Esta persona tiene %n números aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>That no texts are wanted stays known, by a fingerprint of the number alone.</source>
        <translation>Que no quiere mensajes sigue sabiéndose, solo por una huella del número.</translation>
    </message>
    <message>
        <source>A text or a call with this person is under way; try again when it is over.</source>
        <translation>Hay un mensaje o una llamada en curso con esta persona; inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Erasing...</source>
        <translation>Borrando...</translation>
    </message>
    <message>
        <source>There is no room on this disk to do it. Nothing was erased.</source>
        <translation>No hay espacio en este disco para hacerlo. No se borró nada.</translation>
    </message>
    <message>
        <source>It did not work. Nothing was erased.</source>
        <translation>No funcionó. No se borró nada.</translation>
    </message>
    <message>
        <source>Say first that you know it cannot be brought back.</source>
        <translation>Confirme primero que sabe que no se puede recuperar.</translation>
    </message>
    <message>
        <source>Erasing: %1 %</source>
        <translation>Borrando: %1 %</translation>
    </message>
    <message>
        <source>This person is not shown any more. The rest could not be erased yet; it is tried again by itself, while Textback runs.</source>
        <translation>Esta persona ya no se muestra. El resto aún no se pudo borrar; se vuelve a intentar por sí solo mientras Textback está abierto.</translation>
    </message>
</context>
<context>
    <name>textback::FieldsBlock</name>
    <message>
        <source>Add a field of your own...</source>
        <translation>Añadir un campo propio...</translation>
    </message>
    <message>
        <source>Fields...</source>
        <translation>Campos...</translation>
    </message>
    <message>
        <source>What your office writes down about everybody, like a gate code</source>
        <translation>Lo que su oficina anota de todos, como un código de la puerta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>textback::FieldsDialog</name>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>Fields of your office</source>
        <translation>Campos de su oficina</translation>
    </message>
    <message>
        <source>What your office writes down about everybody, like a gate code or a model. A field you take away is hidden; what was written in it comes back with it.</source>
        <translation>Lo que su oficina anota de todos, como un código de la puerta o un modelo. Un campo que quita queda oculto; lo escrito vuelve con él.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nombre del campo</translation>
    </message>
    <message>
        <source>Take this field away</source>
        <translation>Quitar este campo</translation>
    </message>
    <message numerus="yes">
        <source>There can be %n fields.</source>
        <translation>
            <numerusform>Puede haber %n campo.</numerusform>
            <numerusform>Puede haber %n campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every field needs a name of its own.</source>
        <translation>Cada campo necesita un nombre propio.</translation>
    </message>
    <message>
        <source>The fields could not be kept. Nothing was changed; try again.</source>
        <translation>No se pudieron guardar los campos. No se cambió nada; inténtelo otra vez.</translation>
    </message>
</context>
<context>
    <name>textback::FigurePanel</name>
    <message>
        <source>Show as picture</source>
        <translation>Mostrar como imagen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>textback::FiguresBlock</name>
    <message>
        <source>calls</source>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdidas</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>mensajes</translation>
    </message>
</context>
<context>
    <name>textback::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Older match</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Newer match</source>
        <translation>Resultado más nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This conversation could not be read.</source>
        <translation>No se pudo leer esta conversación.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 from the end</source>
        <translation>%1 desde el final</translation>
    </message>
</context>
<context>
    <name>textback::FinishedRow</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Put %1 back on the list</source>
        <translation>Devolver %1 a la lista</translation>
    </message>
</context>
<context>
    <name>textback::ForgetDialog</name>
    <message>
        <source>How long things are kept</source>
        <translation>Cuánto tiempo se guarda todo</translation>
    </message>
    <message>
        <source>Keep so long</source>
        <translation>Guardar ese tiempo</translation>
    </message>
    <message>
        <source>Older calls, texts, notes and photos are erased for good, a little at a time while Textback runs. People with a name, a tag or a wish stay known.</source>
        <translation>Las llamadas, los mensajes, las notas y las fotos más antiguos se borran para siempre, poco a poco, mientras Textback está en marcha. Las personas con nombre, etiqueta o un deseo expresado siguen siendo conocidas.</translation>
    </message>
    <message>
        <source>I know that nobody can bring it back</source>
        <translation>Sé que nadie puede recuperarlo</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Para siempre</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>Contando...</translation>
    </message>
    <message>
        <source>Everything is kept.</source>
        <translation>Se guarda todo.</translation>
    </message>
    <message>
        <source>It could not be counted. Try again.</source>
        <translation>No se pudo contar. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Today nothing is that old.</source>
        <translation>Hoy no hay nada tan antiguo.</translation>
    </message>
    <message>
        <source>It is still being counted.</source>
        <translation>Todavía se está contando.</translation>
    </message>
    <message>
        <source>Say first that you know it cannot be brought back.</source>
        <translation>Confirme primero que sabe que no se puede recuperar.</translation>
    </message>
    <message>
        <source>Goes within the next hours: %1.</source>
        <extracomment>A list of amounts</extracomment>
        <translation>Se borra en las próximas horas: %1.</translation>
    </message>
    <message>
        <source>Being erased, a little at a time; still to go: %1. To stop it, choose to keep things for good.</source>
        <extracomment>A list of amounts</extracomment>
        <translation>Se está borrando poco a poco; falta: %1. Para detenerlo, elija conservar todo para siempre.</translation>
    </message>
</context>
<context>
    <name>textback::HelpPages</name>
    <message>
        <source>Watching</source>
        <translation>Vigilancia</translation>
    </message>
    <message>
        <source>What do the colours of the top strip mean?</source>
        <translation>¿Qué significan los colores de la franja de arriba?</translation>
    </message>
    <message>
        <source>Green: missed calls are seen and texted. Grey: somebody paused the automatic texts, or you are on a break. Amber: Textback cannot see your calls just now; it says since when and why, and fetches what was missed. Red: somebody has to sign in again.</source>
        <translation>Verde: las llamadas perdidas se ven y reciben mensaje. Gris: alguien pausó los mensajes automáticos, o están en una pausa. Ámbar: Textback no puede ver sus llamadas ahora; dice desde cuándo y por qué, y recupera lo perdido. Rojo: alguien tiene que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>What happens while the computer sleeps or is off?</source>
        <translation>¿Qué pasa mientras el equipo duerme o está apagado?</translation>
    </message>
    <message>
        <source>Nobody is texted. When it runs again, missed calls are fetched: those of the last ten minutes are texted, older ones are listed for you to decide.</source>
        <translation>Nadie recibe mensajes. Cuando vuelve, se recuperan las llamadas perdidas: las de los últimos diez minutos reciben mensaje, las anteriores se listan para que usted decida.</translation>
    </message>
    <message>
        <source>May I close the window?</source>
        <translation>¿Puedo cerrar la ventana?</translation>
    </message>
    <message>
        <source>Yes. Textback stays in the tray and goes on. Only Quit ends it.</source>
        <translation>Sí. Textback se queda en la bandeja y sigue. Solo Salir lo termina.</translation>
    </message>
    <message>
        <source>It says that no text was accepted today. What now?</source>
        <translation>Dice que hoy no se aceptó ningún mensaje. ¿Y ahora?</translation>
    </message>
    <message>
        <source>Calls are seen but nothing leaves. Open one of today&apos;s missed calls and press Why?. If texts were refused, ask your phone company whether your line may send texts to businesses and people.</source>
        <translation>Las llamadas se ven, pero nada sale. Abra una de las llamadas perdidas de hoy y pulse ¿Por qué?. Si se rechazaron mensajes, pregunte a su compañía si su línea puede enviar mensajes a empresas y personas.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Who stands in the list?</source>
        <translation>¿Quién está en la lista?</translation>
    </message>
    <message>
        <source>Waiting on us: people who called or wrote and have no answer yet, the longest wait first. Waiting on them: you wrote last. Snoozed: they come back at the time you chose. Done: nothing is open.</source>
        <translation>Esperan nuestra respuesta: quienes llamaron o escribieron y no tienen respuesta, la espera más larga primero. Esperamos su respuesta: usted escribió el último. Pospuestas: vuelven a la hora elegida. Hechas: no queda nada abierto.</translation>
    </message>
    <message>
        <source>Why was this caller texted, or not?</source>
        <translation>¿Por qué esta persona recibió mensaje, o no?</translation>
    </message>
    <message>
        <source>Press Why? in the conversation. It lists every check that was made, in order, and the one that decided.</source>
        <translation>Pulse ¿Por qué? en la conversación. Enumera cada comprobación, en orden, y la que decidió.</translation>
    </message>
    <message>
        <source>How do I stop a text that is about to leave?</source>
        <translation>¿Cómo detengo un mensaje a punto de salir?</translation>
    </message>
    <message>
        <source>Press Cancel in the row that counts down, or I&apos;m calling back. The call is then left to you.</source>
        <translation>Pulse Cancelar en la fila que cuenta atrás, o Yo devuelvo la llamada. La llamada queda entonces para usted.</translation>
    </message>
    <message>
        <source>Can I take a sent text back?</source>
        <translation>¿Puedo recuperar un mensaje enviado?</translation>
    </message>
    <message>
        <source>For a few seconds: press Undo in the strip that says Sent. After that it has left.</source>
        <translation>Durante unos segundos: pulse Deshacer en la franja que dice Enviado. Después ya salió.</translation>
    </message>
    <message>
        <source>What is a private note?</source>
        <translation>¿Qué es una nota privada?</translation>
    </message>
    <message>
        <source>Words for your colleagues only, in yellow. They are never sent.</source>
        <translation>Palabras solo para sus compañeros, en amarillo. Nunca se envían.</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Llamadas por devolver</translation>
    </message>
    <message>
        <source>Who is in this list?</source>
        <translation>¿Quién está en esta lista?</translation>
    </message>
    <message>
        <source>People whom a text did not or could not reach: landlines, failed texts, calls that are left for you to decide.</source>
        <translation>Personas a las que un mensaje no llegó o no puede llegar: fijos, mensajes fallidos, llamadas que se dejan para que usted decida.</translation>
    </message>
    <message>
        <source>How do they leave it?</source>
        <translation>¿Cómo salen de ella?</translation>
    </message>
    <message>
        <source>Ring them and say what came of it, or press Done. Done can be taken back.</source>
        <translation>Llámelas y diga qué resultó, o pulse Hecho. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>What is this list for?</source>
        <translation>¿Para qué sirve esta lista?</translation>
    </message>
    <message>
        <source>Every call and what was decided about it, with the reason and the seconds until the text left.</source>
        <translation>Cada llamada y lo que se decidió, con el motivo y los segundos hasta que salió el mensaje.</translation>
    </message>
    <message>
        <source>Can I get it out?</source>
        <translation>¿Puedo sacarla?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Where do the numbers come from?</source>
        <translation>¿De dónde salen los números?</translation>
    </message>
    <message>
        <source>Only from what this computer saw. A call counts as missed if nobody of yours talked to the caller; replied means that they wrote back.</source>
        <translation>Solo de lo que vio este equipo. Una llamada cuenta como perdida si nadie de ustedes habló con la persona; respondió significa que contestó por escrito.</translation>
    </message>
    <message>
        <source>What is the value worth?</source>
        <translation>¿Qué vale el valor?</translation>
    </message>
    <message>
        <source>It is an estimate from the average you entered. The formula stands beside it.</source>
        <translation>Es una estimación con la media que indicó. La fórmula está al lado.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Which text goes out?</source>
        <translation>¿Qué mensaje sale?</translation>
    </message>
    <message>
        <source>The one that the sentences under Who gets a text name for the situation: open, on a break, closed, a holiday.</source>
        <translation>El que nombran las frases de Quién recibe un mensaje para la situación: abierto, en pausa, cerrado, festivo.</translation>
    </message>
    <message>
        <source>What are the words in braces?</source>
        <translation>¿Qué son las palabras entre llaves?</translation>
    </message>
    <message>
        <source>They fill themselves in, {company} with your name for instance. If a value is missing in an automatic text, the whole sentence is left out.</source>
        <translation>Se rellenan solas, {company} con su nombre por ejemplo. Si en un mensaje automático falta un valor, se omite la frase entera.</translation>
    </message>
    <message>
        <source>Why does it count as 2 texts?</source>
        <translation>¿Por qué cuenta como 2 mensajes?</translation>
    </message>
    <message>
        <source>Long texts, and texts with certain characters, travel in several parts and may cost more. The editor names the character.</source>
        <translation>Los mensajes largos, o con ciertos caracteres, viajan en varias partes y pueden costar más. El editor nombra el carácter.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>How do I change the week?</source>
        <translation>¿Cómo cambio la semana?</translation>
    </message>
    <message>
        <source>What about holidays?</source>
        <translation>¿Y los festivos?</translation>
    </message>
    <message>
        <source>Switch on the holidays of your country; each can be open, closed, or end early.</source>
        <translation>Active los festivos de su país; cada uno puede estar abierto, cerrado o terminar antes.</translation>
    </message>
    <message>
        <source>We close early today.</source>
        <translation>Hoy cerramos antes.</translation>
    </message>
    <message>
        <source>Use Close now until; it ends by itself.</source>
        <translation>Use Cerrar ahora hasta; termina solo.</translation>
    </message>
    <message>
        <source>Who gets a text</source>
        <translation>Quién recibe un mensaje</translation>
    </message>
    <message>
        <source>How are the sentences read?</source>
        <translation>¿Cómo se leen las frases?</translation>
    </message>
    <message>
        <source>From the top: the first one that fits a call decides. Drag them into another order, or switch one off.</source>
        <translation>Desde arriba: la primera que encaja con una llamada decide. Arrástrelas a otro orden o apague una.</translation>
    </message>
    <message>
        <source>What is checked before?</source>
        <translation>¿Qué se comprueba antes?</translation>
    </message>
    <message>
        <source>That the caller can get texts, did not ask to stop, was not texted lately, and some more. The list of checks stands below the sentences.</source>
        <translation>Que la persona puede recibir mensajes, no pidió que paráramos, no recibió uno hace poco, y algo más. La lista está debajo de las frases.</translation>
    </message>
    <message>
        <source>Can I try a change first?</source>
        <translation>¿Puedo probar antes un cambio?</translation>
    </message>
    <message>
        <source>Yes. It can be tried on last month&apos;s calls before it counts; nothing is sent.</source>
        <translation>Sí. Se puede probar con las llamadas del mes pasado antes de que cuente; no se envía nada.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>When does a change count?</source>
        <translation>¿Cuándo cuenta un cambio?</translation>
    </message>
    <message>
        <source>At once. Undo last change takes it back.</source>
        <translation>Enseguida. Deshacer el último cambio lo quita.</translation>
    </message>
    <message>
        <source>What is worth looking at first?</source>
        <translation>¿Qué conviene mirar primero?</translation>
    </message>
    <message>
        <source>Your company&apos;s name, the time before a text leaves, and how long a caller gets no second text.</source>
        <translation>El nombre de su empresa, el tiempo antes de que salga un mensaje y cuánto tiempo nadie recibe un segundo.</translation>
    </message>
    <message>
        <source>How do I leave, or move to another computer?</source>
        <translation>¿Cómo lo dejo o me cambio de equipo?</translation>
    </message>
    <message>
        <source>Sign out, under This computer, asks what happens to the data and can save everything into one file.</source>
        <translation>Cerrar sesión, en Este equipo, pregunta qué pasa con los datos y puede guardar todo en un archivo.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Is anything real sent?</source>
        <translation>¿Se envía algo de verdad?</translation>
    </message>
    <message>
        <source>No. The callers are made up and live on this computer. What you do here is gone when you leave.</source>
        <translation>No. Las personas son inventadas y viven en este equipo. Lo que hace aquí desaparece al salir.</translation>
    </message>
    <message>
        <source>Is my real phone still watched meanwhile?</source>
        <translation>¿Se sigue vigilando mi teléfono de verdad?</translation>
    </message>
    <message>
        <source>Yes. The real desk goes on behind this window.</source>
        <translation>Sí. El puesto real sigue detrás de esta ventana.</translation>
    </message>
    <message>
        <source>Where do I begin?</source>
        <translation>¿Por dónde empiezo?</translation>
    </message>
    <message>
        <source>Choose Guided tour in the menu. It takes two minutes.</source>
        <translation>Elija Visita guiada en el menú. Dura dos minutos.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Llamada perdida</translation>
    </message>
    <message>
        <source>A call from outside that ended without anybody of yours having talked to the caller. Voicemail counts as missed.</source>
        <translation>Una llamada de fuera que terminó sin que nadie de ustedes hablara con la persona. El buzón de voz cuenta como perdida.</translation>
    </message>
    <message>
        <source>Texted back</source>
        <translation>Mensaje enviado</translation>
    </message>
    <message>
        <source>The one automatic text for a missed call. No call gets two.</source>
        <translation>El único mensaje automático por una llamada perdida. Ninguna llamada recibe dos.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>A call that is left for you to decide, because it was found too late or a limit was reached.</source>
        <translation>Una llamada que se deja para que usted decida, porque se encontró tarde o se alcanzó un límite.</translation>
    </message>
    <message>
        <source>Asked us to stop</source>
        <translation>Nos pidió que paráramos</translation>
    </message>
    <message>
        <source>The caller wrote STOP or a word like it. Nobody here can text them until they write START, or an owner lifts it.</source>
        <translation>La persona escribió STOP o algo parecido. Nadie aquí puede escribirle hasta que escriba START o un responsable lo levante.</translation>
    </message>
    <message>
        <source>Can&apos;t get texts</source>
        <translation>No puede recibir mensajes</translation>
    </message>
    <message>
        <source>A landline, or a number that refuses texts. Call instead.</source>
        <translation>Un fijo, o un número que rechaza mensajes. Llame mejor.</translation>
    </message>
    <message>
        <source>Somebody left a voicemail. What now?</source>
        <translation>Alguien dejó un mensaje de voz. ¿Y ahora?</translation>
    </message>
    <message>
        <source>They wait on us until somebody answers them, also if they were texted. Press Play voicemail in the conversation, or V; arrows go back and on by five seconds.</source>
        <translation>Espera nuestra respuesta hasta que alguien le conteste, aunque haya recibido un mensaje automático. Presione Escuchar el mensaje en la conversación, o V; las flechas retroceden y avanzan cinco segundos.</translation>
    </message>
    <message>
        <source>I pressed the wrong key. Can I go back?</source>
        <translation>Presioné la tecla equivocada. ¿Puedo volver atrás?</translation>
    </message>
    <message>
        <source>Where do names come from?</source>
        <translation>¿De dónde vienen los nombres?</translation>
    </message>
    <message>
        <source>From you, when you write one on the caller card; it always wins. From Contacts (Ctrl+Shift+C), where you add the file another program or a phone exports, and see before anything is kept what comes in and what cannot be used. From the address book of your phone account. And from what the phone network shows. What came from a file can be taken away whole.</source>
        <translation>De usted, cuando escribe uno en la ficha de quien llama; ese siempre gana. De Contactos (Ctrl+Shift+C), donde agrega el archivo que exporta otro programa o un teléfono, y ve antes de guardar nada qué entra y qué no se puede usar. De la libreta de direcciones de su cuenta telefónica. Y de lo que muestra la red telefónica. Lo que vino de un archivo se puede quitar entero.</translation>
    </message>
    <message>
        <source>Where are the texts and calls from before Textback?</source>
        <translation>¿Dónde están los mensajes y las llamadas de antes de Textback?</translation>
    </message>
    <message>
        <source>They are fetched from your phone company after the first sign-in, newest first, while everything else goes on. Who wrote to you in the three days before and has no answer waits on you; all the rest is under Done, and nobody is texted because of it. Settings says how far it is, and how far back your phone company goes.</source>
        <translation>Se traen de su compañía telefónica después del primer inicio de sesión, primero lo más reciente, mientras todo lo demás sigue. Quien le escribió en los tres días anteriores y no tiene respuesta lo espera a usted; todo lo demás está en Hecho, y nadie recibe un mensaje por ello. En Ajustes se ve hasta dónde llega y cuánto guarda su compañía telefónica.</translation>
    </message>
    <message>
        <source>Save as CSV writes what you see into a file that spreadsheets open.</source>
        <translation>Guardar como CSV escribe lo que ve en un archivo que abren las hojas de cálculo.</translation>
    </message>
    <message>
        <source>Choose Open, Break or Closed and drag over the times, or move with the arrow keys and press Space. Enter opens a day to type its hours.</source>
        <translation>Elija Abierto, Pausa o Cerrado y arrastre sobre las horas, o muévase con las flechas y pulse la barra espaciadora. Con Intro se abre un día para escribir su horario.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you did, step by step; Ctrl+Shift+Z does it again. Esc leads from writing back to the list; your words stay.</source>
        <translation>Ctrl+Z deshace lo que hizo, paso a paso; Ctrl+Mayús+Z lo hace de nuevo. Esc lleva de la escritura a la lista; su texto se queda.</translation>
    </message>
</context>
<context>
    <name>textback::HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>What the help is about</source>
        <translation>De qué trata la ayuda</translation>
    </message>
    <message>
        <source>Guided tour, two minutes</source>
        <translation>Visita guiada, dos minutos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>textback::HistoryWords</name>
    <message>
        <source>Fetching your earlier texts and calls: back to %1.</source>
        <translation>Se están trayendo sus mensajes y llamadas anteriores: hasta %1.</translation>
    </message>
    <message>
        <source>Your earlier texts and calls are fetched next; so far back to %1.</source>
        <translation>Enseguida se traen sus mensajes y llamadas anteriores; por ahora hasta %1.</translation>
    </message>
    <message>
        <source>Your earlier texts and calls wait for the phone company; so far back to %1.</source>
        <translation>Sus mensajes y llamadas anteriores esperan a la compañía telefónica; por ahora hasta %1.</translation>
    </message>
    <message>
        <source>Your earlier texts and calls are not fetched any further; they go back to %1.</source>
        <translation>Ya no se traen más mensajes ni llamadas anteriores; llegan hasta %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <comment>of before the first sign-in</comment>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <comment>of before the first sign-in</comment>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Your earlier conversations are here: %1 and %2, back to %3.</source>
        <extracomment>%1: &quot;312 texts&quot;, %2: &quot;80 calls&quot;, %3: a date</extracomment>
        <translation>Sus conversaciones anteriores ya están aquí: %1 y %2, hasta %3.</translation>
    </message>
    <message>
        <source>Your phone company has nothing from before you signed in.</source>
        <translation>Su compañía telefónica no tiene nada de antes de que iniciara sesión.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>verb: fetch no more earlier texts</comment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>verb: fetch more earlier texts</comment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Ask again</source>
        <comment>verb: for earlier texts that were refused</comment>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Your phone company keeps no texts from before %1 and no calls from before %2.</source>
        <translation>Su compañía telefónica no guarda mensajes de antes de %1 ni llamadas de antes de %2.</translation>
    </message>
    <message>
        <source>Your phone company keeps no texts from before %1.</source>
        <translation>Su compañía telefónica no guarda mensajes de antes de %1.</translation>
    </message>
    <message>
        <source>Your phone company keeps no calls from before %1.</source>
        <translation>Su compañía telefónica no guarda llamadas de antes de %1.</translation>
    </message>
    <message>
        <source>What is older than you want to keep was not fetched.</source>
        <translation>No se trajo lo que es más antiguo de lo que usted quiere guardar.</translation>
    </message>
    <message>
        <source>Your phone company does not let this sign-in read earlier texts.</source>
        <translation>Su compañía telefónica no permite que esta sesión lea mensajes anteriores.</translation>
    </message>
    <message>
        <source>Your phone company does not let this sign-in read earlier calls.</source>
        <translation>Su compañía telefónica no permite que esta sesión lea llamadas anteriores.</translation>
    </message>
    <message>
        <source>What is older than %1 was not fetched, as you wanted it.</source>
        <translation>No se trajo lo anterior a %1, como usted lo pidió.</translation>
    </message>
    <message>
        <source>What is older than %1 is still being fetched.</source>
        <translation>Todavía se está trayendo lo anterior a %1.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>in the middle of a sentence</comment>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>textback::HolidaysDialog</name>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Use these holidays</source>
        <translation>Usar estos festivos</translation>
    </message>
    <message>
        <source>On these days callers get the holiday text. What falls on a weekend is kept on the weekday the law gives for it, too.</source>
        <translation>Estos días se envía el mensaje de festivo. Lo que cae en fin de semana se guarda también el día laborable que manda la ley.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Switch the holiday on first.</source>
        <translation>Active primero el festivo.</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <translation>Horario del %1</translation>
    </message>
    <message>
        <source>Closed all day</source>
        <translation>Cerrado todo el día</translation>
    </message>
    <message>
        <source>Closing at %1</source>
        <translation>Cierre a las %1</translation>
    </message>
</context>
<context>
    <name>textback::HolidaysPanel</name>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Elegir un país</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between countries</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Cerrado: %1</translation>
    </message>
    <message>
        <source>%1, closing at %2</source>
        <translation>%1, cierre a las %2</translation>
    </message>
    <message>
        <source>Choose a country, and its holidays close the office by themselves, every year.</source>
        <translation>Elija un país y sus festivos cerrarán la oficina solos, cada año.</translation>
    </message>
    <message numerus="yes">
        <source>All %n holiday(s)</source>
        <translation>
            <numerusform>El festivo</numerusform>
            <numerusform>Los %n festivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::HoursPage</name>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>The time zone of the office. Press to change it.</source>
        <translation>La zona horaria de la oficina. Pulse para cambiarla.</translation>
    </message>
    <message>
        <source>Close now …</source>
        <translation>Cerrar ahora …</translation>
    </message>
    <message>
        <source>Copy from the phone account</source>
        <translation>Copiar de la cuenta telefónica</translation>
    </message>
    <message>
        <source>Copies the hours of the phone account</source>
        <translation>Copia el horario de la cuenta telefónica</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Save hours</source>
        <translation>Guardar horario</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the Delete key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Whose hours</source>
        <translation>De quién es el horario</translation>
    </message>
    <message>
        <source>This line has hours of its own</source>
        <translation>Esta línea tiene su propio horario</translation>
    </message>
    <message>
        <source>Next 14 days</source>
        <translation>Próximos 14 días</translation>
    </message>
    <message>
        <source>what callers meet, with holidays and the clock change</source>
        <translation>lo que encuentra quien llama, con festivos y cambio de hora</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Cerrar ahora</translation>
    </message>
    <message>
        <source>The hours could not be read. Nothing is lost.</source>
        <translation>No se pudo leer el horario. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>Toda la oficina</translation>
    </message>
    <message>
        <source>Drag to paint in 15-minute steps, or use the arrow keys with Shift.</source>
        <translation>Arrastre para pintar de 15 en 15 minutos, o use las flechas con Mayús.</translation>
    </message>
    <message>
        <source>This line has the hours of the office until you switch its own on.</source>
        <translation>Esta línea tiene el horario de la oficina hasta que active el suyo.</translation>
    </message>
    <message>
        <source>Takes the last step back (Ctrl+Z)</source>
        <translation>Deshace el último paso (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to take back yet</source>
        <translation>Todavía nada que deshacer</translation>
    </message>
    <message>
        <source>From then on callers get it (Ctrl+S)</source>
        <translation>Desde entonces vale para quien llama (Ctrl+S)</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Todavía no ha cambiado nada</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Zona horaria: %1</translation>
    </message>
    <message>
        <source>The hours were changed somewhere else meanwhile. Saving puts yours in their place.</source>
        <translation>El horario se cambió mientras tanto en otro sitio. Guardar pone el suyo en su lugar.</translation>
    </message>
    <message>
        <source>Show those instead</source>
        <translation>Mostrar esos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Closed by hand until %1. It opens by itself.</source>
        <translation>Cerrado a mano hasta %1. Se abre solo.</translation>
    </message>
    <message>
        <source>Open again now</source>
        <translation>Abrir otra vez ahora</translation>
    </message>
    <message>
        <source>The hours could not be kept. They are still here, and the old ones still hold.</source>
        <translation>El horario no se pudo guardar. Sigue aquí, y el anterior sigue valiendo.</translation>
    </message>
    <message>
        <source>Saved. Callers get these hours from now on.</source>
        <translation>Guardado. Desde ahora vale este horario.</translation>
    </message>
    <message>
        <source>The change could not be taken back. The hours shown here are the ones that hold.</source>
        <translation>El cambio no se pudo deshacer. El horario que se ve es el que vale.</translation>
    </message>
    <message>
        <source>These hours are not saved yet.</source>
        <translation>Este horario aún no está guardado.</translation>
    </message>
    <message>
        <source>That could not be kept. The office is as it was.</source>
        <translation>Eso no se pudo guardar. La oficina queda como estaba.</translation>
    </message>
    <message>
        <source>Asking the phone account for its hours …</source>
        <translation>Preguntando a la cuenta telefónica por su horario …</translation>
    </message>
    <message>
        <source>The phone account does not let this sign-in see its hours.</source>
        <translation>La cuenta telefónica no deja ver su horario con este inicio de sesión.</translation>
    </message>
    <message>
        <source>The phone account could not be asked. The hours here are as they were.</source>
        <translation>No se pudo preguntar a la cuenta telefónica. El horario queda como estaba.</translation>
    </message>
    <message>
        <source>The phone account has the same hours.</source>
        <translation>La cuenta telefónica tiene el mismo horario.</translation>
    </message>
    <message>
        <source>These are the hours of the phone account. They hold once you save them; breaks and holidays are yours to add.</source>
        <translation>Este es el horario de la cuenta telefónica. Vale cuando lo guarde; las pausas y los festivos los añade usted.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Brings back what you took back last (Ctrl+Shift+Z)</source>
        <translation>Recupera lo último que deshizo (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>No se ha deshecho nada.</translation>
    </message>
    <message>
        <source>Try on last month</source>
        <translation>Probar con el último mes</translation>
    </message>
    <message>
        <source>What these hours would have done to past calls</source>
        <translation>Qué habría hecho este horario con llamadas anteriores</translation>
    </message>
</context>
<context>
    <name>textback::HoursStep</name>
    <message>
        <source>You have to open before you close</source>
        <translation>Hay que abrir antes de cerrar</translation>
    </message>
    <message>
        <source>When you are open, and who gets a text</source>
        <translation>Cuándo abren y quién recibe un mensaje</translation>
    </message>
    <message>
        <source>Callers get another text while you are closed: it says when you open again.</source>
        <translation>Con la oficina cerrada se envía otro mensaje: dice cuándo vuelven a abrir.</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Siempre abierto</translation>
    </message>
    <message>
        <source>Every caller gets the same text, day and night.</source>
        <translation>Todas las personas reciben el mismo mensaje, de día y de noche.</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>Closed at the weekend. Breaks and holidays come later, in Hours.</source>
        <translation>Cerrado el fin de semana. Las pausas y los festivos se ponen después, en Horario.</translation>
    </message>
    <message>
        <source>As you have set it in Hours</source>
        <translation>Como está puesto en Horario</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Abierto desde</translation>
    </message>
    <message>
        <source>to</source>
        <comment>until a time of day</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Abierto hasta</translation>
    </message>
    <message>
        <source>Who gets a text</source>
        <translation>Quién recibe un mensaje</translation>
    </message>
    <message numerus="yes">
        <source>Everybody whose call nobody picked up, %n second(s) after they hung up.</source>
        <translation>
            <numerusform>Todas las personas a las que nadie contestó, %n segundo después de colgar.</numerusform>
            <numerusform>Todas las personas a las que nadie contestó, %n segundos después de colgar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody who rang for less than %n second(s).</source>
        <translation>
            <numerusform>Nadie que dejó sonar menos de %n segundo.</numerusform>
            <numerusform>Nadie que dejó sonar menos de %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody twice within %n hour(s).</source>
        <translation>
            <numerusform>Nadie dos veces en %n hora.</numerusform>
            <numerusform>Nadie dos veces en %n horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is talking or writing with you, and nobody who wrote STOP.</source>
        <translation>Nadie que esté hablando o escribiéndose con ustedes, ni nadie que escribió STOP.</translation>
    </message>
    <message>
        <source>You can change all of this later.</source>
        <translation>Todo esto se puede cambiar más tarde.</translation>
    </message>
</context>
<context>
    <name>textback::HoursWording</name>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Año Nuevo</translation>
    </message>
    <message>
        <source>Martin Luther King Jr. Day</source>
        <translation>Día de Martin Luther King Jr.</translation>
    </message>
    <message>
        <source>Presidents&apos; Day</source>
        <translation>Día de los Presidentes</translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation>Día de los Caídos</translation>
    </message>
    <message>
        <source>Juneteenth</source>
        <translation>Juneteenth</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Día de la Independencia</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Día del Trabajo</translation>
    </message>
    <message>
        <source>Columbus Day</source>
        <translation>Día de Colón</translation>
    </message>
    <message>
        <source>Veterans Day</source>
        <translation>Día de los Veteranos</translation>
    </message>
    <message>
        <source>Thanksgiving</source>
        <translation>Acción de Gracias</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Navidad</translation>
    </message>
    <message>
        <source>Family Day</source>
        <translation>Día de la Familia</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Viernes Santo</translation>
    </message>
    <message>
        <source>Victoria Day</source>
        <translation>Día de Victoria</translation>
    </message>
    <message>
        <source>Saint-Jean-Baptiste Day</source>
        <translation>San Juan Bautista</translation>
    </message>
    <message>
        <source>Canada Day</source>
        <translation>Día de Canadá</translation>
    </message>
    <message>
        <source>Civic Holiday</source>
        <translation>Fiesta cívica</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Día del Trabajo (Canadá)</translation>
    </message>
    <message>
        <source>Truth and Reconciliation Day</source>
        <translation>Día de la Verdad y la Reconciliación</translation>
    </message>
    <message>
        <source>Remembrance Day</source>
        <translation>Día del Recuerdo</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>Boxing Day</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two times: &quot;8:00 am – 5:00 pm&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Closed all day</source>
        <translation>Cerrado todo el día</translation>
    </message>
    <message>
        <source>Open all day</source>
        <translation>Abierto todo el día</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between times</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>, break %1 – %2</source>
        <extracomment>Follows the times of a day: &quot;8:00 am – 5:00 pm, break 12 pm – 1 pm&quot;</extracomment>
        <translation>, pausa %1 – %2</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>medianoche</translation>
    </message>
    <message>
        <source>%1, open %2 to %3</source>
        <translation>%1, abierto de %2 a %3</translation>
    </message>
    <message>
        <source>%1, break %2 to %3</source>
        <translation>%1, pausa de %2 a %3</translation>
    </message>
    <message>
        <source>%1, closed %2 to %3</source>
        <translation>%1, cerrado de %2 a %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3 chosen, %4</source>
        <extracomment>A day, two times, and what holds there: &quot;Wednesday, 1 pm to 7 pm chosen, open&quot;</extracomment>
        <translation>%1, de %2 a %3 elegido, %4</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>Weekday, month, day: &quot;Sat, March 8&quot;</extracomment>
        <translation>%1, %3 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and its year</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>cerrado a mano</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>other hours</source>
        <translation>otro horario</translation>
    </message>
    <message>
        <source>closing at %1</source>
        <translation>cierre a las %1</translation>
    </message>
    <message>
        <source>clocks go forward</source>
        <translation>la hora se adelanta</translation>
    </message>
    <message>
        <source>clocks go back</source>
        <translation>la hora se atrasa</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between notes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of a time zone and a city in it: &quot;Central Time (Chicago)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>break</source>
        <comment>before the times of a break</comment>
        <translation>pausa</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 8 – 5, break 12 – 1.</source>
        <translation>“%1” no es una hora. Escríbalo como 8 – 5, pausa 12 – 1.</translation>
    </message>
    <message>
        <source>When does “%1” end? Write it like 8 – 5.</source>
        <translation>¿Cuándo termina “%1”? Escríbalo como 8 – 5.</translation>
    </message>
    <message>
        <source>That is too long for one day.</source>
        <translation>Es demasiado para un día.</translation>
    </message>
</context>
<context>
    <name>textback::ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>This file changes nothing.</source>
        <translation>Este archivo no cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>This would change %n thing(s)</source>
        <translation>
            <numerusform>Esto cambiaría %n cosa</numerusform>
            <numerusform>Esto cambiaría %n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take numbers off this desk’s lists that are not in the file</source>
        <translation>Quitar de las listas de este puesto los números que no están en el archivo</translation>
    </message>
</context>
<context>
    <name>textback::InboxList</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Longest wait first</source>
        <translation>La espera más larga</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero lo más nuevo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A view and how many threads it holds: &quot;Waiting on us 6&quot;</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>No se pudo leer la lista.</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a moment.</source>
        <translation>No se ha perdido nada. Pruebe de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>Nada encontrado para %1.</translation>
    </message>
    <message>
        <source>You can also look for part of a number or of a name.</source>
        <translation>También puede buscar parte de un número o de un nombre.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>No phone account yet.</source>
        <translation>Aún no hay cuenta de teléfono.</translation>
    </message>
    <message>
        <source>Missed calls appear here once a phone account is connected. Until then you can try everything with made-up callers.</source>
        <translation>Las llamadas perdidas aparecen aquí cuando se conecta una cuenta de teléfono. Mientras tanto puede probarlo todo con personas inventadas.</translation>
    </message>
    <message>
        <source>Try it in practice</source>
        <translation>Probar en la práctica</translation>
    </message>
    <message>
        <source>Nobody is waiting on us.</source>
        <translation>Nadie espera nuestra respuesta.</translation>
    </message>
    <message>
        <source>Missed calls and replies show up here; who waits longest comes first.</source>
        <translation>Aquí aparecen las llamadas perdidas y las respuestas; primero quien más espera.</translation>
    </message>
    <message>
        <source>Waiting on them (%1)</source>
        <translation>Esperamos su respuesta (%1)</translation>
    </message>
    <message>
        <source>Nobody owes us an answer.</source>
        <translation>Nadie nos debe una respuesta.</translation>
    </message>
    <message>
        <source>Nothing is snoozed.</source>
        <translation>No hay nada pospuesto.</translation>
    </message>
    <message>
        <source>Press S on a thread to have it back later.</source>
        <translation>Pulse S en una conversación para verla más tarde.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Aún no hay nada terminado.</translation>
    </message>
    <message>
        <source>Threads you finish with E rest here.</source>
        <translation>Aquí quedan las conversaciones que termina con E.</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Aún no hay llamadas.</translation>
    </message>
    <message>
        <source>When somebody calls and nobody picks up, you see it here within seconds.</source>
        <translation>Cuando alguien llama y nadie contesta, lo ve aquí en segundos.</translation>
    </message>
    <message>
        <source>Shortest wait first</source>
        <translation>Primero quien menos espera</translation>
    </message>
    <message>
        <source>Press for the other order</source>
        <translation>Pulse para el otro orden</translation>
    </message>
    <message>
        <source>New text to any number or name</source>
        <translation>Mensaje nuevo a cualquier número o nombre</translation>
    </message>
    <message>
        <source>Keep this search under a name</source>
        <translation>Guardar esta búsqueda con un nombre</translation>
    </message>
    <message>
        <source>Rename or take away the view %1</source>
        <translation>Cambiar el nombre de la vista %1 o quitarla</translation>
    </message>
</context>
<context>
    <name>textback::InboxPage</name>
    <message>
        <source>Welcome to Textback</source>
        <translation>Le damos la bienvenida a Textback</translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation>Todo al día</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nada abierto</translation>
    </message>
    <message>
        <source>No phone account is connected yet. Practice shows what happens to a missed call, with made-up callers.</source>
        <translation>Aún no hay cuenta de teléfono conectada. La práctica muestra qué pasa con una llamada perdida, con personas inventadas.</translation>
    </message>
    <message>
        <source>Missed calls and replies appear in the list by themselves.</source>
        <translation>Las llamadas perdidas y las respuestas aparecen solas en la lista.</translation>
    </message>
    <message>
        <source>Choose somebody in the list, or press N for the longest wait.</source>
        <translation>Elija a alguien de la lista, o pulse N para la espera más larga.</translation>
    </message>
    <message>
        <source>Try it in practice</source>
        <translation>Probar en la práctica</translation>
    </message>
    <message>
        <source>Cancel the text</source>
        <translation>Cancelar el mensaje</translation>
    </message>
    <message>
        <source>I&apos;m calling back</source>
        <translation>Yo devuelvo la llamada</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>verb: finish a thread</comment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>verb, button</comment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Automatic texts to this number again</source>
        <translation>Volver a los mensajes automáticos</translation>
    </message>
    <message>
        <source>Never text this number</source>
        <translation>No escribir nunca a este número</translation>
    </message>
    <message numerus="yes">
        <source>%n threads wait on us again.</source>
        <translation>
            <numerusform>%n conversación vuelve a esperarnos.</numerusform>
            <numerusform>%n conversaciones vuelven a esperarnos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads are done.</source>
        <translation>
            <numerusform>%n conversación está lista.</numerusform>
            <numerusform>%n conversaciones están listas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads are snoozed until %1.</source>
        <translation>
            <numerusform>%n conversación pospuesta hasta %1.</numerusform>
            <numerusform>%n conversaciones pospuestas hasta %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers get no automatic texts.</source>
        <translation>
            <numerusform>%n número no recibe mensajes automáticos.</numerusform>
            <numerusform>%n números no reciben mensajes automáticos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers get automatic texts again.</source>
        <translation>
            <numerusform>%n número vuelve a recibir mensajes automáticos.</numerusform>
            <numerusform>%n números vuelven a recibir mensajes automáticos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze...</source>
        <translation>Posponer...</translation>
    </message>
    <message>
        <source>Never text these numbers</source>
        <translation>No escribir nunca a estos números</translation>
    </message>
    <message>
        <source>The text is on its way.</source>
        <translation>El mensaje va en camino.</translation>
    </message>
    <message>
        <source>Not sent: this number may not or can&apos;t get texts.</source>
        <translation>No enviado: este número no puede o no debe recibir mensajes.</translation>
    </message>
    <message>
        <source>Tag...</source>
        <translation>Etiqueta...</translation>
    </message>
    <message>
        <source>Add a tag...</source>
        <translation>Añadir una etiqueta...</translation>
    </message>
    <message>
        <source>Hand over...</source>
        <translation>Entregar...</translation>
    </message>
    <message>
        <source>Make something happen</source>
        <translation>Hacer que pase algo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Copiar todo el texto</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar la nota</translation>
    </message>
</context>
<context>
    <name>textback::InlineEdit</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What is written about somebody: &quot;Address: 12 Mill Lane&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>textback::JoinDialog</name>
    <message>
        <source>Same person</source>
        <translation>Misma persona</translation>
    </message>
    <message>
        <source>Another number of this person</source>
        <translation>Otro número de esta persona</translation>
    </message>
    <message>
        <source>Which number does %1 have as well? Name, tags, notes and fields are put together and are about both from then on. The conversations stay apart, and so does who may be texted.</source>
        <translation>¿Qué otro número tiene %1? Nombre, etiquetas, notas y campos se juntan y valen para ambos desde entonces. Las conversaciones siguen separadas, y también a quién se puede escribir.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>Numbers that were found</source>
        <translation>Números encontrados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nobody found. Only numbers that called or wrote before can be put together.</source>
        <translation>Nadie encontrado. Solo se pueden juntar números que ya llamaron o escribieron.</translation>
    </message>
    <message>
        <source>Choose a number first.</source>
        <translation>Primero elija un número.</translation>
    </message>
</context>
<context>
    <name>textback::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Letters work while you are not writing.</source>
        <translation>Las letras valen mientras no escribe.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keys that are single letters are switched off.</source>
        <translation>Las teclas de una sola letra están desactivadas.</translation>
    </message>
    <message>
        <source>Change keys...</source>
        <translation>Cambiar teclas...</translation>
    </message>
</context>
<context>
    <name>textback::KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Single letters are keys while you are not writing</source>
        <translation>Las letras sueltas son teclas mientras no escribe</translation>
    </message>
    <message>
        <source>Press the new key in its field. Delete empties it.</source>
        <translation>Pulse la tecla nueva en su campo. Supr lo vacía.</translation>
    </message>
    <message>
        <source>All keys as they were</source>
        <translation>Todas las teclas como estaban</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All keys are as they were.</source>
        <translation>Todas las teclas están como estaban.</translation>
    </message>
    <message>
        <source>Key for: %1</source>
        <translation>Tecla para: %1</translation>
    </message>
    <message>
        <source>%1 already means: %2. Nothing was changed.</source>
        <translation>%1 ya significa: %2. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 has no key now.</source>
        <translation>%1 ya no tiene tecla.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>textback::LanguageCombo</name>
    <message>
        <source>As on this computer</source>
        <translation>Como en este equipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>textback::LineChoice</name>
    <message>
        <source>Say what every line says</source>
        <translation>Decir lo que dice cada línea</translation>
    </message>
    <message>
        <source>Words for calls to</source>
        <translation>Palabras para llamadas al</translation>
    </message>
    <message>
        <source>every line</source>
        <translation>cada línea</translation>
    </message>
    <message>
        <source>%1 (words of its own)</source>
        <translation>%1 (con palabras propias)</translation>
    </message>
</context>
<context>
    <name>textback::LineList</name>
    <message>
        <source>This sign-in does not allow everything</source>
        <translation>Este inicio de sesión no lo permite todo</translation>
    </message>
    <message>
        <source>Ask whoever looks after your phone account to allow: %1.</source>
        <translation>Pida a quien administra su cuenta telefónica que permita: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A name of a line and its number</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None of your numbers may send texts</source>
        <translation>Ninguno de sus números puede enviar mensajes</translation>
    </message>
    <message>
        <source>Textback can list missed calls, but not text anybody, until the phone company allows it for one.</source>
        <translation>Textback puede listar las llamadas perdidas, pero no escribir a nadie hasta que la compañía lo permita en algún número.</translation>
    </message>
    <message>
        <source>Your phone account follows health privacy rules (HIPAA)</source>
        <translation>Su cuenta telefónica sigue reglas de privacidad de salud (HIPAA)</translation>
    </message>
    <message>
        <source>The phone company may not send texts for such accounts: ask them before you rely on it. Leave everything about somebody&apos;s health out of texts.</source>
        <translation>Es posible que la compañía telefónica no envíe mensajes de estas cuentas: pregúnteles antes de contar con ello. No ponga en los mensajes nada sobre la salud de nadie.</translation>
    </message>
    <message>
        <source>Who writes STOP</source>
        <translation>Quien escribe STOP</translation>
    </message>
    <message>
        <source>Is texted no more. The phone company confirms that to them itself, so Textback says nothing.</source>
        <translation>Ya no recibe mensajes. La compañía telefónica se lo confirma por su cuenta, así que Textback no dice nada.</translation>
    </message>
    <message>
        <source>Is texted no more. Whether the phone company confirms that to them shows with the first who does; Textback itself sends no confirmation, so nobody gets two.</source>
        <translation>Ya no recibe mensajes. Si la compañía telefónica se lo confirma se verá con la primera persona que lo haga; Textback no envía confirmación, así que nadie recibe dos.</translation>
    </message>
    <message>
        <source>Who writes HELP</source>
        <translation>Quien escribe HELP</translation>
    </message>
    <message>
        <source>Is answered by the phone company or another program already, so Textback does not answer too.</source>
        <translation>Ya recibe respuesta de la compañía telefónica o de otro programa, así que Textback no responde también.</translation>
    </message>
    <message>
        <source>Good to know about the phone account</source>
        <translation>Conviene saberlo sobre la cuenta telefónica</translation>
    </message>
</context>
<context>
    <name>textback::LinesSheet</name>
    <message>
        <source>Your numbers</source>
        <translation>Sus números</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your numbers could not be read. Nothing is lost.</source>
        <translation>No se pudieron leer sus números. No se perdió nada.</translation>
    </message>
    <message>
        <source>No numbers are known yet. They come with the sign-in.</source>
        <translation>Aún no se conoce ningún número. Llegan al iniciar sesión.</translation>
    </message>
    <message>
        <source>What each can do, as the phone company tells it.</source>
        <translation>Lo que puede hacer cada uno, según la compañía telefónica.</translation>
    </message>
</context>
<context>
    <name>textback::LookRows</name>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Light, dark, or as the computer has it.</source>
        <translation>Claro, oscuro o como lo tenga el equipo.</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Como en este equipo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the windows, with their dates and numbers. What callers get stays as you wrote it.</source>
        <translation>De las ventanas, con sus fechas y números. Lo que reciben quienes llaman queda como usted lo escribió.</translation>
    </message>
    <message>
        <source>Start with this computer</source>
        <translation>Iniciar con esta computadora</translation>
    </message>
    <message>
        <source>Textback begins to watch when you sign in to this computer. Callers can only be texted while it runs.</source>
        <translation>Textback empieza a vigilar cuando usted inicia sesión en esta computadora. Solo se puede escribir a quien llama mientras está en marcha.</translation>
    </message>
</context>
<context>
    <name>textback::MainWindow</name>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Salir de la práctica</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Missed calls will not be texted while Textback is closed.</source>
        <translation>Con Textback cerrado no se responde a las llamadas perdidas.</translation>
    </message>
    <message>
        <source>The contacts were taken away again.</source>
        <translation>Los contactos se quitaron de nuevo.</translation>
    </message>
    <message>
        <source>The contacts could not be taken away. Try again in Contacts.</source>
        <translation>No se pudieron quitar los contactos. Inténtelo de nuevo en Contactos.</translation>
    </message>
    <message>
        <source>The number is on the clipboard.</source>
        <translation>El número está en el portapapeles.</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>verb, button</comment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Try the text again</source>
        <translation>Reintentar el mensaje</translation>
    </message>
    <message>
        <source>Text now</source>
        <translation>Escribir ahora</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>verb: finish a thread</comment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Nobody has to be rung.</source>
        <translation>No hay nadie a quien llamar.</translation>
    </message>
    <message>
        <source>The caller hid the number.</source>
        <translation>Quien llamó ocultó el número.</translation>
    </message>
    <message>
        <source>No text may or can go to this number.</source>
        <translation>A este número no se puede o no se debe escribir.</translation>
    </message>
    <message>
        <source>Choose a thread first.</source>
        <translation>Elija primero una conversación.</translation>
    </message>
    <message>
        <source>No text is about to leave here.</source>
        <translation>Aquí no hay ningún mensaje por salir.</translation>
    </message>
    <message>
        <source>Everything here is read.</source>
        <translation>Aquí está todo leído.</translation>
    </message>
    <message>
        <source>There is no missed call here.</source>
        <translation>Aquí no hay ninguna llamada perdida.</translation>
    </message>
    <message>
        <source>They asked us to stop already.</source>
        <translation>Ya nos pidieron no escribir más.</translation>
    </message>
    <message>
        <source>It stands beside the thread already.</source>
        <translation>Ya se ve junto a la conversación.</translation>
    </message>
    <message>
        <source>Search for something first.</source>
        <translation>Busque algo primero.</translation>
    </message>
    <message>
        <source>Open the thread first.</source>
        <translation>Abra primero la conversación.</translation>
    </message>
    <message>
        <source>This is for replies, not for private notes.</source>
        <translation>Esto es para respuestas, no para notas privadas.</translation>
    </message>
    <message>
        <source>It is not possible in this thread.</source>
        <translation>No es posible en esta conversación.</translation>
    </message>
    <message>
        <source>Choose words of the conversation first.</source>
        <translation>Elija primero palabras de la conversación.</translation>
    </message>
    <message>
        <source>Open the menu of a private note, or choose words of it.</source>
        <translation>Abra el menú de una nota privada o elija palabras de ella.</translation>
    </message>
    <message>
        <source>Nobody is waiting on us.</source>
        <translation>Nadie espera nuestra respuesta.</translation>
    </message>
</context>
<context>
    <name>textback::MessageStep</name>
    <message numerus="yes">
        <source>counts as %n text(s)</source>
        <translation>
            <numerusform>cuenta como %n mensaje</numerusform>
            <numerusform>cuenta como %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Next is ready once your company has a name</source>
        <translation>Siguiente estará listo cuando su empresa tenga nombre</translation>
    </message>
    <message>
        <source>The link must be a web address, like example.com/book</source>
        <translation>El enlace debe ser una dirección web, como example.com/book</translation>
    </message>
    <message>
        <source>We may text you back at this number; reply STOP to opt out.</source>
        <translation>Podemos responderle con un mensaje a este número; conteste STOP para no recibir más.</translation>
    </message>
    <message>
        <source>What callers get</source>
        <translation>Lo que recibe quien llama</translation>
    </message>
    <message>
        <source>The text has to say who you are and what to do next, or people take it for advertising.</source>
        <translation>El mensaje debe decir quiénes son y qué hacer después, o parece publicidad.</translation>
    </message>
    <message>
        <source>The name callers know you by</source>
        <translation>El nombre por el que les conocen</translation>
    </message>
    <message>
        <source>Simple and direct</source>
        <translation>Sencillo y directo</translation>
    </message>
    <message>
        <source>Sorry we missed you, how can we help? Most people reply.</source>
        <translation>Sentimos no haber contestado, ¿en qué ayudamos? La mayoría responde.</translation>
    </message>
    <message>
        <source>With a booking link</source>
        <translation>Con un enlace de reservas</translation>
    </message>
    <message>
        <source>Callers pick a time by themselves, or reply.</source>
        <translation>Quien llama elige una hora, o responde.</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>Su propio mensaje</translation>
    </message>
    <message>
        <source>As it stands in Texts.</source>
        <translation>Como está en Mensajes.</translation>
    </message>
    <message>
        <source>Web address where callers pick a time</source>
        <translation>Dirección web donde se elige hora</translation>
    </message>
    <message>
        <source>A caller reads</source>
        <translation>Esto se leerá</translation>
    </message>
    <message>
        <source>Tell callers that you may text them</source>
        <translation>Avise de que puede enviar mensajes</translation>
    </message>
    <message>
        <source>Consent is easiest to show when your voicemail greeting says it. Add this sentence:</source>
        <translation>El consentimiento se demuestra mejor si lo dice su buzón de voz. Añada esta frase:</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <extracomment>A sentence in quotes</extracomment>
        <translation>&quot;%1&quot;</translation>
    </message>
    <message>
        <source>Our greeting says so</source>
        <translation>Nuestro saludo lo dice</translation>
    </message>
    <message>
        <source>Our greeting says so since %1</source>
        <translation>Nuestro saludo lo dice desde el %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>textback::NamesDialog</name>
    <message>
        <source>Add a name</source>
        <translation>Añadir un nombre</translation>
    </message>
    <message>
        <source>Who works at this desk</source>
        <translation>Quién trabaja en este puesto</translation>
    </message>
    <message>
        <source>Texts and notes are signed with the name of who is at this desk, and {agent} in a reply becomes it. A PIN of 4 to 12 digits keeps others from taking a name by mistake.</source>
        <translation>Los mensajes y notas llevan el nombre de quien está en este puesto, y {agent} en una respuesta se convierte en él. Un PIN de 4 a 12 cifras evita que otros tomen un nombre por error.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>sin PIN</translation>
    </message>
    <message>
        <source>PIN as it is</source>
        <translation>PIN como está</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Quitar el PIN</translation>
    </message>
    <message>
        <source>Take this name away</source>
        <translation>Quitar este nombre</translation>
    </message>
    <message>
        <source>Everybody needs a name of their own.</source>
        <translation>Cada persona necesita un nombre propio.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits and nothing else.</source>
        <translation>Un PIN tiene de 4 a 12 cifras y nada más.</translation>
    </message>
    <message>
        <source>The names could not be kept. Nothing was changed; try again.</source>
        <translation>No se pudieron guardar los nombres. No se cambió nada; inténtelo otra vez.</translation>
    </message>
</context>
<context>
    <name>textback::NewTextPanel</name>
    <message>
        <source>New text</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>To a number or a name</source>
        <translation>A un número o un nombre</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>Personas que coinciden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From which line</source>
        <translation>Desde qué línea</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>None of our lines can send texts.</source>
        <translation>Ninguna de nuestras líneas puede enviar mensajes.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>They asked us to stop. No text can go to this number until they write START.</source>
        <translation>Pidió que paremos. No puede salir ningún mensaje a este número hasta que escriba START.</translation>
    </message>
    <message>
        <source>This number can&apos;t get texts. You can call it.</source>
        <translation>Este número no recibe mensajes. Puede llamarlo.</translation>
    </message>
    <message>
        <source>This is one of our own numbers.</source>
        <translation>Este es uno de nuestros números.</translation>
    </message>
    <message>
        <source>This is a landline; it can&apos;t get texts. You can call it.</source>
        <translation>Es un teléfono fijo; no recibe mensajes. Puede llamarlo.</translation>
    </message>
    <message>
        <source>Numbers of this kind can&apos;t get texts.</source>
        <translation>Los números de este tipo no reciben mensajes.</translation>
    </message>
    <message>
        <source>Type a number, or a name we know.</source>
        <translation>Escriba un número o un nombre que conozcamos.</translation>
    </message>
    <message>
        <source>This is neither a number nor a name we know.</source>
        <translation>No es un número ni un nombre que conozcamos.</translation>
    </message>
    <message>
        <source>They asked us to stop. No text can go to this number.</source>
        <translation>Pidió que paremos. No puede salir ningún mensaje a este número.</translation>
    </message>
    <message>
        <source>This did not work. Try again in a moment.</source>
        <translation>No funcionó. Inténtelo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>textback::NotOpenedSheet</name>
    <message>
        <source>No program dials here</source>
        <translation>Aquí ningún programa hace llamadas</translation>
    </message>
    <message>
        <source>No program opens this</source>
        <translation>Ningún programa abre esto</translation>
    </message>
    <message>
        <source>This computer has no program that makes calls. Dial the number by hand:</source>
        <translation>Esta computadora no tiene ningún programa que haga llamadas. Marque el número a mano:</translation>
    </message>
    <message>
        <source>This computer has no program that opens this:</source>
        <translation>Esta computadora no tiene ningún programa que abra esto:</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>textback::NoticeBar</name>
    <message>
        <source>Save and go on</source>
        <translation>Guardar y seguir</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
</context>
<context>
    <name>textback::Notices</name>
    <message>
        <source>Not watching: sign in again</source>
        <translation>Sin vigilar: inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>The phone company ended the sign-in. Open Textback and press Sign in; nothing is lost.</source>
        <translation>La compañía telefónica terminó la sesión. Abra Textback y pulse Iniciar sesión; no se pierde nada.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new texts</source>
        <translation>
            <numerusform>%1: %n mensaje nuevo</numerusform>
            <numerusform>%1: %n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation>%1 escribió</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>Perdida: %1</translation>
    </message>
    <message>
        <source>The text leaves in a few seconds.</source>
        <translation>El mensaje sale en unos segundos.</translation>
    </message>
    <message>
        <source>A text to %1 was not delivered</source>
        <translation>Un mensaje a %1 no se entregó</translation>
    </message>
    <message>
        <source>%1 asked us to stop</source>
        <translation>%1 pidió que paremos</translation>
    </message>
    <message>
        <source>A missed call of %1 waits for you to decide</source>
        <translation>Una llamada perdida de %1 espera su decisión</translation>
    </message>
    <message>
        <source>Automatic texts have reached their limit</source>
        <translation>Los mensajes automáticos llegaron a su límite</translation>
    </message>
    <message>
        <source>Cancel the text</source>
        <translation>Cancelar el mensaje</translation>
    </message>
    <message>
        <source>I&apos;m calling back</source>
        <translation>Yo devuelvo la llamada</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>verb, button</comment>
        <translation>Llamar</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s) today, and no text was accepted</source>
        <translation>
            <numerusform>%n llamada perdida hoy, y no se aceptó ningún mensaje</numerusform>
            <numerusform>%n llamadas perdidas hoy, y no se aceptó ningún mensaje</numerusform>
        </translation>
    </message>
    <message>
        <source>Textback is watching, but something keeps the texts back. Open it to see why.</source>
        <translation>Textback vigila, pero algo retiene los mensajes. Ábralo para ver por qué.</translation>
    </message>
</context>
<context>
    <name>textback::NoticesDialog</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Show a notice when something happens while Textback is not in front</source>
        <translation>Mostrar un aviso cuando pase algo y Textback no esté delante</translation>
    </message>
    <message>
        <source>Say neither who nor what</source>
        <translation>No decir ni quién ni qué</translation>
    </message>
    <message>
        <source>Repeat until somebody has looked</source>
        <translation>Repetir hasta que alguien mire</translation>
    </message>
    <message>
        <source>Show each once</source>
        <translation>Mostrar cada uno una vez</translation>
    </message>
    <message numerus="yes">
        <source>Again every %n minute(s) until somebody has looked</source>
        <translation>
            <numerusform>De nuevo cada %n minuto hasta que alguien mire</numerusform>
            <numerusform>De nuevo cada %n minutos hasta que alguien mire</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No notices from</source>
        <translation>Sin avisos desde</translation>
    </message>
    <message>
        <source>No notices from this time</source>
        <translation>Sin avisos desde esta hora</translation>
    </message>
    <message>
        <source>Until this time</source>
        <translation>Hasta esta hora</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Con un sonido</translation>
    </message>
    <message>
        <source>when a call is missed (two tones)</source>
        <translation>cuando se pierde una llamada (dos tonos)</translation>
    </message>
    <message>
        <source>when somebody writes (one tone)</source>
        <translation>cuando alguien escribe (un tono)</translation>
    </message>
    <message>
        <source>when somebody is needed: a text that did not arrive, a sign-in that ended (three tones)</source>
        <translation>cuando hace falta alguien: un mensaje que no llegó, un inicio de sesión que terminó (tres tonos)</translation>
    </message>
</context>
<context>
    <name>textback::NoticesStep</name>
    <message>
        <source>How you hear of it</source>
        <translation>Cómo se entera</translation>
    </message>
    <message>
        <source>Textback works while this computer runs, also with its window closed. It can only text callers while it runs.</source>
        <translation>Textback trabaja mientras este equipo está encendido, también con la ventana cerrada. Solo así puede escribir a quien llama.</translation>
    </message>
    <message>
        <source>Start Textback with this computer</source>
        <translation>Iniciar Textback con este equipo</translation>
    </message>
    <message>
        <source>It begins in the tray as soon as you sign in to the computer.</source>
        <translation>Empieza en la bandeja en cuanto inicia sesión en el equipo.</translation>
    </message>
    <message>
        <source>A missed call</source>
        <translation>Una llamada perdida</translation>
    </message>
    <message>
        <source>A small notice shows who called, with Cancel and I&apos;m calling back, until the text goes out.</source>
        <translation>Un pequeño aviso muestra quién llamó, con Cancelar y Le llamo yo, hasta que sale el mensaje.</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Una respuesta</translation>
    </message>
    <message>
        <source>A notice, and a number on the tray icon: so many people wait on you.</source>
        <translation>Un aviso y un número en el icono de la bandeja: tantas personas le esperan.</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>Sin vigilar</translation>
    </message>
    <message>
        <source>The strip on top turns amber and says since when and why. This cannot be switched off.</source>
        <translation>La franja de arriba se pone ámbar y dice desde cuándo y por qué. Esto no se puede desactivar.</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Suspensión</translation>
    </message>
    <message>
        <source>While this computer sleeps nobody is texted. What was missed meanwhile is fetched when it wakes; older calls are left to you.</source>
        <translation>Mientras este equipo está en suspensión no se escribe a nadie. Lo perdido se recupera al despertar; las llamadas más antiguas quedan para usted.</translation>
    </message>
    <message>
        <source>This could not be changed. Ask whoever looks after this computer.</source>
        <translation>Esto no se pudo cambiar. Pregunte a quien cuida de este equipo.</translation>
    </message>
    <message>
        <source>Keep it awake while it is plugged in</source>
        <translation>Mantenerlo despierto mientras está enchufado</translation>
    </message>
    <message>
        <source>Nobody is texted while it sleeps. The screen may still go dark.</source>
        <translation>Nadie recibe mensajes mientras duerme. La pantalla puede apagarse igualmente.</translation>
    </message>
</context>
<context>
    <name>textback::NumberListEditor</name>
    <message>
        <source>List of numbers</source>
        <translation>Lista de números</translation>
    </message>
    <message>
        <source>Who asked us to stop</source>
        <translation>Quién nos pidió que paráramos</translation>
    </message>
    <message>
        <source>Never text these numbers</source>
        <translation>No escribir nunca a estos números</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>Only they can lift it, by writing START, or you in their thread.</source>
        <translation>Solo ellos pueden levantarlo, escribiendo START, o usted en su conversación.</translation>
    </message>
    <message>
        <source>One number a line. A file may hold names and other columns too.</source>
        <translation>Un número por línea. Un archivo puede traer también nombres y otras columnas.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Add from a file …</source>
        <translation>Añadir de un archivo …</translation>
    </message>
    <message>
        <source>Add numbers from a file</source>
        <translation>Añadir números de un archivo</translation>
    </message>
    <message>
        <source>Text and CSV files (*.txt *.csv);;All files (*)</source>
        <translation>Archivos de texto y CSV (*.txt *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n line(s) without a telephone number</source>
        <translation>
            <numerusform>%1; %n línea sin número de teléfono</numerusform>
            <numerusform>%1; %n líneas sin número de teléfono</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be read, or is too large.</source>
        <translation>Este archivo no se puede leer o es demasiado grande.</translation>
    </message>
    <message>
        <source>The list needs a name.</source>
        <translation>La lista necesita un nombre.</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Eliminar la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) ask about this list.</source>
        <translation>
            <numerusform>%n frase pregunta por esta lista.</numerusform>
            <numerusform>%n frases preguntan por esta lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another list has this name.</source>
        <translation>Otra lista tiene este nombre.</translation>
    </message>
    <message>
        <source>The numbers are still being read.</source>
        <translation>Los números aún se están leyendo.</translation>
    </message>
    <message>
        <source>Reading the numbers …</source>
        <translation>Leyendo los números…</translation>
    </message>
</context>
<context>
    <name>textback::NumbersBlock</name>
    <message>
        <source>Open the conversation with %1</source>
        <translation>Abrir la conversación con %1</translation>
    </message>
    <message>
        <source>There is no conversation with this number.</source>
        <translation>No hay conversación con este número.</translation>
    </message>
    <message>
        <source>Asked us to stop</source>
        <translation>Nos pidió que paráramos</translation>
    </message>
    <message>
        <source>Never texted</source>
        <translation>Nunca se le escribe</translation>
    </message>
    <message>
        <source>Can&apos;t get texts</source>
        <translation>No puede recibir mensajes</translation>
    </message>
    <message>
        <source>%1 is somebody else</source>
        <translation>%1 es otra persona</translation>
    </message>
    <message>
        <source>Other numbers of this person</source>
        <translation>Otros números de esta persona</translation>
    </message>
    <message>
        <source>Same person as another number...</source>
        <translation>La misma persona que otro número...</translation>
    </message>
</context>
<context>
    <name>textback::OfficeChangesDialog</name>
    <message>
        <source>Everything that was changed</source>
        <translation>Todo lo que se cambió</translation>
    </message>
    <message>
        <source>Put it back as it was before</source>
        <translation>Dejarlo como estaba antes</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>Mostrar cambios anteriores</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Cambios, primero el más reciente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The changes could not be read. Nothing is lost.</source>
        <translation>No se pudieron leer los cambios. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Each change appears here with its time and who made it.</source>
        <translation>Todavía no se ha cambiado nada. Cada cambio aparece aquí con su hora y quién lo hizo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A time, and who changed something then</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s) of the same would be taken back with it.</source>
        <translation>
            <numerusform>Con él se desharía también %n cambio posterior de lo mismo.</numerusform>
            <numerusform>Con él se desharían también %n cambios posteriores de lo mismo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is as it was before. That is a change, too: it stands on top.</source>
        <translation>Está como antes. Eso también es un cambio: aparece arriba.</translation>
    </message>
    <message>
        <source>It is like that already.</source>
        <translation>Ya está así.</translation>
    </message>
    <message>
        <source>This can&apos;t be put back: something else needs it as it is now.</source>
        <translation>No se puede restablecer: algo más lo necesita como está ahora.</translation>
    </message>
    <message>
        <source>Nothing of it is left: it was about the number of somebody who is erased.</source>
        <translation>No queda nada de ello: trataba del número de alguien que se ha borrado.</translation>
    </message>
</context>
<context>
    <name>textback::OfficeDetails</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the lists of public holidays</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <extracomment>A sentence about who gets a text, which is switched off</extracomment>
        <translation>Desactivada: %1</translation>
    </message>
    <message numerus="yes">
        <source> (%n of those that are here go away)</source>
        <translation>
            <numerusform> (se quita %n de los que están aquí)</numerusform>
            <numerusform> (se quitan %n de los que están aquí)</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Siempre abierto</translation>
    </message>
    <message>
        <source>of the computer</source>
        <translation>la de la computadora</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Días festivos</translation>
    </message>
    <message>
        <source>A day that goes away</source>
        <translation>Un día que se quita</translation>
    </message>
    <message>
        <source>A day of its own</source>
        <translation>Un día aparte</translation>
    </message>
    <message>
        <source>What is done otherwise on single holidays</source>
        <translation>Lo que se hace de otro modo en algunos festivos</translation>
    </message>
    <message>
        <source>Hours of single lines</source>
        <translation>Horarios de algunas líneas</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <extracomment>A thing, and its value after and before a change</extracomment>
        <translation>%1: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Después: %1</translation>
    </message>
</context>
<context>
    <name>textback::OfficeTransfer</name>
    <message>
        <source>Textback rules (*.json)</source>
        <translation>Reglas de Textback (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This file was made by a later version of Textback. Update this one first.</source>
        <translation>Este archivo lo hizo una versión posterior de Textback. Actualice primero esta.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Este archivo no se puede abrir.</translation>
    </message>
    <message>
        <source>This is not a file that Textback exported, or it is damaged. Nothing was changed.</source>
        <translation>No es un archivo exportado por Textback, o está dañado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>No se pudo escribir el archivo. Elija otro lugar.</translation>
    </message>
    <message>
        <source>New text: %1</source>
        <translation>Mensaje nuevo: %1</translation>
    </message>
    <message>
        <source>Text goes away: %1</source>
        <translation>Desaparece el mensaje: %1</translation>
    </message>
    <message>
        <source>Other words: %1</source>
        <translation>Otras palabras: %1</translation>
    </message>
    <message>
        <source>New sentence: %1</source>
        <translation>Frase nueva: %1</translation>
    </message>
    <message>
        <source>Sentence goes away: %1</source>
        <translation>Desaparece la frase: %1</translation>
    </message>
    <message>
        <source>Other sentence: %1</source>
        <translation>Otra frase: %1</translation>
    </message>
    <message>
        <source>The sentences stand in another order</source>
        <translation>Las frases están en otro orden</translation>
    </message>
    <message>
        <source>Other opening hours, holidays or time zone</source>
        <translation>Otro horario, festivos o zona horaria</translation>
    </message>
    <message>
        <source>Another setting: %1</source>
        <translation>Otro ajuste: %1</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exportar a un archivo</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Importar de un archivo</translation>
    </message>
    <message>
        <source>New saved reply: %1</source>
        <translation>Nueva respuesta guardada: %1</translation>
    </message>
    <message>
        <source>Saved reply goes away: %1</source>
        <translation>Se elimina la respuesta guardada: %1</translation>
    </message>
    <message>
        <source>Other words of a saved reply: %1</source>
        <translation>Otras palabras en una respuesta guardada: %1</translation>
    </message>
    <message>
        <source>Exported. The file holds your lists of numbers, but no calls, texts of callers or sign-ins.</source>
        <translation>Exportado. El archivo contiene sus listas de números, pero ninguna llamada, mensaje de quien llama ni inicio de sesión.</translation>
    </message>
    <message>
        <source>Numbers that never get a text</source>
        <translation>Números que nunca reciben mensajes</translation>
    </message>
    <message>
        <source>New list of numbers: %1</source>
        <translation>Lista de números nueva: %1</translation>
    </message>
    <message>
        <source>List of numbers goes away: %1</source>
        <translation>Se quita la lista de números: %1</translation>
    </message>
    <message>
        <source>Other numbers on the list %1</source>
        <translation>Otros números en la lista %1</translation>
    </message>
    <message>
        <source>This is more than one file can hold. Delete texts that no call gets, and try again.</source>
        <translation>Es más de lo que cabe en un archivo. Elimine textos que ninguna llamada recibe e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This file is larger than any that Textback exports. Nothing was changed.</source>
        <translation>Este archivo es más grande que cualquiera que Textback exporte. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>textback::PhonePreview</name>
    <message>
        <source>What the caller sees</source>
        <translation>Lo que ve quien llama</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
</context>
<context>
    <name>textback::PhotoChip</name>
    <message>
        <source>Photo %1 is being prepared</source>
        <translation>La foto %1 se está preparando</translation>
    </message>
    <message>
        <source>Leave out photo %1</source>
        <translation>Quitar la foto %1</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
</context>
<context>
    <name>textback::PhotoTray</name>
    <message numerus="yes">
        <source>At most %n photo(s) go with one text.</source>
        <translation>
            <numerusform>Con un mensaje va como máximo %n foto.</numerusform>
            <numerusform>Con un mensaje van como máximo %n fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That file is too large for a photo.</source>
        <translation>Ese archivo es demasiado grande para ser una foto.</translation>
    </message>
    <message>
        <source>That file is not a photo this computer can read.</source>
        <translation>Ese archivo no es una foto que este equipo pueda leer.</translation>
    </message>
</context>
<context>
    <name>textback::PhotoViewer</name>
    <message>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Photo %1 of %2 from %3</source>
        <translation>Foto %1 de %2 de %3</translation>
    </message>
    <message>
        <source>Photo from %1</source>
        <translation>Foto de %1</translation>
    </message>
    <message>
        <source>This photo cannot be shown. It can still be saved.</source>
        <translation>Esta foto no se puede mostrar. Aun así se puede guardar.</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>Leyendo la foto</translation>
    </message>
</context>
<context>
    <name>textback::PinDialog</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The PIN of %1</source>
        <translation>El PIN de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>That&apos;s me</source>
        <translation>Soy yo</translation>
    </message>
    <message>
        <source>That was not the PIN. Try again.</source>
        <translation>Ese no era el PIN. Inténtelo otra vez.</translation>
    </message>
</context>
<context>
    <name>textback::PlaceNames</name>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Llamadas por devolver</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Who gets a text</source>
        <translation>Quién recibe un mensaje</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>textback::PlaceholderWords</name>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>no first name</source>
        <translation>falta el nombre</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>no company name</source>
        <translation>falta el nombre de la empresa</translation>
    </message>
    <message>
        <source>Booking link</source>
        <translation>Enlace de reservas</translation>
    </message>
    <message>
        <source>no booking link</source>
        <translation>falta el enlace de reservas</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Número al que llamar</translation>
    </message>
    <message>
        <source>no number to call</source>
        <translation>falta el número al que llamar</translation>
    </message>
    <message>
        <source>Our line</source>
        <translation>Nuestra línea</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>falta la línea</translation>
    </message>
    <message>
        <source>When we open next</source>
        <translation>Cuándo abrimos</translation>
    </message>
    <message>
        <source>no next opening time</source>
        <translation>falta la próxima apertura</translation>
    </message>
    <message>
        <source>Opening times today</source>
        <translation>Horario de hoy</translation>
    </message>
    <message>
        <source>no opening times today</source>
        <translation>falta el horario de hoy</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Quién escribe</translation>
    </message>
    <message>
        <source>no name of who writes</source>
        <translation>falta el nombre de quien escribe</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>falta el valor</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <extracomment>A placeholder and what stands in for it: &quot;First name, or there&quot;</extracomment>
        <translation>%1, o %2</translation>
    </message>
</context>
<context>
    <name>textback::PracticeDesk</name>
    <message>
        <source>Practice Office</source>
        <translation>Oficina de práctica</translation>
    </message>
    <message>
        <source>Hi! Our kitchen tap drips all night. Could somebody have a look this week?</source>
        <translation>¡Hola! El grifo de la cocina gotea toda la noche. ¿Podría alguien mirarlo esta semana?</translation>
    </message>
    <message>
        <source>This is the label on the tank</source>
        <translation>Esta es la etiqueta del depósito</translation>
    </message>
</context>
<context>
    <name>textback::PracticePanel</name>
    <message>
        <source>Nobody has called yet. Start with a call nobody picks up.</source>
        <translation>Aún no ha llamado nadie. Empiece con una llamada que nadie contesta.</translation>
    </message>
    <message>
        <source>A call nobody picks up</source>
        <translation>Una llamada que nadie contesta</translation>
    </message>
    <message>
        <source>A caller leaves a voicemail</source>
        <translation>Alguien deja un mensaje de voz</translation>
    </message>
    <message>
        <source>All ring, somebody answers</source>
        <translation>Suenan todos y alguien contesta</translation>
    </message>
    <message>
        <source>Three very short calls</source>
        <translation>Tres llamadas muy cortas</translation>
    </message>
    <message>
        <source>The last caller replies</source>
        <translation>La última persona responde</translation>
    </message>
    <message>
        <source>The last caller sends a photo</source>
        <translation>La última persona envía una foto</translation>
    </message>
    <message>
        <source>The last caller writes STOP</source>
        <translation>La última persona escribe STOP</translation>
    </message>
    <message>
        <source>A landline calls</source>
        <translation>Llama un teléfono fijo</translation>
    </message>
    <message>
        <source>The internet fails for 30 s</source>
        <translation>Internet falla durante 30 s</translation>
    </message>
    <message>
        <source>See a missed call become a text</source>
        <translation>Ver cómo una llamada perdida se vuelve mensaje</translation>
    </message>
    <message>
        <source>Answer a reply</source>
        <translation>Contestar una respuesta</translation>
    </message>
    <message>
        <source>Open &quot;Why?&quot;</source>
        <translation>Abrir «¿Por qué?»</translation>
    </message>
    <message>
        <source>Cancel a text before it goes</source>
        <translation>Cancelar un mensaje antes de que salga</translation>
    </message>
    <message>
        <source>Finish a thread, then undo it</source>
        <translation>Terminar una conversación y deshacerlo</translation>
    </message>
    <message>
        <source>See what STOP does</source>
        <translation>Ver qué hace STOP</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Make something happen, then deal with it in the inbox.</source>
        <translation>Haga que pase algo y atiéndalo en la bandeja.</translation>
    </message>
    <message>
        <source>First five minutes</source>
        <translation>Los primeros cinco minutos</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Por hacer: %1</translation>
    </message>
    <message>
        <source>Watch one call step by step</source>
        <translation>Ver una llamada paso a paso</translation>
    </message>
</context>
<context>
    <name>textback::PracticeTest</name>
    <message>
        <source>Watch one call step by step</source>
        <translation>Ver una llamada paso a paso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>textback::PrivacyDialog</name>
    <message>
        <source>Privacy screen</source>
        <translation>Pantalla de privacidad</translation>
    </message>
    <message>
        <source>Cover names, numbers and texts</source>
        <translation>Tapar nombres, números y mensajes</translation>
    </message>
    <message>
        <source>Only by key</source>
        <translation>Solo con la tecla</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a key or the mouse</source>
        <translation>
            <numerusform>Tras %n minuto sin teclado ni ratón</numerusform>
            <numerusform>Tras %n minutos sin teclado ni ratón</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN that uncovers it, 4 to 12 digits; empty: any key does</source>
        <translation>PIN que lo destapa, de 4 a 12 cifras; vacío: vale cualquier tecla</translation>
    </message>
    <message>
        <source>There is a PIN. It stays unless you type another one.</source>
        <translation>Hay un PIN. Sigue valiendo si no escribe otro.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Sin PIN</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits and nothing else.</source>
        <translation>Un PIN tiene de 4 a 12 cifras y nada más.</translation>
    </message>
</context>
<context>
    <name>textback::PrivacyScreen</name>
    <message>
        <source>The screen is covered</source>
        <translation>La pantalla está tapada</translation>
    </message>
    <message>
        <source>Textback keeps watching. Type the PIN to go on.</source>
        <translation>Textback sigue vigilando. Escriba el PIN para continuar.</translation>
    </message>
    <message>
        <source>Textback keeps watching. Press any key to go on.</source>
        <translation>Textback sigue vigilando. Pulse cualquier tecla para continuar.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>That was not the PIN. Try again.</source>
        <translation>Ese no era el PIN. Inténtelo otra vez.</translation>
    </message>
</context>
<context>
    <name>textback::PutInChip</name>
    <message>
        <source>Put in: %1</source>
        <translation>Poner: %1</translation>
    </message>
    <message>
        <source>Press to put it in where you write, or drag it to its place.</source>
        <translation>Púlselo para ponerlo donde escribe, o arrástrelo a su sitio.</translation>
    </message>
</context>
<context>
    <name>textback::Rail</name>
    <message>
        <source>Leave practice</source>
        <translation>Salir de la práctica</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>¿Quién está aquí?</translation>
    </message>
    <message>
        <source>Who is at this desk. Texts and notes are signed with the name.</source>
        <translation>Quién está en este puesto. Los mensajes y notas llevan el nombre.</translation>
    </message>
</context>
<context>
    <name>textback::RailItem</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>textback::ReplyList</name>
    <message>
        <source>Saved reply %1 of %2: %3</source>
        <translation>Respuesta guardada %1 de %2: %3</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>No saved reply fits. Esc writes on.</source>
        <translation>Ninguna respuesta guardada coincide. Esc para seguir escribiendo.</translation>
    </message>
    <message>
        <source>Keep this text as a saved reply</source>
        <translation>Guardar este texto como respuesta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Name of the saved reply</source>
        <translation>Nombre de la respuesta guardada</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>textback::ReportPage</name>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) so far</source>
        <translation>
            <numerusform>%n llamada hasta ahora</numerusform>
            <numerusform>%n llamadas hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The report could not be read. Nothing is lost.</source>
        <translation>No se pudo leer el informe. No se perdió nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentarlo otra vez</translation>
    </message>
    <message>
        <source>The report starts with the first missed call.</source>
        <translation>El informe empieza con la primera llamada perdida.</translation>
    </message>
    <message>
        <source>No call was missed in these days.</source>
        <translation>No se perdió ninguna llamada en estos días.</translation>
    </message>
    <message>
        <source>Then it says what came of it.</source>
        <translation>Entonces dice qué resultó.</translation>
    </message>
    <message>
        <source>Show the last 90 days</source>
        <translation>Mostrar los últimos 90 días</translation>
    </message>
    <message>
        <source>From hang-up to text</source>
        <translation>De colgar al mensaje</translation>
    </message>
    <message>
        <source>From their reply to ours, while open</source>
        <translation>De su respuesta a la nuestra, en horario abierto</translation>
    </message>
    <message>
        <source>Of those texted replied</source>
        <translation>De quienes recibieron mensaje respondieron</translation>
    </message>
    <message>
        <source>%1 of %2, within 7 days</source>
        <translation>%1 de %2, en 7 días</translation>
    </message>
    <message>
        <source>Worth of jobs won</source>
        <translation>Valor de los trabajos ganados</translation>
    </message>
    <message numerus="yes">
        <source>%n won</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n ganado</numerusform>
            <numerusform>%n ganados</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what an average job is worth to you, and the value stands here.</source>
        <translation>Diga cuánto vale para usted un trabajo medio, y el valor aparece aquí.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Set the value of a job</source>
        <translation>Indicar el valor de un trabajo</translation>
    </message>
    <message>
        <source>Won is what you ticked: &quot;It became a job&quot;, under More in a thread or beside a call in Activity.</source>
        <translation>Ganado es lo que usted marcó: «Se convirtió en un trabajo», en Más de una conversación o junto a una llamada en Actividad.</translation>
    </message>
    <message>
        <source>This could not be kept. Nothing was changed.</source>
        <translation>No se pudo guardar. No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>El último día</numerusform>
            <numerusform>Los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <extracomment>A month and its year: &quot;February 2026&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Is it worth it?</source>
        <translation>¿Vale la pena?</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>Guardar o imprimir</translation>
    </message>
    <message>
        <source>Days of the report</source>
        <translation>Días del informe</translation>
    </message>
    <message>
        <source>What an average job is worth to you; 0 for no value</source>
        <translation>Lo que vale para usted un trabajo medio; 0 para ningún valor</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documentos (*.pdf)</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tablas para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>report</source>
        <extracomment>The name of a file, followed by a date</extracomment>
        <translation>informe</translation>
    </message>
    <message>
        <source>Textback report, %1</source>
        <translation>Informe de Textback, %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>No se pudo escribir el archivo allí. Elija otro lugar.</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Todavía no hay nada que guardar</translation>
    </message>
</context>
<context>
    <name>textback::ReportWords</name>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Texted back</source>
        <translation>Mensaje enviado</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondieron</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganadas</translation>
    </message>
    <message>
        <source>From missed to won</source>
        <translation>De perdida a ganada</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Día por día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Missed calls by hour of the week</source>
        <translation>Llamadas perdidas por hora de la semana</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message numerus="yes">
        <source>Why %n got no text</source>
        <comment>calls</comment>
        <translation>
            <numerusform>Por qué %n no recibió mensaje</numerusform>
            <numerusform>Por qué %n no recibieron mensaje</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The text failed</source>
        <translation>El mensaje falló</translation>
    </message>
    <message>
        <source>Taken back, or not decided yet</source>
        <translation>Retirado, o sin decidir aún</translation>
    </message>
    <message>
        <source>Text by text</source>
        <translation>Mensaje por mensaje</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>A text that is not known any more</source>
        <translation>Un mensaje que ya no se conoce</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>From hang-up to text, half were faster</source>
        <translation>De colgar al mensaje, la mitad fue más rápida</translation>
    </message>
    <message>
        <source>From hang-up to text, 9 of 10 were faster</source>
        <translation>De colgar al mensaje, 9 de 10 fueron más rápidas</translation>
    </message>
    <message>
        <source>From their reply to ours while open, half were faster</source>
        <translation>De su respuesta a la nuestra en horario abierto, la mitad fue más rápida</translation>
    </message>
    <message>
        <source>From their reply to ours while open, 9 of 10 were faster</source>
        <translation>De su respuesta a la nuestra en horario abierto, 9 de 10 fueron más rápidas</translation>
    </message>
    <message>
        <source>Worth of jobs won: %1</source>
        <translation>Valor de los trabajos ganados: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of missed</source>
        <translation>%1 de las perdidas</translation>
    </message>
    <message>
        <source>%1 of texted</source>
        <translation>%1 de las que recibieron mensaje</translation>
    </message>
    <message>
        <source>marked by you</source>
        <translation>marcadas por usted</translation>
    </message>
    <message numerus="yes">
        <source>%n won</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n ganado</numerusform>
            <numerusform>%n ganados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 average job</source>
        <translation>trabajo medio %1</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>todavía sin cifras</translation>
    </message>
    <message>
        <source>half were faster, 9 of 10 within %1</source>
        <translation>la mitad fue más rápida, 9 de 10 en %1</translation>
    </message>
    <message>
        <source>Automatic texts were off</source>
        <translation>Los mensajes automáticos estaban apagados</translation>
    </message>
    <message>
        <source>Automatic texts were paused</source>
        <translation>Los mensajes automáticos estaban en pausa</translation>
    </message>
    <message>
        <source>Another desk sends the texts</source>
        <translation>Otro puesto envía los mensajes</translation>
    </message>
    <message>
        <source>Nobody knows how the call ended</source>
        <translation>Nadie sabe cómo terminó la llamada</translation>
    </message>
    <message>
        <source>Number withheld, or one of our own</source>
        <translation>Número oculto, o uno nuestro</translation>
    </message>
    <message>
        <source>Can&apos;t get texts</source>
        <translation>No puede recibir mensajes</translation>
    </message>
    <message>
        <source>Our line can&apos;t send texts</source>
        <translation>Nuestra línea no puede enviar mensajes</translation>
    </message>
    <message>
        <source>On the never-text list</source>
        <translation>En la lista de no escribir nunca</translation>
    </message>
    <message>
        <source>Asked us to stop</source>
        <translation>Nos pidió que paráramos</translation>
    </message>
    <message>
        <source>Very short call</source>
        <translation>Llamada muy corta</translation>
    </message>
    <message>
        <source>Had a text not long before</source>
        <translation>Recibió un mensaje poco antes</translation>
    </message>
    <message>
        <source>In conversation with us</source>
        <translation>En conversación con nosotros</translation>
    </message>
    <message>
        <source>One of us got in touch first</source>
        <translation>Alguien de nosotros se adelantó</translation>
    </message>
    <message>
        <source>Cancelled here</source>
        <translation>Cancelado aquí</translation>
    </message>
    <message>
        <source>Too old, held for you</source>
        <translation>Demasiado antigua, reservada para usted</translation>
    </message>
    <message>
        <source>A safety limit was reached</source>
        <translation>Se alcanzó un límite de seguridad</translation>
    </message>
    <message>
        <source>Left by your own rule</source>
        <translation>Dejada por su propia regla</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two dates: &quot;2/1/26 to 2/28/26&quot;</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>No call was missed in these days.</source>
        <translation>No se perdió ninguna llamada en estos días.</translation>
    </message>
    <message>
        <source>Most calls are missed on %1 from %2 to %3: %4.</source>
        <translation>La mayoría se pierden el %1 de %2 a %3: %4.</translation>
    </message>
    <message>
        <source>The most were missed on %1: %2.</source>
        <translation>Más se perdieron el %1: %2.</translation>
    </message>
</context>
<context>
    <name>textback::RestoreNews</name>
    <message>
        <source>Putting the backup in its place...</source>
        <translation>Colocando la copia de seguridad en su lugar...</translation>
    </message>
    <message>
        <source>Textback</source>
        <translation>Textback</translation>
    </message>
    <message>
        <source>The backup could not be put in place. Nothing was changed.</source>
        <translation>No se pudo volver a la copia de seguridad. No se cambió nada.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>La copia de seguridad está en su lugar.</translation>
    </message>
    <message>
        <source>Is there room on this disk? The backup itself is untouched.</source>
        <translation>¿Hay espacio en este disco? La copia misma está intacta.</translation>
    </message>
    <message>
        <source>What was here before is set aside; the list of backups shows it.</source>
        <translation>Lo que había aquí antes está apartado; la lista de copias lo muestra.</translation>
    </message>
</context>
<context>
    <name>textback::ReviewPanel</name>
    <message>
        <source>Before you save</source>
        <translation>Antes de guardar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>textback::ReviewWording</name>
    <message numerus="yes">
        <source>It counts as %n text(s) instead of %1 because of %2.</source>
        <extracomment>%1 is a number, %2 names a character: &quot;the curly quote&quot;</extracomment>
        <translation>
            <numerusform>Cuenta como %n mensaje en vez de %1 por %2.</numerusform>
            <numerusform>Cuenta como %n mensajes en vez de %1 por %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At its longest it counts as %n text(s). Short ones are read at once and cost less.</source>
        <translation>
            <numerusform>En su forma más larga cuenta como %n mensaje. Los cortos se leen enseguida y cuestan menos.</numerusform>
            <numerusform>En su forma más larga cuenta como %n mensajes. Los cortos se leen enseguida y cuestan menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It doesn&apos;t say who writes. Callers take such texts for advertising.</source>
        <translation>No dice quién escribe. La gente toma tales mensajes por publicidad.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say what to do next.</source>
        <translation>No dice qué hacer después.</translation>
    </message>
    <message>
        <source>“%1” sounds like advertising. Carriers hold such texts back.</source>
        <translation>«%1» suena a publicidad. Las compañías retienen tales mensajes.</translation>
    </message>
    <message>
        <source>It is written in capitals, which reads like shouting.</source>
        <translation>Está escrito en mayúsculas, que se leen como gritos.</translation>
    </message>
    <message>
        <source>%1 hides where it leads. Carriers drop texts with such links.</source>
        <translation>%1 oculta adónde lleva. Las compañías descartan mensajes con tales enlaces.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say how to stop.</source>
        <translation>No dice cómo parar.</translation>
    </message>
    <message>
        <source>It can&apos;t be sent while there is %1.</source>
        <extracomment>%1: &quot;no booking link&quot;</extracomment>
        <translation>No se puede enviar: %1.</translation>
    </message>
    <message>
        <source>There is %1: callers get the text without that sentence.</source>
        <translation>Por ahora %1: quien llama recibe el mensaje sin esa frase.</translation>
    </message>
    <message>
        <source>Make it plain</source>
        <translation>Hacerlo sencillo</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Ponerlo</translation>
    </message>
    <message>
        <source>Ask for a reply</source>
        <translation>Pedir una respuesta</translation>
    </message>
    <message>
        <source>Use small letters</source>
        <translation>Usar minúsculas</translation>
    </message>
    <message>
        <source>Use our booking link</source>
        <translation>Usar nuestro enlace de reservas</translation>
    </message>
    <message>
        <source>Say how to stop</source>
        <translation>Decir cómo parar</translation>
    </message>
    <message>
        <source>Leave that sentence out</source>
        <translation>Quitar esa frase</translation>
    </message>
    <message>
        <source>No character that costs more</source>
        <translation>Ningún carácter que cueste más</translation>
    </message>
    <message>
        <source>Counts as one text</source>
        <translation>Cuenta como un mensaje</translation>
    </message>
    <message>
        <source>Says who we are</source>
        <translation>Dice quiénes somos</translation>
    </message>
    <message>
        <source>Says what to do next</source>
        <translation>Dice qué hacer después</translation>
    </message>
    <message>
        <source>Doesn&apos;t sound like advertising</source>
        <translation>No suena a publicidad</translation>
    </message>
    <message>
        <source>Doesn&apos;t shout</source>
        <translation>No grita</translation>
    </message>
    <message>
        <source>No link that hides where it leads</source>
        <translation>Ningún enlace que oculte adónde lleva</translation>
    </message>
    <message>
        <source>Says how to stop</source>
        <translation>Dice cómo parar</translation>
    </message>
    <message>
        <source>Every placeholder has a value or a stand-in</source>
        <translation>Cada comodín tiene un valor o un sustituto</translation>
    </message>
    <message>
        <source>Use the short text</source>
        <translation>Usar el texto corto</translation>
    </message>
    <message>
        <source>Leave out what it can do without</source>
        <translation>Quitar lo prescindible</translation>
    </message>
</context>
<context>
    <name>textback::RowWords</name>
    <message>
        <source>texting in %1 s</source>
        <translation>mensaje en %1 s</translation>
    </message>
    <message>
        <source>texting now</source>
        <translation>enviando el mensaje</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo. %1</source>
        <translation>Foto. %1</translation>
    </message>
    <message>
        <source>We: %1</source>
        <translation>Nosotros: %1</translation>
    </message>
    <message>
        <source>Private note: %1</source>
        <translation>Nota privada: %1</translation>
    </message>
    <message>
        <source>Voicemail %1</source>
        <translation>Mensaje de voz %1</translation>
    </message>
    <message>
        <source>Answered call %1</source>
        <translation>Llamada contestada %1</translation>
    </message>
    <message>
        <source>We called %1</source>
        <translation>Llamamos %1</translation>
    </message>
    <message>
        <source>Missed call %1, rang %2</source>
        <translation>Llamada perdida %1, sonó %2</translation>
    </message>
    <message>
        <source>Missed call %1</source>
        <translation>Llamada perdida %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, called %n times</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1, llamó %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked us to stop</source>
        <translation>Pidió no recibir más</translation>
    </message>
    <message>
        <source>Can&apos;t get texts</source>
        <translation>No puede recibir mensajes</translation>
    </message>
    <message>
        <source>Last text not delivered</source>
        <translation>El último mensaje no llegó</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Pospuesta hasta %1</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a thread</comment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Never texted</source>
        <translation>Nunca se le escribe</translation>
    </message>
    <message>
        <source>Held for you to decide</source>
        <translation>Decida usted</translation>
    </message>
    <message>
        <source>Not texted: %1</source>
        <translation>Sin mensaje: %1</translation>
    </message>
    <message>
        <source>We wrote %1</source>
        <translation>Escribimos %1</translation>
    </message>
    <message>
        <source>We wrote</source>
        <translation>Escribimos</translation>
    </message>
    <message>
        <source>Texted back %1, replied %2</source>
        <translation>Mensaje %1, respondió %2</translation>
    </message>
    <message>
        <source>Texted back, replied %1</source>
        <translation>Mensaje, respondió %1</translation>
    </message>
    <message>
        <source>Texted back %1</source>
        <translation>Mensaje enviado %1</translation>
    </message>
    <message>
        <source>Texted back</source>
        <translation>Mensaje enviado</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <extracomment>Our own last text, in the list Our own last text, in the list, which was taken back before it left</extracomment>
        <translation>No enviado: %1</translation>
    </message>
    <message>
        <source>%1 looks after it</source>
        <translation>%1 se ocupa</translation>
    </message>
    <message>
        <source>Voicemail %1, texted back</source>
        <translation>Mensaje de voz %1, mensaje enviado</translation>
    </message>
    <message>
        <source>Left a voicemail</source>
        <translation>Dejó un mensaje de voz</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>Said of a thread with something in it that nobody has read</extracomment>
        <translation>sin leer</translation>
    </message>
</context>
<context>
    <name>textback::RuleList</name>
    <message>
        <source>Another sentence is called so. Choose another name.</source>
        <translation>Otra frase se llama así. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>textback::RuleRow</name>
    <message>
        <source>Sentence %1: %2</source>
        <translation>Frase %1: %2</translation>
    </message>
    <message>
        <source>Sentence %1 is used</source>
        <translation>La frase %1 se usa</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>More about sentence %1</source>
        <translation>Más sobre la frase %1</translation>
    </message>
    <message>
        <source>a call is missed</source>
        <translation>se pierde una llamada</translation>
    </message>
    <message>
        <source>Ask about something else too</source>
        <translation>Preguntar también por otra cosa</translation>
    </message>
    <message>
        <source>When</source>
        <comment>begins a sentence: When we&apos;re closed, then text with ...</comment>
        <translation>Cuando</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between conditions</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>then</source>
        <comment>between the conditions and what follows</comment>
        <translation>entonces</translation>
    </message>
    <message>
        <source>choose a text</source>
        <translation>elija un mensaje</translation>
    </message>
    <message>
        <source>after</source>
        <comment>before a time: after 10 s</comment>
        <translation>tras</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) would fit</source>
        <translation>
            <numerusform>encajaría %n llamada</numerusform>
            <numerusform>encajarían %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>New sentence below</source>
        <translation>Nueva frase debajo</translation>
    </message>
    <message>
        <source>It is called %1.</source>
        <translation>Se llama %1.</translation>
    </message>
    <message>
        <source>On. Alt+Up and Alt+Down move it, F2 gives it a name.</source>
        <translation>Activada. Alt+Arriba y Alt+Abajo la mueven, F2 le da un nombre.</translation>
    </message>
    <message>
        <source>Off. Alt+Up and Alt+Down move it, F2 gives it a name.</source>
        <translation>Desactivada. Alt+Arriba y Alt+Abajo la mueven, F2 le da un nombre.</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Cambiar el nombre …</translation>
    </message>
</context>
<context>
    <name>textback::RuleWords</name>
    <message numerus="yes">
        <source>%1 or %n more</source>
        <comment>a list of choices in a sentence</comment>
        <translation>
            <numerusform>%1 o %n más</numerusform>
            <numerusform>%1 o %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list of choices in a sentence</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 rings</source>
        <translation>suena %1</translation>
    </message>
    <message>
        <source>they leave a voicemail</source>
        <translation>deja un mensaje de voz</translation>
    </message>
    <message>
        <source>they leave no voicemail</source>
        <translation>no deja mensaje de voz</translation>
    </message>
    <message>
        <source>they hang up in the menu</source>
        <translation>cuelga en el menú</translation>
    </message>
    <message>
        <source>they get past the menu</source>
        <translation>pasa del menú</translation>
    </message>
    <message>
        <source>it rings at least %1</source>
        <translation>suena al menos %1</translation>
    </message>
    <message>
        <source>the caller is tagged %1</source>
        <translation>quien llama tiene la etiqueta %1</translation>
    </message>
    <message>
        <source>the caller is on %1</source>
        <translation>quien llama está en %1</translation>
    </message>
    <message>
        <source>the number begins with %1</source>
        <translation>el número empieza por %1</translation>
    </message>
    <message>
        <source>they called before within %1</source>
        <translation>llamó antes en %1</translation>
    </message>
    <message>
        <source>it is between %1</source>
        <translation>es entre %1</translation>
    </message>
    <message>
        <source>Open, break, closed or holiday</source>
        <translation>Abierto, pausa, cerrado o festivo</translation>
    </message>
    <message>
        <source>Which line rings</source>
        <translation>Qué línea suena</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>Cómo terminó la llamada</translation>
    </message>
    <message>
        <source>Voicemail left or not</source>
        <translation>Con o sin mensaje de voz</translation>
    </message>
    <message>
        <source>Hung up in the menu</source>
        <translation>Colgó en el menú</translation>
    </message>
    <message>
        <source>How long it rings</source>
        <translation>Cuánto suena</translation>
    </message>
    <message>
        <source>Known, new or withheld caller</source>
        <translation>Conocido, nuevo u oculto</translation>
    </message>
    <message>
        <source>Tag of the caller</source>
        <translation>Etiqueta de quien llama</translation>
    </message>
    <message>
        <source>Caller on a list</source>
        <translation>Quien llama está en una lista</translation>
    </message>
    <message>
        <source>Beginning of the number</source>
        <translation>Comienzo del número</translation>
    </message>
    <message>
        <source>Called before</source>
        <translation>Llamó antes</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>we&apos;re open</source>
        <translation>estamos abiertos</translation>
    </message>
    <message>
        <source>we&apos;re on a break</source>
        <translation>estamos en pausa</translation>
    </message>
    <message>
        <source>we&apos;re closed</source>
        <translation>estamos cerrados</translation>
    </message>
    <message>
        <source>it&apos;s a holiday</source>
        <translation>es festivo</translation>
    </message>
    <message>
        <source>we know the caller</source>
        <translation>conocemos a quien llama</translation>
    </message>
    <message>
        <source>the caller is new</source>
        <translation>quien llama es nuevo</translation>
    </message>
    <message>
        <source>the number is withheld</source>
        <translation>el número está oculto</translation>
    </message>
    <message>
        <source>the call is missed for another reason</source>
        <translation>la llamada se pierde por otra razón</translation>
    </message>
    <message>
        <source>nobody picks up</source>
        <translation>nadie contesta</translation>
    </message>
    <message>
        <source>voicemail picks up</source>
        <translation>contesta el buzón de voz</translation>
    </message>
    <message>
        <source>the line is busy</source>
        <translation>la línea está ocupada</translation>
    </message>
    <message>
        <source>somebody declines the call</source>
        <translation>alguien rechaza la llamada</translation>
    </message>
    <message>
        <source>the caller hangs up</source>
        <translation>quien llama cuelga</translation>
    </message>
    <message>
        <source>text with</source>
        <comment>what a rule does, followed by the name of a text</comment>
        <translation>enviar</translation>
    </message>
    <message>
        <source>list it for a person</source>
        <comment>what a rule does</comment>
        <translation>dejarla para una persona</translation>
    </message>
    <message>
        <source>leave it</source>
        <comment>what a rule does</comment>
        <translation>no hacer nada</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 s (about %n ring(s))</source>
        <translation>
            <numerusform>%1 s (cerca de %n tono)</numerusform>
            <numerusform>%1 s (cerca de %n tonos)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two times of day</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>a call is missed</source>
        <translation>se pierde una llamada</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between conditions</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>When %1, then %2.</source>
        <translation>Cuando %1, entonces %2.</translation>
    </message>
    <message>
        <source>When %1, then text with %2 after %3.</source>
        <translation>Cuando %1, entonces enviar %2 tras %3.</translation>
    </message>
    <message>
        <source>This sentence can never fit: what it asks contradicts itself.</source>
        <translation>Esta frase no puede cumplirse nunca: lo que pide se contradice.</translation>
    </message>
    <message>
        <source>No call gets here: sentence %1 decides them all. Move this one above it.</source>
        <translation>Ninguna llamada llega aquí: la frase %1 las decide todas. Suba esta por encima.</translation>
    </message>
    <message>
        <source>A withheld number can&apos;t get texts. List these calls for a person instead.</source>
        <translation>Un número oculto no puede recibir mensajes. Deje estas llamadas para una persona.</translation>
    </message>
    <message>
        <source>The text it sends is not there any more. Choose another.</source>
        <translation>El mensaje que envía ya no existe. Elija otro.</translation>
    </message>
    <message>
        <source>Every call must ring that long anyway, see “Rang long enough” below.</source>
        <translation>Toda llamada debe sonar tanto de todos modos; vea «Sonó lo suficiente» abajo.</translation>
    </message>
    <message>
        <source>texted with %1</source>
        <translation>mensaje enviado: %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <comment>the reason of a decision</comment>
        <translation>regla %1</translation>
    </message>
    <message>
        <source>listed for a person: %1</source>
        <translation>para una persona: %1</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>sin mensaje: %1</translation>
    </message>
    <message>
        <source>a list that is gone</source>
        <translation>una lista que ya no está</translation>
    </message>
    <message>
        <source>Hung up in the menu</source>
        <comment>a rule&apos;s name</comment>
        <translation>Colgaron en el menú</translation>
    </message>
    <message>
        <source>While open</source>
        <comment>a rule&apos;s name</comment>
        <translation>Durante el horario</translation>
    </message>
    <message>
        <source>While closed</source>
        <comment>a rule&apos;s name</comment>
        <translation>Fuera del horario</translation>
    </message>
    <message>
        <source>During a break</source>
        <comment>a rule&apos;s name</comment>
        <translation>Durante la pausa</translation>
    </message>
    <message>
        <source>The list it asks about is not there any more. Choose another, or don’t ask about it.</source>
        <translation>La lista por la que pregunta ya no está. Elija otra o quite esa condición.</translation>
    </message>
</context>
<context>
    <name>textback::RulesPage</name>
    <message>
        <source>Who gets a text</source>
        <translation>Quién recibe un mensaje</translation>
    </message>
    <message>
        <source>What would happen?</source>
        <translation>¿Qué pasaría?</translation>
    </message>
    <message>
        <source>Try on last month</source>
        <translation>Probar con el mes pasado</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The first sentence that fits a missed call decides</source>
        <translation>Decide la primera frase que encaja con una llamada perdida</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>Añadir una frase</translation>
    </message>
    <message>
        <source>Move with Alt+Up and Alt+Down</source>
        <translation>Mover con Alt+Arriba y Alt+Abajo</translation>
    </message>
    <message>
        <source>Checked before any sentence</source>
        <translation>Se comprueba antes que cualquier frase</translation>
    </message>
    <message>
        <source>These protect you and your callers and can&apos;t be switched off, only tuned.</source>
        <translation>Esto le protege a usted y a quienes llaman; no se puede apagar, solo ajustar.</translation>
    </message>
    <message>
        <source>The rules could not be read. Nothing is lost.</source>
        <translation>No se pudieron leer las reglas. No se perdió nada.</translation>
    </message>
    <message>
        <source>Not saved yet. Callers still get what was saved before.</source>
        <translation>Aún sin guardar. Quienes llaman siguen recibiendo lo guardado antes.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved: a sentence sends a text that is not there, or asks for the impossible.</source>
        <translation>Esto no se puede guardar: una frase envía un mensaje que no existe o pide lo imposible.</translation>
    </message>
    <message>
        <source>This could not be saved. Nothing is lost; try again.</source>
        <translation>No se pudo guardar. No se perdió nada; inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Saved. It counts from the next missed call on.</source>
        <translation>Guardado. Cuenta desde la próxima llamada perdida.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Está como antes.</translation>
    </message>
    <message>
        <source>This could not be undone. Try again.</source>
        <translation>No se pudo deshacer. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Save what you changed about who gets a text?</source>
        <translation>¿Guardar lo que cambió en quién recibe un mensaje?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n number(s)</source>
        <translation>
            <numerusform>%1: %n número</numerusform>
            <numerusform>%1: %n números</numerusform>
        </translation>
    </message>
    <message>
        <source>New list …</source>
        <translation>Lista nueva …</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>La lista está guardada.</translation>
    </message>
    <message>
        <source>The list could not be saved. Try again.</source>
        <translation>No se pudo guardar la lista. Inténtelo otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>No missed calls in the last %n day(s)</source>
        <translation>
            <numerusform>Sin llamadas perdidas en el último día</numerusform>
            <numerusform>Sin llamadas perdidas en los últimos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last month&apos;s %n missed call(s) would get one</source>
        <translation>
            <numerusform>%1 de la única llamada perdida del mes recibiría uno</numerusform>
            <numerusform>%1 de las %n llamadas perdidas del último mes recibirían uno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls in the last %n day(s):</source>
        <translation>
            <numerusform>Llamadas del último día:</numerusform>
            <numerusform>Llamadas de los últimos %n días:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n perdida</numerusform>
            <numerusform>%n perdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from a file …</source>
        <translation>Importar de un archivo …</translation>
    </message>
    <message>
        <source>Save or discard what you changed here first.</source>
        <translation>Primero guarde o descarte lo que cambió aquí.</translation>
    </message>
    <message>
        <source>The settings could not be read. Try again.</source>
        <translation>No se pudieron leer los ajustes. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Imported. It counts from the next missed call on.</source>
        <translation>Importado. Cuenta desde la próxima llamada perdida.</translation>
    </message>
    <message>
        <source>Import and save</source>
        <translation>Importar y guardar</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>The list is deleted.</source>
        <translation>La lista se ha eliminado.</translation>
    </message>
    <message>
        <source>The list is as it was before.</source>
        <translation>La lista está como antes.</translation>
    </message>
    <message>
        <source>Everything that was changed …</source>
        <translation>Todo lo que se cambió…</translation>
    </message>
    <message>
        <source>The saved replies could not be read. Try again.</source>
        <translation>No se pudieron leer las respuestas guardadas. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Everything stands as it was saved.</source>
        <translation>Todo está como se guardó.</translation>
    </message>
    <message>
        <source>Nobody gets a text until there is a sentence.</source>
        <translation>Nadie recibe un mensaje hasta que haya una frase.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Export texts, rules, lists, hours and settings …</source>
        <translation>Exportar textos, reglas, listas, horarios y ajustes …</translation>
    </message>
    <message>
        <source>The lists of numbers could not be read. Try again.</source>
        <translation>No se pudieron leer las listas de números. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>These sentences ask about a list of numbers that is neither here nor in the file: %1. They fit no call until you choose another list.</source>
        <translation>Estas frases preguntan por una lista de números que no está aquí ni en el archivo: %1. No corresponden a ninguna llamada hasta que usted elija otra lista.</translation>
    </message>
    <message>
        <source>Every sentence is switched off: no missed caller gets a text. The calls are only listed in the inbox; texts that people write themselves still leave.</source>
        <translation>Todas las frases están desactivadas: nadie que llame recibe un mensaje. Las llamadas solo aparecen en la bandeja; los mensajes que escriben las personas siguen saliendo.</translation>
    </message>
    <message>
        <source>The list could not be saved: all lists together can hold at most %1 numbers.</source>
        <translation>No se pudo guardar la lista: todas las listas juntas admiten como máximo %1 números.</translation>
    </message>
    <message>
        <source>This file could not be imported: something in it makes no sense, or there would be more than %1 numbers on the lists. Nothing was changed.</source>
        <translation>No se pudo importar este archivo: algo en él no tiene sentido, o habría más de %1 números en las listas. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The list could not be read. Try again.</source>
        <translation>No se pudo leer la lista. Inténtelo otra vez.</translation>
    </message>
</context>
<context>
    <name>textback::SaveFile</name>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>The file is not on this computer any more.</source>
        <translation>El archivo ya no está en este equipo.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>The file could not be saved there.</source>
        <translation>El archivo no se pudo guardar allí.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>textback::SavedReplies</name>
    <message>
        <source>Kept as the saved reply %1.</source>
        <translation>Guardada como respuesta %1.</translation>
    </message>
    <message>
        <source>Renamed to %1.</source>
        <translation>Ahora se llama %1.</translation>
    </message>
    <message>
        <source>The saved reply could not be kept on this computer.</source>
        <translation>La respuesta no se pudo guardar en este equipo.</translation>
    </message>
    <message>
        <source>The saved reply could not be deleted.</source>
        <translation>La respuesta guardada no se pudo borrar.</translation>
    </message>
    <message>
        <source>The saved reply %1 is deleted.</source>
        <translation>La respuesta guardada %1 se ha borrado.</translation>
    </message>
</context>
<context>
    <name>textback::SavedViewDialog</name>
    <message>
        <source>Name in the navigation</source>
        <translation>Nombre en la navegación</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Escriba primero un nombre.</translation>
    </message>
</context>
<context>
    <name>textback::SavedViews</name>
    <message>
        <source>Take this view away</source>
        <translation>Quitar esta vista</translation>
    </message>
    <message>
        <source>The search is kept as %1.</source>
        <translation>La búsqueda se guardó como %1.</translation>
    </message>
    <message>
        <source>The view %1 was taken away.</source>
        <translation>Se quitó la vista %1.</translation>
    </message>
    <message>
        <source>The view %1 is called %2 now.</source>
        <translation>La vista %1 ahora se llama %2.</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>There is room for %1 kept searches. Take one away first, or give the name of one that this replaces.</source>
        <translation>Caben %1 búsquedas guardadas. Quite primero una, o use el nombre de la que quiera reemplazar.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>Searches for %1. F2 renames it, Delete takes it away.</source>
        <translation>Busca %1. F2 le cambia el nombre, Supr la quita.</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Cambiar el nombre...</translation>
    </message>
</context>
<context>
    <name>textback::SchedulePanel</name>
    <message>
        <source>Send on</source>
        <translation>Enviar el</translation>
    </message>
    <message>
        <source>Date and time to send</source>
        <translation>Fecha y hora de envío</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>That time is past or too close. Send it now instead.</source>
        <translation>Esa hora ya pasó o está demasiado cerca. Envíelo ahora.</translation>
    </message>
    <message>
        <source>That is more than a year away.</source>
        <translation>Falta más de un año para eso.</translation>
    </message>
    <message>
        <source>Between %1 and %2 most people don&apos;t want texts that can wait; in many places the law says so, too.</source>
        <translation>Entre las %1 y las %2 la mayoría no quiere mensajes que pueden esperar; en muchos lugares también lo dice la ley.</translation>
    </message>
</context>
<context>
    <name>textback::SearchField</name>
    <message>
        <source>Search names, numbers, texts</source>
        <translation>Buscar nombres, números, mensajes</translation>
    </message>
</context>
<context>
    <name>textback::SearchFilterWords</name>
    <message>
        <source>a caller: part of the number or name</source>
        <translation>quien llama: parte del número o del nombre</translation>
    </message>
    <message>
        <source>one of your lines: part of the number or name</source>
        <translation>una de sus líneas: parte del número o del nombre</translation>
    </message>
    <message>
        <source>or %1, or %2</source>
        <comment>states that a search takes besides the one before</comment>
        <translation>o %1, o %2</translation>
    </message>
    <message>
        <source>with a photo</source>
        <translation>con una foto</translation>
    </message>
    <message>
        <source>before a day, a month or a year</source>
        <translation>antes de un día, un mes o un año</translation>
    </message>
    <message>
        <source>from a day, a month or a year on</source>
        <translation>desde un día, un mes o un año</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and its meaning</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A search can be narrowed:</source>
        <translation>Una búsqueda se puede acotar:</translation>
    </message>
    <message>
        <source>%1 needs part of a number or a name after it.</source>
        <translation>Después de %1 va parte de un número o de un nombre.</translation>
    </message>
    <message>
        <source>%1 is not understood: after %2 stands %3, %4 or %5.</source>
        <translation>No se entiende %1: después de %2 va %3, %4 o %5.</translation>
    </message>
    <message>
        <source>%1 is not understood: after %2 stands %3.</source>
        <translation>No se entiende %1: después de %2 va %3.</translation>
    </message>
    <message>
        <source>%1 is no date: write a year, a month or a day, like 2026, 2026-05 or 2026-05-01.</source>
        <translation>%1 no es una fecha: escriba un año, un mes o un día, como 2026, 2026-05 o 2026-05-01.</translation>
    </message>
</context>
<context>
    <name>textback::SearchHelp</name>
    <message>
        <source>A search can be narrowed</source>
        <translation>Una búsqueda se puede acotar</translation>
    </message>
</context>
<context>
    <name>textback::SearchHitsModel</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>What a screen reader says of a found text: name, text, day</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>Note about %1: %2, %3</source>
        <extracomment>What a screen reader says of a found note: name, note, day</extracomment>
        <translation>Nota sobre %1: %2, %3</translation>
    </message>
    <message>
        <source>To %1: %2, %3</source>
        <extracomment>What a screen reader says of a found text of ours: name, text, day</extracomment>
        <translation>A %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>textback::SearchResults</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>The search could not be made.</source>
        <translation>No se pudo hacer la búsqueda.</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a moment.</source>
        <translation>No se perdió nada. Inténtelo dentro de un momento.</translation>
    </message>
    <message>
        <source>Still looking…</source>
        <translation>Todavía buscando…</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>Nada encontrado para %1.</translation>
    </message>
    <message>
        <source>Part of a number or the beginning of a name works too.</source>
        <translation>También sirve una parte de un número o el comienzo de un nombre.</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contacto: %1</translation>
    </message>
    <message>
        <source>New text to %1</source>
        <translation>Texto nuevo a %1</translation>
    </message>
</context>
<context>
    <name>textback::SelectionBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze all that are chosen</source>
        <translation>Posponer todas las elegidas</translation>
    </message>
    <message>
        <source>Never text the numbers that are chosen</source>
        <translation>No escribir nunca a los números elegidos</translation>
    </message>
    <message>
        <source>Choose one only</source>
        <translation>Elegir solo una</translation>
    </message>
    <message>
        <source>Done with all that are chosen</source>
        <translation>Hecho con todas las elegidas</translation>
    </message>
    <message>
        <source>Tag all that are chosen</source>
        <translation>Etiquetar todas las elegidas</translation>
    </message>
    <message>
        <source>Hand over all that are chosen</source>
        <translation>Entregar todas las elegidas</translation>
    </message>
</context>
<context>
    <name>textback::SettingActs</name>
    <message>
        <source>Show...</source>
        <translation>Mostrar...</translation>
    </message>
    <message>
        <source>File for support</source>
        <translation>Archivo para soporte</translation>
    </message>
    <message>
        <source>Versions, state, settings and the log, without texts, names and whole numbers. You see it before it is saved; nothing is sent.</source>
        <translation>Versiones, estado, ajustes y el registro, sin mensajes, nombres ni números enteros. Lo ve antes de guardarlo; no se envía nada.</translation>
    </message>
    <message>
        <source>Sign out...</source>
        <translation>Cerrar sesión...</translation>
    </message>
    <message>
        <source>Sign out of the phone account</source>
        <translation>Cerrar la sesión de la cuenta telefónica</translation>
    </message>
    <message>
        <source>You are asked what happens to the calls and texts on this computer.</source>
        <translation>Se le pregunta qué pasa con las llamadas y los mensajes de este equipo.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Cuánto tiempo se guarda todo</translation>
    </message>
    <message>
        <source>Older calls, texts and notes can be erased by themselves; you see first what goes.</source>
        <translation>Las llamadas, los mensajes y las notas más antiguos pueden borrarse solos; usted ve primero lo que desaparece.</translation>
    </message>
    <message>
        <source>Earlier texts and calls</source>
        <translation>Mensajes y llamadas anteriores</translation>
    </message>
    <message>
        <source>Everything that was changed</source>
        <translation>Todo lo que se cambió</translation>
    </message>
    <message>
        <source>Texts, rules, hours and settings: when, by whom, and back again.</source>
        <translation>Textos, reglas, horarios y ajustes: cuándo, quién, y cómo volver atrás.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Names from other programs and phones (CSV, vCard), shown wherever a number stood.</source>
        <translation>Nombres de otros programas y teléfonos (CSV, vCard), que se muestran donde había un número.</translation>
    </message>
    <message>
        <source>Try...</source>
        <translation>Probar...</translation>
    </message>
    <message>
        <source>Try other values on past calls</source>
        <translation>Probar otros valores en llamadas pasadas</translation>
    </message>
    <message>
        <source>What would have become of last month&apos;s missed calls with another delay, limit or time; nothing is kept before you say so.</source>
        <translation>Qué habría sido de las llamadas perdidas del último mes con otra espera, otro límite u otro tiempo; no se guarda nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Sus números</translation>
    </message>
    <message>
        <source>What each of them can do, and what the phone company does about STOP and HELP.</source>
        <translation>Lo que puede hacer cada uno y lo que hace la compañía telefónica con STOP y HELP.</translation>
    </message>
    <message>
        <source>The copies of everything here, one a day; make one now, go back to one, export everything into one file, or bring an archive from another computer.</source>
        <translation>Las copias de todo lo que hay aquí, una al día; haga una ahora, vuelva a una, exporte todo en un archivo o traiga un paquete de otra computadora.</translation>
    </message>
</context>
<context>
    <name>textback::SettingEditor</name>
    <message>
        <source>%1 %2.</source>
        <extracomment>What a setting means, and its value at first</extracomment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Open Hours</source>
        <translation>Abrir Horario</translation>
    </message>
    <message>
        <source>Open Texts</source>
        <translation>Abrir Mensajes</translation>
    </message>
</context>
<context>
    <name>textback::SettingWords</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>The name callers know you by.</source>
        <translation>El nombre por el que les conocen.</translation>
    </message>
    <message>
        <source>Booking link</source>
        <translation>Enlace de reservas</translation>
    </message>
    <message>
        <source>The web address where callers can pick a time.</source>
        <translation>La dirección web donde se puede elegir hora.</translation>
    </message>
    <message>
        <source>Call-back number</source>
        <translation>Número para devolver llamadas</translation>
    </message>
    <message>
        <source>The number callers should ring, as they should read it.</source>
        <translation>El número al que deben llamar, tal como se leerá.</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Where numbers without a country code belong; two letters, like US.</source>
        <translation>De dónde son los números sin prefijo de país; dos letras, como US.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Where automatic texts may go; two letters each, like US CA.</source>
        <translation>Adónde pueden ir mensajes automáticos; dos letras cada uno, como US CA.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario de apertura</translation>
    </message>
    <message>
        <source>When you are open; callers get another text while you are closed.</source>
        <translation>Cuándo abren; con la oficina cerrada se envía otro mensaje.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Of the opening hours, like America/Chicago; empty for this computer&apos;s.</source>
        <translation>Del horario, como America/Chicago; vacío, la de este equipo.</translation>
    </message>
    <message>
        <source>Automatic texts</source>
        <translation>Mensajes automáticos</translation>
    </message>
    <message>
        <source>Missed callers are texted. Off: they are only listed.</source>
        <translation>A quien llamó sin respuesta se le escribe. Desactivado: solo queda en la lista.</translation>
    </message>
    <message>
        <source>This desk texts</source>
        <translation>Este puesto escribe</translation>
    </message>
    <message>
        <source>Where several computers watch the same lines, one of them texts.</source>
        <translation>Si varios equipos vigilan las mismas líneas, solo uno escribe.</translation>
    </message>
    <message>
        <source>Wait before the text</source>
        <translation>Espera antes del mensaje</translation>
    </message>
    <message>
        <source>Counted from the end of the call; you can cancel meanwhile.</source>
        <translation>Contada desde el fin de la llamada; mientras tanto puede cancelar.</translation>
    </message>
    <message>
        <source>Wait for late news</source>
        <translation>Esperar noticias tardías</translation>
    </message>
    <message>
        <source>How long the phone company may correct itself about a call.</source>
        <translation>Cuánto tiempo puede la compañía corregirse sobre una llamada.</translation>
    </message>
    <message>
        <source>Rang at least</source>
        <translation>Sonó al menos</translation>
    </message>
    <message>
        <source>Calls that rang shorter get no text. One ring is about 6 seconds.</source>
        <translation>Las llamadas más cortas no reciben mensaje. Un tono dura unos 6 segundos.</translation>
    </message>
    <message>
        <source>No second text within</source>
        <translation>Ningún segundo mensaje en</translation>
    </message>
    <message>
        <source>A caller who was texted gets no other automatic text so long.</source>
        <translation>Quien recibió un mensaje automático no recibe otro en ese tiempo.</translation>
    </message>
    <message>
        <source>Leave conversations alone for</source>
        <translation>No tocar las conversaciones durante</translation>
    </message>
    <message>
        <source>After a talk or a text by one of you.</source>
        <translation>Tras hablar o escribir alguien de ustedes.</translation>
    </message>
    <message>
        <source>Too late after</source>
        <translation>Demasiado tarde tras</translation>
    </message>
    <message>
        <source>Older missed calls are left for you to decide.</source>
        <translation>Las llamadas más antiguas esperan su decisión.</translation>
    </message>
    <message>
        <source>Most texts in an hour</source>
        <translation>Máximo de mensajes por hora</translation>
    </message>
    <message>
        <source>Beyond it automatic texts pause and you are told.</source>
        <translation>Pasado el límite, los mensajes automáticos se pausan y se le avisa.</translation>
    </message>
    <message>
        <source>Most texts in a day</source>
        <translation>Máximo de mensajes por día</translation>
    </message>
    <message>
        <source>Say how to stop</source>
        <translation>Decir cómo parar</translation>
    </message>
    <message>
        <source>The first automatic text to a number says: reply STOP to opt out.</source>
        <translation>El primer mensaje automático a un número dice cómo dejar de recibirlos (STOP).</translation>
    </message>
    <message>
        <source>Answer to HELP</source>
        <translation>Respuesta a HELP</translation>
    </message>
    <message>
        <source>For callers who write HELP; empty for none.</source>
        <translation>Para quien escribe HELP; vacío, ninguna.</translation>
    </message>
    <message>
        <source>Text while open</source>
        <translation>Mensaje en horas de apertura</translation>
    </message>
    <message>
        <source>Empty for the one that comes along.</source>
        <translation>Vacío: el que viene de serie.</translation>
    </message>
    <message>
        <source>Text while closed</source>
        <translation>Mensaje con la oficina cerrada</translation>
    </message>
    <message>
        <source>Text during breaks</source>
        <translation>Mensaje en las pausas</translation>
    </message>
    <message>
        <source>Take back within</source>
        <translation>Recuperable durante</translation>
    </message>
    <message>
        <source>How long a text of yours waits before it leaves.</source>
        <translation>Cuánto espera un mensaje suyo antes de salir.</translation>
    </message>
    <message>
        <source>Read the call list every</source>
        <translation>Leer la lista de llamadas cada</translation>
    </message>
    <message>
        <source>While you are open; it finds what was not told at once.</source>
        <translation>Con la oficina abierta; encuentra lo que no se avisó.</translation>
    </message>
    <message>
        <source>Look up a text first after</source>
        <translation>Buscar primero un mensaje tras</translation>
    </message>
    <message>
        <source>When nobody knows whether it went out.</source>
        <translation>Cuando nadie sabe si salió.</translation>
    </message>
    <message>
        <source>Look it up again after</source>
        <translation>Buscarlo otra vez tras</translation>
    </message>
    <message>
        <source>Only then it is sent once more.</source>
        <translation>Solo entonces se envía de nuevo.</translation>
    </message>
    <message>
        <source>Whole numbers in the log</source>
        <translation>Números completos en el registro</translation>
    </message>
    <message>
        <source>For support. Off: only the last four digits stand there.</source>
        <translation>Para soporte. Desactivado: solo las cuatro últimas cifras.</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Units after a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Textos enviados</translation>
    </message>
    <message>
        <source>Inner workings</source>
        <translation>Funcionamiento interno</translation>
    </message>
    <message>
        <source>who you are and when you are open</source>
        <translation>quiénes son y cuándo abren</translation>
    </message>
    <message>
        <source>who is texted, how soon and how often</source>
        <translation>a quién se escribe, cuándo y cuánto</translation>
    </message>
    <message>
        <source>what the texts say</source>
        <translation>qué dicen los mensajes</translation>
    </message>
    <message>
        <source>rarely needed</source>
        <translation>rara vez hace falta</translation>
    </message>
    <message>
        <source>At first: on</source>
        <translation>Al principio: activado</translation>
    </message>
    <message>
        <source>At first: off</source>
        <translation>Al principio: desactivado</translation>
    </message>
    <message>
        <source>At first: %1</source>
        <translation>Al principio: %1</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>A country in two letters, like US.</source>
        <translation>Un país con dos letras, como US.</translation>
    </message>
    <message>
        <source>Countries in two letters each, like US CA.</source>
        <translation>Países con dos letras cada uno, como US CA.</translation>
    </message>
    <message>
        <source>Days and times, like mon-fri 08:00-17:00.</source>
        <translation>Días y horas, como mon-fri 08:00-17:00.</translation>
    </message>
    <message>
        <source>A time zone like America/Chicago, or nothing.</source>
        <translation>Una zona horaria como America/Chicago, o nada.</translation>
    </message>
    <message>
        <source>A web address, like https://example.com/book.</source>
        <translation>Una dirección web, como https://example.com/book.</translation>
    </message>
    <message>
        <source>At most %1 characters that can be shown.</source>
        <translation>Como máximo %1 caracteres visibles.</translation>
    </message>
    <message>
        <source>Alarm after missed calls</source>
        <translation>Alarma tras llamadas perdidas</translation>
    </message>
    <message>
        <source>If that many calls of a day were missed and no text was accepted, you are told. 0: never.</source>
        <translation>Si en un día se pierden tantas llamadas y no se acepta ningún mensaje, se le avisa. 0: nunca.</translation>
    </message>
    <message>
        <source>Keep awake while plugged in</source>
        <translation>Mantener despierto mientras está enchufado</translation>
    </message>
    <message>
        <source>While this computer sleeps, missed calls are not texted. The screen may still go dark.</source>
        <translation>Mientras este equipo duerme, las llamadas perdidas no reciben mensaje. La pantalla puede apagarse igualmente.</translation>
    </message>
    <message>
        <source>Ask for later versions at</source>
        <translation>Preguntar por versiones nuevas en</translation>
    </message>
    <message>
        <source>A web address, asked once a day; it only tells. Empty: nobody is asked.</source>
        <translation>Una dirección web, preguntada una vez al día; solo avisa. Vacía: no se pregunta a nadie.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>how Textback lives here, and how to leave</source>
        <translation>cómo vive Textback aquí y cómo dejarlo</translation>
    </message>
    <message>
        <source>Average job</source>
        <translation>Trabajo medio</translation>
    </message>
    <message>
        <source>What a job that a missed call became is worth to you, for the report.</source>
        <translation>Lo que vale para usted un trabajo nacido de una llamada perdida, para el informe.</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Horas de silencio desde</translation>
    </message>
    <message>
        <source>From this hour on you are warned when you schedule a text, and no such time is offered.</source>
        <translation>Desde esta hora se le avisa al programar un mensaje, y no se ofrece tal hora.</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>Horas de silencio hasta</translation>
    </message>
    <message>
        <source>Until this hour. The same hour twice: no quiet hours.</source>
        <translation>Hasta esta hora. La misma hora dos veces: sin horas de silencio.</translation>
    </message>
    <message>
        <source>More words for STOP</source>
        <translation>Más palabras para STOP</translation>
    </message>
    <message>
        <source>Callers who write nothing but one of these are not texted again; commas between them. STOP and the usual words in English, Spanish and French always count.</source>
        <translation>A quien solo escriba una de estas palabras no se le envían más mensajes; sepárelas con comas. STOP y las palabras usuales en inglés, español y francés siempre cuentan.</translation>
    </message>
    <message>
        <source>Language of your callers</source>
        <translation>Idioma de quienes llaman</translation>
    </message>
    <message>
        <source>Of the texts that come along, and of opening times in texts whose words do not tell the language.</source>
        <translation>De los textos incluidos, y de los horarios en textos cuyas palabras no revelan el idioma.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>One of those in the list.</source>
        <translation>Uno de los de la lista.</translation>
    </message>
</context>
<context>
    <name>textback::SettingsPage</name>
    <message>
        <source>Nothing found for %1.</source>
        <translation>Nada encontrado para %1.</translation>
    </message>
    <message>
        <source>Found in all settings</source>
        <translation>Encontrado en todos los ajustes</translation>
    </message>
    <message>
        <source>Changes are kept at once.</source>
        <translation>Los cambios se guardan al momento.</translation>
    </message>
    <message>
        <source>This could not be kept. Nothing was changed.</source>
        <translation>No se pudo guardar. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>The settings could not be read. Nothing is lost.</source>
        <translation>No se pudieron leer los ajustes. No se perdió nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>textback::SettingsTrial</name>
    <message>
        <source>Try on past calls</source>
        <translation>Probar en llamadas pasadas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Try other values on past calls</source>
        <translation>Probar otros valores en llamadas pasadas</translation>
    </message>
    <message>
        <source>Set what you think of and see which missed calls would have gone otherwise. Nothing is kept, and nobody is texted, before you save.</source>
        <translation>Ponga lo que tenga en mente y vea qué llamadas perdidas habrían ido de otro modo. No se guarda nada, ni se escribe a nadie, hasta que usted guarde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Change a value first.</source>
        <translation>Cambie primero un valor.</translation>
    </message>
    <message>
        <source>Saved. It counts from the next missed call on.</source>
        <translation>Guardado. Vale desde la próxima llamada perdida.</translation>
    </message>
    <message>
        <source>This could not be saved. Nothing was changed; try again.</source>
        <translation>No se pudo guardar. No se cambió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Está como antes.</translation>
    </message>
    <message>
        <source>This could not be undone. Try again.</source>
        <translation>No se pudo deshacer. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>textback::SetupWindow</name>
    <message>
        <source>Next: Message</source>
        <translation>Siguiente: Mensaje</translation>
    </message>
    <message>
        <source>Next: Hours and who</source>
        <translation>Siguiente: Horario y quién</translation>
    </message>
    <message>
        <source>Next: Notices</source>
        <translation>Siguiente: Avisos</translation>
    </message>
    <message>
        <source>Next: Test</source>
        <translation>Siguiente: Prueba</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Empezar a vigilar</translation>
    </message>
    <message>
        <source>Set up Textback</source>
        <translation>Configurar Textback</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Omitir por ahora</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>textback::SetupWords</name>
    <message>
        <source>You said no on the sign-in page. Open it again when you have changed your mind.</source>
        <translation>Dijo que no en la página de inicio de sesión. Ábrala otra vez si cambia de idea.</translation>
    </message>
    <message>
        <source>Nobody signed in within ten minutes. Open the page again when you are ready.</source>
        <translation>Nadie inició sesión en diez minutos. Abra la página otra vez cuando quiera.</translation>
    </message>
    <message>
        <source>Another program on this computer is in the way of the browser. Restart the computer, then try again.</source>
        <translation>Otro programa de este equipo estorba al navegador. Reinicie el equipo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The phone company did not answer. Check the internet connection, then try again.</source>
        <translation>La compañía telefónica no respondió. Compruebe internet y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The phone company did not accept the sign-in. Try once more; if it stays so, check what stands under Advanced.</source>
        <translation>La compañía telefónica no aceptó el inicio de sesión. Inténtelo otra vez; si sigue igual, revise lo que pone en Avanzado.</translation>
    </message>
    <message>
        <source>Textback is connected to another phone account already. Remove that one first in Settings.</source>
        <translation>Textback ya está conectado a otra cuenta telefónica. Quítela primero en Ajustes.</translation>
    </message>
    <message>
        <source>The sign-in could not be kept on this computer. Unlock its password store, then try again.</source>
        <translation>El inicio de sesión no se pudo guardar en este equipo. Desbloquee su almacén de contraseñas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>May send texts once the phone company has verified this toll-free number. Ask them whether it is.</source>
        <translation>Podrá enviar mensajes cuando la compañía haya verificado este número gratuito. Pregunte si lo está.</translation>
    </message>
    <message>
        <source>May not send texts. Ask the phone company to switch on texting for it.</source>
        <translation>No puede enviar mensajes. Pida a la compañía telefónica que los active.</translation>
    </message>
    <message>
        <source>Its texts belong to somebody else in your office. An administrator can give them to the person who signed in.</source>
        <translation>Sus mensajes son de otra persona de la oficina. Un administrador puede darlos a quien inició sesión.</translation>
    </message>
    <message>
        <source>Is for faxes.</source>
        <translation>Es para faxes.</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and go back to Textback.</source>
        <translation>Ha iniciado sesión. Puede cerrar esta página y volver a Textback.</translation>
    </message>
    <message>
        <source>You are not signed in. You can close this page; in Textback you can try again.</source>
        <translation>No ha iniciado sesión. Puede cerrar esta página; en Textback puede intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>This page belongs to an earlier try. Go back to Textback and open the newest one.</source>
        <translation>Esta página es de un intento anterior. Vuelva a Textback y abra la más nueva.</translation>
    </message>
    <message>
        <source>reading lines and people (%1)</source>
        <translation>leer líneas y personas (%1)</translation>
    </message>
    <message>
        <source>sending texts (%1)</source>
        <translation>enviar mensajes (%1)</translation>
    </message>
    <message>
        <source>reading the call list (%1)</source>
        <translation>leer la lista de llamadas (%1)</translation>
    </message>
    <message>
        <source>seeing calls as they happen (%1)</source>
        <translation>ver las llamadas cuando ocurren (%1)</translation>
    </message>
    <message>
        <source>reading texts (%1)</source>
        <translation>leer mensajes (%1)</translation>
    </message>
    <message>
        <source>being told at once (%1)</source>
        <translation>enterarse al momento (%1)</translation>
    </message>
    <message>
        <source>May send texts.</source>
        <translation>Puede enviar mensajes.</translation>
    </message>
    <message>
        <source>May send texts. The phone company does not say whether it is registered for business texts: ask them, because texts from numbers that are not are refused.</source>
        <translation>Puede enviar mensajes. La compañía telefónica no dice si está registrado para mensajes comerciales: pregúnteles, porque los mensajes de números sin registro se rechazan.</translation>
    </message>
    <message>
        <source>Its registration for business texts is still being checked, and until then its texts are refused. That takes days; the phone company can say how far it is.</source>
        <translation>Su registro para mensajes comerciales todavía se está revisando y hasta entonces se rechazan sus mensajes. Eso tarda días; la compañía telefónica puede decir cómo va.</translation>
    </message>
    <message>
        <source>Its registration for business texts was refused or has ended, so its texts are refused. An administrator sees the reason at the phone company and can hand it in again.</source>
        <translation>Su registro para mensajes comerciales fue rechazado o terminó, así que se rechazan sus mensajes. Un administrador ve el motivo en la compañía telefónica y puede presentarlo otra vez.</translation>
    </message>
    <message>
        <source>Not registered for business texts yet, so its texts are refused. An administrator can register it with the phone company; allow a few days.</source>
        <translation>Todavía no está registrado para mensajes comerciales, así que se rechazan sus mensajes. Un administrador puede registrarlo con la compañía telefónica; cuente con unos días.</translation>
    </message>
    <message>
        <source>Texting is switched off for the person who signed in. Ask an administrator of the phone account to switch it on.</source>
        <translation>Los mensajes están desactivados para la persona que inició sesión. Pida a un administrador de la cuenta telefónica que los active.</translation>
    </message>
    <message>
        <source>The phone company did not tell who signed in. Numbers and texts work all the same.</source>
        <translation>La compañía telefónica no dijo quién inició sesión. Los números y los mensajes funcionan igual.</translation>
    </message>
    <message>
        <source>The phone company did not list your numbers this time. Those that are known stay; Textback asks again.</source>
        <translation>La compañía telefónica no dio la lista de sus números esta vez. Los conocidos se quedan; Textback vuelve a preguntar.</translation>
    </message>
    <message>
        <source>The phone company did not list the people and queues of your office. Calls are seen all the same, some without the name of who was rung.</source>
        <translation>La compañía telefónica no dio la lista de personas y colas de su oficina. Las llamadas se ven igual, algunas sin el nombre de a quién sonó.</translation>
    </message>
    <message>
        <source>The phone company did not tell who asked it for no more texts. Textback knows those who wrote STOP to you; the phone company stops texts to the others.</source>
        <translation>La compañía telefónica no dijo quién le pidió no recibir más mensajes. Textback conoce a quienes le escribieron STOP a usted; a los demás los detiene la compañía.</translation>
    </message>
    <message>
        <source>The phone company says that texting is switched off for the person who signed in.</source>
        <translation>La compañía telefónica dice que los mensajes están desactivados para quien inició sesión.</translation>
    </message>
    <message>
        <source>(Its code: %1.)</source>
        <extracomment>Added for who talks to the phone company: its own code of the problem</extracomment>
        <translation>(Su código: %1.)</translation>
    </message>
</context>
<context>
    <name>textback::ShortCallsStrip</name>
    <message numerus="yes">
        <source>%n very short call(s), not texted</source>
        <translation>
            <numerusform>%n llamada muy corta, sin mensaje</numerusform>
            <numerusform>%n llamadas muy cortas, sin mensaje</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened. Press to close.</source>
        <translation>Abierto. Pulse para cerrar.</translation>
    </message>
    <message>
        <source>Closed. Press to open.</source>
        <translation>Cerrado. Pulse para abrir.</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand under All.</source>
        <translation>
            <numerusform>%n más está en Todas.</numerusform>
            <numerusform>%n más están en Todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, rang %2</source>
        <translation>%1, sonó %2</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>verb, button</comment>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Escribir a %1</translation>
    </message>
</context>
<context>
    <name>textback::SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Textback stops watching: missed calls are neither seen nor texted until somebody signs in again. What happens to the calls, texts and notes on this computer?</source>
        <translation>Textback deja de vigilar: las llamadas perdidas no se ven ni reciben mensaje hasta que alguien vuelva a iniciar sesión. ¿Qué pasa con las llamadas, mensajes y notas de este equipo?</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have not left yet. They leave after the next sign-in, unless you erase.</source>
        <translation>
            <numerusform>%n mensaje no ha salido todavía. Sale tras el próximo inicio de sesión, salvo que borre.</numerusform>
            <numerusform>%n mensajes no han salido todavía. Salen tras el próximo inicio de sesión, salvo que borre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep everything here</source>
        <translation>Conservar todo aquí</translation>
    </message>
    <message>
        <source>Erase what is about callers</source>
        <translation>Borrar lo que trata de quienes llaman</translation>
    </message>
    <message>
        <source>What happens to the calls, texts and notes</source>
        <translation>Qué pasa con las llamadas, mensajes y notas</translation>
    </message>
    <message>
        <source>First save everything into one file that any program can read</source>
        <translation>Antes guardar todo en un archivo que cualquier programa pueda leer</translation>
    </message>
    <message>
        <source>File to save everything into</source>
        <translation>Archivo en que guardar todo</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>I know that nobody can bring it back</source>
        <translation>Sé que nadie puede recuperarlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Calls, texts, notes, names, lists and photos go, from the backups too. Your own texts, hours, rules and settings stay. Whoever asked for no texts stays known by a fingerprint of the number alone.</source>
        <translation>Se van llamadas, mensajes, notas, nombres, listas y fotos, también de las copias. Sus propios mensajes, horario, reglas y ajustes se quedan. De quien pidió no recibir mensajes queda solo una huella del número.</translation>
    </message>
    <message>
        <source>It can be read as before. The next sign-in goes on from there.</source>
        <translation>Se puede leer como antes. El próximo inicio de sesión sigue desde ahí.</translation>
    </message>
    <message>
        <source>Sign out and erase</source>
        <translation>Cerrar sesión y borrar</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Primero elija un archivo.</translation>
    </message>
    <message>
        <source>Say first that you know it cannot be brought back.</source>
        <translation>Diga primero que sabe que no se puede recuperar.</translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Textback archives (*.tar)</source>
        <translation>Archivos de Textback (*.tar)</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Ya hay un archivo con ese nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Deteniendo...</translation>
    </message>
    <message>
        <source>Saving everything...</source>
        <translation>Guardando todo...</translation>
    </message>
    <message>
        <source>Signing out...</source>
        <translation>Cerrando sesión...</translation>
    </message>
    <message>
        <source>Erasing...</source>
        <translation>Borrando...</translation>
    </message>
    <message>
        <source>You are signed out, and everything about callers is erased.</source>
        <translation>Ha cerrado sesión y todo lo de quienes llaman está borrado.</translation>
    </message>
    <message>
        <source>You are signed out. Everything else is as it was.</source>
        <translation>Ha cerrado sesión. Lo demás está como estaba.</translation>
    </message>
    <message>
        <source>Cancelled. You are still signed in and nothing was changed.</source>
        <translation>Cancelado. La sesión sigue abierta y no se cambió nada.</translation>
    </message>
    <message>
        <source>The file could not be written, so nothing was changed and you are still signed in. Is there room, and may you write there?</source>
        <translation>No se pudo escribir el archivo, así que no se cambió nada y la sesión sigue abierta. ¿Hay espacio y puede escribir ahí?</translation>
    </message>
    <message>
        <source>Signing out did not work; nothing was erased. Try again.</source>
        <translation>No se pudo cerrar sesión; no se borró nada. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>You are signed out, but nothing was erased: everything is still here.</source>
        <translation>Ha cerrado sesión, pero no se borró nada: todo sigue aquí.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s), calls and notes are in the file. Keep it safe.</source>
        <translation>
            <numerusform>%n mensaje, llamada o nota está en el archivo. Guárdelo bien.</numerusform>
            <numerusform>%n mensajes, llamadas y notas están en el archivo. Guárdelo bien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::SilentNotice</name>
    <message>
        <source>Put this notice away</source>
        <translation>Quitar este aviso</translation>
    </message>
</context>
<context>
    <name>textback::SnoozeDialog</name>
    <message>
        <source>Snooze until</source>
        <translation>Posponer hasta</translation>
    </message>
    <message>
        <source>Bring it back on this day at this time</source>
        <translation>Que vuelva este día a esta hora</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>textback::SnoozeMenu</name>
    <message>
        <source>Date and time...</source>
        <translation>Fecha y hora...</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>In 3 hours</source>
        <translation>En 3 horas</translation>
    </message>
    <message>
        <source>When we open</source>
        <translation>Cuando abramos</translation>
    </message>
    <message>
        <source>After the break</source>
        <translation>Después de la pausa</translation>
    </message>
    <message>
        <source>Tomorrow at opening</source>
        <translation>Mañana al abrir</translation>
    </message>
    <message>
        <source>When we open next</source>
        <translation>Cuándo abrimos</translation>
    </message>
    <message>
        <source>On Monday at opening</source>
        <translation>El lunes al abrir</translation>
    </message>
</context>
<context>
    <name>textback::SpellMarks</name>
    <message>
        <source>Check spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>This word is right</source>
        <translation>Esta palabra es correcta</translation>
    </message>
</context>
<context>
    <name>textback::StatusStrip</name>
    <message>
        <source>On</source>
        <comment>automatic texts</comment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Pause 1 h</source>
        <translation>Pausar 1 h</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Automatic texts</source>
        <translation>Mensajes automáticos</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Salir de la práctica</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
</context>
<context>
    <name>textback::StepItem</name>
    <message>
        <source>Step %1, %2, done</source>
        <extracomment>For screen readers</extracomment>
        <translation>Paso %1, %2, hecho</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Paso %1, %2</translation>
    </message>
</context>
<context>
    <name>textback::StepsRail</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Your phone account</source>
        <translation>Su cuenta telefónica</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What callers get</source>
        <translation>Lo que recibe quien llama</translation>
    </message>
    <message>
        <source>Hours and who</source>
        <translation>Horario y quién</translation>
    </message>
    <message>
        <source>When, and who gets it</source>
        <translation>Cuándo, y quién lo recibe</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>How you hear of it</source>
        <translation>Cómo se entera</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>See it work once</source>
        <translation>Verlo funcionar una vez</translation>
    </message>
    <message>
        <source>Set up in about five minutes</source>
        <translation>Listo en unos cinco minutos</translation>
    </message>
    <message>
        <source>You can stop any time; Textback remembers where you were. Until you press Start watching, only your own test text is sent.</source>
        <translation>Puede parar cuando quiera; Textback recuerda dónde estaba. Hasta que pulse Empezar a vigilar solo se envía su mensaje de prueba.</translation>
    </message>
</context>
<context>
    <name>textback::StopQuestionBar</name>
    <message>
        <source>This reads as if they want no more texts: &quot;%1&quot;</source>
        <translation>Parece que ya no quiere mensajes: «%1»</translation>
    </message>
    <message>
        <source>They asked us to stop</source>
        <translation>Pidió no recibir más</translation>
    </message>
    <message>
        <source>No, keep texting</source>
        <translation>No, seguir enviando</translation>
    </message>
    <message>
        <source>Did they ask us to stop?</source>
        <translation>¿Pidió no recibir más?</translation>
    </message>
</context>
<context>
    <name>textback::StripWords</name>
    <message>
        <source>Always open.</source>
        <translation>Siempre abierto.</translation>
    </message>
    <message>
        <source>Open until %1.</source>
        <translation>Abierto hasta %1.</translation>
    </message>
    <message>
        <source>On a break.</source>
        <translation>En una pausa.</translation>
    </message>
    <message>
        <source>On a break until %1.</source>
        <translation>En una pausa hasta %1.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Cerrado.</translation>
    </message>
    <message>
        <source>Closed until %1.</source>
        <translation>Cerrado hasta %1.</translation>
    </message>
    <message>
        <source>Closed for a holiday.</source>
        <translation>Cerrado por festivo.</translation>
    </message>
    <message>
        <source>Closed for a holiday until %1.</source>
        <translation>Cerrado por festivo hasta %1.</translation>
    </message>
    <message>
        <source>Missed calls are listed, not texted.</source>
        <translation>Las llamadas perdidas se anotan, sin mensaje.</translation>
    </message>
    <message>
        <source>A caller now gets a text.</source>
        <translation>Quien llame ahora recibe un mensaje.</translation>
    </message>
    <message>
        <source>A caller now gets &quot;%1&quot;.</source>
        <translation>Quien llame ahora recibe «%1».</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: when we are open, and what a caller gets
----------
Two sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>En pausa hasta %1</translation>
    </message>
    <message>
        <source>Automatic texts are off</source>
        <translation>Mensajes automáticos desactivados</translation>
    </message>
    <message>
        <source>Not watching: sign in again</source>
        <translation>Sin vigilar: inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>Sin vigilar</translation>
    </message>
    <message>
        <source>Not watching since %1</source>
        <translation>Sin vigilar desde %1</translation>
    </message>
    <message>
        <source>Calls missed now are listed when we are back.</source>
        <translation>Las llamadas perdidas ahora se anotan cuando volvamos.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) wait to be sent.</source>
        <translation>
            <numerusform>%n mensaje espera salir.</numerusform>
            <numerusform>%n mensajes esperan salir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation>Se está conectando.</translation>
    </message>
    <message>
        <source>Last good sign %1.</source>
        <translation>Última buena señal %1.</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Próximo intento en %1.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Made-up callers on this computer. Nothing real is sent.</source>
        <translation>Personas inventadas en este equipo. No se envía nada real.</translation>
    </message>
    <message>
        <source>Getting ready for made-up callers.</source>
        <translation>Preparando a las personas inventadas que llaman.</translation>
    </message>
    <message>
        <source>The made-up internet is down. Calls are fetched when it is back.</source>
        <translation>El internet inventado no funciona. Las llamadas se leen cuando vuelva.</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>No phone account is connected, so nobody is texted.</source>
        <translation>No hay cuenta de teléfono conectada, así que no se escribe a nadie.</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Poniéndose al día</translation>
    </message>
    <message>
        <source>Reading what happened while we were not watching.</source>
        <translation>Leyendo lo que pasó mientras no vigilábamos.</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Vigilando las llamadas</translation>
    </message>
    <message>
        <source>No text accepted today</source>
        <translation>Hoy no se aceptó ningún mensaje</translation>
    </message>
    <message>
        <source>Watching works, but something keeps the texts back.</source>
        <translation>La vigilancia funciona, pero algo retiene los mensajes.</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s), and not one text left.</source>
        <translation>
            <numerusform>%n llamada perdida, y no salió ningún mensaje.</numerusform>
            <numerusform>%n llamadas perdidas, y no salió ningún mensaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a missed call of today and press Why? to see what keeps its text back. If texts were refused, ask your phone company whether your line may send texts.</source>
        <translation>Abra una llamada perdida de hoy y pulse ¿Por qué? para ver qué retiene su mensaje. Si se rechazaron mensajes, pregunte a su compañía si su línea puede enviarlos.</translation>
    </message>
</context>
<context>
    <name>textback::SupportSheet</name>
    <message>
        <source>File for support</source>
        <translation>Archivo para soporte</translation>
    </message>
    <message>
        <source>This is all that the file holds: no texts, no names, no sign-ins, and of numbers the last four digits. Look it over. Nothing is sent; pass the file on if you want to.</source>
        <translation>Esto es todo lo que contiene el archivo: sin mensajes, nombres ni inicios de sesión, y de los números las cuatro últimas cifras. Revíselo. No se envía nada; páselo a quien quiera.</translation>
    </message>
    <message>
        <source>What the file for support holds</source>
        <translation>Lo que contiene el archivo para soporte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Guardar...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the file for support</source>
        <translation>Guardar el archivo para soporte</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The file could not be saved there.</source>
        <translation>No se pudo guardar el archivo allí.</translation>
    </message>
</context>
<context>
    <name>textback::TagDialog</name>
    <message>
        <source>Add the tag</source>
        <translation>Añadir la etiqueta</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>A tag for the %n people that are chosen</source>
        <translation>
            <numerusform>Una etiqueta para la persona elegida</numerusform>
            <numerusform>Una etiqueta para las %n personas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag, or one in use</source>
        <translation>Etiqueta nueva, o una en uso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write a tag first.</source>
        <translation>Primero escriba una etiqueta.</translation>
    </message>
    <message>
        <source>A tag for this person</source>
        <translation>Una etiqueta para esta persona</translation>
    </message>
</context>
<context>
    <name>textback::TagList</name>
    <message>
        <source>tag</source>
        <extracomment>Button that adds a tag to a caller</extracomment>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
</context>
<context>
    <name>textback::TestStep</name>
    <message>
        <source>Call seen</source>
        <translation>Llamada vista</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Text accepted</source>
        <translation>Mensaje aceptado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Reply received</source>
        <translation>Respuesta recibida</translation>
    </message>
    <message>
        <source>%1 · in progress</source>
        <translation>%1 · en curso</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>It works. Press Start watching and every caller you miss gets a text.</source>
        <translation>Funciona. Pulse Empezar a vigilar y cada llamada perdida recibirá un mensaje.</translation>
    </message>
    <message>
        <source>First write the number of your own mobile above.</source>
        <translation>Escriba primero arriba el número de su móvil.</translation>
    </message>
    <message>
        <source>If a step stays open for a minute, this page says what to check.</source>
        <translation>Si un paso sigue pendiente un minuto, esta página dice qué revisar.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to go; you can finish without them</source>
        <translation>
            <numerusform>Falta %n paso; puede terminar sin él</numerusform>
            <numerusform>Faltan %n pasos; puede terminar sin ellos</numerusform>
        </translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Todos los pasos están hechos</translation>
    </message>
    <message>
        <source>as soon as your call arrives</source>
        <translation>en cuanto llegue su llamada</translation>
    </message>
    <message>
        <source>Rang %1 s, nobody picked up</source>
        <translation>Sonó %1 s, nadie contestó</translation>
    </message>
    <message>
        <source>Nobody picked up</source>
        <translation>Nadie contestó</translation>
    </message>
    <message>
        <source>let it ring until it stops</source>
        <translation>déjelo sonar hasta que pare</translation>
    </message>
    <message>
        <source>Your phone gets the text that callers get now (%1)</source>
        <translation>Su teléfono recibe lo que se envía ahora (%1)</translation>
    </message>
    <message>
        <source>a few seconds after you hung up</source>
        <translation>unos segundos después de colgar</translation>
    </message>
    <message>
        <source>by the phone company</source>
        <translation>por la compañía telefónica</translation>
    </message>
    <message>
        <source>by the phone company, within half a minute</source>
        <translation>por la compañía telefónica, en medio minuto</translation>
    </message>
    <message>
        <source>You answered it, so it arrived</source>
        <translation>Usted respondió, así que llegó</translation>
    </message>
    <message>
        <source>The text is on your phone</source>
        <translation>El mensaje está en su teléfono</translation>
    </message>
    <message>
        <source>waiting for the phone&apos;s receipt, usually within 10 s</source>
        <translation>esperando el acuse del teléfono, normalmente en 10 s</translation>
    </message>
    <message>
        <source>Your answer is in the inbox</source>
        <translation>Su respuesta está en la bandeja</translation>
    </message>
    <message>
        <source>answer the text on your phone with any word</source>
        <translation>responda al mensaje en su teléfono con cualquier palabra</translation>
    </message>
    <message>
        <source>Somebody picked up. Press Try again, call once more and let it ring.</source>
        <translation>Alguien contestó. Pulse Intentar de nuevo, llame otra vez y déjelo sonar.</translation>
    </message>
    <message>
        <source>This phone cannot get a text from you: it wrote STOP, it cannot receive texts, or your number may not send them. Look under Connect what your number can do.</source>
        <translation>Este teléfono no puede recibir su mensaje: escribió STOP, no recibe mensajes o su número no puede enviarlos. Mire en Conectar lo que puede su número.</translation>
    </message>
    <message>
        <source>No call from your mobile was seen yet. Call exactly the number above from exactly that mobile, with its number shown.</source>
        <translation>Aún no se vio ninguna llamada de su móvil. Llame exactamente al número de arriba desde ese móvil, sin ocultar el número.</translation>
    </message>
    <message>
        <source>The call still goes on. Hang up, or let it ring until your voicemail answers.</source>
        <translation>La llamada sigue. Cuelgue, o deje sonar hasta que conteste su buzón.</translation>
    </message>
    <message>
        <source>Nothing was decided yet. Look at the strip on top of the main window: it says whether Textback is watching.</source>
        <translation>Aún no se decidió nada. Mire la franja de arriba de la ventana principal: dice si Textback vigila.</translation>
    </message>
    <message>
        <source>The phone company has not accepted the text. The thread with your number in the inbox says why.</source>
        <translation>La compañía telefónica no aceptó el mensaje. La conversación con su número dice por qué.</translation>
    </message>
    <message>
        <source>The text was accepted, but no receipt came. Look at your phone: some networks send none.</source>
        <translation>El mensaje se aceptó, pero no llegó acuse. Mire su teléfono: algunas redes no lo envían.</translation>
    </message>
    <message>
        <source>No answer has arrived. Write any word but STOP back to the text.</source>
        <translation>No ha llegado respuesta. Responda al mensaje con cualquier palabra menos STOP.</translation>
    </message>
    <message>
        <source>See it work once</source>
        <translation>Verlo funcionar una vez</translation>
    </message>
    <message>
        <source>Call your office from your own mobile, and let it ring until it stops. Nobody should pick up.</source>
        <translation>Llame a su oficina desde su móvil y déjelo sonar hasta que pare. Nadie debe contestar.</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Llamar a este número</translation>
    </message>
    <message>
        <source>your office</source>
        <translation>su oficina</translation>
    </message>
    <message>
        <source>from your mobile</source>
        <translation>desde su móvil</translation>
    </message>
    <message>
        <source>Number of your own mobile</source>
        <translation>Número de su móvil</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>su número</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Use a practice call instead</source>
        <translation>Usar una llamada de práctica</translation>
    </message>
    <message>
        <source>That is all: every caller you miss gets such a text, and the answer waits in the inbox.</source>
        <translation>Eso es todo: cada llamada que usted pierde recibe un mensaje así, y la respuesta espera en la bandeja.</translation>
    </message>
    <message>
        <source>A made-up caller rang at %1</source>
        <translation>Una persona inventada llamó a %1</translation>
    </message>
    <message>
        <source>as soon as somebody rings</source>
        <translation>en cuanto alguien llame</translation>
    </message>
    <message>
        <source>when it stops ringing</source>
        <translation>cuando deje de sonar</translation>
    </message>
    <message>
        <source>The caller gets the text that callers get now (%1)</source>
        <translation>Quien llama recibe el mensaje que corresponde ahora (%1)</translation>
    </message>
    <message>
        <source>a few seconds after the call</source>
        <translation>unos segundos después de la llamada</translation>
    </message>
    <message>
        <source>It was answered, so it arrived</source>
        <translation>Fue respondido, así que llegó</translation>
    </message>
    <message>
        <source>The text is on the caller’s phone</source>
        <translation>El mensaje está en el teléfono de quien llamó</translation>
    </message>
    <message>
        <source>The answer is in the inbox</source>
        <translation>La respuesta está en la bandeja</translation>
    </message>
    <message>
        <source>when the caller answers the text</source>
        <translation>cuando quien llamó responda al mensaje</translation>
    </message>
    <message>
        <source>Press “Let it ring”, or “A call nobody picks up” in the practice panel.</source>
        <translation>Pulse «Dejar sonar», o «Una llamada que nadie contesta» en el panel de práctica.</translation>
    </message>
    <message>
        <source>It rings. Nobody picks up in practice; after a while the caller gives up.</source>
        <translation>Está sonando. En la práctica nadie atiende; al rato quien llama desiste.</translation>
    </message>
    <message>
        <source>Nothing is to do: this goes by itself.</source>
        <translation>No hay nada que hacer: esto va solo.</translation>
    </message>
    <message>
        <source>Press “Answer as the caller”, or “The last caller replies” in the practice panel.</source>
        <translation>Pulse «Responder como quien llamó», o «La última persona responde» en el panel de práctica.</translation>
    </message>
    <message>
        <source>Somebody picked up. Press Try again and let it ring once more.</source>
        <translation>Alguien atendió. Pulse Intentar de nuevo y deje sonar otra vez.</translation>
    </message>
    <message>
        <source>This takes longer than it should. The strip on top of the practice window says whether the made-up phone company can be reached.</source>
        <translation>Esto tarda más de lo debido. La franja superior de la ventana de práctica dice si se puede contactar a la compañía telefónica inventada.</translation>
    </message>
    <message>
        <source>A made-up caller rings, nobody picks up, and you see every part of what follows. Nothing real is sent.</source>
        <translation>Una persona inventada llama, nadie atiende y usted ve cada parte de lo que sigue. No se envía nada real.</translation>
    </message>
    <message>
        <source>Let it ring</source>
        <translation>Dejar sonar</translation>
    </message>
    <message>
        <source>Answer as the caller</source>
        <translation>Responder como quien llamó</translation>
    </message>
    <message>
        <source>The made-up office</source>
        <translation>La oficina inventada</translation>
    </message>
    <message>
        <source>Your call rang at %1</source>
        <translation>Su llamada sonó en %1</translation>
    </message>
</context>
<context>
    <name>textback::TextEditor</name>
    <message>
        <source>Who gets a text</source>
        <translation>Quién recibe un mensaje</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Palabras del mensaje</translation>
    </message>
    <message>
        <source>Make it plain</source>
        <translation>Hacerlo sencillo</translation>
    </message>
    <message>
        <source>Name of the text</source>
        <translation>Nombre del mensaje</translation>
    </message>
    <message>
        <source>What the text is for</source>
        <translation>Para qué es el mensaje</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Poner</translation>
    </message>
    <message>
        <source>When we don&apos;t know the first name, write</source>
        <translation>Si no sabemos el nombre, escribir</translation>
    </message>
    <message>
        <source>At its longest:</source>
        <extracomment>Begins a sentence: &quot;At its longest: counts as 1 text, 137 of 160&quot;</extracomment>
        <translation>En su forma más larga:</translation>
    </message>
    <message>
        <source>there</source>
        <comment>stands in for a first name: Hi there</comment>
        <translation>qué tal</translation>
    </message>
    <message>
        <source>%1, by its words</source>
        <extracomment>A language that the program found out by itself: &quot;English, by its words&quot;</extracomment>
        <translation>%1, por sus palabras</translation>
    </message>
    <message>
        <source>Language in which times are said</source>
        <translation>Idioma en que se dicen las horas</translation>
    </message>
    <message>
        <source>Opening times and how to stop are said in this language.</source>
        <translation>El horario y cómo darse de baja se dicen en este idioma.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>textback::TextHistoryDialog</name>
    <message>
        <source>How “%1” read before</source>
        <translation>Cómo decía antes «%1»</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>Tomar esta versión</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versiones, las más nuevas primero</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A time, and who changed a text then</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The earlier versions could not be read. Nothing is lost.</source>
        <translation>No se pudieron leer las versiones anteriores. No se perdió nada.</translation>
    </message>
    <message>
        <source>This text was never changed. Versions appear here each time it is saved.</source>
        <translation>Este mensaje nunca cambió. Las versiones aparecen aquí cada vez que se guarda.</translation>
    </message>
</context>
<context>
    <name>textback::TextListModel</name>
    <message>
        <source>Automatic</source>
        <translation>Automáticos</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A text in a list: its name, and when it goes out or its first words</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, not sent by any sentence</source>
        <translation>%1, no lo envía ninguna frase</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no se envía</translation>
    </message>
</context>
<context>
    <name>textback::TextListView</name>
    <message>
        <source>Texts</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down put them in order, F2 renames, Delete deletes.</source>
        <translation>Alt+Arriba y Alt+Abajo los ordenan, F2 cambia el nombre, Supr elimina.</translation>
    </message>
</context>
<context>
    <name>textback::TextStartersDialog</name>
    <message>
        <source>Start from …</source>
        <translation>Empezar con …</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Usar estas palabras</translation>
    </message>
    <message>
        <source>Add all of them as new texts instead</source>
        <translation>Añadirlos todos como mensajes nuevos</translation>
    </message>
    <message>
        <source>Kind of office</source>
        <translation>Tipo de oficina</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Reformas y reparaciones</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Salon</source>
        <translation>Salón</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Idioma de los mensajes</translation>
    </message>
    <message>
        <source>Texts to start from</source>
        <translation>Mensajes para empezar</translation>
    </message>
</context>
<context>
    <name>textback::TextWords</name>
    <message>
        <source>When we&apos;re open</source>
        <translation>Cuando estamos abiertos</translation>
    </message>
    <message>
        <source>During a break</source>
        <translation>Durante una pausa</translation>
    </message>
    <message>
        <source>When we&apos;re closed</source>
        <translation>Cuando estamos cerrados</translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation>En festivos</translation>
    </message>
    <message>
        <source>After a voicemail</source>
        <translation>Tras un mensaje de voz</translation>
    </message>
    <message>
        <source>When they call again</source>
        <translation>Cuando vuelven a llamar</translation>
    </message>
    <message>
        <source>Saved reply</source>
        <translation>Respuesta guardada</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Respuesta nueva</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Mensaje nuevo</translation>
    </message>
</context>
<context>
    <name>textback::TextsPage</name>
    <message>
        <source>Texts</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a new text</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>More about this text</source>
        <translation>Más sobre este mensaje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Takes back what you changed last here</source>
        <translation>Deshace lo último que cambió aquí</translation>
    </message>
    <message>
        <source>The texts could not be read. Nothing is lost.</source>
        <translation>No se pudieron leer los mensajes. No se perdió nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentarlo otra vez</translation>
    </message>
    <message>
        <source>There is no text yet. Callers get one as soon as a sentence in Who gets a text sends it. Press New to write one.</source>
        <translation>Todavía no hay mensajes. Quien llama recibe uno en cuanto una frase de Quién recibe un mensaje lo envía. Pulse Nuevo para escribir uno.</translation>
    </message>
    <message>
        <source>Choose it with / while you write to somebody.</source>
        <translation>Elíjalo con / mientras escribe a alguien.</translation>
    </message>
    <message numerus="yes">
        <source>Sent by %n sentence(s): %1</source>
        <translation>
            <numerusform>Lo envía %n frase: %1</numerusform>
            <numerusform>Lo envían %n frases: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No sentence that is on sends this text.</source>
        <translation>Ninguna frase activa envía este mensaje.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No cambió nada.</translation>
    </message>
    <message>
        <source>Not saved yet. Callers still get what was saved before.</source>
        <translation>Aún sin guardar. Quienes llaman siguen recibiendo lo guardado antes.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Every text needs a name.</source>
        <translation>Cada mensaje necesita un nombre.</translation>
    </message>
    <message>
        <source>“%1” has no words yet.</source>
        <translation>«%1» aún no tiene palabras.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is too long: %n character(s) at most.</source>
        <translation>
            <numerusform>«%1» es demasiado largo: %n carácter como máximo.</numerusform>
            <numerusform>«%1» es demasiado largo: %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts could not be saved. They are still here, and the old ones still go out.</source>
        <translation>No se pudieron guardar los mensajes. Siguen aquí, y aún salen los anteriores.</translation>
    </message>
    <message>
        <source>Saved. Callers get these texts from now on.</source>
        <translation>Guardado. Quienes llaman reciben estos mensajes desde ahora.</translation>
    </message>
    <message>
        <source>The change could not be taken back. The texts shown here are the ones that go out.</source>
        <translation>No se pudo deshacer el cambio. Los mensajes que se ven son los que salen.</translation>
    </message>
    <message>
        <source>These texts are not saved yet.</source>
        <translation>Estos mensajes aún no están guardados.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a caller</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Alguien sin nombre</translation>
    </message>
    <message>
        <source>A new caller</source>
        <translation>Una persona nueva</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>a caller</comment>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>Somebody called Helen</source>
        <translation>Alguien llamado Helen</translation>
    </message>
    <message>
        <source>Somebody who was texted before</source>
        <translation>Alguien que ya recibió un mensaje</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>a text</comment>
        <translation>Más largo</translation>
    </message>
    <message>
        <source>Somebody called Bartholomew</source>
        <translation>Alguien llamado Bartholomew</translation>
    </message>
    <message>
        <source>A new caller, at the time with the longest words</source>
        <translation>Una persona nueva, a la hora con las palabras más largas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Right now a caller gets “%1”</source>
        <translation>Ahora mismo quien llama recibe «%1»</translation>
    </message>
    <message>
        <source>Right now a caller gets no text</source>
        <translation>Ahora mismo quien llama no recibe mensaje</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>Start from …</source>
        <translation>Empezar con …</translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation>Versiones anteriores …</translation>
    </message>
    <message>
        <source>Export all texts …</source>
        <translation>Exportar todos los mensajes …</translation>
    </message>
    <message>
        <source>Import texts …</source>
        <translation>Importar mensajes …</translation>
    </message>
    <message>
        <source>There are no texts in this file. Nothing was changed.</source>
        <translation>No hay mensajes en este archivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>This file could not be imported: something in it makes no sense. Nothing was changed.</source>
        <translation>No se pudo importar el archivo: algo en él no tiene sentido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Put them in</source>
        <translation>Ponerlos</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Brings back what you took back last</source>
        <translation>Recupera lo último que deshizo</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>No se ha deshecho nada.</translation>
    </message>
    <message>
        <source>Everything that was changed …</source>
        <translation>Todo lo que se cambió…</translation>
    </message>
    <message>
        <source>Not sent in the last 30 days</source>
        <translation>No enviado en los últimos 30 días</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n time(s) in the last 30 days,</source>
        <translation>
            <numerusform>Enviado %n vez en los últimos 30 días,</numerusform>
            <numerusform>Enviado %n veces en los últimos 30 días,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them answered</source>
        <translation>
            <numerusform>%n con respuesta</numerusform>
            <numerusform>%n con respuesta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::ThreadFiles</name>
    <message>
        <source>Voicemail of %1, %2</source>
        <extracomment>whose voicemail is played and when it was left: &quot;Sam Hill, today, 9:14 pm&quot;</extracomment>
        <translation>Mensaje de voz de %1, %2</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>No se pudo abrir el archivo.</translation>
    </message>
</context>
<context>
    <name>textback::ThreadHead</name>
    <message>
        <source>Asked us to stop</source>
        <translation>Pidió no recibir más</translation>
    </message>
    <message>
        <source>Can&apos;t get texts</source>
        <translation>No puede recibir mensajes</translation>
    </message>
    <message numerus="yes">
        <source>called %n time(s)</source>
        <translation>
            <numerusform>llamó una vez</numerusform>
            <numerusform>llamó %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>inventado</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>verb, button</comment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>verb: finish a thread</comment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>pospuesta hasta %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Looks after this conversation</source>
        <translation>Se ocupa de esta conversación</translation>
    </message>
</context>
<context>
    <name>textback::ThreadPane</name>
    <message>
        <source>The text was not sent.</source>
        <translation>El mensaje no se envió.</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1: terminada.</translation>
    </message>
    <message>
        <source>%1 waits on us again.</source>
        <translation>%1 vuelve a esperar nuestra respuesta.</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>Pospuesta hasta %1.</translation>
    </message>
    <message>
        <source>Told us by phone</source>
        <translation>Nos lo dijo por teléfono</translation>
    </message>
    <message>
        <source>No text goes to %1 any more.</source>
        <translation>Ya no sale ningún mensaje a %1.</translation>
    </message>
    <message>
        <source>Set by mistake</source>
        <translation>Marcado por error</translation>
    </message>
    <message>
        <source>%1 gets no automatic texts.</source>
        <translation>%1 no recibe mensajes automáticos.</translation>
    </message>
    <message>
        <source>%1 gets automatic texts again.</source>
        <translation>%1 vuelve a recibir mensajes automáticos.</translation>
    </message>
    <message>
        <source>In practice nobody is called.</source>
        <translation>En la práctica no se llama a nadie.</translation>
    </message>
    <message>
        <source>The text is on its way.</source>
        <translation>El mensaje está en camino.</translation>
    </message>
    <message>
        <source>Sent to %1 at %2.</source>
        <translation>Enviado a %1 a las %2.</translation>
    </message>
    <message>
        <source>The text was not sent. Your words are back.</source>
        <translation>El mensaje no se envió. Su texto ha vuelto.</translation>
    </message>
    <message>
        <source>Will be sent to %1: %2.</source>
        <translation>Se enviará a %1: %2.</translation>
    </message>
    <message>
        <source>Not counted as won any more.</source>
        <translation>Ya no cuenta como ganada.</translation>
    </message>
    <message>
        <source>Counted as won in the report.</source>
        <translation>Cuenta como ganada en el informe.</translation>
    </message>
    <message>
        <source>There is no voicemail in this conversation.</source>
        <translation>No hay ningún mensaje de voz en esta conversación.</translation>
    </message>
    <message>
        <source>The number is on the clipboard.</source>
        <translation>El número está en el portapapeles.</translation>
    </message>
    <message>
        <source>%1 gets texts as before.</source>
        <translation>%1 recibe mensajes como antes.</translation>
    </message>
    <message>
        <source>The text is sent, but that this is done could not be kept on this computer.</source>
        <translation>El mensaje se envió, pero no se pudo guardar en esta computadora que esto está terminado.</translation>
    </message>
    <message>
        <source>The note is taken back. Its words stand under Private note.</source>
        <translation>La nota se retiró. Su texto está en Nota privada.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>La nota está guardada.</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>La nota se eliminó.</translation>
    </message>
    <message>
        <source>Your words are back, with their time. They wait until you press Schedule.</source>
        <translation>Su texto ha vuelto, con su hora. Espera hasta que pulse Programar.</translation>
    </message>
    <message>
        <source>The text will not be sent.</source>
        <translation>El mensaje no se enviará.</translation>
    </message>
    <message>
        <source>It can&apos;t be scheduled again. Your words are back.</source>
        <translation>No se puede programar de nuevo. Su texto ha vuelto.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>El texto está en el portapapeles.</translation>
    </message>
    <message>
        <source>It is on its way already, or was delivered.</source>
        <translation>Ya está en camino o ya se entregó.</translation>
    </message>
    <message>
        <source>That this is read could not be kept on this computer. It still counts as new.</source>
        <translation>No se pudo guardar en este equipo que esto se ha leído. Sigue contando como nuevo.</translation>
    </message>
</context>
<context>
    <name>textback::ThreadRowDelegate</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>I&apos;m calling back</source>
        <translation>Yo devuelvo la llamada</translation>
    </message>
</context>
<context>
    <name>textback::ThreadView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>This conversation could not be read. Nothing is lost. Open it again to retry.</source>
        <translation>No se pudo leer esta conversación. No se ha perdido nada. Ábrala de nuevo para reintentar.</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Lo más nuevo</translation>
    </message>
    <message>
        <source>Photo: open it</source>
        <translation>Foto: abrirla</translation>
    </message>
</context>
<context>
    <name>textback::TimeWords</name>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time: &quot;Monday 9:14 pm&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Weekday and date: &quot;Tuesday, March 4&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>menos de 1 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>In the middle of a sentence: &quot;missed yesterday 9:14 pm&quot;</extracomment>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>In the middle of a sentence: &quot;closed until tomorrow 8:00 am&quot;</extracomment>
        <translation>mañana %1</translation>
    </message>
</context>
<context>
    <name>textback::Tour</name>
    <message>
        <source>Ring the office</source>
        <translation>Llame a la oficina</translation>
    </message>
    <message>
        <source>Press &quot;A call nobody picks up&quot; in the practice panel. A made-up caller rings and gets no answer.</source>
        <translation>Pulse «Una llamada que nadie contesta» en el panel de práctica. Una persona inventada llama y nadie contesta.</translation>
    </message>
    <message>
        <source>See the text</source>
        <translation>Vea el mensaje</translation>
    </message>
    <message>
        <source>It rings for some seconds, then a countdown begins. Open the caller in the list: when it is over, the text leaves by itself. Until then you could cancel it.</source>
        <translation>Suena unos segundos y empieza una cuenta atrás. Abra a la persona en la lista: al terminar, el mensaje sale solo. Hasta entonces podría cancelarlo.</translation>
    </message>
    <message>
        <source>Be the caller</source>
        <translation>Sea quien llama</translation>
    </message>
    <message>
        <source>Now press &quot;The last caller replies&quot; in the practice panel.</source>
        <translation>Ahora pulse «La última persona responde» en el panel de práctica.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responda</translation>
    </message>
    <message>
        <source>The caller now stands under Waiting on us. Open them, write a few words and press Send.</source>
        <translation>La persona está ahora en Esperan nuestra respuesta. Ábrala, escriba unas palabras y pulse Enviar.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Eso es todo</translation>
    </message>
    <message>
        <source>A missed call became a conversation. Try the other buttons of the panel when you like; nothing real is ever sent here.</source>
        <translation>Una llamada perdida se convirtió en una conversación. Pruebe los otros botones del panel cuando quiera; aquí nunca se envía nada de verdad.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Salir de la visita</translation>
    </message>
    <message>
        <source>With the keyboard: F6 goes from this card to what it speaks of, and back.</source>
        <translation>Con el teclado: F6 va de esta tarjeta a aquello de lo que habla, y de vuelta.</translation>
    </message>
    <message>
        <source>Take me there</source>
        <translation>Llevarme ahí</translation>
    </message>
</context>
<context>
    <name>textback::TrayIcon</name>
    <message>
        <source>Textback keeps watching</source>
        <translation>Textback sigue vigilando</translation>
    </message>
    <message>
        <source>The window is closed; missed calls are still texted. Quit is in this menu.</source>
        <translation>La ventana está cerrada; se sigue respondiendo a las llamadas perdidas. Salir está en este menú.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) wait on us.</source>
        <translation>
            <numerusform>%n persona espera nuestra respuesta.</numerusform>
            <numerusform>%n personas esperan nuestra respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits on us.</source>
        <translation>Nadie espera nuestra respuesta.</translation>
    </message>
    <message>
        <source>Textback: %1. %2</source>
        <translation>Textback: %1. %2</translation>
    </message>
    <message>
        <source>Open Textback</source>
        <translation>Abrir Textback</translation>
    </message>
    <message>
        <source>Quit (missed calls will not be texted)</source>
        <translation>Salir (no se responderá a las llamadas perdidas)</translation>
    </message>
</context>
<context>
    <name>textback::TrialDialog</name>
    <message>
        <source>Tried on past calls</source>
        <translation>Probado con llamadas anteriores</translation>
    </message>
</context>
<context>
    <name>textback::TrialPanel</name>
    <message>
        <source>Calls that would have gone otherwise</source>
        <translation>Llamadas que habrían ido de otro modo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>As edited</source>
        <translation>Como está editado</translation>
    </message>
    <message>
        <source>Trying on past calls …</source>
        <translation>Probando con llamadas pasadas …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <translation>
            <numerusform>%1 de %n llamada</numerusform>
            <numerusform>%1 de %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>a number of calls now and before</comment>
        <translation>%1 en vez de %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No calls to try this on</source>
        <translation>No hay llamadas con que probar esto</translation>
    </message>
    <message>
        <source>Nothing would have gone otherwise</source>
        <translation>Nada habría ido de otro modo</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) would have gone otherwise</source>
        <translation>
            <numerusform>%n llamada habría ido de otro modo</numerusform>
            <numerusform>%n llamadas habrían ido de otro modo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n missed call(s)</source>
        <translation>
            <numerusform>De %n llamada perdida</numerusform>
            <numerusform>De %n llamadas perdidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s):</source>
        <translation>
            <numerusform>en el último día:</numerusform>
            <numerusform>en los últimos %n días:</numerusform>
        </translation>
    </message>
    <message>
        <source>texted %1, listed for a person %2, left %3.</source>
        <translation>con mensaje %1, para una persona %2, sin mensaje %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n older call(s) could not be read.</source>
        <translation>
            <numerusform>%n llamada antigua no se pudo leer.</numerusform>
            <numerusform>%n llamadas antiguas no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>The calls could not be read</source>
        <translation>No se pudieron leer las llamadas</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again.</source>
        <translation>No se perdió nada. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Hasta cuándo atrás</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último %n día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with what held before the last change (%1).</source>
        <translation>Comparado con lo que valía antes del último cambio (%1).</translation>
    </message>
    <message>
        <source>Before the change</source>
        <translation>Antes del cambio</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>Switch a sentence or change a check: then you see here which past calls would have gone otherwise, before anything is saved.</source>
        <translation>Active o desactive una frase o cambie una comprobación: entonces verá aquí qué llamadas pasadas habrían ido de otro modo, antes de guardar nada.</translation>
    </message>
</context>
<context>
    <name>textback::TryNow</name>
    <message>
        <source>What would happen?</source>
        <translation>¿Qué pasaría?</translation>
    </message>
    <message>
        <source>A number, or nothing for a withheld one</source>
        <translation>Un número, o nada si está oculto</translation>
    </message>
    <message>
        <source>This number calls</source>
        <translation>Este número llama a</translation>
    </message>
    <message>
        <source>our line</source>
        <translation>nuestra línea</translation>
    </message>
    <message>
        <source>and gives up at</source>
        <translation>y cuelga a las</translation>
    </message>
    <message>
        <source>They leave a voicemail</source>
        <translation>Deja un mensaje de voz</translation>
    </message>
    <message>
        <source>The number that calls</source>
        <translation>El número que llama</translation>
    </message>
    <message>
        <source>Our line</source>
        <translation>Nuestra línea</translation>
    </message>
    <message>
        <source>When the call ends</source>
        <translation>Cuándo termina la llamada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>They would get %1.</source>
        <translation>Recibiría %1.</translation>
    </message>
    <message>
        <source>The answer with its checks</source>
        <translation>La respuesta con sus comprobaciones</translation>
    </message>
</context>
<context>
    <name>textback::UndoStack</name>
    <message>
        <source>Nothing was taken back that could be done again.</source>
        <translation>No se ha deshecho nada que se pueda rehacer.</translation>
    </message>
</context>
<context>
    <name>textback::UndoStrip</name>
    <message>
        <source>Undo (%1)</source>
        <extracomment>The number is the seconds left</extracomment>
        <translation>Deshacer (%1)</translation>
    </message>
</context>
<context>
    <name>textback::VoicemailBar</name>
    <message>
        <source>voicemail</source>
        <comment>name of a file</comment>
        <translation>mensaje de voz</translation>
    </message>
    <message>
        <source>Place in the voicemail</source>
        <translation>Posición en el mensaje de voz</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Fetch the voicemail again</source>
        <translation>Volver a traer el mensaje de voz</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Abrir con otro programa</translation>
    </message>
    <message>
        <source>Save the voicemail as a file</source>
        <translation>Guardar el mensaje de voz como archivo</translation>
    </message>
    <message>
        <source>Close the voicemail</source>
        <translation>Cerrar el mensaje de voz</translation>
    </message>
    <message>
        <source>Being fetched from the phone company</source>
        <translation>Se está trayendo de la compañía telefónica</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Se está leyendo</translation>
    </message>
    <message>
        <source>It could not be fetched. Look whether Textback is watching, then try again.</source>
        <translation>No se pudo traer. Revise si Textback está vigilando e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The phone company does not have it any more. Voicemails are often kept for 30 days only.</source>
        <translation>La compañía telefónica ya no lo tiene. Los mensajes de voz suelen guardarse solo 30 días.</translation>
    </message>
    <message>
        <source>It is too large to be kept here. Listen to it in the phone company&apos;s own program.</source>
        <translation>Es demasiado grande para guardarlo aquí. Escúchelo en el programa de la compañía telefónica.</translation>
    </message>
    <message>
        <source>What the phone company keeps is not a sound, so it is not played. You can save it.</source>
        <translation>Lo que guarda la compañía telefónica no es un sonido, así que no se reproduce. Puede guardarlo.</translation>
    </message>
    <message>
        <source>This copy of Textback cannot play sounds; another program can.</source>
        <translation>Esta copia de Textback no puede reproducir sonidos; otro programa sí.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker or headphones connected.</source>
        <translation>Esta computadora no tiene altavoces ni audífonos conectados.</translation>
    </message>
    <message>
        <source>It could not be played here. Another program may be able to.</source>
        <translation>No se pudo reproducir aquí. Tal vez otro programa pueda.</translation>
    </message>
    <message>
        <source>Pause the voicemail (Space)</source>
        <translation>Pausar el mensaje de voz (Espacio)</translation>
    </message>
    <message>
        <source>Play the voicemail (Space)</source>
        <translation>Reproducir el mensaje de voz (Espacio)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how much of a voicemail was played, and how long it is: &quot;0:04 of 0:17&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>textback::WatchSheet</name>
    <message>
        <source>When Textback watched</source>
        <translation>Cuándo vigiló Textback</translation>
    </message>
    <message>
        <source>Calls that were missed in a gap are fetched afterwards: those of the last minutes are texted, older ones are left for you to decide.</source>
        <translation>Las llamadas que se perdieron en una interrupción se recuperan después: a las de los últimos minutos se les envía un mensaje; las anteriores quedan para que usted decida.</translation>
    </message>
    <message>
        <source>Nothing yet. It begins when an account is connected.</source>
        <translation>Todavía nada. Comienza cuando se conecta una cuenta.</translation>
    </message>
    <message>
        <source>This could not be read. Nothing is lost.</source>
        <translation>No se pudo leer. No se perdió nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Watched all the time: %1.</source>
        <translation>Vigiló todo el tiempo: %1.</translation>
    </message>
    <message>
        <source>Watched %1 of %2.</source>
        <translation>Vigiló %1 de %2.</translation>
    </message>
    <message>
        <source>Textback was closed, or the computer asleep or off.</source>
        <translation>Textback estaba cerrado, o el equipo suspendido o apagado.</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <extracomment>From when to when nobody watched, and why</extracomment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::WeekGrid</name>
    <message>
        <source>Opening hours of the week</source>
        <translation>Horario de la semana</translation>
    </message>
    <message>
        <source>Arrow keys move by 15 minutes and by day, with Ctrl by an hour, with Shift they choose a stretch. O opens it, B makes it a break, Delete closes it. Enter types the times of a day.</source>
        <translation>Las flechas mueven 15 minutos y por día; con Ctrl una hora; con Mayús eligen un tramo. O lo abre, B lo hace pausa, Supr lo cierra. Intro escribe las horas de un día.</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>Beside the name of the weekday</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A day and its times: &quot;Monday: 8:00 am – 5:00 pm&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What the keyboard is at, and then the day: &quot;Monday, open 8 am to 12 pm. Monday: 8:00 am – 5:00 pm&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 copied. Ctrl+V puts its times on another day.</source>
        <translation>%1 copiado. Ctrl+V pone sus horas en otro día.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The tip while painting: what, and the times: &quot;Open 1:00 pm – 7:00 pm&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>textback::WeekRows</name>
    <message>
        <source>Type the hours of %1</source>
        <translation>Escribir el horario de %1</translation>
    </message>
    <message>
        <source>Copy %1 to other days</source>
        <translation>Copiar %1 a otros días</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
</context>
<context>
    <name>textback::WhatPanel</name>
    <message>
        <source>Open.</source>
        <translation>Abierto.</translation>
    </message>
    <message>
        <source>On a break.</source>
        <translation>En una pausa.</translation>
    </message>
    <message>
        <source>Holiday.</source>
        <translation>Festivo.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Cerrado.</translation>
    </message>
    <message>
        <source>What would happen at …</source>
        <translation>Qué pasaría el …</translation>
    </message>
    <message>
        <source>Day to ask about</source>
        <translation>Día por el que preguntar</translation>
    </message>
    <message>
        <source>Time to ask about</source>
        <translation>Hora por la que preguntar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>%1: %2 Callers get “%3”.</source>
        <extracomment>A time, the situation, the name of a text</extracomment>
        <translation>%1: %2 Se envía “%3”.</translation>
    </message>
    <message>
        <source>%1: %2 Callers get no text.</source>
        <translation>%1: %2 No se envía nada.</translation>
    </message>
    <message>
        <source>%1 The caller gets “%2”.</source>
        <translation>%1 Se envía “%2”.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>A person decides about the call.</source>
        <translation>Una persona decide sobre la llamada.</translation>
    </message>
    <message>
        <source>The caller gets no text.</source>
        <translation>No se envía nada.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Hasta %1.</translation>
    </message>
    <message>
        <source>Until %1, %2.</source>
        <translation>Hasta %1, %2.</translation>
    </message>
</context>
<context>
    <name>textback::WhyPopup</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Checked in this order</source>
        <translation>Comprobado en este orden</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regla: %1</translation>
    </message>
    <message>
        <source>Text anyway</source>
        <translation>Escribir de todos modos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>The other %n check(s) passed.</source>
        <translation>
            <numerusform>La otra comprobación pasó.</numerusform>
            <numerusform>Las otras %n comprobaciones pasaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <comment>checks</comment>
        <translation>
            <numerusform>Mostrar la única</numerusform>
            <numerusform>Mostrar las %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>Nunca más</translation>
    </message>
    <message>
        <source>Never text this number automatically</source>
        <translation>No escribir nunca automáticamente a este número</translation>
    </message>
</context>
<context>
    <name>textback::WindowHints</name>
    <message>
        <source>Textback %1 is out; this is an earlier version.</source>
        <translation>Ya está Textback %1; esta es una versión anterior.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Qué hay de nuevo</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>This computer goes to sleep by itself, and calls are not texted meanwhile.</source>
        <translation>Este equipo se duerme solo, y mientras tanto las llamadas no reciben mensaje.</translation>
    </message>
    <message>
        <source>Keep awake while plugged in</source>
        <translation>Mantener despierto mientras está enchufado</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>verb: this line</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked or missing, so the sign-in lasts until Textback is closed. Unlock it, and within half a minute the sign-in is kept there.</source>
        <translation>El almacén de contraseñas de este equipo está bloqueado o falta, así que el inicio de sesión dura hasta cerrar Textback. Desbloquéelo y en medio minuto quedará guardado allí.</translation>
    </message>
    <message>
        <source>No backup could be made of your texts and calls. The disk may be full.</source>
        <translation>No se pudo hacer una copia de seguridad de sus mensajes y llamadas. Puede que el disco esté lleno.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
</context>
<context>
    <name>textback::WindowProgram</name>
    <message>
        <source>Textback</source>
        <translation>Textback</translation>
    </message>
    <message>
        <source>Textback cannot open its data. Nothing was changed.</source>
        <translation>Textback no puede abrir sus datos. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The data file was damaged and has been set aside. Nothing was deleted.</source>
        <translation>El archivo de datos estaba dañado y se ha apartado. No se ha borrado nada.</translation>
    </message>
    <message>
        <source>Textback began a new one. The damaged file is kept as %1.</source>
        <translation>Textback empezó uno nuevo. El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>The newest backup took its place. The damaged file is kept as %1.</source>
        <translation>La copia más reciente ocupa su lugar. El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>Textback keeps watching</source>
        <translation>Textback sigue vigilando</translation>
    </message>
    <message>
        <source>It is here in the tray. Quit from its menu.</source>
        <translation>Está aquí, en la bandeja. Salga desde su menú.</translation>
    </message>
    <message>
        <source>Automatic texts</source>
        <translation>Mensajes automáticos</translation>
    </message>
</context>
<context>
    <name>textback::Words</name>
    <message>
        <source>Automatic texts are on</source>
        <translation>Los mensajes automáticos están activados</translation>
    </message>
    <message>
        <source>Not paused</source>
        <translation>Sin pausa</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>en pausa hasta %1</translation>
    </message>
    <message>
        <source>This desk sends the texts</source>
        <translation>Este puesto envía los mensajes</translation>
    </message>
    <message>
        <source>We know how the call ended</source>
        <translation>Sabemos cómo acabó la llamada</translation>
    </message>
    <message>
        <source>Called from outside</source>
        <translation>Llamó desde fuera</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>número oculto</translation>
    </message>
    <message>
        <source>one of our own lines</source>
        <translation>una de nuestras líneas</translation>
    </message>
    <message>
        <source>The number can get texts</source>
        <translation>El número puede recibir mensajes</translation>
    </message>
    <message>
        <source>a text to it failed before</source>
        <translation>un mensaje anterior no llegó</translation>
    </message>
    <message>
        <source>Our line can send texts</source>
        <translation>Nuestra línea puede enviar mensajes</translation>
    </message>
    <message>
        <source>Not on the never-text list</source>
        <translation>No está en la lista de no escribir</translation>
    </message>
    <message>
        <source>Has not asked us to stop</source>
        <translation>No ha pedido que paremos</translation>
    </message>
    <message>
        <source>Rang long enough</source>
        <translation>Sonó lo suficiente</translation>
    </message>
    <message>
        <source>%1 s, at least %2 s</source>
        <translation>%1 s, al menos %2 s</translation>
    </message>
    <message>
        <source>ringing time unknown, at least %1 s</source>
        <translation>no se sabe cuánto sonó, al menos %1 s</translation>
    </message>
    <message>
        <source>No automatic text in the last %1 h</source>
        <translation>Sin mensaje automático en las últimas %1 h</translation>
    </message>
    <message>
        <source>No automatic text lately</source>
        <translation>Sin mensaje automático reciente</translation>
    </message>
    <message>
        <source>last one %1 before</source>
        <translation>el último, %1 antes</translation>
    </message>
    <message>
        <source>never texted</source>
        <translation>nunca se le escribió</translation>
    </message>
    <message>
        <source>No conversation going on</source>
        <translation>Sin conversación en curso</translation>
    </message>
    <message>
        <source>last contact %1 before</source>
        <translation>último contacto, %1 antes</translation>
    </message>
    <message>
        <source>no contact in %1 h</source>
        <translation>sin contacto en %1 h</translation>
    </message>
    <message>
        <source>Nobody got in touch since</source>
        <translation>Nadie le ha contactado desde entonces</translation>
    </message>
    <message>
        <source>%1 after the call</source>
        <translation>%1 después de la llamada</translation>
    </message>
    <message>
        <source>Nobody here cancelled it</source>
        <translation>Nadie de aquí lo canceló</translation>
    </message>
    <message>
        <source>Call less than %1 old</source>
        <translation>Llamada de hace menos de %1</translation>
    </message>
    <message>
        <source>The call is recent</source>
        <translation>La llamada es reciente</translation>
    </message>
    <message>
        <source>Below the limit for an hour</source>
        <translation>Por debajo del límite por hora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Below the limit for a day</source>
        <translation>Por debajo del límite por día</translation>
    </message>
    <message>
        <source>A rule fits</source>
        <translation>Hay una regla que vale</translation>
    </message>
    <message>
        <source>automatic texts are off</source>
        <translation>los mensajes automáticos están desactivados</translation>
    </message>
    <message>
        <source>automatic texts are paused</source>
        <translation>los mensajes automáticos están en pausa</translation>
    </message>
    <message>
        <source>another desk sends the texts</source>
        <translation>los mensajes los envía otro puesto</translation>
    </message>
    <message>
        <source>we don&apos;t know how the call ended</source>
        <translation>no sabemos cómo acabó la llamada</translation>
    </message>
    <message>
        <source>the number is withheld</source>
        <translation>el número está oculto</translation>
    </message>
    <message>
        <source>it is one of our own numbers</source>
        <translation>es uno de nuestros números</translation>
    </message>
    <message>
        <source>this number can&apos;t get texts</source>
        <translation>este número no puede recibir mensajes</translation>
    </message>
    <message>
        <source>our line can&apos;t send texts</source>
        <translation>nuestra línea no puede enviar mensajes</translation>
    </message>
    <message>
        <source>on the never-text list</source>
        <translation>está en la lista de no escribir</translation>
    </message>
    <message>
        <source>they asked us to stop</source>
        <translation>pidió no recibir más</translation>
    </message>
    <message>
        <source>a very short call</source>
        <translation>una llamada muy corta</translation>
    </message>
    <message>
        <source>our last text is %1 old</source>
        <translation>ya recibió un mensaje hace %1</translation>
    </message>
    <message>
        <source>texted not long ago</source>
        <translation>se le escribió hace poco</translation>
    </message>
    <message>
        <source>a conversation is going on</source>
        <translation>hay una conversación en curso</translation>
    </message>
    <message>
        <source>somebody got in touch already</source>
        <translation>alguien ya le contactó</translation>
    </message>
    <message>
        <source>cancelled here</source>
        <translation>cancelado aquí</translation>
    </message>
    <message>
        <source>the call was too old when we saw it</source>
        <translation>la llamada era demasiado antigua cuando la vimos</translation>
    </message>
    <message>
        <source>the limit for an hour is reached</source>
        <translation>se alcanzó el límite por hora</translation>
    </message>
    <message>
        <source>the limit for a day is reached</source>
        <translation>se alcanzó el límite por día</translation>
    </message>
    <message>
        <source>the rules say no</source>
        <translation>las reglas dicen que no</translation>
    </message>
    <message>
        <source>Texted, because nobody picked up</source>
        <translation>Mensaje enviado porque nadie contestó</translation>
    </message>
    <message>
        <source>no reason is kept</source>
        <translation>no se guardó el motivo</translation>
    </message>
    <message>
        <source>Held for you to decide: %1</source>
        <translation>Decida usted: %1</translation>
    </message>
    <message>
        <source>Not texted: %1</source>
        <translation>Sin mensaje: %1</translation>
    </message>
    <message>
        <source>All checks passed, so the text for opening hours was sent.</source>
        <translation>Se cumplió todo, así que salió el mensaje para el horario de atención.</translation>
    </message>
    <message>
        <source>All checks passed. The office was %1, so the text for that was sent.</source>
        <translation>Se cumplió todo. La oficina estaba %1, así que salió el mensaje para eso.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. You can text or call.</source>
        <translation>No sale nada por sí solo. Puede escribir o llamar.</translation>
    </message>
    <message>
        <source>A caller gets one automatic text in a while, whichever line they call. You can still write by hand.</source>
        <translation>Cada persona recibe un solo mensaje automático en un tiempo, llame a la línea que llame. Puede escribirle a mano.</translation>
    </message>
    <message>
        <source>No text may go to this number until they write START or an owner lifts it.</source>
        <translation>No puede salir ningún mensaje a este número hasta que escriba START o el dueño lo permita.</translation>
    </message>
    <message>
        <source>The call is on the call-back list. You can ring this number.</source>
        <translation>La llamada está en la lista por devolver. Puede llamar a este número.</translation>
    </message>
    <message>
        <source>You can still write by hand.</source>
        <translation>Puede escribir a mano.</translation>
    </message>
    <message>
        <source>Waiting on us</source>
        <translation>Esperan nuestra respuesta</translation>
    </message>
    <message>
        <source>Waiting on them</source>
        <translation>Esperamos su respuesta</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuestas</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>view of finished threads</comment>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>All</source>
        <comment>view of all threads</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Not sure it went out</source>
        <translation>No se sabe si salió</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>no se dio ningún motivo</translation>
    </message>
    <message>
        <source>our line is not set up for texting</source>
        <translation>nuestra línea no está preparada para mensajes</translation>
    </message>
    <message>
        <source>the phone company took it for advertising</source>
        <translation>la compañía telefónica lo tomó por publicidad</translation>
    </message>
    <message>
        <source>too many texts in a short time</source>
        <translation>demasiados mensajes en poco tiempo</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>phone off or out of reach</source>
        <translation>teléfono apagado o sin cobertura</translation>
    </message>
    <message>
        <source>there is no such number</source>
        <translation>ese número no existe</translation>
    </message>
    <message>
        <source>we are signed out, or may not send texts</source>
        <translation>la sesión está cerrada, o no se permite enviar mensajes</translation>
    </message>
    <message>
        <source>the phone company did not answer</source>
        <translation>la compañía telefónica no respondió</translation>
    </message>
    <message>
        <source>the phone company refused it</source>
        <translation>la compañía telefónica lo rechazó</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>se retiró</translation>
    </message>
    <message>
        <source>somebody here is calling back</source>
        <translation>alguien de aquí devuelve la llamada</translation>
    </message>
    <message>
        <source>the call was answered after all</source>
        <translation>la llamada sí se contestó</translation>
    </message>
    <message>
        <source>somebody got in touch first</source>
        <translation>alguien le contactó antes</translation>
    </message>
    <message>
        <source>automatic texts were paused</source>
        <translation>los mensajes automáticos estaban en pausa</translation>
    </message>
    <message>
        <source>it was too late for it</source>
        <translation>era demasiado tarde</translation>
    </message>
    <message>
        <source>something changed before it left</source>
        <translation>algo cambió antes de que saliera</translation>
    </message>
    <message>
        <source>The internet does not answer.</source>
        <translation>Internet no responde.</translation>
    </message>
    <message>
        <source>The phone company does not answer.</source>
        <translation>La compañía telefónica no responde.</translation>
    </message>
    <message>
        <source>The phone company asks us to wait.</source>
        <translation>La compañía telefónica nos pide esperar.</translation>
    </message>
    <message>
        <source>The sign-in has ended.</source>
        <translation>La sesión ha terminado.</translation>
    </message>
    <message>
        <source>The sign-in lacks a permission that watching needs.</source>
        <translation>A la sesión le falta un permiso necesario para vigilar.</translation>
    </message>
    <message>
        <source>The connection is not safe, so it was not used.</source>
        <translation>La conexión no es segura, así que no se usó.</translation>
    </message>
    <message>
        <source>The phone company tells us only part of what happens.</source>
        <translation>La compañía telefónica solo nos cuenta parte de lo que pasa.</translation>
    </message>
    <message>
        <source>The connection went silent.</source>
        <translation>La conexión quedó en silencio.</translation>
    </message>
    <message>
        <source>The computer&apos;s password store does not answer.</source>
        <translation>El almacén de contraseñas del equipo no responde.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>El disco de este equipo está lleno.</translation>
    </message>
    <message>
        <source>The file that keeps everything is damaged.</source>
        <translation>El archivo que lo guarda todo está dañado.</translation>
    </message>
    <message>
        <source>Check the network cable or the wireless connection of this computer. Textback tries again by itself.</source>
        <translation>Revise el cable de red o la conexión inalámbrica de este equipo. Textback lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Wait a little; Textback tries again by itself. If it lasts, look at the phone company&apos;s status page.</source>
        <translation>Espere un poco; Textback lo intenta de nuevo por sí solo. Si dura, mire la página de estado de la compañía telefónica.</translation>
    </message>
    <message>
        <source>Nothing to do: Textback goes on as soon as it may.</source>
        <translation>Nada que hacer: Textback sigue en cuanto pueda.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the phone account to allow reading calls and sending texts.</source>
        <translation>Pida a quien lleva la cuenta de teléfono que permita leer llamadas y enviar mensajes.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, and whether the network asks you to sign in first.</source>
        <translation>Revise la fecha y la hora de este equipo, y si la red pide iniciar sesión antes.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the phone account to allow reading calls and texts.</source>
        <translation>Pida a quien lleva la cuenta de teléfono que permita leer llamadas y mensajes.</translation>
    </message>
    <message>
        <source>Nothing to do: Textback is opening a new connection.</source>
        <translation>Nada que hacer: Textback está abriendo una conexión nueva.</translation>
    </message>
    <message>
        <source>Unlock the password store of this computer, then press Try now.</source>
        <translation>Desbloquee el almacén de contraseñas de este equipo y pulse Probar ahora.</translation>
    </message>
    <message>
        <source>Make room on the disk. Textback goes on as soon as there is some.</source>
        <translation>Haga sitio en el disco. Textback sigue en cuanto lo haya.</translation>
    </message>
    <message>
        <source>Nothing was deleted: the damaged file is kept. Restart Textback, and ask for help if it happens again.</source>
        <translation>No se borró nada: el archivo dañado se conserva. Reinicie Textback, y pida ayuda si vuelve a pasar.</translation>
    </message>
    <message>
        <source>nobody picked up</source>
        <translation>nadie contestó</translation>
    </message>
    <message>
        <source>went to voicemail</source>
        <translation>fue al buzón de voz</translation>
    </message>
    <message>
        <source>the line was busy</source>
        <translation>la línea estaba ocupada</translation>
    </message>
    <message>
        <source>the call was declined</source>
        <translation>la llamada se rechazó</translation>
    </message>
    <message>
        <source>the caller hung up</source>
        <translation>quien llamaba colgó</translation>
    </message>
    <message>
        <source>Call going on</source>
        <translation>Llamada en curso</translation>
    </message>
    <message>
        <source>Answered call</source>
        <translation>Llamada contestada</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Llamada perdida</translation>
    </message>
    <message>
        <source>Hung up in the menu</source>
        <translation>Colgó en el menú</translation>
    </message>
    <message>
        <source>We called</source>
        <translation>Llamamos</translation>
    </message>
    <message>
        <source>Call inside the office</source>
        <translation>Llamada interna</translation>
    </message>
    <message>
        <source>Not a call for us</source>
        <translation>No era una llamada para nosotros</translation>
    </message>
    <message>
        <source>Call with an unknown end</source>
        <translation>Llamada con final desconocido</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>on a break</source>
        <translation>en una pausa</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>closed for a holiday</source>
        <translation>cerrada por festivo</translation>
    </message>
    <message>
        <source>Press Sign in. The phone company&apos;s page opens in your browser; nothing is lost meanwhile.</source>
        <translation>Pulse Iniciar sesión. La página de la compañía se abre en su navegador; mientras tanto no se pierde nada.</translation>
    </message>
    <message>
        <source>The law says in many places who may be texted and when, and that everybody can make it stop. These checks help you keep to it; they are no legal advice.</source>
        <translation>En muchos lugares la ley dice a quién se puede escribir y cuándo, y que cualquiera puede hacer que cese. Estas comprobaciones le ayudan a cumplirla; no son asesoramiento jurídico.</translation>
    </message>
</context>
<context>
    <name>textback::ZoneDialog</name>
    <message>
        <source>Time zone of the office</source>
        <translation>Zona horaria de la oficina</translation>
    </message>
    <message>
        <source>Use this time zone</source>
        <translation>Usar esta zona horaria</translation>
    </message>
    <message>
        <source>Search for a city</source>
        <translation>Buscar una ciudad</translation>
    </message>
    <message>
        <source>A city: Chicago</source>
        <translation>Una ciudad: Chicago</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zonas horarias</translation>
    </message>
    <message>
        <source>As this computer: %1</source>
        <translation>Como este equipo: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 now</source>
        <extracomment>A city, its part of the world, its distance from UTC, and the time there now</extracomment>
        <translation>%1 · %2 · %3 · %4 ahora</translation>
    </message>
    <message>
        <source>No city goes by that name. Try the next big one.</source>
        <translation>Ninguna ciudad se llama así. Pruebe con la siguiente ciudad grande.</translation>
    </message>
</context>
</TS>
