/** What the page asks of the library, and what it is told. Types only: both sides of the worker share them. */

import type { CheckSheet, DecidedLine, Usual } from "../../../src/check-sheet/index.js";
import type { ChangeLevel } from "../../../src/diff/index.js";
import type { CatalogItem } from "../../../src/index.js";
import type { IntakeDecision, IntakeLine } from "../../../src/intake/index.js";
import type {
  Agency,
  Bilingual,
  ChannelCode,
  DisclosureList,
  DomainId,
  Finding,
  ItemField,
  ListRow,
  Mapping,
  Preset,
  Profile,
  Undecided,
  Verification,
  VocabularyEntry,
} from "../../../src/model/index.js";
import type { Adoption, BureauRow, LeftOutItem, Question } from "../../../src/profile/index.js";
import type { Coverage, Ready } from "../../../src/responsibilities/index.js";
import type { Report } from "../../../src/tables/index.js";
import type { Project, ProjectWithoutBytes, StoredFile, TextFile } from "../state/project.js";

/** An item of the standard, with its basis as it is printed. */
export interface StandardItem extends Omit<CatalogItem, "domain" | "evidence"> {
  readonly domain: string;
  readonly verification: Verification;
  readonly printedBasis: readonly string[];
}

/** A domain, as clerks tick it. */
export interface StandardDomain {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly en: string;
  /** How many items the national list has; null where that is not known. */
  readonly nationalItems: number | null;
  /** What is known to be missing of it. */
  readonly missing: Bilingual | null;
}

/** A domain of a later wave. */
export interface FurtherDomain {
  readonly id: string;
  readonly name: string;
  readonly en: string;
  /** How many items there are of each level. */
  readonly items: Readonly<Record<"county" | "township", number>>;
}

/** What the page knows of the catalog. */
export interface Facts {
  readonly release: string;
  readonly date: string;
  /** The day up to which the registry of law was checked, the earliest of all kinds. */
  readonly horizon: string;
  readonly domains: readonly StandardDomain[];
  /** Domains of later waves, which a list has where its profile takes them. */
  readonly further: readonly FurtherDomain[];
  readonly items: readonly StandardItem[];
  readonly subjects: readonly VocabularyEntry[];
  readonly channels: readonly VocabularyEntry[];
  /** Kinds of agencies, with what each leaves out. */
  readonly presets: readonly Preset[];
  /** Domains whose items are those of an edition of one's own. */
  readonly own: ReadonlySet<string>;
}

/** What came of reading the lists of a project. */
export interface Lists {
  readonly powers: number;
  /** The offices that can be chosen: names of one office count once, and a station in brackets as its office. */
  readonly offices: readonly ReadOffice[];
  /** Pairs of names that are likely one office. */
  readonly likely: readonly (readonly [string, string])[];
  /** How many powers name no office. */
  readonly withoutOffice: number;
  /** Names of the first powers and of the last, to see that it is the right file, and all of it. */
  readonly sample: readonly string[];
  readonly last: string | null;
  readonly problems: readonly Finding[];
}

/** An office of the lists. */
export interface ReadOffice {
  readonly name: string;
  /** How else the lists write it. */
  readonly also: readonly string[];
}

/** The list that a project makes. */
export interface Resolved {
  /** Null where the profile cannot be used; the findings say why. */
  readonly list: DisclosureList | null;
  /** Rows with something unchecked: in the list, or waiting outside it, as the profile says. */
  readonly waiting: readonly ListRow[];
  readonly findings: readonly Finding[];
  /** What the list leaves out of the standard, and why. */
  readonly leftOut: readonly LeftOutItem[];
  /** Whose it is to disclose what the standard gives to others. */
  readonly questions: readonly Question[];
  /** Rows of a town's list that the standard gives to departments of the county alone. */
  readonly bureaus: ReadonlyMap<string, BureauRow>;
  /** What stands ready for the items that nobody has decided about. */
  readonly ready: ReadonlyMap<string, Ready>;
  /** What an upgrade left to a person. */
  readonly conflicts: readonly ShownConflict[];
}

