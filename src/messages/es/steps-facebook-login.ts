import type {Messages} from '../index.ts';

/** The screens of Facebook Login. */
export const facebookSteps: Pick<Messages['steps'], `fb-${string}` & keyof Messages['steps']> = {
	'fb-page-link': {
		title: 'Página de Facebook',
		do: [
			'Vincula la cuenta de Instagram a una página de Facebook que administres. Si no tienes ninguna, crea antes una.',
			'Facebook Login solo llega a una cuenta a través de su página.',
		],
		labels: [],
		bring: '',
		field: '',
		note: 'Sin ese vínculo se puede iniciar sesión, pero no se llega a ninguna cuenta.',
	},
	'fb-create-app': {
		title: 'App de Facebook Login',
		do: [
			'Pulsa "Crear app" (Create App) y crea una app para Facebook Login.',
			'Una app de Instagram Login no sirve: Meta permite una sola configuración por app.',
		],
		labels: ['Crear app (Create App)'],
		bring: '',
		field: '',
		note: '',
	},
	'fb-app-id': {
		title: 'Identificador de la app',
		do: [
			'Abre Configuración de la app > Básica (App settings > Basic) y copia el "Identificador de la app" (App ID). También está arriba en el panel.',
			'El identificador de una app de Instagram aquí no sirve.',
		],
		labels: [
			'Configuración de la app (App settings)',
			'Básica (Basic)',
			'Identificador de la app (App ID)',
		],
		bring: 'El identificador de la app: solo cifras, unas 16.',
		field: 'Identificador de la app',
		note: '',
	},
	'fb-app-secret': {
		title: 'Clave secreta de la app',
		do: [
			'En la misma página, pulsa "Mostrar" (Show) junto a "Clave secreta de la app" (App secret) y cópiala aquí.',
			'La clave secreta de una app de Instagram aquí no sirve.',
		],
		labels: ['Clave secreta de la app (App secret)', 'Mostrar (Show)'],
		bring: 'La clave secreta de la app: 32 cifras o letras de la a a la f. Aquí no se muestra.',
		field: 'Clave secreta de la app',
		note: '',
	},
	'fb-redirect-uri': {
		title: 'URI de redirección',
		do: [
			'En los ajustes de Facebook Login, escribe esta dirección en "URI de redireccionamiento de OAuth válidos" (Valid OAuth Redirect URIs):',
			'Guarda y mira otra vez la dirección: quizá la página agregó una barra al final. "Aplicar HTTPS" (Enforce HTTPS) y el modo estricto (Strict Mode) se quedan en "Sí" (Yes).',
		],
		labels: [
			'URI de redireccionamiento de OAuth válidos (Valid OAuth Redirect URIs)',
			'Aplicar HTTPS (Enforce HTTPS)',
			'Usar modo estricto para URI de redireccionamiento (Use Strict Mode for redirect URIs)',
		],
		bring: 'La dirección exactamente como la muestra la página después de guardar.',
		field: 'Dirección guardada',
		note: 'Una dirección que empieza por http://localhost no se puede guardar. Funciona sin guardarla mientras la app está en modo de desarrollo.',
	},
	'fb-configuration': {
		title: 'Configuración',
		do: [
			'En "Configuraciones" (Configurations) de Facebook Login for Business, guarda una configuración con los permisos que quieres.',
			'Facebook puede rechazar los permisos que se piden sin una configuración.',
		],
		labels: ['Configuraciones (Configurations)'],
		bring:
			'El identificador de la configuración: solo cifras. Sustituye a los permisos. Si no tienes ninguna, déjalo vacío.',
		field: 'Identificador de la configuración (opcional)',
		note: '',
	},
	'fb-permissions': {
		title: 'Permisos',
		do: [
			'Marca los permisos que se piden a Facebook. Si hay una configuración, marca los que contiene.',
			'Pide solo lo que usas. Un permiso que se agrega después exige iniciar sesión de nuevo.',
		],
		labels: [],
		bring: '',
		field: '',
		note: '',
	},
	'fb-roles': {
		title: 'Rol en la app',
		do: [
			'Da un rol en la app al perfil de Facebook que va a iniciar sesión.',
			'Mientras la app está en modo de desarrollo, solo pueden iniciar sesión quienes tienen un rol.',
		],
		labels: ['Roles de la app (App roles)', 'Roles'],
		bring: '',
		field: '',
		note: '',
	},
	'fb-sign-in': {
		title: 'Inicio de sesión',
		do: [
			'Tu navegador abre Facebook. Inicia sesión con el perfil que administra la página, elige la página y la cuenta de Instagram, y permite el acceso.',
			'Después el navegador avisa de un certificado de localhost: es nuestro, hecho solo para este inicio de sesión. Pulsa "Configuración avanzada" (Advanced) y luego "Acceder" (Proceed).',
			'Si la página no se abre, copia su dirección y pégala aquí: también funciona.',
		],
		labels: [],
		bring: '',
		field: '',
		note: 'Antes de abrir el navegador, el identificador y la clave se prueban con un código inventado.',
	},
};
