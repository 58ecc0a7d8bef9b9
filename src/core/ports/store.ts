import type {KeptCertificate} from '../ports.ts';
import type {App, Draft, Profile, Settings} from '../profile.ts';

export type Unreadable = {readonly name: string; readonly file: string};

export type Store = {
	/** The configuration folder, for messages. */
	readonly folder: string;
	/** Writes and removes a probe file. @throws AppError `store-unwritable`, `store-foreign` */
	probe(): Promise<void>;
	readonly profiles: {
		/** All profiles by name; files that cannot be read are listed apart, never thrown. */
		list(): Promise<{
			readonly profiles: readonly Profile[];
			readonly unreadable: readonly Unreadable[];
		}>;
		/** @throws AppError `store-unreadable`, `store-foreign`, `store-newer` */
		read(name: string): Promise<Profile | undefined>;
		/** Writes and reads back; the stored revision must still be the one of `profile` (0 for a new one) and is raised. @throws AppError `busy`, `store-unwritable` */
		save(profile: Profile): Promise<Profile>;
		/** Removes the profile; `false` when there was none. */
		remove(name: string): Promise<boolean>;
		/**
		 * Runs `work` while this process holds the profile's lock. The signal ends only the waiting; a
		 * free lock is taken all the same.
		 * @throws AppError `busy` after a bounded wait; the reason of the signal
		 */
		locked<T>(name: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
	};
	readonly apps: {
		list(): Promise<readonly App[]>;
		read(flow: string, appId: string): Promise<App | undefined>;
		save(app: App): Promise<void>;
	};
	readonly drafts: {
		/** Newest first, without those that cannot be read. */
		list(): Promise<readonly Draft[]>;
		/** The keys of all drafts, also of those that cannot be read. */
		keys(): Promise<readonly string[]>;
		save(draft: Draft): Promise<void>;
		remove(key: string): Promise<void>;
	};
	/** The listener's certificate, when the person asked to keep it. */
	readonly certificate: {
		/** Undefined when none is kept, or what is kept cannot be used. */
		read(): Promise<KeptCertificate | undefined>;
		save(certificate: KeptCertificate): Promise<void>;
	};
	readonly settings: {
		read(): Promise<Settings>;
		/** Applies the change under a lock to what is stored now. */
		change(change: (settings: Settings) => Settings): Promise<Settings>;
	};
};
