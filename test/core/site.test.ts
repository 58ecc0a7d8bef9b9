import {describe, expect, it} from 'vitest';
import {allowedOrigins, metaSite, sandboxSite} from '../../src/core/site.ts';

const sandbox = sandboxSite('http://127.0.0.1:8474');

describe('the places that requests may go to', () => {
	it('are four of Meta', () => {
		expect(allowedOrigins(metaSite())).toEqual([
			'https://www.instagram.com',
			'https://api.instagram.com',
			'https://graph.instagram.com',
			'https://graph.facebook.com',
		]);
	});

	it('are the sandbox alone when one is in use', () => {
		expect(allowedOrigins(sandbox)).toEqual(['http://127.0.0.1:8474']);
		expect(sandbox.sandbox).toBe('http://127.0.0.1:8474');
	});

	it('have the version of Graph that was asked for', () => {
		expect(metaSite('v25.0').version).toBe('v25.0');
		expect(sandboxSite('http://127.0.0.1:8474', 'v25.0').version).toBe('v25.0');
		expect(metaSite().version).toBe('v26.0');
	});
});
