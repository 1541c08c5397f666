/** The looks of the report: calm paper, light and dark, on a phone, a desk and A4. */
export const PAGE_STYLES = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1a1f1c; --muted: #545d58; --edge: #dce2de; --shade: #f3f6f4; --accent: #17694a;
  --rises: #6fb08f; --readmitted: #4a8fb8; --gains: #17694a; --falls: #e0a458; --loses: #b4461b; --excluded: #6b6f76; --before: #fff; --after: #8fb7a4; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #141816; --ink: #ecefed; --muted: #b3bcb7; --edge: #38413c; --shade: #1f2522; --accent: #7fd1a8;
    --rises: #4f9474; --readmitted: #5fa3cc; --gains: #86d6a2; --falls: #b98335; --loses: #ff9d73; --excluded: #9aa0a8; --before: #141816; --after: #4f7f69; } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0; }
main { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
h1 { margin: 0 0 .5rem; font-size: 1rem; font-weight: 600; color: var(--muted); }
h2 { margin: 3rem 0 .5rem; font-size: 1.3rem; line-height: 1.4; break-after: avoid; }
p, li, dd { max-width: 68ch; overflow-wrap: anywhere; }
p { margin: .5rem 0; }
.answer { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.35; font-weight: 600; text-wrap: balance; }
.note, .lead, figcaption, caption, footer { color: var(--muted); font-size: .875rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.75rem, 1fr)); gap: 1rem; margin: 1.5rem 0; padding: 1rem 0; border-block: 1px solid var(--edge); }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.figures dt { font-size: .875rem; color: var(--muted); }
.figures dd { margin: 0; font-size: 1.75rem; line-height: 1.35; font-weight: 600; font-variant-numeric: tabular-nums; }
figure { margin: 1rem 0; break-inside: avoid; }
figure.long { break-inside: auto; }
.plot { display: block; max-width: 100%; height: auto; fill: currentColor; font: 13px system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; font-variant-numeric: tabular-nums; }
.plot.wide { display: none; }
.legend { break-after: avoid; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .5rem 0; padding: 0; list-style: none; font-size: .875rem; }
.legend li { display: flex; align-items: center; gap: .4rem; }
.legend svg { width: .9rem; height: .9rem; flex: none; }
.scroll { overflow-x: auto; margin: .75rem 0; }
.scroll:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; }
caption { padding: .25rem 0; text-align: start; }
th, td { padding: .3rem .3rem; border-bottom: 1px solid var(--edge); text-align: start; vertical-align: top; }
th:first-child { padding-inline-start: 0; }
tbody th { font-weight: 400; min-width: 5.5rem; overflow-wrap: anywhere; }
thead th { vertical-align: bottom; }
.number { text-align: end; white-space: nowrap; }
thead .number { white-space: normal; }
.same { background: var(--shade); }
tr { break-inside: avoid; }
details { margin: .75rem 0; }
summary { cursor: pointer; padding: .35rem 0; color: var(--accent); font-size: .875rem; }
dl.method { margin: .5rem 0; }
dl.method dt { font-weight: 600; }
dl.method dd { margin: 0 0 .5rem; }
ul.gaps { padding-inline-start: 1.2rem; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--edge); }
@media (min-width: 50rem) { th, td { padding-inline: .5rem; } .plot.narrow { display: none; } .plot.wide { display: block; } .answer { font-size: 2rem; } main { padding-top: 3rem; } }
@page { size: A4; margin: 16mm 15mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --muted: #444; --edge: #bbb; --shade: #eee; --accent: #000;
    --rises: #6fb08f; --readmitted: #4a8fb8; --gains: #17694a; --falls: #e0a458; --loses: #b4461b; --excluded: #6b6f76; --before: #fff; --after: #8fb7a4; }
  html { font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  h2 { margin-top: 1.5rem; }
  .plot.narrow { display: none; }
  .plot.wide { display: block; }
  .scroll { overflow: visible; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { list-style: none; color: inherit; }
  details:has(table) > summary { display: none; }
  .lead, table:not(:has(tbody tr:nth-child(16))) { break-inside: avoid; }
  .lead { break-after: avoid; }
}
`;
