/** What the printed table says that is neither data nor vocabulary. */
import type { ItemField, Verification } from "../../model/codes.js";
import type { ScreenWords } from "../layout/model.js";
import type { OpenCounts } from "../open.js";

/** The wording of one language. */
export interface Words {
  /** Value of the `lang` attribute. */
  readonly tag: string;
  title(agency: string): string;
  /** Of the part that village boards mirror. */
  boardsTitle(agency: string): string;
  section(number: number, name: string): string;
  /** The same in the part that village boards mirror. */
  boardsSection(number: number, name: string): string;
  /** Headings that the vocabulary does not give. */
  readonly heading: Readonly<
    Record<"seq" | "item" | "public" | "groups" | "office" | "column" | "remark" | ItemField, string>
  >;
  /** Behind the title of a list that is no final copy. */
  readonly draft: string;
  /** Behind the name of an item that nobody has checked, as a whole or in the fields named; none for the whole item. */
  mark(fields: readonly string[]): string;
  /** Finds what `mark` put at the end of a text. */
  readonly marked: RegExp;
  /** Behind an entry of the basis that has ended. */
  readonly ended: string;
  /** Behind an element of the content that names what has ended. */
  readonly endedMention: string;
  readonly verification: Readonly<Record<Verification | "local", string>>;
  /** Behind the name of an item that goes on over a page, on the next one. */
  readonly continued: string;
  /** In place of a category that is not known: a blank cell says that it is the one above. */
  readonly noCategory: string;
  /** In place of a deadline that is not known. */
  readonly noDeadline: string;
  /** Between a channel's term and the names behind it. */
  readonly colon: string;
  readonly comma: string;
  /** Before how often a column of the site is refreshed. */
  readonly refresh: string;
  /** The domains that do not concern the agency. */
  readonly absent: Readonly<Record<"title" | "domain" | "reason" | "none", string>>;
  /** Behind the heading of the channels, where the official one tells required from optional ones. */
  readonly boxes: string;
  /** One line over each table of a draft. */
  summary(counts: { readonly items: number; readonly unchecked: number }): string;
  /** For a list or a section without rows. */
  readonly empty: string;
  readonly cover: CoverWords;
  readonly csv: Readonly<Record<"id" | "number" | "domain" | "release" | "verification" | "ended", string>>;
  /** Names of the sheets of a report that have no table of their own. */
  readonly report: { readonly summary: string };
  /** What a tick says to whoever listens. */
  readonly ticked: string;
  readonly page: readonly [before: string, between: string, after: string];
  readonly screen: ScreenWords;
}

/** Wording of the cover. */
export interface CoverWords {
  readonly name: string;
  /** How many rows departments of the county disclose, and how many each of them. */
  bureaus(rows: number, each: readonly (readonly [name: string, rows: number])[]): string;
  readonly fact: Readonly<Record<"agency" | "place" | "date" | "documents" | "channels" | "scope", string>>;
  /** That a list without what is unchecked is a part of the whole. */
  part(items: number): string;
  date(iso: string): string;
  document(title: string, number: string | undefined, date: string | undefined): string;
  /** What a draft says of itself: how much is open, and where it stands one by one. */
  open(counts: OpenCounts): string;
  /** Where nothing is open, and nobody asked what had ended. */
  readonly notJudged: string;
  readonly domains: string;
  readonly column: Readonly<Record<"number" | "domain" | "guideline" | "issuer" | "items", string>>;
  readonly sum: string;
}
