/** The English wording. */
import { verificationWords } from "../../model/verification.js";
import { plural } from "../../text/plural.js";
import type { Words } from "./words.js";

/** More fields than this are counted and not named. */
const MOST_NAMED = 3;

/** English. */
export const en: Words = {
  tag: "en",
  title: (agency) => `${agency}: Standard List of Government Disclosure Items`,
  boardsTitle: (agency) => `What village boards mirror of the disclosure list of ${agency}`,
  section: (number, name) => `${number}. ${name}`,
  boardsSection: (number, name) => `${number}. ${name}`,
  heading: {
    seq: "No.",
    item: "Item",
    category: "Category",
    name: "Name",
    content: "Content (elements)",
    basis: "Basis",
    deadline: "Deadline",
    subjects: "Disclosing body",
    channels: "Channels",
    audience: "Audience",
    public: "All",
    groups: "Groups",
    method: "Method",
    levels: "Level",
    office: "Responsible office",
    column: "Column of the site",
    remark: "Remark",
  },
  boxes: " (■ required, □ optional)",
  draft: " (draft)",
  mark: (fields) => {
    if (fields.length === 0) return "[unverified]";
    return `[unverified: ${fields.length > MOST_NAMED ? `${fields.length} fields` : fields.join(", ")}]`;
  },
  marked: /\[unverified(?:: [^\]]*)?\]$/u,
  ended: "[ended]",
  endedMention: "[names what has ended]",
  verification: verificationWords("en"),
  continued: " (continued)",
  noCategory: "(not known, to be filled in)",
  noDeadline: "(not known, to be filled in)",
  colon: ": ",
  comma: ", ",
  refresh: "Refreshed: ",
  absent: {
    title: "Domains that do not concern the agency",
    domain: "Domain",
    reason: "Reason",
    none: "does not concern the agency",
  },
  summary: ({ items, unchecked }) =>
    `${items === 1 ? "1 item" : `${items} items`}${unchecked > 0 ? `, ${unchecked} of them marked unverified` : ""}.`,
  empty: "This list has no items.",
  cover: {
    name: "Cover",
    fact: {
      agency: "Agency",
      place: "Place",
      date: "Compiled",
      documents: "Compiled under",
      channels: "Channels",
      scope: "Scope",
    },
    bureaus: (rows, each) =>
      `${rows === 1 ? "1 item is" : `${rows} items are`} disclosed by departments of the county: ${each.map(([name, count]) => `${name} (${count})`).join(", ")}.`,
    part: (items) =>
      `${items === 1 ? "1 item is" : `${items} items are`} published now; the others follow once they are compared.`,
    date: (iso) => iso,
    document: (title, number, date) => {
      const details = [number, date].filter((part) => part !== undefined).join(", ");
      return details === "" ? title : `${title} (${details})`;
    },
    open: ({ unchecked, ended, placeholders }) => {
      const parts = [
        unchecked > 0 ? `${plural(unchecked, "item")} to be checked` : "",
        ended > 0
          ? `${plural(ended, "instrument")} of the basis that ${ended === 1 ? "has" : "have"} ended`
          : "",
        placeholders > 0 ? `${plural(placeholders, "place")} to be filled in` : "",
      ].filter((part) => part !== "");
      return `This is a draft: ${parts.join(", ")}; see the check sheet. Not to be published as it is.`;
    },
    notJudged:
      "This is a draft: nobody asked whether the basis is still in force. Not to be published as it is.",
    domains: "Items and guidelines by domain",
    column: {
      number: "No.",
      domain: "Domain",
      guideline: "Guideline",
      issuer: "Issuer",
      items: "Items",
    },
    sum: "Total",
  },
  csv: {
    id: "Id",
    number: "Official domain no.",
    domain: "Domain",
    release: "Release",
    verification: "Verification",
    ended: "Ended basis",
  },
  report: { summary: "Summary" },
  ticked: "yes",
  page: ["Page ", " of ", ""],
  screen: {
    contents: "Contents",
    up: "Back to the contents",
    search: "Search the items of this page",
    found: "{n} items found",
  },
};
