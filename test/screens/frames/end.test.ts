import {describe, expect, test} from 'vitest';
import {draw} from '../support/draw.tsx';
import {sampleSettings} from '../support/sample.ts';
import {states} from '../support/states.ts';

describe('the name', () => {
	test('at 40 columns', () => {
		expect(draw(states.naming, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   A name for this account

			  The token belongs to shop_es. Under
			  which name shall it be kept?

			  Profile name
			  > shop_es▏
			  ! This account is already stored as
			    "shop". Enter stores it a second
			    time.

			 enter continue   esc back
			 ctrl+c save and quit
			 tab then   ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.naming, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   A name for this account

			  The token belongs to shop_es. Under which name shall it be kept?

			  Profile name
			  > shop_es▏
			  ! This account is already stored as "shop". Enter stores it a second time.

			 enter continue   esc back   ctrl+c save and quit
			 tab then   ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.naming, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   A name for this account

			  The token belongs to shop_es. Under which name shall it be kept?

			  Profile name
			  > shop_es▏
			  ! This account is already stored as "shop". Enter stores it a second time.

			 enter continue   esc back   ctrl+c save and quit
			 tab then   ? help"
		`);
	});
});

describe('the saving', () => {
	test('at 40 columns', () => {
		expect(draw(states.saving, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Saving

			  ◐ Saving "shop"

			 ? help   ctrl+c save and quit"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.saving, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Saving

			  ◐ Saving "shop"

			 ? help   ctrl+c save and quit"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.saving, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Saving

			  ◐ Saving "shop"

			 ? help   ctrl+c save and quit"
		`);
	});
});

describe('what was saved', () => {
	test('at 40 columns', () => {
		expect(draw(states.saved, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   ✓ Saved

			  Profile  shop
			  Account  shop_es · BUSINESS ·
			  17841405793187219
			  Permissions  2 of 3 granted
			    instagram_business_basic,
			    instagram_business_manage_comments
			  Not granted
			  ! instagram_business_manage_messages
			    Add them on "API setup with
			    Instagram login" and sign in
			    again, leaving them switched on.
			  Ends  2027-01-23 · 60 days left
			  Refresh  possible from 2026-11-25;
			  best once a month
			  Steps  2 proved, 7 confirmed by you
			  Stored in
			    /home/me/.config/ig-wizard
			    readable by your user account
			    only, not encrypted
			  Next  ig-wizard token shop  prints
			  the token for a script
			    ig-wizard refresh shop  renews it
			    when it is due
			    ig-wizard profiles  switches
			    between accounts

			  ✓ The token was sent to the
			    clipboard. If it is not there:
			    ig-wizard token shop

			 enter finish   c copy the token
			 k save a calendar entry   esc home
			 ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.saved, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   ✓ Saved

			  Profile      shop
			  Account      shop_es · BUSINESS · 17841405793187219
			  Permissions  2 of 3 granted
			               instagram_business_basic, instagram_business_manage_comments
			  Not granted  ! instagram_business_manage_messages
			               Add them on "API setup with Instagram login" and sign in again,
			               leaving them switched on.
			  Ends         2027-01-23 · 60 days left
			  Refresh      possible from 2026-11-25; best once a month
			  Steps        2 proved, 7 confirmed by you
			  Stored in    /home/me/.config/ig-wizard
			               readable by your user account only, not encrypted
			  Next         ig-wizard token shop    prints the token for a script
			               ig-wizard refresh shop  renews it when it is due
			               ig-wizard profiles      switches between accounts

			  ✓ The token was sent to the clipboard. If it is not there: ig-wizard token
			    shop

			 enter finish   c copy the token   k save a calendar entry   esc home   ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.saved, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   ✓ Saved

			  Profile      shop
			  Account      shop_es · BUSINESS · 17841405793187219
			  Permissions  2 of 3 granted
			               instagram_business_basic, instagram_business_manage_comments
			  Not granted  ! instagram_business_manage_messages
			               Add them on "API setup with Instagram login" and sign in again, leaving them
			               switched on.
			  Ends         2027-01-23 · 60 days left
			  Refresh      possible from 2026-11-25; best once a month
			  Steps        2 proved, 7 confirmed by you
			  Stored in    /home/me/.config/ig-wizard
			               readable by your user account only, not encrypted
			  Next         ig-wizard token shop    prints the token for a script
			               ig-wizard refresh shop  renews it when it is due
			               ig-wizard profiles      switches between accounts

			  ✓ The token was sent to the clipboard. If it is not there: ig-wizard token shop

			 enter finish   c copy the token   k save a calendar entry   esc home   ? help"
		`);
	});

	test('in Spanish', () => {
		const settings = sampleSettings('es');
		expect(draw(states.saved, {columns: 80, settings})).toMatchInlineSnapshot(`
			" ig-wizard   ✓ Guardado

			  Perfil        shop
			  Cuenta        shop_es · BUSINESS · 17841405793187219
			  Permisos      concedidos 2 de 3
			                instagram_business_basic, instagram_business_manage_comments
			  Sin conceder  ! instagram_business_manage_messages
			                Agrégalos en "Configuración de la API con inicio de sesión de
			                Instagram" (API setup with Instagram login) e inicia sesión de
			                nuevo dejándolos activados.
			  Caducidad     2027-01-23 · quedan 60 días
			  Renovación    posible desde el 2026-11-25; lo mejor es una vez al mes
			  Pasos         2 comprobados, 7 confirmados por ti
			  Guardado en   /home/me/.config/ig-wizard
			                solo lo puede leer tu usuario; no está cifrado
			  Siguiente     ig-wizard token shop    muestra el token, para un programa
			                ig-wizard refresh shop  lo renueva cuando toca
			                ig-wizard profiles      cambia de una cuenta a otra

			  ✓ El token se envió al portapapeles. Si no está ahí: ig-wizard token shop

			 enter terminar   c copiar el token   k guardar un aviso de calendario
			 esc inicio   ? ayuda"
		`);
	});
});

describe('a failure', () => {
	test('at 40 columns', () => {
		expect(draw(states.failed, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard
			 ✗ Instagram did not accept the app id

			  What Meta said  Invalid platform app

			  Likely cause  The app id at the top
			  of the dashboard was used. Instagram
			  Login has its own pair, "Instagram
			  app ID" and "Instagram app secret".

			  It may also be
			  · The app was made for Basic Display
			    only.
			  · The id is empty, or there are
			    quotes or spaces around it.

			  What to do  Copy both again from
			  "API setup with Instagram login".

			  Details  provider-refused, exchange
			    HTTP status 400, code -, trace -

			 enter go to Instagram app ID
			 t try again   d details   s steps
			 esc home   ? help
			 ctrl+c save and quit"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.failed, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   ✗ Instagram did not accept the app id

			  What Meta said  Invalid platform app

			  Likely cause    The app id at the top of the dashboard was used. Instagram
			                  Login has its own pair, "Instagram app ID" and "Instagram
			                  app secret".

			  It may also be  · The app was made for Basic Display only.
			                  · The id is empty, or there are quotes or spaces around it.

			  What to do      Copy both again from "API setup with Instagram login".

			  Details         provider-refused, exchange
			                  HTTP status 400, code -, trace -

			 enter go to Instagram app ID   t try again   d details   s steps   esc home
			 ? help   ctrl+c save and quit"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.failed, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   ✗ Instagram did not accept the app id

			  What Meta said  Invalid platform app

			  Likely cause    The app id at the top of the dashboard was used. Instagram Login has its own
			                  pair, "Instagram app ID" and "Instagram app secret".

			  It may also be  · The app was made for Basic Display only.
			                  · The id is empty, or there are quotes or spaces around it.

			  What to do      Copy both again from "API setup with Instagram login".

			  Details         provider-refused, exchange
			                  HTTP status 400, code -, trace -

			 enter go to Instagram app ID   t try again   d details   s steps   esc home   ? help
			 ctrl+c save and quit"
		`);
	});

	test('in Spanish', () => {
		const settings = sampleSettings('es');
		expect(draw(states.failed, {columns: 80, settings})).toMatchInlineSnapshot(`
			" ig-wizard   ✗ Instagram no aceptó el identificador de la app

			  Lo que dijo Meta   Invalid platform app

			  Causa probable     Se usó el identificador que está arriba en el panel.
			                     Instagram Login usa otro, "Identificador de la app de
			                     Instagram" (Instagram app ID), con su "Clave secreta de
			                     la app de Instagram" (Instagram app secret).

			  También puede ser  · La app se hizo solo para Basic Display.
			                     · El identificador está vacío, o tiene comillas o
			                       espacios alrededor.

			  Qué hacer          Copia los dos otra vez desde "Configuración de la API con
			                     inicio de sesión de Instagram" (API setup with Instagram
			                     login).

			  Detalles           provider-refused, exchange
			                     Estado HTTP 400, código -, referencia -

			 enter ir a Identificador de la app   t reintentar   d detalles   s pasos
			 esc inicio   ? ayuda   ctrl+c guardar y salir"
		`);
	});
});

describe('a failure to save', () => {
	test('at 40 columns', () => {
		expect(draw(states.failedToSave, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard
			 ✗
			 /home/me/.config/ig-wizard/profiles/sh
			 op.json cannot be written (the disk is
			 full). What was stored before is still
			 there.

			  What to do  Make room or give
			  yourself the right to write there,
			  then try again.

			 enter try again   d details   s steps
			 esc home   ? help
			 ctrl+c save and quit"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.failedToSave, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard
			 ✗ /home/me/.config/ig-wizard/profiles/shop.json cannot be written (the disk is
			 full). What was stored before is still there.

			  What to do  Make room or give yourself the right to write there, then try
			              again.

			 enter try again   d details   s steps   esc home   ? help
			 ctrl+c save and quit"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.failedToSave, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard
			 ✗ /home/me/.config/ig-wizard/profiles/shop.json cannot be written (the disk is full). What was
			 stored before is still there.

			  What to do  Make room or give yourself the right to write there, then try again.

			 enter try again   d details   s steps   esc home   ? help   ctrl+c save and quit"
		`);
	});
});

describe('the last line', () => {
	test('at 40 columns', () => {
		expect(draw(states.interrupted, {columns: 40})).toMatchInlineSnapshot(`
			"Stopped. Confirmed answers are kept.
			ig-wizard goes on where you stopped."
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.interrupted, {columns: 80})).toMatchInlineSnapshot(
			`"Stopped. Confirmed answers are kept. ig-wizard goes on where you stopped."`,
		);
	});

	test('at 120 columns', () => {
		expect(draw(states.interrupted, {columns: 120})).toMatchInlineSnapshot(
			`"Stopped. Confirmed answers are kept. ig-wizard goes on where you stopped."`,
		);
	});

	test('says when the answers could not be kept', () => {
		const {outcome} = states.interrupted;
		expect(draw({at: 'ended', outcome: {...outcome, kept: false}}, {columns: 80})).toBe(
			'Stopped. What you entered could not be kept.',
		);
	});
});
