/** What a domain is called in the language of a paper. */
import { names } from "../../generated/names.js";
import type { ListSection } from "../../model/list.js";
import type { Lang } from "../options.js";
import { printable } from "./text.js";

/** The name, fit for print; one that the locality gave stays as it gave it. */
export function domainName({ domain, name }: Pick<ListSection, "domain" | "name">, lang: Lang): string {
  const known = lang === "en" ? names.domains.find(({ code }) => code === domain) : undefined;
  return printable(known?.zh === name ? known.en : name);
}
