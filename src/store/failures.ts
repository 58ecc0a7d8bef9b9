import {AppError} from '../core/errors.ts';

/** Why a file or folder is not taken for one of ours. */
export type ForeignReason = 'symlink' | 'not-a-file' | 'not-a-folder' | 'owner' | 'hard-link';

/** The error for something that is in our place but not ours. It is left as it is. */
export function foreign(file: string, reason: ForeignReason): AppError {
	return new AppError('store-foreign', {file, reason});
}

/**
 * The error for a file that is ours but cannot be used; it is left as it is.
 *
 * @param reason the code of a failed system call (`EACCES`), a word (`not-json`) or the path of a field (`account.id`)
 */
export function unreadable(file: string, reason: string, cause?: unknown): AppError {
	return new AppError('store-unreadable', {file, reason}, cause);
}

/** The error for a file or folder that a failed system call kept from being written. A bug of ours is thrown as it is. */
export function unwritable(file: string, error: unknown): AppError {
	throwUnlessSystem(error);
	return new AppError('store-unwritable', {file, reason: errorCode(error)}, error);
}

/** The code of a failed system call, such as `EACCES`; empty for any other error. */
export function errorCode(error: unknown): string {
	return error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : '';
}

/** @throws the error itself when it is no failed system call: then it is a bug of ours */
export function throwUnlessSystem(error: unknown): void {
	if (errorCode(error) === '') {
		throw error;
	}
}
