import {answers} from './es/answers.ts';
import {checklist} from './es/checklist.ts';
import {commands} from './es/commands.ts';
import {common} from './es/common.ts';
import {errors} from './es/errors.ts';
import {failures} from './es/failures.ts';
import {outcomes} from './es/outcomes.ts';
import {plain} from './es/plain.ts';
import {portal} from './es/portal.ts';
import {screens} from './es/screens.ts';
import {steps} from './es/steps.ts';
import type {Messages} from './index.ts';

/** Todo lo que lee una persona, en español. Los valores van en las `{llaves}`. */
export const es: Messages = {
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
