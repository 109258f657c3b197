/** Lines about who discloses what the standard gives to departments of the county. */
import { bureauGroups } from "../catalog/bureau-groups.js";
import { termOf } from "../tables/layout/terms.js";
import { sharedLine } from "./group-lines.js";
import type { WritingInput } from "./input.js";
import type { CheckLine } from "./model.js";
import { CHECK_WORDS } from "./words/index.js";

/** One a department and domain, decided or not; departments that share the same items stand in one. */
export function discloserLines(input: WritingInput): CheckLine[] {
  const { catalog, lang } = input;
  const words = CHECK_WORDS[lang];
  return bureauGroups(input).map(({ roles, domain, domainName, rows, by }) => {
    const terms = roles.map((role) => termOf({ vocabulary: catalog.vocabulary, lang }, "subjects", role));
    return sharedLine(
      "discloser",
      {
        about: discloserKey(roles, domain),
        why: words.why.discloser,
        shown: words.given(terms.join(words.comma), by),
        print: "",
        value: "",
        decision: by ?? "open",
        places: rows.map((row) => ({ domain, name: domainName, row })),
      },
      input,
    );
  });
}

/** What a line is about: the departments, and the domain. */
export function discloserKey(roles: readonly string[], domain: string): string {
  return `${roles.join("+")} ${domain}`;
}

/** The departments and the domain that a line is about. */
export function discloserOf(about: string): { readonly roles: readonly string[]; readonly domain: string } {
  const [roles = "", domain = ""] = about.split(" ");
  return { roles: roles.split("+"), domain };
}
