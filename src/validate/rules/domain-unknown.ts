import type { Problem, Rule } from "../rule.js";

/** Editions and sources are of domains that `domains.yaml` lists, of whatever wave. */
export const domainUnknown: Rule = {
  id: "domain-unknown",
  level: "error",
  title: { zh: "领域没有登记", en: "A domain is not listed" },
  why: {
    zh: "没有登记的领域，它的版本和来源没有人用得到。",
    en: "Nobody finds the edition and the sources of a domain that is not listed.",
  },
  hint: {
    zh: "核对领域代码；26 个领域以外的，先列入 catalogs/domains.yaml 的 further，写明第几批",
    en: "check the code; a domain beyond the 26 goes into `further` of catalogs/domains.yaml first, with its wave",
  },
  *check(workspace) {
    const known = domainsKnown(workspace);
    if (known.size === 0) return;
    for (const file of [...workspace.of("edition"), ...workspace.of("sources")]) {
      const { domain } = file.value;
      if (known.has(domain)) continue;
      const problem: Problem = {
        file,
        path: ["domain"],
        message: { zh: `没有领域 ${domain}`, en: `there is no domain ${domain}` },
      };
      yield problem;
    }
  },
};

function domainsKnown({ of, reference }: Parameters<Rule["check"]>[0]): ReadonlySet<string> {
  const files = of("domains").map(({ value }) => value);
  const given = files.flatMap(({ domains, further = [] }) => [...domains, ...further].map(({ id }) => id));
  const there = reference
    ? [...reference.domains, ...(reference.further ?? []).map(({ domain }) => domain)].map(({ id }) => id)
    : [];
  return new Set<string>(given.length > 0 ? given : there);
}
