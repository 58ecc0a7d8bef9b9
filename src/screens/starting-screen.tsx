import type {ReactNode} from 'react';
import {Frame} from './parts/frame.tsx';
import {marked} from './parts/layout.ts';
import {usePulse} from './parts/use-pulse.ts';
import {useScreen} from './parts/use-screen.ts';

/** What is stored is being read. */
export function StartingScreen(): ReactNode {
	const {start} = useScreen().messages;
	return <Frame title={{text: ''}} blocks={[marked(usePulse(), start.loading)]} bindings={[]} />;
}
