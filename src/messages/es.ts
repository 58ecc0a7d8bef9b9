import type {Messages} from './index.ts';

/** Todo lo que lee una persona, en español. Los valores van en las `{llaves}`. */
export const es: Messages = {
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

	start: {
		title: '¿Qué quieres hacer?',
		intro:
			'ig-wizard te consigue un token de acceso de Instagram, paso a paso, y lo mantiene vigente. La primera vez lleva unos quince minutos.',
		connect: 'Conectar una cuenta de Instagram',
		connectHint:
			'de empresa o de creador; necesitas su contraseña y un perfil personal de Facebook',
		practise: 'Practicar antes',
		practiseHint: 'los mismos pasos con un simulador de Meta en este equipo; nada sale de él',
		quit: 'Salir',
		loading: 'Buscando lo que ya está guardado',
	},

	steps: {
		'professional-account': {
			title: 'Cuenta profesional',
			do: [
				'Convierte la cuenta de Instagram en una cuenta de empresa o de creador, y déjala pública.',
				'En la app de Instagram: abre el menú "Configuración" (Settings) y sigue las opciones de abajo.',
			],
			labels: [
				'Tipo de cuenta y herramientas (Account type and tools)',
				'Cambiar a cuenta profesional (Switch to professional account)',
				'Empresa (Business)',
				'Creador (Creator)',
			],
			bring: '',
			field: '',
			note: 'Las cuentas personales no pueden obtener un token.',
		},
		'developer-account': {
			title: 'Cuenta de desarrollador',
			do: [
				'Regístrate una sola vez como desarrollador de Meta, con tu perfil personal de Facebook.',
				'Confirma el teléfono y el correo con los códigos que envía Meta, y acepta las condiciones.',
			],
			labels: ['Empezar (Get started)', 'Siguiente (Next)'],
			bring: '',
			field: '',
			note: 'Si la página salta a business.facebook.com, inicia sesión con un perfil personal.',
		},
		'create-app': {
			title: 'App',
			do: [
				'Pulsa "Crear app" (Create App), ponle un nombre a la app y un correo de contacto.',
				'Elige el caso de uso para contenido de Instagram. Después no se puede cambiar.',
				'Sáltate el portfolio comercial y sigue hasta el panel de la app.',
			],
			labels: [
				'Crear app (Create App)',
				'Administrar mensajes y contenido en Instagram (Manage messaging & content on Instagram)',
				"Aún no quiero conectar un portfolio comercial (I don't want to connect a business portfolio yet.)",
				'Ir al panel (Go to dashboard)',
			],
			bring:
				'El número que está arriba en el panel, llamado "Identificador de la app" (App ID). Solo sirve para que los enlaces de aquí sean exactos. Puedes dejarlo vacío.',
			field: 'Identificador de la app de Meta (opcional)',
			note: '',
		},
		'app-id': {
			title: 'Identificador de la app',
			do: [
				'Abre "Configuración de la API con inicio de sesión de Instagram" (API setup with Instagram login) y copia el "Identificador de la app de Instagram" (Instagram app ID).',
				'No es el identificador de arriba en el panel: Instagram Login tiene sus propios datos.',
			],
			labels: [
				'Configuración de la API con inicio de sesión de Instagram (API setup with Instagram login)',
				'Identificador de la app de Instagram (Instagram app ID)',
			],
			bring: 'El identificador de la app de Instagram: solo cifras, unas 16.',
			field: 'Identificador de la app de Instagram',
			note: 'Si la página muestra "Insufficient Developer Role", haz antes los dos pasos del evaluador y vuelve.',
		},
		'app-secret': {
			title: 'Clave secreta de la app',
			do: [
				'En la misma página, pulsa "Mostrar" (Show) junto a "Clave secreta de la app de Instagram" (Instagram app secret) y cópiala aquí.',
				'No es la clave secreta que está en Configuración de la app > Básica (App settings > Basic).',
			],
			labels: ['Clave secreta de la app de Instagram (Instagram app secret)', 'Mostrar (Show)'],
			bring:
				'La clave secreta de la app de Instagram: 32 cifras y letras de la a a la f. Aquí no se muestra.',
			field: 'Clave secreta de la app de Instagram',
			note: '',
		},
		'tester-role': {
			title: 'Evaluador agregado',
			do: [
				'Invita a la cuenta de Instagram como evaluador de la app, con su nombre de usuario.',
				'Después aparece en la lista como "Pendiente" (Pending).',
			],
			labels: [
				'Roles de la app (App roles)',
				'Roles',
				'Agregar personas (Add People)',
				'Evaluador de Instagram (Instagram Tester)',
				'Agregar (Add)',
			],
			bring: '',
			field: '',
			note: 'Agrega también tu propia cuenta: no basta con que la app sea tuya.',
		},
		'tester-acceptance': {
			title: 'Evaluador aceptado',
			do: [
				'Abre esta página en un navegador de escritorio, no en el teléfono, con la sesión de esa cuenta de Instagram.',
				'En "Invitaciones de evaluador" (Tester Invites), acepta la invitación de tu app.',
			],
			labels: [
				'Configuración (Settings)',
				'Aplicaciones y sitios web (Apps and websites)',
				'Invitaciones de evaluador (Tester Invites)',
				'Aceptar (Accept)',
			],
			bring: '',
			field: '',
			note: 'La app del teléfono no muestra la invitación.',
		},
		'redirect-uri': {
			title: 'URI de redirección',
			do: [
				'En la página de la configuración de la API, pulsa "Configurar" (Set up) en "Configurar inicio de sesión de empresa de Instagram" (Set up Instagram business login) y escribe esta dirección:',
				'Pulsa "Guardar" (Save), abre "Business login settings" y mira la dirección otra vez: la página puede haber agregado una barra al final.',
			],
			labels: [
				'Configurar inicio de sesión de empresa de Instagram (Set up Instagram business login)',
				'URL de redireccionamiento (Redirect URL)',
				'Business login settings',
				'URI de redireccionamiento de OAuth (OAuth redirect URIs)',
			],
			bring: 'La dirección exactamente como la muestra la página después de guardar.',
			field: 'Dirección guardada',
			note: 'Instagram te devuelve a esta dirección. Meta la compara letra por letra.',
		},
		permissions: {
			title: 'Permisos',
			do: [
				'Agrega los permisos en "Configuración de la API con inicio de sesión de Instagram" (API setup with Instagram login) y marca los mismos aquí.',
				'Pide solo lo que usas. Un permiso que se agrega después exige iniciar sesión de nuevo.',
			],
			labels: ['Add all required permissions', 'Permisos y funciones (Permissions and features)'],
			bring: '',
			field: '',
			note: '',
		},
		'sign-in': {
			title: 'Inicio de sesión',
			do: [
				'Tu navegador abre Instagram. Inicia sesión con la cuenta que aceptó la invitación y permite el acceso.',
				'Después el navegador avisa de un certificado de localhost: es nuestro, hecho solo para este inicio de sesión. Pulsa "Configuración avanzada" (Advanced) y luego "Acceder a localhost" (Proceed).',
				'Si la página no se abre, copia su dirección y pégala aquí: también funciona.',
			],
			labels: [],
			bring: '',
			field: '',
			note: 'Antes de abrir el navegador, el identificador y la clave se prueban con valores inventados.',
		},
	},

	checklist: {
		title: 'Qué hacer en Meta: {flow}',
		intro:
			'Sigue este orden. Los menús de Meta cambian a menudo: busca lo que hace cada paso, no las palabras exactas. Nunca envíes una clave secreta ni un token por correo o por chat.',
		optional: 'opcional',
		first: 'Haz antes',
		others: 'También puede llamarse',
		checkedBy: 'Lo comprueba',
		checks: {machine: 'ig-wizard', person: 'tú'},
	},

	portal: {
		'professional-account': {
			title: 'Cuenta profesional',
			do: 'Convierte la cuenta de Instagram en una cuenta de empresa o de creador, en la app de Instagram, y déjala pública.',
			labels: [
				'Configuración (Settings)',
				'Tipo de cuenta y herramientas (Account type and tools)',
				'Cambiar a cuenta profesional (Switch to professional account)',
				'Empresa (Business)',
				'Creador (Creator)',
			],
			others: [],
			bring: 'El nombre de usuario de la cuenta.',
			note: 'Las cuentas personales no pueden obtener un token, y una cuenta privada no se puede agregar.',
		},
		'developer-account': {
			title: 'Cuenta de desarrollador',
			do: 'Regístrate una sola vez como desarrollador de Meta, con un perfil personal de Facebook. Confirma el teléfono y el correo con los códigos que envía Meta, y acepta las condiciones.',
			labels: ['Empezar (Get started)', 'Siguiente (Next)'],
			others: [],
			bring: '',
			note: 'Si la página salta a business.facebook.com, inicia sesión con un perfil personal.',
		},
		'create-app': {
			title: 'App nueva',
			do: 'Empieza una app nueva.',
			labels: ['Mis apps (My Apps)', 'Crear app (Create App)'],
			others: [],
			bring: '',
			note: '',
		},
		'app-details': {
			title: 'Nombre de la app',
			do: 'Ponle un nombre a la app y un correo de contacto.',
			labels: [
				'Nombre de la app (App name)',
				'Correo electrónico de contacto de la app (App contact email)',
				'Siguiente (Next)',
			],
			others: [],
			bring: 'El nombre de la app.',
			note: 'Instagram muestra el nombre con -IG al final.',
		},
		'use-case': {
			title: 'Caso de uso',
			do: 'Elige el caso de uso para contenido de Instagram.',
			labels: [
				'Administrar mensajes y contenido en Instagram (Manage messaging & content on Instagram)',
				'Siguiente (Next)',
			],
			others: [
				'Administrar mensajes y contenido en Instagram (Manage messaging and content on Instagram)',
				'Otro (Other)',
				'Empresa (Business)',
			],
			bring: '',
			note: 'Un caso de uso no se puede quitar después de la app. Si no aparece, elige "Otro" (Other) y luego el tipo de app "Empresa" (Business).',
		},
		'business-portfolio': {
			title: 'Portfolio comercial',
			do: 'Deja el portfolio comercial sin conectar. Se puede agregar más tarde.',
			labels: [
				"Aún no quiero conectar un portfolio comercial (I don't want to connect a business portfolio yet.)",
				'Siguiente (Next)',
			],
			others: [],
			bring: '',
			note: '',
		},
		'confirm-app': {
			title: 'Panel',
			do: 'Lee los requisitos, termina y sigue hasta el panel de la app.',
			labels: [
				'Requisitos (Requirements)',
				'Siguiente (Next)',
				'Información general (Overview)',
				'Ir al panel (Go to dashboard)',
			],
			others: [],
			bring:
				'El identificador de la app de Meta (Meta app ID): el número de arriba en el panel. Solo sirve para que los enlaces sean exactos.',
			note: 'No es el identificador de la app de Instagram: para el inicio de sesión no sirve.',
		},
		'open-api-setup': {
			title: 'Página de la API',
			do: 'Abre la página donde se configura todo lo de Instagram Login.',
			labels: [
				'Personalizar el caso de uso Administrar mensajes y contenido en Instagram (Customize the Manage messaging and content on Instagram use case)',
				'Configuración de la API con inicio de sesión de Instagram (API setup with Instagram login)',
			],
			others: [
				'Instagram',
				'Configuración de la API con inicio de sesión de empresa de Instagram (API setup with Instagram business login)',
			],
			bring: '',
			note: 'Mientras el evaluador no haya aceptado la invitación, esta página puede mostrar "Insufficient Developer Role".',
		},
		permissions: {
			title: 'Permisos',
			do: 'Agrega los permisos que se van a usar. instagram_business_basic hace falta siempre.',
			labels: ['Add all required permissions', 'Permisos y funciones (Permissions and features)'],
			others: [],
			bring: 'La lista de permisos.',
			note: 'Un permiso que se agrega después del inicio de sesión exige iniciar sesión de nuevo.',
		},
		'app-credentials': {
			title: 'Identificador y clave',
			do: 'Copia el identificador de la app de Instagram y la clave secreta de la app de Instagram.',
			labels: [
				'Identificador de la app de Instagram (Instagram app ID)',
				'Clave secreta de la app de Instagram (Instagram app secret)',
				'Mostrar (Show)',
			],
			others: [],
			bring:
				'El identificador de la app de Instagram (solo cifras, unas 16) y su clave secreta (32 cifras y letras de la a a la f).',
			note: 'Los datos de Configuración de la app > Básica (App settings > Basic) son otros y aquí no sirven.',
		},
		'tester-role': {
			title: 'Evaluador invitado',
			do: 'Invita a la cuenta de Instagram como evaluador de la app, con su nombre de usuario. Después aparece en la lista como "Pendiente" (Pending).',
			labels: [
				'Roles de la app (App roles)',
				'Roles',
				'Agregar personas (Add People)',
				'Evaluador de Instagram (Instagram Tester)',
				'Agregar (Add)',
			],
			others: ['Agregar evaluadores de Instagram (Add Instagram Testers)', 'Enviar (Submit)'],
			bring: 'El nombre de usuario del evaluador.',
			note: 'Invita también a tu propia cuenta: no basta con que la app sea tuya.',
		},
		'tester-acceptance': {
			title: 'Evaluador aceptado',
			do: 'En un navegador de escritorio, inicia sesión en instagram.com con la cuenta invitada y acepta la invitación.',
			labels: [
				'Configuración (Settings)',
				'Aplicaciones y sitios web (Apps and websites)',
				'Invitaciones de evaluador (Tester Invites)',
				'Aceptar (Accept)',
			],
			others: [],
			bring: '',
			note: 'La app del teléfono no muestra la invitación. Mira antes el nombre de usuario: el navegador puede tener abierta otra cuenta.',
		},
		'dashboard-token': {
			title: 'Token del panel',
			do: 'Haz que el panel genere un token de larga duración. Sustituye al inicio de sesión, para cuentas propias.',
			labels: [
				'Generar tokens de acceso (Generate access tokens)',
				'Agregar cuenta (Add account)',
				'Continuar (Continue)',
				'Guardar (Save)',
				'Generar token (Generate token)',
			],
			others: ['Entendido (Got it)'],
			bring: 'El token. Cópialo enseguida: quizá no se muestre otra vez.',
			note: 'La cuenta tiene que ser pública y haber aceptado la invitación.',
		},
		webhooks: {
			title: 'Webhooks',
			do: 'Sáltate esta sección. Necesita una dirección pública y una app publicada.',
			labels: [],
			others: [],
			bring: '',
			note: '',
		},
		'redirect-uri': {
			title: 'URI de redirección',
			do: 'Escribe la dirección a la que Instagram devuelve a las personas: {redirectUri}',
			labels: [
				'Configurar inicio de sesión de empresa de Instagram (Set up Instagram business login)',
				'Configurar (Set up)',
				'URL de redireccionamiento (Redirect URL)',
				'Guardar (Save)',
			],
			others: [],
			bring:
				'La dirección exactamente como la muestra la página después de guardar, con la barra que pueda haber agregado.',
			note: 'Va aquí y no en "Valid OAuth Redirect URIs" de Facebook Login.',
		},
		'embed-url': {
			title: 'Embed URL',
			do: 'Mira la dirección ya preparada que ahora muestra la página. Contiene el identificador de la app de Instagram, la URI de redirección y los permisos.',
			labels: ['Embed URL'],
			others: [],
			bring: 'La dirección completa.',
			note: 'Lo que en ella no coincida con tu lista es lo que Instagram va a rechazar.',
		},
		'callback-urls': {
			title: 'Ajustes del inicio de sesión',
			do: 'Abre los ajustes, mira otra vez la URI de redirección guardada y escribe las dos direcciones de servicio. Sirve cualquier dirección https tuya.',
			labels: [
				'Business login settings',
				'URI de redireccionamiento de OAuth (OAuth redirect URIs)',
				'Deauthorize callback URL',
				'Data deletion request URL',
				'Guardar (Save)',
			],
			others: [],
			bring: 'La URI de redirección como la muestra la lista después de guardar.',
			note: 'Meta rechaza algunos sitios, por ejemplo github.io.',
		},
		'sign-in': {
			title: 'Inicio de sesión',
			do: 'Abre ig-wizard, inicia sesión en el navegador con la cuenta que aceptó la invitación y permite el acceso.',
			labels: [],
			others: [],
			bring: 'El código. ig-wizard lo recibe, o toma la dirección que pegues.',
			note: '',
		},
		'verify-account': {
			title: 'Cuenta confirmada',
			do: 'ig-wizard pregunta a Meta de quién es el token. Mira si es la cuenta correcta.',
			labels: [],
			others: [],
			bring: '',
			note: 'Si es otra, el navegador tenía abierta otra cuenta: inicia sesión de nuevo.',
		},
		'app-settings': {
			title: 'Configuración de la app',
			do: 'Rellena la política de privacidad, las condiciones, la eliminación de datos, la categoría y el icono. Solo hace falta para publicar y para la revisión de la app.',
			labels: ['Configuración de la app (App settings)', 'Básica (Basic)'],
			others: [],
			bring: '',
			note: '',
		},
		publish: {
			title: 'App publicada',
			do: 'Publica la app. No hace falta para tus cuentas ni para evaluadores; sí para webhooks y para cuentas de otras personas.',
			labels: ['Publicar (Publish)'],
			others: ['Modo de la app (App Mode)', 'Desarrollo (Development)', 'Activo (Live)'],
			bring: '',
			note: '',
		},
		'app-review': {
			title: 'Revisión de la app',
			do: 'Pasa la revisión de la app y la verificación del negocio. Solo hace falta para cuentas de otras personas.',
			labels: ['Revisión (Review)', 'Revisión de apps (App Review)'],
			others: [],
			bring: '',
			note: '',
		},
	},

	step: {
		labels: 'Busca',
		labelsMayDiffer: 'los nombres pueden variar un poco',
		page: 'Página',
		otherPage: 'o bien',
		bring: 'Qué traer',
		confirm: 'Pulsa Enter cuando esté hecho. Solo tú puedes saberlo.',
		kept: 'guardada de antes; Enter la conserva',
		practising: 'El simulador está haciendo este paso',
		insist: 'Pulsa Enter otra vez para aceptarlo tal como está.',
		digits: 'Cifras {n}',
		hexadecimal: '32 caracteres hexadecimales',
		characters: 'Longitud {n}',
	},

	scopes: {
		instagram_business_basic: 'leer la cuenta y sus publicaciones (siempre hace falta)',
		instagram_business_content_publish: 'publicar contenido',
		instagram_business_manage_comments: 'leer y responder comentarios',
		instagram_business_manage_messages: 'leer y responder mensajes',
		instagram_business_manage_insights: 'leer estadísticas',
	},

	problems: {
		'app-id-empty': 'Falta el identificador.',
		'app-id-letters': 'El identificador de una app tiene solo cifras.',
		'app-id-is-meta-app-id':
			'Este es el identificador que está arriba en el panel. El de la app de Instagram (Instagram app ID) es otro, y está en "Configuración de la API con inicio de sesión de Instagram" (API setup with Instagram login).',
		'secret-empty': 'Falta la clave secreta.',
		'secret-spaces': 'Dentro de la clave hay un espacio o un salto de línea.',
		'secret-unusual':
			'Una clave secreta suele tener 32 caracteres: cifras y letras de la a a la f. Esta no es así.',
		'secret-is-app-id': 'Este es el identificador de la app, no la clave secreta.',
		'uri-empty': 'Falta la dirección.',
		'uri-not-an-address': 'Esta no es una dirección completa. Empieza por https://',
		'uri-spaces': 'Dentro de la dirección hay un espacio.',
		'uri-fragment': 'La dirección no puede llevar #.',
		'uri-user-info': 'La dirección no puede llevar un nombre de usuario ni una contraseña.',
		'uri-scheme': 'La dirección debe empezar por https:// (o http:// si es de este equipo).',
		'uri-http-public': 'http:// solo sirve para este equipo (localhost). Usa https://',
		'uri-unicode-host': 'La dirección debe tener solo letras sin acentos, cifras y signos.',
		'uri-too-long': 'La dirección es demasiado larga.',
		'scopes-basic-missing': 'instagram_business_basic hace falta junto con cualquier otro permiso.',
		'scopes-unknown': 'Aquí hay un permiso que Instagram Login no tiene.',
		'name-empty': 'Falta el nombre.',
		'name-characters':
			'Un nombre se compone de letras de la a a la z, cifras, punto, guion y guion bajo; empieza por letra o cifra y no termina en punto.',
		'name-reserved': 'Windows reserva este nombre. Elige otro.',
		'name-changed': 'Se guardaría como "{value}". Pulsa Enter otra vez para aceptarlo.',
		'name-too-long': 'Un nombre tiene como máximo 63 caracteres.',
		'paste-empty': 'No se pegó nada.',
		'paste-too-long':
			'Es demasiado largo para ser una dirección. Copia solo lo que muestra la barra de direcciones.',
		'paste-authorize-url':
			'Esta es la dirección que inicia la sesión. Copia la que el navegador muestra después.',
		'paste-code-only':
			'El código solo no basta. Pega la dirección completa: solo ella muestra que este inicio de sesión empezó aquí.',
		'paste-not-an-address':
			'Esto no es una dirección. Copia todo lo que muestra la barra de direcciones.',
		'paste-other-address': 'Esta dirección es de otra cosa. Debe empezar por {redirectUri}',
		'paste-without-code':
			'En esta dirección no hay ningún código. Cópiala después de que Instagram te haya devuelto.',
		'paste-earlier-attempt':
			'Esta dirección es de un intento anterior. Usa la ventana más reciente del navegador.',
	},

	notes: {
		trimmed: 'Se quitaron los espacios o comillas de alrededor.',
		'secret-unusual': 'La clave secreta tiene una forma poco habitual. Se aceptó tal como está.',
		'uri-http-loopback':
			'Instagram Login suele rechazar http. Si lo hace, registra una dirección https.',
		'uri-slash-added': 'La página agregó una barra al final. Desde ahora se usa esa forma.',
		'uri-slash-removed': 'La página quitó la barra del final. Desde ahora se usa esa forma.',
		'uri-upper-case-host': 'El nombre del sitio lleva mayúsculas. Se usa exactamente así.',
		'uri-default-port': 'El puerto escrito es el habitual. Se usa exactamente así.',
		'uri-loopback-literal': 'Para Meta es otra dirección, distinta de localhost.',
		'uri-own-host':
			'Esta dirección no está en este equipo: hace falta un túnel que llegue hasta aquí, o pegas la dirección después.',
	},

	checking: {
		title: 'Prueba del identificador y la clave',
		text: 'Dos peticiones con valores inventados dicen si Meta conoce este identificador y esta clave. Todavía nadie inicia sesión.',
		known: 'Meta conoce este identificador y esta clave.',
		unclear:
			'Meta no dio una respuesta clara sobre el identificador y la clave. El inicio de sesión lo dirá.',
	},

	waiting: {
		title: 'Inicio de sesión',
		forProfile: 'Inicio de sesión para el perfil "{name}"',
		opening: 'Preparando la recepción de la respuesta',
		browserOpened: 'Tu navegador está abierto. Inicia sesión y pulsa "Permitir" (Allow).',
		browserOpening: 'Abriendo tu navegador',
		browserFailed: 'No se pudo abrir el navegador. Abre tú este enlace:',
		browserOff: 'Abre este enlace en un navegador:',
		certificate:
			'Después avisará de un certificado de {host}: es nuestro, hecho solo para este inicio de sesión. Pulsa "Configuración avanzada" (Advanced) y luego "Acceder" (Proceed).',
		fingerprint: 'Huella SHA-256',
		waitingAt: 'Esperando en {redirectUri}',
		waitingForPaste: 'Esperando la dirección',
		left: 'quedan {time}',
		paste: 'O pega aquí la dirección que muestra el navegador:',
		pasteOnly: 'Pega la dirección que muestra el navegador después de iniciar sesión:',
		link: 'Enlace',
		shows: '¿Qué muestra el navegador?',
		notes: {
			'not-this-sign-in':
				'Llegó una petición que no pertenece a este inicio de sesión y se pasó por alto.',
			repeated: 'La respuesta llegó otra vez; vale la primera.',
			'https-sent-to-http': 'El navegador usó https, pero la dirección registrada es http.',
			'http-sent-to-https': 'El navegador usó http. Usa https.',
			'certificate-refused':
				'El navegador rechaza el certificado. Pulsa "Configuración avanzada" (Advanced) y luego "Acceder" (Proceed), o pega aquí la dirección.',
			'one-family-only': 'Este equipo tiene un solo tipo de dirección local; se usa ese.',
		},
	},

	exchanging: {
		title: 'Obteniendo el token',
		stages: {
			preflight: 'Prueba del identificador y la clave',
			exchange: 'Canje del código por un token de corta duración (1 hora)',
			'long-lived': 'Canje por un token de larga duración (60 días)',
			account: 'De quién es el token',
			refresh: 'Renovando el token',
			save: 'Guardando',
		},
		leaving:
			'Se saldrá en cuanto esté guardado lo que concedió Meta. Ctrl-C otra vez sale enseguida.',
	},

	naming: {
		title: 'Un nombre para esta cuenta',
		text: 'El token es de {username}. ¿Con qué nombre se guarda?',
		field: 'Nombre del perfil',
		replace: '"{name}" tiene un token anterior de esta cuenta. Enter lo reemplaza.',
		'switch-account':
			'"{name}" tiene otra cuenta, {username}. Enter reemplaza su token por el de {account}.',
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
		missing: 'Sin conceder',
		missingHint:
			'Agrégalos en "Configuración de la API con inicio de sesión de Instagram" (API setup with Instagram login) e inicia sesión de nuevo dejándolos activados.',
		ends: 'Termina',
		refresh: 'Renovación',
		refreshFrom: 'posible desde el {date}; lo mejor es una vez al mes',
		stored: 'Guardado en',
		protection: 'solo lo puede leer tu usuario; no está cifrado',
		next: 'Siguiente',
		commands: {
			token: 'imprime el token para un programa',
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
			'¿Eliminar "{name}" ({username})? El token se borra de este equipo; el identificador y la clave de la app se quedan. Enter lo elimina, Esc lo conserva.',
		discard:
			'¿Descartar la configuración? Lo que escribiste se borra de este equipo. Enter la descarta, Esc la conserva.',
		discardGranted:
			'¿Descartar la configuración? Contiene un token que Meta ya emitió. Enter la descarta, Esc la conserva.',
		busy: 'Renovando "{name}"',
		leaving: 'Se sale en cuanto el token nuevo esté guardado. Ctrl-C otra vez sale de inmediato.',
		notices: {
			refreshed: 'Se renovó "{name}".',
			'not-due': 'A "{name}" todavía no le toca. Le tocará desde el {date}.',
			'too-early': 'Meta renueva un token cuando ya tiene 24 horas. "{name}": desde el {date}.',
			current: '"{name}" es ahora el perfil actual.',
			removed: 'Se eliminó "{name}".',
		},
	},

	failed: {
		said: 'Lo que dijo Meta',
		happened: 'Qué pasó',
		cause: 'Causa probable',
		cure: 'Qué hacer',
		details: 'Detalles',
		status: 'Estado HTTP {status}, código {code}, rastro {trace}',
	},

	help: {
		title: 'Ayuda',
		back: 'Esc vuelve un paso atrás; se conservan todas las respuestas.',
		quit: 'Ctrl-C conserva cada respuesta confirmada con Enter. La próxima vez se sigue en este paso.',
		labels:
			'Los menús de Meta cambian a menudo. Busca lo que hace el paso, no las palabras exactas.',
		secret: 'La clave secreta no se muestra nunca. Ctrl-U vacía el campo.',
		field:
			'Mientras hay un campo, las letras se escriben en él. Pulsa antes Tab y luego la letra de la tecla: Tab, O abre la página.',
	},

	ended: {
		done: 'Saliste del asistente. Se abre de nuevo con: ig-wizard',
		savedPractice: '"{name}" está guardado. Era una práctica: no se tocó ninguna cuenta real.',
		saved: '"{name}" está guardado. Su token: ig-wizard token {name}',
		kept: 'Detenido. Lo confirmado se conserva. ig-wizard sigue donde te detuviste.',
		notKept: 'Detenido. Lo que escribiste no se pudo conservar.',
		practise: 'Empieza la práctica: se inicia un simulador de Meta en este equipo.',
	},

	reasons: {
		'not-json': 'no es JSON',
		'not-an-object': 'contiene otra cosa',
		'not-utf8': 'no es texto',
		incomplete: 'le falta algo',
		'not-a-folder': 'no es una carpeta',
		owner: 'es de otra cuenta de usuario',
		symlink: 'es un enlace simbólico',
		'hard-link': 'tiene un segundo nombre en otro lugar',
		html: 'una página web',
		shape: 'campos desconocidos',
		status: 'estado inesperado',
		timeout: 'sin respuesta a tiempo',
		EACCES: 'sin permiso',
		EPERM: 'sin permiso',
		EROFS: 'el disco es de solo lectura',
		ENOSPC: 'el disco está lleno',
		EDQUOT: 'tu cuota de disco está llena',
		EBUSY: 'en uso; en un contenedor, monta la carpeta y no el archivo',
		ENOENT: 'no existe',
		ENOTDIR: 'una parte de la ruta no es una carpeta',
		EISDIR: 'es una carpeta',
		ECONNREFUSED: 'allí no responde nadie',
		ECONNRESET: 'se cortó la conexión',
		ENOTFOUND: 'el nombre no se conoce',
		EAI_AGAIN: 'el nombre no se puede consultar ahora',
	},

	errors: {
		unexpected: {
			what: 'Algo falló dentro de ig-wizard: {said}',
			hint: 'Es un error de este programa. Ejecuta el comando otra vez con --debug y comunica lo que imprime; los secretos se quitan.',
		},
		usage: {what: 'No se entiende este comando: {reason}', hint: 'ig-wizard help {command}'},
		'unknown-command': {
			what: 'No existe el comando "{name}".',
			hint: 'ig-wizard help muestra la lista de comandos.',
		},
		'unknown-option': {
			what: '"{command}" no tiene la opción {name}.',
			hint: 'ig-wizard help {command}',
		},
		'secret-as-argument': {
			what: 'Un secreto nunca se da como argumento ({name}).',
			hint: 'Quizá quedó en el historial de tu terminal: bórralo de ahí. Usa --app-secret-stdin, --app-secret-file o la variable IG_WIZARD_APP_SECRET.',
		},
		'invalid-value': {what: '{field}: {problem}', hint: 'ig-wizard help {command}'},
		'not-one-of': {what: '{field} es uno de: {list}', hint: 'ig-wizard help {command}'},
		'not-a-number': {
			what: '{field} es un número de {min} a {max}.',
			hint: 'ig-wizard help {command}',
		},
		'not-like': {what: '{field} se escribe como {example}', hint: 'ig-wizard help {command}'},
		'missing-answers': {
			what: 'Faltan estas respuestas: {names}',
			hint: 'Dalas como opciones o variables: ig-wizard help setup',
		},
		'input-closed': {
			what: 'La entrada terminó antes de que llegara la respuesta.',
			hint: 'No se guardó nada. Ejecuta el comando otra vez.',
		},
		'two-readers-of-input': {
			what: 'La entrada estándar se puede leer una sola vez, y la piden {names}.',
			hint: 'Da una de las dos cosas de otra manera.',
		},
		'secret-file-refused': {
			what: 'El archivo {file} no se usa como secreto: {reason}',
			hint: 'chmod 600 {file}',
		},
		'file-refused': {
			what: 'El archivo {file} no se puede usar: {reason}',
			hint: 'Revisa la ruta y lo que contiene el archivo.',
		},
		'no-terminal': {
			what: 'Esto necesita una terminal.',
			hint: 'Sin ella: ig-wizard setup con opciones, mira ig-wizard help setup.',
		},
		'profile-exists': {
			what: 'El perfil "{name}" ya existe.',
			hint: 'Agrega --replace para poner el token nuevo en su lugar, o elige otro nombre.',
		},
		'account-differs': {
			what: 'El perfil "{name}" tiene otra cuenta: {username}.',
			hint: 'Agrega --switch-account para reemplazarla, o elige otro nombre.',
		},
		'account-stored': {
			what: 'Esta cuenta ya está guardada como "{name}".',
			hint: 'Agrega --duplicate para guardarla una segunda vez.',
		},
		'port-busy': {
			what: 'Otro programa usa el puerto {port} en {address}.',
			hint: 'Cierra ese programa, o registra otra URI de redireccionamiento con otro puerto. No se abrió el navegador.',
		},
		'port-forbidden': {
			what: 'Tu usuario no puede abrir el puerto {port}.',
			hint: 'Registra una URI de redireccionamiento con un puerto mayor que 1024, por ejemplo 8473.',
		},
		'address-unusable': {
			what: 'No se puede recibir la respuesta en {address}.',
			hint: 'Revisa la URI de redireccionamiento, o usa --receive paste.',
		},
		'tls-verification-off': {
			what: 'NODE_TLS_REJECT_UNAUTHORIZED=0 apaga la protección de tus secretos.',
			hint: 'Quita esa variable. Para el proxy de una empresa usa NODE_EXTRA_CA_CERTS.',
		},
		'sandbox-not-local': {
			what: 'El simulador debe estar en este equipo: {url}',
			hint: 'Usa una dirección como http://127.0.0.1:8474',
		},
		'sandbox-port-busy': {
			what: 'Otro programa usa el puerto {port}.',
			hint: 'Elige otro con --port, o 0 para tomar uno libre.',
		},
		'practice-failed': {
			what: 'El simulador no pudo hacer este paso.',
			hint: 'Haz primero los pasos anteriores, o haz este tú en un navegador.',
		},
		'config-dir-unusable': {
			what: 'No se encuentra la carpeta de configuración: {variable} no se puede usar.',
			hint: 'Ponle una ruta absoluta, o usa --config-dir.',
		},
		'store-unreadable': {
			what: 'El archivo {file} no se puede leer ({reason}). Se dejó como está.',
			hint: 'Recupéralo de una copia de seguridad, o apártalo e inicia sesión de nuevo.',
		},
		'store-foreign': {
			what: '{file} no es un archivo tuyo hecho por ig-wizard ({reason}). Se dejó como está.',
			hint: 'Míralo y apártalo, o usa --config-dir.',
		},
		'store-newer': {
			what: 'El archivo {file} lo escribió un ig-wizard más nuevo (formato {version}). Se dejó como está.',
			hint: 'Actualiza ig-wizard.',
		},
		'store-unwritable': {
			what: 'No se puede escribir {file} ({reason}). Lo que ya estaba guardado sigue ahí.',
			hint: 'Libera espacio o date permiso para escribir ahí, y prueba otra vez.',
		},
		'output-failed': {
			what: 'La salida no se puede escribir ({reason}).',
			hint: 'Lo guardado está guardado. Escribe la salida en otro lugar.',
		},
		network: {
			what: 'No se puede conectar con {host} ({reason}).',
			hint: 'Revisa la red y la configuración del proxy, y prueba otra vez.',
		},
		'tls-failed': {
			what: 'La conexión con {host} no es segura ({reason}).',
			hint: 'Revisa la fecha de este equipo y lo que hay entre él y {host}. Para el proxy de una empresa usa NODE_EXTRA_CA_CERTS.',
		},
		'provider-unavailable': {
			what: 'Meta no puede responder en este momento (estado {status}).',
			hint: 'Espera unos minutos y prueba otra vez.',
		},
		'answer-unreadable': {
			what: 'La respuesta no llegó de Meta en una forma conocida (estado {status}, {reason}).',
			hint: 'Quizá respondió un proxy o la página de acceso de una red. Prueba más tarde.',
		},
		'answer-lost': {
			what: 'La conexión con {host} se cortó antes de que la respuesta estuviera completa.',
			hint: 'Inténtalo de nuevo. Solo un inicio de sesión tiene que empezar otra vez, porque su código está gastado.',
		},
		'answer-too-large': {
			what: 'La respuesta de {host} es demasiado grande para ser de Meta.',
			hint: 'Prueba más tarde.',
		},
		'unexpected-redirect': {
			what: '{host} mandó la petición a otro lugar. No se siguió.',
			hint: 'Quizá respondió un proxy o la página de acceso de una red. Prueba más tarde.',
		},
		'sandbox-unreachable': {
			what: 'Ningún simulador responde en {url}.',
			hint: 'Inicia uno: ig-wizard sandbox',
		},
		'provider-refused': {
			what: 'Meta lo rechazó: {said}',
			hint: 'ig-wizard setup sigue donde se detuvo.',
		},
		declined: {
			what: 'El acceso se rechazó en la página de autorización.',
			hint: 'No se guardó nada. Inicia sesión de nuevo y pulsa "Permitir" (Allow).',
		},
		'timed-out': {
			what: 'Nadie volvió del navegador a tiempo.',
			hint: 'Empieza de nuevo. Si el navegador muestra un error o una página que no carga, copia su dirección y pégala (--receive paste).',
		},
		busy: {
			what: 'Otra ejecución está trabajando con "{name}".',
			hint: 'Espera a que termine y prueba otra vez.',
		},
		'lock-unusable': {
			what: 'El archivo de bloqueo {file} no se puede usar ({reason}). Se dejó como está.',
			hint: 'Mira a quién pertenece. Si no hay ningún ig-wizard en marcha se puede borrar: no contiene nada.',
		},
		'sign-in-needed': {
			what: 'El token de "{name}" ya no funciona.',
			hint: 'ig-wizard setup {name} --replace',
		},
		partial: {
			what: 'Fallaron {failed} de {total} perfiles.',
			hint: 'Las líneas de arriba dicen por qué.',
		},
		'profile-not-found': {
			what: 'No existe el perfil "{name}".',
			hint: 'ig-wizard profiles list',
		},
		'nothing-set-up': {
			what: 'Todavía no hay ninguna cuenta conectada.',
			hint: 'ig-wizard setup',
		},
		'no-current-profile': {
			what: '¿Qué perfil? Hay varios y ninguno es el actual.',
			hint: 'ig-wizard profiles use NAME, o indica el nombre.',
		},
		'nothing-matches': {
			what: 'No se conoce ningún error que corresponda a "{text}".',
			hint: 'Da su número, como 190 o 190/460, o unas palabras en inglés como las muestra Meta.',
		},
		interrupted: {
			what: 'Detenido.',
			hint: 'Lo que se terminó está guardado. Ejecuta el comando de nuevo.',
		},
		terminated: {
			what: 'Detenido por una señal.',
			hint: 'Lo que se terminó está guardado. Ejecuta el comando de nuevo.',
		},
	},

	failures: {
		'invalid-platform-app': {
			title: 'Instagram no aceptó el identificador de la app',
			cause:
				'Se usó el identificador que está arriba en el panel. Instagram Login tiene sus propios datos: "Identificador de la app de Instagram" (Instagram app ID) y "Clave secreta de la app de Instagram" (Instagram app secret).',
			otherCauses: [
				'La app se hizo solo para Basic Display.',
				'El identificador está vacío, o tiene comillas o espacios alrededor.',
			],
			cure: 'Copia los dos otra vez desde "Configuración de la API con inicio de sesión de Instagram" (API setup with Instagram login).',
		},
		'redirect-uri-differs': {
			title: 'La URI de redireccionamiento no fue igual las dos veces',
			cause:
				'La dirección del inicio de sesión y la del canje son distintas, a menudo por una barra al final.',
			otherCauses: ['El puerto o los signos % son distintos.'],
			cure: 'Escribe la dirección exactamente como la guardó el panel, e inicia sesión de nuevo.',
		},
		'redirect-uri-encoded-twice': {
			title: 'La URI de redireccionamiento no es una dirección completa',
			cause: 'Sus signos se codificaron dos veces (con %), o le falta https://.',
			cure: 'Escribe la dirección completa como la muestra el panel.',
		},
		'invalid-redirect-uri': {
			title: 'Instagram no conoce la URI de redireccionamiento',
			cause:
				'No está en "Business login settings", o la página le agregó una barra al final cuando la guardó.',
			otherCauses: ['Empieza por http y no por https.', 'Se escribió en Facebook Login.'],
			cure: 'Aquí se usó {redirectUri}. Copia la dirección guardada desde "URI de redireccionamiento de OAuth" (OAuth redirect URIs), letra por letra.',
		},
		'insufficient-developer-role': {
			title: 'La cuenta todavía no es evaluadora de la app',
			cause: 'No se aceptó la invitación, o el navegador tiene abierta la sesión de otra cuenta.',
			otherCauses: ['La página de configuración se abrió antes de aceptar la invitación.'],
			cure: 'Agrega la cuenta como evaluador de Instagram (Instagram Tester), acepta la invitación con esa cuenta e inicia sesión de nuevo.',
		},
		'invalid-scopes': {
			title: 'Instagram no acepta un permiso',
			cause: 'Se pidió un permiso que la app no tiene, o uno de otro tipo de inicio de sesión.',
			otherCauses: ['Es uno de Basic Display, que ya no existe.'],
			cure: 'Agrégalo en "Configuración de la API con inicio de sesión de Instagram" (API setup with Instagram login), o quita aquí la marca.',
		},
		'invalid-app-id': {
			title: 'Meta no conoce el identificador de la app',
			cause: 'Falta una cifra o hay una equivocada.',
			otherCauses: [
				'Se usó el identificador de la app de Instagram con Facebook, donde vale otro.',
			],
			cure: 'Copia otra vez el identificador de la app de Instagram (Instagram app ID) desde "Configuración de la API con inicio de sesión de Instagram" (API setup with Instagram login).',
		},
		'code-not-found-or-used': {
			title: 'El código de este inicio de sesión ya se usó',
			cause: 'Se usó dos veces, o pasó más de una hora.',
			otherCauses: [
				'Le quedó al final el #_ que agrega Instagram.',
				'El navegador abrió la dirección dos veces.',
			],
			cure: 'Inicia sesión de nuevo; cada inicio de sesión da un código que sirve una sola vez.',
		},
		'code-invalid': {
			title: 'Instagram no conoce el código',
			cause: 'La dirección se cortó o cambió al copiarla.',
			otherCauses: ['El código es de otra app.'],
			cure: 'Inicia sesión de nuevo y pega la dirección completa.',
		},
		'wrong-app-secret': {
			title: 'La clave secreta no es de este identificador',
			cause:
				'Se usó la clave secreta de Configuración de la app > Básica (App settings > Basic), o la clave se restableció.',
			otherCauses: ['Se cortó al copiarla, o tiene un espacio al final.'],
			cure: 'Copia otra vez la clave secreta de la app de Instagram (Instagram app secret) desde "Configuración de la API con inicio de sesión de Instagram" (API setup with Instagram login).',
		},
		'app-removed': {
			title: 'La cuenta quitó la app',
			cause:
				'Alguien quitó la app en "Aplicaciones y sitios web" (Apps and websites) de la cuenta.',
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
			cure: 'Inicia sesión de nuevo.',
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
			cure: 'Inicia sesión de nuevo.',
		},
		'token-malformed': {
			title: 'El token está dañado',
			cause: 'Faltan caracteres o cambiaron.',
			cure: 'Inicia sesión de nuevo.',
		},
		'token-invalid': {
			title: 'Meta no acepta el token',
			cause: 'Se anuló, o no está completo.',
			cure: 'Inicia sesión de nuevo.',
		},
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
			cause:
				'No se aceptó la invitación como evaluador; las palabras de Meta confunden en este caso.',
			otherCauses: [
				'La app no está aprobada para esta cuenta.',
				'El token está vacío, o es de Basic Display.',
				'Venció la verificación de la empresa o la revisión anual del uso de datos.',
				'Meta tiene un fallo: si ayer funcionaba, espera.',
			],
			cure: 'Acepta la invitación con esa cuenta e inicia sesión de nuevo.',
		},
		'bad-parameter': {
			title: 'Meta no entendió la petición',
			cause: 'Un valor no es lo que Meta espera.',
			cure: 'Revisa el identificador, la clave secreta y la URI de redireccionamiento, y actualiza ig-wizard.',
		},
		temporary: {
			title: 'Meta tiene un problema en este momento',
			cause: 'Un fallo de Meta.',
			cure: 'Prueba otra vez en unos minutos.',
		},
		'app-throttled': {
			title: 'Demasiadas llamadas de esta app',
			cause: 'Meta limita cuántas veces puede preguntar una app.',
			cure: 'Espera una hora. Si sigues llamando, el bloqueo se alarga.',
		},
		'user-throttled': {
			title: 'Demasiadas llamadas para esta cuenta',
			cause: 'Meta limita cuántas veces se puede preguntar por una cuenta.',
			cure: 'Espera una hora. Si sigues llamando, el bloqueo se alarga.',
		},
		'custom-throttled': {
			title: 'Demasiadas llamadas',
			cause: 'Meta limita cuántas veces se puede preguntar.',
			cure: 'Espera y prueba una sola vez.',
		},
		'business-throttled': {
			title: 'Demasiadas llamadas para esta empresa',
			cause: 'Meta limita cuántas veces se puede preguntar por una empresa.',
			cure: 'Espera una hora. Si sigues llamando, el bloqueo se alarga.',
		},
		'app-limit': {
			title: 'La app llegó a su límite',
			cause: 'Meta limita lo que una app puede hacer en un día.',
			cure: 'Prueba otra vez mañana.',
		},
		'blocked-abusive': {
			title: 'Meta bloqueó esto por un tiempo',
			cause: 'Meta tomó las llamadas por un abuso.',
			cure: 'Para durante un día y mira si la cuenta tiene un aviso.',
		},
		'authorize-page-unavailable': {
			title: 'Instagram muestra "Sorry, this page isn\'t available"',
			cause:
				'La dirección del inicio de sesión es antigua, de api.instagram.com, o algo en ella ya no vale.',
			cure: 'Empieza el inicio de sesión otra vez con ig-wizard, y compara su enlace con la URL de inserción (embed URL) del panel.',
		},
		'bot-check': {
			title: 'Instagram cree que eres un robot',
			cause: 'Hubo demasiados inicios de sesión en poco tiempo.',
			cure: 'Espera unas horas e inicia sesión una sola vez, en el navegador que usas siempre.',
		},
		'personal-account': {
			title: 'Esta es una cuenta personal',
			cause:
				'La cuenta nunca se convirtió en profesional; las cuentas personales no pueden obtener un token.',
			cure: 'Convierte la cuenta de Instagram en una de empresa o de creador e inicia sesión de nuevo.',
		},
		'fb-url-blocked': {
			title: 'Facebook no conoce la URI de redireccionamiento',
			cause:
				'La dirección no está entre las "URI de redireccionamiento de OAuth válidos" (Valid OAuth Redirect URIs) de Facebook Login.',
			cure: 'Agrega allí la dirección exacta y guarda.',
		},
		'insecure-login-blocked': {
			title: 'Facebook bloquea un inicio de sesión sin cifrar',
			cause: 'La URI de redireccionamiento empieza por http y no por https.',
			cure: 'Registra una dirección que empiece por https y usa esa.',
		},
		'fb-user-denied': {
			title: 'No se permitió el acceso en el diálogo de Facebook',
			cause: 'Alguien pulsó "Cancelar" (Cancel) en el diálogo.',
			cure: 'Inicia sesión de nuevo y permite el acceso.',
		},
		'user-denied': {
			title: 'No se permitió el acceso',
			cause: 'Alguien canceló o no dio permiso en la página de consentimiento.',
			cure: 'Inicia sesión de nuevo y pulsa "Permitir" (Allow).',
		},
		'callback-timeout': {
			title: 'Nadie volvió del navegador',
			cause: 'El navegador muestra una página de error de Instagram, o está en otra máquina.',
			otherCauses: [
				'La URI de redireccionamiento lleva a otro lugar que no es este programa.',
				'No se pasó del aviso del certificado.',
			],
			cure: 'Mira qué muestra el navegador, o pega la dirección en la que terminó.',
		},
		'state-mismatch': {
			title: 'La respuesta es de otro inicio de sesión',
			cause: 'La dirección es de un intento anterior, o el navegador la abrió por segunda vez.',
			otherCauses: ['El enlace lo hizo otra persona.'],
			cure: 'No le hagas caso, empieza un inicio de sesión nuevo y usa solo la ventana más reciente del navegador.',
		},
		'code-missing': {
			title: 'No hay ningún código en la dirección',
			cause: 'La dirección se copió antes de terminar el inicio de sesión, o está cortada.',
			cure: 'Copia la dirección completa después de que Instagram devuelva el navegador.',
		},
		'double-callback': {
			title: 'El navegador volvió dos veces',
			cause: 'El navegador cargó la página por adelantado, o se recargó.',
			cure: 'No hay que hacer nada: cuenta la primera vez.',
		},
		'certificate-refused': {
			title: 'El navegador rechaza el certificado',
			cause: 'El certificado se hizo en esta máquina y no se pasó del aviso.',
			otherCauses: ['Las reglas de la empresa no permiten esos certificados en el navegador.'],
			cure: 'Pulsa "Configuración avanzada" (Advanced) y luego "Acceder" (Proceed), o pega la dirección que muestra el navegador.',
		},
		'port-busy': {
			title: 'El puerto está ocupado',
			cause: 'Otro programa escucha en el puerto de la URI de redireccionamiento.',
			cure: 'Cierra ese programa, o usa otra URI de redireccionamiento registrada.',
		},
		'fb-code-malformed': {
			title: 'Facebook no reconoce el código',
			cause: 'Lo que se pegó no es un código.',
			cure: 'Inicia sesión de nuevo y pega la dirección completa.',
		},
		'unexpected-shape': {
			title: 'La respuesta de Meta tiene otra forma',
			cause: 'Meta cambió su respuesta, o la cambió algo en el camino.',
			cure: 'Actualiza ig-wizard e inicia sesión de nuevo. Si sigue igual, avísanos sin mandar el token.',
		},
		'not-json': {
			title: 'La respuesta es una página web o está vacía',
			cause: 'Meta tiene un fallo, o un proxy contestó en su lugar.',
			otherCauses: ['La red pide antes su propio inicio de sesión, como en hoteles y trenes.'],
			cure: 'Revisa la red y prueba otra vez más tarde.',
		},
		'basic-display-token': {
			title: 'El token es de Basic Display, que ya no existe',
			cause:
				'Empieza por IGQ: se hizo antes de diciembre de 2024, para un producto que Meta apagó.',
			cure: 'Configura Instagram Login; el token antiguo no se puede salvar.',
		},
		'wrong-product-token': {
			title: 'El token es de otro producto',
			cause: 'Se pegó un token de Facebook (empieza por EAA) o de Threads (por TH).',
			cure: 'Genera el token en "Configuración de la API con inicio de sesión de Instagram" (API setup with Instagram login).',
		},
		'refresh-too-early': {
			title: 'El token es demasiado nuevo para renovarlo',
			cause: 'Se hizo hace menos de 24 horas.',
			cure: 'No pasa nada: espera a que el token tenga 24 horas.',
		},
		'already-long-lived': {
			title: 'El token ya es de larga duración',
			cause: 'Se quiso canjear por uno de larga duración un token hecho en el panel.',
			cure: 'Déjalo como está: ya vive 60 días.',
		},
		'page-role-lost': {
			title: 'Ya no tienes el rol en la página de Facebook',
			cause: 'Alguien te quitó el rol en la página a la que pertenece la cuenta.',
			cure: 'Recupera el rol en la página e inicia sesión de nuevo.',
		},
		'object-missing': {
			title: 'Meta no encuentra este identificador',
			cause: 'El identificador no existe, o un programa redondeó sus últimas cifras.',
			otherCauses: ['El identificador es de otra cuenta.'],
			cure: 'Usa el identificador que da /me, y guárdalo como texto.',
		},
		'debug-token-refused': {
			title: 'Facebook solo revisa un token para la app',
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
			cause: 'No se sabe qué significa este número; casi siempre Meta dice que pasa solo.',
			cure: 'Lee lo que dijo Meta y prueba otra vez más tarde.',
		},
		'page-throttled': {
			title: 'Demasiadas llamadas para esta página',
			cause: 'Meta limita cuántas veces se puede preguntar por una página.',
			cure: 'Espera una hora. Si sigues llamando, el bloqueo se alarga.',
		},
		'graph-access-deactivated': {
			title: 'Meta desactivó la app porque nadie la usaba',
			cause: 'La app no se usó durante mucho tiempo.',
			cure: 'Abre el panel de la app y restablece su acceso.',
		},
		unreachable: {
			title: 'No se puede llegar a Meta',
			cause: 'No hay red, o hace falta un proxy o el proxy no deja pasar.',
			otherCauses: ['Un cortafuegos no deja pasar nada.'],
			cure: 'Revisa la red y el ajuste del proxy, y prueba otra vez.',
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
		'portal-business-account': {
			title: 'El portal salta a business.facebook.com',
			cause: 'El navegador tiene abierta la sesión de una cuenta que administra una empresa.',
			cure: 'Inicia sesión con un perfil personal de Facebook.',
		},
		'data-deletion-url-refused': {
			title: 'El portal no acepta una dirección',
			cause: 'El formulario rechaza el servidor de la dirección, como pasa con algunos gratuitos.',
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
			cause: 'Un permiso no se agregó a la app, o se desactivó en la página de consentimiento.',
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
		'authorize-refused': {
			title: 'Instagram rechazó el inicio de sesión',
			cause: 'A menudo la cuenta todavía no es evaluadora de la app.',
			cure: 'Lee lo que dijo Meta; si habla de un rol (role), haz los pasos del evaluador.',
		},
		'unknown-error': {
			title: 'Meta lo rechazó',
			cause: 'No se sabe: lo que dijo Meta no corresponde a nada conocido.',
			cure: 'Lee lo que dijo Meta, revisa los pasos y prueba otra vez.',
		},
	},

	explain: {
		where: 'Dónde',
		said: 'Meta muestra',
		causes: 'Causas probables, primero la más probable',
		cure: 'Qué hacer',
		step: 'Paso',
		next: 'Sigue con',
		redirectUri: 'la dirección que escribiste',
		places: {
			portal: 'en el portal para desarrolladores',
			authorize: 'en las páginas que muestra el navegador durante el inicio de sesión',
			callback: 'al volver del navegador',
			exchange: 'al canjear el código por un token',
			import: 'al importar un token',
			'long-lived': 'al canjear el token por uno de larga duración',
			refresh: 'al renovar el token',
			me: 'al preguntar a Meta de quién es el token',
			api: 'en llamadas posteriores de tu propio programa',
			graph: 'siempre que se usa el token',
		},
	},

	lists: {
		nameChanged: 'Escríbelo como "{value}".',
		pick: '¿Qué perfil va a ser el actual?',
		pickHelp: 'las flechas eligen, enter acepta',
		tightened: 'Otras personas podían abrir {file}. Ahora solo tú puedes leerlo.',
		goodUntil: 'El token de "{name}" vale hasta el {date}.',
		chosenByEnvironment: 'Decide {variable}: {name}',
		refresh: {
			refreshed: '{name}: renovado, caduca el {date}',
			'not-due': '{name}: todavía no le toca, caduca el {date}',
			'too-early':
				'{name}: Meta renueva un token cuando ya tiene 24 horas; posible desde el {date}',
		},
	},

	setup: {
		open: 'Abre este enlace en un navegador, inicia sesión y permite el acceso:',
		waiting: 'Esperando en {redirectUri}, como máximo {seconds} segundos.',
		pasteHint: 'O pega la dirección que el navegador muestra después, y pulsa Enter.',
		pasteOnly: 'Luego pega la dirección que el navegador muestra después, y pulsa Enter.',
		preflight: {
			ok: 'Meta conoce este identificador y esta clave secreta.',
			unknown:
				'No se puede saber de antemano si Meta conoce este identificador y esta clave secreta.',
			refused: 'Meta rechazó este identificador o esta clave secreta.',
		},
		listensToOthers:
			'Otros equipos pueden llegar a la escucha. Úsalo solo en un contenedor o detrás de un proxy.',
		saved: 'Guardado como "{name}": {username}, caduca el {date}',
		missingScopes: 'Sin conceder: {scopes}',
		warning: 'aviso: {text}',
	},

	secretFile: {
		notAFile: 'no es un archivo',
		tooLarge: 'es demasiado grande',
		openToOthers: 'otras personas pueden leerlo (modo {mode})',
	},

	commands: {
		setup:
			'conecta una cuenta, desde el principio o donde se detuvo una configuración sin terminar',
		profiles: 'elige el perfil actual en una terminal; list, use NAME',
		refresh: 'renueva los tokens a los que les toca (quedan 30 días o menos)',
		token: 'imprime solo el token de un perfil, para programas',
		checklist: 'imprime los pasos en Meta con nombres y enlaces, para seguirlos o enviarlos',
		sandbox: 'inicia un simulador de Meta en este equipo, para practicar y hacer pruebas',
		explain: 'dice la causa y el remedio de un error, por su código o por una parte de su texto',
		demo: 'lo recorre todo con el simulador, en una carpeta que después se borra',
		help: 'explica un comando',
	},

	options: {
		profile: 'perfil que se usa',
		json: 'un documento JSON en la salida estándar',
		lang: 'idioma: en o es',
		'no-color': 'sin colores',
		debug: 'diagnóstico en la salida de errores, sin secretos',
		'config-dir': 'carpeta para todo lo que se guarda',
		sandbox: 'usar el simulador de Meta que está en esta dirección',
		yes: 'no preguntar nada',
		help: 'este texto',
		version: 'versión de ig-wizard',
		flow: 'tipo de inicio de sesión',
		'app-id': 'identificador de la app de Instagram (Instagram app ID)',
		'app-secret-stdin': 'leer la clave secreta de la app de Instagram de la entrada estándar',
		'app-secret-file':
			'leer la clave secreta de la app de Instagram de un archivo que solo tú puedes leer',
		'redirect-uri': 'URI de redireccionamiento exactamente como la guardó el panel',
		scopes: 'permisos, separados por comas',
		receive: 'cómo llega la respuesta del navegador: auto, listen o paste',
		listen: 'dónde esperar la respuesta, si no es donde apunta la URI de redireccionamiento',
		'tls-cert': 'certificado con el que se recibe la respuesta (PEM)',
		'tls-key': 'clave del certificado (PEM)',
		'no-browser': 'no abrir ningún navegador',
		timeout: 'cuánto se espera al navegador',
		'no-preflight': 'no probar el identificador y la clave antes de abrir el navegador',
		replace: 'sin preguntas: poner el token nuevo en lugar del que tiene este perfil',
		'switch-account': 'sin preguntas: el perfil puede pasar a otra cuenta',
		duplicate: 'sin preguntas: la cuenta puede guardarse con un segundo nombre',
		'require-scopes': 'sin preguntas: no guardar nada si no se concedió algún permiso',
		all: 'todos los perfiles',
		force: 'aunque todavía no toque; nunca antes de 24 horas',
		within: 'toca renovar cuando quedan estos días o menos',
		'min-days': 'renovar antes si quedan menos días',
		format: 'forma de la salida',
		'meta-app-id': 'número de arriba en el panel; con él los enlaces son exactos',
		port: 'puerto del simulador; con 0 se toma uno libre',
		ready: 'con una app ya configurada del todo',
		'sandbox-redirect-uri': 'URI de redireccionamiento registrada; se puede repetir la opción',
		consent: 'página de autorización: ask, allow o deny',
		fault: 'un fallo que mostrar, por ejemplo refresh:server-error:2; se puede repetir la opción',
		data: 'guardar el estado del simulador en este archivo',
		shape: 'forma de las respuestas: flat o wrapped',
		ids: 'identificadores como number o string',
		permissions: 'permisos como array, string o none',
	},

	usage: {
		intro: 'De cero a un token de acceso de Instagram que funciona, se guarda y se puede renovar.',
		usage: 'Uso',
		commands: 'Comandos',
		options: 'Opciones',
		everywhere: 'En todos los comandos',
		examples: 'Ejemplos',
		more: 'ig-wizard help COMMAND explica un comando. Sin comando, en una terminal, se abre el asistente.',
	},

	sandbox: {
		isStandIn: 'Esto es un simulador de Meta en este equipo. Nada sale de él. Ctrl-C lo termina.',
		next: 'En otra terminal: ig-wizard --sandbox {url}',
		app: 'App',
		secret: 'Clave secreta',
		tester: 'Evaluador',
		redirectUri: 'URI de redireccionamiento',
		problems: {
			port: 'Un puerto es un número de 0 a 65535.',
			consent: 'Puede ser ask, allow o deny.',
			shape: 'Puede ser flat o wrapped.',
			ids: 'Puede ser number o string.',
			permissions: 'Puede ser array, string o none.',
			'redirect-uri': '{value} no puede ser una URI de redireccionamiento.',
			'fault-unknown': 'No existe el fallo {value}.',
			'fault-endpoint': 'Ese fallo no puede ocurrir ahí: {value}',
			'fault-times': 'El número de veces va de 1 a 999999: {value}',
			duration: 'Una duración es un número con m, h o d, por ejemplo 61d: {value}',
			'data-unreadable': 'El archivo {value} no se puede leer como estado de un simulador.',
			'data-unwritable': 'El archivo {value} no se puede escribir.',
		},
	},

	demo: {
		begin: 'Demo: hay un simulador de Meta en {url}. Nada sale de este equipo.',
		folder: 'Todo se guarda en {folder} y se borra al final.',
		byItself: 'Sin una terminal, la demo hace sola tu parte y la del navegador.',
		didStep: 'El simulador hizo este paso: {answer}',
		confirmed: 'hecho',
		hidden: 'secreto de {n} caracteres, no se muestra',
		moveClock: 'El reloj del simulador avanza {days} días.',
		end: 'Eso es todo. En una terminal, "ig-wizard demo" te deja hacer los pasos a ti.',
		thrownAway: 'La carpeta de la demo ya no existe. Siguiente: ig-wizard',
	},
};
