import type {Messages} from '../index.ts';

/** The failure atlas in words. */
export const failures: Pick<Messages, 'failures'> = {
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
			cure: 'Guárdalo como está con "ig-wizard import". Ya vive 60 días.',
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
};
