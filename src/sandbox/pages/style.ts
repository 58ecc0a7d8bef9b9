/**
 * The look of every page: one column of cards, readable on a phone, light or dark as the browser is.
 * Text has a contrast of at least 4.5:1 on its ground, edges of fields and buttons 3:1.
 */
export const style = `
:root {
	color-scheme: light dark;
	--ground: light-dark(#f3f4f6, #111214);
	--card: light-dark(#fff, #1c1d21);
	--text: light-dark(#1c1e21, #e8e9ec);
	--soft: light-dark(#565c69, #a9afbc);
	--line: light-dark(#dcdfe5, #34363d);
	--edge: light-dark(#858c99, #70788a);
	--link: light-dark(#5b21b6, #c4b5fd);
	--first: light-dark(#5b21b6, #7c3aed);
	--mark: light-dark(#fef3c7, #453209);
	--on-mark: light-dark(#452a03, #fdecc0);
	--good: light-dark(#dcfce7, #123f25);
	--on-good: light-dark(#14532d, #bbf7d0);
	--bad: light-dark(#fee2e2, #4c1717);
	--on-bad: light-dark(#7f1d1d, #fecaca);
	font: 1rem/1.5 system-ui, sans-serif;
}
* { box-sizing: border-box; }
body { background: var(--ground); color: var(--text); margin: 0; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: 0.32em; }
:focus-visible {
	border-radius: 0.2rem; outline: 0.2rem solid var(--link); outline-offset: 0.15rem;
}
.skip { left: -99rem; position: absolute; }
.skip:focus {
	background: var(--card); left: 0.5rem; padding: 0.4rem 1rem; top: 0.5rem; z-index: 1;
}

.stand-in, header, main { padding-inline: max(1rem, 50% - 22rem); }
.stand-in {
	background: var(--mark); color: var(--on-mark); padding-block: 1rem 0.6rem; position: relative;
}
.stand-in::before {
	background: repeating-linear-gradient(-45deg, #f59e0b 0 0.8rem, #1c1917 0.8rem 1.6rem);
	content: ''; height: 0.4rem; inset: 0 0 auto; position: absolute;
}
.stand-in strong { display: block; }
header {
	background: var(--card); border-bottom: 0.06rem solid var(--line); display: flex;
	flex-wrap: wrap; gap: 0 2rem; justify-content: space-between;
}
nav { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
nav a { border-bottom: 0.2rem solid transparent; padding: 0.6rem 0 0.4rem; text-decoration: none; }
nav a:hover { border-color: var(--edge); }
nav a[aria-current] { border-color: var(--link); color: var(--text); font-weight: 600; }
main { padding-block: 1.5rem 4rem; }
main > nav { border-bottom: 0.06rem solid var(--line); margin-bottom: 1.5rem; }

h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 1rem; }
h2, h3 { line-height: 1.3; margin: 0 0 0.8rem; }
h2 { font-size: 1.2rem; }
h3 { font-size: 1.05rem; }
main > h2 { margin-top: 2.5rem; }
form + h3, p + h3 {
	border-top: 0.06rem solid var(--line); margin-top: 1.5rem; padding-top: 1.2rem;
}
form + form { margin-top: 1.2rem; }
p { margin: 0 0 1rem; }
.about { color: var(--soft); margin: 0; }
section {
	background: var(--card); border: 0.06rem solid var(--line); border-radius: 0.75rem;
	margin-bottom: 1.2rem; padding: 1.4rem 1.5rem;
}
section > :last-child, section > form:last-child > :last-child, dl > :last-child {
	margin-bottom: 0;
}
code { font-family: ui-monospace, monospace; font-size: 0.92em; overflow-wrap: anywhere; }
small { color: var(--soft); display: block; font-size: 0.9rem; }

label, dt { display: block; font-weight: 600; }
dl { margin: 0; }
dd { margin: 0 0 1rem; }
dd code { font-size: 1.1rem; }
input:not([type='radio'], [type='checkbox']), select {
	background: var(--card); border: 0.06rem solid var(--edge); border-radius: 0.5rem; color: inherit;
	font: inherit; margin: 0.25rem 0; min-height: 2.75rem; padding: 0.4rem 0.7rem; width: 100%;
}
[type='radio'], [type='checkbox'] {
	accent-color: var(--first); flex: none; height: 1.2rem; margin: 0.15rem 0; width: 1.2rem;
}
fieldset { border: 0; margin: 0 0 1.2rem; padding: 0; }
legend { font-weight: 600; margin-bottom: 0.5rem; padding: 0; }
.choice {
	align-items: flex-start; border: 0.06rem solid var(--line); border-radius: 0.5rem;
	display: flex; font-weight: 400; gap: 0.75rem; margin-bottom: 0.5rem; min-height: 2.75rem;
	padding: 0.6rem 0.8rem;
}
.choice:has(:checked) { border-color: var(--link); }
.choice:has(img) { align-items: center; }
.fields { display: grid; gap: 0 1rem; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); }

button, .button, summary {
	background: var(--card); border: 0.06rem solid var(--edge); border-radius: 0.5rem;
	color: var(--text); cursor: pointer; display: inline-block; font: inherit; font-weight: 600;
	line-height: 1.4; max-width: 100%; min-height: 2.75rem; padding: 0.6rem 1.1rem;
	text-align: center; text-decoration: none;
}
:is(button, .button, summary):hover { border-color: var(--link); }
.first { background: var(--first); border-color: var(--first); color: #fff; }
.actions { display: flex; flex-wrap: wrap; gap: 0.6rem; }
summary { min-height: 0; padding: 0.2rem 0.8rem; }
details[open] summary { margin-bottom: 0.4rem; }

.rows { list-style: none; margin: 0 0 1.2rem; padding: 0; }
.rows li {
	align-items: center; border-bottom: 0.06rem solid var(--line); display: flex; flex-wrap: wrap;
	gap: 0.3rem 1rem; justify-content: space-between; padding: 0.6rem 0;
}
.rows li:first-child { padding-top: 0; }
.rows li:last-child { border-bottom: 0; padding-bottom: 0; }
.rows button { min-height: 2.2rem; padding: 0.3rem 0.9rem; }
.rows small { display: inline; }
.badge {
	border-radius: 1rem; font-size: 0.85rem; font-weight: 600; padding: 0.1rem 0.7rem;
	background: var(--mark); color: var(--on-mark);
}
.badge.good { background: var(--good); color: var(--on-good); }
.notice, .problem { border-radius: 0.5rem; padding: 0.8rem 1rem; }
.notice { background: var(--good); color: var(--on-good); }
.notice code { display: block; }
.problem { background: var(--bad); color: var(--on-bad); }
.said { border-left: 0.25rem solid var(--edge); font-size: 1.15rem; padding-left: 1rem; }
.person { align-items: center; display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; }
.person p { flex: 1 1 12rem; margin: 0; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.92rem; overflow-wrap: normal; width: 100%; }
th, td {
	border-bottom: 0.06rem solid var(--line); padding: 0.6rem 0.8rem 0.6rem 0; text-align: left;
	vertical-align: top;
}
td code { display: block; }
td:last-child { padding-right: 0; }
tr:last-child td { border-bottom: 0; }
`;
