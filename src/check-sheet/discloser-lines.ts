/** Lines about who discloses what the standard gives to departments of the county. */
import { bureauGroups, bureauItems } from "../catalog/bureau-groups.js";
import type { ListRow } from "../model/list.js";
import { termOf } from "../tables/layout/terms.js";
import { officesOfCounty } from "./county-offices.js";
import { sharedLine } from "./group-lines.js";
import type { WritingInput } from "./input.js";
import type { CheckLine } from "./model.js";
import { CHECK_WORDS } from "./words/index.js";

/**
 * One a department and domain, decided or not; departments that share the same items stand in one. Items of which the
 * profile speaks one by one stand for themselves, since no answer about the others is one about them.
 */
export function discloserLines(input: WritingInput): CheckLine[] {
  const { catalog, lang } = input;
  const words = CHECK_WORDS[lang];
  const groups = [
    ...bureauGroups(input).map((group) => ({ ...group, about: discloserKey(group.roles, group.domain) })),
    ...bureauItems(input).map((group) => ({
      ...group,
      about: discloserKey(
        group.roles,
        group.domain,
        group.rows.map(({ id }) => id),
      ),
    })),
  ];
  return groups.map(({ about, roles, domain, domainName, rows, by }) => {
    const terms = roles.map((role) => termOf({ vocabulary: catalog.vocabulary, lang }, "subjects", role));
    return sharedLine(
      "discloser",
      {
        about,
        why: words.why.discloser,
        shown: words.given(terms.join(words.comma), by) + officesLost(rows, input),
        print: "",
        value: "",
        decision: by ?? "open",
        places: rows.map((row) => ({ domain, name: domainName, row })),
      },
      input,
    );
  });
}

/** Says which offices of the agency a list loses where a department discloses these rows. */
function officesLost(rows: readonly ListRow[], { profile, lang }: WritingInput): string {
  const isOfCounty = officesOfCounty(profile);
  const theirs = rows.filter(({ office }) => office && !isOfCounty(office));
  const offices = [...new Set(theirs.flatMap(({ office }) => office ?? []))];
  return theirs.length === 0 ? "" : CHECK_WORDS[lang].losesOffice(theirs.length, offices);
}

/** What a line is about: the departments, the domain, and the items where it is not about all that it asks of the domain. */
export function discloserKey(
  roles: readonly string[],
  domain: string,
  items: readonly string[] = [],
): string {
  return [roles.join("+"), domain, ...inShort(domain, items)].join(" ");
}

/** Items of a domain in one word: the numbers that their ids end in; none where there are none. */
export function inShort(domain: string, items: readonly string[]): string[] {
  const start = `${domain}-`;
  const short = items.map((id) => (id.startsWith(start) ? id.slice(start.length) : id));
  return short.length === 0 ? [] : [short.toSorted().join("+")];
}

/** What a line is about: departments, a domain, and single items; none where it is about all that it asks of the domain. */
export interface DiscloserMatter {
  readonly roles: readonly string[];
  readonly domain: string;
  readonly items: readonly string[];
}

/** Reads what a line is about. */
export function discloserOf(about: string): DiscloserMatter {
  const [roles = "", domain = "", items = ""] = about.split(" ");
  const ids = items === "" ? [] : items.split("+");
  return {
    roles: roles.split("+"),
    domain,
    items: ids.map((id) => (/^\d+$/u.test(id) ? `${domain}-${id}` : id)),
  };
}
