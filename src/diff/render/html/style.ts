/** The one style sheet of the redline: screen, phone (an item becomes a card of what changed), and paper (A4 landscape). */
import type { Words } from "../words/index.js";

/** @returns CSS; changes are told by strokes, underlines and signs as well as by colour */
export function redlineStyle({ page: [before, between, after], side }: Words): string {
  return `
@page { size: A4 landscape; margin: 12mm 10mm 14mm;
  @bottom-center { content: "${before}" counter(page) "${between}" counter(pages) "${after}"; font: 9pt SimSun, serif; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 16px; max-width: 1600px; color: #111; background: #fff;
  font: 14px/1.5 SimSun, "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif; }
h1, h2, th, .badge, b, strong { font-family: SimHei, "Heiti SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1 { margin: 16px 0; font-size: 26px; text-align: center; }
h2 { margin: 32px 0 8px; font-size: 18px; }
p { margin: 8px 0; }
a { color: #0b4f9e; }
code { color: #555; font: 12px Consolas, monospace; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: separate; border-spacing: 0; border: solid #333; border-width: 1px 0 0 1px; }
th, td { padding: 3px 5px; border: solid #333; border-width: 0 1px 1px 0; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; }
th { background: #ededed; font-weight: normal; }
thead th { text-align: center; vertical-align: middle; }
caption { padding: 4px 0; text-align: left; }
td.c { text-align: center; vertical-align: middle; }
.facts th { width: 4em; text-align: center; }
.facts, .counts { margin: 8px 0; }
.counts { width: auto; min-width: 32em; }
.counts td, .counts thead th { text-align: right; }
.counts thead th:first-child { text-align: left; }
del { color: #8f1313; background: #fde8e8; text-decoration: line-through; text-decoration-thickness: 1.5px; }
ins { color: #0a5225; background: #e2f4e6; text-decoration: underline; text-decoration-thickness: 1.5px; text-underline-offset: 2px; }
.only del::before { content: "− "; display: inline-block; white-space: pre; }
.only ins::before { content: "+ "; display: inline-block; white-space: pre; }
.list div::before { content: "●"; }
.list .only::before { content: none; }
.list .moved::before, .moved::before { content: "↕ "; }
.moved { color: #5b3a00; background: #fbf0d9; }
.nothing { color: #666; }
.badge { display: inline-block; margin-right: 4px; padding: 0 6px; border: 1px solid; border-radius: 3px; font-size: 12px; white-space: nowrap; }
.weakening { color: #8f1313; background: #fff; border-width: 2px; font-weight: bold; }
.review { color: #7a4b00; background: #fff; }
.info { color: #444; background: #fff; border-style: dashed; }
.legend { margin: 12px 0; padding: 8px 12px; border-left: 4px solid #666; background: #f6f6f6; }
.legend ul { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 4px 0 0; padding: 0; list-style: none; }
#filter { position: sticky; top: 0; z-index: 2; padding: 8px 12px; border: 1px solid #999; background: #fff; }
#filter label { margin-right: 12px; }
section { scroll-margin-top: 64px; }
.approval { padding: 8px 12px; border: 1px solid #333; }
.approval span { margin-right: 16px; white-space: nowrap; }
.approval i { display: inline-block; width: 9em; border-bottom: 1px solid #333; }
.scroll { overflow-x: auto; }
.redline { table-layout: fixed; min-width: 1240px; font-size: 13px; line-height: 1.4; }
.redline tbody { border-top: 3px solid #333; }
.redline .name th { padding-top: 8px; border-top: 2px solid #333; background: #f6f6f6; font-size: 14px; }
.redline td.same { color: #555; }
.redline td.old { background: #fffafa; }
.redline td.new { background: #f8fdf9; }
.redline .whole td.old { background: #fdf0f0; }
.redline .whole td.new { background: #edf8f0; }
.k-channels div { display: inline-block; margin-right: 6px; }
.redline tr.old > th, .redline tr.new > th { text-align: center; }
.means ul, .legend ul { list-style: none; }
.means ul { margin: 4px 0; padding: 0; }
.general { margin-bottom: 12px; }
.repeated td:nth-child(3), .repeated td:nth-child(4) { width: 18%; } .repeated td:last-child { width: 28%; } .repeated ul { margin: 2px 0; padding-left: 1.3em; }
.general td:nth-child(1) { width: 6em; } .general td:nth-child(2) { width: 8em; }
[hidden] { display: none !important; }
@media screen and (min-width: 1300px) {
  .scroll { overflow: visible; }
}
@media screen and (max-width: 700px) {
  body { padding: 10px; font-size: 15px; }
  h1 { font-size: 21px; }
  .counts { min-width: 0; width: 100%; }
  .redline, .redline tr.means, .redline td, .redline th, .redline .name,
  .general, .general tbody, .general tr, .general td { display: block; width: auto; min-width: 0; border-width: 0; }
  .redline, .general { border: 0; font-size: 15px; }
  .redline .whole td:empty { display: none; }
  .general caption { display: block; }
  .redline > thead, .general > thead, colgroup { display: none; }
  .redline tbody { display: flex; flex-direction: column; margin: 0 0 14px; border: 1px solid #999; border-radius: 4px; }
  .redline tr.old, .redline tr.new { display: contents; }
  .redline tr.old > th, .redline tr.new > th, .redline td.same { display: none; }
  .redline .name { order: -1; }
  .redline .means { order: 99; border-top: 1px solid #999; }
  .redline .name th { padding: 8px 10px; border-top: 0; }
  .redline td, .general td { padding: 4px 10px; text-align: left; }
  .redline td.old::before { content: attr(data-label) " · ${side.old}"; display: block; color: #555; font-size: 13px; }
  .redline td.new::before { content: attr(data-label) " · ${side.new}"; display: block; color: #555; font-size: 13px; }
  .general td[data-label]::before { content: attr(data-label); display: block; color: #555; font-size: 13px; }
  .general tr { margin: 0 0 12px; border: 1px solid #999; border-radius: 4px; }
  .general td:nth-child(n) { width: auto; }
  .approval span { display: block; margin: 4px 0; }
}
@media print {
  body { padding: 0; max-width: none; font-size: 10pt; }
  h1 { margin: 0 0 6mm; font-size: 20pt; }
  h2 { margin: 6mm 0 2mm; font-size: 14pt; break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  #filter { display: none !important; }
  section[hidden] { display: block !important; }
  tbody[hidden] { display: table-row-group !important; }
  tr[hidden] { display: table-row !important; }
  li[hidden] { display: list-item !important; }
  .scroll { overflow: visible; }
  .redline { min-width: 0; border-left: 0; font-size: 8pt; line-height: 1.3; }
  .redline tbody tr > :first-child, .redline thead tr:first-child > :first-child { border-left: 1px solid #333; }
  .redline .name th { font-size: 9pt; }
  .badge, code { font-size: 8pt; }
  .counts, .legend, .approval, tr.means { break-inside: avoid; }
  .redline tbody { break-inside: avoid; }
  .redline tr.name { break-after: avoid; }
  thead { display: table-header-group; }
  th, td { padding: 1px 3px; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
}
