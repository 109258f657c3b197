/** What a line of the ndjson form is. */
import type {
  Domain,
  Edition,
  FurtherDomain,
  Item,
  RegisteredInstrument,
  Release,
  Source,
  Verification,
  VocabularyEntry,
  VocabularyName,
} from "../model/index.js";
import type { EditionPart, Horizon } from "./parts.js";

/** A line: `record` says what it is, the rest are the fields of the catalog. */
export type ExportRecord =
  | ({ readonly record: "release" } & Release)
  | ({ readonly record: "domain" } & (Domain | FurtherDomain))
  | ({ readonly record: "edition"; readonly part: EditionPart } & Omit<Edition, "items" | "notes">)
  | ({ readonly record: "source"; readonly domain: string } & Source)
  | ({
      readonly record: "item";
      readonly domain: string;
      readonly edition: string;
      /** How far pages attest the item. */
      readonly verification: Verification;
    } & Item)
  | ({ readonly record: "horizon" } & Horizon)
  | ({ readonly record: "instrument" } & RegisteredInstrument)
  | ({ readonly record: "term"; readonly vocabulary: VocabularyName } & VocabularyEntry);
