import {describe, expect, test} from 'vitest';
import {draw} from '../support/draw.tsx';
import {sampleSettings} from '../support/sample.ts';
import {states, stepState} from '../support/states.ts';

describe('the permissions', () => {
	test('at 40 columns', () => {
		expect(draw(states.chooseStep, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login
			 step 9 of 10 ●●●●●●●●◐○

			  Permissions

			  Add the permissions on "API setup
			  with Instagram login", then mark the
			  same ones here.
			  Ask only for what you use. A
			  permission added later needs a new
			  sign-in.

			  Look for: Add all required
			  permissions · Permissions and
			  features (labels may differ a
			  little)

			  Page https://developers.facebook.com
			       /apps/1454127905832671/use_case
			       s/customize/API-Setup/?use_case
			       _enum=INSTAGRAM_BUSINESS&produc
			       t_route=instagram-business&sele
			       cted_tab=API-Setup
			  or   https://developers.facebook.com
			       /apps/1454127905832671/instagra
			       m-business/API-Setup/

			  ▸ [x] instagram_business_basic  read
			        the account and its media
			        (always needed)
			    [ ] instagram_business_content_pub
			        lish  publish posts
			    [x] instagram_business_manage_comm
			        ents  read and answer comments
			    [ ] instagram_business_manage_mess
			        ages  read and answer messages
			    [ ] instagram_business_manage_insi
			        ghts  read statistics

			 enter continue   ↑↓ choose
			 space mark   o open page   c copy link
			 O open the other page
			 C copy the other link   s steps
			 esc back   ? help
			 ctrl+c save and quit"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.chooseStep, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login                                       step 9 of 10

			  • Professional account   Permissions
			  • Developer account
			  • App                    Add the permissions on "API setup with Instagram
			  ✓ Instagram app ID       login", then mark the same ones here.
			  ✓ Instagram app secret   Ask only for what you use. A permission added later
			  • Tester added           needs a new sign-in.
			  • Tester accepted
			  • Redirect URI           Look for: Add all required permissions ·
			  ▸ Permissions            Permissions and features (labels may differ a
			  ○ Sign in                little)

			                           Page https://developers.facebook.com/apps/145412790
			                                5832671/use_cases/customize/API-Setup/?use_cas
			                                e_enum=INSTAGRAM_BUSINESS&product_route=instag
			                                ram-business&selected_tab=API-Setup
			                           or   https://developers.facebook.com/apps/145412790
			                                5832671/instagram-business/API-Setup/

			                           ▸ [x] instagram_business_basic  read the account
			                                 and its media (always needed)
			                             [ ] instagram_business_content_publish  publish
			                                 posts
			                             [x] instagram_business_manage_comments  read and
			                                 answer comments
			                             [ ] instagram_business_manage_messages  read and
			                                 answer messages
			                             [ ] instagram_business_manage_insights  read
			                                 statistics

			 enter continue   ↑↓ choose   space mark   o open page   c copy link
			 O open the other page   C copy the other link   s steps   esc back   ? help
			 ctrl+c save and quit"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.chooseStep, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login                                                           step 9 of 10

			  • Professional account   Permissions
			  • Developer account
			  • App                    Add the permissions on "API setup with Instagram login", then mark the
			  ✓ Instagram app ID       same ones here.
			  ✓ Instagram app secret   Ask only for what you use. A permission added later needs a new
			  • Tester added           sign-in.
			  • Tester accepted
			  • Redirect URI           Look for: Add all required permissions · Permissions and features
			  ▸ Permissions            (labels may differ a little)
			  ○ Sign in
			                           Page https://developers.facebook.com/apps/1454127905832671/use_cases/cu
			                                stomize/API-Setup/?use_case_enum=INSTAGRAM_BUSINESS&product_route=
			                                instagram-business&selected_tab=API-Setup
			                           or   https://developers.facebook.com/apps/1454127905832671/instagram-bu
			                                siness/API-Setup/

			                           ▸ [x] instagram_business_basic  read the account and its media (always
			                                 needed)
			                             [ ] instagram_business_content_publish  publish posts
			                             [x] instagram_business_manage_comments  read and answer comments
			                             [ ] instagram_business_manage_messages  read and answer messages
			                             [ ] instagram_business_manage_insights  read statistics

			 enter continue   ↑↓ choose   space mark   o open page   c copy link   O open the other page
			 C copy the other link   s steps   esc back   ? help   ctrl+c save and quit"
		`);
	});

	test('in Spanish', () => {
		const settings = sampleSettings('es');
		expect(draw(states.chooseStep, {columns: 80, settings})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login                                       paso 9 de 10

			  • Cuenta profesional        Permisos
			  • Cuenta de desarrollador
			  • App                       Agrega los permisos en "Configuración de la API
			  ✓ Identificador de la app   con inicio de sesión de Instagram" (API setup
			  ✓ Clave secreta de la app   with Instagram login) y marca los mismos aquí.
			  • Evaluador invitado        Pide solo lo que usas. Un permiso que se agrega
			  • Invitación aceptada       después exige iniciar sesión de nuevo.
			  • URI de redirección
			  ▸ Permisos                  Busca: Agregar todos los permisos necesarios
			  ○ Inicio de sesión          (Add all required permissions) · Permisos y
			                              funciones (Permissions and features) (los
			                              nombres pueden variar un poco)

			                              Página https://developers.facebook.com/apps/1454
			                                     127905832671/use_cases/customize/API-Setu
			                                     p/?use_case_enum=INSTAGRAM_BUSINESS&produ
			                                     ct_route=instagram-business&selected_tab=
			                                     API-Setup
			                              o bien https://developers.facebook.com/apps/1454
			                                     127905832671/instagram-business/API-Setup
			                                     /

			                              ▸ [x] instagram_business_basic  leer la cuenta y
			                                    sus publicaciones (siempre hace falta)
			                                [ ] instagram_business_content_publish
			                                    publicar contenido
			                                [x] instagram_business_manage_comments  leer y
			                                    responder comentarios
			                                [ ] instagram_business_manage_messages  leer y
			                                    responder mensajes
			                                [ ] instagram_business_manage_insights  leer
			                                    estadísticas

			 enter continuar   ↑↓ elegir   espacio marcar   o abrir la página
			 c copiar el enlace   O abrir la otra página   C copiar el otro enlace
			 s pasos   esc atrás   ? ayuda   ctrl+c guardar y salir"
		`);
	});
});

describe('the step before the sign-in', () => {
	test('at 40 columns', () => {
		expect(draw(states.signInStep, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login
			 step 10 of 10 ●●●●●●●●●◐

			  Sign in

			  Your browser opens Instagram. Sign
			  in as the account that accepted the
			  invitation, and allow the access.
			  The browser may then warn about a
			  certificate for localhost: it is
			  ours, made for this sign-in only.
			  Press "Advanced", then "Proceed".
			  If the page does not open at all,
			  copy its address and paste it here:
			  that works too.
			  ! Before the browser opens, id and
			    secret are tried with made-up
			    values.

			 enter continue   s steps   esc back
			 ? help   ctrl+c save and quit"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.signInStep, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login                                      step 10 of 10

			  • Professional account   Sign in
			  • Developer account
			  • App                    Your browser opens Instagram. Sign in as the
			  ✓ Instagram app ID       account that accepted the invitation, and allow the
			  ✓ Instagram app secret   access.
			  • Tester added           The browser may then warn about a certificate for
			  • Tester accepted        localhost: it is ours, made for this sign-in only.
			  • Redirect URI           Press "Advanced", then "Proceed".
			  • Permissions            If the page does not open at all, copy its address
			  ▸ Sign in                and paste it here: that works too.
			                           ! Before the browser opens, id and secret are tried
			                             with made-up values.

			 enter continue   s steps   esc back   ? help   ctrl+c save and quit"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.signInStep, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login                                                          step 10 of 10

			  • Professional account   Sign in
			  • Developer account
			  • App                    Your browser opens Instagram. Sign in as the account that accepted the
			  ✓ Instagram app ID       invitation, and allow the access.
			  ✓ Instagram app secret   The browser may then warn about a certificate for localhost: it is
			  • Tester added           ours, made for this sign-in only. Press "Advanced", then "Proceed".
			  • Tester accepted        If the page does not open at all, copy its address and paste it here:
			  • Redirect URI           that works too.
			  • Permissions            ! Before the browser opens, id and secret are tried with made-up
			  ▸ Sign in                  values.

			 enter continue   s steps   esc back   ? help   ctrl+c save and quit"
		`);
	});
});

describe('a step that the sandbox is doing', () => {
	test('at 40 columns', () => {
		expect(draw(states.practisingStep, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login
			 step 6 of 10 ●●●●●◐●●●○

			  Tester added

			  Invite the Instagram account as a
			  tester of the app, with its user
			  name.
			  It then stands in the list as
			  "Pending".

			  Look for: App roles · Roles · Add
			  People · Instagram Tester · Add
			  (labels may differ a little)
			  ! Add your own account too: being
			    the owner of the app is not
			    enough.

			  Page https://developers.facebook.com
			       /apps/1454127905832671/roles/ro
			       les/
			  ◐ The sandbox is doing this step

			 s steps   esc back   ? help
			 ctrl+c save and quit"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.practisingStep, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login                                       step 6 of 10

			  • Professional account   Tester added
			  • Developer account
			  • App                    Invite the Instagram account as a tester of the
			  ✓ Instagram app ID       app, with its user name.
			  ✓ Instagram app secret   It then stands in the list as "Pending".
			  ▸ Tester added
			  • Tester accepted        Look for: App roles · Roles · Add People ·
			  • Redirect URI           Instagram Tester · Add (labels may differ a little)
			  • Permissions            ! Add your own account too: being the owner of the
			  ○ Sign in                  app is not enough.

			                           Page https://developers.facebook.com/apps/145412790
			                                5832671/roles/roles/
			                           ◐ The sandbox is doing this step

			 s steps   esc back   ? help   ctrl+c save and quit"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.practisingStep, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login                                                           step 6 of 10

			  • Professional account   Tester added
			  • Developer account
			  • App                    Invite the Instagram account as a tester of the app, with its user
			  ✓ Instagram app ID       name.
			  ✓ Instagram app secret   It then stands in the list as "Pending".
			  ▸ Tester added
			  • Tester accepted        Look for: App roles · Roles · Add People · Instagram Tester · Add
			  • Redirect URI           (labels may differ a little)
			  • Permissions            ! Add your own account too: being the owner of the app is not enough.
			  ○ Sign in
			                           Page https://developers.facebook.com/apps/1454127905832671/roles/roles/
			                           ◐ The sandbox is doing this step

			 s steps   esc back   ? help   ctrl+c save and quit"
		`);
	});
});

test('an address to register that takes several rows stands alone in them', () => {
	const suggested = `https://callbacks.example.org/${'instagram/'.repeat(6)}callback`;
	const {rules} = sampleSettings();
	const settings = sampleSettings('en', {rules: {...rules, suggestedRedirectUri: suggested}});
	const frame = draw(stepState('redirect-uri'), {columns: 80, rows: 40, settings});

	expect(frame).toContain(`\n${suggested.slice(0, 80)}\n${suggested.slice(80)}\n`);
	expect(frame).not.toContain('✓ Professional account');
});
