/** What the steps of one adoption share. */
import type { Catalog } from "../../catalog/index.js";
import type { Profile } from "../../model/profile.js";
import type { BaseRow } from "./base.js";
import type { RowValues } from "./been.js";
import type { Reading } from "./fields.js";
import type { EditedRow } from "./file.js";
import type { Step } from "./step.js";
import { type AdoptInput, type OpenQuestion, PENDING_REASON } from "./types.js";

/** Reads answers, hands out ids, collects what is found. */
export interface Adopting {
  readonly profile: Profile;
  readonly catalog: Catalog;
  readonly reading: Reading;
  readonly steps: Step[];
  readonly open: OpenQuestion[];
  /** What each row that stayed says otherwise than the list. */
  readonly values: RowValues;
  /** What rows said so already when the file was made; null where nobody knows. */
  readonly made: RowValues | null;
  nextId(): string;
  nameOf(domain: string): string;
  /** The reason of an edit: what somebody answered, the remark of its row, else that it is pending and what is known. */
  reasonFor(key: string, edited: EditedRow | null, before: BaseRow | null, known?: string): string;
  answer(key: string): string | undefined;
}

/** Makes the context of one adoption. */
export function adopting(
  { profile, catalog, list, answers, reasons }: AdoptInput,
  reading: Reading,
  nextId: () => string,
  made: RowValues | null,
): Adopting {
  const names = new Map(list.sections.map(({ domain, name }) => [domain, name]));
  return {
    profile,
    catalog,
    reading,
    nextId,
    steps: [],
    open: [],
    values: new Map(),
    made,
    nameOf: (domain) => names.get(domain) ?? catalog.domains.find(({ id }) => id === domain)?.name ?? domain,
    answer: (key) => answers?.get(key),
    reasonFor: (key, edited, before, known) => {
      const remark = edited && remarkOf(edited, before);
      const pending = known === undefined ? PENDING_REASON : `${PENDING_REASON}（${known}）`;
      return reasons?.get(key) || remark || pending;
    },
  };
}

/** The remark that a row has now and did not have. */
export function remarkOf({ row }: EditedRow, before: BaseRow | null): string | null {
  const remark = row.remark?.replace(/\s+/gu, " ").trim() || null;
  return remark !== null && remark !== before?.remark ? remark : null;
}
