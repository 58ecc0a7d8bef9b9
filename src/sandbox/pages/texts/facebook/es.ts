import type {Texts} from '../index.ts';

/** Las palabras de las páginas de Facebook Login en español; la etiqueta inglesa de Meta va entre paréntesis. */
export const facebookEs: Texts['facebook'] = {
	side: 'Lado de Facebook',
	home: {
		pages: 'Páginas de Facebook (Pages)',
		noRole: 'sin rol en ella',
		change: 'Vincular, desvincular, dejar un rol',
	},
	login: {
		title: 'Configuración de Facebook Login (Facebook Login settings)',
		pair: 'Facebook Login usa el identificador y la clave secreta de la app de Meta, en Configuración de la app > Básica (App settings > Basic).',
		none: 'Esta app se creó con otro caso de uso y no tiene Facebook Login. Crea otra app para eso.',
		uris: 'URI de redireccionamiento de OAuth válidos (Valid OAuth Redirect URIs)',
		noUris: 'Todavía no se ha guardado ninguna.',
		uri: 'URI de redireccionamiento (Redirect URI)',
		uriHint:
			'Las direcciones que empiezan por http://localhost se permiten solas mientras la app está en modo de desarrollo, y no hace falta agregarlas aquí.',
		removeUri: 'Eliminar {uri}',
		enforceHttps: 'Aplicar HTTPS (Enforce HTTPS)',
		strictMode:
			'Usar modo estricto para URI de redireccionamiento (Use Strict Mode for redirect URIs)',
		yes: 'Sí (Yes)',
		problems: {
			'not-a-url': 'Debe ser una URL válida (should represent a valid URL).',
			'not-https': 'La dirección debe empezar por https.',
			'not-plain': 'La dirección no debe llevar usuario, contraseña ni #.',
			'too-many': 'La lista está llena.',
			'local-http':
				'Debe ser una URL válida (should represent a valid URL). Una dirección que empieza por http://localhost funciona sin guardarla mientras la app está en modo de desarrollo.',
		},
	},
	configurations: {
		title: 'Configuraciones (Configurations)',
		none: 'Todavía no hay ninguna configuración.',
		id: 'Identificador de la configuración (Configuration ID)',
		remove: 'Eliminar {name}',
		create: 'Crear una configuración (Create configuration)',
		name: 'Nombre de la configuración (Configuration name)',
		permissions: 'Permisos (Permissions)',
		button: 'Crear la configuración (Create configuration)',
		incomplete: 'Escribe un nombre y elige al menos un permiso.',
		tooMany: 'La lista está llena.',
	},
	roles: {
		title: 'Roles',
		administrator: 'Administrador (Administrator)',
		hint: 'Mientras la app está en modo de desarrollo, solo pueden iniciar sesión las personas con un rol. Quien crea una app tiene uno.',
	},
	dialog: {
		title: '{app} quiere acceder a tus páginas y cuentas de Instagram',
		person: 'Continúas como {name}.',
		configuration: 'Configuración: {name}',
		accounts: 'Cuentas de Instagram (Instagram accounts)',
		noAccounts: 'Ninguna cuenta profesional de Instagram está vinculada a una de tus páginas.',
		pages: 'Páginas (Pages)',
		noPages: 'No tienes un rol en ninguna página.',
		linked: 'vinculada a {username}',
		notLinked: 'sin cuenta de Instagram',
		permissions: 'Lo que podrá hacer la app',
		always: 'siempre incluido',
		allow: 'Permitir (Allow)',
		cancel: 'Cancelar (Cancel)',
	},
	refusal: {
		title: 'Lo sentimos, algo salió mal',
		stays: 'Facebook muestra una página como esta y no te devuelve a la app.',
		sent: 'La app envió: {detail}',
		causes: {
			app: 'La app envió un identificador que no es el de una app de Meta (Meta app ID). El de la app de Instagram (Instagram app ID) es otro.',
			'not-absolute':
				'La dirección no está completa: le falta https:// o el dominio. Casi siempre se codificó dos veces (con %).',
			insecure: 'La dirección empieza por http. Usa https; solo se deja pasar http://localhost.',
			'url-blocked':
				'La dirección no está en la lista de esta app, carácter por carácter. Mira "URI de redireccionamiento de OAuth válidos" (Valid OAuth Redirect URIs) en la configuración de Facebook Login.',
			'response-type': 'La app debe pedirlo con response_type=code.',
			configuration:
				'La app no tiene ninguna configuración con este identificador. Mira las configuraciones de la app.',
			scopes:
				'Los permisos deben ser los de Facebook Login, como instagram_basic y pages_show_list, y la app tiene que haberse creado para Facebook Login.',
		},
	},
	settings: {
		title: 'Configuración (Settings)',
		signedInAs: 'Sesión iniciada como {name}',
		apps: 'Apps y sitios web (Apps and websites)',
		noApps: 'Ninguna app tiene acceso a este perfil.',
		removeApp: 'Eliminar {app} (Remove)',
		pages: 'Páginas y cuentas de Instagram vinculadas',
		account: 'Cuenta de Instagram de {page}',
		noAccount: 'ninguna',
		link: 'Guardar (Save)',
		role: 'Tienes un rol en esta página.',
		noRole: 'No tienes ningún rol en esta página.',
		leave: 'Dejar el rol en {page}',
		comeBack: 'Recuperar el rol en {page}',
	},
};
