#!/usr/bin/env node
// Old syntax up to the check: a Node that is too old must be able to read this and say so.
import * as nodeModule from 'node:module';
import * as os from 'node:os';
import * as path from 'node:path';

function ownCache() {
	var base = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
	return path.join(base, 'ig-wizard', 'compiled');
}

var parts = process.versions.node.split('.').map(Number);
var supported =
	parts[0] >= 26 ||
	(parts[0] === 24 && parts[1] >= 15) ||
	(parts[0] === 22 && (parts[1] > 22 || (parts[1] === 22 && parts[2] >= 2)));

if (supported) {
	if (nodeModule.enableCompileCache) {
		// Node's own place is shared by everybody on this machine, who could plant code there.
		nodeModule.enableCompileCache(process.env.NODE_COMPILE_CACHE || ownCache());
	}

	import('../dist/cli.js').then(function (cli) {
		return cli.main();
	});
} else {
	process.stderr.write(
		'error: ig-wizard needs Node 22.22.2, 24.15.0, 26 or newer; this is ' +
			process.versions.node +
			'.\nhint: https://nodejs.org\n',
	);
	process.exitCode = 2;
}
