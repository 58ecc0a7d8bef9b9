import {describe, expect, test} from 'vitest';
import {draw} from '../support/draw.tsx';
import {sampleSettings} from '../support/sample.ts';
import {states} from '../support/states.ts';

const spanish = sampleSettings('es');

describe('waits for a browser on another machine', () => {
	test('at 40 columns', () => {
		expect(draw(states.waitingOverSsh, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Sign in
			 step 10 of 10 ●●●●●●●●●◐

			  ! The browser is on another machine.
			    Sign in there; the page that it
			    ends at does not open. Copy its
			    address and paste it here.
			    Or start again with --receive
			    listen, and forward the port:
			    ssh -L 8473:localhost:8473

			  Open this link in a browser:

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

			 enter continue   esc back
			 ctrl+c save and quit
			 tab then   o open again   c copy link
			 u show QR code
			 e error in the browser   s steps
			 ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.waitingOverSsh, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Sign in                                              step 10 of 10

			  ! The browser is on another machine. Sign in there; the page that it ends at
			    does not open. Copy its address and paste it here.
			    Or start again with --receive listen, and forward the port:
			    ssh -L 8473:localhost:8473

			  Open this link in a browser:

			https://www.instagram.com/oauth/authorize?client_id=1679873086902791&redirect_ur
			i=https%3A%2F%2Flocalhost%3A8473%2Fcallback&response_type=code&scope=instagram_b
			usiness_basic,instagram_business_manage_comments&state=Zm9yLXRoZS10ZXN0cy1vbmx5L
			TEyMzQ1Njc4OTAxMjM

			  ◐ Waiting for the address   4:32 left

			  Paste the address that the browser shows after the sign-in:
			  > ▏

			 enter continue   esc back   ctrl+c save and quit
			 tab then   o open again   c copy link   u show QR code
			 e error in the browser   s steps   ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.waitingOverSsh, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Sign in                                                                  step 10 of 10

			  ! The browser is on another machine. Sign in there; the page that it ends at does not open. Copy
			    its address and paste it here.
			    Or start again with --receive listen, and forward the port: ssh -L 8473:localhost:8473

			  Open this link in a browser:

			https://www.instagram.com/oauth/authorize?client_id=1679873086902791&redirect_uri=https%3A%2F%2Flocalhost%3A8473%2Fcallb
			ack&response_type=code&scope=instagram_business_basic,instagram_business_manage_comments&state=Zm9yLXRoZS10ZXN0cy1vbmx5L
			TEyMzQ1Njc4OTAxMjM

			  ◐ Waiting for the address   4:32 left

			  Paste the address that the browser shows after the sign-in:
			  > ▏

			 enter continue   esc back   ctrl+c save and quit
			 tab then   o open again   c copy link   u show QR code   e error in the browser   s steps   ? help"
		`);
	});

	test('at 40 columns in Spanish', () => {
		expect(draw(states.waitingOverSsh, {columns: 40, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Inicio de sesión
			 paso 10 de 10 ●●●●●●●●●◐

			  ! El navegador está en otro equipo.
			    Inicia sesión allí; la página en
			    la que termina no se abre. Copia
			    su dirección y pégala aquí.
			    O empieza de nuevo con --receive
			    listen y reenvía el puerto:
			    ssh -L 8473:localhost:8473

			  Abre este enlace en un navegador:

			https://www.instagram.com/oauth/authoriz
			e?client_id=1679873086902791&redirect_ur
			i=https%3A%2F%2Flocalhost%3A8473%2Fcallb
			ack&response_type=code&scope=instagram_b
			usiness_basic,instagram_business_manage_
			comments&state=Zm9yLXRoZS10ZXN0cy1vbmx5L
			TEyMzQ1Njc4OTAxMjM

			  ◐ Esperando la dirección
			    quedan 4:32

			  Pega la dirección que muestra el
			  navegador después de iniciar sesión:
			  > ▏

			 enter continuar   esc atrás
			 ctrl+c guardar y salir
			 tab luego   o abrir otra vez
			 c copiar el enlace
			 u ver el código QR
			 e error en el navegador   s pasos
			 ? ayuda"
		`);
	});

	test('at 80 columns in Spanish', () => {
		expect(draw(states.waitingOverSsh, {columns: 80, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Inicio de sesión                                     paso 10 de 10

			  ! El navegador está en otro equipo. Inicia sesión allí; la página en la que
			    termina no se abre. Copia su dirección y pégala aquí.
			    O empieza de nuevo con --receive listen y reenvía el puerto:
			    ssh -L 8473:localhost:8473

			  Abre este enlace en un navegador:

			https://www.instagram.com/oauth/authorize?client_id=1679873086902791&redirect_ur
			i=https%3A%2F%2Flocalhost%3A8473%2Fcallback&response_type=code&scope=instagram_b
			usiness_basic,instagram_business_manage_comments&state=Zm9yLXRoZS10ZXN0cy1vbmx5L
			TEyMzQ1Njc4OTAxMjM

			  ◐ Esperando la dirección   quedan 4:32

			  Pega la dirección que muestra el navegador después de iniciar sesión:
			  > ▏

			 enter continuar   esc atrás   ctrl+c guardar y salir
			 tab luego   o abrir otra vez   c copiar el enlace   u ver el código QR
			 e error en el navegador   s pasos   ? ayuda"
		`);
	});

	test('at 120 columns in Spanish', () => {
		expect(draw(states.waitingOverSsh, {columns: 120, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Inicio de sesión                                                         paso 10 de 10

			  ! El navegador está en otro equipo. Inicia sesión allí; la página en la que termina no se abre.
			    Copia su dirección y pégala aquí.
			    O empieza de nuevo con --receive listen y reenvía el puerto: ssh -L 8473:localhost:8473

			  Abre este enlace en un navegador:

			https://www.instagram.com/oauth/authorize?client_id=1679873086902791&redirect_uri=https%3A%2F%2Flocalhost%3A8473%2Fcallb
			ack&response_type=code&scope=instagram_business_basic,instagram_business_manage_comments&state=Zm9yLXRoZS10ZXN0cy1vbmx5L
			TEyMzQ1Njc4OTAxMjM

			  ◐ Esperando la dirección   quedan 4:32

			  Pega la dirección que muestra el navegador después de iniciar sesión:
			  > ▏

			 enter continuar   esc atrás   ctrl+c guardar y salir
			 tab luego   o abrir otra vez   c copiar el enlace   u ver el código QR   e error en el navegador
			 s pasos   ? ayuda"
		`);
	});
});

describe('says what is unusual about the listener', () => {
	test('at 40 columns', () => {
		expect(draw(states.waitingElsewhere, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Sign in
			 step 10 of 10 ●●●●●●●●●◐

			  Sign-in for the profile "shop"
			  Your browser is open. Sign in and
			  press "Allow".

			https://www.instagram.com/oauth/authoriz
			e?client_id=1679873086902791&redirect_ur
			i=https%3A%2F%2Flocalhost%3A8473%2Fcallb
			ack&response_type=code&scope=instagram_b
			usiness_basic,instagram_business_manage_
			comments&state=Zm9yLXRoZS10ZXN0cy1vbmx5L
			TEyMzQ1Njc4OTAxMjM

			  It may then warn about a certificate
			  for localhost:8473: it is ours, and
			  kept until 2027-09-20, so the
			  browser asks only once. Press
			  "Advanced", then "Proceed".
			  Fingerprint SHA-256 4F:74:99:BE:E3:0
			  8:2D:52:77:9C:C1:E6:0B:30:55:7A:9F:C
			  4:E9:0E:33:58:7D:A2:C7:EC:11:36:5B:8
			  0:A5:CA
			  ! node (4711) has the port of
			    https://localhost:8443/callback.
			    This sign-in uses
			    https://localhost:8473/callback,
			    which is registered too.

			  ◐ Waiting at
			    https://localhost:8473/callback
			    4:32 left

			  Or paste the address that the
			  browser shows here:
			  > ▏
			  ! A test request to the registered
			    address did not arrive here:
			    another program or a setting of
			    this machine stands in between.
			    Pasting the address works all the
			    same.

			 enter continue   esc back
			 ctrl+c save and quit
			 tab then   o open again   c copy link
			 u show QR code
			 e error in the browser   s steps
			 ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.waitingElsewhere, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Sign in                                              step 10 of 10

			  Sign-in for the profile "shop"
			  Your browser is open. Sign in and press "Allow".

			https://www.instagram.com/oauth/authorize?client_id=1679873086902791&redirect_ur
			i=https%3A%2F%2Flocalhost%3A8473%2Fcallback&response_type=code&scope=instagram_b
			usiness_basic,instagram_business_manage_comments&state=Zm9yLXRoZS10ZXN0cy1vbmx5L
			TEyMzQ1Njc4OTAxMjM

			  It may then warn about a certificate for localhost:8473: it is ours, and
			  kept until 2027-09-20, so the browser asks only once. Press "Advanced", then
			  "Proceed".
			  Fingerprint SHA-256 4F:74:99:BE:E3:08:2D:52:77:9C:C1:E6:0B:30:55:7A:9F:C4:E9
			                      :0E:33:58:7D:A2:C7:EC:11:36:5B:80:A5:CA
			  ! node (4711) has the port of https://localhost:8443/callback. This sign-in
			    uses https://localhost:8473/callback, which is registered too.

			  ◐ Waiting at https://localhost:8473/callback   4:32 left

			  Or paste the address that the browser shows here:
			  > ▏
			  ! A test request to the registered address did not arrive here: another
			    program or a setting of this machine stands in between. Pasting the
			    address works all the same.

			 enter continue   esc back   ctrl+c save and quit
			 tab then   o open again   c copy link   u show QR code
			 e error in the browser   s steps   ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.waitingElsewhere, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Sign in                                                                  step 10 of 10

			  Sign-in for the profile "shop"
			  Your browser is open. Sign in and press "Allow".

			https://www.instagram.com/oauth/authorize?client_id=1679873086902791&redirect_uri=https%3A%2F%2Flocalhost%3A8473%2Fcallb
			ack&response_type=code&scope=instagram_business_basic,instagram_business_manage_comments&state=Zm9yLXRoZS10ZXN0cy1vbmx5L
			TEyMzQ1Njc4OTAxMjM

			  It may then warn about a certificate for localhost:8473: it is ours, and kept until 2027-09-20,
			  so the browser asks only once. Press "Advanced", then "Proceed".
			  Fingerprint SHA-256 4F:74:99:BE:E3:08:2D:52:77:9C:C1:E6:0B:30:55:7A:9F:C4:E9:0E:33:58:7D:A2:C7:E
			                      C:11:36:5B:80:A5:CA
			  ! node (4711) has the port of https://localhost:8443/callback. This sign-in uses
			    https://localhost:8473/callback, which is registered too.

			  ◐ Waiting at https://localhost:8473/callback   4:32 left

			  Or paste the address that the browser shows here:
			  > ▏
			  ! A test request to the registered address did not arrive here: another program or a setting of
			    this machine stands in between. Pasting the address works all the same.

			 enter continue   esc back   ctrl+c save and quit
			 tab then   o open again   c copy link   u show QR code   e error in the browser   s steps   ? help"
		`);
	});

	test('at 40 columns in Spanish', () => {
		expect(draw(states.waitingElsewhere, {columns: 40, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Inicio de sesión
			 paso 10 de 10 ●●●●●●●●●◐

			  Inicio de sesión para el perfil
			  "shop"
			  Tu navegador está abierto. Inicia
			  sesión y pulsa "Permitir" (Allow).

			https://www.instagram.com/oauth/authoriz
			e?client_id=1679873086902791&redirect_ur
			i=https%3A%2F%2Flocalhost%3A8473%2Fcallb
			ack&response_type=code&scope=instagram_b
			usiness_basic,instagram_business_manage_
			comments&state=Zm9yLXRoZS10ZXN0cy1vbmx5L
			TEyMzQ1Njc4OTAxMjM

			  Después puede avisar de un
			  certificado de localhost:8473: es
			  nuestro y se conserva hasta el
			  2027-09-20, así que el navegador
			  pregunta una sola vez. Pulsa
			  "Configuración avanzada" (Advanced)
			  y luego "Acceder" (Proceed).
			  Huella SHA-256 4F:74:99:BE:E3:08:2D:
			                 52:77:9C:C1:E6:0B:30:
			                 55:7A:9F:C4:E9:0E:33:
			                 58:7D:A2:C7:EC:11:36:
			                 5B:80:A5:CA
			  ! node (4711) ocupa el puerto de
			    https://localhost:8443/callback.
			    Este inicio de sesión usa
			    https://localhost:8473/callback,
			    que también está registrada.

			  ◐ Esperando en
			    https://localhost:8473/callback
			    quedan 4:32

			  O pega aquí la dirección que muestra
			  el navegador:
			  > ▏
			  ! Una petición de prueba a la
			    dirección registrada no llegó
			    aquí: otro programa o un ajuste de
			    este equipo está en medio. Pegar
			    la dirección funciona igual.

			 enter continuar   esc atrás
			 ctrl+c guardar y salir
			 tab luego   o abrir otra vez
			 c copiar el enlace
			 u ver el código QR
			 e error en el navegador   s pasos
			 ? ayuda"
		`);
	});

	test('at 80 columns in Spanish', () => {
		expect(draw(states.waitingElsewhere, {columns: 80, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Inicio de sesión                                     paso 10 de 10

			  Inicio de sesión para el perfil "shop"
			  Tu navegador está abierto. Inicia sesión y pulsa "Permitir" (Allow).

			https://www.instagram.com/oauth/authorize?client_id=1679873086902791&redirect_ur
			i=https%3A%2F%2Flocalhost%3A8473%2Fcallback&response_type=code&scope=instagram_b
			usiness_basic,instagram_business_manage_comments&state=Zm9yLXRoZS10ZXN0cy1vbmx5L
			TEyMzQ1Njc4OTAxMjM

			  Después puede avisar de un certificado de localhost:8473: es nuestro y se
			  conserva hasta el 2027-09-20, así que el navegador pregunta una sola vez.
			  Pulsa "Configuración avanzada" (Advanced) y luego "Acceder" (Proceed).
			  Huella SHA-256 4F:74:99:BE:E3:08:2D:52:77:9C:C1:E6:0B:30:55:7A:9F:C4:E9:0E:3
			                 3:58:7D:A2:C7:EC:11:36:5B:80:A5:CA
			  ! node (4711) ocupa el puerto de https://localhost:8443/callback. Este
			    inicio de sesión usa https://localhost:8473/callback, que también está
			    registrada.

			  ◐ Esperando en https://localhost:8473/callback   quedan 4:32

			  O pega aquí la dirección que muestra el navegador:
			  > ▏
			  ! Una petición de prueba a la dirección registrada no llegó aquí: otro
			    programa o un ajuste de este equipo está en medio. Pegar la dirección
			    funciona igual.

			 enter continuar   esc atrás   ctrl+c guardar y salir
			 tab luego   o abrir otra vez   c copiar el enlace   u ver el código QR
			 e error en el navegador   s pasos   ? ayuda"
		`);
	});

	test('at 120 columns in Spanish', () => {
		expect(draw(states.waitingElsewhere, {columns: 120, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Inicio de sesión                                                         paso 10 de 10

			  Inicio de sesión para el perfil "shop"
			  Tu navegador está abierto. Inicia sesión y pulsa "Permitir" (Allow).

			https://www.instagram.com/oauth/authorize?client_id=1679873086902791&redirect_uri=https%3A%2F%2Flocalhost%3A8473%2Fcallb
			ack&response_type=code&scope=instagram_business_basic,instagram_business_manage_comments&state=Zm9yLXRoZS10ZXN0cy1vbmx5L
			TEyMzQ1Njc4OTAxMjM

			  Después puede avisar de un certificado de localhost:8473: es nuestro y se conserva hasta el
			  2027-09-20, así que el navegador pregunta una sola vez. Pulsa "Configuración avanzada"
			  (Advanced) y luego "Acceder" (Proceed).
			  Huella SHA-256 4F:74:99:BE:E3:08:2D:52:77:9C:C1:E6:0B:30:55:7A:9F:C4:E9:0E:33:58:7D:A2:C7:EC:11:
			                 36:5B:80:A5:CA
			  ! node (4711) ocupa el puerto de https://localhost:8443/callback. Este inicio de sesión usa
			    https://localhost:8473/callback, que también está registrada.

			  ◐ Esperando en https://localhost:8473/callback   quedan 4:32

			  O pega aquí la dirección que muestra el navegador:
			  > ▏
			  ! Una petición de prueba a la dirección registrada no llegó aquí: otro programa o un ajuste de
			    este equipo está en medio. Pegar la dirección funciona igual.

			 enter continuar   esc atrás   ctrl+c guardar y salir
			 tab luego   o abrir otra vez   c copiar el enlace   u ver el código QR   e error en el navegador
			 s pasos   ? ayuda"
		`);
	});
});

describe('shows the link as a QR code', () => {
	test('at 40 columns', () => {
		expect(draw(states.waitingWithQr, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Sign in
			 step 10 of 10 ●●●●●●●●●◐

			  ! The QR code needs a larger window,
			    of about 73 columns and 47 rows.
			    Hide it to see the link.

			  ◐ Waiting at
			    https://localhost:8473/callback
			    4:32 left

			  Or paste the address that the
			  browser shows here:
			  > ▏

			 enter continue   esc back
			 ctrl+c save and quit
			 tab then   o open again   c copy link
			 u hide QR code
			 e error in the browser   s steps
			 ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.waitingWithQr, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Sign in                                              step 10 of 10

			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  Scan it to sign in on a phone. Then paste here the address that the phone
			  ends at.

			  ◐ Waiting at https://localhost:8473/callback   4:32 left

			  Or paste the address that the browser shows here:
			  > ▏

			 enter continue   esc back   ctrl+c save and quit
			 tab then   o open again   c copy link   u hide QR code
			 e error in the browser   s steps   ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.waitingWithQr, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Sign in                                                                  step 10 of 10

			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  Scan it to sign in on a phone. Then paste here the address that the phone ends at.

			  ◐ Waiting at https://localhost:8473/callback   4:32 left

			  Or paste the address that the browser shows here:
			  > ▏

			 enter continue   esc back   ctrl+c save and quit
			 tab then   o open again   c copy link   u hide QR code   e error in the browser   s steps   ? help"
		`);
	});

	test('at 40 columns in Spanish', () => {
		expect(draw(states.waitingWithQr, {columns: 40, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Inicio de sesión
			 paso 10 de 10 ●●●●●●●●●◐

			  ! El código QR necesita una ventana
			    más grande, de unas 73 columnas y
			    47 filas. Ocúltalo para ver el
			    enlace.

			  ◐ Esperando en
			    https://localhost:8473/callback
			    quedan 4:32

			  O pega aquí la dirección que muestra
			  el navegador:
			  > ▏

			 enter continuar   esc atrás
			 ctrl+c guardar y salir
			 tab luego   o abrir otra vez
			 c copiar el enlace
			 u ocultar el código QR
			 e error en el navegador   s pasos
			 ? ayuda"
		`);
	});

	test('at 80 columns in Spanish', () => {
		expect(draw(states.waitingWithQr, {columns: 80, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Inicio de sesión                                     paso 10 de 10

			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  Escanéalo para iniciar sesión en un teléfono. Después pega aquí la dirección
			  en la que termina el teléfono.

			  ◐ Esperando en https://localhost:8473/callback   quedan 4:32

			  O pega aquí la dirección que muestra el navegador:
			  > ▏

			 enter continuar   esc atrás   ctrl+c guardar y salir
			 tab luego   o abrir otra vez   c copiar el enlace   u ocultar el código QR
			 e error en el navegador   s pasos   ? ayuda"
		`);
	});

	test('at 120 columns in Spanish', () => {
		expect(draw(states.waitingWithQr, {columns: 120, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Inicio de sesión                                                         paso 10 de 10

			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  ▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄
			  ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀
			   ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  █ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█ ▀▄█
			  Escanéalo para iniciar sesión en un teléfono. Después pega aquí la dirección en la que termina
			  el teléfono.

			  ◐ Esperando en https://localhost:8473/callback   quedan 4:32

			  O pega aquí la dirección que muestra el navegador:
			  > ▏

			 enter continuar   esc atrás   ctrl+c guardar y salir
			 tab luego   o abrir otra vez   c copiar el enlace   u ocultar el código QR
			 e error en el navegador   s pasos   ? ayuda"
		`);
	});
});

describe('asks for the Pages of Facebook', () => {
	test('at 40 columns', () => {
		expect(draw(states.exchangingPages, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Getting the token
			 step 11 of 11 ●●●●●○○○○○◐

			  ✓ Code for a short-lived token (1
			    hour)
			  ✓ Short-lived for a long-lived token
			    (60 days)
			  ◐ Pages and their Instagram accounts

			 ? help   ctrl+c save and quit"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.exchangingPages, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Getting the token                                    step 11 of 11

			  ✓ Code for a short-lived token (1 hour)
			  ✓ Short-lived for a long-lived token (60 days)
			  ◐ Pages and their Instagram accounts

			 ? help   ctrl+c save and quit"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.exchangingPages, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Getting the token                                                        step 11 of 11

			  ✓ Code for a short-lived token (1 hour)
			  ✓ Short-lived for a long-lived token (60 days)
			  ◐ Pages and their Instagram accounts

			 ? help   ctrl+c save and quit"
		`);
	});

	test('at 40 columns in Spanish', () => {
		expect(draw(states.exchangingPages, {columns: 40, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Obteniendo el token
			 paso 11 de 11 ●●●●●○○○○○◐

			  ✓ Canje del código por un token de
			    corta duración (1 hora)
			  ✓ Canje por un token de larga
			    duración (60 días)
			  ◐ Páginas y cuentas de Instagram
			    vinculadas

			 ? ayuda   ctrl+c guardar y salir"
		`);
	});

	test('at 80 columns in Spanish', () => {
		expect(draw(states.exchangingPages, {columns: 80, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Obteniendo el token                                  paso 11 de 11

			  ✓ Canje del código por un token de corta duración (1 hora)
			  ✓ Canje por un token de larga duración (60 días)
			  ◐ Páginas y cuentas de Instagram vinculadas

			 ? ayuda   ctrl+c guardar y salir"
		`);
	});

	test('at 120 columns in Spanish', () => {
		expect(draw(states.exchangingPages, {columns: 120, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Obteniendo el token                                                      paso 11 de 11

			  ✓ Canje del código por un token de corta duración (1 hora)
			  ✓ Canje por un token de larga duración (60 días)
			  ◐ Páginas y cuentas de Instagram vinculadas

			 ? ayuda   ctrl+c guardar y salir"
		`);
	});
});

describe('asks whose a pasted token is', () => {
	test('at 40 columns', () => {
		expect(draw(states.exchangingImport, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Getting the token
			 step 6 of 6 ○○○○○◐

			  ◐ Whose token it is

			 ? help   ctrl+c save and quit"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.exchangingImport, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Getting the token                                      step 6 of 6

			  ◐ Whose token it is

			 ? help   ctrl+c save and quit"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.exchangingImport, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Getting the token                                                          step 6 of 6

			  ◐ Whose token it is

			 ? help   ctrl+c save and quit"
		`);
	});

	test('at 40 columns in Spanish', () => {
		expect(draw(states.exchangingImport, {columns: 40, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Obteniendo el token
			 paso 6 de 6 ○○○○○◐

			  ◐ De quién es el token

			 ? ayuda   ctrl+c guardar y salir"
		`);
	});

	test('at 80 columns in Spanish', () => {
		expect(draw(states.exchangingImport, {columns: 80, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Obteniendo el token                                    paso 6 de 6

			  ◐ De quién es el token

			 ? ayuda   ctrl+c guardar y salir"
		`);
	});

	test('at 120 columns in Spanish', () => {
		expect(draw(states.exchangingImport, {columns: 120, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Obteniendo el token                                                        paso 6 de 6

			  ◐ De quién es el token

			 ? ayuda   ctrl+c guardar y salir"
		`);
	});
});

describe('asks which account', () => {
	test('at 40 columns', () => {
		expect(draw(states.picking, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Which account?

			  This sign-in gives access to 2
			  accounts, each through its Facebook
			  Page. Take one; for another, sign in
			  once more.

			  ▸ Bakery Madrid
			      @bakery · 17841405793187227 ·
			      stored as "page"

			    The Shop of Spain, with a name
			    that is rather long
			      @shop_es · 17841405793187229

			 enter take this account   ↑↓ choose
			 esc back   ? help
			 ctrl+c save and quit"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.picking, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Which account?

			  This sign-in gives access to 2 accounts, each through its Facebook Page.
			  Take one; for another, sign in once more.

			  ▸ Bakery Madrid
			      @bakery · 17841405793187227 · stored as "page"

			    The Shop of Spain, with a name that is rather long
			      @shop_es · 17841405793187229

			 enter take this account   ↑↓ choose   esc back   ? help   ctrl+c save and quit"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.picking, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Which account?

			  This sign-in gives access to 2 accounts, each through its Facebook Page. Take one; for another,
			  sign in once more.

			  ▸ Bakery Madrid
			      @bakery · 17841405793187227 · stored as "page"

			    The Shop of Spain, with a name that is rather long
			      @shop_es · 17841405793187229

			 enter take this account   ↑↓ choose   esc back   ? help   ctrl+c save and quit"
		`);
	});

	test('at 40 columns in Spanish', () => {
		expect(draw(states.picking, {columns: 40, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   ¿Qué cuenta?

			  Este inicio de sesión da acceso a 2
			  cuentas, cada una con su página de
			  Facebook. Elige una; para otra,
			  inicia sesión de nuevo.

			  ▸ Bakery Madrid
			      @bakery · 17841405793187227 ·
			      guardada como "page"

			    The Shop of Spain, with a name
			    that is rather long
			      @shop_es · 17841405793187229

			 enter usar esta cuenta   ↑↓ elegir
			 esc atrás   ? ayuda
			 ctrl+c guardar y salir"
		`);
	});

	test('at 80 columns in Spanish', () => {
		expect(draw(states.picking, {columns: 80, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   ¿Qué cuenta?

			  Este inicio de sesión da acceso a 2 cuentas, cada una con su página de
			  Facebook. Elige una; para otra, inicia sesión de nuevo.

			  ▸ Bakery Madrid
			      @bakery · 17841405793187227 · guardada como "page"

			    The Shop of Spain, with a name that is rather long
			      @shop_es · 17841405793187229

			 enter usar esta cuenta   ↑↓ elegir   esc atrás   ? ayuda
			 ctrl+c guardar y salir"
		`);
	});

	test('at 120 columns in Spanish', () => {
		expect(draw(states.picking, {columns: 120, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   ¿Qué cuenta?

			  Este inicio de sesión da acceso a 2 cuentas, cada una con su página de Facebook. Elige una; para
			  otra, inicia sesión de nuevo.

			  ▸ Bakery Madrid
			      @bakery · 17841405793187227 · guardada como "page"

			    The Shop of Spain, with a name that is rather long
			      @shop_es · 17841405793187229

			 enter usar esta cuenta   ↑↓ elegir   esc atrás   ? ayuda   ctrl+c guardar y salir"
		`);
	});
});
