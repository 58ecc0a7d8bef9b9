import type {Texts} from '../index.ts';

/** Las palabras de los fallos del panel en español. */
export const faultsEs: Texts['faults'] = {
	title: 'Fallos',
	none: 'Cada petición se responde como debe.',
	fault: 'Fallo',
	endpoint: 'Petición',
	anyEndpoint: 'cualquiera',
	times: 'Veces (vacío: siempre)',
	add: 'Agregar fallo',
	clear: 'Quitar todos los fallos',
	bad: 'Este fallo no puede darse ahí tantas veces.',
	asked: 'Esta página se muestra porque se pidió el fallo {fault}.',
	spelling:
		'Los fallos de Meta llevan los nombres que da "ig-wizard explain". En la línea de comandos: --fault NAME, o ENDPOINT:NAME:TIMES, como me:token-expired:1.',
	groups: {
		authorize: 'Páginas de autorización que se quedan',
		callback: 'La vuelta del navegador',
		exchange: 'Canje del código',
		tokens: 'Tokens',
		requests: 'Permisos y peticiones',
		limits: 'Límites y problemas de Meta',
		silent: 'Mal, pero sin error',
		body: 'Respuestas que no lo son',
		connection: 'Conexión',
	},
};
