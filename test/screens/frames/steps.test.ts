import {describe, expect, test} from 'vitest';
import {draw} from '../support/draw.tsx';
import {sampleSettings} from '../support/sample.ts';
import {states} from '../support/states.ts';

describe('a step to confirm', () => {
	test('at 40 columns', () => {
		expect(draw(states.confirmStep, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login
			 step 1 of 10 ◐○○○○○○○○○

			  Professional account

			  Turn the Instagram account into a
			  business or creator account, and
			  keep it public.
			  In the Instagram app: open the menu
			  "Settings", then the entries below.

			  Look for: Account type and tools ·
			  Switch to professional account ·
			  Business · Creator (labels may
			  differ a little)
			  ! Personal accounts cannot get a
			    token.

			  Page https://help.instagram.com/5029
			       81923235522

			  Press Enter when it is done. Only
			  you can tell.

			 enter continue   o open page
			 c copy link   s steps   esc back
			 ? help   ctrl+c save and quit"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.confirmStep, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login                                       step 1 of 10

			  ▸ Professional account   Professional account
			  ○ Developer account
			  ○ App                    Turn the Instagram account into a business or
			  ○ Instagram app ID       creator account, and keep it public.
			  ○ Instagram app secret   In the Instagram app: open the menu "Settings",
			  ○ Tester added           then the entries below.
			  ○ Tester accepted
			  ○ Redirect URI           Look for: Account type and tools · Switch to
			  ○ Permissions            professional account · Business · Creator (labels
			  ○ Sign in                may differ a little)
			                           ! Personal accounts cannot get a token.

			                           Page https://help.instagram.com/502981923235522

			                           Press Enter when it is done. Only you can tell.

			 enter continue   o open page   c copy link   s steps   esc back   ? help
			 ctrl+c save and quit"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.confirmStep, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login                                                           step 1 of 10

			  ▸ Professional account   Professional account
			  ○ Developer account
			  ○ App                    Turn the Instagram account into a business or creator account, and keep
			  ○ Instagram app ID       it public.
			  ○ Instagram app secret   In the Instagram app: open the menu "Settings", then the entries below.
			  ○ Tester added
			  ○ Tester accepted        Look for: Account type and tools · Switch to professional account ·
			  ○ Redirect URI           Business · Creator (labels may differ a little)
			  ○ Permissions            ! Personal accounts cannot get a token.
			  ○ Sign in
			                           Page https://help.instagram.com/502981923235522

			                           Press Enter when it is done. Only you can tell.

			 enter continue   o open page   c copy link   s steps   esc back   ? help   ctrl+c save and quit"
		`);
	});
});

describe('a step with a value', () => {
	test('at 40 columns', () => {
		expect(draw(states.valueStep, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login
			 step 4 of 10 ●●●◐●●●●●○

			  Instagram app ID

			  Open the page "API setup with
			  Instagram login" and copy the
			  "Instagram app ID".
			  It is not the App ID at the top of
			  the dashboard: Instagram Login has
			  its own pair.

			  Look for: API setup with Instagram
			  login · Instagram app ID (labels may
			  differ a little)
			  ! If the page shows "Insufficient
			    Developer Role", do the two tester
			    steps first and come back.

			  Page https://developers.facebook.com
			       /apps/1454127905832671/use_case
			       s/customize/API-Setup/?use_case
			       _enum=INSTAGRAM_BUSINESS&produc
			       t_route=instagram-business&sele
			       cted_tab=API-Setup
			  or   https://developers.facebook.com
			       /apps/1454127905832671/instagra
			       m-business/API-Setup/

			  Bring back: The Instagram app ID:
			  digits, about 16 of them.

			  Instagram app ID
			  > 1679873086902791▏
			  Digits 16
			  ✗ This is the id at the top of the
			    dashboard. The Instagram app ID is
			    another one, on "API setup with
			    Instagram login".

			 enter continue   esc back
			 ctrl+c save and quit
			 tab then   o open page   c copy link
			 O open the other page
			 C copy the other link   s steps
			 ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.valueStep, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login                                       step 4 of 10

			  • Professional account   Instagram app ID
			  • Developer account
			  • App                    Open the page "API setup with Instagram login" and
			  ▸ Instagram app ID       copy the "Instagram app ID".
			  ✓ Instagram app secret   It is not the App ID at the top of the dashboard:
			  • Tester added           Instagram Login has its own pair.
			  • Tester accepted
			  • Redirect URI           Look for: API setup with Instagram login ·
			  • Permissions            Instagram app ID (labels may differ a little)
			  ○ Sign in                ! If the page shows "Insufficient Developer Role",
			                             do the two tester steps first and come back.

			                           Page https://developers.facebook.com/apps/145412790
			                                5832671/use_cases/customize/API-Setup/?use_cas
			                                e_enum=INSTAGRAM_BUSINESS&product_route=instag
			                                ram-business&selected_tab=API-Setup
			                           or   https://developers.facebook.com/apps/145412790
			                                5832671/instagram-business/API-Setup/

			                           Bring back: The Instagram app ID: digits, about 16
			                           of them.

			                           Instagram app ID
			                           > 1679873086902791▏
			                           Digits 16
			                           ✗ This is the id at the top of the dashboard. The
			                             Instagram app ID is another one, on "API setup
			                             with Instagram login".

			 enter continue   esc back   ctrl+c save and quit
			 tab then   o open page   c copy link   O open the other page
			 C copy the other link   s steps   ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.valueStep, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login                                                           step 4 of 10

			  • Professional account   Instagram app ID
			  • Developer account
			  • App                    Open the page "API setup with Instagram login" and copy the "Instagram
			  ▸ Instagram app ID       app ID".
			  ✓ Instagram app secret   It is not the App ID at the top of the dashboard: Instagram Login has
			  • Tester added           its own pair.
			  • Tester accepted
			  • Redirect URI           Look for: API setup with Instagram login · Instagram app ID (labels may
			  • Permissions            differ a little)
			  ○ Sign in                ! If the page shows "Insufficient Developer Role", do the two tester
			                             steps first and come back.

			                           Page https://developers.facebook.com/apps/1454127905832671/use_cases/cu
			                                stomize/API-Setup/?use_case_enum=INSTAGRAM_BUSINESS&product_route=
			                                instagram-business&selected_tab=API-Setup
			                           or   https://developers.facebook.com/apps/1454127905832671/instagram-bu
			                                siness/API-Setup/

			                           Bring back: The Instagram app ID: digits, about 16 of them.

			                           Instagram app ID
			                           > 1679873086902791▏
			                           Digits 16
			                           ✗ This is the id at the top of the dashboard. The Instagram app ID is
			                             another one, on "API setup with Instagram login".

			 enter continue   esc back   ctrl+c save and quit
			 tab then   o open page   c copy link   O open the other page   C copy the other link   s steps
			 ? help"
		`);
	});
});

describe('a step with a secret', () => {
	test('at 40 columns', () => {
		expect(draw(states.secretStep, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login
			 step 5 of 10 ●●●●◐●●●●○

			  Instagram app secret

			  On the same page, press "Show" next
			  to "Instagram app secret" and copy
			  it here.
			  It is not the App secret under App
			  settings > Basic.

			  Look for: Instagram app secret ·
			  Show (labels may differ a little)

			  Page https://developers.facebook.com
			       /apps/1454127905832671/use_case
			       s/customize/API-Setup/?use_case
			       _enum=INSTAGRAM_BUSINESS&produc
			       t_route=instagram-business&sele
			       cted_tab=API-Setup
			  or   https://developers.facebook.com
			       /apps/1454127905832671/instagra
			       m-business/API-Setup/

			  Bring back: The Instagram app
			  secret: 32 digits and letters a to
			  f. It is not shown here.

			  Instagram app secret
			  > ▏
			  kept from before; Enter keeps it
			  ✗ A secret usually has 32
			    characters, digits and a to f.
			    This one does not.
			  ! Press Enter again to take it as it
			    is.

			 enter continue   esc back
			 ctrl+c save and quit
			 tab then   o open page   c copy link
			 O open the other page
			 C copy the other link   s steps
			 ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.secretStep, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login                                       step 5 of 10

			  • Professional account   Instagram app secret
			  • Developer account
			  • App                    On the same page, press "Show" next to "Instagram
			  ✓ Instagram app ID       app secret" and copy it here.
			  ▸ Instagram app secret   It is not the App secret under App settings >
			  • Tester added           Basic.
			  • Tester accepted
			  • Redirect URI           Look for: Instagram app secret · Show (labels may
			  • Permissions            differ a little)
			  ○ Sign in
			                           Page https://developers.facebook.com/apps/145412790
			                                5832671/use_cases/customize/API-Setup/?use_cas
			                                e_enum=INSTAGRAM_BUSINESS&product_route=instag
			                                ram-business&selected_tab=API-Setup
			                           or   https://developers.facebook.com/apps/145412790
			                                5832671/instagram-business/API-Setup/

			                           Bring back: The Instagram app secret: 32 digits and
			                           letters a to f. It is not shown here.

			                           Instagram app secret
			                           > ▏
			                           kept from before; Enter keeps it
			                           ✗ A secret usually has 32 characters, digits and a
			                             to f. This one does not.
			                           ! Press Enter again to take it as it is.

			 enter continue   esc back   ctrl+c save and quit
			 tab then   o open page   c copy link   O open the other page
			 C copy the other link   s steps   ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.secretStep, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login                                                           step 5 of 10

			  • Professional account   Instagram app secret
			  • Developer account
			  • App                    On the same page, press "Show" next to "Instagram app secret" and copy
			  ✓ Instagram app ID       it here.
			  ▸ Instagram app secret   It is not the App secret under App settings > Basic.
			  • Tester added
			  • Tester accepted        Look for: Instagram app secret · Show (labels may differ a little)
			  • Redirect URI
			  • Permissions            Page https://developers.facebook.com/apps/1454127905832671/use_cases/cu
			  ○ Sign in                     stomize/API-Setup/?use_case_enum=INSTAGRAM_BUSINESS&product_route=
			                                instagram-business&selected_tab=API-Setup
			                           or   https://developers.facebook.com/apps/1454127905832671/instagram-bu
			                                siness/API-Setup/

			                           Bring back: The Instagram app secret: 32 digits and letters a to f. It
			                           is not shown here.

			                           Instagram app secret
			                           > ▏
			                           kept from before; Enter keeps it
			                           ✗ A secret usually has 32 characters, digits and a to f. This one does
			                             not.
			                           ! Press Enter again to take it as it is.

			 enter continue   esc back   ctrl+c save and quit
			 tab then   o open page   c copy link   O open the other page   C copy the other link   s steps
			 ? help"
		`);
	});

	test('in Spanish', () => {
		const settings = sampleSettings('es');
		expect(draw(states.secretStep, {columns: 80, settings})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login                                       paso 5 de 10

			  • Cuenta profesional        Clave secreta de la app
			  • Cuenta de desarrollador
			  • App                       En la misma página, pulsa "Mostrar" (Show) junto
			  ✓ Identificador de la app   a "Clave secreta de la app de Instagram"
			  ▸ Clave secreta de la app   (Instagram app secret) y cópiala aquí.
			  • Evaluador invitado        No es la clave secreta que está en Configuración
			  • Invitación aceptada       de la app > Básica (App settings > Basic).
			  • URI de redirección
			  • Permisos                  Busca: Clave secreta de la app de Instagram
			  ○ Inicio de sesión          (Instagram app secret) · Mostrar (Show) (los
			                              nombres pueden variar un poco)

			                              Página https://developers.facebook.com/apps/1454
			                                     127905832671/use_cases/customize/API-Setu
			                                     p/?use_case_enum=INSTAGRAM_BUSINESS&produ
			                                     ct_route=instagram-business&selected_tab=
			                                     API-Setup
			                              o bien https://developers.facebook.com/apps/1454
			                                     127905832671/instagram-business/API-Setup
			                                     /

			                              Qué traer: La clave secreta de la app de
			                              Instagram: 32 cifras o letras de la a a la f.
			                              Aquí no se muestra.

			                              Clave secreta de la app de Instagram
			                              > ▏
			                              ya está guardada; Enter la conserva
			                              ✗ Una clave secreta suele tener 32 caracteres:
			                                cifras y letras de la a a la f. Esta no es
			                                así.
			                              ! Pulsa Enter otra vez para aceptarlo tal como
			                                está.

			 enter continuar   esc atrás   ctrl+c guardar y salir
			 tab luego   o abrir la página   c copiar el enlace   O abrir la otra página
			 C copiar el otro enlace   s pasos   ? ayuda"
		`);
	});
});

describe('a step in a window of 80 columns and 24 rows', () => {
	test('closes empty rows first, keeps the note and says that there is more', () => {
		expect(draw(states.valueStep, {columns: 80, rows: 24})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login                                       step 4 of 10

			  • Professional account   Instagram app ID
			  • Developer account      Open the page "API setup with Instagram login" and
			  • App                    copy the "Instagram app ID".
			  ▸ Instagram app ID       It is not the App ID at the top of the dashboard:
			  ✓ Instagram app secret   Instagram Login has its own pair.
			  • Tester added           ! If the page shows "Insufficient Developer Role",
			  • Tester accepted          do the two tester steps first and come back.
			  • Redirect URI           Page developers.facebook.com/…
			  • Permissions            or   https://developers.facebook.com/apps/145412790
			  ○ Sign in                     5832671/instagram-business/API-Setup/
			                           Bring back: The Instagram app ID: digits, about 16
			                           of them.
			                           Instagram app ID
			                           > 1679873086902791▏
			                           Digits 16
			                           ✗ This is the id at the top of the dashboard. The
			                             Instagram app ID is another one, on "API setup
			                             with Instagram login".
			 enter continue   esc back   ctrl+c save and quit
			 tab then   ? more   o open page   c copy link   O open the other page
			 C copy the other link   s steps"
		`);
	});
});

describe('the redirect URI', () => {
	test('at 40 columns', () => {
		expect(draw(states.redirectStep, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login
			 step 8 of 10 ●●●●●●●◐●○

			  Redirect URI

			  On "API setup with Instagram login",
			  press "Set up" at "Set up Instagram
			  business login", and enter this
			  address as the redirect URL:
			  https://localhost:8473/callback
			  Press "Save", open "Business login
			  settings" and look at the address
			  again: the page may have added a
			  slash.

			  Look for: Set up Instagram business
			  login · Redirect URL · Business
			  login settings · OAuth redirect URIs
			  (labels may differ a little)
			  ! Instagram sends you back to this
			    address. Meta compares it letter
			    by letter.

			  Page https://developers.facebook.com
			       /apps/1454127905832671/use_case
			       s/customize/API-Setup/?use_case
			       _enum=INSTAGRAM_BUSINESS&produc
			       t_route=instagram-business&sele
			       cted_tab=API-Setup
			  or   https://developers.facebook.com
			       /apps/1454127905832671/instagra
			       m-business/API-Setup/

			  Bring back: The address exactly as
			  the page shows it after saving.

			  Saved address
			  > https://localhost:8473/callback▏
			  Several addresses: put a space
			  between them. The next one is used
			  where a port is busy.
			  ! Spaces or quotes around it were
			    dropped.

			 enter continue   esc back
			 ctrl+c save and quit
			 tab then   c copy address
			 o open page   l copy link
			 O open the other page
			 L copy the other link   s steps
			 ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.redirectStep, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login                                       step 8 of 10

			  • Professional account   Redirect URI
			  • Developer account
			  • App                    On "API setup with Instagram login", press "Set up"
			  ✓ Instagram app ID       at "Set up Instagram business login", and enter
			  ✓ Instagram app secret   this address as the redirect URL:
			  • Tester added           https://localhost:8473/callback
			  • Tester accepted        Press "Save", open "Business login settings" and
			  ▸ Redirect URI           look at the address again: the page may have added
			  • Permissions            a slash.
			  ○ Sign in
			                           Look for: Set up Instagram business login ·
			                           Redirect URL · Business login settings · OAuth
			                           redirect URIs (labels may differ a little)
			                           ! Instagram sends you back to this address. Meta
			                             compares it letter by letter.

			                           Page https://developers.facebook.com/apps/145412790
			                                5832671/use_cases/customize/API-Setup/?use_cas
			                                e_enum=INSTAGRAM_BUSINESS&product_route=instag
			                                ram-business&selected_tab=API-Setup
			                           or   https://developers.facebook.com/apps/145412790
			                                5832671/instagram-business/API-Setup/

			                           Bring back: The address exactly as the page shows
			                           it after saving.

			                           Saved address
			                           > https://localhost:8473/callback▏
			                           Several addresses: put a space between them. The
			                           next one is used where a port is busy.
			                           ! Spaces or quotes around it were dropped.

			 enter continue   esc back   ctrl+c save and quit
			 tab then   c copy address   o open page   l copy link   O open the other page
			 L copy the other link   s steps   ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.redirectStep, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login                                                           step 8 of 10

			  • Professional account   Redirect URI
			  • Developer account
			  • App                    On "API setup with Instagram login", press "Set up" at "Set up
			  ✓ Instagram app ID       Instagram business login", and enter this address as the redirect URL:
			  ✓ Instagram app secret   https://localhost:8473/callback
			  • Tester added           Press "Save", open "Business login settings" and look at the address
			  • Tester accepted        again: the page may have added a slash.
			  ▸ Redirect URI
			  • Permissions            Look for: Set up Instagram business login · Redirect URL · Business
			  ○ Sign in                login settings · OAuth redirect URIs (labels may differ a little)
			                           ! Instagram sends you back to this address. Meta compares it letter by
			                             letter.

			                           Page https://developers.facebook.com/apps/1454127905832671/use_cases/cu
			                                stomize/API-Setup/?use_case_enum=INSTAGRAM_BUSINESS&product_route=
			                                instagram-business&selected_tab=API-Setup
			                           or   https://developers.facebook.com/apps/1454127905832671/instagram-bu
			                                siness/API-Setup/

			                           Bring back: The address exactly as the page shows it after saving.

			                           Saved address
			                           > https://localhost:8473/callback▏
			                           Several addresses: put a space between them. The next one is used where
			                           a port is busy.
			                           ! Spaces or quotes around it were dropped.

			 enter continue   esc back   ctrl+c save and quit
			 tab then   c copy address   o open page   l copy link   O open the other page
			 L copy the other link   s steps   ? help"
		`);
	});
});
