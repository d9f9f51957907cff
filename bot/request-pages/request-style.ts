/** What the answer page adds to the style of the plain pages. */
export const requestStyle = `
.practice { padding: 0.6rem 0.9rem; border-radius: 0.4rem; background: #fff3cd; color: #5c4400; font-weight: 600; }
.reference { color: var(--quiet); font-weight: 600; }
dl { margin: 0 0 1rem; border-top: 1px solid var(--line); }
dl div { display: grid; grid-template-columns: 11rem 1fr; gap: 0.1rem 1rem; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--quiet); font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
form { margin: 0; }
h3 { margin: 1.3rem 0 0.2rem; font-size: 1rem; }
.steps li { margin: 0.7rem 0; }
.steps .hint { margin: 0.2rem 0; }
pre { margin: 0.3rem 0 0.5rem; padding: 0.6rem 0.8rem; border: 1px solid var(--line); border-radius: 0.4rem; background: var(--ground); font: 0.85rem/1.5 Consolas, 'Courier New', monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.system { display: flex; flex-wrap: wrap; align-items: end; gap: 0.4rem 0.8rem; margin: 0 0 1rem; }
.system label { flex-basis: 100%; }
.sources a { overflow-wrap: anywhere; }
select { min-width: 0; max-width: 100%; padding: 0.6rem 0.7rem; border: 1px solid var(--quiet); border-radius: 0.4rem; background: var(--sheet); color: var(--ink); font: inherit; }
.second { background: transparent; color: var(--accent); box-shadow: inset 0 0 0 2px var(--accent); }
fieldset { margin: 0 0 1.25rem; padding: 0; border: 0; min-width: 0; }
legend { padding: 0; margin-bottom: 0.5rem; font-weight: 650; }
.choice { display: grid; grid-template-columns: 1.5rem 1fr; gap: 0 0.6rem; padding: 0.75rem 0.9rem; margin: 0.5rem 0; border: 1px solid var(--line); border-radius: 0.5rem; }
.choice:has(input:checked) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
.choice input { width: 1.25rem; height: 1.25rem; margin: 0.2rem 0 0; accent-color: var(--accent); }
.choice .hint { grid-column: 2; margin: 0.1rem 0 0; }
label { font-weight: 600; }
.scope { font-weight: 400; }
.quoted { margin: 0 0 0.3rem; color: var(--quiet); font-weight: 600; }
.genuine { padding: 0.7rem 0.9rem; border-left: 4px solid var(--accent); background: var(--ground); }
.hint { margin: 0 0 0.4rem; color: var(--quiet); font-size: 0.95rem; }
.field { margin: 0 0 1.25rem; }
textarea, input[type="email"] { display: block; width: 100%; padding: 0.6rem 0.7rem; border: 1px solid var(--quiet); border-radius: 0.4rem; background: var(--sheet); color: var(--ink); font: inherit; }
[aria-invalid="true"] { border-color: var(--fault); border-width: 2px; }
button { padding: 0.75rem 1.4rem; border: 0; border-radius: 0.45rem; background: var(--accent); color: var(--sheet); font: inherit; font-weight: 650; cursor: pointer; }
button:hover { filter: brightness(1.12); }
input:focus-visible, select:focus-visible, textarea:focus-visible, button:focus-visible, .faults:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
:root { --fault: #a4161a; }
.faults { margin: 0 0 1.25rem; padding: 0.9rem 1.1rem; border: 2px solid var(--fault); border-radius: 0.5rem; }
.faults h2 { margin: 0 0 0.4rem; }
.faults a, .fault { color: var(--fault); font-weight: 600; }
.fault { margin: 0.2rem 0 0.4rem; }
.recorded { margin: 0 0 1.25rem; padding: 0.9rem 1.1rem; border-left: 4px solid var(--accent); background: var(--ground); }
.recorded p:last-child { margin: 0; }
.practice + h1, .faults + h1 { margin-top: 1.25rem; }
footer nav { display: flex; gap: 0.25rem 1.25rem; flex-wrap: wrap; }
blockquote { margin: 0 0 1rem; padding: 0.6rem 1rem; border-left: 3px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
@media (max-width: 30rem) { dl div { grid-template-columns: 1fr; } button { width: 100%; } }
@media (prefers-color-scheme: dark) {
  :root { --fault: #ff9a9d; }
  .practice { background: #4a3600; color: #ffe9b0; }
}
`;
