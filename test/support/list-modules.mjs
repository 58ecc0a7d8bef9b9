// Writes the address of every module that the program loads to the file named by MODULE_LIST.
import {appendFileSync} from 'node:fs';
import {registerHooks} from 'node:module';

registerHooks({
	load(url, context, next) {
		appendFileSync(process.env.MODULE_LIST, `${url}\n`);
		return next(url, context);
	},
});
