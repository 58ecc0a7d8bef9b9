// Draws every screen in every language and window, and writes the frames as text files to be read by people.
// usage: node scripts/frames.mjs [folder]
import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.resolve(process.argv[2] ?? 'frames');
const bundle = path.join(root, 'node_modules/.cache/ig-wizard', `gallery-${process.pid}.mjs`);

// Without colour, as the tests compare them.
process.env.FORCE_COLOR = '0';

try {
	await build({
		absWorkingDir: root,
		entryPoints: ['test/screens/support/gallery.tsx'],
		outfile: bundle,
		bundle: true,
		packages: 'external',
		format: 'esm',
		platform: 'node',
		logLevel: 'warning',
	});

	const {gallery} = await import(pathToFileURL(bundle).href);

	for (const {file, draw} of gallery()) {
		const target = path.join(folder, file);
		await mkdir(path.dirname(target), {recursive: true});
		await writeFile(target, `${draw()}\n`);
	}
} finally {
	await rm(bundle, {force: true});
}
