/** 未涉及领域: the domains that do not concern the agency, and why. */
import type { DisclosureList } from "../../model/list.js";
import type { PrintOptions } from "../options.js";
import { WORDS } from "../words/index.js";
import { domainName } from "./domain-name.js";
import type { PlainTable } from "./model.js";
import { printable } from "./text.js";

/** The table; null where the list does not name them. */
export function absentTable({ absent }: DisclosureList, { lang }: PrintOptions): PlainTable | null {
  if (absent === undefined) return null;
  const words = WORDS[lang].absent;
  return {
    title: words.title,
    columns: [
      { heading: words.domain, width: 36, align: "left" },
      { heading: words.reason, width: 124, align: "left" },
    ],
    rows: absent.map(({ domain, name, reason }) => [
      domainName({ domain, name }, lang),
      printable(reason ?? words.none),
    ]),
  };
}
