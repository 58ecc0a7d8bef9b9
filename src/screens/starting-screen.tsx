import type {ReactNode} from 'react';
import {marked} from './parts/block.ts';
import {Frame} from './parts/frame.tsx';
import {usePulse} from './parts/use-pulse.ts';
import {useScreen} from './parts/use-screen.ts';

/** What is stored is being read. */
export function StartingScreen(): ReactNode {
	const {start} = useScreen().messages;
	return <Frame title={{text: ''}} blocks={[marked(usePulse(), start.loading)]} bindings={[]} />;
}
