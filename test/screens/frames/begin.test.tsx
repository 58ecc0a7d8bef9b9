import {describe, expect, test} from 'vitest';
import {StepList} from '../../../src/screens/step-list.tsx';
import {type DrawOptions, draw, drawNode} from '../support/draw.tsx';
import {fullDraft, sampleSettings} from '../support/sample.ts';
import {states} from '../support/states.ts';

const spanish = sampleSettings('es');

function drawList(options: DrawOptions): string {
	return drawNode(<StepList draft={fullDraft} here="sign-in" close={() => undefined} />, options);
}

describe('offers an unfinished set-up before other ways', () => {
	test('at 40 columns', () => {
		expect(draw(states.choosingWithDraft, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   What do you want to do?

			  ig-wizard gets you an Instagram
			  access token, step by step, and
			  keeps it working. It takes about
			  fifteen minutes the first time.

			  ▸ The set-up with the app
			    1679873086902791 is unfinished, at
			    the step "Sign in".
			      go on with the set-up

			    Connect an Instagram account
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

			 enter continue   ↑↓ choose   esc back
			 q quit   ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.choosingWithDraft, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   What do you want to do?

			  ig-wizard gets you an Instagram access token, step by step, and keeps it
			  working. It takes about fifteen minutes the first time.

			  ▸ The set-up with the app 1679873086902791 is unfinished, at the step "Sign
			    in".
			      go on with the set-up

			    Connect an Instagram account
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

			 enter continue   ↑↓ choose   esc back   q quit   ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.choosingWithDraft, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   What do you want to do?

			  ig-wizard gets you an Instagram access token, step by step, and keeps it working. It takes about
			  fifteen minutes the first time.

			  ▸ The set-up with the app 1679873086902791 is unfinished, at the step "Sign in".
			      go on with the set-up

			    Connect an Instagram account
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

			 enter continue   ↑↓ choose   esc back   q quit   ? help"
		`);
	});

	test('at 40 columns in Spanish', () => {
		expect(draw(states.choosingWithDraft, {columns: 40, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   ¿Qué quieres hacer?

			  ig-wizard te consigue un token de
			  acceso de Instagram, paso a paso, y
			  lo mantiene vigente. La primera vez
			  lleva unos quince minutos.

			  ▸ La configuración con la app
			    1679873086902791 está sin
			    terminar, en el paso "Inicio de
			    sesión".
			      seguir con la configuración

			    Conectar una cuenta de Instagram
			      recomendado; cuenta de empresa o
			      de creador y un perfil de
			      Facebook

			    Ya tengo un token del panel de la
			    app
			      pégalo: se comprueba y se
			      mantiene vigente, sin iniciar
			      sesión

			    Conectar con Facebook Login
			      hashtags, productos, anuncios de
			      colaboración; con página
			      vinculada

			    Practicar primero
			      los mismos pasos con un
			      simulador de Meta; nada sale de
			      este equipo

			    Sigo una guía antigua (Basic
			    Display)
			      qué fue de sus pasos y qué se
			      hace hoy

			    Salir

			 enter continuar   ↑↓ elegir
			 esc atrás   q salir   ? ayuda"
		`);
	});

	test('at 80 columns in Spanish', () => {
		expect(draw(states.choosingWithDraft, {columns: 80, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   ¿Qué quieres hacer?

			  ig-wizard te consigue un token de acceso de Instagram, paso a paso, y lo
			  mantiene vigente. La primera vez lleva unos quince minutos.

			  ▸ La configuración con la app 1679873086902791 está sin terminar, en el paso
			    "Inicio de sesión".
			      seguir con la configuración

			    Conectar una cuenta de Instagram
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

			 enter continuar   ↑↓ elegir   esc atrás   q salir   ? ayuda"
		`);
	});

	test('at 120 columns in Spanish', () => {
		expect(
			draw(states.choosingWithDraft, {columns: 120, settings: spanish}),
		).toMatchInlineSnapshot(`
			" ig-wizard   ¿Qué quieres hacer?

			  ig-wizard te consigue un token de acceso de Instagram, paso a paso, y lo mantiene vigente. La
			  primera vez lleva unos quince minutos.

			  ▸ La configuración con la app 1679873086902791 está sin terminar, en el paso "Inicio de sesión".
			      seguir con la configuración

			    Conectar una cuenta de Instagram
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

			 enter continuar   ↑↓ elegir   esc atrás   q salir   ? ayuda"
		`);
	});
});

describe('tells what has become of an older guide', () => {
	test('at 40 columns', () => {
		expect(draw(states.oldGuide, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   An older guide

			  These guides set up Basic Display.
			  Meta shut it down on 2024-12-04:
			  there is no API for personal
			  accounts any more. A business or
			  creator account still gets a token,
			  with the steps of today.

			  Its 15 steps, and what each of them
			  is today:

			  ▸  1  List of apps → New app
			        Start a new app.
			     2  New app → as before
			     3  Purpose of the app → Use case
			     4  Name and e-mail → Name of the
			        app
			     5  Platform added → gone
			     6  Platform chosen → gone
			     7  Address of the site → gone
			     8  List of products → API setup
			        page
			     9  Product set up → API setup
			        page
			    10  Instagram app → Instagram app
			        ID and secret
			    11  Name of that app → gone
			    12  OAuth settings → Redirect URI,
			        Business login settings
			    13  Tester invited → as before
			    14  Tester accepted → as before
			    15  Token generated → Token from
			        the dashboard

			 enter connect with today's login
			 ↑↓ choose   p practise the old one
			 esc back   ? help   ctrl+c quit"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.oldGuide, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   An older guide

			  These guides set up Basic Display. Meta shut it down on 2024-12-04: there is
			  no API for personal accounts any more. A business or creator account still
			  gets a token, with the steps of today.

			  Its 15 steps, and what each of them is today:

			  ▸  1  List of apps → New app
			        Start a new app.
			     2  New app → as before
			     3  Purpose of the app → Use case
			     4  Name and e-mail → Name of the app
			     5  Platform added → gone
			     6  Platform chosen → gone
			     7  Address of the site → gone
			     8  List of products → API setup page
			     9  Product set up → API setup page
			    10  Instagram app → Instagram app ID and secret
			    11  Name of that app → gone
			    12  OAuth settings → Redirect URI, Business login settings
			    13  Tester invited → as before
			    14  Tester accepted → as before
			    15  Token generated → Token from the dashboard

			 enter connect with today's login   ↑↓ choose   p practise the old one
			 esc back   ? help   ctrl+c quit"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.oldGuide, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   An older guide

			  These guides set up Basic Display. Meta shut it down on 2024-12-04: there is no API for personal
			  accounts any more. A business or creator account still gets a token, with the steps of today.

			  Its 15 steps, and what each of them is today:

			  ▸  1  List of apps → New app
			        Start a new app.
			     2  New app → as before
			     3  Purpose of the app → Use case
			     4  Name and e-mail → Name of the app
			     5  Platform added → gone
			     6  Platform chosen → gone
			     7  Address of the site → gone
			     8  List of products → API setup page
			     9  Product set up → API setup page
			    10  Instagram app → Instagram app ID and secret
			    11  Name of that app → gone
			    12  OAuth settings → Redirect URI, Business login settings
			    13  Tester invited → as before
			    14  Tester accepted → as before
			    15  Token generated → Token from the dashboard

			 enter connect with today's login   ↑↓ choose   p practise the old one   esc back   ? help
			 ctrl+c quit"
		`);
	});

	test('at 40 columns in Spanish', () => {
		expect(draw(states.oldGuide, {columns: 40, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Una guía antigua

			  Estas guías configuran Basic
			  Display. Meta lo cerró el
			  2024-12-04: ya no hay ninguna API
			  para cuentas personales. Una cuenta
			  de empresa o de creador sí obtiene
			  un token, con los pasos de hoy.

			  Sus 15 pasos, y qué es hoy cada uno:

			  ▸  1  Lista de apps → App nueva
			        Crea una app nueva.
			     2  App nueva → como antes
			     3  Para qué es la app → Caso de
			        uso
			     4  Nombre y correo → Nombre de la
			        app
			     5  Plataforma agregada → ya no
			        existe
			     6  Plataforma elegida → ya no
			        existe
			     7  Dirección del sitio → ya no
			        existe
			     8  Lista de productos → Página de
			        la API
			     9  Producto configurado → Página
			        de la API
			    10  App de Instagram →
			        Identificador y clave
			    11  Nombre de esa app → ya no
			        existe
			    12  Ajustes de OAuth → URI de
			        redirección, Ajustes del
			        inicio de sesión
			    13  Evaluador invitado → como
			        antes
			    14  Invitación aceptada → como
			        antes
			    15  Token generado → Token del
			        panel

			 enter conectar con el método actual
			 ↑↓ elegir   p practicar el antiguo
			 esc atrás   ? ayuda   ctrl+c salir"
		`);
	});

	test('at 80 columns in Spanish', () => {
		expect(draw(states.oldGuide, {columns: 80, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Una guía antigua

			  Estas guías configuran Basic Display. Meta lo cerró el 2024-12-04: ya no hay
			  ninguna API para cuentas personales. Una cuenta de empresa o de creador sí
			  obtiene un token, con los pasos de hoy.

			  Sus 15 pasos, y qué es hoy cada uno:

			  ▸  1  Lista de apps → App nueva
			        Crea una app nueva.
			     2  App nueva → como antes
			     3  Para qué es la app → Caso de uso
			     4  Nombre y correo → Nombre de la app
			     5  Plataforma agregada → ya no existe
			     6  Plataforma elegida → ya no existe
			     7  Dirección del sitio → ya no existe
			     8  Lista de productos → Página de la API
			     9  Producto configurado → Página de la API
			    10  App de Instagram → Identificador y clave
			    11  Nombre de esa app → ya no existe
			    12  Ajustes de OAuth → URI de redirección, Ajustes del inicio de sesión
			    13  Evaluador invitado → como antes
			    14  Invitación aceptada → como antes
			    15  Token generado → Token del panel

			 enter conectar con el método actual   ↑↓ elegir   p practicar el antiguo
			 esc atrás   ? ayuda   ctrl+c salir"
		`);
	});

	test('at 120 columns in Spanish', () => {
		expect(draw(states.oldGuide, {columns: 120, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Una guía antigua

			  Estas guías configuran Basic Display. Meta lo cerró el 2024-12-04: ya no hay ninguna API para
			  cuentas personales. Una cuenta de empresa o de creador sí obtiene un token, con los pasos de
			  hoy.

			  Sus 15 pasos, y qué es hoy cada uno:

			  ▸  1  Lista de apps → App nueva
			        Crea una app nueva.
			     2  App nueva → como antes
			     3  Para qué es la app → Caso de uso
			     4  Nombre y correo → Nombre de la app
			     5  Plataforma agregada → ya no existe
			     6  Plataforma elegida → ya no existe
			     7  Dirección del sitio → ya no existe
			     8  Lista de productos → Página de la API
			     9  Producto configurado → Página de la API
			    10  App de Instagram → Identificador y clave
			    11  Nombre de esa app → ya no existe
			    12  Ajustes de OAuth → URI de redirección, Ajustes del inicio de sesión
			    13  Evaluador invitado → como antes
			    14  Invitación aceptada → como antes
			    15  Token generado → Token del panel

			 enter conectar con el método actual   ↑↓ elegir   p practicar el antiguo   esc atrás   ? ayuda
			 ctrl+c salir"
		`);
	});
});

describe('lists all steps', () => {
	test('at 40 columns', () => {
		expect(drawList({columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   All steps

			  ✓ proved   • you confirmed   ○ open

			    • Professional account 2026-11-23
			    • Developer account 2026-11-23
			    • App 2026-11-23
			    ✓ Instagram app ID 2026-11-24
			    ✓ Instagram app secret 2026-11-24
			    • Tester added 2026-11-24
			    • Tester accepted 2026-11-24
			    • Redirect URI 2026-11-24
			    • Permissions 2026-11-24
			  ▸ ○ Sign in

			 enter go to this step   ↑↓ choose
			 esc back   ? help
			 ctrl+c save and quit"
		`);
	});

	test('at 80 columns', () => {
		expect(drawList({columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   All steps

			    Professional account   • you confirmed 2026-11-23
			    Developer account      • you confirmed 2026-11-23
			    App                    • you confirmed 2026-11-23
			    Instagram app ID       ✓ proved 2026-11-24
			    Instagram app secret   ✓ proved 2026-11-24
			    Tester added           • you confirmed 2026-11-24
			    Tester accepted        • you confirmed 2026-11-24
			    Redirect URI           • you confirmed 2026-11-24
			    Permissions            • you confirmed 2026-11-24
			  ▸ Sign in                ○ open

			 enter go to this step   ↑↓ choose   esc back   ? help   ctrl+c save and quit"
		`);
	});

	test('at 120 columns', () => {
		expect(drawList({columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   All steps

			    Professional account   • you confirmed 2026-11-23
			    Developer account      • you confirmed 2026-11-23
			    App                    • you confirmed 2026-11-23
			    Instagram app ID       ✓ proved 2026-11-24
			    Instagram app secret   ✓ proved 2026-11-24
			    Tester added           • you confirmed 2026-11-24
			    Tester accepted        • you confirmed 2026-11-24
			    Redirect URI           • you confirmed 2026-11-24
			    Permissions            • you confirmed 2026-11-24
			  ▸ Sign in                ○ open

			 enter go to this step   ↑↓ choose   esc back   ? help   ctrl+c save and quit"
		`);
	});

	test('at 40 columns in Spanish', () => {
		expect(drawList({columns: 40, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Todos los pasos

			  ✓ comprobado   • lo confirmaste
			  ○ pendiente

			    • Cuenta profesional 2026-11-23
			    • Cuenta de desarrollador
			      2026-11-23
			    • App 2026-11-23
			    ✓ Identificador de la app
			      2026-11-24
			    ✓ Clave secreta de la app
			      2026-11-24
			    • Evaluador invitado 2026-11-24
			    • Invitación aceptada 2026-11-24
			    • URI de redirección 2026-11-24
			    • Permisos 2026-11-24
			  ▸ ○ Inicio de sesión

			 enter ir a este paso   ↑↓ elegir
			 esc atrás   ? ayuda
			 ctrl+c guardar y salir"
		`);
	});

	test('at 80 columns in Spanish', () => {
		expect(drawList({columns: 80, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Todos los pasos

			    Cuenta profesional        • lo confirmaste 2026-11-23
			    Cuenta de desarrollador   • lo confirmaste 2026-11-23
			    App                       • lo confirmaste 2026-11-23
			    Identificador de la app   ✓ comprobado 2026-11-24
			    Clave secreta de la app   ✓ comprobado 2026-11-24
			    Evaluador invitado        • lo confirmaste 2026-11-24
			    Invitación aceptada       • lo confirmaste 2026-11-24
			    URI de redirección        • lo confirmaste 2026-11-24
			    Permisos                  • lo confirmaste 2026-11-24
			  ▸ Inicio de sesión          ○ pendiente

			 enter ir a este paso   ↑↓ elegir   esc atrás   ? ayuda
			 ctrl+c guardar y salir"
		`);
	});

	test('at 120 columns in Spanish', () => {
		expect(drawList({columns: 120, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Todos los pasos

			    Cuenta profesional        • lo confirmaste 2026-11-23
			    Cuenta de desarrollador   • lo confirmaste 2026-11-23
			    App                       • lo confirmaste 2026-11-23
			    Identificador de la app   ✓ comprobado 2026-11-24
			    Clave secreta de la app   ✓ comprobado 2026-11-24
			    Evaluador invitado        • lo confirmaste 2026-11-24
			    Invitación aceptada       • lo confirmaste 2026-11-24
			    URI de redirección        • lo confirmaste 2026-11-24
			    Permisos                  • lo confirmaste 2026-11-24
			  ▸ Inicio de sesión          ○ pendiente

			 enter ir a este paso   ↑↓ elegir   esc atrás   ? ayuda   ctrl+c guardar y salir"
		`);
	});
});
