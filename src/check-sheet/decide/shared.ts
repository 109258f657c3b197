/** Decisions about what many items share: an instrument that has ended, words to fill in, the name of a subject. */

import { nameHolder } from "../../catalog/agency-roles.js";
import { meantSo } from "../../catalog/meant.js";
import { printBasis } from "../../catalog/print-basis.js";
import { sameValue } from "../../catalog/same.js";
import {
  instrumentOf,
  isPlanOver,
  mentionedInstruments,
  registeredStatus,
  replaceMentions,
} from "../../instruments/index.js";
import type { Finding } from "../../model/finding.js";
import type { Basis } from "../../model/item.js";
import type { ListRow } from "../../model/list.js";
import { endedIn } from "../../tables/open.js";
import { namedInFull } from "../../text/named.js";
import { isNameless } from "../../text/placeholders.js";
import { quoteTitle } from "../../text/title.js";
import { basisOf } from "../field-read.js";
import { type ItemValues, presentValues } from "../present.js";
import { valuePrint } from "../sheet/mark.js";
import { checkProblem } from "../sheet/problems.js";
import type { CheckEdit } from "../sheet/read.js";
import type { Decide, DecideContext } from "./context.js";
import { type Draft, decidedProfile, setFields, setWord } from "./draft.js";

/** Carries out what a person says of an instrument that has ended. */
export const decideLaw: Decide = (draft, edit, context) => {
  const { about } = edit;
  const { registry, catalog } = context;
  const title = quoteTitle(about);
  const end = hasEnded(about, context)
    ? { zh: "已失效", en: "has ended" }
    : { zh: "规划期已满", en: "has run out" };
  if (edit.decision === "open") return setWord(draft, "remarks", edit.key, edit.remark);
  if (edit.decision === "agrees") {
    return checkProblem("check-cannot-agree", edit.at("decision"), {
      zh: title + end.zh,
      en: `${title} ${end.en}`,
    });
  }
  if (edit.decision === "change" && edit.value === "")
    return checkProblem("check-value-missing", edit.at("value"));
  const wanted = edit.decision === "change" ? basisOfLines(edit.value, context) : [];
  const ended = wanted.find((entry) => hasEnded(entry, context));
  if (ended) return checkProblem("check-ended-too", edit.at("value"), printBasis(ended, catalog));
  const printed = wanted.map((entry) => printBasis(entry, catalog)).join("、");
  const names = wanted
    .map((entry) => quoteTitle(instrumentOf(entry) ?? printBasis(entry, catalog)))
    .join("、");
  const isSuccessor = wanted.some((entry) => successors(about, context).has(instrumentOf(entry) ?? ""));
  const instead = wanted.length === 0 ? "" : `，改以${names}为依据`;
  const reason = edit.remark || title + (isSuccessor ? `已被${names}取代` : end.zh + instead);
  return everywhere(draft, edit, context, {
    rows: shownFirst(context, (row) => rests(row, about, draft, context)),
    reason,
    of: ({ basis, content }) => ({
      basis: distinct(basis.flatMap((entry) => (instrumentOf(entry) === about ? wanted : [entry]))),
      content: content.map((element) =>
        mentionedInstruments(element, registry).includes(about)
          ? replaceMentions(element, about, printed, registry)
          : element,
      ),
    }),
    isDone: ({ basis, content }) =>
      wanted.some((entry) => basis.some((own) => sameValue(own, entry))) ||
      content.some((element) => printed !== "" && element.includes(printed)),
  });
};

/** What is registered as having taken the place of an instrument. */
function successors(about: string, { rows, waiting }: DecideContext): ReadonlySet<string> {
  const ended = [...rows, ...waiting].flatMap(({ outdated = [], outdatedContent = [] }) => [
    ...outdated,
    ...outdatedContent,
  ]);
  return new Set(
    ended.flatMap(({ instrument, successor }) =>
      instrument === about && successor ? [successor.title] : [],
    ),
  );
}

/** Whether a row names an instrument that has ended, or cites a plan that has run out. */
function rests(row: ListRow, about: string, draft: Draft, { catalog, list, on }: DecideContext): boolean {
  if (endedIn(row).includes(about)) return true;
  const basis = presentValues(row.id, decidedProfile(draft), catalog)?.basis ?? [];
  return isPlanOver(about, list.basisOn ?? on) && basis.some((entry) => instrumentOf(entry) === about);
}

/** Carries out what a person fills in. */
export const decidePlaceholder: Decide = (draft, edit, context) => {
  const { about } = edit;
  if (edit.decision === "open") return setWord(draft, "remarks", edit.key, edit.remark);
  // A choice about the words: nobody says by it that the items were compared.
  if (edit.decision === "agrees" && isNameless(about))
    return setWord(draft, "remarks", edit.key, meantSo(edit.remark));
  if (edit.decision === "agrees") {
    return checkProblem("check-cannot-agree", edit.at("decision"), {
      zh: `“${about}”由本地填写`,
      en: `“${about}” is for the locality to fill in`,
    });
  }
  const isTitle = about.startsWith("《");
  const words = edit.value.trim();
  if (edit.decision === "change" && words === "")
    return checkProblem("check-value-missing", edit.at("value"));
  const filled = isTitle && !words.includes("《") ? quoteTitle(words) : words;
  // What names no document is meant where it stands alone, not where other words hold it.
  const fill = (text: string) =>
    isNameless(about) ? (text === about ? filled : text) : text.replaceAll(about, filled);
  const drops = edit.decision === "exclude";
  return everywhere(draft, edit, context, {
    rows: shownFirst(context, ({ placeholders, basis }) =>
      Boolean(placeholders?.includes(about) || basis.includes(about)),
    ),
    reason: edit.remark || (drops ? `本地没有${about}` : "填写本地文件和名称"),
    of: ({ category, name, content, deadline, basis }) => ({
      ...(drops
        ? {}
        : {
            ...(category === null ? {} : { category: fill(category) }),
            name: fill(name),
            content: content.map(fill),
          }),
      ...(drops || deadline === null ? {} : { deadline: fill(deadline) }),
      // What is filled in may be what another entry says already.
      basis: distinct(
        basis.flatMap((entry): Basis[] => {
          if (typeof entry === "string" || !("words" in entry)) return [entry];
          const isIt = isNameless(about) ? entry.words === about : entry.words.includes(about);
          if (!isIt) return [entry];
          return drops
            ? []
            : isNameless(about)
              ? basisOfLines(filled, context)
              : [{ words: fill(entry.words) }];
        }),
      ),
    }),
    // A document that the register knows is kept by its key, not in the words that were filled in.
    isDone: (values) =>
      !drops &&
      (JSON.stringify(values).includes(filled) ||
        basisOfLines(filled, context).some((entry) => values.basis.some((own) => sameValue(own, entry)))),
  });
};

