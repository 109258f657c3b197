/** What the printed table says that is neither data nor vocabulary. */
import type { ItemField, Verification } from "../../model/codes.js";

/** Counts that the notes name. */
export interface NoteCounts {
  readonly items: number;
  readonly partial: number;
  readonly unverified: number;
}

/** The wording of one language. */
export interface Words {
  /** Value of the `lang` attribute. */
  readonly tag: string;
  title(agency: string): string;
  /** Of the part that village boards mirror. */
  boardsTitle(agency: string): string;
  section(number: number, name: string): string;
  /** Headings that the vocabulary does not give. */
  readonly heading: Readonly<
    Record<"seq" | "item" | "public" | "groups" | "office" | "remark" | ItemField, string>
  >;
  /** What stands after the name of an item; empty for attested and local ones. */
  readonly mark: Readonly<Record<Verification | "local", string>>;
  readonly verification: Readonly<Record<Verification | "local", string>>;
  /** In place of a category that is not known: a blank cell says that it is the one above. */
  readonly noCategory: string;
  /** In place of a deadline that is not known. */
  readonly noDeadline: string;
  /** Between a channel's term and the names behind it. */
  readonly colon: string;
  readonly comma: string;
  /** One line over each table. */
  summary(counts: NoteCounts): string;
  readonly outdated: OutdatedWords;
  /** For a list or a section without rows. */
  readonly empty: string;
  readonly cover: CoverWords;
  readonly local: LocalWords;
  readonly csv: Readonly<Record<"id" | "number" | "domain" | "release" | "verification", string>>;
  /** Names of the sheets of a report that have no table of their own. */
  readonly report: { readonly summary: string };
  readonly page: readonly [before: string, between: string, after: string];
}

/** Wording of what rests on law that has ended. */
export interface OutdatedWords {
  /** Behind an entry of the basis; leads to the note of that number. */
  mark(note: number): string;
  /** Heading of the notes under a table. */
  heading(on: string, horizon: string): string;
  note(number: number, sentence: string): string;
}

/** Wording of the cover. */
export interface CoverWords {
  readonly name: string;
  readonly fact: Readonly<
    Record<
      "agency" | "level" | "place" | "release" | "date" | "documents" | "channels" | "revisions",
      string
    > & {
      total: string;
    }
  >;
  readonly blankDate: string;
  date(iso: string): string;
  release(version: string, date: string): string;
  document(title: string, number: string | undefined, date: string | undefined): string;
  revision(due: string, task: string, document: string | undefined): string;
  readonly notStated: string;
  total(counts: NoteCounts & { attested: number; local: number; domains: number }): string;
  /** Notes below the facts; each is printed only where its count is not 0. */
  readonly note: Readonly<
    Record<"unverified" | "partial" | "omitted" | "local", (count: number) => string>
  > & {
    readonly clean: string;
    /** Entries of the basis that had ended by a day. */
    outdated(count: number, on: string, horizon: string): string;
  };
  readonly domains: string;
  readonly column: Readonly<
    Record<
      | "number"
      | "domain"
      | "guideline"
      | "issuer"
      | "items"
      | "attested"
      | "partial"
      | "unverified"
      | "local"
      | "completeness",
      string
    >
  >;
  readonly sum: string;
  nationalItems(count: number): string;
  readonly sizeUnknown: string;
}

/** Wording of the table of local changes. */
export interface LocalWords {
  readonly name: string;
  readonly column: Readonly<
    Record<"domain" | "seq" | "id" | "item" | "kind" | "field" | "reason" | "place", string>
  >;
  readonly added: string;
  readonly changed: string;
  readonly allFields: string;
  place(profile: string, line: number | null): string;
}
