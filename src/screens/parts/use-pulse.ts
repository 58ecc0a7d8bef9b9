import {useAnimation} from 'ink';

const faces = ['◐', '◓', '◑', '◒'] as const;
const milliseconds = 250;

/** A symbol that turns while something is under way; draws the screen again a few times a second. */
export function usePulse(isActive: boolean = true): string {
	const {frame} = useAnimation({interval: milliseconds, isActive});
	return faces[frame % faces.length] ?? faces[0];
}
