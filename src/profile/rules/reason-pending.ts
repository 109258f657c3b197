import { PENDING_REASON } from "../adopt/types.js";
import { called } from "../called.js";
import type { ProfilePath } from "../origin.js";
import type { ProfileRule } from "../rule.js";

/** Edits that were taken over without a reason say so until somebody gives one. */
export const reasonPending: ProfileRule = {
  id: "profile-reason-pending",
  level: "warning",
  title: { zh: "理由还没有写", en: "A reason is still to be given" },
  hint: {
    zh: "写明为什么这样调整，有文件的写明文号",
    en: "say why, with the document that says so",
  },
  *check({ profile, catalog }) {
    const { domains, exclude = [], change = [], add = [] } = profile;
    const lists: readonly [ProfilePath, readonly { readonly reason: string }[], (at: number) => string][] = [
      [["domains", "exclude"], domains?.exclude ?? [], (at) => domains?.exclude?.[at]?.domain ?? ""],
      [["exclude"], exclude, (at) => exclude[at]?.item ?? ""],
      [["change"], change, (at) => change[at]?.item ?? ""],
      [["add"], add, (at) => `${add[at]?.id}（${add[at]?.name}）`],
    ];
    for (const [path, entries, nameOf] of lists)
      for (const [at, { reason }] of entries.entries()) {
        if (!reason.includes(PENDING_REASON)) continue;
        const name = nameOf(at);
        yield {
          path: [...path, at, "reason"],
          message: {
            zh: `${called(name, catalog)}的理由还没有写：${reason}`,
            en: `${name} has no reason yet: ${reason}`,
          },
        };
      }
  },
};
