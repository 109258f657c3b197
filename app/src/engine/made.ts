/** Lists as they were downloaded, kept with the project: edits of a file are told from what was decided after it was made. */
import { madeIn, packProject, unpackMade } from "../../../src/project/index.js";
import { type Grid, readGrids } from "../../../src/tables/index.js";
import { fileKey, type StoredFile } from "../state/project.js";
import type { Output } from "./protocol.js";

/** As the command line keeps them. */
const FOLDER = ".zwgk-made/";

/** Downloads of one list in one format that are kept: whoever edits may have an earlier one. */
const MOST = 4;

/** What was kept, with one more download. */
export async function withMade(
  kept: Uint8Array | null,
  { name, bytes }: Pick<Output, "name" | "bytes">,
): Promise<StoredFile> {
  const files = kept ? await unpackMade(kept) : {};
  const places = Array.from({ length: MOST }, (_, at) => FOLDER + earlier(name, at));
  const others = places.flatMap((path) => files[path] ?? []).filter((one) => !sameBytes(one, bytes));
  const rest = Object.entries(files).filter(([path]) => !places.includes(path));
  const own = [bytes, ...others].slice(0, MOST).map((one, at) => [places[at] ?? "", one] as const);
  return stored(await packProject(Object.fromEntries([...rest, ...own])));
}

/** The lists of a project file as a project holds them; null for none. */
export async function packMade(files: Readonly<Record<string, Uint8Array>>): Promise<StoredFile | null> {
  const made = madeIn(files);
  return Object.keys(made).length > 0 ? stored(await packProject(made)) : null;
}

/** The tables of the download that an edited file is likest to, of those in its format; null where none is kept. */
export async function likestMade(
  kept: Uint8Array,
  extension: string,
  edited: readonly Grid[],
): Promise<readonly Grid[] | null> {
  const files = Object.entries(await unpackMade(kept)).filter(([path]) => path.endsWith(`.${extension}`));
  const seen = textsOf(edited);
  const made = await Promise.all(files.map(([, bytes]) => readGrids(bytes, {})));
  const unlike = made.map((grids) => unlikeness(textsOf(grids), seen));
  return made[unlike.indexOf(Math.min(...unlike))] ?? null;
}

/** How often each text stands in the cells, however it is set: whole rows differ from every download where one cell was edited. */
function textsOf(grids: readonly Grid[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rows } of grids)
    for (const { cells } of rows)
      for (const { text } of cells) {
        const key = text.replace(/\s+/gu, "");
        if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  return counts;
}

function unlikeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  return [...new Set([...a.keys(), ...b.keys()])]
    .map((text) => Math.abs((a.get(text) ?? 0) - (b.get(text) ?? 0)))
    .reduce((sum, count) => sum + count, 0);
}

/** The newest has the name of the list, as the command line looks for it. */
function earlier(name: string, at: number): string {
  const dot = name.lastIndexOf(".");
  return at === 0 ? name : `${name.slice(0, dot)}~${String(at)}${name.slice(dot)}`;
}

function stored(bytes: Uint8Array): StoredFile {
  return { name: FOLDER, bytes, key: fileKey() };
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
