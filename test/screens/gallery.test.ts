import {expect, test} from 'vitest';
import {languages} from '../../src/messages/index.ts';
import {everyStep, gallery} from './support/gallery.tsx';
import {states} from './support/states.ts';

const pictures = Array.from(gallery());
const files = new Set(pictures.map(({file}) => file));

test('the frames for people to read have every screen and step, in every language and window', () => {
	const names = [...Object.keys(states), ...everyStep().map(([name]) => name)];
	const folders = languages.flatMap(language =>
		['40', '80', '120', 'spoken'].map(kind => `${language}/${kind}`),
	);

	expect(files.size).toBe(pictures.length);

	for (const folder of folders) {
		for (const name of names) {
			expect(files).toContain(`${folder}/${name}.txt`);
		}
	}
});

test('the frames have what opens over a screen too', () => {
	const list = pictures.find(({file}) => file === 'es/80/steps-facebook-login.txt');
	expect(list?.draw()).toContain('Todos los pasos');

	const errors = pictures.find(({file}) => file === 'en/120/browser-errors-facebook-login.txt');
	expect(errors?.draw()).toContain('URL Blocked');
});
