import {findStep, type Step} from '../checklist.ts';
import {AppError, curingStep} from '../errors.ts';
import {type Call, isCall, type LoginFlow} from '../flow.ts';

/** The part of a flow that asks Meta. */
type Calls = Pick<LoginFlow, 'probe' | 'exchange' | 'identify' | 'renew'>;

/**
 * A flow whose errors name steps of its own: the atlas of failures names those of Instagram Login,
 * and others stand in their place here.
 */
export function withOwnSteps<Flow extends Calls & Pick<LoginFlow, 'steps' | 'inspect'>>(
	flow: Flow,
): Flow {
	const {steps, inspect} = flow;

	return {
		...flow,
		probe: app => own(steps, flow.probe(app)),
		exchange: (app, code) => own(steps, flow.exchange(app, code)),
		identify: (grant, app) => own(steps, flow.identify(grant, app)),
		renew(profile) {
			const call = flow.renew(profile);
			return call === undefined ? undefined : own(steps, call);
		},
		...(inspect === undefined
			? {}
			: {inspect: (...given: Parameters<typeof inspect>) => own(steps, inspect(...given))}),
	};
}

function own<T extends object>(steps: readonly Step[], call: Call<T>): Call<T> {
	return {
		request: call.request,
		read(reply) {
			const read = call.read(reply);

			if (read instanceof AppError) {
				return withOwnStep(steps, read);
			}

			return isCall(read) ? own(steps, read) : read;
		},
	};
}

/** The error with the step of these that cures it, where it names one of another flow. */
export function withOwnStep(steps: readonly Step[], error: AppError): AppError {
	const step = curingStep(error);
	const found = step === undefined ? undefined : findStep(steps, step);
	const isNamed = found === undefined || found.id === step || found.covers.some(id => id === step);

	return isNamed
		? error
		: new AppError(error.code, {...error.details, step: found.id}, error.cause);
}
