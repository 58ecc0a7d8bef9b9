import type {Messages} from '../index.ts';
import {basicDisplaySteps} from './steps-basic-display.ts';
import {facebookSteps} from './steps-facebook-login.ts';

/** The checklist as the wizard walks through it. */
export const steps: Pick<Messages, 'steps'> = {
	steps: {
		'professional-account': {
			title: 'Cuenta profesional',
			do: [
				'Convierte la cuenta de Instagram en una cuenta de empresa o de creador, y déjala pública.',
				'En la app de Instagram, abre "Configuración" (Settings) y luego "Tipo de cuenta y herramientas" (Account type and tools).',
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
				'No es el identificador que está arriba en el panel: Instagram Login tiene el suyo.',
			],
			labels: [
				'Configuración de la API con inicio de sesión de Instagram (API setup with Instagram login)',
				'Identificador de la app de Instagram (Instagram app ID)',
			],
			bring: 'El identificador de la app de Instagram: solo cifras, unas 16.',
			field: 'Identificador de la app de Instagram',
			note: 'Si la página muestra "Rol de desarrollador insuficiente" (Insufficient Developer Role), haz antes los dos pasos del evaluador y vuelve.',
		},
		'app-secret': {
			title: 'Clave secreta de la app',
			do: [
				'En la misma página, pulsa "Mostrar" (Show) junto a "Clave secreta de la app de Instagram" (Instagram app secret) y cópiala aquí.',
				'No es la clave secreta que está en Configuración de la app > Básica (App settings > Basic).',
			],
			labels: ['Clave secreta de la app de Instagram (Instagram app secret)', 'Mostrar (Show)'],
			bring:
				'La clave secreta de la app de Instagram: 32 cifras o letras de la a a la f. Aquí no se muestra.',
			field: 'Clave secreta de la app de Instagram',
			note: '',
		},
		'tester-role': {
			title: 'Evaluador invitado',
			do: [
				'En "Roles de la app" (App roles), pulsa "Agregar personas" (Add People) e invita a la cuenta de Instagram como evaluador, con su nombre de usuario.',
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
			note: 'Invita también a tu propia cuenta: no basta con que la app sea tuya.',
		},
		'tester-acceptance': {
			title: 'Invitación aceptada',
			do: [
				'Abre esta página en un navegador de escritorio, no en el teléfono, con la sesión de esa cuenta de Instagram abierta.',
				'En "Invitaciones de evaluador" (Tester Invites), acepta la invitación de tu app.',
			],
			labels: [
				'Configuración (Settings)',
				'Apps y sitios web (Apps and websites)',
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
				'Pulsa "Guardar" (Save), abre los ajustes (Business login settings) y mira otra vez la dirección: quizá la página agregó una barra al final.',
			],
			labels: [
				'Configurar inicio de sesión de empresa de Instagram (Set up Instagram business login)',
				'URL de redireccionamiento (Redirect URL)',
				'Configuración del inicio de sesión de empresa (Business login settings)',
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
			labels: [
				'Agregar todos los permisos necesarios (Add all required permissions)',
				'Permisos y funciones (Permissions and features)',
			],
			bring: '',
			field: '',
			note: '',
		},
		'sign-in': {
			title: 'Inicio de sesión',
			do: [
				'Tu navegador abre Instagram. Inicia sesión con la cuenta que aceptó la invitación y permite el acceso.',
				'Después el navegador avisa de un certificado de localhost: es nuestro, hecho solo para este inicio de sesión. Pulsa "Configuración avanzada" (Advanced) y luego "Acceder" (Proceed).',
				'Si la página no se abre, copia su dirección y pégala aquí: también funciona.',
			],
			labels: [],
			bring: '',
			field: '',
			note: 'Antes de abrir el navegador, el identificador y la clave se prueban con valores inventados.',
		},
		'dashboard-token': {
			title: 'Token del panel',
			do: [
				'Abre "Configuración de la API con inicio de sesión de Instagram" (API setup with Instagram login) y agrega los permisos que usas.',
				'En "Generar tokens de acceso" (Generate access tokens), pulsa "Agregar cuenta" (Add account) e inicia sesión con la cuenta que aceptó la invitación.',
				'Pulsa "Generar token" (Generate token), copia el token enseguida y pégalo aquí: quizá no se muestre otra vez.',
			],
			labels: [
				'Generar tokens de acceso (Generate access tokens)',
				'Agregar cuenta (Add account)',
				'Generar token (Generate token)',
			],
			bring: 'El token. Casi siempre empieza por IGAA y aquí no se muestra.',
			field: 'Token de acceso',
			note: 'Ya dura 60 días y se guarda tal cual. La cuenta tiene que ser pública.',
		},
		...facebookSteps,
		...basicDisplaySteps,
	},
};
