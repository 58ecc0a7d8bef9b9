import type {Texts} from '../index.ts';

/** Las palabras de la página de permiso de Instagram en español. */
export const consentEs: Texts['consent'] = {
	title: '{app} quiere acceder a tu cuenta de Instagram',
	account: 'Continúas como {username}.',
	switch: '¿No eres {username}? Cambia de cuenta',
	permissions: 'Lo que podrá hacer la app',
	always: 'siempre incluido',
	allow: 'Permitir (Allow)',
	cancel: 'Cancelar (Cancel)',
	names: {
		instagram_business_basic: 'Ver el perfil y el contenido',
		instagram_business_manage_messages: 'Ver y responder mensajes',
		instagram_business_manage_comments: 'Ver y responder comentarios',
		instagram_business_content_publish: 'Publicar contenido',
		instagram_business_manage_insights: 'Ver estadísticas',
		user_profile: 'Información del perfil',
		user_media: 'Contenido multimedia',
	},
};

/** Las palabras de la página que se queda cuando Instagram rechaza una petición. */
export const refusalEs: Texts['refusal'] = {
	title: 'Lo sentimos, algo salió mal',
	stays: 'Instagram muestra una página como esta y no te devuelve a la app.',
	sent: 'La app envió: {detail}',
	causes: {
		app: 'La app envió un identificador que no es el de una app de Instagram (Instagram app ID). El que está arriba en el panel es otro.',
		'redirect-uri':
			'La dirección no está en la lista de esta app, carácter por carácter. Mira "URI de redireccionamiento de OAuth" (OAuth redirect URIs) en la configuración del inicio de sesión de empresa (Business login settings).',
		'response-type': 'La app debe pedirlo con response_type=code.',
		scope:
			'Los permisos deben ser los de Instagram Login, e instagram_business_basic debe estar entre ellos.',
		'basic-display-scope':
			'Esta app se creó para Basic Display. Puede pedir user_profile y user_media, y user_profile tiene que estar entre ellos.',
		'scope-not-added': 'Estos permisos no se han agregado a la app en el panel.',
		personal: 'Esta es una cuenta personal. Solo se pueden usar cuentas de empresa y de creador.',
		role: 'La app está en modo de desarrollo y esta cuenta no es un evaluador que haya aceptado la invitación. Agrégala en "Roles de la app" (App roles) y acepta la invitación con esta cuenta.',
	},
};
