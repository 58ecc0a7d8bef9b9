import type {Messages} from '../index.ts';

/** The wizard as plain text: what the screens show by boxes, cursors and keys. */
export const plain: Pick<Messages, 'plain'> = {
	plain: {
		choice: 'Número',
		enter: 'Enter: {words}',
		hidden: 'lo que escribas no se muestra',
		notAChoice: 'Esa no es ninguna de las opciones. Escribe ? para leerlas otra vez.',

		done: 'ya está hecho',
		begin: 'empezar el inicio de sesión',
		keep: 'dejar {value}',
		keepHidden: 'dejar la de antes',
		take: 'usar {value}',
		insist: 'usarlo tal como está',
		leaveEmpty: 'dejarlo vacío',
		takeThese: 'usar los que están activados',
		keepIt: 'conservar',
		replaceIt: 'usar el token nuevo',
		storeTwice: 'guardar la cuenta una segunda vez',
		otherName: 'otro nombre',

		switches: 'Número del que quieras activar o desactivar',
		on: 'activado',
		off: 'desactivado',
		required: 'Este hace falta siempre.',

		paste: 'Esperando al navegador. O pega la dirección que muestra',
		pasteOnly: 'Pega la dirección que el navegador muestra después de iniciar sesión',

		remove:
			'¿Quitar "{name}" ({username})? El token se borra de este equipo; el identificador y la clave secreta de la app se quedan.',
		discard: '¿Descartar la configuración? Lo que escribiste se borra de este equipo.',
		discardGranted:
			'¿Descartar la configuración? Contiene un token que Meta ya emitió; también se borra.',
		fewerPermissions: '"{name}" tiene permisos que Meta no concedió esta vez.',

		helpChoices:
			'Escribe el número de una opción y pulsa Enter. Enter solo elige lo que está entre corchetes.',
		helpBack: 'b vuelve un paso atrás; se conservan todas las respuestas. q termina.',
		helpHidden:
			'Una clave secreta, un token y una dirección pegada no se muestran. Ctrl-U empieza de nuevo esa línea.',
	},
};
