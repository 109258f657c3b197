/** Whether an office of a town is the counterpart (对口机构) of a department of the county: its name says the same field. */
import type { VocabularyEntry } from "../../model/vocabulary.js";
import { plain } from "../lexicon.js";

const BEFORE = /^(?:地方)?(?:县级人民政府|县级|各级|县|区|市(?!场|政))*/u;
const AFTER = /(?:行政主管|主管|行政)?(?:部门|机关|局|委员会|委)$/u;

/** The fields that a department is called after: 文化 and 旅游 of 文化和旅游局. */
function fieldsOf({ term, aliases }: Pick<VocabularyEntry, "term" | "aliases">): Set<string> {
  const names = [term, ...aliases].map(plain).filter((name) => AFTER.test(name));
  const fields = names.flatMap((name) =>
    name
      .replace(BEFORE, "")
      .replace(AFTER, "")
      .split(/[和、与]/u),
  );
  return new Set(fields.filter((field) => /^\p{Script=Han}{2,}$/u.test(field)));
}

/** 市场监督管理所, 派出所: the department's own branch in a town, whose house it is nobody can tell from its name. */
const BRANCH = /(?:所|分局|[大中支]队)$/u;
/** 地方各级财政部门: a town has one of its own. */
const EVERY_LEVEL = /^地方各级/u;

/** An office whose name holds the field of a department. */
export interface Counterpart {
  readonly field: string;
  /** Whether it may as well be the department's branch. */
  readonly isBranch: boolean;
}

/** What is known of departments, to compare offices with. */
export interface Counterparts {
  /** The office as the counterpart of a department; null where it is none. */
  of(office: string, role: string): Counterpart | null;
  /** Whether towns have such a department, too. */
  isEverywhere(role: string): boolean;
}

/** Prepares the comparison. */
export function counterparts(subjects: readonly VocabularyEntry[]): Counterparts {
  const fields = new Map(subjects.map((entry) => [entry.code, fieldsOf(entry)]));
  const everywhere = new Set(subjects.filter(({ term }) => EVERY_LEVEL.test(term)).map(({ code }) => code));
  return {
    of(office, role) {
      const name = plain(office);
      const field = [...(fields.get(role) ?? [])].find((one) => name.includes(one));
      return field === undefined ? null : { field, isBranch: BRANCH.test(name) && !everywhere.has(role) };
    },
    isEverywhere: (role) => everywhere.has(role),
  };
}
