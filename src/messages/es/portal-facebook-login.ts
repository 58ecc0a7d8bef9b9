import type {Messages} from '../index.ts';

/** The portal on the way to Facebook Login. */
export const facebookPortal: Pick<Messages['portal'], `fb-${string}` & keyof Messages['portal']> = {
	'fb-page-link': {
		title: 'Página de Facebook vinculada',
		do: 'Vincula la cuenta de Instagram a una página de Facebook que administres.',
		labels: [],
		others: [],
		bring: 'El nombre de la página.',
		note: 'Facebook Login solo llega a una cuenta a través de su página.',
	},
	'fb-create-app': {
		title: 'App de Facebook Login',
		do: 'Crea otra app, para la configuración con Facebook Login.',
		labels: ['Crear app (Create App)'],
		others: [],
		bring: '',
		note: 'Una app de Instagram Login no sirve: Meta permite una sola configuración por app.',
	},
	'fb-credentials': {
		title: 'Identificador y clave secreta',
		do: 'Copia el identificador y la clave secreta de la app de Meta.',
		labels: [
			'Configuración de la app (App settings)',
			'Básica (Basic)',
			'Identificador de la app (App ID)',
			'Clave secreta de la app (App secret)',
			'Mostrar (Show)',
		],
		others: [],
		bring:
			'El identificador de la app (solo cifras, unas 16) y su clave secreta (32 cifras o letras de la a a la f).',
		note: 'El identificador y la clave secreta de una app de Instagram son otros y aquí no sirven.',
	},
	'fb-redirect-uri': {
		title: 'URI de redirección',
		do: 'En los ajustes de Facebook Login, escribe la dirección a la que Facebook devuelve a las personas: {redirectUri}',
		labels: [
			'URI de redireccionamiento de OAuth válidos (Valid OAuth Redirect URIs)',
			'Aplicar HTTPS (Enforce HTTPS)',
			'Usar modo estricto para URI de redireccionamiento (Use Strict Mode for redirect URIs)',
		],
		others: [],
		bring: 'La dirección exactamente como la muestra la página después de guardar.',
		note: 'Una dirección que empieza por http://localhost no se puede guardar. Funciona sin guardarla mientras la app está en modo de desarrollo.',
	},
	'fb-configuration': {
		title: 'Configuración',
		do: 'Guarda una configuración de Facebook Login for Business con los permisos que se van a usar.',
		labels: ['Configuraciones (Configurations)'],
		others: [],
		bring: 'El identificador de la configuración: solo cifras.',
		note: 'Facebook puede rechazar los permisos que se piden sin una configuración.',
	},
	'fb-roles': {
		title: 'Rol en la app',
		do: 'Da un rol en la app al perfil de Facebook que va a iniciar sesión.',
		labels: ['Roles de la app (App roles)', 'Roles'],
		others: [],
		bring: '',
		note: 'Mientras la app está en modo de desarrollo, solo pueden iniciar sesión quienes tienen un rol.',
	},
	'fb-sign-in': {
		title: 'Inicio de sesión',
		do: 'Abre ig-wizard, inicia sesión en el navegador con el perfil que administra la página, elige la página y la cuenta de Instagram, y permite el acceso.',
		labels: [],
		others: [],
		bring: 'El código. ig-wizard lo recibe, o toma la dirección que pegues.',
		note: 'No hay renovación: cuando el token de la página deje de valer, inicia sesión de nuevo.',
	},
	'fb-verify-account': {
		title: 'Página y cuenta confirmadas',
		do: 'ig-wizard pregunta a Meta a qué páginas da acceso el inicio de sesión y qué cuentas tienen vinculadas. Elige la correcta.',
		labels: [],
		others: [],
		bring: '',
		note: 'Si no aparece, no se eligió en el diálogo o falta el vínculo con la página.',
	},
};
