import type {Messages} from '../../index.ts';

/** When the code is exchanged. */
export const exchangeFailures: Pick<
	Messages['failures'],
	| 'redirect-uri-differs'
	| 'code-not-found-or-used'
	| 'code-invalid'
	| 'wrong-app-secret'
	| 'fb-code-malformed'
	| 'unexpected-shape'
	| 'not-json'
> = {
	'redirect-uri-differs': {
		title: 'La URI de redirección no fue igual las dos veces',
		cause:
			'La dirección del inicio de sesión y la del canje son distintas, a menudo por una barra al final.',
		otherCauses: ['El puerto o los signos % son distintos.'],
		cure: 'Escribe la dirección exactamente como la guardó el panel, e inicia sesión de nuevo.',
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
		cause: 'Se copió la clave secreta del otro inicio de sesión, o la clave se restableció.',
		otherCauses: ['Se cortó al copiarla, o tiene un espacio al final.'],
		cure: 'Cópiala otra vez: "Clave secreta de la app de Instagram" (Instagram app secret) desde "Configuración de la API con inicio de sesión de Instagram" (API setup with Instagram login); para Facebook Login, "Clave secreta de la app" (App secret) desde "Configuración de la app" > "Básica" (App settings > Basic).',
	},
	'fb-code-malformed': {
		title: 'Facebook no reconoce el código',
		cause: 'Lo que se pegó no es un código.',
		cure: 'Inicia sesión de nuevo y pega la dirección completa.',
	},
	'unexpected-shape': {
		title: 'La respuesta de Meta tiene otra forma',
		cause: 'Meta cambió su respuesta, o la cambió algo en el camino.',
		cure: 'Actualiza ig-wizard e inicia sesión de nuevo. Si sigue igual, avísanos, pero sin el token.',
	},
	'not-json': {
		title: 'La respuesta es una página web o está vacía',
		cause: 'Meta tiene un fallo, o un proxy contestó en su lugar.',
		otherCauses: ['La red pide antes su propio inicio de sesión, como en hoteles y trenes.'],
		cure: 'Revisa la red y prueba otra vez más tarde.',
	},
};
