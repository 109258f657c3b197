import { releasesOf } from "../../catalog/files.js";
import { repeats } from "../repeats.js";
import type { Rule } from "../rule.js";

/** A release has one edition of each domain, and a domain once published stays. */
export const releaseDomains: Rule = {
  id: "release-domains",
  level: "error",
  title: { zh: "发布中的领域重复或缺失", en: "A release repeats a domain, or lost one" },
  why: {
    zh: "每个领域恰好有一个现行版本。",
    en: "Each domain has exactly one current edition.",
  },
  hint: { zh: "每个领域列一个版本", en: "list one edition of each domain" },
  *check(workspace) {
    const releases = releasesOf(workspace.files);
    for (const file of workspace.of("release")) {
      const { editions, release } = file.value;
      const entries = editions.map(({ domain }, index) => ({ domain, index }));
      for (const { entry } of repeats(entries, ({ domain }) => domain)) {
        yield {
          file,
          path: ["editions", entry.index, "domain"],
          message: { zh: `领域 ${entry.domain} 列了两次`, en: `${entry.domain} is listed twice` },
        };
      }
      const here = new Set(editions.map(({ domain }) => domain));
      const before = releases[releases.indexOf(file.value) - 1];
      for (const { domain } of before?.editions ?? []) {
        if (here.has(domain)) continue;
        yield {
          file,
          path: ["editions"],
          part: "key",
          message: {
            zh: `发布 ${before?.release} 有领域 ${domain}，${release} 没有`,
            en: `release ${before?.release} has the domain ${domain}, ${release} does not`,
          },
        };
      }
    }
  },
};
