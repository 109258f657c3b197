/** The fields of items and of rows, in the column order of the official table, each with the rules that speak of it. */
import type { Item } from "../model/item.js";
import { compareAudiences } from "./audience.js";
import { compareBasis, comparePrintedBasis } from "./basis.js";
import { compareContent } from "./content.js";
import { compareDeadlineWords } from "./deadline.js";
import { compareEvidence } from "./evidence.js";
import { type Field, field } from "./field.js";
import { compareMethods } from "./method.js";
import { AUDIENCE_RULES } from "./rules/audience.js";
import { BASIS_RULES } from "./rules/basis.js";
import { CHANNEL_RULES, LEVEL_RULES } from "./rules/channels-and-levels.js";
import { CONTENT_RULES } from "./rules/content.js";
import { DEADLINE_RULES } from "./rules/deadline.js";
import { EVIDENCE_RULES } from "./rules/evidence.js";
import { METHOD_RULES } from "./rules/method.js";
import { SUBJECT_RULES } from "./rules/subjects.js";
import { CATEGORY_RULES, NAME_RULES } from "./rules/title.js";
import { compareChannels, compareLevels, compareSubjects } from "./sets.js";
import { compareTexts } from "./text.js";

/** The fields of an item. */
export const ITEM_FIELDS = {
  category: field(compareTexts, CATEGORY_RULES),
  name: field(compareTexts, NAME_RULES),
  content: field(compareContent, CONTENT_RULES),
  basis: field(compareBasis, BASIS_RULES),
  deadline: field(compareDeadlineWords, DEADLINE_RULES),
  subjects: field(compareSubjects, SUBJECT_RULES),
  channels: field(compareChannels, CHANNEL_RULES),
  audience: field(compareAudiences, AUDIENCE_RULES),
  method: field(compareMethods, METHOD_RULES),
  levels: field(compareLevels, LEVEL_RULES),
  evidence: field(compareEvidence, EVIDENCE_RULES),
} as const satisfies Readonly<Record<Exclude<keyof Item, "id">, Field>>;

const { evidence: _evidence, ...printed } = ITEM_FIELDS;

/** The fields of a row, of which the basis is printed. */
export const PRINTED_FIELDS = { ...printed, basis: field(comparePrintedBasis, BASIS_RULES) } as const;
