/** Lines about who discloses what the standard gives to departments of the county. */
import { bureauGroups } from "../catalog/bureau-groups.js";
import { termOf } from "../tables/layout/terms.js";
import { sharedLine } from "./group-lines.js";
import type { WritingInput } from "./input.js";
import type { CheckLine } from "./model.js";
import { CHECK_WORDS } from "./words/index.js";

/** One a department and domain, decided or not. */
export function discloserLines(input: WritingInput): CheckLine[] {
  const { catalog, lang } = input;
  const words = CHECK_WORDS[lang];
  return bureauGroups(input).map(({ role, domain, domainName, rows, by }) => {
    const term = termOf({ vocabulary: catalog.vocabulary, lang }, "subjects", role);
    return sharedLine(
      "discloser",
      {
        about: discloserKey(role, domain),
        why: words.why.discloser,
        shown: words.given(term, by),
        print: "",
        value: "",
        decision: by ?? "open",
        places: rows.map((row) => ({ domain, name: domainName, row })),
      },
      input,
    );
  });
}

/** What a line is about: the department, and the domain. */
export function discloserKey(role: string, domain: string): string {
  return `${role} ${domain}`;
}
