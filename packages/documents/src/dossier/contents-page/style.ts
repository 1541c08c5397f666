/** How the page of contents looks: calm paper, one accent, a table that becomes a list on a phone. It prints as it stands. */
export const STYLE = `
:root{color-scheme:light;--ink:#1b1f1d;--quiet:#5a635e;--line:#d9dfdb;--accent:#0b5d3b;--gold:#b7791f;--warn:#9a3412}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:var(--ink);font:16px/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
main{max-width:68rem;margin:0 auto;padding:1.5rem 1rem 4rem}
.over{margin:0;color:var(--quiet)}
h1{margin:.1rem 0 1rem;font-size:1.75rem;line-height:1.3}
h2{margin:2.5rem 0 .75rem;font-size:1.25rem;color:var(--accent)}
h3{margin:1.25rem 0 .25rem;font-size:1rem}
a{color:var(--accent)}
a:focus-visible{outline:3px solid var(--gold);outline-offset:2px}
dl{margin:0;border-top:1px solid var(--line)}
dl div{display:flex;flex-wrap:wrap;gap:0 1rem;padding:.5rem 0;border-bottom:1px solid var(--line)}
dt{flex:0 0 11rem;color:var(--quiet)}
dd{flex:1 1 18rem;margin:0}
dd p{margin:0}
.stars{color:var(--gold);letter-spacing:.1em}
small{color:var(--quiet);font-size:.875rem;white-space:nowrap}
small.lacking{color:var(--warn);white-space:normal}
.quiet{color:var(--quiet)}
.note{margin:.25rem 0 0;padding-left:.75rem;border-left:2px solid var(--line);color:var(--quiet);white-space:pre-wrap}
.points{font-weight:600;white-space:nowrap;font-variant-numeric:tabular-nums}
ul,ol{margin:0;padding-left:1.25rem}
li{padding:.15rem 0}
table{width:100%;border-collapse:collapse;table-layout:fixed}
th,td{padding:.6rem .75rem .6rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}
thead th{color:var(--quiet)}
thead th:first-child{width:24%}
thead th:nth-child(2){width:42%}
th.section{padding-top:1.5rem;font-weight:600}
td ul{padding-left:1.1rem}
summary{padding:.25rem 0;color:var(--accent);cursor:pointer}
code{color:var(--quiet);font:.875rem/1.5 ui-monospace,Consolas,monospace}
@media (max-width:40rem){
dt{flex-basis:100%}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tr,th,td{display:block}
tr{padding:.75rem 0;border-bottom:1px solid var(--line)}
th,td{padding:.15rem 0;border:0}
}
@page{size:A4;margin:20mm 15mm 20mm 25mm}
@media print{body{font-size:10pt;line-height:1.4}main{max-width:none;padding:0}th,td{padding-block:.35rem}tr,li{break-inside:avoid}h2,h3,tbody tr:first-child{break-after:avoid}}
`;
