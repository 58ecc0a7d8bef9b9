import {describe, expect, test} from 'vitest';
import {draw} from '../support/draw.tsx';
import {sampleSettings} from '../support/sample.ts';
import {states} from '../support/states.ts';

const spanish = sampleSettings('es');

describe('takes a token of the dashboard', () => {
	test('at 40 columns', () => {
		expect(draw(states.tokenStep, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login
			 step 6 of 6 ○○○○○◐

			  Dashboard token

			  Open "API setup with Instagram
			  login" and add the permissions that
			  you use.
			  Under "Generate access tokens",
			  press "Add account" and sign in as
			  the account that accepted the
			  invitation.
			  Press "Generate token", take the
			  token at once and paste it here: it
			  may not be shown again.

			  Look for: Generate access tokens ·
			  Add account · Generate token (labels
			  may differ a little)
			  ! It lives for 60 days already and
			    is stored as it is. The account
			    must be public.

			  Page https://developers.facebook.com
			       /apps/

			  Bring back: The token. It mostly
			  begins with IGAA and is not shown
			  here.

			  Access token
			  > ▏

			 enter continue   esc back
			 ctrl+c save and quit
			 tab then   o open page   c copy link
			 s steps   ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.tokenStep, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login                                        step 6 of 6

			  ○ Professional account   Dashboard token
			  ○ Developer account
			  ○ App                    Open "API setup with Instagram login" and add the
			  ○ Tester added           permissions that you use.
			  ○ Tester accepted        Under "Generate access tokens", press "Add account"
			  ▸ Dashboard token        and sign in as the account that accepted the
			                           invitation.
			                           Press "Generate token", take the token at once and
			                           paste it here: it may not be shown again.

			                           Look for: Generate access tokens · Add account ·
			                           Generate token (labels may differ a little)
			                           ! It lives for 60 days already and is stored as it
			                             is. The account must be public.

			                           Page https://developers.facebook.com/apps/

			                           Bring back: The token. It mostly begins with IGAA
			                           and is not shown here.

			                           Access token
			                           > ▏

			 enter continue   esc back   ctrl+c save and quit
			 tab then   o open page   c copy link   s steps   ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.tokenStep, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login                                                            step 6 of 6

			  ○ Professional account   Dashboard token
			  ○ Developer account
			  ○ App                    Open "API setup with Instagram login" and add the permissions that you
			  ○ Tester added           use.
			  ○ Tester accepted        Under "Generate access tokens", press "Add account" and sign in as the
			  ▸ Dashboard token        account that accepted the invitation.
			                           Press "Generate token", take the token at once and paste it here: it
			                           may not be shown again.

			                           Look for: Generate access tokens · Add account · Generate token (labels
			                           may differ a little)
			                           ! It lives for 60 days already and is stored as it is. The account must
			                             be public.

			                           Page https://developers.facebook.com/apps/

			                           Bring back: The token. It mostly begins with IGAA and is not shown
			                           here.

			                           Access token
			                           > ▏

			 enter continue   esc back   ctrl+c save and quit
			 tab then   o open page   c copy link   s steps   ? help"
		`);
	});

	test('at 40 columns in Spanish', () => {
		expect(draw(states.tokenStep, {columns: 40, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login
			 paso 6 de 6 ○○○○○◐

			  Token del panel

			  Abre "Configuración de la API con
			  inicio de sesión de Instagram" (API
			  setup with Instagram login) y agrega
			  los permisos que usas.
			  En "Generar tokens de acceso"
			  (Generate access tokens), pulsa
			  "Agregar cuenta" (Add account) e
			  inicia sesión con la cuenta que
			  aceptó la invitación.
			  Pulsa "Generar token" (Generate
			  token), copia el token enseguida y
			  pégalo aquí: quizá no se muestre
			  otra vez.

			  Busca: Generar tokens de acceso
			  (Generate access tokens) · Agregar
			  cuenta (Add account) · Generar token
			  (Generate token) (los nombres pueden
			  variar un poco)
			  ! Ya dura 60 días y se guarda tal
			    cual. La cuenta tiene que ser
			    pública.

			  Página https://developers.facebook.c
			         om/apps/

			  Qué traer: El token. Casi siempre
			  empieza por IGAA y aquí no se
			  muestra.

			  Token de acceso
			  > ▏

			 enter continuar   esc atrás
			 ctrl+c guardar y salir
			 tab luego   o abrir la página
			 c copiar el enlace   s pasos   ? ayuda"
		`);
	});

	test('at 80 columns in Spanish', () => {
		expect(draw(states.tokenStep, {columns: 80, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login                                        paso 6 de 6

			  ○ Cuenta profesional        Token del panel
			  ○ Cuenta de desarrollador
			  ○ App                       Abre "Configuración de la API con inicio de
			  ○ Evaluador invitado        sesión de Instagram" (API setup with Instagram
			  ○ Invitación aceptada       login) y agrega los permisos que usas.
			  ▸ Token del panel           En "Generar tokens de acceso" (Generate access
			                              tokens), pulsa "Agregar cuenta" (Add account) e
			                              inicia sesión con la cuenta que aceptó la
			                              invitación.
			                              Pulsa "Generar token" (Generate token), copia el
			                              token enseguida y pégalo aquí: quizá no se
			                              muestre otra vez.

			                              Busca: Generar tokens de acceso (Generate access
			                              tokens) · Agregar cuenta (Add account) · Generar
			                              token (Generate token) (los nombres pueden
			                              variar un poco)
			                              ! Ya dura 60 días y se guarda tal cual. La
			                                cuenta tiene que ser pública.

			                              Página https://developers.facebook.com/apps/

			                              Qué traer: El token. Casi siempre empieza por
			                              IGAA y aquí no se muestra.

			                              Token de acceso
			                              > ▏

			 enter continuar   esc atrás   ctrl+c guardar y salir
			 tab luego   o abrir la página   c copiar el enlace   s pasos   ? ayuda"
		`);
	});

	test('at 120 columns in Spanish', () => {
		expect(draw(states.tokenStep, {columns: 120, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Instagram Login                                                            paso 6 de 6

			  ○ Cuenta profesional        Token del panel
			  ○ Cuenta de desarrollador
			  ○ App                       Abre "Configuración de la API con inicio de sesión de Instagram"
			  ○ Evaluador invitado        (API setup with Instagram login) y agrega los permisos que usas.
			  ○ Invitación aceptada       En "Generar tokens de acceso" (Generate access tokens), pulsa
			  ▸ Token del panel           "Agregar cuenta" (Add account) e inicia sesión con la cuenta que
			                              aceptó la invitación.
			                              Pulsa "Generar token" (Generate token), copia el token enseguida y
			                              pégalo aquí: quizá no se muestre otra vez.

			                              Busca: Generar tokens de acceso (Generate access tokens) · Agregar
			                              cuenta (Add account) · Generar token (Generate token) (los nombres
			                              pueden variar un poco)
			                              ! Ya dura 60 días y se guarda tal cual. La cuenta tiene que ser
			                                pública.

			                              Página https://developers.facebook.com/apps/

			                              Qué traer: El token. Casi siempre empieza por IGAA y aquí no se
			                              muestra.

			                              Token de acceso
			                              > ▏

			 enter continuar   esc atrás   ctrl+c guardar y salir
			 tab luego   o abrir la página   c copiar el enlace   s pasos   ? ayuda"
		`);
	});
});

describe('takes a configuration that is optional', () => {
	test('at 40 columns', () => {
		expect(draw(states.configurationStep, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Facebook Login
			 step 8 of 11 ●●●●●○○◐○○○

			  Configuration

			  Under "Configurations" of Facebook
			  Login for Business, save a
			  configuration with the permissions
			  that you want.
			  Facebook may refuse permissions that
			  are asked for without one.

			  Look for: Configurations (labels may
			  differ a little)

			  Page https://developers.facebook.com
			       /apps/1679873086902791/business
			       -login/settings/

			  Bring back: The id of the
			  configuration: digits. It stands for
			  the permissions. Leave it empty if
			  there is none.

			  Configuration ID (optional)
			  > 3017540825691137▏
			  Digits 16

			 enter continue   esc back
			 ctrl+c save and quit
			 tab then   o open page   c copy link
			 s steps   ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.configurationStep, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Facebook Login                                        step 8 of 11

			  • Professional account     Configuration
			  • Facebook Page
			  • Developer account        Under "Configurations" of Facebook Login for
			  • App for Facebook Login   Business, save a configuration with the
			  ✓ App ID                   permissions that you want.
			  ○ App secret               Facebook may refuse permissions that are asked
			  ○ Redirect URI             for without one.
			  ▸ Configuration
			  ○ Permissions              Look for: Configurations (labels may differ a
			  ○ Role on the app          little)
			  ○ Sign in
			                             Page https://developers.facebook.com/apps/1679873
			                                  086902791/business-login/settings/

			                             Bring back: The id of the configuration: digits.
			                             It stands for the permissions. Leave it empty if
			                             there is none.

			                             Configuration ID (optional)
			                             > 3017540825691137▏
			                             Digits 16

			 enter continue   esc back   ctrl+c save and quit
			 tab then   o open page   c copy link   s steps   ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.configurationStep, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Facebook Login                                                            step 8 of 11

			  • Professional account     Configuration
			  • Facebook Page
			  • Developer account        Under "Configurations" of Facebook Login for Business, save a
			  • App for Facebook Login   configuration with the permissions that you want.
			  ✓ App ID                   Facebook may refuse permissions that are asked for without one.
			  ○ App secret
			  ○ Redirect URI             Look for: Configurations (labels may differ a little)
			  ▸ Configuration
			  ○ Permissions              Page https://developers.facebook.com/apps/1679873086902791/business-l
			  ○ Role on the app               ogin/settings/
			  ○ Sign in
			                             Bring back: The id of the configuration: digits. It stands for the
			                             permissions. Leave it empty if there is none.

			                             Configuration ID (optional)
			                             > 3017540825691137▏
			                             Digits 16

			 enter continue   esc back   ctrl+c save and quit
			 tab then   o open page   c copy link   s steps   ? help"
		`);
	});

	test('at 40 columns in Spanish', () => {
		expect(draw(states.configurationStep, {columns: 40, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Facebook Login
			 paso 8 de 11 ●●●●●○○◐○○○

			  Configuración

			  En "Configuraciones"
			  (Configurations) de Facebook Login
			  for Business, guarda una
			  configuración con los permisos que
			  quieres.
			  Facebook puede rechazar los permisos
			  que se piden sin una configuración.

			  Busca: Configuraciones
			  (Configurations) (los nombres pueden
			  variar un poco)

			  Página https://developers.facebook.c
			         om/apps/1679873086902791/busi
			         ness-login/settings/

			  Qué traer: El identificador de la
			  configuración: solo cifras.
			  Sustituye a los permisos. Si no
			  tienes ninguna, déjalo vacío.

			  Identificador de la configuración
			  (opcional)
			  > 3017540825691137▏
			  Cifras: 16

			 enter continuar   esc atrás
			 ctrl+c guardar y salir
			 tab luego   o abrir la página
			 c copiar el enlace   s pasos   ? ayuda"
		`);
	});

	test('at 80 columns in Spanish', () => {
		expect(draw(states.configurationStep, {columns: 80, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Facebook Login                                        paso 8 de 11

			  • Cuenta profesional        Configuración
			  • Página de Facebook
			  • Cuenta de desarrollador   En "Configuraciones" (Configurations) de
			  • App de Facebook Login     Facebook Login for Business, guarda una
			  ✓ Identificador de la app   configuración con los permisos que quieres.
			  ○ Clave secreta de la app   Facebook puede rechazar los permisos que se
			  ○ URI de redirección        piden sin una configuración.
			  ▸ Configuración
			  ○ Permisos                  Busca: Configuraciones (Configurations) (los
			  ○ Rol en la app             nombres pueden variar un poco)
			  ○ Inicio de sesión
			                              Página https://developers.facebook.com/apps/1679
			                                     873086902791/business-login/settings/

			                              Qué traer: El identificador de la configuración:
			                              solo cifras. Sustituye a los permisos. Si no
			                              tienes ninguna, déjalo vacío.

			                              Identificador de la configuración (opcional)
			                              > 3017540825691137▏
			                              Cifras: 16

			 enter continuar   esc atrás   ctrl+c guardar y salir
			 tab luego   o abrir la página   c copiar el enlace   s pasos   ? ayuda"
		`);
	});

	test('at 120 columns in Spanish', () => {
		expect(
			draw(states.configurationStep, {columns: 120, settings: spanish}),
		).toMatchInlineSnapshot(`
			" ig-wizard   Facebook Login                                                            paso 8 de 11

			  • Cuenta profesional        Configuración
			  • Página de Facebook
			  • Cuenta de desarrollador   En "Configuraciones" (Configurations) de Facebook Login for
			  • App de Facebook Login     Business, guarda una configuración con los permisos que quieres.
			  ✓ Identificador de la app   Facebook puede rechazar los permisos que se piden sin una
			  ○ Clave secreta de la app   configuración.
			  ○ URI de redirección
			  ▸ Configuración             Busca: Configuraciones (Configurations) (los nombres pueden variar
			  ○ Permisos                  un poco)
			  ○ Rol en la app
			  ○ Inicio de sesión          Página https://developers.facebook.com/apps/1679873086902791/busines
			                                     s-login/settings/

			                              Qué traer: El identificador de la configuración: solo cifras.
			                              Sustituye a los permisos. Si no tienes ninguna, déjalo vacío.

			                              Identificador de la configuración (opcional)
			                              > 3017540825691137▏
			                              Cifras: 16

			 enter continuar   esc atrás   ctrl+c guardar y salir
			 tab luego   o abrir la página   c copiar el enlace   s pasos   ? ayuda"
		`);
	});
});

describe('lists the permissions of Facebook', () => {
	test('at 40 columns', () => {
		expect(draw(states.facebookPermissions, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Facebook Login
			 step 9 of 11 ●●●●●○○○◐○○

			  Permissions

			  Mark the permissions that Facebook
			  is asked for. With a configuration,
			  mark the ones that it holds.
			  Ask only for what you use. A
			  permission added later needs a new
			  sign-in.

			  ▸ [x] instagram_basic  read the
			        account and its media (always
			        needed)
			    [x] pages_show_list  find the
			        linked Page (always needed)
			    [ ] pages_read_engagement  read
			        the linked Page
			    [ ] instagram_content_publish
			        publish posts
			    [x] instagram_manage_comments
			        read and answer comments
			    [ ] instagram_manage_insights
			        read statistics
			    [ ] instagram_manage_messages
			        read and answer messages
			    [ ] business_management  Pages
			        that belong to a business
			        portfolio
			    [ ] ads_management  run ads,
			        product tags and partnership
			        ads
			    [ ] ads_read  read statistics of
			        ads

			 enter continue   ↑↓ choose
			 space mark   s steps   esc back
			 ? help   ctrl+c save and quit"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.facebookPermissions, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Facebook Login                                        step 9 of 11

			  • Professional account     Permissions
			  • Facebook Page
			  • Developer account        Mark the permissions that Facebook is asked for.
			  • App for Facebook Login   With a configuration, mark the ones that it
			  ✓ App ID                   holds.
			  ○ App secret               Ask only for what you use. A permission added
			  ○ Redirect URI             later needs a new sign-in.
			  ○ Configuration
			  ▸ Permissions              ▸ [x] instagram_basic  read the account and its
			  ○ Role on the app                media (always needed)
			  ○ Sign in                    [x] pages_show_list  find the linked Page
			                                   (always needed)
			                               [ ] pages_read_engagement  read the linked Page
			                               [ ] instagram_content_publish  publish posts
			                               [x] instagram_manage_comments  read and answer
			                                   comments
			                               [ ] instagram_manage_insights  read statistics
			                               [ ] instagram_manage_messages  read and answer
			                                   messages
			                               [ ] business_management  Pages that belong to a
			                                   business portfolio
			                               [ ] ads_management  run ads, product tags and
			                                   partnership ads
			                               [ ] ads_read  read statistics of ads

			 enter continue   ↑↓ choose   space mark   s steps   esc back   ? help
			 ctrl+c save and quit"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.facebookPermissions, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Facebook Login                                                            step 9 of 11

			  • Professional account     Permissions
			  • Facebook Page
			  • Developer account        Mark the permissions that Facebook is asked for. With a
			  • App for Facebook Login   configuration, mark the ones that it holds.
			  ✓ App ID                   Ask only for what you use. A permission added later needs a new
			  ○ App secret               sign-in.
			  ○ Redirect URI
			  ○ Configuration            ▸ [x] instagram_basic  read the account and its media (always needed)
			  ▸ Permissions                [x] pages_show_list  find the linked Page (always needed)
			  ○ Role on the app            [ ] pages_read_engagement  read the linked Page
			  ○ Sign in                    [ ] instagram_content_publish  publish posts
			                               [x] instagram_manage_comments  read and answer comments
			                               [ ] instagram_manage_insights  read statistics
			                               [ ] instagram_manage_messages  read and answer messages
			                               [ ] business_management  Pages that belong to a business portfolio
			                               [ ] ads_management  run ads, product tags and partnership ads
			                               [ ] ads_read  read statistics of ads

			 enter continue   ↑↓ choose   space mark   s steps   esc back   ? help   ctrl+c save and quit"
		`);
	});

	test('at 40 columns in Spanish', () => {
		expect(
			draw(states.facebookPermissions, {columns: 40, settings: spanish}),
		).toMatchInlineSnapshot(`
			" ig-wizard   Facebook Login
			 paso 9 de 11 ●●●●●○○○◐○○

			  Permisos

			  Marca los permisos que se piden a
			  Facebook. Si hay una configuración,
			  marca los que contiene.
			  Pide solo lo que usas. Un permiso
			  que se agrega después exige iniciar
			  sesión de nuevo.

			  ▸ [x] instagram_basic  leer la
			        cuenta y sus publicaciones
			        (siempre hace falta)
			    [x] pages_show_list  encontrar la
			        página vinculada (siempre hace
			        falta)
			    [ ] pages_read_engagement  leer la
			        página vinculada
			    [ ] instagram_content_publish
			        publicar contenido
			    [x] instagram_manage_comments
			        leer y responder comentarios
			    [ ] instagram_manage_insights
			        leer estadísticas
			    [ ] instagram_manage_messages
			        leer y responder mensajes
			    [ ] business_management  páginas
			        que pertenecen a un portfolio
			        comercial
			    [ ] ads_management  gestionar
			        anuncios, productos y
			        colaboraciones
			    [ ] ads_read  leer estadísticas de
			        anuncios

			 enter continuar   ↑↓ elegir
			 espacio marcar   s pasos   esc atrás
			 ? ayuda   ctrl+c guardar y salir"
		`);
	});

	test('at 80 columns in Spanish', () => {
		expect(
			draw(states.facebookPermissions, {columns: 80, settings: spanish}),
		).toMatchInlineSnapshot(`
			" ig-wizard   Facebook Login                                        paso 9 de 11

			  • Cuenta profesional        Permisos
			  • Página de Facebook
			  • Cuenta de desarrollador   Marca los permisos que se piden a Facebook. Si
			  • App de Facebook Login     hay una configuración, marca los que contiene.
			  ✓ Identificador de la app   Pide solo lo que usas. Un permiso que se agrega
			  ○ Clave secreta de la app   después exige iniciar sesión de nuevo.
			  ○ URI de redirección
			  ○ Configuración             ▸ [x] instagram_basic  leer la cuenta y sus
			  ▸ Permisos                        publicaciones (siempre hace falta)
			  ○ Rol en la app               [x] pages_show_list  encontrar la página
			  ○ Inicio de sesión                vinculada (siempre hace falta)
			                                [ ] pages_read_engagement  leer la página
			                                    vinculada
			                                [ ] instagram_content_publish  publicar
			                                    contenido
			                                [x] instagram_manage_comments  leer y
			                                    responder comentarios
			                                [ ] instagram_manage_insights  leer
			                                    estadísticas
			                                [ ] instagram_manage_messages  leer y
			                                    responder mensajes
			                                [ ] business_management  páginas que
			                                    pertenecen a un portfolio comercial
			                                [ ] ads_management  gestionar anuncios,
			                                    productos y colaboraciones
			                                [ ] ads_read  leer estadísticas de anuncios

			 enter continuar   ↑↓ elegir   espacio marcar   s pasos   esc atrás   ? ayuda
			 ctrl+c guardar y salir"
		`);
	});

	test('at 120 columns in Spanish', () => {
		expect(
			draw(states.facebookPermissions, {columns: 120, settings: spanish}),
		).toMatchInlineSnapshot(`
			" ig-wizard   Facebook Login                                                            paso 9 de 11

			  • Cuenta profesional        Permisos
			  • Página de Facebook
			  • Cuenta de desarrollador   Marca los permisos que se piden a Facebook. Si hay una
			  • App de Facebook Login     configuración, marca los que contiene.
			  ✓ Identificador de la app   Pide solo lo que usas. Un permiso que se agrega después exige
			  ○ Clave secreta de la app   iniciar sesión de nuevo.
			  ○ URI de redirección
			  ○ Configuración             ▸ [x] instagram_basic  leer la cuenta y sus publicaciones (siempre
			  ▸ Permisos                        hace falta)
			  ○ Rol en la app               [x] pages_show_list  encontrar la página vinculada (siempre hace
			  ○ Inicio de sesión                falta)
			                                [ ] pages_read_engagement  leer la página vinculada
			                                [ ] instagram_content_publish  publicar contenido
			                                [x] instagram_manage_comments  leer y responder comentarios
			                                [ ] instagram_manage_insights  leer estadísticas
			                                [ ] instagram_manage_messages  leer y responder mensajes
			                                [ ] business_management  páginas que pertenecen a un portfolio
			                                    comercial
			                                [ ] ads_management  gestionar anuncios, productos y colaboraciones
			                                [ ] ads_read  leer estadísticas de anuncios

			 enter continuar   ↑↓ elegir   espacio marcar   s pasos   esc atrás   ? ayuda
			 ctrl+c guardar y salir"
		`);
	});
});

describe('walks an old guide', () => {
	test('at 40 columns', () => {
		expect(draw(states.oldRedirectStep, {columns: 40})).toMatchInlineSnapshot(`
			" ig-wizard   Basic Display
			 step 5 of 9 ●●●●◐○○○○

			  Redirect URI

			  On the same page, enter this address
			  under "Valid OAuth Redirect URIs":
			  https://localhost:8473/callback
			  Enter an address under "Deauthorize
			  Callback URL" and "Data Deletion
			  Request URL" too: all three had to
			  be there. Press "Save Changes" and
			  look at the list again: the page may
			  have added a slash.

			  Look for: Valid OAuth Redirect URIs
			  · Deauthorize Callback URL · Data
			  Deletion Request URL · Save Changes
			  (labels may differ a little)

			  Page https://developers.facebook.com
			       /apps/1454127905832671/instagra
			       m-basic-display/basic-display/

			  Bring back: The address exactly as
			  the page shows it after saving.

			  Saved address
			  > https://localhost:8473/callback▏
			  Several addresses: put a space
			  between them. The next one is used
			  where a port is busy.

			 enter continue   esc back
			 ctrl+c save and quit
			 tab then   c copy address
			 o open page   l copy link   s steps
			 ? help"
		`);
	});

	test('at 80 columns', () => {
		expect(draw(states.oldRedirectStep, {columns: 80})).toMatchInlineSnapshot(`
			" ig-wizard   Basic Display                                          step 5 of 9

			  • App of 2022            Redirect URI
			  • Product set up
			  • Instagram app ID       On the same page, enter this address under "Valid
			  • Instagram app secret   OAuth Redirect URIs":
			  ▸ Redirect URI           https://localhost:8473/callback
			  ○ Tester added           Enter an address under "Deauthorize Callback URL"
			  ○ Tester accepted        and "Data Deletion Request URL" too: all three had
			  ○ Permissions            to be there. Press "Save Changes" and look at the
			  ○ Sign in                list again: the page may have added a slash.

			                           Look for: Valid OAuth Redirect URIs · Deauthorize
			                           Callback URL · Data Deletion Request URL · Save
			                           Changes (labels may differ a little)

			                           Page https://developers.facebook.com/apps/145412790
			                                5832671/instagram-basic-display/basic-display/

			                           Bring back: The address exactly as the page shows
			                           it after saving.

			                           Saved address
			                           > https://localhost:8473/callback▏
			                           Several addresses: put a space between them. The
			                           next one is used where a port is busy.

			 enter continue   esc back   ctrl+c save and quit
			 tab then   c copy address   o open page   l copy link   s steps   ? help"
		`);
	});

	test('at 120 columns', () => {
		expect(draw(states.oldRedirectStep, {columns: 120})).toMatchInlineSnapshot(`
			" ig-wizard   Basic Display                                                              step 5 of 9

			  • App of 2022            Redirect URI
			  • Product set up
			  • Instagram app ID       On the same page, enter this address under "Valid OAuth Redirect URIs":
			  • Instagram app secret   https://localhost:8473/callback
			  ▸ Redirect URI           Enter an address under "Deauthorize Callback URL" and "Data Deletion
			  ○ Tester added           Request URL" too: all three had to be there. Press "Save Changes" and
			  ○ Tester accepted        look at the list again: the page may have added a slash.
			  ○ Permissions
			  ○ Sign in                Look for: Valid OAuth Redirect URIs · Deauthorize Callback URL · Data
			                           Deletion Request URL · Save Changes (labels may differ a little)

			                           Page https://developers.facebook.com/apps/1454127905832671/instagram-ba
			                                sic-display/basic-display/

			                           Bring back: The address exactly as the page shows it after saving.

			                           Saved address
			                           > https://localhost:8473/callback▏
			                           Several addresses: put a space between them. The next one is used where
			                           a port is busy.

			 enter continue   esc back   ctrl+c save and quit
			 tab then   c copy address   o open page   l copy link   s steps   ? help"
		`);
	});

	test('at 40 columns in Spanish', () => {
		expect(draw(states.oldRedirectStep, {columns: 40, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Basic Display
			 paso 5 de 9 ●●●●◐○○○○

			  URI de redirección

			  En la misma página, escribe esta
			  dirección en "URI de
			  redireccionamiento de OAuth válidos"
			  (Valid OAuth Redirect URIs):
			  https://localhost:8473/callback
			  Escribe también una dirección en los
			  otros dos campos (Deauthorize
			  Callback URL y Data Deletion Request
			  URL): hacían falta las tres. Pulsa
			  "Guardar cambios" (Save Changes) y
			  mira otra vez la lista: quizá la
			  página agregó una barra al final.

			  Busca: URI de redireccionamiento de
			  OAuth válidos (Valid OAuth Redirect
			  URIs) · URL de devolución de llamada
			  para autorización cancelada
			  (Deauthorize Callback URL) · URL de
			  la solicitud de eliminación de datos
			  (Data Deletion Request URL) ·
			  Guardar cambios (Save Changes) (los
			  nombres pueden variar un poco)

			  Página https://developers.facebook.c
			         om/apps/1454127905832671/inst
			         agram-basic-display/basic-dis
			         play/

			  Qué traer: La dirección exactamente
			  como la muestra la página después de
			  guardar.

			  Dirección guardada
			  > https://localhost:8473/callback▏
			  Varias direcciones: sepáralas con un
			  espacio. Si un puerto está ocupado,
			  se usa la siguiente.

			 enter continuar   esc atrás
			 ctrl+c guardar y salir
			 tab luego   c copiar la dirección
			 o abrir la página   l copiar el enlace
			 s pasos   ? ayuda"
		`);
	});

	test('at 80 columns in Spanish', () => {
		expect(draw(states.oldRedirectStep, {columns: 80, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Basic Display                                          paso 5 de 9

			  • App de 2022               URI de redirección
			  • Producto configurado
			  • Identificador de la app   En la misma página, escribe esta dirección en
			  • Clave secreta de la app   "URI de redireccionamiento de OAuth válidos"
			  ▸ URI de redirección        (Valid OAuth Redirect URIs):
			  ○ Evaluador invitado        https://localhost:8473/callback
			  ○ Invitación aceptada       Escribe también una dirección en los otros dos
			  ○ Permisos                  campos (Deauthorize Callback URL y Data Deletion
			  ○ Inicio de sesión          Request URL): hacían falta las tres. Pulsa
			                              "Guardar cambios" (Save Changes) y mira otra vez
			                              la lista: quizá la página agregó una barra al
			                              final.

			                              Busca: URI de redireccionamiento de OAuth
			                              válidos (Valid OAuth Redirect URIs) · URL de
			                              devolución de llamada para autorización
			                              cancelada (Deauthorize Callback URL) · URL de la
			                              solicitud de eliminación de datos (Data Deletion
			                              Request URL) · Guardar cambios (Save Changes)
			                              (los nombres pueden variar un poco)

			                              Página https://developers.facebook.com/apps/1454
			                                     127905832671/instagram-basic-display/basi
			                                     c-display/

			                              Qué traer: La dirección exactamente como la
			                              muestra la página después de guardar.

			                              Dirección guardada
			                              > https://localhost:8473/callback▏
			                              Varias direcciones: sepáralas con un espacio. Si
			                              un puerto está ocupado, se usa la siguiente.

			 enter continuar   esc atrás   ctrl+c guardar y salir
			 tab luego   c copiar la dirección   o abrir la página   l copiar el enlace
			 s pasos   ? ayuda"
		`);
	});

	test('at 120 columns in Spanish', () => {
		expect(draw(states.oldRedirectStep, {columns: 120, settings: spanish})).toMatchInlineSnapshot(`
			" ig-wizard   Basic Display                                                              paso 5 de 9

			  • App de 2022               URI de redirección
			  • Producto configurado
			  • Identificador de la app   En la misma página, escribe esta dirección en "URI de
			  • Clave secreta de la app   redireccionamiento de OAuth válidos" (Valid OAuth Redirect URIs):
			  ▸ URI de redirección        https://localhost:8473/callback
			  ○ Evaluador invitado        Escribe también una dirección en los otros dos campos (Deauthorize
			  ○ Invitación aceptada       Callback URL y Data Deletion Request URL): hacían falta las tres.
			  ○ Permisos                  Pulsa "Guardar cambios" (Save Changes) y mira otra vez la lista:
			  ○ Inicio de sesión          quizá la página agregó una barra al final.

			                              Busca: URI de redireccionamiento de OAuth válidos (Valid OAuth
			                              Redirect URIs) · URL de devolución de llamada para autorización
			                              cancelada (Deauthorize Callback URL) · URL de la solicitud de
			                              eliminación de datos (Data Deletion Request URL) · Guardar cambios
			                              (Save Changes) (los nombres pueden variar un poco)

			                              Página https://developers.facebook.com/apps/1454127905832671/instagr
			                                     am-basic-display/basic-display/

			                              Qué traer: La dirección exactamente como la muestra la página
			                              después de guardar.

			                              Dirección guardada
			                              > https://localhost:8473/callback▏
			                              Varias direcciones: sepáralas con un espacio. Si un puerto está
			                              ocupado, se usa la siguiente.

			 enter continuar   esc atrás   ctrl+c guardar y salir
			 tab luego   c copiar la dirección   o abrir la página   l copiar el enlace   s pasos   ? ayuda"
		`);
	});
});
