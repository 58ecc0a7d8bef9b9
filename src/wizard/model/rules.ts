import type {LoginFlow} from '../../core/flow.ts';
import type {FlowId} from '../../core/profile.ts';

/** What the machine knows of the flows and of how this run was started; it never changes while the wizard runs. */
export type Rules = {
	readonly flows: Readonly<
		Record<
			FlowId,
			Pick<LoginFlow, 'id' | 'status' | 'retiredOn' | 'steps' | 'importSteps' | 'portal' | 'scopes'>
		>
	>;
	/** A stand-in for Meta is in use, so a retired flow runs too. */
	readonly sandbox: boolean;
	/** The redirect URI that is offered for registration. */
	readonly suggestedRedirectUri: string;
	/** Whether id and secret are tried before the browser opens. */
	readonly preflight: boolean;
};
