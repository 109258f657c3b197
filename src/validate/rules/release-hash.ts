import { isAsPinned, latestRelease, pinnedEdition } from "../releases.js";
import type { Rule } from "../rule.js";

/**
 * Only the latest release: corrections collect until the next one publishes them, and earlier hashes stay.
 * `npm run release:check`, which publishing runs, refuses what this rule finds.
 */
export const releaseHash: Rule = {
  id: "release-hash",
  level: "info",
  title: { zh: "发布之后有订正", en: "There are corrections since the release" },
  why: {
    zh: "订正积累到下一次发布一并公布，使用者才知道变了什么。",
    en: "Corrections collect until the next release makes them known to users.",
  },
  hint: {
    zh: "订正是有意的，不必另做什么，下一次发布会公布；否则恢复原文件",
    en: "if they are meant, there is nothing to do before the next release; otherwise restore the file",
  },
  *check(workspace) {
    const file = latestRelease(workspace);
    if (!file) return;
    const { release, editions, totals } = file.value;
    const sourced = new Set(workspace.of("sources").map(({ value }) => value.domain));
    for (const [index, pinned] of editions.entries()) {
      const edition = pinnedEdition(pinned, workspace);
      if (!edition || !sourced.has(edition.domain) || isAsPinned(edition, pinned, workspace)) continue;
      const name = `${pinned.domain}/${pinned.edition}`;
      yield {
        file,
        path: ["editions", index, "sha256"],
        message: {
          zh: `${name} 或其来源在发布 ${release} 之后有订正`,
          en: `${name} or its sources were corrected since release ${release}`,
        },
      };
    }
    const registered = workspace.registry?.instruments.size ?? totals.instruments;
    if (registered === totals.instruments) return;
    yield {
      file,
      path: ["totals", "instruments"],
      message: {
        zh: `法律法规文件，发布 ${release} 时有 ${totals.instruments} 个，现有 ${registered} 个`,
        en: `there were ${totals.instruments} instruments in release ${release}, and there are ${registered} now`,
      },
    };
  },
};
