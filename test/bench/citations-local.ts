/** Citations of local lists, labelled by a reader: what is named, and what of it is local, of which place. */
import { readFileSync } from "node:fs";
import {
  type Citation,
  type InstrumentRegistry,
  localDocument,
  parseCitations,
  placeName,
  resolveCitation,
} from "../../src/instruments/index.js";

/** A labelled citation. `dev` was looked at while the reader was written, `kept` only at the end. */
export interface LocalSample {
  readonly half: "dev" | "kept";
  readonly text: string;
  /** Key of a national instrument; `place|title or number` of a local one, `?` for a place not known; `-|title` of others. */
  readonly found: readonly string[];
}

export const localSamples: readonly LocalSample[] = JSON.parse(
  readFileSync("test/fixtures/citations/local.json", "utf8"),
);

/** What the library says, in the words of the labels. */
export function labelled(text: string, registry: InstrumentRegistry): string[] {
  return parseCitations(text)
    .filter(({ title, number }) => title !== null || number !== null)
    .flatMap((citation) => {
      const { keys } = resolveCitation(citation, registry);
      return keys.length > 0 ? keys : [labelOf(citation)];
    });
}

function labelOf(citation: Citation): string {
  const local = localDocument(citation);
  const place = local === null ? "-" : local.place === null ? "?" : placeName(local.place);
  return `${place}|${citation.title ?? citation.number}`;
}

/** The samples of a half that come out otherwise than labelled. */
export function wrongSamples(half: LocalSample["half"], registry: InstrumentRegistry): LocalSample[] {
  return localSamples.filter(
    ({ half: own, text, found }) =>
      own === half && JSON.stringify(labelled(text, registry)) !== JSON.stringify(found),
  );
}
