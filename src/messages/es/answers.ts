import type {Messages} from '../index.ts';

/** What is said about a typed answer, and about the system's reasons. */
export const answers: Pick<Messages, 'problems' | 'notes' | 'calendar' | 'reasons'> = {
	problems: {
		'app-id-empty': 'Falta el identificador.',
		'app-id-letters': 'Un identificador tiene solo cifras.',
		'app-id-is-meta-app-id':
			'Este es el identificador que está arriba en el panel. El de la app de Instagram (Instagram app ID) es otro, y está en "Configuración de la API con inicio de sesión de Instagram" (API setup with Instagram login).',
		'app-id-translated':
			'Esto no es un identificador. La guía tradujo nombres por error: id_cliente es client_id. Escribe solo las cifras.',
		'secret-empty': 'Falta la clave secreta.',
		'secret-spaces': 'Dentro de la clave secreta hay un espacio o un salto de línea.',
		'secret-unusual':
			'Una clave secreta suele tener 32 caracteres: cifras y letras de la a a la f. Esta no es así.',
		'secret-is-app-id': 'Este es el identificador de la app, no la clave secreta.',
		'token-empty': 'Falta el token.',
		'token-too-long': 'Es demasiado largo para ser un token. Copia solo el token.',
		'token-characters':
			'Tiene espacios, puntos o signos que ningún token lleva. Copia el token completo, y nada más.',
		'token-is-app-id':
			'Esto es un identificador. Un token también tiene letras y suele empezar por IGAA.',
		'token-is-app-secret':
			'Esto parece la clave secreta de la app. El token es más largo y suele empezar por IGAA.',
		'token-is-code':
			'Esto es el código de un inicio de sesión, no un token. El panel muestra el token después de pulsar "Generar token" (Generate token).',
		'token-is-address':
			'Esto es una dirección, no un token. El panel muestra el token después de pulsar "Generar token" (Generate token).',
		'uri-empty': 'Falta la dirección.',
		'uri-not-an-address': 'Esta no es una dirección completa. Empieza por https://',
		'uri-spaces': 'Dentro de la dirección hay un espacio.',
		'uri-fragment': 'La dirección no puede llevar #.',
		'uri-user-info': 'La dirección no puede llevar un nombre de usuario ni una contraseña.',
		'uri-scheme': 'La dirección debe empezar por https:// (o http:// si es de este equipo).',
		'uri-http-public': 'http:// solo sirve para este equipo (localhost). Usa https://',
		'uri-unicode-host': 'La dirección debe tener solo letras sin acentos, cifras y signos.',
		'uri-authorize-url':
			'Esta es la página donde empieza el inicio de sesión. La URI de redirección es la dirección a la que esa página devuelve el navegador.',
		'uri-translated':
			'La guía tradujo nombres por error: redirigir-uri es redirect_uri, alcance es scope, estado es state. Escribe solo la URI de redirección, desde https:// en adelante.',
		'uri-too-long': 'La dirección es demasiado larga.',
		'scopes-basic-missing': 'Falta un permiso que este inicio de sesión siempre necesita.',
		'scopes-unknown': 'Aquí hay un permiso que este inicio de sesión no tiene.',
		'scopes-translated':
			'La guía tradujo nombres por error: perfil_usuario es user_profile, medios_usuario es user_media. Los dos son de Basic Display, que ya no existe; hoy es instagram_business_basic.',
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
			'Esta es la dirección con la que empieza el inicio de sesión. Copia la que el navegador muestra después.',
		'paste-translated':
			'En esta dirección hay nombres traducidos por error. Meta solo conoce estos: scope, state, client_id, redirect_uri, response_type=code, error_reason=user_denied. Abre el enlace que se muestra aquí y pega la dirección en la que termina el navegador.',
		'paste-code-only':
			'El código solo no basta. Pega la dirección completa: solo ella muestra que este inicio de sesión empezó aquí.',
		'paste-token':
			'Esto parece un token. Aquí hace falta la dirección que el navegador muestra después del inicio de sesión. Un token del panel se guarda con "ig-wizard import".',
		'paste-not-an-address':
			'Esto no es una dirección. Copia todo lo que muestra la barra de direcciones.',
		'paste-slash-added':
			'Esta dirección tiene una barra antes del signo de interrogación; la registrada, {redirectUri}, no la tiene. Quítala y pega la dirección otra vez.',
		'paste-slash-missing':
			'La dirección registrada, {redirectUri}, tiene una barra al final; esta no la tiene. Ponla antes del signo de interrogación y pega la dirección otra vez.',
		'paste-other-address': 'Esta dirección es de otra cosa. Debe empezar por {redirectUri}',
		'paste-without-code':
			'En esta dirección no hay ningún código. Copia la dirección después de que Instagram te traiga de vuelta.',
		'paste-earlier-attempt':
			'Esta dirección es de un intento anterior. Usa la ventana más reciente del navegador.',
	},

	notes: {
		trimmed: 'Se quitaron los espacios o comillas de alrededor.',
		'secret-unusual': 'La clave secreta tiene una forma poco habitual. Se aceptó tal como está.',
		'token-cleaned': 'Se quitó lo que se copió junto con el token.',
		'token-of-facebook':
			'Los tokens que empiezan por EAA suelen ser de Facebook Login. Si Meta lo rechaza: genera uno en "Configuración de la API con inicio de sesión de Instagram" (API setup with Instagram login).',
		'token-of-basic-display':
			'Los tokens que empiezan por IGQ son de Basic Display, que ya no existe. Meta lo rechazará.',
		'token-of-threads':
			'Los tokens que empiezan por TH son de Threads. Si Meta lo rechaza: genera uno en "Configuración de la API con inicio de sesión de Instagram" (API setup with Instagram login).',
		'token-unknown-prefix': 'Los tokens de Instagram Login empiezan por IGAA. Este no empieza así.',
		'uri-http-loopback':
			'Instagram Login suele rechazar http; Facebook Login lo acepta mientras la app está en modo de desarrollo. Si se rechaza, registra una dirección https.',
		'uri-slash-added': 'La página agregó una barra al final. Desde ahora se usa esa forma.',
		'uri-slash-removed': 'La página quitó la barra del final. Desde ahora se usa esa forma.',
		'uri-upper-case-host': 'El dominio lleva mayúsculas. Se usa exactamente así.',
		'uri-default-port': 'El puerto escrito es el habitual. Se usa exactamente así.',
		'uri-loopback-literal': 'Para Meta es otra dirección, distinta de localhost.',
		'uri-own-host':
			'Esta dirección no está en este equipo: hace falta un túnel que llegue hasta aquí, o pegas la dirección después.',
	},

	calendar: {
		summary: 'Renovar el token de Instagram de {username}',
		description:
			'Ejecuta "ig-wizard refresh {name}". El token de {username} caduca el {date}; un token caducado se pierde, y hay que iniciar sesión de nuevo.',
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
};
