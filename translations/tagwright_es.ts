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
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <source>%1 of your last %2 answers changed fewer than 10 suggestions.</source>
        <translation>
            <numerusform>%1 de sus últimas %2 respuestas cambió menos de 10 sugerencias.</numerusform>
            <numerusform>%1 de sus últimas %2 respuestas cambiaron menos de 10 sugerencias.</numerusform>
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
        <source>One for each of the last answers: filled if it changed fewer than 10 suggestions, or under 3 in 100 of them.</source>
        <translation>Una por cada una de las últimas respuestas: rellena si cambió menos de 10 sugerencias, o menos de 3 de cada 100.</translation>
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
