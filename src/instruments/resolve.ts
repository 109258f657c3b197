/** Finds the instrument that a citation names in the registry. */
import { assertHas } from "../model/argument.js";
import { A_CITATION, type Citation } from "./citation.js";
import { titleKey } from "./fold.js";
import { isUniqueNumber, numberKey } from "./numbers.js";
import type { InstrumentRegistry } from "./registry.js";
import { similarTo } from "./similar.js";
import { bracketBehind, statedText } from "./stated.js";
import { shortTitle } from "./titles.js";

/** What a citation was found by. */
export type ResolvedBy = "title" | "alias" | "number";

/** What the registry knows of a citation. */
export interface CitationResolution {
  /** Keys of the instruments that the citation names for certain; more than one for 《…》及其实施细则. */
  readonly keys: readonly string[];
  /** How they were found; null where none was. */
  readonly by: ResolvedBy | null;
  /** Keys of instruments that it may mean, for a person to choose from. */
  readonly candidates: readonly string[];
}

const NOT_FOUND: CitationResolution = { keys: [], by: null, candidates: [] };

const A_REGISTRY = { zh: "instrumentRegistry 建的登记表", en: "a registry as instrumentRegistry makes it" };

/** Longest title that is compared with others for likeness. */
const MAX_COMPARED = 120;

/** Tails that name an instrument after all: 《教师资格条例》及实施办法. */
const SECOND = /^(?:及|以及|和|与)其?(实施(?:细则|办法|条例|意见|方案))/u;

/**
 * Finds the instruments that a citation names.
 *
 * @param citation as `parseCitations` gives it
 * @param registry see `instrumentRegistry`
 * @returns keys where title or number leave no doubt, else candidates. A number that contradicts the title, such as
 *   that of a later text of the same name, is a doubt
 */
export function resolveCitation(citation: Citation, registry: InstrumentRegistry): CitationResolution {
  return lookUpCitation(citation, registry) ?? { ...NOT_FOUND, candidates: candidates(citation, registry) };
}

/**
 * Finds what title, alias or number name, without comparing titles for likeness: for long lists of citations.
 *
 * @returns null where none of the three is in the registry
 */
export function lookUpCitation(citation: Citation, registry: InstrumentRegistry): CitationResolution | null {
  assertHas("lookUpCitation", citation, "title", A_CITATION);
  assertHas("lookUpCitation", registry, "byTitle", A_REGISTRY);
  const found = [byTitle, byAlias, byNumber].flatMap((find) => find(citation, registry) ?? []);
  return found.find(({ keys }) => keys.length > 0) ?? found[0] ?? null;
}

/** Whole citations as the guidelines print them, mistakes and all. */
function byAlias({ text }: Citation, registry: InstrumentRegistry): CitationResolution | null {
  const keys = registry.byAlias.get(titleKey(text));
  return keys ? { keys, by: "alias", candidates: [] } : null;
}

function byTitle(citation: Citation, registry: InstrumentRegistry): CitationResolution | null {
  const { title, number, rest } = citation;
  if (title === null) return null;
  const keys = lookUp(title, registry);
  const agreeing = keys.filter((key) => agrees(number, registry.instruments.get(key)?.number ?? null));
  if (keys.length === 0) return null;
  const key = agreeing.length > 1 ? textMeant(citation, agreeing, registry) : agreeing[0];
  if (key === undefined) return { ...NOT_FOUND, candidates: keys };
  const second = SECOND.exec(rest ?? "")?.[1];
  const more = second === undefined ? [] : lookUp(title + second, registry);
  return { keys: [key, ...more], by: "title", candidates: [] };
}

function lookUp(title: string, { byTitle, byShortTitle, issuers }: InstrumentRegistry): readonly string[] {
  return byTitle.get(titleKey(title)) ?? byShortTitle.get(shortTitle(title, issuers)) ?? [];
}

/** Says that the text was revised later on: 2007年国务院令第492号公布，2019年修订. */
const REVISED = /修订|修正/u;

/**
 * Which of several texts of one title is meant. The one of the cited number, unless a revision is cited as well; else
 * the one of the cited year; else the one that goes by the bare title, others having their year behind it:
 * 政府信息公开条例（2007年）.
 */
function textMeant(
  { title, number, notes }: Citation,
  keys: readonly string[],
  { instruments }: InstrumentRegistry,
): string | undefined {
  const numbered = keys.filter((key) => {
    const own = instruments.get(key)?.number;
    return number !== null && own && numberKey(own) === numberKey(number);
  });
  const [only] = numbered;
  if (only !== undefined && numbered.length === 1 && !notes.some((note) => REVISED.test(note))) return only;
  const { year } = statedText(null, notes);
  const dated = keys.filter((key) => year !== null && bracketYear(key) === year);
  if (dated.length === 1) return dated[0];
  const bare = keys.filter((key) => titleKey(key) === titleKey(title ?? ""));
  return bare.length === 1 ? bare[0] : undefined;
}

function bracketYear(title: string): number | null {
  const { note } = bracketBehind(title);
  return note === null ? null : statedText(null, [note]).year;
}

/**
 * Two numbers of the kind that names one document only contradict each other unless they are equal, or one leaves the
 * issuer out: 公告2009年第1号.
 */
function agrees(cited: string | null, registered: string | null): boolean {
  if (cited === null || registered === null) return true;
  if (!isUniqueNumber(cited) || !isUniqueNumber(registered)) return true;
  return numberKey(registered).endsWith(numberKey(cited));
}

/**
 * A number of a yearly series decides. So does an order's number that stands alone, except for presidential orders,
 * which are counted anew in each term.
 */
function byNumber({ title, number }: Citation, registry: InstrumentRegistry): CitationResolution | null {
  if (number === null) return null;
  const keys = registry.byNumber.get(numberKey(number)) ?? [];
  if (keys.length === 0) return null;
  const decides = isUniqueNumber(number) || (title === null && !number.includes("主席令"));
  return decides && keys.length === 1
    ? { keys, by: "number", candidates: [] }
    : { ...NOT_FOUND, candidates: keys };
}

function candidates({ title }: Citation, registry: InstrumentRegistry): string[] {
  return title === null || title.length > MAX_COMPARED ? [] : similarTo(title, registry.comparable);
}
