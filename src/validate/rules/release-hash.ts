import { sourcesOf } from "../../catalog/files.js";
import { editionHash } from "../../catalog/hash.js";
import { latestRelease } from "../releases.js";
import type { Rule } from "../rule.js";

/** Only the latest release: a correction of an edition is published by a later one, and earlier hashes stay. */
export const releaseHash: Rule = {
  id: "release-hash",
  level: "error",
  title: { zh: "版本内容与发布不符", en: "An edition is not as it was released" },
  why: {
    zh: "改动要经新的发布公布，使用者才知道变了什么。",
    en: "A change is made known by a new release, so that users learn what changed.",
  },
  hint: {
    zh: "改动是有意的，用 npm run release:catalog 作一次新的发布；否则恢复原文件",
    en: "if the change is meant, make a new release with npm run release:catalog; otherwise restore the file",
  },
  *check(workspace) {
    const file = latestRelease(workspace);
    if (!file) return;
    const sourced = new Set(workspace.of("sources").map(({ value }) => value.domain));
    for (const [index, pinned] of file.value.editions.entries()) {
      const edition = workspace
        .of("edition")
        .find(({ value }) => value.domain === pinned.domain && value.edition === pinned.edition)?.value;
      if (!edition || !sourced.has(edition.domain)) continue;
      if (editionHash(edition, sourcesOf(workspace.files, edition)) === pinned.sha256) continue;
      const name = `${pinned.domain}/${pinned.edition}`;
      yield {
        file,
        path: ["editions", index, "sha256"],
        message: {
          zh: `${name} 或其来源在发布 ${file.value.release} 之后有改动`,
          en: `${name} or its sources changed since release ${file.value.release}`,
        },
      };
    }
  },
};
