import {stat} from 'node:fs/promises';
import path from 'node:path';
import {AppError} from '../core/errors.ts';
import {errorCode} from './failures.ts';

/** Reads one variable of the environment. */
export type Environment = (name: string) => string | undefined;

/**
 * Where everything is stored: the folder of `--config-dir`, else the one of `IG_WIZARD_CONFIG_DIR`,
 * else conf's default place for `ig-wizard` (`~/.config/ig-wizard` on Linux). Creates nothing.
 *
 * @param option value of `--config-dir`; a relative one starts at the working directory
 * @throws AppError `config-dir-unusable`, whose `variable` names what has to be set differently
 */
export async function configFolder(environment: Environment, option?: string): Promise<string> {
	if (option !== undefined) {
		return folderAt(option === '' ? '' : path.resolve(option), '--config-dir');
	}

	const variable = 'IG_WIZARD_CONFIG_DIR';
	const chosen = environment(variable) ?? '';

	return chosen === '' ? defaultFolder(environment) : folderAt(chosen, variable);
}

async function defaultFolder(environment: Environment): Promise<string> {
	const variable = environment('XDG_CONFIG_HOME') ? 'XDG_CONFIG_HOME' : 'HOME';
	const folder = await conventionalFolder(variable);
	await folderAt(path.dirname(folder), variable);

	return folder;
}

async function conventionalFolder(variable: string): Promise<string> {
	try {
		const {default: envPaths} = await import('env-paths');
		return envPaths('ig-wizard', {suffix: ''}).config;
	} catch (error) {
		// Without HOME and without an entry in the user database there is no home folder to ask for.
		throw new AppError('config-dir-unusable', {variable}, error);
	}
}

/** An absolute path at which a folder is or could be made. A relative one would be another store in each folder. */
async function folderAt(folder: string, variable: string): Promise<string> {
	if (!path.isAbsolute(folder) || folder.includes('\0') || !(await canBeFolder(folder))) {
		throw new AppError('config-dir-unusable', {variable});
	}

	return path.normalize(folder);
}

async function canBeFolder(folder: string): Promise<boolean> {
	try {
		return (await stat(folder)).isDirectory();
	} catch (error) {
		// What is missing can be made. What may not be looked at is reported when it is used.
		return !['ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes(errorCode(error));
	}
}
