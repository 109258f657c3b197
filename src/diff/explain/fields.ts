/** The fields of items and of rows, in the column order of the official table, each with the rules that speak of it. */

import type { Item, ListRow } from "../../model/index.js";
import type { Column } from "../../tables/read/published.js";
import { bothSides } from "../fields/any.js";
import { compareAudiences } from "../fields/audience.js";
import { compareBasis, comparePrintedBasis } from "../fields/basis.js";
import { compareContent } from "../fields/content.js";
import { compareDeadlineWords } from "../fields/deadline.js";
import { compareEvidence, compareVerification } from "../fields/evidence.js";
import { compareMethods } from "../fields/method.js";
import { compareChannels, compareLevels, compareSubjects } from "../fields/sets.js";
import { compareTexts } from "../fields/text.js";
import * as rules from "../rules/index.js";
import { type Field, field } from "./field.js";

const basis = [
  rules.basisDropped,
  rules.basisReplaced,
  rules.basisArticleChanged,
  rules.basisAdded,
  rules.basisReworded,
  rules.basisReordered,
] as const;
const evidence = [rules.verificationLost, rules.verificationGained, rules.evidenceChanged] as const;

/** The fields of an item. */
export const ITEM_FIELDS = {
  category: field(compareTexts, rules.categoryChanged, rules.categoryTypographic),
  name: field(compareTexts, rules.nameChanged, rules.nameTypographic),
  content: field(
    compareContent,
    rules.contentDropped,
    rules.contentReworded,
    rules.contentAdded,
    rules.contentTypographic,
    rules.contentReordered,
  ),
  basis: field(compareBasis, ...basis),
  deadline: field(
    compareDeadlineWords,
    rules.deadlineLoosened,
    rules.deadlineDropped,
    rules.deadlineChanged,
    rules.deadlineTightened,
    rules.deadlineStated,
    rules.deadlineReworded,
  ),
  subjects: field(
    compareSubjects,
    rules.subjectDropped,
    rules.subjectTransferred,
    rules.subjectRenamed,
    rules.subjectAdded,
    rules.subjectReordered,
  ),
  channels: field(compareChannels, rules.channelDropped, rules.channelAdded, rules.channelReordered),
  audience: field(
    compareAudiences,
    rules.audienceNarrowed,
    rules.audienceChanged,
    rules.audienceWidened,
    rules.audienceGroupsChanged,
    rules.audienceReworded,
  ),
  method: field(compareMethods, rules.methodWeakened, rules.methodStrengthened),
  levels: field(compareLevels, rules.levelDropped, rules.levelAdded, rules.levelReordered),
  evidence: field(compareEvidence, ...evidence),
} as const satisfies Readonly<Record<Exclude<keyof Item, "id">, Field>>;

/** The fields of a row of a disclosure list, where the basis is printed. */
export const ROW_FIELDS = {
  ...ITEM_FIELDS,
  basis: field(comparePrintedBasis, ...basis),
  verification: field(compareVerification, ...evidence),
  outdated: field(bothSides, rules.basisStatusChanged),
  office: field(bothSides, rules.officeChanged),
  origins: field(bothSides, rules.originChanged),
} as const satisfies Readonly<Record<Exclude<keyof ListRow, "id">, Field>>;

const { evidence: _evidence, ...printed } = ITEM_FIELDS;

/** The columns of a published table; a running number says nothing and is left out. */
export const TABLE_FIELDS = {
  ...printed,
  basis: field(comparePrintedBasis, ...basis),
  office: field(bothSides, rules.officeChanged),
  remark: field(bothSides, rules.remarkChanged),
} as const satisfies Readonly<Partial<Record<Column, Field>>>;

/** A column of a published table that is compared. */
export type TableColumn = keyof typeof TABLE_FIELDS;
