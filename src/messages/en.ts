import {answers} from './en/answers.ts';
import {checklist} from './en/checklist.ts';
import {commands} from './en/commands.ts';
import {common} from './en/common.ts';
import {errors} from './en/errors.ts';
import {failures} from './en/failures.ts';
import {outcomes} from './en/outcomes.ts';
import {plain} from './en/plain.ts';
import {portal} from './en/portal.ts';
import {screens} from './en/screens.ts';
import {steps} from './en/steps.ts';

/** Everything a person reads, in English. Values go into `{placeholders}`. */
export const en = {
	...common,
	...steps,
	...checklist,
	...portal,
	...answers,
	...screens,
	...outcomes,
	...plain,
	...errors,
	...failures,
	...commands,
};
