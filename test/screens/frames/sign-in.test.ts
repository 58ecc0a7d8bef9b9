import {describe, expect, test} from 'vitest';
import {draw} from '../support/draw.tsx';
import {states} from '../support/states.ts';

describe('the check of id and secret', () => {
	test('at 40 columns', () => {
		expect(draw(states.checking, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Trying id and secret
			 step 10 of 10 ●●●●●●●●●◐

			  Two requests with made-up values
			  tell whether Meta knows this id and
			  secret. Nobody is signed in yet.

			  ◐ Trying id and secret

			 esc back   ? help
			 ctrl+c save and quit"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.checking, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Trying id and secret                                 step 10 of 10

			  Two requests with made-up values tell whether Meta knows this id and secret.
			  Nobody is signed in yet.

			  ◐ Trying id and secret

			 esc back   ? help   ctrl+c save and quit"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.checking, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Trying id and secret                                                     step 10 of 10

			  Two requests with made-up values tell whether Meta knows this id and secret. Nobody is signed in
			  yet.

			  ◐ Trying id and secret

			 esc back   ? help   ctrl+c save and quit"
		`);
	});
});

describe('the opening of the listener', () => {
	test('at 40 columns', () => {
		expect(draw(states.listening, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Sign in
			 step 10 of 10 ●●●●●●●●●◐

			  ✓ Meta knows this id and secret.

			  ◐ Opening the listener

			 esc back   ? help
			 ctrl+c save and quit"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.listening, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Sign in                                              step 10 of 10

			  ✓ Meta knows this id and secret.

			  ◐ Opening the listener

			 esc back   ? help   ctrl+c save and quit"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.listening, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Sign in                                                                  step 10 of 10

			  ✓ Meta knows this id and secret.

			  ◐ Opening the listener

			 esc back   ? help   ctrl+c save and quit"
		`);
	});
});

describe('the wait for the browser', () => {
	test('at 40 columns', () => {
		expect(draw(states.waiting, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Sign in
			 step 10 of 10 ●●●●●●●●●◐

			  Your browser is open. Sign in and
			  press "Allow".

			https://www.instagram.com/oauth/authoriz
			e?client_id=1679873086902791&redirect_ur
			i=https%3A%2F%2Flocalhost%3A8473%2Fcallb
			ack&response_type=code&scope=instagram_b
			usiness_basic,instagram_business_manage_
			comments&state=Zm9yLXRoZS10ZXN0cy1vbmx5L
			TEyMzQ1Njc4OTAxMjM

			  It will then warn about a
			  certificate for localhost:8473: it
			  is ours, made for this sign-in only.
			  Press "Advanced", then "Proceed".
			  Fingerprint SHA-256 4F:74:99:BE:E3:0
			  8:2D:52:77:9C:C1:E6:0B:30:55:7A:9F:C
			  4:E9:0E:33:58:7D:A2:C7:EC:11:36:5B:8
			  0:A5:CA

			  ◐ Waiting at
			    https://localhost:8473/callback
			    4:32 left

			  Or paste the address that the
			  browser shows here:
			  > ▏
			  ✗ The code alone is not enough.
			    Paste the whole address: only that
			    shows that this sign-in was
			    started here.
			  ! The browser refuses the
			    certificate. Press "Advanced",
			    then "Proceed", or paste the
			    address here.

			 enter continue   esc back
			 ctrl+c save and quit
			 tab then   o open again   c copy link
			 u show QR code
			 e error in the browser   s steps
			 ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.waiting, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Sign in                                              step 10 of 10

			  Your browser is open. Sign in and press "Allow".

			https://www.instagram.com/oauth/authorize?client_id=1679873086902791&redirect_ur
			i=https%3A%2F%2Flocalhost%3A8473%2Fcallback&response_type=code&scope=instagram_b
			usiness_basic,instagram_business_manage_comments&state=Zm9yLXRoZS10ZXN0cy1vbmx5L
			TEyMzQ1Njc4OTAxMjM

			  It will then warn about a certificate for localhost:8473: it is ours, made
			  for this sign-in only. Press "Advanced", then "Proceed".
			  Fingerprint SHA-256 4F:74:99:BE:E3:08:2D:52:77:9C:C1:E6:0B:30:55:7A:9F:C4:E9
			                      :0E:33:58:7D:A2:C7:EC:11:36:5B:80:A5:CA

			  ◐ Waiting at https://localhost:8473/callback   4:32 left

			  Or paste the address that the browser shows here:
			  > ▏
			  ✗ The code alone is not enough. Paste the whole address: only that shows
			    that this sign-in was started here.
			  ! The browser refuses the certificate. Press "Advanced", then "Proceed", or
			    paste the address here.

			 enter continue   esc back   ctrl+c save and quit
			 tab then   o open again   c copy link   u show QR code
			 e error in the browser   s steps   ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.waiting, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Sign in                                                                  step 10 of 10

			  Your browser is open. Sign in and press "Allow".

			https://www.instagram.com/oauth/authorize?client_id=1679873086902791&redirect_uri=https%3A%2F%2Flocalhost%3A8473%2Fcallb
			ack&response_type=code&scope=instagram_business_basic,instagram_business_manage_comments&state=Zm9yLXRoZS10ZXN0cy1vbmx5L
			TEyMzQ1Njc4OTAxMjM

			  It will then warn about a certificate for localhost:8473: it is ours, made for this sign-in
			  only. Press "Advanced", then "Proceed".
			  Fingerprint SHA-256 4F:74:99:BE:E3:08:2D:52:77:9C:C1:E6:0B:30:55:7A:9F:C4:E9:0E:33:58:7D:A2:C7:E
			                      C:11:36:5B:80:A5:CA

			  ◐ Waiting at https://localhost:8473/callback   4:32 left

			  Or paste the address that the browser shows here:
			  > ▏
			  ✗ The code alone is not enough. Paste the whole address: only that shows that this sign-in was
			    started here.
			  ! The browser refuses the certificate. Press "Advanced", then "Proceed", or paste the address
			    here.

			 enter continue   esc back   ctrl+c save and quit
			 tab then   o open again   c copy link   u show QR code   e error in the browser   s steps   ? help"
		`);
	});
});

describe('the wait for a pasted address', () => {
	test('at 40 columns', () => {
		expect(draw(states.waitingWithoutBrowser, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Sign in
			 step 10 of 10 ●●●●●●●●●◐

			  ! The browser could not be opened.
			    Open this link yourself:

			https://www.instagram.com/oauth/authoriz
			e?client_id=1679873086902791&redirect_ur
			i=https%3A%2F%2Flocalhost%3A8473%2Fcallb
			ack&response_type=code&scope=instagram_b
			usiness_basic,instagram_business_manage_
			comments&state=Zm9yLXRoZS10ZXN0cy1vbmx5L
			TEyMzQ1Njc4OTAxMjM

			  ◐ Waiting for the address
			    4:32 left

			  Paste the address that the browser
			  shows after the sign-in:
			  > ▏
			  ✓ Sent to the clipboard.

			 enter continue   esc back
			 ctrl+c save and quit
			 tab then   o open again   c copy link
			 u show QR code
			 e error in the browser   s steps
			 ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.waitingWithoutBrowser, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Sign in                                              step 10 of 10

			  ! The browser could not be opened. Open this link yourself:

			https://www.instagram.com/oauth/authorize?client_id=1679873086902791&redirect_ur
			i=https%3A%2F%2Flocalhost%3A8473%2Fcallback&response_type=code&scope=instagram_b
			usiness_basic,instagram_business_manage_comments&state=Zm9yLXRoZS10ZXN0cy1vbmx5L
			TEyMzQ1Njc4OTAxMjM

			  ◐ Waiting for the address   4:32 left

			  Paste the address that the browser shows after the sign-in:
			  > ▏
			  ✓ Sent to the clipboard.

			 enter continue   esc back   ctrl+c save and quit
			 tab then   o open again   c copy link   u show QR code
			 e error in the browser   s steps   ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.waitingWithoutBrowser, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Sign in                                                                  step 10 of 10

			  ! The browser could not be opened. Open this link yourself:

			https://www.instagram.com/oauth/authorize?client_id=1679873086902791&redirect_uri=https%3A%2F%2Flocalhost%3A8473%2Fcallb
			ack&response_type=code&scope=instagram_business_basic,instagram_business_manage_comments&state=Zm9yLXRoZS10ZXN0cy1vbmx5L
			TEyMzQ1Njc4OTAxMjM

			  ◐ Waiting for the address   4:32 left

			  Paste the address that the browser shows after the sign-in:
			  > ▏
			  ✓ Sent to the clipboard.

			 enter continue   esc back   ctrl+c save and quit
			 tab then   o open again   c copy link   u show QR code   e error in the browser   s steps   ? help"
		`);
	});
});

describe('the exchange', () => {
	test('at 40 columns', () => {
		expect(draw(states.exchanging, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Getting the token
			 step 10 of 10 ●●●●●●●●●◐

			  ✓ Code for a short-lived token (1
			    hour)
			  ◐ Short-lived for a long-lived token
			    (60 days)
			  ○ Whose token it is

			 ? help   ctrl+c save and quit"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.exchanging, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Getting the token                                    step 10 of 10

			  ✓ Code for a short-lived token (1 hour)
			  ◐ Short-lived for a long-lived token (60 days)
			  ○ Whose token it is

			 ? help   ctrl+c save and quit"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.exchanging, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Getting the token                                                        step 10 of 10

			  ✓ Code for a short-lived token (1 hour)
			  ◐ Short-lived for a long-lived token (60 days)
			  ○ Whose token it is

			 ? help   ctrl+c save and quit"
		`);
	});
});
