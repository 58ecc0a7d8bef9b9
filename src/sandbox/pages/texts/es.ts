import {basicDisplayEs} from './basic-display/es.ts';
import {consentEs, refusalEs} from './consent/es.ts';
import {facebookEs} from './facebook/es.ts';
import {faultsEs} from './faults/es.ts';
import type {Texts} from './index.ts';

/** Las palabras de las páginas en español; la etiqueta inglesa de Meta va entre paréntesis donde ayuda a encontrarla. */
export const es: Texts = {
	language: 'Español',
	page: {
		standIn: 'Sitio de práctica en este equipo. Esto no es Meta ni Instagram.',
		standInMore:
			'Nada de lo que escribas aquí sale de este equipo. No escribas nunca una contraseña real.',
		skip: 'Ir al contenido',
		languages: 'Idioma',
		sides: 'Partes del sitio',
		portal: 'Mis apps (My Apps)',
		instagram: 'Lado de Instagram',
		show: 'Mostrar (Show)',
		save: 'Guardar (Save)',
		add: 'Agregar (Add)',
		remove: 'Eliminar (Remove)',
		problem: 'Esto no funcionó',
	},
	home: {
		title: 'Mis apps (My Apps)',
		none: 'Todavía no hay ninguna app. Crea una para empezar, como en el portal real.',
		create: 'Crear app (Create App)',
		developer: 'Cuenta de desarrollador',
		developerDone: 'Aquí ya estás registrado como desarrollador. No hay nada que hacer.',
		panel: 'Qué pasaría ahora',
		clock: 'Reloj',
		clockNow: 'Fecha y hora de este sitio: {now}.',
		advance: 'Adelantar el reloj',
		advanceHint: 'Por ejemplo 25h hasta que un token se puede renovar, 61d hasta que caduca.',
		advanceButton: 'Adelantar',
		badDuration: 'Escribe un número y una unidad: 90m, 25h o 61d.',
		requests: 'Últimas peticiones',
		noRequests: 'Todavía no ha llegado nada.',
		request: 'Petición',
		answer: 'Respuesta',
	},
	create: {
		title: 'Crear una app',
		name: 'Nombre de la app (App name)',
		email: 'Correo electrónico de contacto de la app (App contact email)',
		useCase: 'Caso de uso (Use case)',
		instagram:
			'Administrar mensajes y contenido en Instagram (Manage messaging & content on Instagram)',
		facebook:
			'Autenticar y solicitar datos a usuarios con el inicio de sesión con Facebook (Authenticate and request data from users with Facebook Login)',
		facebookHint:
			'Para la API de Instagram con Facebook Login: la cuenta está vinculada a una página.',
		other: 'Otro (Other)',
		otherHint:
			'Una app creada con otro caso de uso no tiene lado de Instagram, y eso no se puede cambiar después.',
		portfolioTitle: 'Portfolio comercial (Business portfolio)',
		portfolio:
			"Aún no quiero conectar un portfolio comercial (I don't want to connect a business portfolio yet.)",
		button: 'Crear app (Create App)',
		incomplete: 'Escribe un nombre y un correo, y elige un caso de uso.',
		tooMany: 'Un desarrollador puede tener como máximo 15 apps.',
	},
	app: {
		dashboard: 'Panel (Dashboard)',
		setup:
			'Configuración de la API con inicio de sesión de Instagram (API setup with Instagram login)',
		roles: 'Roles de la app (App roles)',
		basic: 'Configuración de la app > Básica (App settings > Basic)',
		mode: 'Modo de la app (App mode)',
		development: 'Desarrollo (Development)',
		useCases: {
			instagram: 'Instagram Login',
			facebook: 'Facebook Login',
			'everything-else': 'Basic Display',
			other: 'Otro (Other)',
		},
		appId: 'Identificador de la app (App ID)',
		appSecret: 'Clave secreta de la app (App secret)',
		otherPair:
			'Estos son el identificador y la clave secreta de la app de Meta. Instagram Login tiene otros, en "Configuración de la API con inicio de sesión de Instagram" (API setup with Instagram login).',
		noInstagram:
			'Esta app se creó con otro caso de uso y no tiene lado de Instagram. Crea otra app para Instagram.',
	},
	setup: {
		instagramAppId: 'Identificador de la app de Instagram (Instagram app ID)',
		instagramAppSecret: 'Clave secreta de la app de Instagram (Instagram app secret)',
		appName: 'Nombre de la app de Instagram (Instagram app name)',
		permissions: 'Permisos (Permissions)',
		added: 'Agregado',
		noneAdded: 'Todavía no se ha agregado ninguno.',
		addRequired: 'Agregar todos los permisos necesarios (Add all required permissions)',
		features: 'Permisos y funciones (Permissions and features)',
		tokens: 'Generar tokens de acceso (Generate access tokens)',
		tokensHint:
			'Crea un token de larga duración para una cuenta que aceptó su invitación. No hace falta iniciar sesión ni canjear nada.',
		noTesters:
			'Ninguna cuenta ha aceptado una invitación todavía. Agrega antes un evaluador de Instagram en "Roles de la app" (App roles).',
		generate: 'Generar token para {username} (Generate token)',
		token: 'Token de acceso de {username}',
		tokenHint: 'Dura 60 días. Solo se muestra ahora.',
		login: 'Configurar inicio de sesión de empresa de Instagram (Set up Instagram business login)',
		uris: 'URI de redireccionamiento de OAuth (OAuth redirect URIs)',
		noUris: 'Todavía no se ha guardado ninguna.',
		uri: 'URL de redireccionamiento (Redirect URL)',
		uriHint:
			'Vuelve a leer la lista después de guardar: la dirección vale exactamente como aparece ahí.',
		removeUri: 'Eliminar {uri}',
		callbacks: 'Autorización cancelada y eliminación de datos',
		deauthorize:
			'URL de devolución de llamada para autorización cancelada (Deauthorize callback URL)',
		deletion: 'URL de la solicitud de eliminación de datos (Data deletion request URL)',
		embed: 'URL de inserción (Embed URL)',
		embedHint: 'La dirección de autorización de esta app, hecha con lo que se guardó.',
		problems: {
			'not-a-url': 'Debe ser una URL válida (should represent a valid URL).',
			'not-https': 'La dirección debe empezar por https o apuntar a este equipo.',
			'not-plain': 'La dirección no debe llevar usuario, contraseña ni #.',
			'too-many': 'La lista está llena.',
		},
	},
	roles: {
		testers: 'Evaluadores de Instagram (Instagram testers)',
		none: 'Todavía no hay evaluadores.',
		pending: 'Pendiente (Pending)',
		accepted: 'Aceptado (Accepted)',
		add: 'Agregar personas: Evaluador de Instagram (Add People: Instagram Tester)',
		username: 'Nombre de usuario de Instagram',
		button: 'Agregar (Add)',
		hint: 'Después la cuenta tiene que aceptar la invitación, con la sesión iniciada en Instagram, en "Apps y sitios web" (Apps and websites).',
		available: 'Cuentas de este sitio: {names}.',
		acceptLink: 'Ir a las invitaciones',
		problems: {
			'no-such-account':
				'No hay ninguna cuenta con ese nombre. Escribe solo el nombre de usuario, sin @ y sin dirección.',
			already: 'Esta cuenta ya se agregó.',
			'too-many': 'Una app puede tener como máximo 50 evaluadores.',
		},
	},
	accounts: {
		loginTitle: 'Iniciar sesión (Log in)',
		loginIntro: 'Elige una de las cuentas inventadas. No hace falta contraseña.',
		loginAs: 'Cuenta',
		loginButton: 'Iniciar sesión (Log in)',
		types: {
			BUSINESS: 'cuenta de empresa',
			MEDIA_CREATOR: 'cuenta de creador',
			PERSONAL: 'cuenta personal, sin API',
		},
		manageTitle: 'Apps y sitios web (Apps and websites)',
		signedInAs: 'Sesión iniciada como {username}',
		switch: 'Cambiar de cuenta',
		logout: 'Cerrar sesión (Log out)',
		invites: 'Invitaciones de evaluador (Tester Invites)',
		noInvites: 'No hay invitaciones para esta cuenta.',
		accept: 'Aceptar {app} (Accept)',
		decline: 'Rechazar {app} (Decline)',
		active: 'Activas (Active)',
		noActive: 'Ninguna app tiene acceso a esta cuenta.',
		removeApp: 'Eliminar {app} (Remove)',
		convertTitle: 'Tipo de cuenta',
		convertNow: '{username} es una {type}.',
		convertHint: 'Solo las cuentas de empresa y de creador tienen API.',
		toBusiness: 'Cambiar a cuenta de empresa',
		toCreator: 'Cambiar a cuenta de creador',
	},
	consent: consentEs,
	refusal: refusalEs,
	basicDisplay: basicDisplayEs,
	faults: faultsEs,
	facebook: facebookEs,
	notFound: {
		title: 'Lo sentimos, esta página no está disponible.',
		text: 'Puede que el enlace que seguiste esté roto o que se haya eliminado la página.',
	},
};
