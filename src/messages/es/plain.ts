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
		keep: 'conservar {value}',
		keepHidden: 'conservar la que ya está guardada',
		take: 'usar {value}',
		insist: 'usarlo tal como está',
		leaveEmpty: 'dejarlo vacío',
		takeThese: 'usar los que están activados',
		keepIt: 'conservar',
		replaceIt: 'usar el token nuevo',
		storeTwice: 'guardar la cuenta una segunda vez',
		otherName: 'otro nombre',

		switches: 'Número del permiso que quieras activar o desactivar',
		on: 'activado',
		off: 'desactivado',
		required: 'Este hace falta siempre.',

		paste: 'Esperando al navegador. O pega la dirección que muestra',
		pasteOnly: 'Pega la dirección que el navegador muestra después de iniciar sesión',

		remove:
			'¿Eliminar "{name}" ({username})? El token se borra de este equipo; el identificador y la clave secreta de la app se conservan.',
		discard: '¿Descartar la configuración? Lo que escribiste se borra de este equipo.',
		discardGranted:
			'¿Descartar la configuración? Contiene un token que Meta ya emitió; también se borra.',
		fewerPermissions: '"{name}" tiene permisos que Meta no concedió esta vez.',

		helpChoices:
			'Escribe el número de una opción y pulsa Enter. Enter sin nada más elige lo que está entre corchetes.',
		helpBack: 'b vuelve un paso atrás; se conservan todas las respuestas. q termina.',
		helpHidden:
			'Una clave secreta, un token y una dirección pegada no se muestran. Ctrl-U empieza de nuevo esa línea.',
	},
};
