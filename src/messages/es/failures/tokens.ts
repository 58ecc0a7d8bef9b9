import type {Messages} from '../../index.ts';

/** Of tokens. */
export const tokensFailures: Pick<
	Messages['failures'],
	| 'app-removed'
	| 'account-checkpoint'
	| 'token-invalidated'
	| 'token-expired'
	| 'account-unconfirmed'
	| 'token-ended-by-api'
	| 'token-unparseable'
	| 'token-malformed'
	| 'token-invalid'
	| 'basic-display-token'
	| 'wrong-product-token'
	| 'refresh-too-early'
	| 'already-long-lived'
	| 'page-role-lost'
> = {
	'app-removed': {
		title: 'La cuenta quitó la app',
		cause: 'Alguien quitó la app en "Apps y sitios web" (Apps and websites) de la cuenta.',
		cure: 'Inicia sesión de nuevo y permite el acceso.',
	},
	'account-checkpoint': {
		title: 'Meta quiere que la cuenta confirme algo',
		cause: 'En la cuenta hay una comprobación de seguridad pendiente.',
		cure: 'Abre la cuenta en un navegador, haz lo que pide e inicia sesión de nuevo.',
	},
	'token-invalidated': {
		title: 'Meta anuló este token',
		cause: 'Se cambió la contraseña, o Meta cerró todas las sesiones por seguridad.',
		cure: 'Inicia sesión de nuevo.',
	},
	'token-expired': {
		title: 'El token caducó',
		cause: 'No se renovó en 60 días.',
		otherCauses: ['Se guardó el token de una hora y no el de 60 días.'],
		cure: 'Inicia sesión de nuevo. Si es un token del panel, genera allí uno nuevo y guárdalo con "ig-wizard import".',
	},
	'account-unconfirmed': {
		title: 'La cuenta no está confirmada',
		cause: 'Meta espera que se confirme la cuenta.',
		cure: 'Confirma la cuenta en Meta e inicia sesión de nuevo.',
	},
	'token-ended-by-api': {
		title: 'Un programa anuló el token',
		cause: 'Un programa de la app lo anuló.',
		cure: 'Inicia sesión de nuevo.',
	},
	'token-unparseable': {
		title: 'Meta no puede leer el token',
		cause: 'Es de otro producto, o está cortado.',
		otherCauses: ['Se pegó con él una comilla u otro signo.'],
		cure: 'Inicia sesión de nuevo. Si es un token del panel, cópialo otra vez, completo y sin nada más, y guárdalo con "ig-wizard import".',
	},
	'token-malformed': {
		title: 'El token está dañado',
		cause: 'Faltan caracteres o cambiaron.',
		cure: 'Inicia sesión de nuevo. Si es un token del panel, cópialo otra vez, completo y sin nada más, y guárdalo con "ig-wizard import".',
	},
	'token-invalid': {
		title: 'Meta no acepta el token',
		cause: 'Se anuló, o no está completo.',
		cure: 'Inicia sesión de nuevo.',
	},
	'basic-display-token': {
		title: 'El token es de Basic Display, que ya no existe',
		cause: 'Empieza por IGQ: se hizo antes de diciembre de 2024, para un producto que Meta cerró.',
		cure: 'Configura Instagram Login; el token antiguo no se puede recuperar.',
	},
	'wrong-product-token': {
		title: 'El token es de otro producto',
		cause: 'Se pegó un token de Facebook (empieza por EAA) o de Threads (por TH).',
		cure: 'Genera el token en "Configuración de la API con inicio de sesión de Instagram" (API setup with Instagram login) y guárdalo con "ig-wizard import".',
	},
	'refresh-too-early': {
		title: 'El token es demasiado nuevo para renovarlo',
		cause: 'Se hizo hace menos de 24 horas.',
		cure: 'No pasa nada: espera a que el token tenga 24 horas.',
	},
	'already-long-lived': {
		title: 'El token ya es de larga duración',
		cause: 'Se quiso canjear por uno de larga duración un token hecho en el panel.',
		cure: 'Guárdalo como está con "ig-wizard import". Ya dura 60 días.',
	},
	'page-role-lost': {
		title: 'Ya no tienes el rol en la página de Facebook',
		cause: 'Alguien te quitó el rol en la página a la que pertenece la cuenta.',
		cure: 'Recupera el rol en la página e inicia sesión de nuevo.',
	},
};
