import type {Messages} from '../index.ts';

/** The screens of the wizard up to the answer of Meta, and what is said beside them. */
export const screens: Pick<
	Messages,
	| 'start'
	| 'oldGuide'
	| 'stepList'
	| 'step'
	| 'checking'
	| 'waiting'
	| 'exchanging'
	| 'picking'
	| 'help'
	| 'spoken'
> = {
	start: {
		title: '¿Qué quieres hacer?',
		intro:
			'ig-wizard te consigue un token de acceso de Instagram, paso a paso, y lo mantiene vigente. La primera vez lleva unos quince minutos.',
		connect: 'Conectar una cuenta de Instagram',
		connectHint: 'recomendado; cuenta de empresa o de creador y un perfil de Facebook',
		importToken: 'Ya tengo un token del panel de la app',
		importTokenHint: 'pégalo: se comprueba y se mantiene vigente, sin iniciar sesión',
		facebook: 'Conectar con Facebook Login',
		facebookHint: 'hashtags, productos, anuncios de colaboración; con página vinculada',
		practise: 'Practicar primero',
		practiseHint: 'los mismos pasos con un simulador de Meta; nada sale de este equipo',
		oldGuide: 'Sigo una guía antigua (Basic Display)',
		oldGuideHint: 'qué fue de sus pasos y qué se hace hoy',
		quit: 'Salir',
		loading: 'Buscando lo que ya está guardado',
	},

	oldGuide: {
		title: 'Una guía antigua',
		intro:
			'Estas guías configuran Basic Display. Meta lo cerró el {date}: ya no hay ninguna API para cuentas personales. Una cuenta de empresa o de creador sí obtiene un token, con los pasos de hoy.',
		brief: 'Basic Display se cerró el {date}. Ya no hay ninguna API para cuentas personales.',
		steps: 'Sus {n} pasos, y qué es hoy cada uno:',
		same: 'como antes',
		gone: 'ya no existe',
		goneHint: 'No hay nada en su lugar.',
	},

	stepList: {
		title: 'Todos los pasos',
		proved: 'comprobado {date}',
		confirmed: 'lo confirmaste {date}',
		done: 'hecho',
		open: 'pendiente',
	},

	step: {
		labels: 'Busca',
		labelsMayDiffer: 'los nombres pueden variar un poco',
		page: 'Página',
		otherPage: 'o bien',
		bring: 'Qué traer',
		confirm: 'Pulsa Enter cuando esté hecho. Solo tú puedes saberlo.',
		kept: 'ya está guardada; Enter la conserva',
		practising: 'El simulador está haciendo este paso',
		insist: 'Pulsa Enter otra vez para aceptarlo tal como está.',
		several:
			'Varias direcciones: sepáralas con un espacio. Si un puerto está ocupado, se usa la siguiente.',
		digits: 'Cifras: {n}',
		hexadecimal: '32 caracteres hexadecimales',
		characters: 'Longitud: {n}',
		instagramToken: 'Un token de Instagram Login, {n} caracteres',
	},

	checking: {
		title: 'Prueba del identificador y la clave',
		text: 'Dos peticiones con valores inventados dicen si Meta conoce este identificador y esta clave. Todavía nadie inicia sesión.',
		known: 'Meta conoce este identificador y esta clave.',
		unclear:
			'Meta no dio una respuesta clara sobre el identificador y la clave. El inicio de sesión lo dirá.',
	},

	waiting: {
		title: 'Inicio de sesión',
		forProfile: 'Inicio de sesión para el perfil "{name}"',
		opening: 'Preparando la recepción de la respuesta',
		browserOpened: 'Tu navegador está abierto. Inicia sesión y pulsa "Permitir" (Allow).',
		browserOpening: 'Abriendo tu navegador',
		browserFailed: 'No se pudo abrir el navegador. Abre tú este enlace:',
		browserOff: 'Abre este enlace en un navegador:',
		certificate:
			'Después avisará de un certificado de {host}: es nuestro, hecho solo para este inicio de sesión. Pulsa "Configuración avanzada" (Advanced) y luego "Acceder" (Proceed).',
		certificateBrief:
			'Su aviso de un certificado es por el nuestro: "Configuración avanzada" (Advanced), luego "Acceder" (Proceed).',
		certificateKept:
			'Después puede avisar de un certificado de {host}: es nuestro y se conserva hasta el {date}, así que el navegador pregunta una sola vez. Pulsa "Configuración avanzada" (Advanced) y luego "Acceder" (Proceed).',
		remote:
			'El navegador está en otro equipo. Inicia sesión allí; la página en la que termina no se abre. Copia su dirección y pégala aquí.',
		tunnel: 'O reenvía el puerto y la respuesta llegará sola: ssh -L {port}:localhost:{port}',
		tunnelLater:
			'O empieza de nuevo con --receive listen y reenvía el puerto: ssh -L {port}:localhost:{port}',
		busy: 'El puerto de {redirectUri} está ocupado. Este inicio de sesión usa {used}, que también está registrada.',
		busyHolder:
			'{holder} ocupa el puerto de {redirectUri}. Este inicio de sesión usa {used}, que también está registrada.',
		qr: 'Escanéalo para iniciar sesión en un teléfono. Después pega aquí la dirección en la que termina el teléfono.',
		qrTooLarge:
			'El código QR necesita una ventana más grande, de unas {columns} columnas y {rows} filas. Ocúltalo para ver el enlace.',
		fingerprint: 'Huella SHA-256',
		waitingAt: 'Esperando en {redirectUri}',
		waitingForPaste: 'Esperando la dirección',
		left: 'quedan {time}',
		paste: 'O pega aquí la dirección que muestra el navegador:',
		pasteOnly: 'Pega la dirección que muestra el navegador después de iniciar sesión:',
		link: 'Enlace',
		shows: '¿Qué muestra el navegador?',
		notes: {
			'not-this-sign-in':
				'Llegó una petición que no pertenece a este inicio de sesión y se pasó por alto.',
			repeated: 'La respuesta llegó otra vez; vale la primera.',
			'https-sent-to-http': 'El navegador usó https, pero la dirección registrada es http.',
			'http-sent-to-https': 'El navegador usó http. Usa https.',
			'certificate-refused':
				'El navegador rechaza el certificado. Pulsa "Configuración avanzada" (Advanced) y luego "Acceder" (Proceed), o pega aquí la dirección.',
			'one-family-only': 'Este equipo tiene un solo tipo de dirección local; se usa ese.',
			'not-reachable':
				'Una petición de prueba a la dirección registrada no llegó aquí: otro programa o un ajuste de este equipo está en medio. Pegar la dirección funciona igual.',
		},
	},

	exchanging: {
		title: 'Obteniendo el token',
		stages: {
			preflight: 'Prueba del identificador y la clave',
			exchange: 'Canje del código por un token de corta duración (1 hora)',
			'long-lived': 'Canje por un token de larga duración (60 días)',
			account: 'De quién es el token',
			pages: 'Páginas y cuentas de Instagram vinculadas',
			refresh: 'Renovando el token',
			inspect: 'Preguntando si el token funciona',
			save: 'Guardando',
		},
		leaving:
			'Se sale en cuanto esté guardado lo que concedió Meta. Ctrl-C otra vez sale de inmediato.',
	},

	picking: {
		title: '¿Qué cuenta?',
		text: 'Este inicio de sesión da acceso a {n} cuentas, cada una con su página de Facebook. Elige una; para otra, inicia sesión de nuevo.',
		storedAs: 'guardada como "{name}"',
	},

	help: {
		title: 'Ayuda',
		back: 'Esc vuelve un paso atrás; se conservan todas las respuestas.',
		quit: 'Ctrl-C conserva cada respuesta confirmada con Enter. La próxima vez se sigue en este paso.',
		labels:
			'Los menús de Meta cambian a menudo. Busca lo que hace el paso, no las palabras exactas.',
		secret: 'La clave secreta no se muestra nunca. Ctrl-U vacía el campo.',
		field:
			'Mientras hay un campo, las letras se escriben en él. Pulsa antes Tab y luego la letra de la tecla: Tab, O abre la página.',
	},

	spoken: {
		good: 'OK',
		note: 'Atención',
		error: 'Error',
		question: 'Pregunta',
		working: 'En curso',
		open: 'Por hacer',
		empty: 'vacío',
		hidden: '{n} caracteres, ocultos',
		keys: 'Teclas',
		arrows: 'flecha arriba o abajo',
		qr: 'Código QR del enlace',
	},
};
