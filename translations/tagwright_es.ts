<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BulkLabels</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>no seguro</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;Add folders…</source>
        <translation>&amp;Añadir carpetas…</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Aña&amp;dir archivos…</translation>
    </message>
    <message>
        <source>&amp;Import labels…</source>
        <translation>&amp;Importar anotaciones…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Save tag to file…</source>
        <translation>&amp;Guardar etiqueta en archivo…</translation>
    </message>
    <message>
        <source>&amp;Load tag…</source>
        <translation>&amp;Cargar etiqueta…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Take &amp;back last answer</source>
        <translation>Retirar &amp;la última respuesta</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Save search…</source>
        <translation>&amp;Guardar búsqueda…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Side &amp;bar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>&amp;Tag panel</source>
        <translation>Panel de &amp;etiqueta</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Tareas</translation>
    </message>
    <message>
        <source>&amp;Show Review</source>
        <translation>Mo&amp;strar Revisión</translation>
    </message>
    <message>
        <source>Show &amp;Examples</source>
        <translation>M&amp;ostrar Ejemplos</translation>
    </message>
    <message>
        <source>Show &amp;Quality</source>
        <translation>&amp;Mostrar Calidad</translation>
    </message>
    <message>
        <source>Show &amp;Why</source>
        <translation>Mostrar Por &amp;qué</translation>
    </message>
    <message>
        <source>F&amp;ull review</source>
        <translation>&amp;Revisión completa</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Restablecer &amp;disposición</translation>
    </message>
    <message>
        <source>R&amp;escan</source>
        <translation>&amp;Volver a leer</translation>
    </message>
    <message>
        <source>&amp;Check files for changes</source>
        <translation>&amp;Comprobar cambios en los archivos</translation>
    </message>
    <message>
        <source>&amp;Find similar</source>
        <translation>&amp;Buscar similares</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>&amp;Missing tracks</source>
        <translation>&amp;Pistas que faltan</translation>
    </message>
    <message>
        <source>&amp;Refused files</source>
        <translation>&amp;Archivos rechazados</translation>
    </message>
    <message>
        <source>Show &amp;probable mislabels</source>
        <translation>Mostrar anotaciones &amp;dudosas</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Nueva etiqueta…</translation>
    </message>
    <message>
        <source>&amp;Edit tag…</source>
        <translation>Edita&amp;r etiqueta…</translation>
    </message>
    <message>
        <source>Label selected &amp;yes</source>
        <translation>&amp;Anotar selección: sí</translation>
    </message>
    <message>
        <source>Label selected n&amp;o</source>
        <translation>An&amp;otar selección: no</translation>
    </message>
    <message>
        <source>&amp;Label selected not sure</source>
        <translation>Ano&amp;tar selección: no seguro</translation>
    </message>
    <message>
        <source>&amp;Remove label</source>
        <translation>&amp;Quitar anotación</translation>
    </message>
    <message>
        <source>&amp;Check this tag…</source>
        <translation>&amp;Comprobar esta etiqueta…</translation>
    </message>
    <message>
        <source>&amp;Threshold: surer</source>
        <translation>Umbral: &amp;más seguro</translation>
    </message>
    <message>
        <source>Threshold: &amp;balanced</source>
        <translation>Um&amp;bral: equilibrado</translation>
    </message>
    <message>
        <source>Threshold: &amp;more</source>
        <translation>&amp;Umbral: más</translation>
    </message>
    <message>
        <source>Ne&amp;xt tag</source>
        <translation>Etiqueta &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous tag</source>
        <translation>Et&amp;iqueta anterior</translation>
    </message>
    <message>
        <source>&amp;Delete tag</source>
        <translation>&amp;Eliminar etiqueta</translation>
    </message>
    <message>
        <source>Start re&amp;view</source>
        <translation>Empe&amp;zar revisión</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Acep&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Not s&amp;ure</source>
        <translation>&amp;No seguro</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Next queue</source>
        <translation>Cola si&amp;guiente</translation>
    </message>
    <message>
        <source>Queue: &amp;mixed</source>
        <translation>&amp;Cola: mixta</translation>
    </message>
    <message>
        <source>Queue: most &amp;likely</source>
        <translation>Cola: &amp;más probables</translation>
    </message>
    <message>
        <source>&amp;Queue: uncertain</source>
        <translation>Cola: &amp;inciertos</translation>
    </message>
    <message>
        <source>Qu&amp;eue: random</source>
        <translation>Cola: &amp;al azar</translation>
    </message>
    <message>
        <source>Queue: like this &amp;clip</source>
        <translation>Cola: como &amp;este clip</translation>
    </message>
    <message>
        <source>Answer is about &amp;this clip</source>
        <translation>La respuesta es &amp;sobre este clip</translation>
    </message>
    <message>
        <source>Answer &amp;is about the selection</source>
        <translation>La resp&amp;uesta es sobre la selección</translation>
    </message>
    <message>
        <source>Answer is about the &amp;whole track</source>
        <translation>La respuesta es sobre toda la &amp;pista</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Reproducir &amp;o pausar</translation>
    </message>
    <message>
        <source>Play &amp;again</source>
        <translation>&amp;Reproducir otra vez</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>A&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Jump to loudest part</source>
        <translation>&amp;Ir a la parte más fuerte</translation>
    </message>
    <message>
        <source>&amp;Back 10 seconds</source>
        <translation>A&amp;trás 10 segundos</translation>
    </message>
    <message>
        <source>&amp;Forward 10 seconds</source>
        <translation>&amp;Adelante 10 segundos</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>&amp;Más alto</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>Más &amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Level loudness</source>
        <translation>Igualar &amp;volumen</translation>
    </message>
    <message>
        <source>Play next by &amp;itself</source>
        <translation>Seguir &amp;con la siguiente</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>&amp;Keyboard map…</source>
        <translation>&amp;Atajos de teclado…</translation>
    </message>
    <message>
        <source>&amp;What the marks mean</source>
        <translation>&amp;Qué significan las marcas</translation>
    </message>
    <message>
        <source>&amp;About and licences</source>
        <translation>Acerca &amp;de y licencias</translation>
    </message>
    <message>
        <source>Undo file &amp;writing…</source>
        <translation>Deshacer &amp;escritura de archivos…</translation>
    </message>
    <message>
        <source>Check &amp;the installation…</source>
        <translation>Comprobar &amp;la instalación…</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{} What had been made was removed.</source>
        <translation>{} Lo que se había creado se eliminó.</translation>
    </message>
    <message>
        <source>{} What had been made could not all be removed: see {}.</source>
        <translation>{} Lo que se había creado no se pudo eliminar del todo: véase {}.</translation>
    </message>
    <message>
        <source>{} Try again later.</source>
        <translation>{} Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{} {} of {} are here; running it again goes on from there.</source>
        <translation>{} Ya están {} de {}; al iniciarlo de nuevo seguirá desde ahí.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has been written.</source>
        <translation>Detenido. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Detenido. No se ha importado nada.</translation>
    </message>
    <message>
        <source>Stopped. What was found so far is kept.</source>
        <translation>Detenido. Lo encontrado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Stopped. What was embedded so far is kept; run it again to go on.</source>
        <translation>Detenido. Lo analizado hasta ahora se conserva; inícielo de nuevo para seguir.</translation>
    </message>
    <message>
        <source>Stopped before it was written.</source>
        <translation>Detenido antes de escribirlo.</translation>
    </message>
    <message>
        <source>Not tried after the disk had failed.</source>
        <translation>No se intentó tras el fallo del disco.</translation>
    </message>
    <message>
        <source>Cannot open: {}</source>
        <translation>No se puede abrir: {}</translation>
    </message>
    <message>
        <source>Cannot read: {}</source>
        <translation>No se puede leer: {}</translation>
    </message>
    <message>
        <source>Cannot be read: {}</source>
        <translation>No se puede leer: {}</translation>
    </message>
    <message>
        <source>Cannot write: {}</source>
        <translation>No se puede escribir: {}</translation>
    </message>
    <message>
        <source>Cannot be written: {}</source>
        <translation>No se puede escribir: {}</translation>
    </message>
    <message>
        <source>Cannot be made: {}</source>
        <translation>No se puede crear: {}</translation>
    </message>
    <message>
        <source>Cannot be linked: {}</source>
        <translation>No se puede enlazar: {}</translation>
    </message>
    <message>
        <source>Cannot write the safe copy: {}</source>
        <translation>No se puede escribir la copia segura: {}</translation>
    </message>
    <message>
        <source>Cannot write the journal: {}</source>
        <translation>No se puede escribir el diario: {}</translation>
    </message>
    <message>
        <source>The folder cannot be read: {}</source>
        <translation>No se puede leer la carpeta: {}</translation>
    </message>
    <message>
        <source>The file is not there. Rescan, then run the dry run again.</source>
        <translation>El archivo no está. Vuelva a leer las carpetas y repita la simulación.</translation>
    </message>
    <message>
        <source>Not a file.</source>
        <translation>No es un archivo.</translation>
    </message>
    <message>
        <source>Not a file. Choose another name.</source>
        <translation>No es un archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The file is larger than expected.</source>
        <translation>El archivo es mayor de lo esperado.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again, or remove it.</source>
        <translation>El archivo está vacío. Copie el archivo de nuevo o elimínelo.</translation>
    </message>
    <message>
        <source>Empty: it has 0 bytes. Copy it again.</source>
        <translation>Vacío: 0 bytes. Copie el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Not an audio file despite its name, or its header is damaged. Copy it again, or remove it.</source>
        <translation>No es un archivo de audio pese a su nombre, o su cabecera está dañada. Copie el archivo de nuevo o elimínelo.</translation>
    </message>
    <message>
        <source>A folder or a device, not an audio file.</source>
        <translation>Una carpeta o un dispositivo, no un archivo de audio.</translation>
    </message>
    <message>
        <source>Holds tags but no sound. Copy it again.</source>
        <translation>Contiene etiquetas pero no sonido. Copie el archivo de nuevo.</translation>
    </message>
    <message>
        <source>No sound found in this file.</source>
        <translation>No hay sonido en este archivo.</translation>
    </message>
    <message>
        <source>Shorter than one second.</source>
        <translation>Dura menos de un segundo.</translation>
    </message>
    <message>
        <source>Damaged: its header cannot be read. Copy it again.</source>
        <translation>Dañado: no se puede leer la cabecera. Copie el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Damaged: its samples cannot be converted. Copy it again.</source>
        <translation>Dañado: no se puede convertir el sonido. Copie el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Damaged: the decoder broke here (at {}). Copy it again.</source>
        <translation>Dañado: el decodificador se detuvo aquí (en {}). Copie el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The reader broke here; skipped.</source>
        <translation>La lectura se detuvo aquí; omitido.</translation>
    </message>
    <message>
        <source>Its codec ({}) is not known to this build. Convert it to FLAC or WAV.</source>
        <translation>Este programa no conoce su códec ({}). Convierta el archivo a FLAC o WAV.</translation>
    </message>
    <message>
        <source>Its codec uses a feature not known to this build. Convert it to FLAC.</source>
        <translation>Su códec usa una función que este programa no conoce. Convierta el archivo a FLAC.</translation>
    </message>
    <message>
        <source>Has a channel layout that this program does not know.</source>
        <translation>Tiene una disposición de canales que este programa no conoce.</translation>
    </message>
    <message>
        <source>Has a sample format that this program does not know.</source>
        <translation>Tiene un formato de muestras que este programa no conoce.</translation>
    </message>
    <message>
        <source>Reading failed: {}. Check the disk.</source>
        <translation>Falló la lectura: {}. Revise el disco.</translation>
    </message>
    <message>
        <source>Changed while it was read. Try again.</source>
        <translation>Cambió mientras se leía. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Changed while it was read. Run the job again when it is complete.</source>
        <translation>Cambió mientras se leía. Repita la tarea cuando esté completo.</translation>
    </message>
    <message>
        <source>Changed while it was copied. Try again.</source>
        <translation>Cambió mientras se copiaba. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Changed while it was linked. Try again.</source>
        <translation>Cambió mientras se enlazaba. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Changed since the dry run. Make a new one.</source>
        <translation>Cambió desde la simulación. Haga otra.</translation>
    </message>
    <message>
        <source>Changed since it was scanned. Rescan it, then run the dry run again.</source>
        <translation>Cambió desde que se leyó. Vuelva a leerlo y repita la simulación.</translation>
    </message>
    <message>
        <source>Changed meanwhile. Rescan it, then try again.</source>
        <translation>Cambió mientras tanto. Vuelva a leerlo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program changed it meanwhile: it was left alone. Try again.</source>
        <translation>Otro programa lo cambió mientras tanto: se dejó como estaba. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The same file as another track (a link): it is written there.</source>
        <translation>El mismo archivo que otra pista (un enlace): se escribe allí.</translation>
    </message>
    <message>
        <source>Not a format whose tags can be written.</source>
        <translation>No es un formato cuyas etiquetas se puedan escribir.</translation>
    </message>
    <message>
        <source>This format cannot hold the field “{}”.</source>
        <translation>Este formato no admite el campo «{}».</translation>
    </message>
    <message>
        <source>Cannot be written without risk: {}. It stays as it is.</source>
        <translation>No se puede escribir sin riesgo: {}. Se queda como está.</translation>
    </message>
    <message>
        <source>Ends in the middle of its header. Copy it again.</source>
        <translation>Termina en medio de la cabecera. Copie el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The check after writing failed; the old file was kept: {}.</source>
        <translation>Falló la comprobación tras escribir; se conservó el archivo anterior: {}.</translation>
    </message>
    <message>
        <source>Not an audio file that can be checked after writing.</source>
        <translation>No es un archivo de audio que se pueda comprobar tras escribir.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>El disco es de solo lectura.</translation>
    </message>
    <message>
        <source>File is read-only. Change its permissions, then run the dry run again.</source>
        <translation>El archivo es de solo lectura. Cambie sus permisos y repita la simulación.</translation>
    </message>
    <message>
        <source>Its folder is read-only. Change its permissions, then run the dry run again.</source>
        <translation>Su carpeta es de solo lectura. Cambie sus permisos y repita la simulación.</translation>
    </message>
    <message>
        <source>File belongs to another user. Change its owner, then run the dry run again.</source>
        <translation>El archivo es de otro usuario. Cambie su propietario y repita la simulación.</translation>
    </message>
    <message>
        <source>No room on the disk for a safe copy ({} needed).</source>
        <translation>No hay sitio en el disco para una copia segura (hacen falta {}).</translation>
    </message>
    <message>
        <source>No room on the disk for safe copies ({} needed).</source>
        <translation>No hay sitio en el disco para copias seguras (hacen falta {}).</translation>
    </message>
    <message>
        <source>A link to “{}”: that file is written.</source>
        <translation>Un enlace a «{}»: se escribe ese archivo.</translation>
    </message>
    <message>
        <source>Has more names (hard links): under the others it keeps its old tags.</source>
        <translation>Tiene más nombres (enlaces físicos): con ellos conserva las etiquetas anteriores.</translation>
    </message>
    <message>
        <source>On a network disk: do not write to it from another computer meanwhile.</source>
        <translation>En un disco de red: no escriba en él desde otro ordenador mientras tanto.</translation>
    </message>
    <message>
        <source>Open in “{}”, which keeps seeing the old file.</source>
        <translation>Abierto en «{}», que sigue viendo el archivo anterior.</translation>
    </message>
    <message>
        <source>Its attribute “{}” could not be kept ({}): it was left alone.</source>
        <translation>No se pudo conservar su atributo «{}» ({}): se dejó como estaba.</translation>
    </message>
    <message>
        <source>There is nothing to undo: no tags have been written.</source>
        <translation>No hay nada que deshacer: no se han escrito etiquetas.</translation>
    </message>
    <message>
        <source>Batch {} has not ended: it is being written, or one of its disks is not there. Wait, or connect the disk.</source>
        <translation>El lote {} no ha terminado: se está escribiendo o falta uno de sus discos. Espere o conecte el disco.</translation>
    </message>
    <message>
        <source>Nothing of batch {} is in effect any more.</source>
        <translation>Ya no queda nada vigente del lote {}.</translation>
    </message>
    <message>
        <source>There is no batch {}. `writes` lists them.</source>
        <translation>No existe el lote {}.</translation>
    </message>
    <message>
        <source>This journal is damaged: what it tells of cannot be undone. Move it elsewhere to go on.</source>
        <translation>Este diario está dañado: lo que registra no se puede deshacer. Muévalo a otro lugar para seguir.</translation>
    </message>
    <message>
        <source>Written by a newer Tagwright: use that one.</source>
        <translation>Escrito por un Tagwright más reciente: use ese.</translation>
    </message>
    <message>
        <source>Written by an earlier Tagwright, with other checksums: it can no longer be undone.</source>
        <translation>Escrito por un Tagwright anterior, con otras sumas de comprobación: ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>The journals cannot be read: {}.</source>
        <translation>No se pueden leer los diarios: {}.</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>No se puede escribir el diario.</translation>
    </message>
    <message>
        <source>A field needs a name, e.g. TAGWRIGHT.</source>
        <translation>Un campo necesita un nombre, p. ej. TAGWRIGHT.</translation>
    </message>
    <message>
        <source>A field needs a value, e.g. {tag}.</source>
        <translation>Un campo necesita un valor, p. ej. {tag}.</translation>
    </message>
    <message>
        <source>The separator must not be empty, e.g. “; ”.</source>
        <translation>El separador no puede estar vacío, p. ej. «; ».</translation>
    </message>
    <message>
        <source>“{}” is never written by Tagwright. Choose another field.</source>
        <translation>Tagwright nunca escribe «{}». Elija otro campo.</translation>
    </message>
    <message>
        <source>“{}” has no track to hand over. Say yes to some first.</source>
        <translation>«{}» no tiene pistas que entregar. Diga sí a algunas primero.</translation>
    </message>
    <message>
        <source>There is something of this name, and nothing is overwritten. Choose another name.</source>
        <translation>Ya existe algo con ese nombre, y no se sobrescribe nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no such folder. Make it first.</source>
        <translation>No existe esa carpeta. Créela primero.</translation>
    </message>
    <message>
        <source>The copies need {}, and {} are free there. Choose another disk, or links.</source>
        <translation>Las copias necesitan {} y allí hay {} libres. Elija otro disco, o enlaces.</translation>
    </message>
    <message>
        <source>The copy is not what was written. Check that disk.</source>
        <translation>La copia no es lo que se escribió. Revise ese disco.</translation>
    </message>
    <message>
        <source>The music lies on another disk, so that it cannot be hard linked there. Choose symbolic links or copies.</source>
        <translation>La música está en otro disco, por lo que no se puede enlazar físicamente. Elija enlaces simbólicos o copias.</translation>
    </message>
    <message>
        <source>That disk cannot hold such links. Choose copies.</source>
        <translation>Ese disco no admite esos enlaces. Elija copias.</translation>
    </message>
    <message>
        <source>Cannot be made: there is something of this name now.</source>
        <translation>No se puede crear: ya existe algo con ese nombre.</translation>
    </message>
    <message>
        <source>The sheet could not be written to its end. Is the disk full?</source>
        <translation>La hoja no se pudo escribir hasta el final. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>The sheet cannot be written: {}</source>
        <translation>No se puede escribir la hoja: {}</translation>
    </message>
    <message>
        <source>An Excel sheet holds no more than 1,048,575 tracks. Export fewer tracks, or as CSV.</source>
        <translation>Una hoja de Excel admite como mucho 1 048 575 pistas. Exporte menos, o como CSV.</translation>
    </message>
    <message>
        <source>An Excel sheet holds no more than 16,384 columns. Export fewer tags, or as CSV.</source>
        <translation>Una hoja de Excel admite como mucho 16 384 columnas. Exporte menos etiquetas, o como CSV.</translation>
    </message>
    <message>
        <source>A cell would be longer than the 32,767 characters that Excel takes. Export fewer tags, or as CSV.</source>
        <translation>Una celda superaría los 32 767 caracteres que admite Excel. Exporte menos etiquetas, o como CSV.</translation>
    </message>
    <message>
        <source>The column “{}” is about the tag “{}”, which is not exported. Export it too, or leave the column out.</source>
        <translation>La columna «{}» es de la etiqueta «{}», que no se exporta. Expórtela también o quite la columna.</translation>
    </message>
    <message>
        <source>A table needs a column. Choose at least one.</source>
        <translation>Una tabla necesita una columna. Elija al menos una.</translation>
    </message>
    <message>
        <source>The column “{}” needs a name.</source>
        <translation>La columna «{}» necesita un nombre.</translation>
    </message>
    <message>
        <source>Two columns are called “{}”. Give one another name.</source>
        <translation>Dos columnas se llaman «{}». Dé otro nombre a una.</translation>
    </message>
    <message>
        <source>Cells can be separated by: {}. Choose one of them.</source>
        <translation>Las celdas se pueden separar con: {}. Elija uno.</translation>
    </message>
    <message>
        <source>The separator between tags must not be empty, e.g. “; ”.</source>
        <translation>El separador entre etiquetas no puede estar vacío, p. ej. «; ».</translation>
    </message>
    <message>
        <source>There is no column “{}”. There are: {}.</source>
        <translation>No hay ninguna columna «{}». Hay: {}.</translation>
    </message>
    <message>
        <source>Not a preset for tables: {}</source>
        <translation>No es un preajuste de tablas: {}</translation>
    </message>
    <message>
        <source>it is not JSON.</source>
        <translation>no es JSON.</translation>
    </message>
    <message>
        <source>it is not an object.</source>
        <translation>no es un objeto.</translation>
    </message>
    <message>
        <source>“columns” is missing.</source>
        <translation>falta «columns».</translation>
    </message>
    <message>
        <source>“columns” is not a list.</source>
        <translation>«columns» no es una lista.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Una etiqueta necesita un nombre.</translation>
    </message>
    <message>
        <source>The tag&apos;s name is not valid UTF-8 text.</source>
        <translation>El nombre de la etiqueta no es texto UTF-8 válido.</translation>
    </message>
    <message>
        <source>A tag&apos;s name cannot hold line breaks or control characters.</source>
        <translation>El nombre de una etiqueta no puede tener saltos de línea ni caracteres de control.</translation>
    </message>
    <message>
        <source>The tag&apos;s name has {} characters; use at most {}.</source>
        <translation>El nombre de la etiqueta tiene {} caracteres; use {} como mucho.</translation>
    </message>
    <message>
        <source>A tag&apos;s description is UTF-8 text of at most {} bytes.</source>
        <translation>La descripción de una etiqueta es texto UTF-8 de {} bytes como mucho.</translation>
    </message>
    <message>
        <source>There is a tag “{}” already. Give this one another name: `tagwright-cli tag load FILE --name NAME`.</source>
        <translation>Ya existe la etiqueta «{}». Dé otro nombre a esta.</translation>
    </message>
    <message>
        <source>There is a tag “{}” already.</source>
        <translation>Ya existe la etiqueta «{}».</translation>
    </message>
    <message>
        <source>There is another tag “{}” now. Rename it, then redo the import.</source>
        <translation>Ahora hay otra etiqueta «{}». Cámbiele el nombre y rehaga la importación.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Una búsqueda guardada necesita un nombre.</translation>
    </message>
    <message>
        <source>Not a Tagwright catalogue. Choose another --catalogue folder.</source>
        <translation>No es un catálogo de Tagwright. Elija otra carpeta (--catalogue).</translation>
    </message>
    <message>
        <source>Made by a newer Tagwright (catalogue version {}, this program knows {}). Update Tagwright, or choose another --catalogue folder.</source>
        <translation>Creado por un Tagwright más reciente (catálogo versión {}, este programa conoce {}). Actualice Tagwright o elija otra carpeta (--catalogue).</translation>
    </message>
    <message>
        <source>The catalogue folder cannot be made: {}.</source>
        <translation>No se puede crear la carpeta del catálogo: {}.</translation>
    </message>
    <message>
        <source>No backup could be made: {}.</source>
        <translation>No se pudo hacer una copia de seguridad: {}.</translation>
    </message>
    <message>
        <source>{} already runs on this catalogue (process {}). Wait for it, or stop it first.</source>
        <translation>{} ya trabaja con este catálogo (proceso {}). Espere o deténgalo primero.</translation>
    </message>
    <message>
        <source>The search is too long. Shorten it.</source>
        <translation>La búsqueda es demasiado larga. Acórtela.</translation>
    </message>
    <message>
        <source>The search has too many conditions. Shorten it.</source>
        <translation>La búsqueda tiene demasiadas condiciones. Acórtela.</translation>
    </message>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>Falta un paréntesis de cierre.</translation>
    </message>
    <message>
        <source>Too many brackets inside each other. Leave some out.</source>
        <translation>Demasiados paréntesis anidados. Quite algunos.</translation>
    </message>
    <message>
        <source>This bracket closes nothing. Delete it, or open one before.</source>
        <translation>Este paréntesis no cierra nada. Bórrelo, o abra uno antes.</translation>
    </message>
    <message>
        <source>“{}” is not a field. Put it in quotation marks to look for the words.</source>
        <translation>«{}» no es un campo. Póngalo entre comillas para buscar las palabras.</translation>
    </message>
    <message>
        <source>“{}” is not a field. Did you mean “{}”?</source>
        <translation>«{}» no es un campo. ¿Quería decir «{}»?</translation>
    </message>
    <message>
        <source>“score” needs a tag. Write it like score(calm):&gt;0.8.</source>
        <translation>«score» necesita una etiqueta. Escríbalo así: score(calma):&gt;0.8.</translation>
    </message>
    <message>
        <source>A bracket cannot follow “{}:”. Put the words in quotation marks.</source>
        <translation>Tras «{}:» no puede ir un paréntesis. Ponga las palabras entre comillas.</translation>
    </message>
    <message>
        <source>A score is compared with a number. Write it like score(calm):&gt;0.8.</source>
        <translation>Una puntuación se compara con un número. Escríbalo así: score(calma):&gt;0.8.</translation>
    </message>
    <message>
        <source>“{}” cannot follow “is:”. Write is:missing or is:analysed.</source>
        <translation>«{}» no puede ir tras «is:». Escriba is:missing o is:analysed.</translation>
    </message>
    <message>
        <source>“{}” cannot follow “is:”. Did you mean “{}”?</source>
        <translation>«{}» no puede ir tras «is:». ¿Quería decir «{}»?</translation>
    </message>
    <message>
        <source>Unknown tag “{}”.</source>
        <translation>Etiqueta desconocida: «{}».</translation>
    </message>
    <message>
        <source>“{}” is not a length. Write it like 2:30.</source>
        <translation>«{}» no es una duración. Escríbalo así: 2:30.</translation>
    </message>
    <message>
        <source>“{}” is not a time. Write it like 7d, 4w, 6m or 1y.</source>
        <translation>«{}» no es un plazo. Escríbalo así: 7d, 4w, 6m o 1y.</translation>
    </message>
    <message>
        <source>“{}” is not a number.</source>
        <translation>«{}» no es un número.</translation>
    </message>
    <message>
        <source>Nothing is embedded yet. Run `tagwright-cli embed` first.</source>
        <translation>Aún no hay nada analizado.</translation>
    </message>
    <message>
        <source>Not analysed yet, or silent. Run `tagwright-cli embed`.</source>
        <translation>Sin analizar aún, o en silencio.</translation>
    </message>
    <message>
        <source>Not analysed by {} yet. Run `tagwright-cli embed` first.</source>
        <translation>Aún sin analizar con {}.</translation>
    </message>
    <message>
        <source>The tag has no positive example that is embedded. Label at least one track that fits.</source>
        <translation>La etiqueta no tiene ningún ejemplo positivo analizado. Anote al menos una pista que encaje.</translation>
    </message>
    <message>
        <source>Only {} analysed tracks are unlabelled. A check needs {}.</source>
        <translation>Solo {} pistas analizadas no tienen anotación. Una comprobación necesita {}.</translation>
    </message>
    <message>
        <source>Every track that a check can ask about has been drawn already.</source>
        <translation>Ya se han sorteado todas las pistas por las que una comprobación puede preguntar.</translation>
    </message>
    <message>
        <source>Nothing is labelled as fitting “{}” yet, so there is nothing to begin with. Label a track of it first.</source>
        <translation>Aún no hay nada anotado con «{}», así que no hay por dónde empezar. Anote antes una pista.</translation>
    </message>
    <message>
        <source>A yes for “{}” would be a yes for “{}” and for “{}”, of which the group “{}” allows only one.</source>
        <translation>Un sí a «{}» sería un sí a «{}» y a «{}», de las que el grupo «{}» solo permite una.</translation>
    </message>
    <message>
        <source>Not a .tagwright-tag file. Choose another file.</source>
        <translation>No es un archivo .tagwright-tag. Elija otro.</translation>
    </message>
    <message>
        <source>Not a .tagwright-tag file, or not all of it. Ask for it again, or choose another file.</source>
        <translation>No es un archivo .tagwright-tag, o está incompleto. Pídalo de nuevo o elija otro.</translation>
    </message>
    <message>
        <source>The tag file is damaged: {} is missing or wrong. Ask for it again.</source>
        <translation>El archivo de la etiqueta está dañado: {} falta o es erróneo. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The tag file is damaged: {} holds numbers that are none. Ask for it again.</source>
        <translation>El archivo de la etiqueta está dañado: {} contiene números no válidos. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>Written by a newer Tagwright (format {}; this one reads {}). Update Tagwright, or have it saved by an older one.</source>
        <translation>Escrito por un Tagwright más reciente (formato {}; este lee {}). Actualice Tagwright o pida que lo guarden con uno anterior.</translation>
    </message>
    <message>
        <source>The tag file holds no example that fits, so nothing can be learned from it.</source>
        <translation>El archivo de la etiqueta no contiene ejemplos positivos, así que no se puede aprender nada de él.</translation>
    </message>
    <message>
        <source>Its examples were heard by {}; this library is heard by {}. Run `tagwright-cli embed` with one of those first, or ask for the tag from a library that uses one of yours.</source>
        <translation>Sus ejemplos se oyeron con {}; esta biblioteca, con {}. Analice antes con uno de aquellos, o pida la etiqueta a una biblioteca que use uno de los suyos.</translation>
    </message>
    <message>
        <source>The tag would take {}, more than the {} that a tag file may have. Label clips (FILE@1:30) in place of long tracks.</source>
        <translation>La etiqueta ocuparía {}, más que los {} de un archivo de etiqueta. Anote clips en vez de pistas largas.</translation>
    </message>
    <message>
        <source>Not in the catalogue. Check the path, or scan its folder first.</source>
        <translation>No está en el catálogo. Revise la ruta o lea antes su carpeta.</translation>
    </message>
    <message>
        <source>No track is named.</source>
        <translation>No se nombra ninguna pista.</translation>
    </message>
    <message>
        <source>{}: Not in the catalogue. Check the path, or scan its folder first.</source>
        <translation>{}: no está en el catálogo. Revise la ruta o lea antes su carpeta.</translation>
    </message>
    <message>
        <source>“{}” may be any of {} tracks. Give its path.</source>
        <translation>«{}» puede ser cualquiera de {} pistas. Indique su ruta.</translation>
    </message>
    <message>
        <source>Another row says something else of “{}” and “{}”: neither is taken.</source>
        <translation>Otra fila dice algo distinto de «{}» y «{}»: no se toma ninguna.</translation>
    </message>
    <message>
        <source>The table has no column “{}”.</source>
        <translation>La tabla no tiene la columna «{}».</translation>
    </message>
    <message>
        <source>The table is empty. Its first line has to name the columns, as in: path,tense.</source>
        <translation>La tabla está vacía. Su primera línea debe nombrar las columnas, por ejemplo: path,tense.</translation>
    </message>
    <message>
        <source>The sheet “{}” was read, one of {}.</source>
        <translation>Se leyó la hoja «{}», una de {}.</translation>
    </message>
    <message>
        <source>This is {}. Save it as XLSX or CSV, and import that.</source>
        <translation>Esto es {}. Guárdelo como XLSX o CSV e impórtelo.</translation>
    </message>
    <message>
        <source>an old Excel file (.xls), or one with a password</source>
        <translation>un archivo de Excel antiguo (.xls) o con contraseña</translation>
    </message>
    <message>
        <source>This is a folder. Name a table.</source>
        <translation>Esto es una carpeta. Indique una tabla.</translation>
    </message>
    <message>
        <source>This is no XLSX file, despite its name, or it is damaged. Save the sheet again.</source>
        <translation>No es un archivo XLSX pese a su nombre, o está dañado. Guarde la hoja de nuevo.</translation>
    </message>
    <message>
        <source>This is a zip file, but no XLSX. Save the sheet as XLSX or CSV, and import that.</source>
        <translation>Es un archivo zip, pero no XLSX. Guarde la hoja como XLSX o CSV e impórtela.</translation>
    </message>
    <message>
        <source>The XLSX file cannot be read: {}. Save the sheet again, or as CSV.</source>
        <translation>No se puede leer el archivo XLSX: {}. Guarde la hoja de nuevo, o como CSV.</translation>
    </message>
    <message>
        <source>The table is no UTF-8 and was read as Windows-1252. If letters are wrong, save it as UTF-8.</source>
        <translation>La tabla no es UTF-8 y se leyó como Windows-1252. Si hay letras mal, guárdela como UTF-8.</translation>
    </message>
    <message>
        <source>This is no text. Save it as UTF-8.</source>
        <translation>Esto no es texto. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>Line {} opens a quote that is never closed. Close it.</source>
        <translation>La línea {} abre unas comillas que no se cierran. Ciérrelas.</translation>
    </message>
    <message>
        <source>Line {} is no JSON, or the file is cut short. Write or get it again.</source>
        <translation>La línea {} no es JSON, o el archivo está cortado. Escríbalo u obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>The JSON is not an array of objects, one for each track. Export it so, or as CSV.</source>
        <translation>El JSON no es una lista de objetos, uno por pista. Expórtelo así, o como CSV.</translation>
    </message>
    <message>
        <source>No column names the tracks. One has to be called path, file name or ISRC, or two artist and title.</source>
        <translation>Ninguna columna nombra las pistas. Una debe llamarse path, file name o ISRC, o dos artist y title.</translation>
    </message>
    <message>
        <source>No column holds tags. Call one “tags”, or one by a tag&apos;s name with yes and no in it, or two “tag” and “label”.</source>
        <translation>Ninguna columna contiene etiquetas. Llame «tags» a una, o dé a una el nombre de una etiqueta y ponga yes y no en sus celdas, o llame a dos «tag» y «label».</translation>
    </message>
    <message>
        <source>The server has another file of that name: {} bytes long, {} are expected.</source>
        <translation>El servidor tiene otro archivo con ese nombre: {} bytes, se esperaban {}.</translation>
    </message>
    <message>
        <source>The disk has {} left, {} are needed. Make room, then run it again.</source>
        <translation>Quedan {} en el disco y hacen falta {}. Haga sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Stopped. Running it again goes on from here.</source>
        <translation>Detenido. Al iniciarlo de nuevo seguirá desde aquí.</translation>
    </message>
    <message>
        <source>The download of {} does not match its checksum and was deleted. Try again, or import the file by hand.</source>
        <translation>La descarga de {} no coincide con su suma de comprobación y se borró. Inténtelo de nuevo o importe el archivo a mano.</translation>
    </message>
    <message>
        <source>{} has stopped sending.</source>
        <translation>{} ha dejado de enviar.</translation>
    </message>
    <message>
        <source>{} redirects too many times.</source>
        <translation>{} redirige demasiadas veces.</translation>
    </message>
    <message>
        <source>Cannot delete it: {}.</source>
        <translation>No se puede borrar: {}.</translation>
    </message>
    <message>
        <source>These are not the weights of a network that this program knows.</source>
        <translation>Estos no son los pesos de una red que este programa conozca.</translation>
    </message>
    <message>
        <source>These are not the weights of a network that this program knows ({}).</source>
        <translation>Estos no son los pesos de una red que este programa conozca ({}).</translation>
    </message>
    <message>
        <source>These are weights of {}, which no model here uses.</source>
        <translation>Son pesos de {}, que aquí no usa ningún modelo.</translation>
    </message>
    <message>
        <source>Not usable as {}: {}.</source>
        <translation>No sirve como {}: {}.</translation>
    </message>
    <message>
        <source>Not a usable safetensors file: {}.</source>
        <translation>No es un archivo safetensors utilizable: {}.</translation>
    </message>
    <message>
        <source>A TorchScript file needs a sidecar beside it ({}), with sample_rate, dimension and frame_hop_s.</source>
        <translation>Un archivo TorchScript necesita un archivo acompañante ({}), con sample_rate, dimension y frame_hop_s.</translation>
    </message>
    <message>
        <source>All that Tagwright knows of each track, for a round trip: labels, scores, who said so and when.</source>
        <translation>Todo lo que Tagwright sabe de cada pista, para ida y vuelta: anotaciones, puntuaciones, de quién y cuándo.</translation>
    </message>
    <message>
        <source>Tasks for Label Studio: what is labelled as annotations, what is suggested as predictions.</source>
        <translation>Tareas para Label Studio: lo anotado como anotaciones, lo sugerido como predicciones.</translation>
    </message>
    <message>
        <source>Tags for tracks that are in DISCO already, one row for each tagged track.</source>
        <translation>Etiquetas para pistas que ya están en DISCO, una fila por cada pista etiquetada.</translation>
    </message>
    <message>
        <source>A sheet to sort and filter: what a track is, its tags in one cell, and a column for each tag.</source>
        <translation>Una hoja para ordenar y filtrar: la pista, sus etiquetas en una celda y una columna por etiqueta.</translation>
    </message>
    <message>
        <source>Tags for tracks that are in SourceAudio already, found by their file&apos;s name, one row for each tagged track.</source>
        <translation>Etiquetas para pistas que ya están en SourceAudio, halladas por el nombre de archivo, una fila por cada pista etiquetada.</translation>
    </message>
    <message>
        <source>Tags as keywords for a Soundminer database, one row for each tagged track, between tabs.</source>
        <translation>Etiquetas como palabras clave para una base de Soundminer, una fila por cada pista etiquetada, con las celdas separadas por tabuladores.</translation>
    </message>
    <message>
        <source>Sound in general: instruments, voices, genres, and everything that is not music; 521 ready classes. Fast.</source>
        <translation>Sonido en general: instrumentos, voces, géneros y todo lo que no es música; 521 clases listas. Rápido.</translation>
    </message>
    <message>
        <source>Music: instruments, voices, tempo and mood as listeners of MagnaTagATune heard them; 50 ready tags. Fast.</source>
        <translation>Música: instrumentos, voces, tempo y estado de ánimo como los oyeron los oyentes de MagnaTagATune; 50 etiquetas listas. Rápido.</translation>
    </message>
    <message>
        <source>Music: genres, decades and moods as listeners of Last.fm named them; 50 ready tags. Fast.</source>
        <translation>Música: géneros, décadas y estados de ánimo como los llamaron los oyentes de Last.fm; 50 etiquetas listas. Rápido.</translation>
    </message>
    <message>
        <source>Sound in general, at little cost; one of the paper&apos;s three.</source>
        <translation>Sonido en general, con poco coste; uno de los tres del artículo.</translation>
    </message>
    <message>
        <source>Timbre and instrumentation of music, second by second; one of the paper&apos;s three.</source>
        <translation>Timbre e instrumentación de la música, segundo a segundo; uno de los tres del artículo.</translation>
    </message>
    <message>
        <source>Genre, mood and the whole scene of a clip; the strongest of the paper&apos;s three, and the slowest.</source>
        <translation>Género, estado de ánimo y toda la escena de un clip; el más potente de los tres del artículo, y el más lento.</translation>
    </message>
    <message>
        <source>The paper&apos;s end-to-end baseline: 50 ready tags of MagnaTagATune.</source>
        <translation>La referencia de extremo a extremo del artículo: 50 etiquetas listas de MagnaTagATune.</translation>
    </message>
    <message>
        <source>Genres, decades and moods as listeners of Last.fm named them; 50 ready tags.</source>
        <translation>Géneros, décadas y estados de ánimo como los llamaron los oyentes de Last.fm; 50 etiquetas listas.</translation>
    </message>
    <message>
        <source>Genres, instruments and moods as musicians of Jamendo tagged their own tracks; 50 ready tags.</source>
        <translation>Géneros, instrumentos y estados de ánimo con los que los músicos de Jamendo describieron sus propias pistas; 50 etiquetas listas.</translation>
    </message>
    <message>
        <source>Instruments, voices, tempo and mood as listeners of MagnaTagATune heard them; 50 ready tags.</source>
        <translation>Instrumentos, voces, tempo y estado de ánimo como los oyeron los oyentes de MagnaTagATune; 50 etiquetas listas.</translation>
    </message>
    <message>
        <source>Name the authors where you publish what you made with it.</source>
        <translation>Nombre a los autores donde publique lo que haya hecho con él.</translation>
    </message>
    <message>
        <source>The author gives the weights under the code&apos;s licence, if that of the training data (AudioSet) permits it.</source>
        <translation>El autor da los pesos con la licencia del código, si la de los datos de entrenamiento (AudioSet) lo permite.</translation>
    </message>
    <message>
        <source>The licence of the repository that the weights lie in.</source>
        <translation>La licencia del repositorio donde están los pesos.</translation>
    </message>
    <message>
        <source>Nobody has published these weights; import a file that you have trained with the authors&apos; code.</source>
        <translation>Nadie ha publicado estos pesos; importe un archivo que haya entrenado con el código de los autores.</translation>
    </message>
    <message>
        <source>A guess: no public description of DISCO&apos;s metadata sheet was found. The names of the columns are those that DISCO shows for a track; tags are separated by commas, as it asks for them when they are typed. Try it with a few tracks first, or rename the columns after a sheet that DISCO has exported.</source>
        <translation>Una suposición: no se encontró ninguna descripción pública de la hoja de DISCO. Las columnas se llaman como DISCO las muestra en una pista; las etiquetas van separadas por comas, como las pide al escribirlas. Pruebe antes con unas pocas pistas, o cambie los nombres según una hoja exportada por DISCO.</translation>
    </message>
    <message>
        <source>Tagwright&apos;s own. Nothing is put in front of cells that look like formulas, so that every text comes back as it was: open it in a spreadsheet only if you trust the names in your library.</source>
        <translation>El formato propio de Tagwright. No se antepone nada a las celdas que parecen fórmulas, para que cada texto vuelva como era: ábralo en una hoja de cálculo solo si confía en los nombres de su biblioteca.</translation>
    </message>
    <message>
        <source>XLSX (ECMA-376), which Excel, LibreOffice and Numbers open. As CSV it begins with a byte order mark, by which Excel knows UTF-8; where Excel expects semicolons between cells (as in German), choose them.</source>
        <translation>XLSX (ECMA-376), que abren Excel, LibreOffice y Numbers. Como CSV empieza con una marca de orden de bytes, por la que Excel reconoce UTF-8; donde Excel espera puntos y coma entre celdas, elíjalos.</translation>
    </message>
    <message>
        <source>Documented (labelstud.io, Task Format, Pre-annotations and Local Storage): data, annotations, predictions with result, score and model_version, choices, and the address of local files. The labelling interface needs &lt;Audio name=&quot;audio&quot; value=&quot;$audio&quot;/&gt; and &lt;Choices name=&quot;tags&quot; toName=&quot;audio&quot; choice=&quot;multiple&quot;&gt; with a &lt;Choice&gt; for each tag; Label Studio has to run with LABEL_STUDIO_LOCAL_FILES_SERVING_ENABLED=true and LABEL_STUDIO_LOCAL_FILES_DOCUMENT_ROOT=/. One choice stands for a yes: a no cannot be said there, and is not written.</source>
        <translation>Documentado (labelstud.io: Task Format, Pre-annotations, Local Storage): data, annotations, predictions con result, score y model_version, choices y la dirección de los archivos locales. La interfaz necesita &lt;Audio name=&quot;audio&quot; value=&quot;$audio&quot;/&gt; y &lt;Choices name=&quot;tags&quot; toName=&quot;audio&quot; choice=&quot;multiple&quot;&gt; con un &lt;Choice&gt; por etiqueta; Label Studio debe ejecutarse con LABEL_STUDIO_LOCAL_FILES_SERVING_ENABLED=true y LABEL_STUDIO_LOCAL_FILES_DOCUMENT_ROOT=/. Una opción equivale a un sí: un no no se puede expresar allí y no se escribe.</translation>
    </message>
    <message>
        <source>Documented (Soundminer&apos;s Metadata Initiative, its list of fields): the names Filename, Pathname, TrackTitle, CDTitle, TrackYear, Tempo and Keywords, and Artist and Genre. A guess: that a text with tabs between the cells and the names in the first line is what your version imports, that tags belong into Keywords, and that commas separate them.</source>
        <translation>Documentado (Metadata Initiative de Soundminer, lista de campos): los nombres Filename, Pathname, TrackTitle, CDTitle, TrackYear, Tempo y Keywords, además de Artist y Genre. Una suposición: que su versión importa un texto con tabuladores entre celdas y los nombres en la primera línea, que las etiquetas van en Keywords y que las separan comas.</translation>
    </message>
    <message>
        <source>Documented (docs.sourceaudio.com, Managing Metadata and its API): Filename, Title, Artist, Album, BPM, ISRC are standard fields, a field of one&apos;s own is called Custom: NAME, and an import has the same columns as an export. A guess: that Filename alone is enough to find a track, and that several values are separated by commas. Add a custom field Tagwright in SourceAudio first (Manage Metadata, Fields). An empty cell may delete what the site has in that field: therefore only columns that nearly every track fills are here.</source>
        <translation>Documentado (docs.sourceaudio.com, Managing Metadata y su API): Filename, Title, Artist, Album, BPM e ISRC son campos estándar, un campo propio se llama Custom: NAME, y una importación tiene las mismas columnas que una exportación. Una suposición: que Filename basta para encontrar una pista y que las comas separan varios valores. Añada antes en SourceAudio un campo propio Tagwright (Manage Metadata, Fields). Una celda vacía puede borrar lo que el sitio tenga en ese campo: por eso aquí solo hay columnas que casi todas las pistas rellenan.</translation>
    </message>
    <message>
        <source>Not an audio file, despite its name. Remove it or give it its right ending.</source>
        <translation>No es un archivo de audio pese a su nombre. Elimínelo o dele la extensión correcta.</translation>
    </message>
    <message>
        <source>Ends in the middle of the sound. Copy it again.</source>
        <translation>Termina en medio del sonido. Copie el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Damaged: its container cannot be read to the end. Copy it again.</source>
        <translation>Dañado: no se puede leer hasta el final. Copie el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Damaged: holds NaN or infinity instead of samples (at {}). Export it again.</source>
        <translation>Dañado: contiene números no válidos en lugar de sonido (en {}). Exporte el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The decoder broke here; skipped.</source>
        <translation>El decodificador se detuvo aquí; omitido.</translation>
    </message>
    <message>
        <source>No permission to read this file. Change its permissions, then scan again.</source>
        <translation>Sin permiso para leer este archivo. Cambie sus permisos y vuelva a leer las carpetas.</translation>
    </message>
    <message>
        <source>There is a tag “{}” already. Choose another name.</source>
        <translation>Ya existe la etiqueta «{}». Elija otro nombre.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and run the command again.</source>
        <translation>El disco está lleno. Haga sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then export again.</source>
        <translation>El disco está lleno. Haga sitio y exporte de nuevo.</translation>
    </message>
    <message>
        <source>The catalogue is read-only. Change its permissions, or choose another --catalogue folder.</source>
        <translation>El catálogo es de solo lectura. Cambie sus permisos o elija otra carpeta (--catalogue).</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened. Check the folder&apos;s permissions.</source>
        <translation>No se puede abrir el catálogo. Revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Another process is writing to the catalogue. Try again in a moment.</source>
        <translation>Otro proceso está escribiendo en el catálogo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The catalogue is damaged. Restore it from its backup folder, or move it away.</source>
        <translation>El catálogo está dañado. Restáurelo desde su carpeta «backup» o muévalo.</translation>
    </message>
    <message>
        <source>Database error: {}.</source>
        <translation>Error de la base de datos: {}.</translation>
    </message>
    <message>
        <source>Its field “{}” was changed after it was written: it stays. Undo later batches first.</source>
        <translation>Su campo «{}» se cambió después de escribirlo: se queda. Deshaga antes los lotes posteriores.</translation>
    </message>
    <message>
        <source>Changed by another program while it was written. What was there lies beside it as “{}”: keep the right one.</source>
        <translation>Otro programa lo cambió mientras se escribía. Lo que había está al lado como «{}»: conserve el correcto.</translation>
    </message>
    <message>
        <source>Writing was interrupted before this file.</source>
        <translation>La escritura se interrumpió antes de este archivo.</translation>
    </message>
    <message>
        <source>“{}” is not known.</source>
        <translation>«{}» no se conoce.</translation>
    </message>
    <message>
        <source>“{}” is not a text.</source>
        <translation>«{}» no es un texto.</translation>
    </message>
    <message>
        <source>“{}” is neither true nor false.</source>
        <translation>«{}» no es ni true ni false.</translation>
    </message>
    <message>
        <source>“{}” is none of: {}.</source>
        <translation>«{}» no es ninguno de: {}.</translation>
    </message>
    <message>
        <source>each of “columns” needs a “field”.</source>
        <translation>cada una de «columns» necesita un «field».</translation>
    </message>
    <message>
        <source>The start “{}” is not a time. Write seconds or m:ss.</source>
        <translation>El inicio «{}» no es un tiempo. Escriba segundos o m:ss.</translation>
    </message>
    <message>
        <source>“{}” says neither yes nor no of “{}”.</source>
        <translation>«{}» no dice ni sí ni no de «{}».</translation>
    </message>
    <message>
        <source>The tag is empty.</source>
        <translation>La etiqueta está vacía.</translation>
    </message>
    <message>
        <source>The label “{}” is not 1, -1 or 0.</source>
        <translation>La anotación «{}» no es 1, -1 ni 0.</translation>
    </message>
    <message>
        <source>An annotation names no tag.</source>
        <translation>Una anotación no nombra ninguna etiqueta.</translation>
    </message>
    <message>
        <source>{} is behind the end of the track ({}). Give an earlier instant.</source>
        <translation>{} está después del final de la pista ({}). Indique un instante anterior.</translation>
    </message>
    <message>
        <source>The UTF-16 text ends in the middle of a character. Save it again.</source>
        <translation>El texto UTF-16 termina en medio de un carácter. Guarde el archivo de nuevo.</translation>
    </message>
    <message>
        <source>This is no text, or UTF-16 without its mark. Save it as UTF-8.</source>
        <translation>Esto no es texto, o es UTF-16 sin su marca. Guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>There is no sheet “{}”. There are: {}.</source>
        <translation>No hay ninguna hoja «{}». Hay: {}.</translation>
    </message>
    <message>
        <source>Only a workbook has sheets. Leave the sheet&apos;s name out.</source>
        <translation>Solo un libro tiene hojas. Omita el nombre de la hoja.</translation>
    </message>
    <message>
        <source>There is no such preset. There are: {}; or a file of your own.</source>
        <translation>No existe ese preajuste. Hay: {}; o un archivo propio.</translation>
    </message>
    <message>
        <source>This track is not part of the check. Only drawn clips count as answers.</source>
        <translation>Esta pista no es parte de la comprobación. Solo los clips sorteados cuentan como respuestas.</translation>
    </message>
    <message>
        <source>{} clips of the check are still open. Answer them first.</source>
        <translation>Quedan {} clips de la comprobación. Respóndalos primero.</translation>
    </message>
    <message>
        <source>The file has changed since it was imported.</source>
        <translation>El archivo ha cambiado desde que se importó.</translation>
    </message>
    <message>
        <source>Just as it was imported.</source>
        <translation>Tal como se importó.</translation>
    </message>
    <message>
        <source>Readable; its checksum was not noted when it was imported.</source>
        <translation>Legible; al importarlo no se anotó su suma de comprobación.</translation>
    </message>
    <message>
        <source>Just as it was published.</source>
        <translation>Tal como se publicó.</translation>
    </message>
    <message>
        <source>The file is not as it was published.</source>
        <translation>El archivo no es como se publicó.</translation>
    </message>
    <message>
        <source>Readable; not the published weights, but a version of its own.</source>
        <translation>Legible; no son los pesos publicados, sino una versión propia.</translation>
    </message>
    <message>
        <source>Not the published weights: a version of its own.</source>
        <translation>No son los pesos publicados: una versión propia.</translation>
    </message>
    <message>
        <source>Still needs the file with its {}.</source>
        <translation>Falta aún el archivo con: {}.</translation>
    </message>
    <message>
        <source>{} failed (HTTP status {}).</source>
        <translation>{} falló (estado HTTP {}).</translation>
    </message>
    <message>
        <source>There is no file at {} (HTTP status {}).</source>
        <translation>No hay ningún archivo en {} (estado HTTP {}).</translation>
    </message>
    <message>
        <source>{} does not allow the download (HTTP status {}).</source>
        <translation>{} no permite la descarga (estado HTTP {}).</translation>
    </message>
    <message>
        <source>The connection to {} broke off.</source>
        <translation>La conexión con {} se cortó.</translation>
    </message>
    <message>
        <source>The file at {} keeps changing.</source>
        <translation>El archivo en {} cambia sin parar.</translation>
    </message>
    <message>
        <source>The server sends more than {}: that cannot be it.</source>
        <translation>El servidor envía más de {}: no puede ser eso.</translation>
    </message>
    <message>
        <source>The server sent {} in place of the file: see what {} shows in a browser. It may want you to log in first.</source>
        <translation>El servidor envió {} en lugar del archivo: mire en un navegador qué muestra {}. Quizá haya que iniciar sesión.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>{} is not found on the network.</source>
        <translation>No se encuentra {} en la red.</translation>
    </message>
    <message>
        <source>The proxy is not found on the network.</source>
        <translation>No se encuentra el proxy en la red.</translation>
    </message>
    <message>
        <source>{} cannot be reached.</source>
        <translation>No se puede acceder a {}.</translation>
    </message>
    <message>
        <source>{} does not answer.</source>
        <translation>{} no responde.</translation>
    </message>
    <message>
        <source>{} cannot prove who it is: its certificate is not trusted.</source>
        <translation>{} no puede demostrar quién es: su certificado no es de confianza.</translation>
    </message>
    <message>
        <source>The file is empty: the download went wrong.</source>
        <translation>El archivo está vacío: la descarga falló.</translation>
    </message>
    <message>
        <source>This is a web page, not a weight file: the download went wrong.</source>
        <translation>Esto es una página web, no un archivo de pesos: la descarga falló.</translation>
    </message>
    <message>
        <source>This only says where the weight file is (Git LFS): download the file itself.</source>
        <translation>Esto solo dice dónde está el archivo de pesos (Git LFS): descargue el archivo mismo.</translation>
    </message>
    <message>
        <source>This is no weight file that can be read: PyTorch, NumPy (.npz), Keras (HDF5) or safetensors.</source>
        <translation>No es un archivo de pesos legible: PyTorch, NumPy (.npz), Keras (HDF5) o safetensors.</translation>
    </message>
    <message>
        <source>No sample rate: {} Hz.</source>
        <translation>No es una frecuencia de muestreo: {} Hz.</translation>
    </message>
    <message>
        <source>Cannot resample from {} to {} Hz.</source>
        <translation>No se puede remuestrear de {} a {} Hz.</translation>
    </message>
    <message>
        <source>Cannot resample from {} to {} Hz: FFmpeg was built without soxr. Install a libswresample that has it.</source>
        <translation>No se puede remuestrear de {} a {} Hz: FFmpeg se compiló sin soxr. Instale una libswresample que lo tenga.</translation>
    </message>
    <message>
        <source>The tag file is damaged: its embeddings by {} have {} numbers instead of {}. Ask for it again.</source>
        <translation>El archivo de la etiqueta está dañado: sus vectores de {} tienen {} números en vez de {}. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>Permiso denegado.</translation>
    </message>
    <message>
        <source>No such file or directory.</source>
        <translation>No existe el archivo o la carpeta.</translation>
    </message>
    <message>
        <source>No space left on device.</source>
        <translation>No queda espacio en el disco.</translation>
    </message>
    <message>
        <source>Input/output error.</source>
        <translation>Error de entrada/salida.</translation>
    </message>
    <message>
        <source>Read-only file system.</source>
        <translation>El disco es de solo lectura.</translation>
    </message>
    <message>
        <source>Is a directory.</source>
        <translation>Es una carpeta.</translation>
    </message>
    <message>
        <source>Not a directory.</source>
        <translation>No es una carpeta.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links.</source>
        <translation>Demasiados enlaces simbólicos.</translation>
    </message>
    <message>
        <source>yes for “{}”, but “{}” is labelled no, which stays.</source>
        <translation>Sí a «{}», pero «{}» está anotada con no, y así se queda.</translation>
    </message>
    <message>
        <source>no for “{}”, but “{}” is labelled yes, which stays.</source>
        <translation>No a «{}», pero «{}» está anotada con sí, y así se queda.</translation>
    </message>
    <message>
        <source>“{}”: {}</source>
        <translation>«{}»: {}</translation>
    </message>
