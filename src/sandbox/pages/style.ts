/** The look of every page: one column, readable on a phone, light or dark as the browser is. */
export const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 44rem; padding: 0 1rem 3rem; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; }
.stand-in { border: 0.2rem dashed #b45309; border-radius: 0.4rem; margin: 1rem 0; padding: 0.5rem 0.8rem; }
header { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; justify-content: space-between; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { border-top: 0.06rem solid #8886; font-size: 1.2rem; margin-top: 2rem; padding-top: 1rem; }
label { display: block; font-weight: 600; }
label.choice { font-weight: 400; padding: 0.3rem 0; }
input:not([type='radio'], [type='checkbox']), select { box-sizing: border-box; font: inherit; padding: 0.4rem; width: 100%; }
button { max-width: 100%; border-radius: 0.4rem; font: inherit; min-height: 2.6rem; padding: 0.3rem 1rem; }
button.first { font-weight: 700; }
fieldset { border: 0.06rem solid #8886; border-radius: 0.4rem; margin: 1rem 0; }
code { overflow-wrap: anywhere; }
dt { font-weight: 600; }
dd { margin: 0 0 0.8rem; }
small { display: block; opacity: 0.8; }
li { margin: 0.4rem 0; }
li form { display: inline-block; margin-left: 0.5rem; }
.problem { border-left: 0.3rem solid #b91c1c; padding-left: 0.8rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 0.06rem solid #8884; padding: 0.3rem 0.5rem 0.3rem 0; text-align: left; vertical-align: top; }
[aria-current] { font-weight: 700; }
`;
