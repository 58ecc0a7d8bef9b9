import type {Messages} from '../index.ts';

/** The commands, their options and their output. */
export const commands: Pick<
	Messages,
	| 'explain'
	| 'lists'
	| 'setup'
	| 'secretFile'
	| 'commands'
	| 'options'
	| 'usage'
	| 'sandbox'
	| 'demo'
> = {
	explain: {
		where: 'Dónde',
		said: 'Meta muestra',
		causes: 'Causas, de la más probable a la menos probable',
		cure: 'Qué hacer',
		step: 'Paso',
		next: 'Sigue con',
		redirectUri: 'la dirección que escribiste',
		translated: 'Estos nombres se tradujeron por error. Meta solo conoce los de la derecha:',
		places: {
			portal: 'en el portal para desarrolladores',
			authorize: 'en las páginas que muestra el navegador durante el inicio de sesión',
			callback: 'al volver del navegador',
			exchange: 'al canjear el código por un token',
			import: 'al importar un token',
			'long-lived': 'al canjear el token por uno de larga duración',
			refresh: 'al renovar el token',
			me: 'al preguntar a Meta de quién es el token',
			api: 'en peticiones posteriores de tu propio programa',
			graph: 'siempre que se usa el token',
		},
	},

	lists: {
		nameChanged: 'Escríbelo como "{value}".',
		pick: '¿Qué perfil va a ser el actual?',
		pickHelp: 'las flechas eligen, enter acepta',
		tightened: 'Otras personas podían abrir {file}. Ahora solo tú puedes leerlo.',
		stillGood: 'El token de "{name}" sigue siendo válido: {end}.',
		chosenByEnvironment: 'Decide {variable}: {name}',
		works: '{name}: Meta dice que funciona; no caduca con el tiempo',
		refresh: {
			refreshed: '{name}: renovado, {end}',
			'not-due': '{name}: todavía no toca, {end}',
			'too-early':
				'{name}: Meta renueva un token cuando ya tiene 24 horas; posible desde el {time}',
		},
	},

	setup: {
		open: 'Abre este enlace en un navegador, inicia sesión y permite el acceso:',
		waiting: 'Esperando en {redirectUri}, como máximo {seconds} segundos.',
		pasteHint: 'O pega la dirección que el navegador muestra después, y pulsa Enter.',
		pasteOnly: 'Luego pega la dirección que el navegador muestra después, y pulsa Enter.',
		preflight: {
			ok: 'Meta conoce este identificador y esta clave secreta.',
			unknown:
				'No se puede saber de antemano si Meta conoce este identificador y esta clave secreta.',
			refused: 'Meta rechazó este identificador o esta clave secreta.',
		},
		listensToOthers:
			'Otros equipos pueden llegar al puerto donde se espera la respuesta. Úsalo solo en un contenedor o detrás de un proxy.',
		saved: 'Guardado como "{name}": {username}, {end}',
		missingScopes: 'Sin conceder: {scopes}',
		busyRedirect:
			'El puerto de {redirectUri} está ocupado ({holder}). Este inicio de sesión usa {used}, que también está registrada.',
		remote:
			'Esta es una sesión SSH: tu navegador está en otro equipo y no llega a un puerto de este. Pega aquí la dirección que muestre. Para esperarla aquí de todos modos, reenvía el puerto con "ssh -L" y usa --receive listen.',
		fewerPermissions:
			'"{name}" tenía antes estos permisos y Meta no los concedió esta vez: {scopes}',
		imported:
			'Guardado como "{name}": {username}. No se sabe cuándo caduca este token: como máximo 60 días después de crearlo. "ig-wizard refresh {name}" dirá más cuando tenga 24 horas.',
		warning: 'aviso: {text}',
	},

	secretFile: {
		notAFile: 'no es un archivo',
		tooLarge: 'es demasiado grande',
		openToOthers: 'otras personas pueden leerlo (modo {mode})',
	},

	commands: {
		setup:
			'conecta una cuenta, desde el principio o donde se detuvo una configuración sin terminar',
		import: 'guarda un token creado en el panel de la app; no hace falta iniciar sesión',
		profiles: 'elige el perfil actual en una terminal; list, use NAME',
		refresh: 'renueva los tokens a los que les toca (quedan 30 días o menos)',
		token: 'muestra solo el token de un perfil, para programas',
		checklist: 'muestra los pasos en Meta con nombres y enlaces, para seguirlos o enviarlos',
		sandbox: 'inicia un simulador de Meta en este equipo, para practicar y hacer pruebas',
		explain: 'dice la causa y el remedio de un error, por su código o por una parte de su texto',
		demo: 'lo recorre todo con el simulador, en una carpeta que después se borra',
		help: 'explica un comando',
	},

	options: {
		profile: 'perfil que se usa',
		json: 'un documento JSON en la salida estándar',
		plain: 'preguntas en texto sencillo, una tras otra, también para lectores de pantalla',
		lang: 'idioma: en o es',
		'no-color': 'sin colores',
		debug: 'diagnóstico en la salida de errores, sin secretos',
		'config-dir': 'carpeta para todo lo que se guarda',
		sandbox: 'usar el simulador de Meta que está en esta dirección',
		yes: 'no preguntar nada',
		help: 'este texto',
		version: 'versión de ig-wizard',
		flow: 'tipo de inicio de sesión',
		'app-id':
			'identificador de la app de Instagram (Instagram app ID); con Facebook Login, el de la app de Meta',
		'app-secret-stdin': 'leer la clave secreta de la app de Instagram de la entrada estándar',
		'app-secret-file':
			'leer la clave secreta de la app de Instagram de un archivo que solo tú puedes leer',
		'redirect-uri':
			'URI de redirección exactamente como la guardó el panel; si das varias, las demás se usan cuando su puerto está ocupado',
		scopes: 'permisos, separados por comas',
		'config-id': 'Facebook Login: número de una configuración, en lugar de permisos',
		page: 'Facebook Login: número de la página cuya cuenta de Instagram se quiere',
		receive: 'cómo llega la respuesta del navegador: auto, listen o paste',
		listen: 'dónde esperar la respuesta, si no es donde apunta la URI de redirección',
		tls: 'con --listen: https en ese lugar, con un certificado hecho para él',
		'tls-cert': 'certificado con el que se recibe la respuesta (PEM)',
		'tls-key': 'clave privada del certificado (PEM)',
		'keep-certificate':
			'conservar el certificado con el que se recibe la respuesta, para que el navegador avise solo una vez',
		'token-stdin': 'leer el token de la entrada estándar',
		'token-file': 'leer el token de un archivo que solo tú puedes leer',
		'no-browser': 'no abrir ningún navegador',
		timeout: 'cuánto se espera al navegador',
		'no-preflight': 'no probar el identificador y la clave antes de abrir el navegador',
		replace: 'sin preguntas: poner el token nuevo en lugar del que tiene este perfil',
		'switch-account': 'sin preguntas: el perfil puede pasar a otra cuenta',
		duplicate: 'sin preguntas: la cuenta puede guardarse con un segundo nombre',
		'require-scopes': 'sin preguntas: no guardar nada si no se concedió algún permiso',
		all: 'todos los perfiles',
		force: 'aunque todavía no toque; nunca antes de 24 horas',
		within: 'toca renovar cuando quedan estos días o menos',
		'min-days': 'renovar primero si quedan menos de estos días',
		format: 'forma de la salida',
		'meta-app-id': 'número de arriba en el panel; con él los enlaces son exactos',
		port: 'puerto del simulador; con 0 se toma uno libre',
		ready: 'con una app ya configurada del todo',
		'sandbox-redirect-uri': 'URI de redirección registrada; se puede repetir la opción',
		consent: 'página de autorización: ask, allow o deny',
		fault:
			'fallo que se va a mostrar, por ejemplo exchange:code-expired o refresh:server-error:2; se puede repetir la opción; list muestra todos los nombres',
		data: 'guardar el estado del simulador en este archivo',
		shape: 'forma de las respuestas: flat o wrapped',
		ids: 'identificadores como number o string',
		permissions: 'permisos como array, string o none',
	},

	usage: {
		intro: 'De cero a un token de acceso de Instagram que funciona, se guarda y se puede renovar.',
		usage: 'Uso',
		commands: 'Comandos',
		options: 'Opciones',
		everywhere: 'En todos los comandos',
		examples: 'Ejemplos',
		more: 'ig-wizard help COMMAND explica un comando. Sin comando, en una terminal, se abre el asistente.',
	},

	sandbox: {
		isStandIn: 'Esto es un simulador de Meta en este equipo. Nada sale de él. Ctrl-C lo termina.',
		next: 'En otra terminal: ig-wizard --sandbox {url}',
		app: 'App',
		secret: 'Clave secreta',
		tester: 'Evaluador',
		redirectUri: 'URI de redirección',
		facebookApp: 'App de Facebook Login',
		facebookSecret: 'Clave secreta de Facebook Login',
		facebookConfiguration: 'Configuración de Facebook Login',
		portForbidden:
			'Esta cuenta no puede abrir el puerto {port}. Elige uno mayor que 1023, o 0 para uno libre.',
		problems: {
			port: 'Un puerto es un número de 0 a 65535.',
			consent: 'Puede ser ask, allow o deny.',
			shape: 'Puede ser flat o wrapped.',
			ids: 'Puede ser number o string.',
			permissions: 'Puede ser array, string o none.',
			'redirect-uri': '{value} no puede ser una URI de redirección.',
			'fault-unknown': 'No existe el fallo {value}. "--fault list" muestra todos los nombres.',
			'fault-endpoint': 'Ese fallo no puede ocurrir ahí: {value}',
			'fault-times': 'El número de veces va de 1 a 999999: {value}',
			duration: 'Una duración es un número con m, h o d, por ejemplo 61d: {value}',
			'data-unreadable': 'El archivo {value} no se puede leer como estado de un simulador.',
			'data-unwritable': 'El archivo {value} no se puede escribir.',
		},
	},

	demo: {
		begin: 'Demo: hay un simulador de Meta en {url}. Nada sale de este equipo.',
		folder: 'Todo se guarda en {folder} y se borra al final.',
		byItself: 'Sin una terminal, la demo hace sola tu parte y la del navegador.',
		didStep: 'El simulador hizo este paso: {answer}',
		confirmed: 'hecho',
		hidden: 'secreto de {n} caracteres, no se muestra',
		moveClock: 'El reloj del simulador avanza {days} días.',
		end: 'Eso es todo. En una terminal, "ig-wizard demo" te deja hacer los pasos a ti.',
		thrownAway: 'La carpeta de la demo ya no existe. Ahora: ig-wizard',
	},
};