/** Carries out how a subject is called. */
export const decideSubject: Decide = (draft, edit, { catalog }) => {
  const { about } = edit;
  const term = catalog.vocabulary.subjects.find(({ code }) => code === about)?.term ?? about;
  const holder = nameHolder(decidedProfile(draft), about, catalog);
  const now = draft[holder][about];
  if (edit.decision === "exclude") return checkProblem("check-cannot-drop", edit.at("decision"), term);
  if (edit.decision === "change" && edit.value === "")
    return checkProblem("check-value-missing", edit.at("value"));
  const wanted =
    edit.decision === "change" ? edit.value.trim() : edit.decision === "agrees" ? (now ?? term) : "";
  const shown = edit.mark.prints[0];
  const isStale = valuePrint(now ?? term) !== shown && (now ?? "") !== wanted;
  if (isStale)
    return checkProblem("check-stale", edit.at("decision"), {
      zh: `${term}现为“${now ?? term}”`,
      en: `${term} is “${now ?? term}” by now`,
    });
  return setWord(setWord(draft, holder, about, wanted), "remarks", edit.key, edit.remark);
};

interface Everywhere {
  /** Items of the list. */
  readonly rows: readonly string[];
  readonly reason: string;
  /** The fields that may change, as they should be. */
  of(values: ItemValues): Partial<ItemValues>;
  /** Whether an item of the list says already what is wanted. */
  isDone(values: ItemValues): boolean;
}

/** Changes every item that is concerned. */
function everywhere(
  draft: Draft,
  edit: CheckEdit,
  context: DecideContext,
  { rows, reason, of, isDone }: Everywhere,
): Draft | Finding {
  const { catalog } = context;
  const valuesOf = (from: Draft, id: string) => presentValues(id, decidedProfile(from), catalog);
  if (rows.length === 0 && edit.decision === "change") {
    const done = [...context.rows, ...context.waiting].some(({ id }) => {
      const values = valuesOf(draft, id);
      return values !== null && isDone(values);
    });
    // Where all items that had it were left out, there is nothing left to change.
    const isOut = (context.profile.exclude ?? []).some(({ item }) => {
      const values = valuesOf(draft, item);
      return values !== null && changesOf(of(values), values).length > 0;
    });
    if (!done && !isOut)
      return checkProblem("check-stale", edit.at("decision"), {
        zh: `目录里已没有“${edit.about}”`,
        en: `“${edit.about}” is not in the list any more`,
      });
  }
  let changed = setWord(draft, "remarks", edit.key, "");
  for (const id of rows) {
    const values = valuesOf(changed, id);
    if (!values) continue;
    const wanted = of(values);
    const set = Object.fromEntries(changesOf(wanted, values));
    const drops = edit.decision === "exclude";
    if (drops && wanted.basis?.length === 0 && values.basis.length > 0)
      return checkProblem("check-last-basis", edit.at("decision"), namedInFull(values));
    const stays = drops && Object.keys(set).length === 0;
    const empties = wanted.content?.some((element) => element.trim() === "");
    if (stays || empties) {
      return checkProblem("check-cannot-drop", edit.at("decision"), namedInFull(values));
    }
    if (Object.keys(set).length > 0)
      changed = setFields(changed, id, set, { text: reason, joins: true }, catalog);
  }
  return changed;
}

/**
 * The items that a line shows. Of a line that shows none of them by now, as one that was made before others were put
 * off, those that wait.
 */
function shownFirst({ rows, waiting }: DecideContext, isConcerned: (row: ListRow) => boolean): string[] {
  const shown = rows.filter(isConcerned);
  return (shown.length > 0 ? shown : waiting.filter(isConcerned)).map(({ id }) => id);
}

function changesOf(wanted: Partial<ItemValues>, values: ItemValues): [string, unknown][] {
  return Object.entries(wanted).filter(
    ([field, value]) => !sameValue(value, values[field as keyof ItemValues]),
  );
}

function basisOfLines(value: string, { registry }: DecideContext): Basis[] {
  return value
    .split(/\r?\n|[；;]/u)
    .map((line) => line.replace(/^\s*●/u, "").trim())
    .filter((line) => line !== "")
    .flatMap((line) => basisOf(line, registry));
}

function hasEnded(entry: Basis, { registry, list, on }: DecideContext): boolean {
  const key = instrumentOf(entry);
  const status = key === null ? null : registeredStatus(key, registry, list.basisOn ?? on)?.status;
  return status === "replaced" || status === "repealed";
}

function distinct(basis: readonly Basis[]): Basis[] {
  return basis.filter((entry, at) => basis.findIndex((other) => sameValue(other, entry)) === at);
}
