import type {ReactNode} from 'react';
import type {State} from '../wizard/model.ts';
import {CheckingScreen} from './checking-screen.tsx';
import {ChoosingScreen} from './choosing-screen.tsx';
import {EndedScreen} from './ended-screen.tsx';
import {ExchangingScreen} from './exchanging-screen.tsx';
import {FailedScreen} from './failed-screen.tsx';
import {HomeScreen} from './home-screen.tsx';
import {NamingScreen} from './naming-screen.tsx';
import {OldGuideScreen} from './old-guide-screen.tsx';
import {PickingScreen} from './picking-screen.tsx';
import {SavedScreen} from './saved-screen.tsx';
import {SavingScreen} from './saving-screen.tsx';
import {StartingScreen} from './starting-screen.tsx';
import {StepScreen} from './step-screen.tsx';
import {WaitingScreen} from './waiting-screen.tsx';

/** The screen of a state. What a person typed lives as long as the place where it was typed. */
export function Screen({state}: {readonly state: State}): ReactNode {
	switch (state.at) {
		case 'starting':
			return <StartingScreen />;
		case 'home':
			return <HomeScreen state={state} />;
		case 'choosing':
			return <ChoosingScreen state={state} />;
		case 'old-guide':
			return <OldGuideScreen state={state} />;
		case 'step':
			return <StepScreen key={state.step} state={state} />;
		case 'checking':
		case 'listening':
			return <CheckingScreen state={state} />;
		case 'waiting':
			return <WaitingScreen state={state} />;
		case 'exchanging':
			return <ExchangingScreen state={state} />;
		case 'picking':
			return <PickingScreen state={state} />;
		case 'naming':
			return <NamingScreen state={state} />;
		case 'saving':
			return <SavingScreen state={state} />;
		case 'saved':
			return <SavedScreen state={state} />;
		case 'failed':
			return <FailedScreen state={state} />;
		case 'ended':
			return <EndedScreen state={state} />;
		default:
			return state satisfies never;
	}
}
