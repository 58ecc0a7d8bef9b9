import type {Messages} from '../index.ts';

/** What several rooms say: the product, its keys, the page in the browser. */
export const common: Pick<
	Messages,
	'callbackPage' | 'flows' | 'common' | 'keys' | 'keyNames' | 'scopes'
> = {
	callbackPage: {
		title: 'ig-wizard',
		received: 'La autorización ha llegado. Vuelve a la terminal: allí continúa.',
		declined:
			'Has rechazado el acceso en la página de autorización. No se guardó nada. La terminal explica cómo empezar de nuevo.',
		notThisSignIn:
			'Esta no es la autorización que se inició. Usa la ventana más reciente del navegador.',
		incomplete:
			'Esta dirección está incompleta. Empieza la autorización desde el enlace de la terminal.',
		notFound: 'Aquí no hay nada.',
		close: 'Puedes cerrar esta ventana.',
	},

	flows: {
		'instagram-login': 'Instagram Login',
	},

	common: {
		product: 'ig-wizard',
		practice: 'práctica: nada sale de este equipo',
		stepOf: 'paso {n} de {total}',
		dayLeft: 'queda {n} día',
		daysLeft: 'quedan {n} días',
		endUnknown: 'fin desconocido',
		copied: 'Enviado al portapapeles.',
		notCopied: 'Esta terminal no tiene portapapeles. Marca el texto con el ratón.',
		unknown: 'desconocido',
	},

	keys: {
		continue: 'continuar',
		choose: 'elegir',
		mark: 'marcar',
		openPage: 'abrir la página',
		copyLink: 'copiar el enlace',
		copyAddress: 'copiar la dirección',
		back: 'atrás',
		help: 'ayuda',
		everything: 'todo',
		page: 'página {n} de {total}',
		doForMe: 'que lo haga el simulador',
		saveAndQuit: 'guardar y salir',
		quit: 'salir',
		home: 'inicio',
		cancel: 'cancelar',
		tryAgain: 'reintentar',
		details: 'detalles',
		openAgain: 'abrir otra vez',
		copyToken: 'copiar el token',
		refresh: 'renovar',
		makeCurrent: 'usar este perfil',
		signInAgain: 'iniciar sesión de nuevo',
		remove: 'eliminar',
		connectAnother: 'conectar otra cuenta',
		resume: 'seguir con la configuración',
		discard: 'descartar la configuración',
		goTo: 'ir a {step}',
		finish: 'terminar',
		openOtherPage: 'abrir la otra página',
		copyOtherLink: 'copiar el otro enlace',
		afterTab: 'luego',
		now: 'ahora pulsa',
		browserError: 'error en el navegador',
	},

	keyNames: {
		enter: 'enter',
		esc: 'esc',
		tab: 'tab',
		space: 'espacio',
		interrupt: 'ctrl+c',
	},

	scopes: {
		instagram_business_basic: 'leer la cuenta y sus publicaciones (siempre hace falta)',
		instagram_business_content_publish: 'publicar contenido',
		instagram_business_manage_comments: 'leer y responder comentarios',
		instagram_business_manage_messages: 'leer y responder mensajes',
		instagram_business_manage_insights: 'leer estadísticas',
	},
};
