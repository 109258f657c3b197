/** What `zwgk stats` says in English. */
import type { StatsMessages } from "./stats.zh.js";

export const statsEn: StatsMessages = {
  command: {
    summary: "count the catalog, or the list of a profile",
    about:
      "Without a profile, counts the catalog by domain, level and verification. With one, gives the figures of its list for the yearly report: by domain, method, level, office, verification and outdated basis, and what came, went or changed since the last release.",
    arguments: { profile: "a profile, such as mytown/profile.yaml; optional" },
    examples: [
      ["zwgk stats", "the catalog by domain"],
      ["zwgk stats --json", "totals only, for programs"],
      ["zwgk stats mytown", "the list of a township, for its yearly report"],
    ],
  },
  options: {
    since: "release to compare with, a version or a catalogs folder; the last one unless given",
  },
  title: (agency) => `Figures of the disclosure list of ${agency}`,
  office: "Office",
  withoutOffice: "(no office)",
  noOffices: "The profile names no responsibility list and mapping, so nothing is counted by office.",
  firstRelease: (release) => `Release ${release} is the first; there is none before to compare with.`,
  since: (release, date, added, removed, changed) =>
    `Since release ${release} (${date}): ${added} items added, ${removed} removed, ${changed} changed.`,
  added: "added",
  removed: "removed",
  changed: "changed",
  meaning: ({ weakening, review, info }) =>
    `${weakening} changes take something from the public, ${review} need a person's look, ${info} are for information; zwgk diff shows each.`,
  outdated: (items, citations, day) => `Outdated as of ${day}: ${items} items, ${citations} citations.`,
  failures: {
    "profile-missing": () => ({
      message: "--since needs a profile",
      hint: "for example zwgk stats mytown --since 1.0.0; zwgk diff compares two releases",
    }),
  },
};
