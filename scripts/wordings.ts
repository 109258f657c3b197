/**
 * `npm run wordings`: where the pages of an item word a field differently, whether the catalog prints what the rule of docs/data.md
 * says: what most pages print; on a tie what a county prints, then what was published first. Says how often, and where not.
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import { catalog, ITEM_FIELDS, type ItemField } from "../src/index.js";
import type { Edition, Item, Source } from "../src/model/index.js";
import { shownBy } from "../src/model/verification.js";

/** Lists of towns name the town and its own channels: while a county shows these fields, only counties count. */
const OF_COUNTIES: readonly ItemField[] = ["subjects", "channels", "levels"];

/** A county's own rewriting, which the rule leaves aside: item and field. */
const REWRITTEN: readonly string[] = ["affordable-housing-008 deadline"];

export interface Wordings {
  /** Fields that some page shows as printed. */
  readonly shown: number;
  /** Of these, those that one page shows. */
  readonly byOne: number;
  /** Fields that pages word differently, one of them as printed. */
  readonly contested: number;
  /** Of these, decided by the number of pages. */
  readonly byNumber: number;
  /** Fields of which pages show other wordings alone: left unverified. */
  readonly otherAlone: number;
  /** Item and field where another wording should be printed. */
  readonly breaches: readonly string[];
}

/** Counts the fields of the standard's editions. */
export function wordingsOf(editions: readonly (readonly [Edition, readonly Source[]])[]): Wordings {
  const fields = editions.flatMap(([{ items }, sources]) =>
    items.flatMap((item) => ITEM_FIELDS.map((field) => fieldOf(item, field, sources))),
  );
  const shown = fields.filter(({ printed }) => printed.length > 0);
  const contested = shown.filter(({ others }) => others.length > 0);
  return {
    shown: shown.length,
    byOne: shown.filter(({ printed }) => printed.length === 1).length,
    contested: contested.length,
    byNumber: contested.filter((one) => one.others.every((other) => other.length < one.printed.length))
      .length,
    otherAlone: fields.filter(
      ({ printed, between, others }) => printed.length === 0 && !between && others.length > 0,
    ).length,
    breaches: contested
      .filter(
        ({ at, printed, others }) =>
          !REWRITTEN.includes(at) && others.some((other) => precedes(other, printed)),
      )
      .map(({ at }) => at),
  };
}

/** The pages that count, by wording. */
function fieldOf({ id, evidence }: Item, field: ItemField, sources: readonly Source[]) {
  const pages = (ids: readonly string[]) => sources.filter((source) => ids.includes(source.id));
  const printed = pages(
    Object.keys(evidence.seen).filter((page) => shownBy(evidence.seen[page] ?? []).includes(field)),
  );
  const others = (evidence.variants ?? []).filter((one) => field in one).map((one) => pages(one.sources));
  const isCounties = OF_COUNTIES.includes(field) && [printed, ...others].flat().some(isCounty);
  const counting = (all: readonly Source[]) => (isCounties ? all.filter(isCounty) : all);
  return {
    at: `${id} ${field}`,
    printed: counting(printed),
    between: evidence.between?.includes(field) === true,
    others: others.map(counting).filter((all) => all.length > 0),
  };
}

function precedes(other: readonly Source[], printed: readonly Source[]): boolean {
  if (printed.some(({ level }) => level === "national")) return false;
  if (other.length !== printed.length) return other.length > printed.length;
  if (other.some(isCounty) !== printed.some(isCounty)) return other.some(isCounty);
  const first = (all: readonly Source[]) => all.flatMap(({ date }) => date ?? []).sort()[0];
  const [one, two] = [first(other), first(printed)];
  return one !== undefined && two !== undefined && one < two;
}

function isCounty({ level }: Source): boolean {
  return level === "county";
}

/** The figures as docs/data.md gives them. */
export const WORDINGS_SAID = {
  zh: ({ shown, byOne, contested, byNumber, otherAlone }: Wordings): string =>
    `${shown}个字段有页面照印的写法，其中${byOne}个只有一个页面；${contested}个字段各页面写法不同，${byNumber}个由页面数决定，${contested - byNumber}个由县级或最早决定；${otherAlone}个字段只见过本地的或改名版本的写法，仍是待核实。\n`,
  en: ({ shown, byOne, contested, byNumber, otherAlone }: Wordings): string =>
    `Of ${shown} fields that pages show as printed, one page shows ${byOne}; pages differ about ${contested}, of which the number of pages decides ${byNumber} and the tie-breaks ${contested - byNumber}; of ${otherAlone} fields only other wordings were seen.\n`,
} as const;

/** Reads the editions of the standard and their pages. */
export function readEditions(): [Edition, readonly Source[]][] {
  const read = (file: string) => parse(readFileSync(`catalogs/${file}.yaml`, "utf8"));
  return catalog.domains.map(({ id, edition }) => [
    read(`editions/${id}/${edition}`) as Edition,
    (read(`sources/${id}`) as { sources: Source[] }).sources,
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { breaches, ...counts } = wordingsOf(readEditions());
  console.log(counts);
  for (const at of breaches) console.log(`another wording should be printed: ${at}`);
  process.exitCode = breaches.length > 0 ? 1 : 0;
}
