import {Hono} from 'hono';
import {formOf} from './body.ts';
import {accountOf, signIn} from './ledger/accounts.ts';
import {answerInvite} from './ledger/apps.ts';
import {hasGrants, removeGrants} from './ledger/grants.ts';
import type {Account} from './ledger/state.ts';
import {AccountTypePage, LoginPage, ManageAccessPage} from './pages/accounts.tsx';
import {NotFoundPage} from './pages/not-found.tsx';
import {show} from './pages/page.tsx';
import {sessionOf, setSession} from './session.ts';
import {type Answer, type Ctx, type Env, queryOf, type World} from './world.ts';

/** The pages of `www.instagram.com` that a person needs: login, invitations and apps, account type. */
export function instagramRoutes(world: World): Hono<Env> {
	const routes = new Hono<Env>();
	const signedIn = (handle: (c: Ctx, account: Account) => Answer) => (c: Ctx) => {
		const account = accountOf(world.state, sessionOf(c));
		return account === undefined
			? c.redirect(`/accounts/login/?next=${encodeURIComponent(c.req.path)}`, 303)
			: handle(c, account);
	};

	routes.get('/accounts/login', c =>
		show(c, LoginPage, {
			accounts: [...world.state.accounts.values()],
			next: nextPath(queryOf(c).get('next')),
		}),
	);
	routes.post('/accounts/login', c => logIn(world, c));
	routes.post('/accounts/logout', c => {
		world.state.sessions.delete(sessionOf(c) ?? '');
		setSession(c, undefined);
		return c.redirect('/accounts/login/', 303);
	});

	const access = '/accounts/manage_access';
	routes.get(
		access,
		signedIn((c, account) => showAccess(world, c, account)),
	);
	routes.post(
		access,
		signedIn((c, account) => changeAccess(world, c, account)),
	);

	const type = '/accounts/convert_to_professional_account';
	routes.get(
		type,
		signedIn((c, account) => show(c, AccountTypePage, {account})),
	);
	routes.post(type, signedIn(convert));

	routes.get('/pictures/:file{.+\\.svg}', c => picture(world, c));
	return routes;
}

async function logIn(world: World, c: Ctx): Promise<Response> {
	const form = await formOf(c);
	const account = world.state.accounts.get(form.get('username') ?? '');
	const next = nextPath(form.get('next'));

	if (account === undefined) {
		return show(c, LoginPage, {accounts: [...world.state.accounts.values()], next}, 422);
	}

	setSession(c, signIn(world.state, account, world.random));
	return c.redirect(next, 303);
}

/** Only a path of this server: anything else could lead the browser elsewhere. */
function nextPath(next: string | null): string {
	return next !== null && /^\/(?![/\\])[\u0021-\u007E]*$/.test(next)
		? next
		: '/accounts/manage_access/';
}

function showAccess(world: World, c: Ctx, account: Account): Answer {
	const apps = [...world.state.apps.values()];
	return show(c, ManageAccessPage, {
		account,
		invites: apps.filter(app =>
			app.testers.some(tester => tester.username === account.username && !tester.accepted),
		),
		active: apps.filter(app => hasGrants(world.state, app, account)),
	});
}

async function changeAccess(world: World, c: Ctx, account: Account): Promise<Response> {
	const form = await formOf(c);
	const app = world.state.apps.get(form.get('app') ?? '');
	const answer = form.get('answer');

	if (app !== undefined && (answer === 'accept' || answer === 'decline')) {
		answerInvite(app, account.username, answer === 'accept');
	} else if (app !== undefined && answer === 'remove') {
		removeGrants(world.state, app, account);
	}

	return c.redirect('/accounts/manage_access/', 303);
}

async function convert(c: Ctx, account: Account): Promise<Response> {
	const type = (await formOf(c)).get('type');

	if (type === 'BUSINESS' || type === 'MEDIA_CREATOR') {
		account.type = type;
	}

	return c.redirect('/accounts/convert_to_professional_account/', 303);
}

/** The picture of an account: its first letter. */
function picture(world: World, c: Ctx): Answer {
	const account = world.state.accounts.get(c.req.param('file')?.replace(/\.svg$/, '') ?? '');

	if (account === undefined) {
		return show(c, NotFoundPage, {}, 404);
	}

	return c.body(
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle cx="32" cy="32" r="32" fill="#7c3aed"/><text x="32" y="42" font-size="28" text-anchor="middle" fill="#fff">${account.username.charAt(0)}</text></svg>`,
		200,
		{'content-type': 'image/svg+xml'},
	);
}
