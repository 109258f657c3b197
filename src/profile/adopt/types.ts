/** What is adopted, and what comes of it. Types only. */
import type { Catalog } from "../../catalog/index.js";
import type { Bilingual, ItemField } from "../../model/codes.js";
import type { Finding } from "../../model/finding.js";
import type { DisclosureList } from "../../model/list.js";
import type { Profile } from "../../model/profile.js";
import type { Grid } from "../../tables/read/grid.js";
import type { YamlEdit } from "../../yaml/index.js";

/** A list that a person edited, and what it was made of. */
export interface AdoptInput {
  /** Valid by its schema. */
  readonly profile: Profile;
  /** The release that the profile names. */
  readonly catalog: Catalog;
  /** The list as it was generated, its offices included. */
  readonly list: DisclosureList;
  /** The tables of the file as it stands now. */
  readonly edited: readonly Grid[];
  /** The tables of the file as it is generated, in the same format: what stands beside the items is compared with it. */
  readonly generated?: readonly Grid[] | undefined;
  /**
   * The tables of the file as it was made: what the profile decided since then is no edit, and stays. Without it the file is
   * compared with the list of today.
   */
  readonly made?: readonly Grid[] | undefined;
  /** Answers to open questions, by their keys: one of their choices. */
  readonly answers?: ReadonlyMap<string, string> | undefined;
  /** Reasons of edits, by their keys; they come before those of the remark column. */
  readonly reasons?: ReadonlyMap<string, string> | undefined;
  /** Keys of edits that somebody does not want: they are left as they were. */
  readonly refused?: ReadonlySet<string> | undefined;
}

/** What an edit does to a profile. */
export type AdoptedKind =
  | "change"
  | "exclude"
  | "add"
  | "addition-changed"
  | "addition-removed"
  | "restored"
  | "moved"
  | "joined"
  | "split"
  | "domain-excluded"
  | "domain-restored"
  | "subject-named"
  | "office"
  | "column"
  | "order"
  | "attested-only"
  | "cover";

/** Where a row stands in the edited file. */
export interface RowPlace {
  readonly table: string;
  readonly row: number;
}

/** One edit that was found and taken over. */
export interface AdoptedEdit {
  /** The same for the same edit of the same file. */
  readonly key: string;
  readonly kind: AdoptedKind;
  /** Null for what is no longer in the file. */
  readonly at: RowPlace | null;
  /** Id of the item or addition; null where the edit is about none. */
  readonly item: string | null;
  /** What the edit does, in one sentence. */
  readonly message: Bilingual;
  /** What goes with it: names that the profile takes in. */
  readonly notes?: readonly Bilingual[];
  /** The fields that it changes, in the order of the table. */
  readonly fields: readonly ItemField[];
  /** Why; null where the profile has no place for a reason. “待补理由” where nobody gave one. */
  readonly reason: string | null;
}

/** What nobody can say but a person. It is not taken over until somebody does. */
export interface OpenQuestion {
  /** The same for the same question about the same file. */
  readonly key: string;
  readonly at: RowPlace | null;
  readonly item: string | null;
  readonly message: Bilingual;
  /** What to do about it. */
  readonly hint: Bilingual;
  /** What it can be answered with, the likeliest first; empty where only an edit of the file or the profile answers it. */
  readonly choices: readonly { readonly code: string; readonly words: Bilingual }[];
}

/** What came of adopting a file. */
export interface Adoption {
  /** Changes to the YAML of the profile, for `editYaml`. */
  readonly edits: readonly YamlEdit[];
  /** The profile with these changes. */
  readonly profile: Profile;
  /** What was taken over, in the order of the file; what is gone from it last. */
  readonly adopted: readonly AdoptedEdit[];
  readonly open: readonly OpenQuestion[];
  /** What `generate` says of the new profile that it did not say of the old one. */
  readonly findings: readonly Finding[];
}

/** Stands where a profile needs a reason that nobody has given yet; `validate` names the place. */
export const PENDING_REASON = "待补理由";
