import type { Bilingual } from "../../model/codes.js";
import { DOMAIN_IDS } from "../../model/codes.js";
import type { ProfilePath } from "../origin.js";
import type { ProfileProblem, ProfileRule } from "../rule.js";

/** An item of a domain that nobody has would stand nowhere. */
export const domainUnknown: ProfileRule = {
  id: "profile-domain-unknown",
  level: "error",
  title: { zh: "方案写了没有的领域", en: "A profile names a domain that there is not" },
  hint: {
    zh: "用 zwgk vocabulary domains 查 26 个领域；本地自设的领域先写进 domains.add",
    en: "see the 26 domains with zwgk vocabulary domains; put a domain of your own into domains.add first",
  },
  *check({ profile }) {
    const known = new Set<string>([...DOMAIN_IDS, ...(profile.domains?.add ?? []).map(({ id }) => id)]);
    const named: (readonly [string | undefined, ProfilePath])[] = [
      ...(profile.add ?? []).map(({ domain }, at) => [domain, ["add", at, "domain"]] as const),
      ...(profile.columns ?? []).map(({ domain }, at) => [domain, ["columns", at, "domain"]] as const),
      ...(profile.domains?.merge ?? []).map(
        ({ into }, at) => [into, ["domains", "merge", at, "into"]] as const,
      ),
    ];
    for (const [domain, path] of named) {
      if (domain === undefined || known.has(domain)) continue;
      yield {
        path,
        message: { zh: `没有领域 ${domain}`, en: `there is no domain ${domain}` },
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
