import {describe, expect, test} from 'vitest';
import {draw} from '../support/draw.tsx';
import {granted, sampleSettings} from '../support/sample.ts';
import {states} from '../support/states.ts';

describe('waits for what is stored', () => {
	test('at 40 columns', () => {
		expect(draw(states.starting, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard

			  ◐ Looking at what is stored

			 ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.starting, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard

			  ◐ Looking at what is stored

			 ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.starting, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard

			  ◐ Looking at what is stored

			 ? help"
		`);
	});
});

describe('asks what to do', () => {
	test('at 40 columns', () => {
		expect(draw(states.choosing, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   What do you want to do?

			  ig-wizard gets you an Instagram
			  access token, step by step, and
			  keeps it working. It takes about
			  fifteen minutes the first time.

			  ▸ Connect an Instagram account
			      recommended; a business or
			      creator account and a Facebook
			      profile

			    I already have a token from the
			    dashboard
			      paste it: it is checked, named
			      and kept alive; no sign-in

			    Connect through Facebook Login
			      for hashtag search, product
			      tags, partnership ads; with a
			      linked Page

			    Practise first
			      the same steps with a stand-in
			      for Meta; nothing leaves this
			      machine

			    I follow an older guide (Basic
			    Display)
			      what has become of its steps,
			      and what to do today

			    Quit

			 enter continue   ↑↓ choose   q quit
			 ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.choosing, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   What do you want to do?

			  ig-wizard gets you an Instagram access token, step by step, and keeps it
			  working. It takes about fifteen minutes the first time.

			  ▸ Connect an Instagram account
			      recommended; a business or creator account and a Facebook profile

			    I already have a token from the dashboard
			      paste it: it is checked, named and kept alive; no sign-in

			    Connect through Facebook Login
			      for hashtag search, product tags, partnership ads; with a linked Page

			    Practise first
			      the same steps with a stand-in for Meta; nothing leaves this machine

			    I follow an older guide (Basic Display)
			      what has become of its steps, and what to do today

			    Quit

			 enter continue   ↑↓ choose   q quit   ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.choosing, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   What do you want to do?

			  ig-wizard gets you an Instagram access token, step by step, and keeps it working. It takes about
			  fifteen minutes the first time.

			  ▸ Connect an Instagram account
			      recommended; a business or creator account and a Facebook profile

			    I already have a token from the dashboard
			      paste it: it is checked, named and kept alive; no sign-in

			    Connect through Facebook Login
			      for hashtag search, product tags, partnership ads; with a linked Page

			    Practise first
			      the same steps with a stand-in for Meta; nothing leaves this machine

			    I follow an older guide (Basic Display)
			      what has become of its steps, and what to do today

			    Quit

			 enter continue   ↑↓ choose   q quit   ? help"
		`);
	});

	test('in Spanish', () => {
		const settings = sampleSettings('es');
		expect(draw(states.choosing, {columns: 80, settings})).toMatchInlineSnapshot(`
			" ig-wizard   ¿Qué quieres hacer?

			  ig-wizard te consigue un token de acceso de Instagram, paso a paso, y lo
			  mantiene vigente. La primera vez lleva unos quince minutos.

			  ▸ Conectar una cuenta de Instagram
			      recomendado; cuenta de empresa o de creador y un perfil de Facebook

			    Ya tengo un token del panel de la app
			      pégalo: se comprueba y se mantiene vigente, sin iniciar sesión

			    Conectar con Facebook Login
			      hashtags, productos, anuncios de colaboración; con página vinculada

			    Practicar primero
			      los mismos pasos con un simulador de Meta; nada sale de este equipo

			    Sigo una guía antigua (Basic Display)
			      qué fue de sus pasos y qué se hace hoy

			    Salir

			 enter continuar   ↑↓ elegir   q salir   ? ayuda"
		`);
	});
});

describe('shows the accounts', () => {
	test('at 40 columns', () => {
		expect(draw(states.home, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Your accounts

			  ▸ The set-up with the app
			    1679873086902791 is unfinished, at
			    the step "Sign in".

			    shop  shop_es  current
			      ✓ fresh  █████  60 days left
			    cafe.madrid  cafe.madrid
			      ! refresh due  █░░░░  8 days
			      left
			    old  old_shop
			      ✗ expired  ░░░░░  0 days left
			    imported  imported
			      ? unknown  ░░░░░  end unknown
			    page  bakery
			      ✓ fresh  █████  no end date

			  ! This file cannot be read and was
			    left as it is:
			    /home/me/.config/ig-wizard/profile
			    s/broken.json

			  ! "shop" is not due yet. It will be
			    due from 2026-12-23.

			 enter go on with the set-up
			 d throw the set-up away   ↑↓ choose
			 n connect an account   i store a token
			 q quit   ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.home, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Your accounts

			  ▸ The set-up with the app 1679873086902791 is unfinished, at the step "Sign
			    in".

			    shop         shop_es      ✓ fresh        ██████████  60 days left  current
			    cafe.madrid  cafe.madrid  ! refresh due  ██░░░░░░░░  8 days left
			    old          old_shop     ✗ expired      ░░░░░░░░░░  0 days left
			    imported     imported     ? unknown      ░░░░░░░░░░  end unknown
			    page         bakery       ✓ fresh        ██████████  no end date

			  ! This file cannot be read and was left as it is:
			    /home/me/.config/ig-wizard/profiles/broken.json

			  ! "shop" is not due yet. It will be due from 2026-12-23.

			 enter go on with the set-up   d throw the set-up away   ↑↓ choose
			 n connect an account   i store a token   q quit   ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.home, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Your accounts

			  ▸ The set-up with the app 1679873086902791 is unfinished, at the step "Sign in".

			    shop         shop_es      ✓ fresh        ██████████  60 days left  current
			    cafe.madrid  cafe.madrid  ! refresh due  ██░░░░░░░░  8 days left
			    old          old_shop     ✗ expired      ░░░░░░░░░░  0 days left
			    imported     imported     ? unknown      ░░░░░░░░░░  end unknown
			    page         bakery       ✓ fresh        ██████████  no end date

			  ! This file cannot be read and was left as it is:
			    /home/me/.config/ig-wizard/profiles/broken.json

			  ! "shop" is not due yet. It will be due from 2026-12-23.

			 enter go on with the set-up   d throw the set-up away   ↑↓ choose   n connect an account
			 i store a token   q quit   ? help"
		`);
	});

	test('in Spanish', () => {
		const settings = sampleSettings('es');
		expect(draw(states.home, {columns: 80, settings})).toMatchInlineSnapshot(`
			" ig-wizard   Tus cuentas

			  ▸ La configuración con la app 1679873086902791 está sin terminar, en el paso
			    "Inicio de sesión".

			    shop  shop_es  actual
			      ✓ vigente  ██████████  quedan 60 días
			    cafe.madrid  cafe.madrid
			      ! toca renovar  ██░░░░░░░░  quedan 8 días
			    old  old_shop
			      ✗ caducado  ░░░░░░░░░░  quedan 0 días
			    imported  imported
			      ? desconocido  ░░░░░░░░░░  sin fecha conocida
			    page  bakery
			      ✓ vigente  ██████████  sin caducidad

			  ! Este archivo no se puede leer y se dejó como está:
			    /home/me/.config/ig-wizard/profiles/broken.json

			  ! Todavía no toca renovar "shop". Tocará desde el 2026-12-23.

			 enter seguir con la configuración   d descartar la configuración   ↑↓ elegir
			 n conectar una cuenta   i guardar un token   q salir   ? ayuda"
		`);
	});
});

describe('asks before it removes', () => {
	test('at 40 columns', () => {
		expect(draw(states.removing, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Your accounts

			  ▸ shop  shop_es  current
			      ✓ fresh  █████  60 days left
			    cafe.madrid  cafe.madrid
			      ! refresh due  █░░░░  8 days
			      left

			  ? Remove "cafe.madrid"
			    (cafe.madrid)? The token is
			    deleted from this machine; id and
			    secret of the app stay. Enter
			    removes, Esc keeps it.

			 enter remove   esc cancel   ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.removing, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Your accounts

			  ▸ shop         shop_es      ✓ fresh        ██████████  60 days left  current
			    cafe.madrid  cafe.madrid  ! refresh due  ██░░░░░░░░  8 days left

			  ? Remove "cafe.madrid" (cafe.madrid)? The token is deleted from this
			    machine; id and secret of the app stay. Enter removes, Esc keeps it.

			 enter remove   esc cancel   ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.removing, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Your accounts

			  ▸ shop         shop_es      ✓ fresh        ██████████  60 days left  current
			    cafe.madrid  cafe.madrid  ! refresh due  ██░░░░░░░░  8 days left

			  ? Remove "cafe.madrid" (cafe.madrid)? The token is deleted from this machine; id and secret of
			    the app stay. Enter removes, Esc keeps it.

			 enter remove   esc cancel   ? help"
		`);
	});
});

describe('asks before it throws the set-up away', () => {
	test('at 40 columns', () => {
		expect(draw(states.discarding, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Your accounts

			  ▸ The set-up with the app
			    1679873086902791 is unfinished, at
			    the step "Sign in".

			    shop  shop_es  current
			      ✓ fresh  █████  60 days left

			  ? Throw the set-up away? What you
			    entered is deleted from this
			    machine. Enter throws it away, Esc
			    keeps it.

			 enter throw the set-up away
			 esc cancel   ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.discarding, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Your accounts

			  ▸ The set-up with the app 1679873086902791 is unfinished, at the step "Sign
			    in".

			    shop  shop_es  ✓ fresh  ██████████  60 days left  current

			  ? Throw the set-up away? What you entered is deleted from this machine.
			    Enter throws it away, Esc keeps it.

			 enter throw the set-up away   esc cancel   ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.discarding, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Your accounts

			  ▸ The set-up with the app 1679873086902791 is unfinished, at the step "Sign in".

			    shop  shop_es  ✓ fresh  ██████████  60 days left  current

			  ? Throw the set-up away? What you entered is deleted from this machine. Enter throws it away,
			    Esc keeps it.

			 enter throw the set-up away   esc cancel   ? help"
		`);
	});

	test('and says so when a token is in it', () => {
		const {home} = states.discarding;
		const draft = {...home.draft, granted};
		expect(draw({...states.discarding, home: {...home, draft}}, {columns: 80})).toContain(
			'? Throw the set-up away? It holds a token that Meta has issued already.',
		);
	});
});

describe('is left while a token is renewed', () => {
	test('at 40 columns', () => {
		expect(draw(states.leavingHome, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Your accounts

			  ▸ shop  shop_es  current
			      ✓ fresh  █████  60 days left
			    cafe.madrid  cafe.madrid
			      ! refresh due  █░░░░  8 days
			      left

			  ◐ Renewing "shop"

			  ! Leaving as soon as the new token
			    is stored. Ctrl-C once more leaves
			    at once.

			 ↑↓ choose   q quit   ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.leavingHome, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Your accounts

			  ▸ shop         shop_es      ✓ fresh        ██████████  60 days left  current
			    cafe.madrid  cafe.madrid  ! refresh due  ██░░░░░░░░  8 days left

			  ◐ Renewing "shop"

			  ! Leaving as soon as the new token is stored. Ctrl-C once more leaves at
			    once.

			 ↑↓ choose   q quit   ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.leavingHome, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Your accounts

			  ▸ shop         shop_es      ✓ fresh        ██████████  60 days left  current
			    cafe.madrid  cafe.madrid  ! refresh due  ██░░░░░░░░  8 days left

			  ◐ Renewing "shop"

			  ! Leaving as soon as the new token is stored. Ctrl-C once more leaves at once.

			 ↑↓ choose   q quit   ? help"
		`);
	});
});
