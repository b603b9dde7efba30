"""How the explanation looks as a page: light and dark, narrow and printed, nothing told by colour alone."""

STYLE = """
:root {
  color-scheme: light dark;
  --ink: #1b1b1b; --paper: #ffffff; --soft: #595959; --rule: #d5d9de; --accent: #1f4e79; --tint: #eef3f8;
  --mark: #ffe58a; --mark-ink: #1b1b1b;
  --asks: #1f4e79; --duty: #1b6b4a; --paper-check: #8a4b08; --tells: #6b6b6b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #ececec; --paper: #16181b; --soft: #b4b8bd; --rule: #3a3f45; --accent: #9cc4ea; --tint: #1f2730;
    --mark: #6b5600; --mark-ink: #ffffff;
    --asks: #8fbce8; --duty: #7fd0ab; --paper-check: #f0b071; --tells: #a9a9a9;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.25rem; max-width: 58rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.45 Calibri, Carlito, "Segoe UI", system-ui, sans-serif; overflow-wrap: anywhere;
}
h1 { margin: 0 0 .25rem; font-size: 1.6rem; line-height: 1.2; color: var(--accent); }
h2 { margin: 1.5rem 0 .5rem; font-size: 1.1rem; color: var(--accent); }
p { margin: .25rem 0; }
.soft { color: var(--soft); }
.counts, .legend {
  display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: .5rem 1.25rem;
  margin: .75rem 0; padding: 0; list-style: none;
}
.counts b { font-size: 1.2rem; }
.legend li { padding-left: .5rem; border-left: .3rem solid var(--kind); }
.filters { margin: 1rem 0; padding: .5rem .75rem; border: 1px solid var(--rule); border-radius: .3rem; }
.filters legend { padding: 0 .3rem; color: var(--soft); }
.filters label { display: inline-block; margin-right: 1rem; white-space: nowrap; }
.lines { margin: 0; padding: 0; list-style: none; }
.line {
  display: grid; grid-template-columns: 3rem 1fr; gap: 0 .75rem; margin: 0 0 .5rem; padding: .35rem .75rem .35rem 0;
  border-left: .3rem solid var(--kind); break-inside: avoid;
}
.line .no { color: var(--soft); font-size: .85rem; text-align: right; padding-top: .15rem; }
.line.heading { margin-top: 1.25rem; border-left-color: transparent; break-after: avoid; }
.line.heading h3 { margin: 0; font-size: 1.1rem; color: var(--accent); }
.text { margin: 0; }
.about, .exact { margin: .1rem 0 0; font-size: .875rem; color: var(--soft); }
.kind { color: var(--kind); font-weight: 600; }
.preferred { font-style: italic; }
.matches { margin: .2rem 0 0; padding: .25rem .5rem .25rem 1.75rem; background: var(--tint); font-size: .875rem; }
.matches.single { padding-left: .5rem; list-style: none; }
.matches b { font-weight: 600; }
mark { background: var(--mark); color: var(--mark-ink); padding: 0 .1em; border-radius: .15em; }
mark[data-n]::after { content: attr(data-n); font-size: .7em; vertical-align: super; padding-left: .1em; }
.asks { --kind: var(--asks); } .duty { --kind: var(--duty); }
.check { --kind: var(--paper-check); } .tells { --kind: var(--tells); } .heading { --kind: var(--accent); }
body:has(#show-asked:checked) .line:not(.asked, .heading),
body:has(#show-rated:checked) .line:not(.rated, .heading),
body:has(#show-unrated:checked) .line:not(.unrated) { display: none; }
@media (max-width: 30rem) {
  body { padding: .75rem; }
  .line { grid-template-columns: 1fr; padding-left: .6rem; }
  .line .no { text-align: left; padding: 0; }
  .line .no:empty { display: none; }
  .filters label { display: block; }
}
@media print {
  :root { --ink: #000; --paper: #fff; --soft: #444; --rule: #999; --tint: #f2f2f2; --mark: #e4e4e4; --mark-ink: #000;
    --accent: #1f4e79; --asks: #1f4e79; --duty: #1b6b4a; --paper-check: #8a4b08; --tells: #6b6b6b; }
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  .filters { display: none; }
  mark { text-decoration: underline; }
  @page { margin: 18mm; }
}
"""