/** The mapping of a project, brought up to date. */
export interface Mapped {
  readonly mapping: Mapping;
  readonly coverage: Coverage;
  readonly offices: readonly string[];
  /** Items whose decision somebody should look at again. */
  readonly moved: readonly string[];
}

/** What can be downloaded. */
export const OUTPUTS = [
  "xlsx",
  "docx",
  "project",
  "html",
  "checkSheet",
  "mapping",
  "handbook",
  "columns",
  "calendar",
] as const;

/** Something that can be downloaded. */
export type OutputKind = (typeof OUTPUTS)[number];

/** A file that was made. */
export interface Output {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** How one row of a published table stands to the standard. */
export interface CheckedRow {
  readonly row: number;
  readonly table: string;
  readonly name: string;
  readonly item: string | null;
  readonly itemName: string | null;
  readonly score: number;
}

/** A published table held against the standard. */
export interface Checked {
  /** Whether it is the list that is being made. */
  readonly isOwn: boolean;
  readonly rows: readonly CheckedRow[];
  readonly report: Report;
  readonly html: Output;
  readonly xlsx: Output;
}

/** What a person answered about an edited file: pairs of key and answer. */
export interface Answers {
  readonly choices: readonly (readonly [string, string])[];
  readonly reasons: readonly (readonly [string, string])[];
  /** Edits that are not wanted, by their keys. */
  readonly refused?: readonly string[];
}

/** A field that was edited, as it was printed and as it will be: only the lines that differ. */
export interface EditedField {
  readonly field: ItemField;
  readonly before: readonly string[];
  readonly now: readonly string[];
}

/** The edits of a file, and the profile with them. */
export interface Adopted extends Omit<Adoption, "edits"> {
  /** What each edit changes, by its key; nothing for those that change no field. */
  readonly fields: ReadonlyMap<string, readonly EditedField[]>;
  /** Whether decisions are taken back of which nobody can say that they were made after the file. */
  readonly isBlind: boolean;
}

/** The check sheet with what is usually decided about its open lines. */
export interface ShownSheet extends CheckSheet {
  readonly usual: readonly Usual[];
}

/** A profile with its mapping. */
export interface Settled {
  readonly profile: Profile;
  readonly mapping: Mapping | null;
}

/** A project on the release of the page. */
export interface Upgraded extends Settled {
  readonly from: string;
  readonly to: string;
  /** How many conflicts are left to a person. */
  readonly conflicts: number;
  /** What changed of the items of the list. */
  readonly changes: readonly {
    readonly level: ChangeLevel;
    readonly title: string;
    readonly message: Bilingual;
  }[];
}

/** A conflict with its three sides in words. */
export interface ShownConflict {
  readonly conflict: Undecided;
  readonly title: string;
  readonly field: Bilingual | null;
  readonly why: Bilingual;
  readonly base: Bilingual;
  readonly standard: Bilingual;
  readonly local: Bilingual;
}

/** A table that is taken in, and where it is from. */
export interface IntakeRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Code of the page, which is that of an edition of one's own, too. */
  readonly source: string;
  readonly publisher: string;
  /** Empty where there is none. */
  readonly url: string;
}

/** What a table says of the standard. */
export interface IntakeTaken {
  readonly domains: readonly {
    readonly domain: DomainId;
    readonly lines: readonly IntakeLine[];
    /** Items that nothing is to be written of, and items that the table does not have. */
    readonly known: number;
    readonly missing: number;
    /** Ids of the lines that are taken unless a person says otherwise. */
    readonly accepted: readonly string[];
  }[];
  /** Rows that belong to no domain. */
  readonly unplaced: number;
}

