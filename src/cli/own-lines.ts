/** What `generate` says of what is the locality's to decide: items left out, and open questions. */
import { groupBy } from "../model/group.js";
import type { DisclosureList, Profile } from "../model/index.js";
import { leftOutItems, openQuestions, type Question, type QuestionKind } from "../profile/index.js";
import type { Context } from "./context.js";

/** More than these are for the check sheet. */
const SHOWN = 5;

/** Lines for the end of a generation; none where nothing is left out and nothing is open. */
export function ownLines(
  profile: Profile,
  list: DisclosureList,
  { catalog, language, messages }: Context,
): string[] {
  const { own, separator } = messages;
  const left = leftOutItems(profile, catalog);
  const kinds = Array.from(
    groupBy(left, ({ by }) => by),
    ([by, items]) => `${own.leftOutBy[by]} ${items.length}`,
  );
  const open = openQuestions({ profile, catalog, list });
  return [
    ...(left.length > 0 ? [own.leftOut(left.length, kinds.join(separator))] : []),
    ...(open.length > 0 ? [own.open(open.length)] : []),
    ...open.slice(0, SHOWN).map(({ text }) => own.openLine(text[language])),
    ...(open.length > SHOWN ? [own.more(open.length - SHOWN)] : []),
    ...howToDecide(profile, open, own),
  ];
}

/** Where each kind of question is answered. */
function howToDecide(
  { subjects }: Profile,
  open: readonly Question[],
  { decide }: Context["messages"]["own"],
): string[] {
  const has = (kind: QuestionKind) => open.some((one) => one.kind === kind);
  // Names that the county keeps in a file of its own are given there.
  const file = typeof subjects === "string" && has("subject-unnamed") ? subjects : null;
  const advised = has("item-unmatched") || (file === null && has("subject-unnamed"));
  return [
    ...(has("subject-bureau") ? [decide.disclosers] : []),
    ...(file === null ? [] : [decide.names(file)]),
    ...(advised ? [decide.advised] : []),
  ];
}
