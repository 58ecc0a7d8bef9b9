import type {Messages} from '../index.ts';

/** `checklist`: what stands around the steps. */
export const checklist: Pick<Messages, 'checklist'> = {
	checklist: {
		title: 'Qué hacer en Meta: {flow}',
		intro:
			'Sigue este orden. Los menús de Meta cambian a menudo: busca lo que hace cada paso, no las palabras exactas. Nunca envíes una clave secreta ni un token por correo o por chat.',
		optional: 'opcional',
		first: 'Haz antes',
		others: 'También puede llamarse',
		checkedBy: 'Quién lo comprueba',
		checks: {machine: 'ig-wizard', person: 'tú'},
		retiredTitle: 'Qué fue de las guías antiguas: {flow}',
		retired:
			'Meta cerró este inicio de sesión el {date}. Estos son los pasos de sus guías y lo que fue de cada uno. Nunca envíes una clave secreta ni un token por correo o por chat.',
		state: 'Estado',
		since: '{state} el {date}',
		states: {proved: 'comprobado', confirmed: 'lo confirmaste', open: 'pendiente'},
		today: 'En Instagram Login',
		gone: 'ningún paso',
	},
};
