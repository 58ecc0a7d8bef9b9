#!/usr/bin/env node
// Old syntax up to the check: a Node that is too old must be able to read this and say so.
import * as nodeModule from 'node:module';

var parts = process.versions.node.split('.').map(Number);
var supported =
	parts[0] >= 26 ||
	(parts[0] === 24 && parts[1] >= 15) ||
	(parts[0] === 22 && (parts[1] > 22 || (parts[1] === 22 && parts[2] >= 2)));

if (supported) {
	if (nodeModule.enableCompileCache) {
		nodeModule.enableCompileCache();
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
