import { requestStyle } from './request-pages/request-style.ts';

/** The style of the product's plain pages, served at `/assets/page.css`: they work without a script, on a phone. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --ground: #f6f7fb;
  --sheet: #ffffff;
  --ink: #1b2233;
  --quiet: #525c74;
  --line: #dfe3ee;
  --accent: #1e3a8a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #10141f;
    --sheet: #191f2e;
    --ink: #e8ebf4;
    --quiet: #a7b0c6;
    --line: #2e3750;
    --accent: #9db6ff;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  max-width: 46rem;
  padding: 1.5rem 1rem 3rem;
  background: var(--ground);
  color: var(--ink);
  font: 1rem/1.6 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: break-word;
}
header, footer {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1.5rem;
  align-items: baseline;
  justify-content: space-between;
  padding: 0 0.25rem;
}
.product { margin: 0; font-weight: 650; color: var(--accent); }
main {
  margin: 1rem 0;
  padding: clamp(1.25rem, 5vw, 2.75rem);
  background: var(--sheet);
  border: 1px solid var(--line);
  border-radius: 0.75rem;
}
h1 { margin: 0 0 0.75rem; font-size: clamp(1.6rem, 5vw, 2.1rem); line-height: 1.2; letter-spacing: -0.01em; }
h2 { margin: 2rem 0 0.4rem; font-size: 1.15rem; line-height: 1.3; }
p { margin: 0 0 0.75rem; }
.intro { color: var(--quiet); font-size: 1.08rem; }
ul { margin: 0; padding-left: 1.25rem; }
li { margin: 0.4rem 0; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
header a, footer a { display: inline-block; padding: 0.35rem 0; }
@media print {
  body { background: none; }
  main { border: 0; padding: 0; }
}
${requestStyle}`;
