import process from 'node:process';

type Sqlite = typeof import('node:sqlite');

/**
 * Loads `node:sqlite`. Node 22 announces it as experimental on stderr, where a person would take that
 * for a fault; that one warning is left out, all others pass.
 */
export function loadSqlite(): Sqlite {
	const emit = process.emitWarning;
	const emitOthers: (...call: unknown[]) => void = (...call) => {
		if (!String(call[0]).startsWith('SQLite is an experimental feature')) {
			Reflect.apply(emit, process, call);
		}
	};

	// Loading is synchronous, so nothing else runs while the exchanged function is in place.
	process.emitWarning = emitOthers;

	try {
		return process.getBuiltinModule('node:sqlite');
	} finally {
		process.emitWarning = emit;
	}
}
