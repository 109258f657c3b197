import type { Bilingual } from "../../model/codes.js";
import type { ProfilePath } from "../origin.js";
import type { ProfileProblem, ProfileRule } from "../rule.js";

/** A domain that a profile names, and where. */
type Named = readonly [domain: string | undefined, path: ProfilePath];

/** An item of a domain that nobody has would stand nowhere. */
export const domainUnknown: ProfileRule = {
  id: "profile-domain-unknown",
  level: "error",
  title: { zh: "方案写了没有的领域", en: "A profile names a domain that there is not" },
  hint: {
    zh: "用 zwgk vocabulary domains 查有哪些领域；本地自设的领域先写进 domains.add",
    en: "see which domains there are with zwgk vocabulary domains; put a domain of your own into domains.add first",
  },
  *check({ profile, catalog }) {
    const {
      add = [],
      include = [],
      further = [],
      exclude = [],
      rename = {},
      merge = [],
    } = profile.domains ?? {};
    const present = new Set<string>([...catalog.domains, ...add].map(({ id }) => id));
    const known = new Set<string>([...present, ...catalog.further.map(({ id }) => id)]);
    // What rows are to stand in has to be there; what is left out or called otherwise need not.
    const home: readonly Named[] = [
      ...include.map((domain, at) => [domain, ["domains", "include", at]] as const),
      ...further.map((domain, at) => [domain, ["domains", "further", at]] as const),
      ...(profile.add ?? []).map(({ domain }, at) => [domain, ["add", at, "domain"]] as const),
      ...(profile.columns ?? []).map(({ domain }, at) => [domain, ["columns", at, "domain"]] as const),
      ...merge.map(({ into }, at) => [into, ["domains", "merge", at, "into"]] as const),
    ];
    const other: readonly Named[] = [
      ...exclude.map(({ domain }, at) => [domain, ["domains", "exclude", at, "domain"]] as const),
      ...Object.keys(rename).map((domain) => [domain, ["domains", "rename", domain]] as const),
      ...merge.flatMap(({ domains }, at) =>
        domains.map((domain, index) => [domain, ["domains", "merge", at, "domains", index]] as const),
      ),
      ...(profile.disclosedBy ?? []).map(
        ({ domain }, at) => [domain, ["disclosedBy", at, "domain"]] as const,
      ),
    ];
    const missing = (named: readonly Named[], there: ReadonlySet<string>) =>
      named.filter(([domain]) => domain !== undefined && !there.has(domain));
    for (const [domain, path] of [...missing(home, present), ...missing(other, known)]) {
      yield { path, message: { zh: `没有领域 ${domain}`, en: `there is no domain ${domain}` } };
    }
  },
};

/** What a later guideline says as a whole was seen by nobody: a list of it must not look complete. */
export const domainPartial: ProfileRule = {
  id: "profile-domain-partial",
  level: "info",
  title: {
    zh: "第二批领域的事项只收录了见到的",
    en: "Of a domain of the second wave only what was seen is there",
  },
  hint: {
    zh: "照本地或上级公布的表补全，缺的写在 add 里",
    en: "complete it from your own or a higher agency's table; what is missing goes under add",
  },
  *check({ profile, catalog }) {
    for (const key of ["include", "further"] as const)
      for (const [at, id] of (profile.domains?.[key] ?? []).entries()) {
        const found = catalog.further.find((domain) => domain.id === id);
        if (!found) continue;
        const { items, name, en, completeness } = found;
        const why = completeness.missing ?? { zh: "", en: "" };
        yield {
          path: ["domains", key, at],
          message: {
            zh: `“${name}”收录了${items.length}项。${why.zh}`,
            en: `${items.length} items of “${en}” are there. ${why.en}`.trimEnd(),
          },
        };
      }
  },
};

/** Two domains of one code, or one in two places, cannot be told apart. */
export const domainTwice: ProfileRule = {
  id: "profile-domain-twice",
  level: "error",
  title: { zh: "领域重复", en: "A domain is given twice" },
  hint: {
    zh: "自设领域另取代码和名称；一个领域只并入一处，并入的目标不再并入别处",
    en: "give a domain of your own another code and name; merge a domain once, and into one that stays",
  },
  *check({ profile, catalog }) {
    const { add = [], merge = [] } = profile.domains ?? {};
    const codes = new Map<string, Bilingual>();
    const names = new Set<string>();
    for (const { id, name, en } of catalog.domains) {
      codes.set(id, { zh: name, en });
      names.add(profile.domains?.rename?.[id] ?? name);
    }
    for (const [at, { id, name }] of add.entries()) {
      const taken = codes.get(id);
      if (taken)
        yield twice(
          ["domains", "add", at, "id"],
          `代码 ${id} 已是“${taken.zh}”`,
          `${id} is already “${taken.en}”`,
        );
      if (names.has(name))
        yield twice(
          ["domains", "add", at, "name"],
          `已有领域“${name}”`,
          `there is a domain “${name}” already`,
        );
      codes.set(id, { zh: name, en: name });
      names.add(name);
    }
    const moved = new Set<string>();
    for (const [at, { domains }] of merge.entries()) {
      for (const [index, domain] of domains.entries()) {
        if (moved.has(domain)) {
          const { zh = domain, en = domain } = codes.get(domain) ?? {};
          yield twice(
            ["domains", "merge", at, "domains", index],
            `“${zh}”已并入别处`,
            `“${en}” is merged already`,
          );
        }
        moved.add(domain);
      }
    }
    for (const [at, { into }] of merge.entries()) {
      if (!moved.has(into)) continue;
      const { zh = into, en = into } = codes.get(into) ?? {};
      yield twice(
        ["domains", "merge", at, "into"],
        `“${zh}”自己也并入了别处`,
        `“${en}” is itself merged elsewhere`,
      );
    }
  },
};

function twice(path: ProfilePath, zh: string, en: string): ProfileProblem {
  return { path, message: { zh, en } };
}
