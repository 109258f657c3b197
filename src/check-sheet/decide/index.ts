/** From a filled-in check sheet to the profile: every decision is kept there, none twice, none over another. */

import { instrumentRegistry } from "../../instruments/index.js";
import { assertArgument, assertFields, TEXT } from "../../model/argument.js";
import type { Finding } from "../../model/finding.js";
import type { ListRow } from "../../model/list.js";
import type { Profile } from "../../model/profile.js";
import { CATALOG, DECIDED, DISCLOSURE_LIST, GRIDS, PROFILE } from "../../model/shapes.js";
import type { Grid } from "../../tables/read/grid.js";
import { namesSource } from "../../text/source-name.js";
import { editData, type YamlEdit } from "../../yaml/index.js";
import type { CheckInput } from "../input.js";
import { type CheckLine, type Decided, type Decision, type LineKind, lineKey } from "../model.js";
import { readMark, writeMark } from "../sheet/mark.js";
import { checkProblem } from "../sheet/problems.js";
import { type CheckEdit, readCheckSheet } from "../sheet/read.js";
import { decideClash } from "./clash.js";
import type { Comparison, Decide, DecideContext } from "./context.js";
import { isProblem } from "./context.js";
import { decideDiscloser, itemsOfGroup } from "./discloser.js";
import { draftEdits, draftOf } from "./draft.js";
import { decideEnded, itemsOfWork } from "./ended.js";
import { decideItem } from "./item.js";
import { decideOffice } from "./office.js";
import { decideLaw, decidePlaceholder, decideSubject } from "./shared.js";
import { decideSpelling } from "./spelling.js";

/** What came of reading a check sheet back. */
export interface Confirmed {
  /** False where the tables hold no check sheet. */
  readonly isSheet: boolean;
  /** The decisions as edits of the profile's YAML, for `editYaml`; none where nothing is new, or there are problems. */
  readonly edits: readonly YamlEdit[];
  /** The profile with the decisions. */
  readonly profile: Profile;
  /** How many rows a person decided, by decision. */
  readonly rows: Readonly<Record<Decision, number>>;
  /** What stands against it, each with sheet, row and column; nothing is taken then. */
  readonly problems: readonly Finding[];
}

const DECIDERS: Readonly<Record<LineKind, Decide>> = {
  item: decideItem,
  law: decideLaw,
  placeholder: decidePlaceholder,
  subject: decideSubject,
  office: decideOffice,
  discloser: decideDiscloser,
  spelling: decideSpelling,
  clash: decideClash,
  ended: decideEnded,
};

/**
 * Takes the decisions of a filled-in check sheet into the profile. Taking a sheet twice changes nothing.
 *
 * @param grids the tables of the file
 * @param input what a new sheet would be made of today; a row that was made of something else, and does not say what the
 *   profile says by now, is refused (`check-stale`)
 * @param comparison with what and when the items were compared
 */
export function confirmSheet(grids: readonly Grid[], input: CheckInput, comparison: Comparison): Confirmed {
  assertArgument("confirmSheet", grids, GRIDS);
  assertFields("confirmSheet", input, { profile: PROFILE, catalog: CATALOG, list: DISCLOSURE_LIST });
  assertFields("confirmSheet", comparison, { compared: TEXT, on: TEXT });
  const { isSheet, edits, problems } = readCheckSheet(grids);
  return { isSheet, ...confirmed(edits, problems, input, comparison) };
}

/** A line of a sheet with what a person decided about it. */
export interface DecidedLine extends Decided {
  readonly line: CheckLine;
}

/**
 * Takes decisions about lines into the profile, as if they stood in the sheet.
 *
 * @param decided lines of `checkSheet(input)`, each with its decision
 */
export function confirmLines(
  decided: readonly DecidedLine[],
  input: CheckInput,
  comparison: Comparison,
): Omit<Confirmed, "isSheet"> {
  assertArgument("confirmLines", decided, DECIDED);
  assertFields("confirmLines", input, { profile: PROFILE, catalog: CATALOG, list: DISCLOSURE_LIST });
  assertFields("confirmLines", comparison, { compared: TEXT, on: TEXT });
  const edits = decided.flatMap(({ line, decision, value, remark }, index): CheckEdit[] => {
    const mark = readMark(line.about, writeMark(line));
    const at = () => ({ table: "", row: index + 1, column: 1 });
    return mark ? [{ key: lineKey(line), about: line.about, mark, decision, value, remark, at }] : [];
  });
  return confirmed(edits, [], input, comparison);
}