/** What the worker does. Every call is answered; all but `keep` can be stopped. */
export interface Engine {
  /** The catalog that a project stands on. */
  facts(project: ProjectWithoutBytes): Promise<Facts>;
  /** Hands over the bytes of a file that projects name by its key. */
  keep(file: StoredFile): Promise<void>;
  lists(project: ProjectWithoutBytes): Promise<Lists>;
  /** Looks whether a file holds offices, before a project takes it in. */
  offices(file: StoredFile): Promise<void>;
  /** Looks whether a file holds names of departments, before a project takes it in. */
  bureaus(name: string, bytes: Uint8Array): Promise<TextFile>;
  resolve(project: ProjectWithoutBytes): Promise<Resolved>;
  map(project: ProjectWithoutBytes): Promise<Mapped>;
  preview(project: ProjectWithoutBytes, lang: Lang): Promise<string>;
  output(project: ProjectWithoutBytes, kind: OutputKind, lang: Lang): Promise<readonly Output[]>;
  /** The lists that were downloaded, with one more. */
  remember(project: ProjectWithoutBytes, made: Output): Promise<StoredFile>;
  /** Opens a project file. */
  open(name: string, bytes: Uint8Array): Promise<Project>;
  /** Ids of the items that everyday words find, best first. */
  search(project: ProjectWithoutBytes, words: string): Promise<readonly string[]>;
  checkSheet(project: ProjectWithoutBytes, lang: Lang): Promise<ShownSheet>;
  /** The profile with decisions about lines of the check sheet; `compared` is the file or address looked at. */
  decide(project: ProjectWithoutBytes, decided: readonly DecidedLine[], compared: string): Promise<Profile>;
  /** The profile with the decisions of a filled-in check sheet. */
  takeSheet(project: ProjectWithoutBytes, bytes: Uint8Array, compared: string): Promise<Profile>;
  /** The form of a responsibility list, for those who have none. */
  form(): Promise<Output>;
  /** Takes the edits of an edited list back. */
  adopt(
    project: ProjectWithoutBytes,
    name: string,
    bytes: Uint8Array,
    answers: Answers,
    lang: Lang,
  ): Promise<Adopted>;
  /** Brings a project to the release of the page. */
  upgrade(project: ProjectWithoutBytes): Promise<Upgraded>;
  settle(project: ProjectWithoutBytes, conflict: Undecided, take: "local" | "standard"): Promise<Settled>;
  /** Opens an edition to stand on. */
  base(bytes: Uint8Array): Promise<StoredFile>;
  intake(asked: IntakeRequest): Promise<IntakeTaken>;
  /** The table as an edition of one's own. */
  ownEdition(asked: IntakeRequest): Promise<Output>;
  /** The table with decisions, for those who keep the catalog. */
  contribution(
    asked: IntakeRequest,
    decided: readonly (readonly [string, IntakeDecision])[],
  ): Promise<Output>;
  check(
    name: string,
    source: Uint8Array | string,
    level: CheckLevel,
    lang: Lang,
    own: OwnList | null,
    onlyCovered: boolean,
  ): Promise<Checked>;
}

/** The level that a published table is checked at; null for all. */
export type CheckLevel = "county" | "township" | null;

/** Whose list is being made, what it puts off until it is compared, and what it leaves out for which reason. */
export interface OwnList {
  /** With its place: documents of others do not belong in its list. */
  readonly agency: Agency;
  readonly later: readonly string[];
  readonly leftOut: readonly (readonly [id: string, reason: Bilingual])[];
  /** Channels that there are not in its locality. */
  readonly lacks: readonly ChannelCode[];
  /** Fields that it has decided about itself, by item. */
  readonly decided: readonly (readonly [id: string, fields: readonly ItemField[]])[];
}

/** A language of the page. */
export type Lang = "zh" | "en";

/** A call, as it is posted. */
export interface Call {
  readonly id: number;
  readonly method: keyof Engine;
  readonly args: readonly unknown[];
}

/** What comes back for a call. */
export type Answer =
  | { readonly id: number; readonly done: number; readonly total: number }
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly problem: Problem };

/** What went wrong, in words that tell what to do. */
export interface Problem {
  readonly code: string;
  readonly message: Bilingual;
  readonly hint: Bilingual;
}

/** How far a long call has come; awaited, so that a page without a worker stays alive. */
export type Progress = (done: number, total: number) => Promise<void>;
