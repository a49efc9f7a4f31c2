<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
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
        <source>Longest wait</source>
        <translation>La espera más larga</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
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
    <message>
        <source>Open the thread</source>
        <translation>Abrir la conversación</translation>
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
        <translation><numerusform>%n intento</numerusform><numerusform>%n intentos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Called %n times</source>
        <translation><numerusform>Llamó %n vez</numerusform><numerusform>Llamó %n veces</numerusform></translation>
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
        <source>Not sent: this number may not or can&apos;t get texts.</source>
        <translation>No enviado: este número no puede o no debe recibir mensajes.</translation>
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
        <source>Never text this number</source>
        <translation>No escribir nunca a este número</translation>
    </message>
    <message>
        <source>No automatic text goes to this number. You can still write by hand.</source>
        <translation>A este número no le llega ningún mensaje automático. Puede escribirle a mano.</translation>
    </message>
    <message>
        <source>Asked us to stop</source>
        <translation>Pidió no recibir más</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
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
    <message>
        <source>No name yet</source>
        <translation>Sin nombre todavía</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Missed, %1</source>
        <translation>Perdida, %1</translation>
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
        <translation>¿Por qué?</translation>
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
    <name>textback::InboxList</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Longest wait first</source>
        <translation>Primero la espera más larga</translation>
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
</context>
<context>
    <name>textback::MainWindow</name>
    <message>
        <source>Look like the computer</source>
        <translation>Como el equipo</translation>
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
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Missed calls will not be texted while Textback is closed.</source>
        <translation>Con Textback cerrado no se responde a las llamadas perdidas.</translation>
    </message>
</context>
<context>
    <name>textback::Notices</name>
    <message>
        <source>Missed call</source>
        <translation>Llamada perdida</translation>
    </message>
    <message>
        <source>A text was not delivered</source>
        <translation>Un mensaje no se entregó</translation>
    </message>
    <message>
        <source>Asked us to stop</source>
        <translation>Pidió que paremos</translation>
    </message>
    <message>
        <source>A missed call waits for you to decide</source>
        <translation>Una llamada perdida espera su decisión</translation>
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
        <extracomment>Our own last text, in the list</extracomment>
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
    <name>textback::SearchField</name>
    <message>
        <source>Search names, numbers, texts</source>
        <translation>Buscar nombres, números, mensajes</translation>
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
</context>
<context>
    <name>textback::ThreadPane</name>
    <message>
        <source>The text was not sent.</source>
        <translation>El mensaje no se envió.</translation>
    </message>
    <message>
        <source>Too late: the text has left.</source>
        <translation>Demasiado tarde: el mensaje ya salió.</translation>
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
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>In 3 hours</source>
        <translation>En 3 horas</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Mañana por la mañana</translation>
    </message>
    <message>
        <source>On Monday morning</source>
        <translation>El lunes por la mañana</translation>
    </message>
    <message>
        <source>Automatic texts to this number again</source>
        <translation>Volver a los mensajes automáticos</translation>
    </message>
    <message>
        <source>Never text this number</source>
        <translation>No escribir nunca a este número</translation>
    </message>
    <message>
        <source>They asked us to stop</source>
        <translation>Pidió no recibir más</translation>
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
        <source>Not sent: this number may not or can&apos;t get texts.</source>
        <translation>No se envió: este número no quiere o no puede recibir mensajes.</translation>
    </message>
    <message>
        <source>Sent to %1 at %2.</source>
        <translation>Enviado a %1 a las %2.</translation>
    </message>
    <message>
        <source>The text was not sent. Your words are back.</source>
        <translation>El mensaje no se envió. Su texto ha vuelto.</translation>
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
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Copiar todo el texto</translation>
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
        <source>Show the longest wait</source>
        <translation>Mostrar la espera más larga</translation>
    </message>
    <message>
        <source>Automatic texts on</source>
        <translation>Activar los mensajes automáticos</translation>
    </message>
    <message>
        <source>Pause 1 h</source>
        <translation>Pausar 1 h</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pausar hasta mañana</translation>
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
        <source>Quit (missed calls will not be texted)</source>
        <translation>Salir (no se responderá a las llamadas perdidas)</translation>
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
    <name>textback::WhyPopup</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Checked in this order</source>
        <translation>Comprobado en este orden</translation>
    </message>
    <message numerus="yes">
        <source>%n other check(s) passed before it.</source>
        <translation>
            <numerusform>Antes se cumplió %n comprobación más.</numerusform>
            <numerusform>Antes se cumplieron %n comprobaciones más.</numerusform>
        </translation>
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
        <source>Ask whoever set up Textback to sign in to the phone company again.</source>
        <translation>Pida a quien instaló Textback que inicie sesión de nuevo en la compañía telefónica.</translation>
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
</context>
</TS>
