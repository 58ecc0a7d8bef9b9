import {describe, expect, test} from 'vitest';
import {draw} from '../support/draw.tsx';
import {sampleSettings} from '../support/sample.ts';
import {states} from '../support/states.ts';

const spanish = sampleSettings('es');

describe('says what another account changes', () => {
	test('at 40 columns', () => {
		expect(draw(states.namingOtherAccount, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   A name for this account

			  The token belongs to shop_es. Under
			  which name shall it be kept?

			  Profile name
			  > cafe.madrid▏
			  ! "cafe.madrid" holds another
			    account, cafe.madrid. Enter
			    replaces its token by the one of
			    shop_es.

			  Until now  cafe.madrid · BUSINESS ·
			  17841405793187221
			  From now on  shop_es · BUSINESS ·
			  17841405793187219
			  Lost
			  − instagram_business_manage_comments

			 enter continue   esc back
			 ctrl+c save and quit
			 tab then   ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.namingOtherAccount, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   A name for this account

			  The token belongs to shop_es. Under which name shall it be kept?

			  Profile name
			  > cafe.madrid▏
			  ! "cafe.madrid" holds another account, cafe.madrid. Enter replaces its token
			    by the one of shop_es.

			  Until now    cafe.madrid · BUSINESS · 17841405793187221
			  From now on  shop_es · BUSINESS · 17841405793187219
			  Lost         − instagram_business_manage_comments

			 enter continue   esc back   ctrl+c save and quit
			 tab then   ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.namingOtherAccount, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   A name for this account

			  The token belongs to shop_es. Under which name shall it be kept?

			  Profile name
			  > cafe.madrid▏
			  ! "cafe.madrid" holds another account, cafe.madrid. Enter replaces its token by the one of
			    shop_es.

			  Until now    cafe.madrid · BUSINESS · 17841405793187221
			  From now on  shop_es · BUSINESS · 17841405793187219
			  Lost         − instagram_business_manage_comments

			 enter continue   esc back   ctrl+c save and quit
			 tab then   ? help"
		`);
	});

	test('at 40 columns in Spanish', () => {
		expect(
			draw(states.namingOtherAccount, {columns: 40, settings: spanish}),
		).toMatchInlineSnapshot(`
			" ig-wizard   Un nombre para esta cuenta

			  El token es de shop_es. ¿Con qué
			  nombre se guarda?

			  Nombre del perfil
			  > cafe.madrid▏
			  ! "cafe.madrid" tiene otra cuenta,
			    cafe.madrid. Enter reemplaza su
			    token por el de shop_es.

			  Hasta ahora  cafe.madrid · BUSINESS
			  · 17841405793187221
			  Desde ahora  shop_es · BUSINESS ·
			  17841405793187219
			  Se pierde
			  − instagram_business_manage_comments

			 enter continuar   esc atrás
			 ctrl+c guardar y salir
			 tab luego   ? ayuda"
		`);
	});

	test('at 80 columns in Spanish', () => {
		expect(
			draw(states.namingOtherAccount, {columns: 80, settings: spanish}),
		).toMatchInlineSnapshot(`
			" ig-wizard   Un nombre para esta cuenta

			  El token es de shop_es. ¿Con qué nombre se guarda?

			  Nombre del perfil
			  > cafe.madrid▏
			  ! "cafe.madrid" tiene otra cuenta, cafe.madrid. Enter reemplaza su token por
			    el de shop_es.

			  Hasta ahora  cafe.madrid · BUSINESS · 17841405793187221
			  Desde ahora  shop_es · BUSINESS · 17841405793187219
			  Se pierde    − instagram_business_manage_comments

			 enter continuar   esc atrás   ctrl+c guardar y salir
			 tab luego   ? ayuda"
		`);
	});

	test('at 120 columns in Spanish', () => {
		expect(
			draw(states.namingOtherAccount, {columns: 120, settings: spanish}),
		).toMatchInlineSnapshot(`
			" ig-wizard   Un nombre para esta cuenta

			  El token es de shop_es. ¿Con qué nombre se guarda?

			  Nombre del perfil
			  > cafe.madrid▏
			  ! "cafe.madrid" tiene otra cuenta, cafe.madrid. Enter reemplaza su token por el de shop_es.

			  Hasta ahora  cafe.madrid · BUSINESS · 17841405793187221
			  Desde ahora  shop_es · BUSINESS · 17841405793187219
			  Se pierde    − instagram_business_manage_comments

			 enter continuar   esc atrás   ctrl+c guardar y salir
			 tab luego   ? ayuda"
		`);
	});
});

describe('names the permissions that are lost', () => {
	test('at 40 columns', () => {
		expect(draw(states.namingFewerPermissions, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   A name for this account

			  The token belongs to shop_es. Under
			  which name shall it be kept?

			  Profile name
			  > shop▏
			  ! "shop" has permissions that Meta
			    did not grant this time. Enter
			    takes the new token all the same,
			    Esc goes back.

			  Lost
			  − instagram_business_manage_comments
			  − instagram_business_manage_messages

			 enter continue   esc back
			 ctrl+c save and quit
			 tab then   ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.namingFewerPermissions, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   A name for this account

			  The token belongs to shop_es. Under which name shall it be kept?

			  Profile name
			  > shop▏
			  ! "shop" has permissions that Meta did not grant this time. Enter takes the
			    new token all the same, Esc goes back.

			  Lost  − instagram_business_manage_comments
			        − instagram_business_manage_messages

			 enter continue   esc back   ctrl+c save and quit
			 tab then   ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.namingFewerPermissions, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   A name for this account

			  The token belongs to shop_es. Under which name shall it be kept?

			  Profile name
			  > shop▏
			  ! "shop" has permissions that Meta did not grant this time. Enter takes the new token all the
			    same, Esc goes back.

			  Lost  − instagram_business_manage_comments
			        − instagram_business_manage_messages

			 enter continue   esc back   ctrl+c save and quit
			 tab then   ? help"
		`);
	});

	test('at 40 columns in Spanish', () => {
		expect(
			draw(states.namingFewerPermissions, {columns: 40, settings: spanish}),
		).toMatchInlineSnapshot(`
			" ig-wizard   Un nombre para esta cuenta

			  El token es de shop_es. ¿Con qué
			  nombre se guarda?

			  Nombre del perfil
			  > shop▏
			  ! "shop" tiene permisos que Meta no
			    concedió esta vez. Enter acepta el
			    token nuevo de todos modos, Esc
			    vuelve atrás.

			  Se pierde
			  − instagram_business_manage_comments
			  − instagram_business_manage_messages

			 enter continuar   esc atrás
			 ctrl+c guardar y salir
			 tab luego   ? ayuda"
		`);
	});

	test('at 80 columns in Spanish', () => {
		expect(
			draw(states.namingFewerPermissions, {columns: 80, settings: spanish}),
		).toMatchInlineSnapshot(`
			" ig-wizard   Un nombre para esta cuenta

			  El token es de shop_es. ¿Con qué nombre se guarda?

			  Nombre del perfil
			  > shop▏
			  ! "shop" tiene permisos que Meta no concedió esta vez. Enter acepta el token
			    nuevo de todos modos, Esc vuelve atrás.

			  Se pierde  − instagram_business_manage_comments
			             − instagram_business_manage_messages

			 enter continuar   esc atrás   ctrl+c guardar y salir
			 tab luego   ? ayuda"
		`);
	});

	test('at 120 columns in Spanish', () => {
		expect(
			draw(states.namingFewerPermissions, {columns: 120, settings: spanish}),
		).toMatchInlineSnapshot(`
			" ig-wizard   Un nombre para esta cuenta

			  El token es de shop_es. ¿Con qué nombre se guarda?

			  Nombre del perfil
			  > shop▏
			  ! "shop" tiene permisos que Meta no concedió esta vez. Enter acepta el token nuevo de todos
			    modos, Esc vuelve atrás.

			  Se pierde  − instagram_business_manage_comments
			             − instagram_business_manage_messages

			 enter continuar   esc atrás   ctrl+c guardar y salir
			 tab luego   ? ayuda"
		`);
	});
});

describe('has stored a token of the dashboard', () => {
	test('at 40 columns', () => {
		expect(draw(states.savedImport, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   ✓ Saved

			  Profile  imported
			  Account  imported · BUSINESS ·
			  17841405793187225
			  Ends  unknown; at most 60 days from
			  when the dashboard made it
			  Refresh  possible when it is 24
			  hours old; the first one tells its
			  end
			  Stored in
			    /home/me/.config/ig-wizard
			    readable by your user account
			    only, not encrypted
			  Calendar
			    /home/me/ig-wizard-imported.ics
			  Next  ig-wizard token imported
			  prints the token for a script
			    ig-wizard refresh imported  renews
			    it when it is due
			    ig-wizard profiles  switches
			    between accounts

			 enter finish   c copy the token
			 esc home   ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.savedImport, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   ✓ Saved

			  Profile    imported
			  Account    imported · BUSINESS · 17841405793187225
			  Ends       unknown; at most 60 days from when the dashboard made it
			  Refresh    possible when it is 24 hours old; the first one tells its end
			  Stored in  /home/me/.config/ig-wizard
			             readable by your user account only, not encrypted
			  Calendar   /home/me/ig-wizard-imported.ics
			  Next       ig-wizard token imported    prints the token for a script
			             ig-wizard refresh imported  renews it when it is due
			             ig-wizard profiles          switches between accounts

			 enter finish   c copy the token   esc home   ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.savedImport, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   ✓ Saved

			  Profile    imported
			  Account    imported · BUSINESS · 17841405793187225
			  Ends       unknown; at most 60 days from when the dashboard made it
			  Refresh    possible when it is 24 hours old; the first one tells its end
			  Stored in  /home/me/.config/ig-wizard
			             readable by your user account only, not encrypted
			  Calendar   /home/me/ig-wizard-imported.ics
			  Next       ig-wizard token imported    prints the token for a script
			             ig-wizard refresh imported  renews it when it is due
			             ig-wizard profiles          switches between accounts

			 enter finish   c copy the token   esc home   ? help"
		`);
	});

	test('at 40 columns in Spanish', () => {
		expect(draw(states.savedImport, {columns: 40, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   ✓ Guardado

			  Perfil  imported
			  Cuenta  imported · BUSINESS ·
			  17841405793187225
			  Caducidad  no se sabe; como máximo
			  60 días desde que lo generó el panel
			  Renovación  posible cuando tenga 24
			  horas; entonces se sabrá cuándo
			  caduca
			  Guardado en
			    /home/me/.config/ig-wizard
			    solo lo puede leer tu usuario; no
			    está cifrado
			  Calendario
			    /home/me/ig-wizard-imported.ics
			  Siguiente  ig-wizard token imported
			  muestra el token, para un programa
			    ig-wizard refresh imported  lo
			    renueva cuando toca
			    ig-wizard profiles  cambia de una
			    cuenta a otra

			 enter terminar   c copiar el token
			 esc inicio   ? ayuda"
		`);
	});

	test('at 80 columns in Spanish', () => {
		expect(draw(states.savedImport, {columns: 80, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   ✓ Guardado

			  Perfil       imported
			  Cuenta       imported · BUSINESS · 17841405793187225
			  Caducidad    no se sabe; como máximo 60 días desde que lo generó el panel
			  Renovación   posible cuando tenga 24 horas; entonces se sabrá cuándo caduca
			  Guardado en  /home/me/.config/ig-wizard
			               solo lo puede leer tu usuario; no está cifrado
			  Calendario   /home/me/ig-wizard-imported.ics
			  Siguiente    ig-wizard token imported    muestra el token, para un programa
			               ig-wizard refresh imported  lo renueva cuando toca
			               ig-wizard profiles          cambia de una cuenta a otra

			 enter terminar   c copiar el token   esc inicio   ? ayuda"
		`);
	});

	test('at 120 columns in Spanish', () => {
		expect(draw(states.savedImport, {columns: 120, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   ✓ Guardado

			  Perfil       imported
			  Cuenta       imported · BUSINESS · 17841405793187225
			  Caducidad    no se sabe; como máximo 60 días desde que lo generó el panel
			  Renovación   posible cuando tenga 24 horas; entonces se sabrá cuándo caduca
			  Guardado en  /home/me/.config/ig-wizard
			               solo lo puede leer tu usuario; no está cifrado
			  Calendario   /home/me/ig-wizard-imported.ics
			  Siguiente    ig-wizard token imported    muestra el token, para un programa
			               ig-wizard refresh imported  lo renueva cuando toca
			               ig-wizard profiles          cambia de una cuenta a otra

			 enter terminar   c copiar el token   esc inicio   ? ayuda"
		`);
	});
});

describe('has stored the token of a Page', () => {
	test('at 40 columns', () => {
		expect(draw(states.savedPage, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   ✓ Saved

			  Profile  page
			  Account  bakery · Bakery Madrid ·
			  17841405793187227
			  Permissions  instagram_basic,
			  pages_show_list
			  Ends  does not end by time
			  Refresh  not needed; sign in again
			  where Meta ends it, as after a new
			  password
			  Steps  2 proved, 7 confirmed by you
			  Stored in
			    /home/me/.config/ig-wizard
			    readable by your user account
			    only, not encrypted
			  Next  ig-wizard token page  prints
			  the token for a script
			    ig-wizard profiles  switches
			    between accounts

			  ✗ The output cannot be written (not
			    allowed).
			    What was stored is stored. Write
			    it somewhere else, or make room
			    there.

			 enter finish   c copy the token
			 esc home   ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.savedPage, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   ✓ Saved

			  Profile      page
			  Account      bakery · Bakery Madrid · 17841405793187227
			  Permissions  instagram_basic, pages_show_list
			  Ends         does not end by time
			  Refresh      not needed; sign in again where Meta ends it, as after a new
			               password
			  Steps        2 proved, 7 confirmed by you
			  Stored in    /home/me/.config/ig-wizard
			               readable by your user account only, not encrypted
			  Next         ig-wizard token page  prints the token for a script
			               ig-wizard profiles    switches between accounts

			  ✗ The output cannot be written (not allowed).
			    What was stored is stored. Write it somewhere else, or make room there.

			 enter finish   c copy the token   esc home   ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.savedPage, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   ✓ Saved

			  Profile      page
			  Account      bakery · Bakery Madrid · 17841405793187227
			  Permissions  instagram_basic, pages_show_list
			  Ends         does not end by time
			  Refresh      not needed; sign in again where Meta ends it, as after a new password
			  Steps        2 proved, 7 confirmed by you
			  Stored in    /home/me/.config/ig-wizard
			               readable by your user account only, not encrypted
			  Next         ig-wizard token page  prints the token for a script
			               ig-wizard profiles    switches between accounts

			  ✗ The output cannot be written (not allowed).
			    What was stored is stored. Write it somewhere else, or make room there.

			 enter finish   c copy the token   esc home   ? help"
		`);
	});

	test('at 40 columns in Spanish', () => {
		expect(draw(states.savedPage, {columns: 40, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   ✓ Guardado

			  Perfil  page
			  Cuenta  bakery · Bakery Madrid ·
			  17841405793187227
			  Permisos  instagram_basic,
			  pages_show_list
			  Caducidad  sin límite de tiempo
			  Renovación  no hace falta; inicia
			  sesión de nuevo si Meta lo anula,
			  por ejemplo al cambiar la contraseña
			  Pasos  2 comprobados, 7 confirmados
			  por ti
			  Guardado en
			    /home/me/.config/ig-wizard
			    solo lo puede leer tu usuario; no
			    está cifrado
			  Siguiente  ig-wizard token page
			  muestra el token, para un programa
			    ig-wizard profiles  cambia de una
			    cuenta a otra

			  ✗ La salida no se puede escribir
			    (sin permiso).
			    Lo que se guardó sigue guardado.
			    Escríbela en otro lugar o haz
			    sitio ahí.

			 enter terminar   c copiar el token
			 esc inicio   ? ayuda"
		`);
	});

	test('at 80 columns in Spanish', () => {
		expect(draw(states.savedPage, {columns: 80, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   ✓ Guardado

			  Perfil       page
			  Cuenta       bakery · Bakery Madrid · 17841405793187227
			  Permisos     instagram_basic, pages_show_list
			  Caducidad    sin límite de tiempo
			  Renovación   no hace falta; inicia sesión de nuevo si Meta lo anula, por
			               ejemplo al cambiar la contraseña
			  Pasos        2 comprobados, 7 confirmados por ti
			  Guardado en  /home/me/.config/ig-wizard
			               solo lo puede leer tu usuario; no está cifrado
			  Siguiente    ig-wizard token page  muestra el token, para un programa
			               ig-wizard profiles    cambia de una cuenta a otra

			  ✗ La salida no se puede escribir (sin permiso).
			    Lo que se guardó sigue guardado. Escríbela en otro lugar o haz sitio ahí.

			 enter terminar   c copiar el token   esc inicio   ? ayuda"
		`);
	});

	test('at 120 columns in Spanish', () => {
		expect(draw(states.savedPage, {columns: 120, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   ✓ Guardado

			  Perfil       page
			  Cuenta       bakery · Bakery Madrid · 17841405793187227
			  Permisos     instagram_basic, pages_show_list
			  Caducidad    sin límite de tiempo
			  Renovación   no hace falta; inicia sesión de nuevo si Meta lo anula, por ejemplo al cambiar la
			               contraseña
			  Pasos        2 comprobados, 7 confirmados por ti
			  Guardado en  /home/me/.config/ig-wizard
			               solo lo puede leer tu usuario; no está cifrado
			  Siguiente    ig-wizard token page  muestra el token, para un programa
			               ig-wizard profiles    cambia de una cuenta a otra

			  ✗ La salida no se puede escribir (sin permiso).
			    Lo que se guardó sigue guardado. Escríbela en otro lugar o haz sitio ahí.

			 enter terminar   c copiar el token   esc inicio   ? ayuda"
		`);
	});
});
