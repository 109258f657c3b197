/** The English wording. */
import type { Words } from "./words.js";

/** English. */
export const en: Words = {
  tag: "en",
  title: "Redline of the disclosure standard",
  compared: (before, after) => `old: ${before}   new: ${after}`,
  level: { weakening: "weakening", review: "review", info: "info" },
  levelMeans: {
    weakening: "the public gets to see less, later, or with more effort",
    review: "only a person can judge it",
    info: "takes nothing from the public; good to know",
  },
  wholeItem: "the whole item",
  general: "general",
  column: {
    level: "level",
    domain: "domain",
    id: "id",
    item: "item",
    field: "field",
    old: "old",
    new: "new",
    means: "what it means",
    rule: "rule",
    total: "total",
    side: "side",
  },
  side: { old: "old", new: "new" },
  nothing: "(nothing)",
  yes: "yes",
  no: "no",
  everyone: "everyone",
  groups: "groups",
  comma: ", ",
  colon: ": ",
  stop: ".",
  none: "No changes.",
  count: (changes, items) =>
    `${changes} ${changes === 1 ? "change" : "changes"} in ${items} ${items === 1 ? "item" : "items"}.`,
  ignored: (count) => `${count} more left out by the ignore file.`,
  semver: (bump) =>
    bump === "none" ? "Version: no new one needed." : `Version: at least a new ${bump} one.`,
  legend: {
    heading: "How to read it",
    old: "words dropped",
    new: "words added",
    moved: "moved to another place",
    same: "cells that did not change stand once for old and new",
    whole: "a row that stands alone (− gone, + new) is a whole item",
  },
  filter: {
    heading: "Show only",
    everyDomain: "all domains",
    shown: (shown, all) => `showing ${shown} of ${all}`,
  },
  approval: {
    heading: "Decision",
    choices: ["approved", "approved with changes", "rejected"],
    signed: "Signed",
    date: "Date",
  },
  otherChanges: "Changes outside items",
  summary: "Summary",
  details: "Item by item",
  page: ["Page ", " of ", ""],
};
