// Bundles src into dist. Commands become chunks of their own, so that each run loads only what it uses.
import {rm} from 'node:fs/promises';
import {build} from 'esbuild';

const root = new URL('..', import.meta.url).pathname;

await rm(`${root}dist`, {recursive: true, force: true});

await build({
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
