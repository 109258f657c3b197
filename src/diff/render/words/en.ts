/** The English wording. */
import type { Words } from "./words.js";

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

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
  property: {
    basis: "basis",
    missing: "known gaps",
    nationalItems: "national items",
  },
  everyField: "every field",
  between: "several together",
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
  semicolon: "; ",
  colon: ": ",
  stop: ".",
  none: "No changes.",
  count: (changes, items, told) =>
    `${counted(changes, "change")}${items > 0 ? ` in ${counted(items, "item")}` : ""}${told < changes ? `, told as ${told}` : ""}.`,
  repeated: "The same change in several items",
  places: (count) => counted(count, "place"),
  space: " ",
  more: (count) => `${count} more are not marked one by one; the other formats of zwgk diff show all.`,
  ignored: (count) => `${count} more left out by the ignore file.`,
  semver: (bump) =>
    bump === "none" ? "Version: no new one needed." : `Version: at least a new ${bump} one.`,
  matched: (score) => `matched by content, ${score.toFixed(2)} alike`,
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
