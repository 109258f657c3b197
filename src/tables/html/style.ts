/** The one style sheet of the HTML file: screen, phone (rows become cards), and paper (A4 landscape). */

/**
 * @param page wording around the page number and the number of pages
 * @returns CSS
 */
export function styleSheet([before, between, after]: readonly [string, string, string]): string {
  return `
@page { size: A4 landscape; margin: 12mm 10mm 14mm;
  @bottom-center { content: "${before}" counter(page) "${between}" counter(pages) "${after}"; font: 9pt SimSun, serif; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 16px; max-width: 1500px; color: #111; background: #fff;
  font: 14px/1.5 SimSun, "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif; }
h1, h2, th { font-family: SimHei, "Heiti SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1 { margin: 24px 0; font-size: 26px; text-align: center; }
h2 { margin: 32px 0 8px; font-size: 18px; text-align: center; }
p { margin: 4px 0 8px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
nav h2 { margin: 16px 0 4px; text-align: left; }
.up { text-align: right; }
form[role="search"] { margin: 12px 0; }
input[type="search"] { min-width: 16em; padding: 4px 8px; border: 1px solid #555; font: inherit; }
[hidden] { display: none !important; }
nav ol { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 8px 0; padding: 0; list-style: none; }
a { color: #0b4f9e; }
.notes { margin: 12px 0; padding: 8px 12px; border-left: 4px solid #b45f06; background: #fdf6e3; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: separate; border-spacing: 0; border: solid #333; border-width: 1px 0 0 1px; }
th, td { padding: 3px 5px; border: solid #333; border-width: 0 1px 1px 0; text-align: left; vertical-align: middle;
  overflow-wrap: anywhere; }
th { background: #ededed; font-weight: normal; text-align: center; }
td.c { text-align: center; }
tbody th { background: none; font-family: inherit; }
tbody th.k-name { text-align: center; }
.official { table-layout: fixed; min-width: 1240px; font-size: 13px; line-height: 1.4; }
/* Words stay whole: letters are a little wider than the half of a character that columns are measured in. */
.official thead th { padding-left: 1px; padding-right: 1px; overflow-wrap: normal; }
.plain th, .plain td:first-child { overflow-wrap: break-word; }
.unverified .k-seq, .unverified .k-name { background: #fff2cc; }
.ended { background: #fbe0dd; }
.facts th { width: 9em; }
@media screen and (min-width: 1300px) {
  .scroll { overflow: visible; }
  .official thead { position: sticky; top: 0; }
}
@media screen and (max-width: 700px) {
  body { padding: 10px; font-size: 15px; }
  h1 { font-size: 21px; }
  .facts th { width: 6em; }
  .official, .official tbody, .official tr, .official td, .official tbody th,
  .plain, .plain tbody, .plain tr, .plain td { display: block; width: auto; min-width: 0; border-width: 0; }
  .official thead, .plain thead, colgroup { display: none; }
  .official tr, .plain tr { margin: 0 0 12px; padding: 6px 10px; border: 1px solid #999; border-radius: 4px; }
  .official, .plain { border: 0; font-size: 15px; }
  .official td, .official tbody th.k-name, .plain td { padding: 3px 0; text-align: left; }
  .official td::before, .official tbody th.k-name::before, .plain td::before { content: attr(data-label); display: block; color: #666; font-size: 13px; }
  .official td.tick:not(:empty) { display: inline-block; margin-right: 16px; }
  .official td.tick::before { display: inline; margin-right: 4px; }
  .official tbody th.k-name { font-family: SimHei, "Noto Sans CJK SC", sans-serif; }
  .official tbody th.k-category { display: none; }
  .official tbody tr::before { content: attr(data-category); display: block; margin: -6px -10px 4px; padding: 6px 10px;
    background: #ededed; font-family: SimHei, "Noto Sans CJK SC", sans-serif; }
  .official td.k-seq, .official td:empty, .plain td:empty { display: none; }
}
@media print {
  body { padding: 0; max-width: none; font-size: 10pt; }
  nav, .up, form[role="search"] { display: none; }
  h1 { margin: 12mm 0 8mm; font-size: 20pt; }
  h2 { margin: 0 0 2mm; font-size: 14pt; break-after: avoid; }
  p { break-after: avoid; }
  section { break-before: page; }
  .scroll { overflow: visible; }
  .official { min-width: 0; font-size: 8pt; line-height: 1.3; }
  .plain { font-size: 9pt; }
  thead { display: table-header-group; }
  .plain tbody tr:last-child { break-before: avoid; }
  .plain tr, .official tr:not(.tall) > :not(.k-category) { break-inside: avoid; }
  .official, .plain, .official .k-category { border-left: 0; border-right: 0; }
  .official .k-seq, .official .k-name, .official tr:first-child th:first-child,
  .plain th:first-child, .plain td:first-child { border-left: 1px solid #333; }
  th, td { padding: 1px 3px; }
  th, .ended, .unverified .k-seq, .unverified .k-name { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
}