</context>
<context>
    <name>DemoLibrary</name>
    <message>
        <source>Orchestral</source>
        <translation>Orquestal</translation>
    </message>
    <message>
        <source>Drifting synths</source>
        <translation>Sintetizadores flotantes</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>not suggested</source>
        <translation>no sugerida</translation>
    </message>
    <message>
        <source>labelled yes</source>
        <translation>anotada: sí</translation>
    </message>
    <message>
        <source>labelled no</source>
        <translation>anotada: no</translation>
    </message>
    <message>
        <source>suggestion accepted</source>
        <translation>sugerencia aceptada</translation>
    </message>
    <message>
        <source>suggestion rejected</source>
        <translation>sugerencia rechazada</translation>
    </message>
    <message>
        <source>checked: yes</source>
        <translation>comprobada: sí</translation>
    </message>
    <message>
        <source>checked: no</source>
        <translation>comprobada: no</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerida</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>no seguro</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>E&amp;tiqueta</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>Re&amp;producción</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Timbre</source>
        <translation>Timbre</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>The library&apos;s data is in order.</source>
        <translation>Los datos de la biblioteca están en orden.</translation>
    </message>
    <message>
        <source>The library&apos;s data is damaged. Close Tagwright and restore a copy from the folder “backup” in the library&apos;s folder.</source>
        <translation>Los datos de la biblioteca están dañados. Cierre Tagwright y restaure una copia de la carpeta «backup», que está en la carpeta de la biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are in the library.</source>
        <translation>
            <numerusform>Hay %n pista en la biblioteca.</numerusform>
            <numerusform>Hay %n pistas en la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tracks yet. Add a folder of music.</source>
        <translation>Aún no hay pistas. Añada una carpeta con música.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are missing; their labels are kept. Connect the disk they are on, or add the folder they were moved to.</source>
        <translation>
            <numerusform>Falta %n pista; sus anotaciones se conservan. Conecte el disco en el que está o añada la carpeta a la que se movió.</numerusform>
            <numerusform>Faltan %n pistas; sus anotaciones se conservan. Conecte el disco en el que están o añada la carpeta a la que se movieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are missing because their folder is no part of the library; their labels are kept. Add the folder again to get them back.</source>
        <translation>
            <numerusform>Falta %n pista porque su carpeta no forma parte de la biblioteca; sus anotaciones se conservan. Vuelva a añadir la carpeta para recuperarla.</numerusform>
            <numerusform>Faltan %n pistas porque su carpeta no forma parte de la biblioteca; sus anotaciones se conservan. Vuelva a añadir la carpeta para recuperarlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) were analysed with %1.</source>
        <translation>
            <numerusform>Se ha analizado %n clip con %1.</numerusform>
            <numerusform>Se han analizado %n clips con %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model %1 is ready.</source>
        <translation>El modelo %1 está listo.</translation>
    </message>
    <message>
        <source>The model %1 is damaged. Remove and download it again under Tools ▸ Models.</source>
        <translation>El modelo %1 está dañado. Quítelo y descárguelo de nuevo en Herramientas ▸ Modelos.</translation>
    </message>
    <message>
        <source>A part of the model %1 is not there yet. Download or import it under Tools ▸ Models.</source>
        <translation>Aún falta una parte del modelo %1. Descárguela o impórtela en Herramientas ▸ Modelos.</translation>
    </message>
    <message>
        <source>The model %1 is gone, so new tracks cannot be analysed with it. Download or import it under Tools ▸ Models.</source>
        <translation>El modelo %1 ya no está, así que las pistas nuevas no se pueden analizar con él. Descárguelo o impórtelo en Herramientas ▸ Modelos.</translation>
    </message>
    <message numerus="yes">
        <source>%n more model(s) could help to find tracks. They are under Tools ▸ Models.</source>
        <translation>
            <numerusform>%n modelo más podría ayudar a encontrar pistas. Está en Herramientas ▸ Modelos.</numerusform>
            <numerusform>%n modelos más podrían ayudar a encontrar pistas. Están en Herramientas ▸ Modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models take up to 25 times as long as they need to. Install the package “libopenblas0-pthread”.</source>
        <translation>Los modelos tardan hasta 25 veces más de lo necesario. Instale el paquete «libopenblas0-pthread».</translation>
    </message>
    <message>
        <source>Models cannot run on this computer. Install Tagwright again.</source>
        <translation>Los modelos no pueden ejecutarse en este equipo. Vuelva a instalar Tagwright.</translation>
    </message>
    <message>
        <source>Writing tags into files has not ended, or was interrupted. The next time that you write tags, it is put in order.</source>
        <translation>La escritura de etiquetas en archivos no ha terminado o se interrumpió. La próxima vez que escriba etiquetas, se pondrá en orden.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were refused. Library ▸ Refused files says why, and what to do.</source>
        <translation>
            <numerusform>Se rechazó %n archivo. Biblioteca ▸ Archivos rechazados dice por qué y qué hacer.</numerusform>
            <numerusform>Se rechazaron %n archivos. Biblioteca ▸ Archivos rechazados dice por qué y qué hacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The analysis of %n clip(s) with %1 is damaged. “Analyse again” makes it anew.</source>
        <translation>
            <numerusform>El análisis de %n clip con %1 está dañado. «Analizar de nuevo» lo repite.</numerusform>
            <numerusform>El análisis de %n clips con %1 está dañado. «Analizar de nuevo» lo repite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Nothing scores above the threshold %1. Lower it to see suggestions.</source>
        <translation>Ninguna pista supera el umbral %1. Bájelo para ver sugerencias.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 tracks score above %2. How many of them are right is &lt;b&gt;not known yet&lt;/b&gt;.</source>
        <translation>
            <numerusform>Aproximadamente %1 pista supera %2. &lt;b&gt;Aún no se sabe&lt;/b&gt; si es correcta.</numerusform>
            <numerusform>Aproximadamente %1 pistas superan %2. &lt;b&gt;Aún no se sabe&lt;/b&gt; cuántas son correctas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 tracks score above %2. About %3 of them are right (%4).</source>
        <translation>
            <numerusform>Aproximadamente %1 pista supera %2. De ella, son correctas unas %3 (%4).</numerusform>
            <numerusform>Aproximadamente %1 pistas superan %2. De ellas, son correctas unas %3 (%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>They are about %1 of all that fit among the first %2.</source>
        <translation>Son aproximadamente %1 de todas las que encajan entre las %2 primeras.</translation>
    </message>
    <message>
        <source>Fewer than half of these tracks are right. Reject a few wrong ones, or choose “Surer”.</source>
        <translation>Menos de la mitad de estas pistas son correctas. Rechace algunas equivocadas o elija «Más seguro».</translation>
    </message>
    <message>
        <source>The estimate is rough. Check 30 more clips to narrow it.</source>
        <translation>La estimación es aproximada. Compruebe 30 clips más para afinarla.</translation>
    </message>
    <message>
        <source>Checked today: %1 yes, %2 no.</source>
        <translation>Comprobada hoy: %1 sí, %2 no.</translation>
    </message>
    <message>
        <source>Checked on %1: %2 yes, %3 no.</source>
        <translation>Comprobada el %1: %2 sí, %3 no.</translation>
    </message>
    <message>
        <source>A check needs a first example.</source>
        <translation>Una comprobación necesita un primer ejemplo.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n analysed track(s) have no label for this tag. A check needs %1.</source>
        <translation>
            <numerusform>Solo %n pista analizada no tiene anotación para esta etiqueta. Una comprobación necesita %1.</numerusform>
            <numerusform>Solo %n pistas analizadas no tienen anotación para esta etiqueta. Una comprobación necesita %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::AboutDialog</name>
    <message>
        <source>About and licences</source>
        <translation>Acerca de y licencias</translation>
    </message>
    <message>
        <source>Label a handful of clips. Tagwright finds the rest of your library.</source>
        <translation>Anote unos pocos clips. Tagwright encuentra el resto en su biblioteca.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Networks that are downloaded have licences of their own: see Models.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Las redes descargadas tienen sus propias licencias: véase Modelos.</translation>
    </message>
    <message>
        <source>The method implements and extends:</source>
        <translation>El método aplica y amplía:</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotecas de software y sus licencias</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copiar cita</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::AudioOutput</name>
    <message>
        <source>%1, %2 kHz</source>
        <translation>%1, %2 kHz</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::BulkLabels</name>
    <message numerus="yes">
        <source>Label of %n track(s) for “%1” removed</source>
        <translation>
            <numerusform>Anotación de %n pista para «%1» quitada</numerusform>
            <numerusform>Anotaciones de %n pistas para «%1» quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) labelled as “%1”: %2</source>
        <translation>
            <numerusform>%n pista anotada como «%1»: %2</numerusform>
            <numerusform>%n pistas anotadas como «%1»: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Label many tracks</source>
        <translation>Anotar muchas pistas</translation>
    </message>
    <message numerus="yes">
        <source>Label %n track(s) as “%1”: %2?</source>
        <translation>
            <numerusform>¿Anotar %n pista como «%1»: %2?</numerusform>
            <numerusform>¿Anotar %n pistas como «%1»: %2?</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this with Ctrl+Z.</source>
        <translation>Se puede deshacer con Ctrl+Z.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them carry the opposite label already.</source>
        <translation>
            <numerusform>%n de ellas ya tiene la anotación contraria.</numerusform>
            <numerusform>%n de ellas ya tienen la anotación contraria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave those %n as they are</source>
        <translation>
            <numerusform>Dejar esa pista (%n) como está</numerusform>
            <numerusform>Dejar esas %n como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n track(s)</source>
        <translation>
            <numerusform>Anotar %n pista</numerusform>
            <numerusform>Anotar %n pistas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ChangeModel</name>
    <message>
        <source>right already</source>
        <translation>ya correcto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Quedará</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ChangeTable</name>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ChartBox</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing that stays sharp (*.svg)</source>
        <translation>Dibujo siempre nítido (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::CheckPage</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Every clip needs an answer here. Press U for not sure.</source>
        <translation>Aquí cada clip necesita una respuesta. Pulse U si no está seguro.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Clip %1 of %2 · about %3 left</source>
        <translation>Clip %1 de %2 · queda aproximadamente %3</translation>
    </message>
    <message>
        <source>Check this tag: %1</source>
        <translation>Comprobar esta etiqueta: %1</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>¿Es %1?</translation>
    </message>
    <message>
        <source>%1 of %2 clips answered</source>
        <translation>%1 de %2 clips respondidos</translation>
    </message>
    <message>
        <source>The estimate is being made.</source>
        <translation>Se está calculando la estimación.</translation>
    </message>
    <message>
        <source>Stop and keep answers</source>
        <translation>Parar y conservar respuestas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No seguro</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Go by what you hear in this clip, as if you knew nothing about the suggestions. A clip marked “Not sure” is left out and another one is drawn in its place.</source>
        <translation>Guíese por lo que oye en este clip, como si no supiera nada de las sugerencias. Un clip marcado «No seguro» se descarta y se sortea otro en su lugar.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Check 30 more</source>
        <translation>Comprobar 30 más</translation>
    </message>
    <message>
        <source>Why random clips?</source>
        <translation>¿Por qué clips al azar?</translation>
    </message>
    <message>
        <source>Your own labels cannot test the tag: the probe has learned from them. These clips are drawn at random from the first 1,000 tracks of the ranking, so the result is fair.</source>
        <translation>Sus propias anotaciones no pueden poner a prueba la etiqueta: la sonda ha aprendido de ellas. Estos clips se sortean entre las 1000 primeras pistas de la clasificación, así que el resultado es imparcial.</translation>
    </message>
    <message>
        <source>Your answers are kept as labels. They stay out of training while the curve is shown.</source>
        <translation>Sus respuestas se conservan como anotaciones. Quedan fuera del entrenamiento mientras se muestra la curva.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ColumnList</name>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Address for Label Studio</source>
        <translation>Dirección para Label Studio</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artista del álbum</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Track number</source>
        <translation>Número de pista</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Duración en segundos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>Fingerprint of the sound</source>
        <translation>Huella del sonido</translation>
    </message>
    <message>
        <source>All tags in one cell</source>
        <translation>Todas las etiquetas en una celda</translation>
    </message>
    <message>
        <source>Each tag: label</source>
        <translation>Cada etiqueta: anotación</translation>
    </message>
    <message>
        <source>Each tag: score</source>
        <translation>Cada etiqueta: puntuación</translation>
    </message>
    <message>
        <source>Each tag: who said so</source>
        <translation>Cada etiqueta: origen</translation>
    </message>
    <message>
        <source>Each tag: when</source>
        <translation>Cada etiqueta: cuándo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Drag columns into another order, or press Alt with the arrow keys.</source>
        <translation>Arrastre las columnas para cambiar su orden o pulse Alt con las teclas de flecha.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::CommandSearch</name>
    <message>
        <source>Find a command, a tag or a saved search</source>
        <translation>Buscar un comando, una etiqueta o una búsqueda guardada</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ahora no</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nada se llama así.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ContributionView</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What speaks for and against</source>
        <translation>Qué habla a favor y en contra</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>for</source>
        <translation>a favor</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::DecisionList</name>
    <message>
        <source>Last ten decisions</source>
        <translation>Últimas diez decisiones</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>label removed</source>
        <translation>anotación quitada</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::DeviceMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>System &amp;default</source>
        <translation>Pre&amp;determinado del sistema</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (no conectado)</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ExamplesPage</name>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importada</translation>
    </message>
    <message>
        <source>check</source>
        <translation>comprobación</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>sugerencia</translation>
    </message>
    <message>
        <source>whole track</source>
        <translation>pista completa</translation>
    </message>
    <message>
        <source>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</source>
        <translation>Añada un primer ejemplo: reproduzca una pista que encaje y pulse A, o arrastre pistas a la etiqueta.</translation>
    </message>
    <message>
        <source>No label contradicts the others.</source>
        <translation>Ninguna anotación contradice a las demás.</translation>
    </message>
    <message>
        <source>No label of this kind.</source>
        <translation>Ninguna anotación de este tipo.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No seguro</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudosas</translation>
    </message>
    <message>
        <source>Labels that the others contradict.</source>
        <translation>Anotaciones que las demás contradicen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>What the other labels say of this one.</source>
        <translation>Lo que las demás anotaciones dicen de esta.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>One line a track</source>
        <translation>Una línea por pista</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>XLSX, with filters</source>
        <translation>XLSX, con filtros</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Labels and scores</source>
        <translation>Anotaciones y puntuaciones</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Lista de reproducción</translation>
    </message>
    <message>
        <source>M3U8 or XSPF</source>
        <translation>M3U8 o XSPF</translation>
    </message>
    <message>
        <source>Hand-over folder</source>
        <translation>Carpeta de entrega</translation>
    </message>
    <message>
        <source>Copies, with a sheet</source>
        <translation>Copias, con una tabla</translation>
    </message>
    <message>
        <source>The music files</source>
        <translation>Los archivos de música</translation>
    </message>
    <message>
        <source>Written into their tags</source>
        <translation>Escrito en sus metadatos</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ExportPage</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::FileExchange</name>
    <message>
        <source>Import labels</source>
        <translation>Importar anotaciones</translation>
    </message>
    <message>
        <source>Save tag to file</source>
        <translation>Guardar etiqueta en archivo</translation>
    </message>
    <message>
        <source>Tags (*%1)</source>
        <translation>Etiquetas (*%1)</translation>
    </message>
    <message numerus="yes">
        <source>Saved with %n example(s) to %1.</source>
        <translation>
            <numerusform>Guardada con %n ejemplo en %1.</numerusform>
            <numerusform>Guardada con %n ejemplos en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) on tracks that are not analysed were left out.</source>
        <translation>
            <numerusform>Se omitió %n anotación de pistas sin analizar.</numerusform>
            <numerusform>Se omitieron %n anotaciones de pistas sin analizar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load tag</source>
        <translation>Cargar etiqueta</translation>
    </message>
    <message>
        <source>There is a tag of this name already. Name of the new one:</source>
        <translation>Ya existe una etiqueta con este nombre. Nombre de la nueva:</translation>
    </message>
    <message>
        <source>Tag “%1” loaded. Examples: %2.</source>
        <translation>Etiqueta «%1» cargada. Ejemplos: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) cannot be compared with this library.</source>
        <translation>
            <numerusform>%n más no se puede comparar con esta biblioteca.</numerusform>
            <numerusform>Otros %n no se pueden comparar con esta biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables of labels (*.csv *.tsv *.txt *.xlsx *.json *.jsonl)</source>
        <translation>Tablas de anotaciones (*.csv *.tsv *.txt *.xlsx *.json *.jsonl)</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::FirstRunPage</name>
    <message>
        <source>Invent a tag by ear</source>
        <translation>Invente una etiqueta de oído</translation>
    </message>
    <message>
        <source>Label a handful of clips. Tagwright finds the rest of your library.</source>
        <translation>Anote unos pocos clips. Tagwright encuentra el resto en su biblioteca.</translation>
    </message>
    <message>
        <source>WAV, AIFF, FLAC, MP3, M4A, Ogg and Opus. You can play and search at once.</source>
        <translation>WAV, AIFF, FLAC, MP3, M4A, Ogg y Opus. Se puede reproducir y buscar enseguida.</translation>
    </message>
    <message>
        <source>or drop folders and files here</source>
        <translation>o suelte aquí carpetas y archivos</translation>
    </message>
    <message>
        <source>Your music stays on this computer. Tagwright only reads your files, until you ask it to write tags.</source>
        <translation>Su música se queda en este equipo. Tagwright solo lee sus archivos, hasta que usted le pida que escriba etiquetas.</translation>
    </message>
    <message>
        <source>Add your music folders</source>
        <translation>Añada sus carpetas de música</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Añadir carpetas…</translation>
    </message>
    <message>
        <source>Try the demo library</source>
        <translation>Pruebe la biblioteca de demostración</translation>
    </message>
    <message>
        <source>A small set of free music with two half-finished tags, to see how it feels.</source>
        <translation>Una pequeña colección de música libre con dos etiquetas a medio hacer, para ver cómo es.</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>Abrir demostración</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::FoldersPage</name>
    <message>
        <source>Take out of the library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message>
        <source>Find new and changed files by itself</source>
        <translation>Buscar automáticamente archivos nuevos y cambiados</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Carpetas de la biblioteca</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Añadir carpetas…</translation>
    </message>
    <message>
        <source>Tracks of a folder that is taken out become missing. Their labels are kept, and come back with the folder.</source>
        <translation>Las pistas de una carpeta que se quita pasan a faltar. Sus anotaciones se conservan y vuelven con la carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of it are missing now. Their labels are kept, and come back with the folder.</source>
        <translation>
            <numerusform>Ahora falta %n pista de ella. Sus anotaciones se conservan y vuelven con la carpeta.</numerusform>
            <numerusform>Ahora faltan %n pistas de ella. Sus anotaciones se conservan y vuelven con la carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of the library…</source>
        <translation>Quitar de la biblioteca…</translation>
    </message>
    <message>
        <source>Take “%1” out of the library?</source>
        <translation>¿Quitar «%1» de la biblioteca?</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) become missing; no file is touched.</source>
        <translation>
            <numerusform>%n pista pasará a faltar; no se toca ningún archivo.</numerusform>
            <numerusform>%n pistas pasarán a faltar; no se toca ningún archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them carry labels, which are kept and come back with the folder.</source>
        <translation>
            <numerusform>%n de ellas tiene anotaciones, que se conservan y vuelven con la carpeta.</numerusform>
            <numerusform>%n de ellas tienen anotaciones, que se conservan y vuelven con la carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them carries a label.</source>
        <translation>Ninguna de ellas tiene anotaciones.</translation>
    </message>
    <message numerus="yes">
        <source>Take out %n track(s)</source>
        <translation>
            <numerusform>Quitar %n pista</numerusform>
            <numerusform>Quitar %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out the folder</source>
        <translation>Quitar la carpeta</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::HandoverPage</name>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Hard links</source>
        <translation>Enlaces físicos</translation>
    </message>
    <message>
        <source>Symbolic links</source>
        <translation>Enlaces simbólicos</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>As Windows and USB sticks allow</source>
        <translation>Aptos para Windows y memorias USB</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <source>A new folder with the tag&apos;s tracks, a playlist and a sheet of them. Each copy is compared with its file. Your own files are only read.</source>
        <translation>Una carpeta nueva con las pistas de la etiqueta, una lista de reproducción y una tabla de ellas. Cada copia se compara con su archivo. Sus archivos solo se leen.</translation>
    </message>
    <message>
        <source>Make folder…</source>
        <translation>Crear carpeta…</translation>
    </message>
    <message>
        <source>New folder for the tracks</source>
        <translation>Carpeta nueva para las pistas</translation>
    </message>
    <message>
        <source>Make folder</source>
        <translation>Crear carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) handed over in %1</source>
        <translation>
            <numerusform>%n pista entregada en %1</numerusform>
            <numerusform>%n pistas entregadas en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ImportDialog</name>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Instant in the track</source>
        <translation>Instante en la pista</translation>
    </message>
    <message>
        <source>Names of tags</source>
        <translation>Nombres de etiquetas</translation>
    </message>
    <message>
        <source>Name of one tag</source>
        <translation>Nombre de una etiqueta</translation>
    </message>
    <message>
        <source>Yes or no to that tag</source>
        <translation>Sí o no a esa etiqueta</translation>
    </message>
    <message>
        <source>Yes or no to the tag of the heading</source>
        <translation>Sí o no a la etiqueta del encabezado</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Where somebody has labelled otherwise, take the table&apos;s word</source>
        <translation>Donde alguien haya anotado otra cosa, prevalece la tabla</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>Importar anotaciones</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>The column holds</source>
        <translation>La columna contiene</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) to take.</source>
        <translation>
            <numerusform>%n anotación por importar.</numerusform>
            <numerusform>%n anotaciones por importar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already.</source>
        <translation>
            <numerusform>%n ya existe.</numerusform>
            <numerusform>%n ya existen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradict what is labelled, and are left out.</source>
        <translation>
            <numerusform>%n contradice lo anotado y se omite.</numerusform>
            <numerusform>%n contradicen lo anotado y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag(s).</source>
        <translation>
            <numerusform>%n etiqueta nueva.</numerusform>
            <numerusform>%n etiquetas nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>Encontradas %1</translation>
    </message>
    <message>
        <source>Not found %1</source>
        <translation>No encontradas %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n label(s)</source>
        <translation>
            <numerusform>Importar %n anotación</numerusform>
            <numerusform>Importar %n anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) imported.</source>
        <translation>
            <numerusform>%n anotación importada.</numerusform>
            <numerusform>%n anotaciones importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n fila omitida.</numerusform>
            <numerusform>%n filas omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is being read.</source>
        <translation>Se está leyendo la tabla.</translation>
    </message>
    <message>
        <source>Several fit %1</source>
        <translation>Varias posibles %1</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ImportModel</name>
    <message>
        <source>by path</source>
        <translation>por ruta</translation>
    </message>
    <message>
        <source>by file name</source>
        <translation>por nombre de archivo</translation>
    </message>
    <message>
        <source>by ISRC</source>
        <translation>por ISRC</translation>
    </message>
    <message>
        <source>by artist and title</source>
        <translation>por artista y título</translation>
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
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>no seguro</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(already)</source>
        <translation>(ya existe)</translation>
    </message>
    <message>
        <source>(now %1)</source>
        <translation>(ahora %1)</translation>
    </message>
    <message>
        <source>(stays %1)</source>
        <translation>(se queda en %1)</translation>
    </message>
    <message>
        <source>(another row says otherwise)</source>
        <translation>(otra fila dice otra cosa)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrada</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Anotaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) fit this row</source>
        <translation>
            <numerusform>%n pista encaja con esta fila</numerusform>
            <numerusform>%n pistas encajan con esta fila</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::InstallationDialog</name>
    <message>
        <source>Check the installation</source>
        <translation>Comprobar la instalación</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Guardar diagnóstico…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problema encontrado.</numerusform>
            <numerusform>%n problemas encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>The installation is being checked.</source>
        <translation>Se está comprobando la instalación.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Analizar de nuevo</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::Job</name>
    <message numerus="yes">
        <source>The worker broke off %n times. Look whether memory and disk have room, then start the job again.</source>
        <translation>
            <numerusform>El proceso se interrumpió %n vez. Compruebe si quedan memoria y espacio en disco y vuelva a iniciar la tarea.</numerusform>
            <numerusform>El proceso se interrumpió %n veces. Compruebe si quedan memoria y espacio en disco y vuelva a iniciar la tarea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) looked at</source>
        <translation>
            <numerusform>%n archivo examinado</numerusform>
            <numerusform>%n archivos examinados</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what is to be done</source>
        <translation>Buscando lo que hay que hacer</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s)</source>
        <translation>
            <numerusform>%1 de %n pista</numerusform>
            <numerusform>%1 de %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>middle clip of each</source>
        <translation>clip central de cada una</translation>
    </message>
    <message>
        <source>every clip</source>
        <translation>todos los clips</translation>
    </message>
    <message>
        <source>Starts after the scan that runs</source>
        <translation>Empieza tras la lectura en curso</translation>
    </message>
    <message>
        <source>Starts after the analysis that runs</source>
        <translation>Empieza tras el análisis en curso</translation>
    </message>
    <message>
        <source>Starts after the first pass</source>
        <translation>Empieza tras la primera pasada</translation>
    </message>
    <message>
        <source>Reading folders</source>
        <translation>Leyendo carpetas</translation>
    </message>
    <message>
        <source>Analysing, first pass</source>
        <translation>Analizando, primera pasada</translation>
    </message>
    <message>
        <source>Analysing, all clips</source>
        <translation>Analizando, todos los clips</translation>
    </message>
    <message>
        <source>Stopping; what is done is kept</source>
        <translation>Parando; lo hecho se conserva</translation>
    </message>
    <message>
        <source>Stopped; what is done is kept</source>
        <translation>Parado; lo hecho se conserva</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Folders read</source>
        <translation>Carpetas leídas</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n movido</numerusform>
            <numerusform>%n movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back again</source>
        <translation>
            <numerusform>%n recuperado</numerusform>
            <numerusform>%n recuperados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>First pass done</source>
        <translation>Primera pasada terminada</translation>
    </message>
    <message>
        <source>Analysis done</source>
        <translation>Análisis terminado</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent clip(s)</source>
        <translation>
            <numerusform>%n clip en silencio</numerusform>
            <numerusform>%n clips en silencio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>queda menos de 1 min</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>quedan %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) looked at</source>
        <translation>
            <numerusform>%1 de %n archivo revisado</numerusform>
            <numerusform>%1 de %n archivos revisados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::JobBlock</name>
    <message>
        <source>Start again</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Stop; what is done is kept</source>
        <translation>Parar; lo hecho se conserva</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::JobsIndicator</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · en pausa</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Mostrar tareas</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::JobsPanel</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Finished today (%1)</source>
        <translation>Terminadas hoy (%1)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Nothing is being done.</source>
        <translation>No hay nada en curso.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close jobs</source>
        <translation>Cerrar tareas</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::KeyboardMap</name>
    <message>
        <source>Keyboard map</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Enter or a double click on a command, then press its new key. Delete takes the key away.</source>
        <translation>Intro o doble clic en un comando y, después, su nueva tecla. Supr quita la tecla.</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Give that command another key first.</source>
        <translation>%1 ya pertenece a «%2». Asigne antes otra tecla a ese comando.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::LibraryJobs</name>
    <message numerus="yes">
        <source>%1 of %n can be suggested so far</source>
        <translation>
            <numerusform>%1 de %n ya se puede sugerir</numerusform>
            <numerusform>%1 de %n ya se pueden sugerir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n fully analysed</source>
        <translation>
            <numerusform>%1 de %n analizada por completo</numerusform>
            <numerusform>%1 de %n analizadas por completo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::MainWindow</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s)</source>
        <translation>
            <numerusform>%1 de %n pista</numerusform>
            <numerusform>%1 de %n pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 above the threshold %2</source>
        <translation>%1 por encima del umbral %2</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No seguro</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>Quitar anotación</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n tracks)</source>
        <translation>
            <numerusform>%1 (%n pista)</numerusform>
            <numerusform>%1 (%n pistas)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>Sin dispositivo de audio</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Search: words, artist:…, year:1990-1999, bpm:&gt;120, suggested:…</source>
        <translation>Buscar: palabras, artist:…, year:1990-1999, bpm:&gt;120, suggested:…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Tag panel</source>
        <translation>Panel de etiqueta</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Tag “%1” deleted</source>
        <translation>Etiqueta «%1» eliminada</translation>
    </message>
    <message>
        <source>There is no search to save. Type one first.</source>
        <translation>No hay ninguna búsqueda que guardar. Escriba una antes.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Aún no hay carpetas</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), more are coming</source>
        <translation>
            <numerusform>%n pista, llegarán más</numerusform>
            <numerusform>%n pistas, llegarán más</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Most similar to “%1”</source>
        <translation>Más similares a «%1»</translation>
    </message>
    <message>
        <source>Most similar to “%1” at %2</source>
        <translation>Más similares a «%1» en %2</translation>
    </message>
    <message>
        <source>The analysis worker stopped at “%1” and was started again. The file is in the list of refused files.</source>
        <translation>El proceso de análisis se detuvo en «%1» y se ha reiniciado. El archivo está en la lista de archivos rechazados.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Audio files (%1)</source>
        <translation>Archivos de audio (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n folder(s) or file(s).</source>
        <translation>
            <numerusform>Leyendo %n carpeta o archivo.</numerusform>
            <numerusform>Leyendo %n carpetas o archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No folder and no audio file is among these. Drop WAV, AIFF, FLAC, MP3, M4A, Ogg or Opus files, or their folder.</source>
        <translation>No hay aquí ninguna carpeta ni ningún archivo de audio. Suelte archivos WAV, AIFF, FLAC, MP3, M4A, Ogg u Opus, o su carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Work goes on in the background. Stop it and quit?</source>
        <translation>Hay trabajo en segundo plano. ¿Pararlo y salir?</translation>
    </message>
    <message>
        <source>Nothing done so far is lost.</source>
        <translation>No se pierde nada de lo hecho hasta ahora.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Parar y salir</translation>
    </message>
    <message>
        <source>The demo could not be started. Install Tagwright again.</source>
        <translation>No se pudo iniciar la demostración. Vuelva a instalar Tagwright.</translation>
    </message>
    <message>
        <source>Threshold of “%1”</source>
        <translation>Umbral de «%1»</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>Importación de «%1»</translation>
    </message>
    <message>
        <source>There is no tag yet.</source>
        <translation>Aún no hay ninguna etiqueta.</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Revisión: %1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Comprobación: %1</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::MarksDialog</name>
    <message>
        <source>What the marks mean</source>
        <translation>Qué significan las marcas</translation>
    </message>
    <message>
        <source>Filled means that a person decided; dashed means that the probe thinks so. The shape says how a label came: a square by hand, a circle as the answer to a suggestion, a diamond in a check. A tick is yes, a cross is no.</source>
        <translation>Rellena: lo decidió una persona; con línea discontinua: lo cree la sonda. La forma indica de dónde viene una anotación: un cuadrado, a mano; un círculo, como respuesta a una sugerencia; un rombo, en una comprobación. Una marca de verificación es sí; una cruz es no.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ModelsDialog</name>
    <message>
        <source>%1 values · %2 kHz</source>
        <translation>%1 valores · %2 kHz</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Extractors turn sound into numbers. A tag uses all that are ready. More extractors find better and analyse more slowly.</source>
        <translation>Los extractores convierten el sonido en números. Una etiqueta usa todos los que están listos. Con más extractores se encuentra mejor y se analiza más despacio.</translation>
    </message>
    <message>
        <source>Extractors</source>
        <translation>Extractores</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extractor</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Import weights…</source>
        <translation>Importar pesos…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Timbre</source>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>%1 values · built in</source>
        <translation>%1 valores · integrado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Descarga de %1</translation>
    </message>
    <message>
        <source>Cancel the download of %1</source>
        <translation>Cancelar la descarga de %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Import only</source>
        <translation>Solo importar</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Descargar %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Signal analysis that is always there: loudness, spectrum, rhythm, harmony. Needs no download.</source>
        <translation>Análisis de señal siempre disponible: sonoridad, espectro, ritmo, armonía. No necesita descarga.</translation>
    </message>
    <message>
        <source>Its licence does not allow commercial use.</source>
        <translation>Su licencia no permite el uso comercial.</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>Importar pesos</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Quitar modelo</translation>
    </message>
    <message>
        <source>Remove the weights of %1?</source>
        <translation>¿Quitar los pesos de %1?</translation>
    </message>
    <message>
        <source>What was analysed with it stays, and tags go on using it. New tracks are not analysed with it any more.</source>
        <translation>Lo analizado con él se conserva y las etiquetas lo siguen usando. Las pistas nuevas ya no se analizan con él.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::NearestExamplesView</name>
    <message>
        <source>Nearest examples</source>
        <translation>Ejemplos más cercanos</translation>
    </message>
    <message>
        <source>%1 %2, %3, adds %4</source>
        <translation>%1 %2, %3, aporta %4</translation>
    </message>
    <message>
        <source>follows from the tag “%1”</source>
        <translation>se deriva de la etiqueta «%1»</translation>
    </message>
    <message>
        <source>from the start of the tag: %1</source>
        <translation>del inicio de la etiqueta: %1</translation>
    </message>
    <message>
        <source>from another library</source>
        <translation>de otra biblioteca</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::OutlookSide</name>
    <message>
        <source>Joined the suggestions</source>
        <translation>Entran en las sugerencias</translation>
    </message>
    <message>
        <source>Left the suggestions</source>
        <translation>Salen de las sugerencias</translation>
    </message>
    <message>
        <source>Scored again</source>
        <translation>Puntuado de nuevo</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 en %2 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>A continuación</translation>
    </message>
    <message>
        <source>What your last answer did</source>
        <translation>Efecto de su última respuesta</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PlaybackController</name>
    <message>
        <source>“%1” cannot be played: the file is not there. Its labels are kept.</source>
        <translation>«%1» no se puede reproducir: el archivo no está. Sus anotaciones se conservan.</translation>
    </message>
    <message>
        <source>“%1” cannot be played: %2</source>
        <translation>«%1» no se puede reproducir: %2</translation>
    </message>
    <message>
        <source>“%1” is not connected any more. Playing is paused.</source>
        <translation>«%1» ya no está conectado. La reproducción está en pausa.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PlayerBar</name>
    <message>
        <source>Nothing is playing</source>
        <translation>No suena nada</translation>
    </message>
    <message>
        <source>No audio device. You can search, label and export; playing starts when a device appears.</source>
        <translation>Sin dispositivo de audio. Puede buscar, anotar y exportar; la reproducción empieza cuando aparezca un dispositivo.</translation>
    </message>
    <message>
        <source>Loudness levelled</source>
        <translation>Volumen igualado</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>Sin dispositivo de audio</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PlaylistPage</name>
    <message>
        <source>Whole paths in the playlist</source>
        <translation>Rutas completas en la lista</translation>
    </message>
    <message>
        <source>M3U8, for every player</source>
        <translation>M3U8, para todo reproductor</translation>
    </message>
    <message>
        <source>XSPF, with scores</source>
        <translation>XSPF, con puntuaciones</translation>
    </message>
    <message>
        <source>Best score first</source>
        <translation>Mejor puntuación primero</translation>
    </message>
    <message>
        <source>By path</source>
        <translation>Por ruta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>One playlist for each tag, in a folder that you choose. Paths in it are written from that folder, so that a playlist can travel with the music.</source>
        <translation>Una lista de reproducción por etiqueta, en la carpeta que usted elija. Las rutas se escriben a partir de esa carpeta, para que la lista pueda moverse junto con la música.</translation>
    </message>
    <message>
        <source>For a playlist that lies on another disk than the music.</source>
        <translation>Para una lista que esté en un disco distinto del de la música.</translation>
    </message>
    <message>
        <source>Save to folder…</source>
        <translation>Guardar en carpeta…</translation>
    </message>
    <message>
        <source>Folder for the playlists</source>
        <translation>Carpeta para las listas de reproducción</translation>
    </message>
    <message numerus="yes">
        <source>%n playlist(s) written to %1</source>
        <translation>
            <numerusform>%n lista de reproducción escrita en %1</numerusform>
            <numerusform>%n listas de reproducción escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Lista de reproducción</translation>
    </message>
    <message numerus="yes">
        <source>%n playlist(s) of these names are there already.</source>
        <translation>
            <numerusform>Ya existe %n lista con este nombre.</numerusform>
            <numerusform>Ya existen %n listas con estos nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PlaylistPreview</name>
    <message>
        <source>The tracks that would be in it</source>
        <translation>Las pistas que contendría</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Lista de reproducción</translation>
    </message>
    <message>
        <source>No track would be in it.</source>
        <translation>No contendría ninguna pista.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PrecisionRecallView</name>
    <message>
        <source>No curve yet: too few examples.</source>
        <translation>Aún no hay curva: faltan ejemplos.</translation>
    </message>
    <message>
        <source>Optimistic: guessed from your own examples.</source>
        <translation>Optimista: estimada a partir de sus propios ejemplos.</translation>
    </message>
    <message>
        <source>threshold %1, no track</source>
        <translation>umbral %1, ninguna pista</translation>
    </message>
    <message numerus="yes">
        <source>threshold %1, about %2 tracks, %3 right, %4 to %5</source>
        <translation>
            <numerusform>umbral %1, aproximadamente %2 pista, %3 correctas, de %4 a %5</numerusform>
            <numerusform>umbral %1, aproximadamente %2 pistas, %3 correctas, de %4 a %5</numerusform>
        </translation>
    </message>
    <message>
        <source>Right against found</source>
        <translation>Correctas frente a encontradas</translation>
    </message>
    <message>
        <source>Optimistic</source>
        <translation>Optimista</translation>
    </message>
    <message>
        <source>Found, % of those among the first %1</source>
        <translation>Encontradas, % de las que hay entre las %1 primeras</translation>
    </message>
    <message>
        <source>Found, % of all that fit</source>
        <translation>Encontradas, % de todas las que encajan</translation>
    </message>
    <message>
        <source>Right, %</source>
        <translation>Correctas, %</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Play all tracks equally loud</source>
        <translation>Reproducir todas las pistas al mismo volumen</translation>
    </message>
    <message>
        <source>At the end of a track, play the next one</source>
        <translation>Al final de una pista, reproducir la siguiente</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>Ignore answers in the first quarter of a second of a clip</source>
        <translation>Ignorar respuestas en el primer cuarto de segundo de un clip</translation>
    </message>
    <message>
        <source>Hide titles during a check</source>
        <translation>Ocultar títulos durante una comprobación</translation>
    </message>
    <message>
        <source>So that a key pressed twice does not answer for a clip that nobody has heard.</source>
        <translation>Para que una tecla pulsada dos veces no responda por un clip que nadie ha oído.</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
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
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::QualityPanel</name>
    <message>
        <source>Changed since the check: %1 of the suggestions are new.</source>
        <translation>Cambios desde la comprobación: son nuevas %1 de las sugerencias.</translation>
    </message>
    <message>
        <source>Drag the point on the curve, or use ← and →.</source>
        <translation>Arrastre el punto de la curva o use ← y →.</translation>
    </message>
    <message>
        <source>Guessed from your own examples. The true curve is usually lower.</source>
        <translation>Estimada a partir de sus propios ejemplos. La curva real suele ser más baja.</translation>
    </message>
    <message>
        <source>Your examples were found by the suggestions. They cannot tell how good the suggestions are; a check can.</source>
        <translation>Sus ejemplos se encontraron por las sugerencias. No pueden decir lo buenas que son las sugerencias; una comprobación sí.</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimación</translation>
    </message>
    <message>
        <source>8 in 10 chance</source>
        <translation>probabilidad de 8 entre 10</translation>
    </message>
    <message>
        <source>You can also drag tracks from the list onto the tag.</source>
        <translation>También puede arrastrar pistas de la lista a la etiqueta.</translation>
    </message>
    <message>
        <source>Suggestions work already, but nobody can say yet how good they are. Add tracks that differ from each other: another tempo, another instrument, the same feeling.</source>
        <translation>Las sugerencias ya funcionan, pero aún no se puede decir lo buenas que son. Añada pistas distintas entre sí: otro tempo, otro instrumento, la misma sensación.</translation>
    </message>
    <message>
        <source>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</source>
        <translation>Añada un primer ejemplo: reproduzca una pista que encaje y pulse A, o arrastre pistas a la etiqueta.</translation>
    </message>
    <message numerus="yes">
        <source>%n more example(s) for a first estimate</source>
        <translation>
            <numerusform>%n ejemplo más para una primera estimación</numerusform>
            <numerusform>%n ejemplos más para una primera estimación</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 examples</source>
        <translation>%1 de %2 ejemplos</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Right, optimistic</source>
        <translation>Correctas, optimista</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>Add what is playing</source>
        <translation>Añadir lo que suena</translation>
    </message>
    <message>
        <source>Review the closest</source>
        <translation>Revisar las más cercanas</translation>
    </message>
    <message>
        <source>Check this tag…</source>
        <translation>Comprobar esta etiqueta…</translation>
    </message>
    <message>
        <source>30 random clips, about two minutes.</source>
        <translation>30 clips al azar, unos dos minutos.</translation>
    </message>
    <message>
        <source>Check again…</source>
        <translation>Comprobar otra vez…</translation>
    </message>
    <message>
        <source>Right against found</source>
        <translation>Correctas frente a encontradas</translation>
    </message>
    <message>
        <source>Scores in the library</source>
        <translation>Puntuaciones en la biblioteca</translation>
    </message>
    <message>
        <source>Ticks: your yes labels above, no labels below.</source>
        <translation>Marcas: sus anotaciones «sí» arriba, «no» abajo.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Surer</source>
        <translation>Más seguro</translation>
    </message>
    <message>
        <source>95 in 100 are right, or as near as it gets.</source>
        <translation>95 de cada 100 son correctas, o lo más cerca posible.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>As many right as found, as far as possible.</source>
        <translation>Tantas correctas como encontradas, en lo posible.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>90 in 100 of all that fit are found.</source>
        <translation>Se encuentran 90 de cada 100 de las que encajan.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::RefusedFilesDialog</name>
    <message>
        <source>Refused files</source>
        <translation>Archivos rechazados</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read and were left out. All others are there.</source>
        <translation>
            <numerusform>No se pudo leer %n archivo y se ha omitido. Todos los demás están.</numerusform>
            <numerusform>No se pudieron leer %n archivos y se han omitido. Todos los demás están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Guardar lista…</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Guardar lista</translation>
    </message>
    <message>
        <source>refused files.txt</source>
        <translation>archivos rechazados.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::RefusedModel</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Por qué y qué hacer</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::RefusedView</name>
    <message numerus="yes">
        <source>%n refused file(s)</source>
        <translation>
            <numerusform>%n archivo rechazado</numerusform>
            <numerusform>%n archivos rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused files</source>
        <translation>Archivos rechazados</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy path and reason</source>
        <translation>Copiar ruta y motivo</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Guardar lista</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>refused files</source>
        <translation>archivos rechazados</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Reintentar todo</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Guardar lista…</translation>
    </message>
    <message>
        <source>No file was refused.</source>
        <translation>No se rechazó ningún archivo.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ReviewCard</name>
    <message>
        <source>The tag you work on will be here: suggestions to review, how good they are, and why.</source>
        <translation>Aquí estará la etiqueta en la que trabaje: sugerencias por revisar, lo buenas que son y por qué.</translation>
    </message>
    <message>
        <source>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</source>
        <translation>Añada un primer ejemplo: reproduzca una pista que encaje y pulse A, o arrastre pistas a la etiqueta.</translation>
    </message>
    <message>
        <source>The examples are not analysed yet. Suggestions come as soon as they are.</source>
        <translation>Los ejemplos aún no están analizados. Las sugerencias llegarán en cuanto lo estén.</translation>
    </message>
    <message>
        <source>Nothing left to review above the threshold. Lower it, or choose *Random* to look for surprises.</source>
        <translation>No queda nada por revisar por encima del umbral. Bájelo o elija *Al azar* para buscar sorpresas.</translation>
    </message>
    <message>
        <source>Needs three labels.</source>
        <translation>Necesita tres anotaciones.</translation>
    </message>
    <message>
        <source>Last answer: %1 joined the suggestions, %2 left.</source>
        <translation>Última respuesta: %1 entran en las sugerencias, %2 salen.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Full review</source>
        <translation>Revisión completa</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Empezar revisión</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>A continuación</translation>
    </message>
    <message>
        <source>Last ten decisions</source>
        <translation>Últimas diez decisiones</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>%1 of %2 tracks can be suggested so far. The list grows while the analysis runs; you can start now.</source>
        <translation>Ya se pueden sugerir %1 de %2 pistas. La lista crece durante el análisis; puede empezar ahora.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ReviewController</name>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferente</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similar</translation>
    </message>
    <message>
        <source>Among the highest scores.</source>
        <translation>Entre las puntuaciones más altas.</translation>
    </message>
    <message>
        <source>High score, but unlike everything labelled so far.</source>
        <translation>Puntuación alta, pero distinto de todo lo anotado hasta ahora.</translation>
    </message>
    <message>
        <source>Near the middle between your yes and your no.</source>
        <translation>Cerca del punto medio entre sus «sí» y sus «no».</translation>
    </message>
    <message>
        <source>Drawn at random.</source>
        <translation>Elegido al azar.</translation>
    </message>
    <message>
        <source>Close to the clip that you chose.</source>
        <translation>Cerca del clip que usted eligió.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixta</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Más probables</translation>
    </message>
    <message>
        <source>Like this clip</source>
        <translation>Como este clip</translation>
    </message>
    <message>
        <source>Select a stretch of the waveform first.</source>
        <translation>Seleccione antes un tramo de la forma de onda.</translation>
    </message>
    <message>
        <source>Choose or make a tag first.</source>
        <translation>Elija o cree antes una etiqueta.</translation>
    </message>
    <message>
        <source>Nothing is playing. Shift+A labels the selected tracks.</source>
        <translation>No suena nada. Mayús+A anota las pistas seleccionadas.</translation>
    </message>
    <message>
        <source>There is no answer to take back.</source>
        <translation>No hay respuesta que retirar.</translation>
    </message>
    <message>
        <source>(a track that is gone)</source>
        <translation>(una pista que ya no está)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ReviewStage</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>%1 yes</source>
        <translation>%1 sí</translation>
    </message>
    <message>
        <source>%1 no</source>
        <translation>%1 no</translation>
    </message>
    <message>
        <source>%1 suggested</source>
        <translation>%1 sugeridas</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>¿Es %1?</translation>
    </message>
    <message>
        <source>Nothing left to review above the threshold. Lower it, or choose “Random” to look for surprises.</source>
        <translation>No queda nada por revisar por encima del umbral. Bájelo o elija «Al azar» para buscar sorpresas.</translation>
    </message>
    <message>
        <source>Needs three labels.</source>
        <translation>Necesita tres anotaciones.</translation>
    </message>
    <message>
        <source>Leave review</source>
        <translation>Salir de la revisión</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No seguro</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Answer is about</source>
        <translation>La respuesta es sobre</translation>
    </message>
    <message>
        <source>This clip</source>
        <translation>Este clip</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Whole track</source>
        <translation>Toda la pista</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Buscar similares</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ScoreBar</name>
    <message>
        <source>Score %1, %2</source>
        <translation>Puntuación %1, %2</translation>
    </message>
    <message>
        <source>not analysed yet</source>
        <translation>aún sin analizar</translation>
    </message>
    <message>
        <source>This clip: %1, %2.</source>
        <translation>Este clip: %1, %2.</translation>
    </message>
    <message>
        <source>It is the track&apos;s best clip, so the table shows the same.</source>
        <translation>Es el mejor clip de la pista, por eso la tabla muestra lo mismo.</translation>
    </message>
    <message>
        <source>The table shows %1, the score of the track&apos;s best clip.</source>
        <translation>La tabla muestra %1, la puntuación del mejor clip de la pista.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ScoreHistogram</name>
    <message>
        <source>threshold %1</source>
        <translation>umbral %1</translation>
    </message>
    <message>
        <source>Scores in the library</source>
        <translation>Puntuaciones en la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%1 tracks have scores.</source>
        <translation>
            <numerusform>%1 pista tiene puntuación.</numerusform>
            <numerusform>%1 pistas tienen puntuación.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many tracks have which score. Heights are square roots, so that few tracks show too.</source>
        <translation>Cuántas pistas tienen cada puntuación. Las alturas son raíces cuadradas, para que también se vean las cantidades pequeñas.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SessionSide</name>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No seguro</translation>
    </message>
    <message>
        <source>Last ten decisions</source>
        <translation>Últimas diez decisiones</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Choose a line and press A, R or U to change that answer.</source>
        <translation>Elija una línea y pulse A, R o U para cambiar esa respuesta.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SettledBox</name>
    <message numerus="yes">
        <source>%1 of your last %2 answers changed fewer than %3 suggestions.</source>
        <translation>
            <numerusform>%1 de sus últimas %2 respuestas cambió menos de %3 sugerencias.</numerusform>
            <numerusform>%1 de sus últimas %2 respuestas cambiaron menos de %3 sugerencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You can stop soon.</source>
        <translation>%1 Pronto podrá parar.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Estabilidad</translation>
    </message>
    <message>
        <source>One for each of the last answers: filled if it changed few suggestions.</source>
        <translation>Una por cada una de las últimas respuestas: rellena si cambió pocas sugerencias.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SettledView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Estabilidad</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SideBar</name>
    <message>
        <source>%1 yes, %2 no, %3 not sure.</source>
        <translation>%1 sí, %2 no, %3 no seguro.</translation>
    </message>
    <message>
        <source>%1 suggested.</source>
        <translation>%1 sugeridas.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Aún sin comprobar.</translation>
    </message>
    <message>
        <source>Checked today.</source>
        <translation>Comprobada hoy.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation>Comprobada el %1.</translation>
    </message>
    <message>
        <source>The tag has changed since.</source>
        <translation>La etiqueta ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>Quitar búsqueda guardada</translation>
    </message>
    <message>
        <source>Show suggestions in the list</source>
        <translation>Mostrar sugerencias en la lista</translation>
    </message>
    <message>
        <source>Edit tag…</source>
        <translation>Editar etiqueta…</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Eliminar etiqueta</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Todas las pistas</translation>
    </message>
    <message>
        <source>Added last 7 days</source>
        <translation>Añadidas, últimos 7 días</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Refused files</source>
        <translation>Archivos rechazados</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <translation>%1 de 3</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugeridas</translation>
    </message>
    <message>
        <source>No tags yet. Choose a few tracks that share something, then press Ctrl+T.</source>
        <translation>Aún no hay etiquetas. Elija unas pistas que tengan algo en común y pulse Ctrl+T.</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <source>No extractor that has analysed this library brings tags of its own. Tools ▸ Models lists those that do: YAMNet and MusiCNN.</source>
        <translation>Ningún extractor que haya analizado esta biblioteca trae etiquetas propias. En Herramientas ▸ Modelos están los que las traen: YAMNet y MusiCNN.</translation>
    </message>
    <message>
        <source>Stock tags</source>
        <translation>Etiquetas de serie</translation>
    </message>
    <message numerus="yes">
        <source>Heard in %n track(s) by %1. Make a tag like it.</source>
        <translation>
            <numerusform>%1 la oye en %n pista. Cree una etiqueta parecida.</numerusform>
            <numerusform>%1 la oye en %n pistas. Cree una etiqueta parecida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock tags are being counted.</source>
        <translation>Se están contando las etiquetas de serie.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SpeakingExamples</name>
    <message>
        <source>Examples that speak for it</source>
        <translation>Ejemplos a favor</translation>
    </message>
    <message>
        <source>Examples that speak against it</source>
        <translation>Ejemplos en contra</translation>
    </message>
    <message>
        <source>A click or Enter plays the example, Shift+Enter the clip from before.</source>
        <translation>Un clic o Intro reproduce el ejemplo; Mayús+Intro, el clip de antes.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TablePage</name>
    <message>
        <source>With a mark that Excel needs for accents</source>
        <translation>Con la marca que Excel necesita para los acentos</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Todas las pistas</translation>
    </message>
    <message>
        <source>Tracks with one of the tags</source>
        <translation>Pistas con una de las etiquetas</translation>
    </message>
    <message>
        <source>Marked as suggested</source>
        <translation>Marcadas como sugeridas</translation>
    </message>
    <message>
        <source>Count as yes</source>
        <translation>Cuentan como sí</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Entre celdas</translation>
    </message>
    <message>
        <source>The table&apos;s beginning</source>
        <translation>Comienzo de la tabla</translation>
    </message>
    <message>
        <source>Save preset…</source>
        <translation>Guardar preajuste…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) exported to %1</source>
        <translation>
            <numerusform>%n pista exportada a %1</numerusform>
            <numerusform>%n pistas exportadas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Guardar preajuste</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON, an object a line (*.jsonl)</source>
        <translation>JSON, un objeto por línea (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TagChooser</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Choose tags</source>
        <translation>Elegir etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TagDialog</name>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cian</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Edit tag</source>
        <translation>Editar etiqueta</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>For example: tense underscore</source>
        <translation>Por ejemplo: fondo musical tenso</translation>
    </message>
    <message>
        <source>What fits, what does not; for you and for colleagues</source>
        <translation>Qué encaja y qué no; para usted y sus colegas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Make tag</source>
        <translation>Crear etiqueta</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. Choose another name.</source>
        <translation>Ya existe una etiqueta «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected track(s)</source>
        <translation>
            <numerusform>La pista seleccionada</numerusform>
            <numerusform>Las %n pistas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Like the tag “%1”</source>
        <translation>Como la etiqueta «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Stock tag “%1” (heard in %n track(s) by %2)</source>
        <translation>
            <numerusform>Etiqueta de serie «%1» (%2 la oye en %n pista)</numerusform>
            <numerusform>Etiqueta de serie «%1» (%2 la oye en %n pistas)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TagList</name>
    <message numerus="yes">
        <source>Label %n track(s) no</source>
        <translation>
            <numerusform>Anotar %n pista: no</numerusform>
            <numerusform>Anotar %n pistas: no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n track(s) yes</source>
        <translation>
            <numerusform>Anotar %n pista: sí</numerusform>
            <numerusform>Anotar %n pistas: sí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TagPanel</name>
    <message>
        <source>More about this tag</source>
        <translation>Más sobre esta etiqueta</translation>
    </message>
    <message>
        <source>About this tag</source>
        <translation>Sobre esta etiqueta</translation>
    </message>
    <message>
        <source>%1 yes</source>
        <translation>%1 sí</translation>
    </message>
    <message>
        <source>%1 no</source>
        <translation>%1 no</translation>
    </message>
    <message>
        <source>%1 not sure</source>
        <translation>%1 no seguro</translation>
    </message>
    <message>
        <source>%1 suggested</source>
        <translation>%1 sugeridas</translation>
    </message>
    <message>
        <source>No suggestions are left at this threshold. “Threshold: more” in this tag&apos;s menu lowers it.</source>
        <translation>No quedan sugerencias con este umbral. «Umbral: más», en el menú de esta etiqueta, lo baja.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackBrowser</name>
    <message>
        <source>No track matches this search. %1</source>
        <translation>Ninguna pista coincide con esta búsqueda. %1</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>No track is missing.</source>
        <translation>No falta ninguna pista.</translation>
    </message>
    <message>
        <source>Show all tracks</source>
        <translation>Mostrar todas las pistas</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are missing, and no other is there. Their labels are kept, and come back with their folder. %1</source>
        <translation>
            <numerusform>Falta %n pista y no hay ninguna otra. Sus anotaciones se conservan y vuelven con su carpeta. %1</numerusform>
            <numerusform>Faltan %n pistas y no hay ninguna otra. Sus anotaciones se conservan y vuelven con su carpeta. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Añadir carpetas…</translation>
    </message>
    <message>
        <source>No suggestions are left at this threshold. %1</source>
        <translation>No quedan sugerencias con este umbral. %1</translation>
    </message>
    <message>
        <source>Show more suggestions</source>
        <translation>Mostrar más sugerencias</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackHeader</name>
    <message>
        <source>Threshold %1</source>
        <translation>Umbral %1</translation>
    </message>
    <message>
        <source>How alike each track is to the examples of “%1”. Click to sort.</source>
        <translation>Cuánto se parece cada pista a los ejemplos de «%1». Clic para ordenar.</translation>
    </message>
    <message>
        <source>The order is older than the scores. Click to sort again.</source>
        <translation>El orden es anterior a las puntuaciones. Clic para ordenar de nuevo.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackTableModel</name>
    <message>
        <source>not analysed yet</source>
        <translation>aún sin analizar</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, score %3</source>
        <translation>%1: %2, puntuación %3</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>sonando</translation>
    </message>
    <message>
        <source>The file is missing; its labels are kept.</source>
        <translation>Falta el archivo; sus anotaciones se conservan.</translation>
    </message>
    <message>
        <source>Score %1: about %2 in 100 tracks like this are right.</source>
        <translation>Puntuación %1: aproximadamente %2 de cada 100 pistas como esta son correctas.</translation>
    </message>
    <message>
        <source>Score %1. It says how alike, not yet how probable.</source>
        <translation>Puntuación %1. Indica el parecido, aún no la probabilidad.</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artista del álbum</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>It is that of the track&apos;s best clip.</source>
        <translation>Es la del mejor clip de la pista.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TracksBox</name>
    <message>
        <source>Labelled yes</source>
        <translation>Anotadas «sí»</translation>
    </message>
    <message>
        <source>Labelled yes, and suggested</source>
        <translation>Anotadas «sí» y sugeridas</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::UndoWritingDialog</name>
    <message>
        <source>Undo file writing</source>
        <translation>Deshacer escritura de archivos</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::UpNextList</name>
    <message>
        <source>Up next</source>
        <translation>A continuación</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing is playing.</source>
        <translation>No suena nada.</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1, not analysed yet</source>
        <translation>%1, aún sin analizar</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WeightShareView</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Where the probe looks</source>
        <translation>En qué se fija la sonda</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WhyPanel</name>
    <message>
        <source>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</source>
        <translation>Añada un primer ejemplo: reproduzca una pista que encaje y pulse A, o arrastre pistas a la etiqueta.</translation>
    </message>
    <message>
        <source>Play a clip or choose a track to see why it scores as it does.</source>
        <translation>Reproduzca un clip o elija una pista para ver el porqué de su puntuación.</translation>
    </message>
    <message>
        <source>This clip is not analysed yet.</source>
        <translation>Este clip aún no está analizado.</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>From %1, an average track, to %2.</source>
        <translation>De %1, una pista media, a %2.</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extractor</translation>
    </message>
    <message>
        <source>Typical sound</source>
        <translation>Sonido típico</translation>
    </message>
    <message>
        <source>How much it changes</source>
        <translation>Cuánto varía</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Part of the score</source>
        <translation>Parte de la puntuación</translation>
    </message>
    <message>
        <source>Where the probe looks</source>
        <translation>En qué se fija la sonda</translation>
    </message>
    <message>
        <source>typical sound</source>
        <translation>sonido típico</translation>
    </message>
    <message>
        <source>how much it changes</source>
        <translation>cuánto varía</translation>
    </message>
    <message>
        <source>Nearest examples</source>
        <translation>Ejemplos más cercanos</translation>
    </message>
    <message>
        <source>A click or Enter plays the example, Shift+Enter the clip from before.</source>
        <translation>Un clic o Intro reproduce el ejemplo; Mayús+Intro, el clip de antes.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WorkerProcess</name>
    <message>
        <source>Cannot start the worker (%1). Install Tagwright again.</source>
        <translation>No se puede iniciar el proceso (%1). Vuelva a instalar Tagwright.</translation>
    </message>
    <message>
        <source>The worker broke off. Start again.</source>
        <translation>El proceso se interrumpió. Vuelva a empezar.</translation>
    </message>
    <message>
        <source>The worker ended without a reason. Start the job again.</source>
        <translation>El proceso terminó sin indicar el motivo. Vuelva a iniciar la tarea.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WritePage</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>If filled</source>
        <translation>Si no está vacío</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Sustituir lo que hay</translation>
    </message>
    <message>
        <source>Add to what is there</source>
        <translation>Añadir a lo que hay</translation>
    </message>
    <message>
        <source>Own field: %1</source>
        <translation>Campo propio: %1</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Estado de ánimo</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Another field…</source>
        <translation>Otro campo…</translation>
    </message>
    <message>
        <source>Each file is copied, checked and swapped in; the sound is not touched. You can undo the whole batch later.</source>
        <translation>Cada archivo se copia, se comprueba y se sustituye; el sonido no se toca. Más tarde se puede deshacer el lote entero.</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Guardar esta lista…</translation>
    </message>
    <message>
        <source>Undo writing…</source>
        <translation>Deshacer escritura…</translation>
    </message>
    <message>
        <source>Dry run again</source>
        <translation>Simular otra vez</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>Otro campo</translation>
    </message>
    <message>
        <source>Name of the field. With {tag} in it, each tag gets a field of its own.</source>
        <translation>Nombre del campo. Si contiene {tag}, cada etiqueta tiene su propio campo.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation>Cambian %1</translation>
    </message>
    <message>
        <source>Already right %1</source>
        <translation>Ya correctos %1</translation>
    </message>
    <message>
        <source>Cannot be written %1</source>
        <translation>No se pueden escribir %1</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Escribir %n archivo</numerusform>
            <numerusform>Escribir %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>Escribir archivos</translation>
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
        <source>Choose the tags to write.</source>
        <translation>Elija las etiquetas que quiera escribir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>No track has these tags.</source>
        <translation>Ninguna pista tiene estas etiquetas.</translation>
    </message>
    <message>
        <source>Dry run of the undo finished. Nothing has been written.</source>
        <translation>Simulación de deshacer terminada. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Dry run finished. Nothing has been written.</source>
        <translation>Simulación terminada. No se ha escrito nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n archivo escrito.</numerusform>
            <numerusform>%n archivos escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they were.</source>
        <translation>
            <numerusform>%n quedó como estaba.</numerusform>
            <numerusform>%n quedaron como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Guardar esta lista</translation>
    </message>
    <message>
        <source>files.txt</source>
        <translation>archivos.txt</translation>
    </message>
    <message>
        <source>Text, separated by tabs (*.txt)</source>
        <translation>Texto separado por tabuladores (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n file(s)</source>
        <translation>
            <numerusform>Restaurar %n archivo</numerusform>
            <numerusform>Restaurar %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) restored.</source>
        <translation>
            <numerusform>%n archivo restaurado.</numerusform>
            <numerusform>%n archivos restaurados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dry run is going on.</source>
        <translation>La simulación está en curso.</translation>
    </message>
    <message>
        <source>Files are being written.</source>
        <translation>Se están escribiendo los archivos.</translation>
    </message>
</context>
</TS>
