import type {Messages} from '../../index.ts';

/** On the pages of the sign-in and on the way back. */
export const signInFailures: Pick<
	Messages['failures'],
	| 'invalid-platform-app'
	| 'redirect-uri-encoded-twice'
	| 'invalid-redirect-uri'
	| 'insufficient-developer-role'
	| 'invalid-scopes'
	| 'invalid-app-id'
	| 'authorize-page-unavailable'
	| 'bot-check'
	| 'personal-account'
	| 'fb-url-blocked'
	| 'insecure-login-blocked'
	| 'fb-user-denied'
	| 'user-denied'
	| 'callback-timeout'
	| 'state-mismatch'
	| 'code-missing'
	| 'double-callback'
	| 'certificate-refused'
	| 'port-busy'
	| 'authorize-refused'
> = {
	'invalid-platform-app': {
		title: 'Instagram no aceptó el identificador de la app',
		cause:
			'Se usó el identificador que está arriba en el panel. Instagram Login usa otro, "Identificador de la app de Instagram" (Instagram app ID), con su "Clave secreta de la app de Instagram" (Instagram app secret).',
		otherCauses: [
			'La app se hizo solo para Basic Display.',
			'El identificador está vacío, o tiene comillas o espacios alrededor.',
		],
		cure: 'Copia los dos otra vez desde "Configuración de la API con inicio de sesión de Instagram" (API setup with Instagram login).',
	},
	'redirect-uri-encoded-twice': {
		title: 'La URI de redirección no es una dirección completa',
		cause: 'Sus signos se codificaron dos veces (con %), o le falta https://.',
		cure: 'Escribe la dirección completa como la muestra el panel.',
	},
	'invalid-redirect-uri': {
		title: 'Instagram no conoce la URI de redirección',
		cause:
			'No está en "Configuración del inicio de sesión de empresa" (Business login settings), o la página le agregó una barra al final cuando la guardó.',
		otherCauses: ['Empieza por http y no por https.', 'Se escribió en Facebook Login.'],
		cure: 'Aquí se usó {redirectUri}. Copia la dirección guardada desde "URI de redireccionamiento de OAuth" (OAuth redirect URIs), letra por letra.',
	},
	'insufficient-developer-role': {
		title: 'La cuenta todavía no es evaluadora de la app',
		cause: 'No se aceptó la invitación, o el navegador tiene abierta la sesión de otra cuenta.',
		otherCauses: ['La página de la configuración se abrió antes de aceptar la invitación.'],
		cure: 'Agrega la cuenta como evaluador de Instagram (Instagram Tester), acepta la invitación con esa cuenta e inicia sesión de nuevo.',
	},
	'invalid-scopes': {
		title: 'Instagram no acepta un permiso',
		cause: 'Se pidió un permiso que la app no tiene, o uno de otro tipo de inicio de sesión.',
		otherCauses: ['Es uno de Basic Display, que ya no existe.'],
		cure: 'Agrégalo a la app en "Configuración de la API con inicio de sesión de Instagram" (API setup with Instagram login); con Facebook Login, a la configuración. O quita aquí la marca.',
	},
	'invalid-app-id': {
		title: 'Meta no conoce el identificador de la app',
		cause: 'Falta una cifra o hay una equivocada.',
		otherCauses: ['Se usó el identificador de la app de Instagram con Facebook, donde vale otro.'],
		cure: 'Copia otra vez el identificador: "Identificador de la app de Instagram" (Instagram app ID) desde "Configuración de la API con inicio de sesión de Instagram" (API setup with Instagram login); para Facebook Login, "Identificador de la app" (App ID) desde "Configuración de la app" > "Básica" (App settings > Basic).',
	},
	'authorize-page-unavailable': {
		title: 'Instagram muestra "Sorry, this page isn\'t available"',
		cause:
			'La dirección del inicio de sesión es antigua, de api.instagram.com, o algo en ella ya no vale.',
		cure: 'Empieza el inicio de sesión otra vez con ig-wizard, y compara su enlace con la "URL de inserción" (Embed URL) del panel.',
	},
	'bot-check': {
		title: 'Instagram cree que eres un robot',
		cause: 'Hubo demasiados inicios de sesión en poco tiempo.',
		cure: 'Espera unas horas e inicia sesión una sola vez, en el navegador que usas siempre.',
	},
	'personal-account': {
		title: 'Esta es una cuenta personal',
		cause:
			'La cuenta nunca se convirtió en profesional; las cuentas personales no pueden obtener un token.',
		cure: 'Convierte la cuenta de Instagram en una de empresa o de creador e inicia sesión de nuevo.',
	},
	'fb-url-blocked': {
		title: 'Facebook no conoce la URI de redirección',
		cause:
			'La dirección no está en la lista "URI de redireccionamiento de OAuth válidos" (Valid OAuth Redirect URIs) de Facebook Login.',
		cure: 'Agrega allí la dirección exacta y guarda.',
	},
	'insecure-login-blocked': {
		title: 'Facebook bloquea un inicio de sesión sin cifrar',
		cause: 'La URI de redirección empieza por http y no por https.',
		cure: 'Registra una dirección que empiece por https y usa esa.',
	},
	'fb-user-denied': {
		title: 'Se rechazó el acceso en el diálogo de Facebook',
		cause: 'Alguien pulsó "Cancelar" (Cancel) en el diálogo.',
		cure: 'Inicia sesión de nuevo y permite el acceso.',
	},
	'user-denied': {
		title: 'Se rechazó el acceso',
		cause: 'Alguien canceló o rechazó el acceso en la página de autorización.',
		cure: 'Inicia sesión de nuevo y pulsa "Permitir" (Allow).',
	},
	'callback-timeout': {
		title: 'Nadie volvió del navegador',
		cause: 'El navegador muestra una página de error de Instagram, o está en otro equipo.',
		otherCauses: [
			'La URI de redirección no lleva a este programa, sino a otro lugar.',
			'No se aceptó el certificado cuando el navegador avisó.',
		],
		cure: 'Mira qué muestra el navegador, o pega la dirección en la que terminó.',
	},
	'state-mismatch': {
		title: 'La respuesta es de otro inicio de sesión',
		cause: 'La dirección es de un intento anterior, o el navegador la abrió por segunda vez.',
		otherCauses: ['El enlace lo hizo otra persona.'],
		cure: 'No le hagas caso, empieza un inicio de sesión nuevo y usa solo la ventana más reciente del navegador.',
	},
	'code-missing': {
		title: 'No hay ningún código en la dirección',
		cause: 'La dirección se copió antes de terminar el inicio de sesión, o está cortada.',
		cure: 'Copia la dirección completa después de que Instagram te traiga de vuelta.',
	},
	'double-callback': {
		title: 'El navegador volvió dos veces',
		cause: 'El navegador cargó la página por adelantado, o se recargó.',
		cure: 'No hay que hacer nada: cuenta la primera vez.',
	},
	'certificate-refused': {
		title: 'El navegador rechaza el certificado',
		cause: 'El certificado se hizo en este equipo y no se aceptó cuando el navegador avisó.',
		otherCauses: ['Las reglas de la empresa no permiten esos certificados en el navegador.'],
		cure: 'Pulsa "Configuración avanzada" (Advanced) y luego "Acceder" (Proceed), o pega la dirección que muestra el navegador.',
	},
	'port-busy': {
		title: 'El puerto está ocupado',
		cause: 'Otro programa escucha en el puerto de la URI de redirección.',
		cure: 'Cierra ese programa, o usa otra URI de redirección registrada.',
	},
	'authorize-refused': {
		title: 'Instagram rechazó el inicio de sesión',
		cause: 'A menudo la cuenta todavía no es evaluadora de la app.',
		cure: 'Lee lo que dijo Meta; si habla de un rol (role), haz los pasos del evaluador.',
	},
};
