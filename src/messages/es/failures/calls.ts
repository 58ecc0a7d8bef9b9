import type {Messages} from '../../index.ts';

/** Of calls with a token. */
export const callsFailures: Pick<
	Messages['failures'],
	| 'permission-missing'
	| 'capability-missing'
	| 'unsupported-request'
	| 'bad-parameter'
	| 'object-missing'
	| 'debug-token-refused'
	| 'unknown-path'
	| 'fb-no-page'
	| 'transient-31'
	| 'unknown-error'
> = {
	'permission-missing': {
		title: 'Falta un permiso',
		cause: 'Un permiso no se concedió, o la app no lo tiene.',
		otherCauses: [
			'La cuenta es de otra persona, y la app solo tiene acceso estándar (Standard Access).',
			'El permiso no se usó durante 90 días.',
		],
		cure: 'Agrégalo en "Configuración de la API con inicio de sesión de Instagram" (API setup with Instagram login) e inicia sesión de nuevo dejándolo activado.',
	},
	'capability-missing': {
		title: 'La app no puede hacer esto',
		cause: 'Falta el caso de uso o un permiso de la app.',
		cure: 'Revisa el caso de uso y los permisos de la app.',
	},
	'unsupported-request': {
		title: 'Meta responde "Unsupported request"',
		cause: 'No se aceptó la invitación como evaluador; el mensaje de Meta confunde en este caso.',
		otherCauses: [
			'La app no está aprobada para esta cuenta.',
			'El token está vacío, o es de Basic Display.',
			'Venció la verificación del negocio o la revisión anual del uso de datos.',
			'Meta tiene un fallo: si ayer funcionaba, espera.',
		],
		cure: 'Acepta la invitación con esa cuenta e inicia sesión de nuevo.',
	},
	'bad-parameter': {
		title: 'Meta no entendió la petición',
		cause: 'Un valor no es lo que Meta espera.',
		cure: 'Revisa el identificador, la clave secreta y la URI de redirección, y actualiza ig-wizard.',
	},
	'object-missing': {
		title: 'Meta no encuentra este identificador',
		cause: 'El identificador no existe, o un programa redondeó sus últimas cifras.',
		otherCauses: ['El identificador es de otra cuenta.'],
		cure: 'Usa el identificador que da /me, y guárdalo como texto.',
	},
	'debug-token-refused': {
		title: 'Facebook solo deja que la app revise un token',
		cause: 'La revisión se pidió con un token común.',
		cure: 'Usa el token de la app, que se forma con su identificador y su clave secreta.',
	},
	'unknown-path': {
		title: 'Meta no conoce esta dirección',
		cause: 'La dirección o la versión que lleva está mal.',
		cure: 'Actualiza ig-wizard, o corrige la versión que está puesta en IG_WIZARD_GRAPH_VERSION.',
	},
	'fb-no-page': {
		title: 'No hay ninguna página de Facebook con esta cuenta',
		cause: 'La cuenta no está vinculada a una página, o no se eligió la página en el diálogo.',
		otherCauses: ['Falta el permiso pages_show_list.'],
		cure: 'Vincula la cuenta a una página y elige las dos en el diálogo.',
	},
	'transient-31': {
		title: 'Meta no lo acepta por ahora',
		cause: 'No se sabe qué significa este número; casi siempre Meta dice que es pasajero.',
		cure: 'Lee lo que dijo Meta y prueba otra vez más tarde.',
	},
	'unknown-error': {
		title: 'Meta lo rechazó',
		cause: 'No se sabe: lo que dijo Meta no corresponde a nada conocido.',
		cure: 'Lee lo que dijo Meta, revisa los pasos y prueba otra vez.',
	},
};
