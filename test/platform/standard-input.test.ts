import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {PassThrough} from 'node:stream';
import {text} from 'node:stream/consumers';
import {expect, test} from 'vitest';
import {createStandardInput} from '../../src/platform/standard-input.ts';
import {tempFolder} from '../support/temp-folder.ts';

const {signal} = new AbortController();

function input() {
	const stream = new PassThrough();
	return {stream, ...createStandardInput(() => stream)};
}

test('lines that come together are read one by one', async () => {
	const {stream, readLine} = input();
	stream.end('one\ntwo\r\n\nfour');

	expect(await readLine(signal)).toBe('one');
	expect(await readLine(signal)).toBe('two');
	expect(await readLine(signal)).toBe('');
	expect(await readLine(signal)).toBe('four');
	expect(await readLine(signal)).toBeUndefined();
	expect(await readLine(signal)).toBeUndefined();
});

test('a line may come in pieces, also within a letter', async () => {
	const {stream, readLine} = input();
	const line = readLine(signal);

	for (const byte of Buffer.from('señal ✓\n')) {
		stream.write(Uint8Array.of(byte));
	}

	expect(await line).toBe('señal ✓');
});

test('nothing is lost between the readings of chunks that came at once', async () => {
	const {stream, readLine} = input();
	stream.write('a\n');
	stream.write('b\n');
	stream.write('c\n');
	stream.end();

	expect([await readLine(signal), await readLine(signal), await readLine(signal)]).toEqual([
		'a',
		'b',
		'c',
	]);
});

test('a reading that was given up takes nothing away', async () => {
	const {stream, readLine} = input();
	const stop = new AbortController();
	const given = readLine(stop.signal);
	stream.write('half');
	await expect.poll(() => stream.readableLength).toBe(0);
	const reason = new Error('given up');
	stop.abort(reason);
	await expect(given).rejects.toBe(reason);
	await expect(readLine(stop.signal)).rejects.toBe(reason);
	stream.end(' and half\n');

	expect(await readLine(signal)).toBe('half and half');
});

test('a megabyte without a line end is cut at once, and the next line is whole', async () => {
	const {stream, readLine} = input();
	stream.write(Buffer.alloc(2 ** 20, 'x'));

	expect(await readLine(signal)).toHaveLength(64 * 1024);
	stream.write('xxx\nnext\n');
	expect(await readLine(signal)).toBe('next');
});

test('the whole input is read to its end, line ends included', async () => {
	const {stream, readInput} = input();
	stream.write('sec');
	stream.end('ret\n');

	expect(await readInput(10, signal)).toBe('secret\n');
});

test('an input without content is empty', async () => {
	const {stream, readInput} = input();
	stream.end();

	expect(await readInput(10, signal)).toBe('');
});

test('an input that is too long is refused before its end', async () => {
	const {stream, readInput} = input();
	stream.write('12345678901');

	await expect(readInput(10, signal)).rejects.toMatchObject({
		code: 'file-refused',
		details: {file: 'stdin', reason: '> 10 B'},
	});
});

test('reading the whole input ends when the run is stopped', async () => {
	const {readInput} = input();
	const stop = new AbortController();
	const reading = readInput(10, stop.signal);
	const reason = new Error('stopped');
	stop.abort(reason);

	await expect(reading).rejects.toBe(reason);
});

test('an input that cannot be read is refused with the reason', async () => {
	const {stream, readLine} = input();
	const line = readLine(signal);
	stream.destroy(Object.assign(new Error('broken'), {code: 'EIO'}));

	await expect(line).rejects.toMatchObject({
		code: 'file-refused',
		details: {file: 'stdin', reason: 'EIO'},
	});
});

test('a program that has read its line ends, though its input goes on', async () => {
	const folder = await tempFolder();
	const script = path.join(folder, 'main.ts');
	const source = new URL('../../src/platform/standard-input.ts', import.meta.url).href;
	await writeFile(
		script,
		`import {createStandardInput} from ${JSON.stringify(source)};
		const {readLine} = createStandardInput(() => process.stdin);
		console.log(await readLine(new AbortController().signal));`,
	);
	const child = spawn(process.execPath, [script], {stdio: ['pipe', 'pipe', 'inherit']});
	const said = text(child.stdout);
	child.stdin.write('first\nsecond\n');

	expect(await once(child, 'exit')).toEqual([0, null]);
	expect(await said).toBe('first\n');
});
