/** Decisions about two names of offices: whether they are one. */
import { BETWEEN_NAMES } from "../office-lines.js";
import { checkProblem } from "../sheet/problems.js";
import type { Decide } from "./context.js";
import { nameOffice, setWord } from "./draft.js";

/** Carries out that two names are one office, by the name written, or are two: the profile states both. */
export const decideSpelling: Decide = (draft, edit) => {
  const { about, decision } = edit;
  const names = about.split(BETWEEN_NAMES);
  if (decision === "exclude")
    return checkProblem("check-cannot-drop", edit.at("decision"), {
      zh: names.join("、"),
      en: names.join(", "),
    });
  const main = edit.value.replace(/\s+/gu, " ").trim();
  if (decision === "change" && main === "") return checkProblem("check-value-missing", edit.at("value"));
  const noted = setWord(draft, "remarks", edit.key, edit.remark);
  if (decision === "open") return noted;
  if (decision === "agrees") return names.reduce((before, name) => nameOffice(before, name, []), noted);
  return nameOffice(
    noted,
    main,
    names.filter((name) => name !== main),
  );
};
