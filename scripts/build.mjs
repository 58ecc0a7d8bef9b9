// Bundles src into dist. Commands become chunks of their own, so that each run loads only what it uses.
import {readdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

const {metafile} = await build({
	metafile: true,
	absWorkingDir: root,
	entryPoints: {cli: 'src/cli/main.ts'},
	outdir: 'dist',
	chunkNames: 'chunks/[name]-[hash]',
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node22',
	minify: true,
	legalComments: 'linked',
	logLevel: 'warning',
	define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
	// Ink asks for the developer tools only when DEV is set.
	alias: {'react-devtools-core': `${root}scripts/empty.mjs`},
	// CommonJS packages inside the bundle ask for Node's modules with require.
	banner: {
		js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
	},
});

// Which packages a chunk holds; tests look there for what a command loads. It is not published.
await writeFile(`${root}dist/meta.json`, JSON.stringify(metafile.outputs));

// Old chunks go last, so that a program that is running meanwhile still finds its own.
for (const entry of await readdir(`${root}dist`, {recursive: true, withFileTypes: true})) {
	const file = path.join(entry.parentPath, entry.name);
	const name = path.relative(root, file);

	if (entry.isFile() && name !== 'dist/meta.json' && !Object.hasOwn(metafile.outputs, name)) {
		await rm(file);
	}
}
