import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		globalSetup: ['test/support/leave-nothing.ts'],
		// Order must not matter; the seed of a failing run is printed.
		sequence: {shuffle: true},
		pool: 'forks',
		maxWorkers: 2,
		testTimeout: 20_000,
		hookTimeout: 20_000,
		// Frames are compared without colour, and no test may see the language or the settings of who runs it.
		env: {FORCE_COLOR: '0', LC_ALL: 'C.UTF-8', IG_WIZARD_LANG: ''},
	},
});
