import type {Messages} from '../index.ts';

/** Errors by their code. */
export const errors: Pick<Messages, 'errors'> = {
	errors: {
		unexpected: {
			what: 'Algo falló dentro de ig-wizard: {said}',
			hint: 'Es un error de este programa. Ejecuta el comando otra vez con --debug y comunica lo que muestra: no contiene secretos.',
		},
		usage: {what: 'No se entiende este comando: {reason}', hint: 'ig-wizard help {command}'},
		'unknown-command': {
			what: 'No existe el comando "{name}".',
			hint: 'ig-wizard help muestra la lista de comandos.',
		},
		'unknown-option': {
			what: '"{command}" no tiene la opción {name}.',
			hint: 'ig-wizard help {command}',
		},
		'secret-as-argument': {
			what: 'Un secreto nunca se da como argumento ({name}).',
			hint: 'Quizá quedó en el historial de tu terminal: bórralo de ahí. Usa --app-secret-stdin, --app-secret-file o la variable IG_WIZARD_APP_SECRET; para un token, --token-stdin o --token-file.',
		},
		'invalid-value': {what: '{field}: {problem}', hint: 'ig-wizard help {command}'},
		'not-one-of': {what: '{field} puede ser: {list}', hint: 'ig-wizard help {command}'},
		'not-a-number': {
			what: '{field} es un número de {min} a {max}.',
			hint: 'ig-wizard help {command}',
		},
		'not-like': {what: '{field} se escribe como {example}', hint: 'ig-wizard help {command}'},
		'missing-answers': {
			what: 'Faltan estas respuestas: {names}',
			hint: 'Dalas como opciones o variables: ig-wizard help {command}',
		},
		'input-closed': {
			what: 'La entrada terminó antes de que llegara la respuesta.',
			hint: 'Ejecuta el comando otra vez.',
		},
		'two-readers-of-input': {
			what: 'La entrada estándar se puede leer una sola vez, y la piden {names}.',
			hint: 'Da una de las dos cosas de otra manera.',
		},
		'secret-file-refused': {
			what: 'El archivo {file} no se usa como secreto: {reason}',
			hint: 'chmod 600 {file}',
		},
		'file-refused': {
			what: 'El archivo {file} no se puede usar: {reason}',
			hint: 'Revisa la ruta y lo que contiene el archivo.',
		},
		'no-terminal': {
			what: 'Esto necesita una terminal.',
			hint: 'Sin ella: ig-wizard setup con opciones, mira ig-wizard help setup.',
		},
		'profile-exists': {
			what: 'El perfil "{name}" ya existe.',
			hint: 'Agrega --replace para poner el token nuevo en su lugar, o elige otro nombre.',
		},
		'account-differs': {
			what: 'El perfil "{name}" tiene otra cuenta: {username}.',
			hint: 'Agrega --switch-account para reemplazarla, o elige otro nombre.',
		},
		'account-stored': {
			what: 'Esta cuenta ya está guardada como "{name}".',
			hint: 'Agrega --duplicate para guardarla una segunda vez.',
		},
		'permissions-fewer': {
			what: '"{name}" tiene permisos que Meta no concedió esta vez: {list}',
			hint: 'Inicia sesión de nuevo y déjalos activados, elige otro nombre, o agrega --replace.',
		},
		'page-not-chosen': {
			what: 'Este inicio de sesión da acceso a varias páginas de Facebook: {list}',
			hint: 'Di cuál con --page ID.',
		},
		'page-unknown': {
			what: 'Este inicio de sesión no da acceso a la página de Facebook {id}. Da acceso a: {list}',
			hint: 'Elige una de estas con --page ID, o inicia sesión de nuevo y permite el acceso a la página.',
		},
		'flow-retired': {
			what: 'Meta cerró {flow} el {date}; ya nadie obtiene un token con ese método.',
			hint: 'Sin --flow se usa el inicio de sesión de hoy. Qué es hoy cada paso antiguo: ig-wizard checklist --flow basic-display',
		},
		'port-busy': {
			what: 'Otro programa usa el puerto {port} en {address}.',
			held: 'Otro programa usa el puerto {port} en {address}: {holder}.',
			hint: 'Cierra ese programa, o registra otra URI de redirección con otro puerto. No se abrió el navegador.',
		},
		'port-forbidden': {
			what: 'Tu usuario no puede abrir el puerto {port}.',
			hint: 'Registra una URI de redirección con un puerto mayor que 1024, por ejemplo 8473.',
		},
		'address-unusable': {
			what: 'No se puede recibir la respuesta en {address}.',
			hint: 'Revisa la URI de redirección, o usa --receive paste.',
		},
		'tls-verification-off': {
			what: 'NODE_TLS_REJECT_UNAUTHORIZED=0 desactiva la protección de tus secretos.',
			hint: 'Quita esa variable. Para el proxy de una empresa usa NODE_EXTRA_CA_CERTS.',
		},
		'sandbox-not-local': {
			what: 'El simulador debe estar en este equipo: {url}',
			hint: 'Usa una dirección como http://127.0.0.1:8474',
		},
		'sandbox-port-busy': {
			what: 'Otro programa usa el puerto {port}.',
			hint: 'Elige otro con --port, o 0 para tomar uno libre.',
		},
		'practice-failed': {
			what: 'El simulador no pudo hacer este paso: {reason}',
			hint: 'Haz primero los pasos anteriores, o haz este tú en un navegador.',
		},
		'config-dir-unusable': {
			what: 'No se encuentra la carpeta de configuración: {variable} no se puede usar.',
			hint: 'Ponle una ruta absoluta, o usa --config-dir.',
		},
		'store-unreadable': {
			what: 'El archivo {file} no se puede leer ({reason}). Se dejó como está.',
			hint: 'Recupéralo de una copia de seguridad, o apártalo e inicia sesión de nuevo.',
		},
		'store-foreign': {
			what: '{file} no es un archivo tuyo creado por ig-wizard ({reason}). Se dejó como está.',
			hint: 'Míralo y apártalo, o usa --config-dir.',
		},
		'store-newer': {
			what: 'El archivo {file} lo escribió una versión más nueva de ig-wizard (formato {version}). Se dejó como está.',
			hint: 'Actualiza ig-wizard.',
		},
		'store-unwritable': {
			what: 'No se puede escribir {file} ({reason}). Lo que ya estaba guardado sigue ahí.',
			hint: 'Libera espacio o date permiso para escribir ahí, y prueba otra vez.',
		},
		'output-failed': {
			what: 'La salida no se puede escribir ({reason}).',
			hint: 'Lo que se guardó sigue guardado. Escríbela en otro lugar o haz sitio ahí.',
		},
		network: {
			what: 'No se puede conectar con {host} ({reason}).',
			hint: 'Revisa la red y la configuración del proxy, y prueba otra vez.',
		},
		'tls-failed': {
			what: 'La conexión con {host} no es segura ({reason}).',
			hint: 'Revisa la fecha de este equipo y lo que hay entre él y {host}. Para el proxy de una empresa usa NODE_EXTRA_CA_CERTS.',
		},
		'provider-unavailable': {
			what: 'Meta no puede responder en este momento (estado {status}).',
			hint: 'Espera unos minutos y prueba otra vez.',
		},
		'answer-unreadable': {
			what: 'La respuesta no llegó en una forma conocida de Meta (estado {status}, {reason}).',
			hint: 'Quizá respondió un proxy o la página de acceso de una red. Prueba más tarde.',
		},
		'answer-lost': {
			what: 'La conexión con {host} se cortó antes de que la respuesta estuviera completa.',
			hint: 'Inténtalo de nuevo. Solo un inicio de sesión tiene que empezar otra vez, porque su código está gastado.',
		},
		'answer-too-large': {
			what: 'La respuesta de {host} es demasiado grande para ser de Meta.',
			hint: 'Prueba más tarde.',
		},
		'unexpected-redirect': {
			what: '{host} mandó la petición a otro lugar. No se siguió hasta allí.',
			hint: 'Quizá respondió un proxy o la página de acceso de una red. Prueba más tarde.',
		},
		'sandbox-unreachable': {
			what: 'Ningún simulador responde en {url}.',
			hint: 'Inicia uno: ig-wizard sandbox',
		},
		'provider-refused': {
			what: 'Meta lo rechazó: {said}',
			hint: 'ig-wizard setup sigue donde se detuvo.',
		},
		declined: {
			what: 'El acceso se rechazó en la página de autorización.',
			hint: 'No se guardó nada. Inicia sesión de nuevo y pulsa "Permitir" (Allow).',
		},
		'timed-out': {
			what: 'Nadie volvió del navegador a tiempo.',
			hint: 'Empieza de nuevo. Si el navegador muestra un error o una página que no carga, copia su dirección y pégala (--receive paste).',
		},
		busy: {
			what: 'Otro ig-wizard está trabajando con "{name}".',
			hint: 'Espera a que termine y prueba otra vez.',
		},
		'lock-unusable': {
			what: 'El archivo de bloqueo {file} no se puede usar ({reason}). Se dejó como está.',
			hint: 'Mira a quién pertenece. Si no hay ningún ig-wizard en marcha se puede borrar: no contiene nada.',
		},
		'sign-in-needed': {
			what: 'El token de "{name}" ya no funciona.',
			hint: 'ig-wizard setup {name} --replace',
		},
		partial: {
			what: 'Fallaron {failed} de {total} perfiles.',
			hint: 'Las líneas de arriba dicen por qué.',
		},
		'profile-not-found': {
			what: 'No existe el perfil "{name}".',
			hint: 'ig-wizard profiles list',
		},
		'nothing-set-up': {
			what: 'Todavía no hay ninguna cuenta conectada.',
			hint: 'ig-wizard setup',
		},
		'no-current-profile': {
			what: '¿Qué perfil? Hay varios y ninguno es el actual.',
			hint: 'ig-wizard profiles use NAME, o indica el nombre.',
		},
		'nothing-matches': {
			what: 'No se conoce ningún error que corresponda a "{text}".',
			hint: 'Da su número, como 190 o 190/460, o unas palabras en inglés como las muestra Meta.',
		},
		interrupted: {
			what: 'Detenido.',
			hint: 'Lo que se terminó está guardado. Ejecuta el comando de nuevo.',
		},
		terminated: {
			what: 'Detenido por una señal.',
			hint: 'Lo que se terminó está guardado. Ejecuta el comando de nuevo.',
		},
	},
};
