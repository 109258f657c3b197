/** One entry of a basis (公开依据), whether a catalog states it by key or a table prints it. */
import { lazy } from "../catalog/lazy.js";
import { formatArticles, leadingArticles } from "../instruments/articles.js";
import type { Citation } from "../instruments/citation.js";
import { isUniqueNumber, numberKey } from "../instruments/numbers.js";
import { parseCitations } from "../instruments/parse.js";
import type { InstrumentRegistry } from "../instruments/registry.js";
import { lookUpCitation } from "../instruments/resolve.js";
import { bracketBehind, type StatedText, statedText } from "../instruments/stated.js";
import type { Basis } from "../model/item.js";
import { quoteTitle } from "../text/title.js";
import { undatedKey } from "./undated.js";
import type { ChangeValue } from "./verdict.js";

/** An entry of a basis, read. */
export interface Cited {
  /** As the side has it. */
  readonly value: ChangeValue;
  /** Key of the instrument, or its title where nobody registered it; null where the words name none. */
  readonly title: string | null;
  /** Such as 第四十七条第二款; empty where it names none. */
  readonly articles: string;
  /** The entry for people. */
  readonly text: string;
  /** Number, year and period that it states. */
  readonly stated: StatedText;
  /** The same as the registry has them, of the text in force. */
  readonly known: Pick<StatedText, "numbers" | "year">;
  /** What of the title, or of the words, is the same in every year and period. */
  readonly undated: () => string;
}

const NOTHING: StatedText = { numbers: [], year: null, period: null };

/** Reads an entry of a catalog. */
export function readBasis(entry: Basis): Cited {
  if (typeof entry === "string") return ofKey(entry, entry, "");
  if ("words" in entry) {
    const { words } = entry;
    return ofWords({ words }, words);
  }
  return ofKey(entry, entry.instrument, entry.articles.join("、"));
}

function ofKey(value: Basis, title: string, articles: string): Cited {
  const text = `${quoteTitle(title)}${articles}`;
  const stated = statedBehind([title], null, []);
  const undated = lazy(() => undatedKey(title, text));
  return { value, title, articles: wholeArticles(articles), text, stated, known: NOTHING, undated };
}

function wholeArticles(articles: string): string {
  if (articles === "") return "";
  const read = leadingArticles(articles);
  return read.length === articles.length ? formatArticles(read.articles) : articles;
}

function ofWords(value: ChangeValue, text: string): Cited {
  const undated = lazy(() => undatedKey(null, text));
  return { value, title: null, articles: "", text, stated: NOTHING, known: NOTHING, undated };
}

/**
 * Reads an entry as a table prints it.
 *
 * @param registry finds the instrument behind other spellings of its title, or its number
 * @returns one for each instrument that it cites
 */
export function readPrinted(text: string, registry: InstrumentRegistry | null): Cited[] {
  const [citation, ...more] = parseCitations(text);
  if (citation === undefined) return [ofWords(text, text)];
  if (more.length === 0) return [ofCitation(citation, text, registry)];
  return [citation, ...more].map((one) => ofCitation(one, one.text, registry));
}

function ofCitation(citation: Citation, text: string, registry: InstrumentRegistry | null): Cited {
  const found = registry && lookUpCitation(citation, registry);
  // A number that contradicts the title leaves the title, and the contradiction is seen in what is stated.
  const [key] = found?.keys.length
    ? found.keys
    : ((registry && lookUpCitation({ ...citation, number: null }, registry)?.keys) ?? []);
  const { number, rest } = citation;
  const notes = rest === null ? citation.notes : [...citation.notes, rest];
  const title = key ?? citation.title;
  return {
    value: text,
    title,
    articles: formatArticles(citation.articles),
    text,
    // The registry vouches for what it has as an alias, misprints and all.
    stated: found?.by === "alias" ? NOTHING : statedBehind([citation.title ?? "", key ?? ""], number, notes),
    known: key === undefined ? NOTHING : knownOf(key, registry),
    undated: lazy(() => undatedKey(title, text)),
  };
}

function statedBehind(
  titles: readonly string[],
  number: string | null,
  notes: readonly string[],
): StatedText {
  const all = [...notes, ...titles.flatMap((title) => bracketBehind(title).note ?? [])];
  return number === null && all.length === 0 ? NOTHING : statedText(number, all);
}

function knownOf(key: string, registry: InstrumentRegistry | null): Cited["known"] {
  const instrument = registry?.instruments.get(key);
  if (!instrument) return NOTHING;
  const { number, issued, revised } = instrument;
  const last = revised.at(-1) ?? issued;
  return {
    // Orders carry the number of whichever order published or amended the text: others may be right as well.
    numbers: number !== null && isUniqueNumber(number) ? [numberKey(number)] : [],
    year: last === null ? null : Number(last.slice(0, 4)),
  };
}
