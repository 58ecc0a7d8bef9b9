import {AppError} from '../core/errors.ts';
import type {Store} from '../core/ports.ts';
import type {App} from '../core/profile.ts';
import {unreadable} from './failures.ts';
import {decode, encode} from './format.ts';
import type {Records} from './records.ts';
import {appsFormat} from './schemas.ts';

/** What was registered at Meta: one file an app id, in it one entry for each flow that used the id. */
export function createApps(records: Records): Store['apps'] {
	async function readAll(appId: string): Promise<readonly App[]> {
		const record = await records.read(appId);

		if (record === undefined) {
			return [];
		}

		const file = records.file(appId);
		const {apps} = decode(appsFormat, file, record);

		// A copied file must not make one app answer for another.
		if (apps.some(app => app.appId !== appId)) {
			throw unreadable(file, 'apps.appId');
		}

		return apps;
	}

	return {
		/** A file that cannot be read is left out: it stops only those who need this app, and they are told by `read`. */
		async list() {
			const found: App[] = [];

			for (const appId of await records.names()) {
				found.push(...(await readAll(appId).catch(noneWhenUnreadable)));
			}

			return found;
		},

		async read(flow, appId) {
			return (await readAll(appId)).find(app => app.flow === flow);
		},

		async save(app) {
			await records.locked(app.appId, async () => {
				const others = (await readAll(app.appId)).filter(({flow}) => flow !== app.flow);
				await records.write(app.appId, encode(appsFormat, {apps: [...others, app]}));
			});
		},
	};
}

function noneWhenUnreadable(error: unknown): readonly App[] {
	if (error instanceof AppError) {
		return [];
	}

	throw error;
}
