import type {Messages} from '../index.ts';

/** The screens of Basic Display, as the guides of 2022 had them. */
export const basicDisplaySteps: Pick<Messages['steps'], `bd-${string}` & keyof Messages['steps']> =
	{
		'bd-create-app': {
			title: 'App de 2022',
			do: [
				'Pulsa "Crear app" (Create App) y elige "Para todo lo demás" (For everything else).',
				'Escribe un nombre para mostrar y un correo de contacto, y pulsa "Crear identificador de la app" (Create App ID).',
			],
			labels: [
				'Mis apps (My Apps)',
				'Crear app (Create App)',
				'Para todo lo demás (For everything else)',
				'Crear identificador de la app (Create App ID)',
			],
			bring:
				'El número que está arriba en el panel, llamado "Identificador de la app" (App ID). Solo sirve para que los enlaces de aquí sean exactos. Puedes dejarlo vacío.',
			field: 'Identificador de la app de Meta (opcional)',
			note: 'Meta ya no ofrece esto: aquí el simulador hace de portal de 2022.',
		},
		'bd-product': {
			title: 'Producto configurado',
			do: [
				'En Configuración de la app > Básica (App settings > Basic), pulsa "Agregar plataforma" (Add Platform), elige "Sitio web" (Website), escribe la dirección de tu sitio y pulsa "Guardar cambios" (Save Changes).',
				'En "Productos" (Products), pulsa "Configurar" (Set Up) en "Instagram Basic Display".',
				'Al final de la página, pulsa "Crear nueva app" (Create New App) y ponle un nombre para mostrar a la app de Instagram.',
			],
			labels: [
				'Agregar plataforma (Add Platform)',
				'Sitio web (Website)',
				'URL del sitio (Site URL)',
				'Productos (Products)',
				'Configurar (Set Up)',
				'Crear nueva app (Create New App)',
			],
			bring: '',
			field: '',
			note: '',
		},
		'bd-app-id': {
			title: 'Identificador de la app',
			do: [
				'En la página de Basic Display, copia el identificador de la app de Instagram (Instagram app ID).',
				'No es el identificador que está arriba en el panel.',
			],
			labels: [
				'Productos (Products)',
				'Instagram Basic Display',
				'Visualización básica (Basic Display)',
			],
			bring: 'El identificador de la app de Instagram: solo cifras, unas 16.',
			field: 'Identificador de la app de Instagram',
			note: '',
		},
		'bd-app-secret': {
			title: 'Clave secreta de la app',
			do: [
				'En la misma página, muestra la clave secreta de la app de Instagram (Instagram app secret) y cópiala aquí.',
			],
			labels: [
				'Productos (Products)',
				'Instagram Basic Display',
				'Visualización básica (Basic Display)',
			],
			bring:
				'La clave secreta de la app de Instagram: 32 cifras o letras de la a a la f. Aquí no se muestra.',
			field: 'Clave secreta de la app de Instagram',
			note: '',
		},
		'bd-redirect-uri': {
			title: 'URI de redirección',
			do: [
				'En la misma página, escribe esta dirección en "URI de redireccionamiento de OAuth válidos" (Valid OAuth Redirect URIs):',
				'Escribe también una dirección en los otros dos campos (Deauthorize Callback URL y Data Deletion Request URL): hacían falta las tres. Pulsa "Guardar cambios" (Save Changes) y mira otra vez la lista: quizá la página agregó una barra al final.',
			],
			labels: [
				'URI de redireccionamiento de OAuth válidos (Valid OAuth Redirect URIs)',
				'URL de devolución de llamada para autorización cancelada (Deauthorize Callback URL)',
				'URL de la solicitud de eliminación de datos (Data Deletion Request URL)',
				'Guardar cambios (Save Changes)',
			],
			bring: 'La dirección exactamente como la muestra la página después de guardar.',
			field: 'Dirección guardada',
			note: '',
		},
		'bd-tester': {
			title: 'Evaluador invitado',
			do: ['Invita a la cuenta de Instagram como evaluador, con su nombre de usuario.'],
			labels: ['Roles', 'Agregar evaluadores de Instagram (Add Instagram Testers)'],
			bring: '',
			field: '',
			note: '',
		},
		'bd-tester-acceptance': {
			title: 'Invitación aceptada',
			do: [
				'Con la sesión de esa cuenta de Instagram abierta, acepta la invitación en "Aplicaciones y sitios web" (Apps and Websites) de su perfil.',
			],
			labels: [
				'Editar perfil (Edit Profile)',
				'Aplicaciones y sitios web (Apps and Websites)',
				'Invitaciones de evaluador (Tester Invites)',
				'Aceptar (Accept)',
			],
			bring: '',
			field: '',
			note: '',
		},
		'bd-permissions': {
			title: 'Permisos',
			do: ['Marca lo que pide la app. user_profile siempre fue obligatorio.'],
			labels: [],
			bring: '',
			field: '',
			note: 'Hoy estos dos permisos se rechazan.',
		},
		'bd-sign-in': {
			title: 'Inicio de sesión',
			do: [
				'Tu navegador abre la ventana de autorización de 2022. Inicia sesión con la cuenta que aceptó la invitación y permite el acceso.',
				'Después el navegador avisa de un certificado de localhost: es nuestro, hecho solo para este inicio de sesión. Pulsa "Configuración avanzada" (Advanced) y luego "Acceder" (Proceed).',
				'Si la página no se abre, copia su dirección y pégala aquí: también funciona.',
			],
			labels: [],
			bring: '',
			field: '',
			note: 'Antes de abrir el navegador, el identificador y la clave se prueban con valores inventados.',
		},
	};
