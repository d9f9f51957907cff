/** The style of a dossier: calm on a screen, narrow on a phone, A4 on paper. Served at `/assets/dossier.css`. */
export const dossierStyle = `:root {
  color-scheme: light;
  --ground: #eef1f6; --sheet: #ffffff; --ink: #1b2233; --quiet: #566079; --line: #dde2ec; --accent: #1e3a8a; --soft: #f4f6fb; --fault: #a4161a;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
.sheet { max-width: 54rem; margin: 1.5rem auto 3rem; padding: clamp(1.25rem, 5vw, 3.5rem); background: var(--sheet); border: 1px solid var(--line); border-radius: 0.75rem; }
.running { display: none; }
.product { margin: 0 0 1.5rem; color: var(--accent); font-weight: 650; }
h1 { margin: 0; font-size: clamp(1.6rem, 5vw, 2.3rem); line-height: 1.15; letter-spacing: -0.015em; }
h2 { margin: 2.75rem 0 0.9rem; padding-bottom: 0.35rem; border-bottom: 2px solid var(--accent); font-size: 1.2rem; line-height: 1.3; }
h3 { margin: 0 0 0.35rem; font-size: 1rem; line-height: 1.35; }
p { margin: 0 0 0.6rem; }
.sub { margin: 0.35rem 0 1.2rem; color: var(--quiet); font-size: 1.1rem; }
.practice { padding: 0.55rem 0.9rem; border-radius: 0.4rem; background: #fff3cd; color: #5c4400; font-weight: 600; }
.made { margin: 0; }
.careful { margin: 0.5rem 0 0; padding-left: 0.8rem; border-left: 3px solid var(--accent); color: var(--quiet); }
.quiet { color: var(--quiet); font-weight: 400; font-size: 0.92em; }
.utc { display: block; color: var(--quiet); font-size: 0.85em; font-variant-numeric: tabular-nums; }
time { font-variant-numeric: tabular-nums; }
dl { margin: 0; }
.facts > div { display: grid; grid-template-columns: 13rem 1fr; gap: 0.1rem 1.25rem; padding: 0.4rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--quiet); }
dd { margin: 0; }
.facts .utc { display: inline; margin-left: 0.6rem; }
.block { margin: 0 0 1.6rem; }
code, pre { font: 0.85rem/1.5 ui-monospace, Consolas, "Courier New", monospace; }
pre { margin: 0.9rem 0; padding: 0.8rem 1rem; border: 1px solid var(--line); border-radius: 0.4rem; background: var(--soft); white-space: pre-wrap; }
del { color: var(--quiet); }
ins { font-weight: 650; text-decoration: none; }
q { quotes: "“" "”"; }
ul { margin: 0 0 0.8rem; padding: 0; list-style: none; }
ul li { position: relative; margin: 0.35rem 0; padding-left: 1.6rem; }
ul.yes li::before, ul.no li::before { position: absolute; left: 0.2rem; font-weight: 700; }
ul.yes li::before { content: "✓" / ""; color: var(--accent); }
ul.no li::before { content: "–" / ""; color: var(--quiet); }
table { width: 100%; border-collapse: collapse; }
th { padding: 0.35rem 0.9rem 0.35rem 0; border-bottom: 1px solid var(--quiet); color: var(--quiet); font-weight: 600; text-align: left; }
td { padding: 0.6rem 0.9rem 0.6rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td .quiet { display: block; }
.decisions th:nth-child(1) { width: 20%; }
.decisions th:nth-child(2) { width: 16%; }
.decisions th:nth-child(3) { width: 20%; }
.heads th:nth-child(1) { width: 14%; }
.heads th:nth-child(2) { width: 24%; }
.details > div { display: flex; gap: 0 0.6rem; }
.details dt { flex: none; }
.details dd { min-width: 0; }
.details dt::after { content: ":"; }
.broken { color: var(--fault); }
.course { margin: 0; padding: 0; list-style: none; }
.when time { white-space: nowrap; }
.course > li { display: grid; grid-template-columns: 14.5rem 1fr; gap: 0 2rem; break-inside: avoid; }
.when { padding-top: 0.1rem; text-align: right; }
.did { position: relative; padding: 0 0 1.5rem 1.5rem; border-left: 2px solid var(--line); }
.did::before { position: absolute; left: -0.44rem; top: 0.35rem; width: 0.75rem; height: 0.75rem; border: 2px solid var(--quiet); border-radius: 50%; background: var(--sheet); content: ""; }
.weighty .did::before { border-color: var(--accent); background: var(--accent); }
.by { margin: 0 0 0.3rem; }
.by .quiet { margin-left: 0.6rem; }
.number { margin: 0.2rem 0 0; color: var(--quiet); font-size: 0.8rem; }
@media (max-width: 40rem) {
  .sheet { margin: 0; border: 0; border-radius: 0; }
  .facts > div { grid-template-columns: 1fr; }
  .facts .utc { display: block; margin-left: 0; }
  .when time { white-space: normal; }
  .details > div { flex-wrap: wrap; }
  .details dt { flex: 0 1 auto; }
  .course > li { grid-template-columns: minmax(0, 1fr); border-left: 2px solid var(--line); padding-left: 1.1rem; position: relative; }
  .course > li::before { position: absolute; left: -0.44rem; top: 0.3rem; width: 0.75rem; height: 0.75rem; border: 2px solid var(--quiet); border-radius: 50%; background: var(--sheet); content: ""; }
  .course > li.weighty::before { border-color: var(--accent); background: var(--accent); }
  .when { text-align: left; }
  .when .utc { display: inline; margin-left: 0.5rem; }
  .did { padding: 0.2rem 0 1.4rem; border: 0; }
  .did::before { content: none; }
  .by .quiet { display: block; margin-left: 0; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, td { display: block; }
  tr { padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
  td { padding: 0.2rem 0; border: 0; }
  td::before { display: block; color: var(--quiet); font-size: 0.85rem; content: attr(data-label); }
}
@page {
  size: A4;
  margin: 14mm 16mm 18mm;
  @bottom-right { content: counter(page) " / " counter(pages); color: #566079; font: 8.5pt system-ui, "Noto Sans", sans-serif; }
}
@media print {
  body { background: none; font-size: 9.5pt; line-height: 1.45; }
  .sheet { display: table; width: 100%; max-width: none; margin: 0; padding: 0; border: 0; border-radius: 0; }
  .running { display: table-header-group; break-inside: avoid; color: var(--quiet); font-size: 8.5pt; }
  .running span { display: inline-block; width: 50%; padding-bottom: 7mm; }
  .running span:last-child { text-align: right; }
  .pages { display: table-row-group; }
  .product { display: none; }
  h1 { font-size: 20pt; }
  h2 { margin-top: 8mm; font-size: 12.5pt; break-after: avoid; }
  h3 { font-size: 10pt; break-after: avoid; }
  .sub { font-size: 11.5pt; }
  .facts > div { grid-template-columns: 42mm 1fr; padding: 1.1mm 0; break-inside: avoid; }
  .block, tr, ul li, pre { break-inside: avoid; }
  .course > li { grid-template-columns: 47mm 1fr; gap: 0 7mm; }
  .did { padding-bottom: 4mm; }
  code, pre { font-size: 8pt; }
}
`;
