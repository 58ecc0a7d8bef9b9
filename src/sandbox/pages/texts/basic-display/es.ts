import type {Texts} from '../index.ts';

/** Las palabras del portal de 2022 en español, con las etiquetas inglesas de entonces entre paréntesis. */
export const basicDisplayEs: Texts['basicDisplay'] = {
	retired:
		'Instagram Basic Display se cerró el 4 de diciembre de 2024. Solo funciona en este sitio de práctica, para poder seguir una guía de 2022 hasta el final.',
	create: {
		purpose: 'Para todo lo demás (For everything else)',
		purposeHint:
			'El propósito de 2022. Solo una app creada con él tiene Instagram Basic Display, y eso funciona aquí, ya no en Meta.',
		title: 'Crear una app: para todo lo demás (For everything else)',
		name: 'Nombre para mostrar de la app (App display name)',
		email: 'Correo electrónico de contacto de la app (App contact email)',
		button: 'Crear identificador de la app (Create App ID)',
		incomplete: 'Escribe un nombre y un correo.',
	},
	platform: {
		title: 'Plataforma (Platform)',
		none: 'Todavía no se ha agregado ninguna plataforma.',
		add: 'Agregar plataforma (Add Platform)',
		select: 'Seleccionar plataforma (Select Platform)',
		website: 'Sitio web (Website)',
		siteUrl: 'URL del sitio (Site URL)',
		saveChanges: 'Guardar cambios (Save Changes)',
	},
	products: {
		title: 'Productos (Products)',
		product: 'Instagram Basic Display',
		about: 'Permite que una app lea el perfil y el contenido de una cuenta de Instagram.',
		setUp: 'Configurar (Set Up)',
		open: 'Visualización básica (Basic Display)',
		isSetUp: 'Configurado',
	},
	app: {
		none: 'El producto todavía no tiene una app propia.',
		create: 'Crear nueva app (Create New App)',
		displayName: 'Nombre para mostrar (Display Name)',
		createButton: 'Crear app (Create App)',
		nameMissing: 'Escribe un nombre para mostrar.',
		appId: 'Identificador de la app de Instagram (Instagram App ID)',
		appSecret: 'Clave secreta de la app de Instagram (Instagram App Secret)',
	},
	settings: {
		title: 'Configuración de OAuth del cliente (Client OAuth Settings)',
		uris: 'URI de redireccionamiento de OAuth válidos (Valid OAuth Redirect URIs)',
		deauthorize:
			'URL de devolución de llamada para autorización cancelada (Deauthorize Callback URL)',
		deletion: 'URL de la solicitud de eliminación de datos (Data Deletion Request URL)',
		allRequired: 'Las tres direcciones son obligatorias.',
	},
	roles: {
		title: 'Roles',
		add: 'Agregar evaluadores de Instagram (Add Instagram Testers)',
		button: 'Enviar (Submit)',
	},
	tokens: {
		title: 'Generador de tokens de usuario (User Token Generator)',
		none: 'Ninguna cuenta ha aceptado una invitación todavía. Agrega antes un evaluador de Instagram en Roles.',
		generate: 'Generar token (Generate Token)',
		generateFor: 'Generar token para {username} (Generate Token)',
		continueAs: 'Continuar como {username} (Continue)',
		asks: '{app} pide:',
		authorize: 'Autorizar (Authorize)',
		token: 'Token de {username}',
		tokenHint: 'Dura 60 días. Solo se muestra ahora.',
	},
};