function confirmed(
  read: readonly CheckEdit[],
  unread: readonly Finding[],
  input: CheckInput,
  comparison: Comparison,
): Omit<Confirmed, "isSheet"> {
  const context: DecideContext = {
    ...input,
    ...comparison,
    registry: instrumentRegistry(input.catalog),
    ...shownAndWaiting(read, input),
  };
  const problems: Finding[] = [...unread, ...contradictions(read), ...unnamedSource(read, comparison)];
  let draft = draftOf(input.profile);
  for (const edit of inOrder(read, context)) {
    const result = DECIDERS[edit.mark.kind](draft, edit, context);
    if (isProblem(result)) problems.push(result);
    else draft = result;
  }
  const edits = problems.length > 0 ? [] : draftEdits(draft);
  const count = (decision: Decision) => read.filter((edit) => edit.decision === decision).length;
  return {
    edits,
    profile: editData(input.profile, edits),
    rows: {
      agrees: count("agrees"),
      change: count("change"),
      exclude: count("exclude"),
      open: count("open"),
      own: count("own"),
      bureau: count("bureau"),
    },
    problems,
  };
}

/** The rows that lines about many items show, and those that wait; an item that this sheet checks enters the list with it. */
function shownAndWaiting(
  read: readonly CheckEdit[],
  { profile, list }: CheckInput,
): Pick<DecideContext, "rows" | "waiting"> {
  const all = list.sections.flatMap(({ rows }) => rows);
  if (profile.attestedOnly !== true) return { rows: all, waiting: [] };
  const entering = new Set(
    read.flatMap(({ mark, decision, about }) =>
      mark.kind === "item" && (decision === "agrees" || decision === "change") ? [about] : [],
    ),
  );
  const isShown = ({ id, unchecked }: ListRow) => unchecked === undefined || entering.has(id);
  return { rows: all.filter(isShown), waiting: all.filter((row) => !isShown(row)) };
}

/**
 * What is left out comes last and stays out, in whatever order the rows stand: a law that gives way, or fields that agree,
 * are no wish to take the item in again.
 */
function inOrder(edits: readonly CheckEdit[], context: DecideContext): CheckEdit[] {
  const isOfItem = ({ mark }: CheckEdit) => mark.kind === "item" || mark.kind === "office";
  const drops = edits.filter(({ decision }) => decision === "exclude");
  const groups = drops.filter(({ mark }) => mark.kind === "discloser");
  const works = drops.filter(({ mark }) => mark.kind === "ended");
  const single = drops.filter(isOfItem);
  const last = new Set([...groups, ...works, ...single]);
  const gone = new Set([
    ...groups.flatMap(({ about }) => itemsOfGroup(about, context)),
    ...works.flatMap(({ about }) => itemsOfWork(about, context)),
    ...single.map(({ about }) => about),
  ]);
  const stays = (edit: CheckEdit) => !last.has(edit) && !(isOfItem(edit) && gone.has(edit.about));
  return [...edits.filter(stays), ...last];
}

/** Items are compared with something that another person finds again; told once, at the first of them. */
function unnamedSource(edits: readonly CheckEdit[], { compared }: Comparison): Finding[] {
  const isCompared = ({ mark, decision }: CheckEdit) =>
    mark.kind === "item" && (decision === "agrees" || decision === "change");
  const first = namesSource(compared) ? undefined : edits.find(isCompared);
  return first ? [checkProblem("check-source-unnamed", first.at("decision"), compared)] : [];
}

/** Rows that decide the same matter otherwise than a row above them. */
function contradictions(edits: readonly CheckEdit[]): Finding[] {
  const first = new Map<string, CheckEdit>();
  return edits.flatMap((edit): Finding[] => {
    const before = first.get(edit.key);
    if (!before) first.set(edit.key, edit);
    const differs =
      before !== undefined && (before.decision !== edit.decision || before.value !== edit.value);
    if (!differs) return [];
    return [checkProblem("check-contradiction", edit.at("decision"), String(before.at("decision").row))];
  });
}
