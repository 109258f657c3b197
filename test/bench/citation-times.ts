/** How long citations take to be read, text by length: reading has to be linear. Part of `npm run bench:law`. */
import { parseCitations } from "../../src/instruments/index.js";

const KILOBYTES = [25, 50, 100, 200] as const;
const RUNS = 7;

/** Pieces that texts are made of: what tables print, and what could make a reader look ahead again and again. */
const pieces: readonly string[] = [
  "《中华人民共和国政府信息公开条例》（国务院令第711号）第二十条、第二十一条第二款；",
  "中华人民共和国土地管理法第四十七条、",
  "国发〔2019〕54号、",
  "第十条、",
  "《",
  "（",
  "的",
];

/** Prints, for each piece, the fastest of some runs at each length, in milliseconds. */
export function printCitationTimes(published: readonly string[]): void {
  console.log(`citations, fastest of ${RUNS} runs at ${KILOBYTES.join(" / ")} kB, in ms:`);
  for (const [name, piece] of [
    ["published lists, one after the other", `${published.join("；")}；`] as const,
    ...pieces.map((one) => [one, one] as const),
  ])
    console.log(`  ${KILOBYTES.map((size) => timeOf(piece, size).toFixed(1)).join(" / ")}  ${name}`);
}

function timeOf(piece: string, kilobytes: number): number {
  const text = textOf(piece, kilobytes * 1000);
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    parseCitations(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** As many whole characters of repeated pieces as a number of bytes of UTF-8 holds. */
function textOf(piece: string, bytes: number): string {
  const bytesOfPiece = Buffer.byteLength(piece);
  const repeated = Buffer.from(piece.repeat(Math.ceil(bytes / bytesOfPiece)));
  return repeated.subarray(0, bytes).toString("utf8").replaceAll("\uFFFD", "");
}
