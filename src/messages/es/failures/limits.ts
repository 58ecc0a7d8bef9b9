import type {Messages} from '../../index.ts';

/** Of limits, of trouble at Meta, of the network. */
export const limitsFailures: Pick<
	Messages['failures'],
	| 'temporary'
	| 'app-throttled'
	| 'user-throttled'
	| 'custom-throttled'
	| 'business-throttled'
	| 'app-limit'
	| 'blocked-abusive'
	| 'page-throttled'
	| 'graph-access-deactivated'
	| 'unreachable'
	| 'answer-lost'
	| 'answer-lost-refresh'
> = {
	temporary: {
		title: 'Meta tiene un problema en este momento',
		cause: 'Un fallo de Meta.',
		cure: 'Prueba otra vez en unos minutos.',
	},
	'app-throttled': {
		title: 'Demasiadas peticiones de esta app',
		cause: 'Meta limita cuántas veces puede preguntar una app.',
		cure: 'Espera una hora. Si sigues intentándolo, el bloqueo se alarga.',
	},
	'user-throttled': {
		title: 'Demasiadas peticiones para esta cuenta',
		cause: 'Meta limita cuántas veces se puede preguntar por una cuenta.',
		cure: 'Espera una hora. Si sigues intentándolo, el bloqueo se alarga.',
	},
	'custom-throttled': {
		title: 'Demasiadas peticiones',
		cause: 'Meta limita cuántas veces se puede preguntar.',
		cure: 'Espera y prueba una sola vez.',
	},
	'business-throttled': {
		title: 'Demasiadas peticiones para este negocio',
		cause: 'Meta limita cuántas veces se puede preguntar por un negocio.',
		cure: 'Espera una hora. Si sigues intentándolo, el bloqueo se alarga.',
	},
	'app-limit': {
		title: 'La app llegó a su límite',
		cause: 'Meta limita lo que una app puede hacer en un día.',
		cure: 'Prueba otra vez mañana.',
	},
	'blocked-abusive': {
		title: 'Meta bloqueó esto por un tiempo',
		cause: 'Meta tomó las peticiones por un abuso.',
		cure: 'Para durante un día y mira si la cuenta tiene un aviso.',
	},
	'page-throttled': {
		title: 'Demasiadas peticiones para esta página',
		cause: 'Meta limita cuántas veces se puede preguntar por una página.',
		cure: 'Espera una hora. Si sigues intentándolo, el bloqueo se alarga.',
	},
	'graph-access-deactivated': {
		title: 'Meta desactivó la app porque nadie la usaba',
		cause: 'La app no se usó durante mucho tiempo.',
		cure: 'Abre el panel de la app y recupera su acceso.',
	},
	unreachable: {
		title: 'No se puede llegar a Meta',
		cause: 'No hay red, o hace falta un proxy o el proxy no deja pasar.',
		otherCauses: ['Un cortafuegos no deja pasar nada.'],
		cure: 'Revisa la red y la configuración del proxy, y prueba otra vez.',
	},
	'answer-lost': {
		title: 'La respuesta se perdió en el camino',
		cause: 'La red se cortó; quizá el código ya no sirve.',
		cure: 'Inicia sesión de nuevo.',
	},
	'answer-lost-refresh': {
		title: 'Se perdió la respuesta con el token nuevo',
		cause: 'La red se cortó; el token antiguo sigue guardado.',
		cure: 'Prueba otra vez. Si no se acepta el token antiguo, inicia sesión de nuevo.',
	},
};
