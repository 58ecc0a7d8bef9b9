import type {Messages} from '../../index.ts';

/** Of what Meta does not tell. */
export const silentFailures: Pick<
	Messages['failures'],
	| 'portal-business-account'
	| 'data-deletion-url-refused'
	| 'invite-not-visible'
	| 'id-rounded'
	| 'scope-missing'
	| 'wrong-account'
	| 'empty-data'
	| 'fields-missing'
> = {
	'portal-business-account': {
		title: 'El portal salta a business.facebook.com',
		cause: 'El navegador tiene abierta la sesión de una cuenta que administra una empresa.',
		cure: 'Inicia sesión con un perfil personal de Facebook.',
	},
	'data-deletion-url-refused': {
		title: 'El portal no acepta una dirección',
		cause: 'El formulario rechaza el dominio de la dirección, como pasa con algunos gratuitos.',
		cure: 'Escribe otra dirección que empiece por https.',
	},
	'invite-not-visible': {
		title: 'La invitación como evaluador no aparece',
		cause: 'La app del teléfono no la muestra, o está abierta la sesión de otra cuenta.',
		otherCauses: ['El nombre de usuario se escribió mal.', 'La invitación tiene más de 30 días.'],
		cure: 'Abre https://www.instagram.com/accounts/manage_access/ en un navegador de escritorio con esa cuenta. Si no está, invita otra vez.',
	},
	'id-rounded': {
		title: 'Las últimas cifras de un identificador están mal',
		cause:
			'Un programa leyó el identificador como número y lo redondeó, o se tomó uno de otra clase.',
		cure: 'Guarda los identificadores como texto, y toma el de /me.',
	},
	'scope-missing': {
		title: 'No se concedieron todos los permisos',
		cause: 'Un permiso no se agregó a la app, o se desactivó en la página de autorización.',
		cure: 'Agrégalo en "Configuración de la API con inicio de sesión de Instagram" (API setup with Instagram login) e inicia sesión de nuevo dejándolo activado.',
	},
	'wrong-account': {
		title: 'El token es de otra cuenta',
		cause: 'El navegador tenía abierta en Instagram la sesión de otra cuenta.',
		cure: 'Inicia sesión de nuevo y elige la cuenta correcta.',
	},
	'empty-data': {
		title: 'El token sirve, pero los mensajes o comentarios llegan vacíos',
		cause: 'La app no está publicada, o la cuenta no permite el acceso a los mensajes.',
		cure: 'Publica la app, y activa "Permitir acceso a los mensajes" (Allow access to messages) en la app de Instagram.',
	},
	'fields-missing': {
		title: 'Meta no da algunos campos de la cuenta',
		cause: 'La cuenta es privada, o Meta no tiene esos campos para ella.',
		cure: 'Sigue con lo que hay, o haz pública la cuenta.',
	},
};
