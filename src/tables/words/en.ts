/** The English wording. */
import type { Words } from "./words.js";

/** English. */
export const en: Words = {
  tag: "en",
  title: (agency) => `${agency}: Standard List of Government Disclosure Items`,
  boardsTitle: (agency) => `What village boards mirror of the disclosure list of ${agency}`,
  section: (number, name) => `${number}. ${name}`,
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
    remark: "Remark",
  },
  mark: { attested: "", partial: "*", unverified: "[unverified]", local: "" },
  verification: { attested: "attested", partial: "partial", unverified: "unverified", local: "local" },
  noCategory: "(not known, to be filled in)",
  noDeadline: "(not known, to be filled in)",
  colon: ": ",
  comma: ", ",
  summary: ({ items, partial, unverified }) =>
    [
      `${items} items`,
      unverified > 0 ? `${unverified} marked [unverified] not yet checked against a published page` : "",
      partial > 0 ? `${partial} marked * with fields seen on no published page` : "",
    ]
      .filter((part) => part !== "")
      .join("; ")
      .concat("."),
  outdated: {
    mark: (note) => `[ended, note ${note}]`,
    heading: (on, horizon) =>
      `Basis that had ended by ${on} (registry checked up to ${horizon}; not every later change is covered)`,
    note: (number, sentence) => `Note ${number}: ${sentence}.`,
  },
  empty: "This list has no items.",
  cover: {
    name: "Cover",
    fact: {
      agency: "Agency",
      level: "Level",
      place: "Place",
      release: "Catalog release",
      date: "Compiled",
      documents: "Compiled under",
      channels: "Channels",
      revisions: "Revision duties",
      total: "Totals",
    },
    blankDate: "____-__-__",
    date: (iso) => iso,
    release: (version, date) => `${version} (${date})`,
    document: (title, number, date) => {
      const details = [number, date].filter((part) => part !== undefined).join(", ");
      return details === "" ? title : `${title} (${details})`;
    },
    revision: (due, task, document) => `by ${due}: ${task}${document === undefined ? "" : ` (${document})`}`,
    notStated: "(not stated)",
    total: ({ domains, items, attested, partial, unverified, local }) =>
      `${domains} domains, ${items} items: ${attested} attested, ${partial} partial, ${unverified} unverified, ${local} local.`,
    note: {
      unverified: (count) =>
        `${count} items marked [unverified] have not been checked against any published page; check each against the ministry's guideline before use.`,
      partial: (count) =>
        `${count} items marked * were seen on published pages, but some of their fields on none; check before use.`,
      omitted: (count) => `${count} further unverified items were left out as asked.`,
      local: (count) => `${count} local changes or additions; the reasons are under “Local changes”.`,
      clean: "All items were checked against published pages.",
      outdated: (count, on, horizon) =>
        `${count} entries of the basis had been replaced or repealed by ${on} (registry checked up to ${horizon}); the HTML list marks each with what took its place. Adjust them before use.`,
    },
    domains: "Items and guidelines by domain",
    column: {
      number: "No.",
      domain: "Domain",
      guideline: "Guideline",
      issuer: "Issuer",
      items: "Listed",
      attested: "Attested",
      partial: "Partial",
      unverified: "Unverified",
      local: "Local",
      completeness: "Completeness",
    },
    sum: "Total",
    nationalItems: (count) => `${count} items in the national list. `,
    sizeUnknown: "Size of the national list not known.",
  },
  local: {
    name: "Local changes",
    column: {
      domain: "Domain",
      seq: "No.",
      id: "Id",
      item: "Item",
      kind: "Kind",
      field: "Field",
      reason: "Reason",
      place: "Place in the profile",
    },
    added: "added",
    changed: "changed",
    allFields: "all",
    place: (profile, line) => (line === null ? profile : `${profile} (line ${line})`),
  },
  csv: { id: "Id", number: "Domain no.", domain: "Domain", release: "Release", verification: "Verification" },
  report: { summary: "Summary" },
  page: ["Page ", " of ", ""],
};
