import type {Messages} from '../index.ts';

/** What a sign-in leads to: its name, its end or its failure, and the stored accounts afterwards. */
export const outcomes: Pick<Messages, 'naming' | 'saved' | 'home' | 'failed' | 'ended'> = {
	naming: {
		title: 'Un nombre para esta cuenta',
		text: 'El token es de {username}. ¿Con qué nombre se guarda?',
		field: 'Nombre del perfil',
		replace: '"{name}" tiene un token anterior de esta cuenta. Enter lo reemplaza.',
		'switch-account':
			'"{name}" tiene otra cuenta, {username}. Enter reemplaza su token por el de {account}.',
		'fewer-permissions':
			'"{name}" tiene permisos que Meta no concedió esta vez. Enter acepta el token nuevo de todos modos, Esc vuelve atrás.',
		before: 'Hasta ahora',
		after: 'Desde ahora',
		lost: 'Se pierde',
		otherAccount:
			'Este inicio de sesión era para "{name}", que tiene {username}. Con este nombre, el token de {account} lo reemplaza.',
		storedAs: 'Esta cuenta ya está guardada como "{name}".',
		duplicate: 'Esta cuenta ya está guardada como "{name}". Enter la guarda una segunda vez.',
		saving: 'Guardando "{name}"',
	},

	saved: {
		title: 'Guardado',
		profile: 'Perfil',
		account: 'Cuenta',
		permissions: 'Permisos',
		grantedOf: 'concedidos {n} de {total}',
		missing: 'Sin conceder',
		missingHint:
			'Agrégalos en "Configuración de la API con inicio de sesión de Instagram" (API setup with Instagram login) e inicia sesión de nuevo dejándolos activados.',
		missingAtFacebook:
			'Inicia sesión de nuevo y déjalos activados. Si la app tiene una configuración, agrégalos antes a ella.',
		ends: 'Caducidad',
		endsUnknown: 'no se sabe; como máximo 60 días desde que lo generó el panel',
		refresh: 'Renovación',
		refreshFrom: 'posible desde el {date}; lo mejor es una vez al mes',
		refreshUnknown: 'posible cuando tenga 24 horas; entonces se sabrá cuándo caduca',
		refreshNone:
			'no hace falta; inicia sesión de nuevo si Meta lo anula, por ejemplo al cambiar la contraseña',
		steps: 'Pasos',
		proofs: '{proved} comprobados, {confirmed} confirmados por ti',
		calendar: 'Calendario',
		stored: 'Guardado en',
		protection: 'solo lo puede leer tu usuario; no está cifrado',
		next: 'Siguiente',
		commands: {
			token: 'muestra el token, para un programa',
			refresh: 'lo renueva cuando toca',
			profiles: 'cambia de una cuenta a otra',
		},
		tokenCopied: 'El token se envió al portapapeles. Si no está ahí: ig-wizard token {name}',
		tokenNotCopied: 'Esta terminal no tiene portapapeles. El token: ig-wizard token {name}',
	},

	home: {
		title: 'Tus cuentas',
		none: 'Todavía no hay ninguna cuenta conectada.',
		current: 'actual',
		states: {
			fresh: 'vigente',
			due: 'toca renovar',
			expired: 'caducado',
			unknown: 'desconocido',
		},
		unfinished: 'Hay una configuración sin terminar, en el paso "{step}".',
		unfinishedProfile: 'La configuración de "{name}" está sin terminar, en el paso "{step}".',
		unfinishedApp: 'La configuración con la app {appId} está sin terminar, en el paso "{step}".',
		unreadable: 'Este archivo no se puede leer y se dejó como está: {file}',
		remove:
			'¿Eliminar "{name}" ({username})? El token se borra de este equipo; el identificador y la clave secreta de la app se conservan. Enter lo elimina, Esc lo conserva.',
		discard:
			'¿Descartar la configuración? Lo que escribiste se borra de este equipo. Enter la descarta, Esc la conserva.',
		discardGranted:
			'¿Descartar la configuración? Contiene un token que Meta ya emitió. Enter la descarta, Esc la conserva.',
		busy: 'Renovando "{name}"',
		leaving: 'Se sale en cuanto el token nuevo esté guardado. Ctrl-C otra vez sale de inmediato.',
		notices: {
			refreshed: 'Se renovó "{name}".',
			'not-due': 'Todavía no toca renovar "{name}". Tocará desde el {date}.',
			'too-early': 'Meta renueva un token cuando ya tiene 24 horas. "{name}": desde el {date}.',
			current: '"{name}" es ahora el perfil actual.',
			removed: 'Se eliminó "{name}".',
			works:
				'"{name}" funciona. Su token no caduca con el tiempo, así que no hay nada que renovar.',
			endless:
				'El token de "{name}" no caduca con el tiempo. No se puede preguntar si aún funciona: su app no está guardada.',
		},
	},

	failed: {
		said: 'Lo que dijo Meta',
		happened: 'Qué pasó',
		cause: 'Causa probable',
		otherCauses: 'También puede ser',
		cure: 'Qué hacer',
		details: 'Detalles',
		status: 'Estado HTTP {status}, código {code}, referencia {trace}',
	},

	ended: {
		done: 'Saliste del asistente. Se abre de nuevo con: ig-wizard',
		savedPractice: '"{name}" está guardado. Era una práctica: no se tocó ninguna cuenta real.',
		saved: '"{name}" está guardado. Su token: ig-wizard token {name}',
		kept: 'Detenido. Lo confirmado se conserva. ig-wizard sigue donde te detuviste.',
		notKept: 'Detenido. Lo que escribiste no se pudo conservar.',
		practise: 'Empieza la práctica: se inicia un simulador de Meta en este equipo.',
	},
};
