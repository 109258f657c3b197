/** Audiences (公开对象): who may see it. */
import type { Bilingual } from "../../model/codes.js";
import { type AudienceFacts, type AudienceTurn, audienceText } from "../audience.js";
import type { ChangeRule, RuleInfo } from "../rule.js";

/** A rule about one way in which the audience can change; the heads of its sentence stand before who it was and is. */
function about(
  turn: AudienceTurn["turn"],
  { head, ...info }: RuleInfo & { readonly head: Bilingual },
): ChangeRule<AudienceFacts> {
  return {
    ...info,
    find: (turns) =>
      turns
        .filter((one) => one.turn === turn)
        .map(({ old, new: now }) => {
          const text = audienceText(old, now);
          return {
            old,
            new: now,
            message: { zh: `${head.zh}：${text.zh}`, en: `${head.en}: ${text.en}` },
          };
        }),
  };
}

export const AUDIENCE_RULES: readonly ChangeRule<AudienceFacts>[] = [
  about("narrowed", {
    id: "audience-narrowed",
    level: "weakening",
    bump: "minor",
    title: { zh: "公开对象缩小", en: "The audience is narrower" },
    why: { zh: "原来可以看到的人，以后看不到。", en: "Some who could see it no longer can." },
    head: { zh: "公开对象缩小", en: "the audience is narrower" },
  }),
  about("changed", {
    id: "audience-changed",
    level: "review",
    bump: "minor",
    title: { zh: "公开对象改变，大小不能比较", en: "The audience is another" },
    why: {
      zh: "换了一群人，或者有一方没有写明是谁，须由人判断。",
      en: "Other people, or one side does not say who; a person must look.",
    },
    head: { zh: "公开对象改变", en: "the audience is another" },
  }),
  about("widened", {
    id: "audience-widened",
    level: "info",
    bump: "minor",
    title: { zh: "公开对象扩大", en: "The audience is wider" },
    why: { zh: "更多的人可以看到。", en: "More people get to see it." },
    head: { zh: "公开对象扩大", en: "the audience is wider" },
  }),
  about("beside", {
    id: "audience-groups-changed",
    level: "info",
    bump: "patch",
    title: { zh: "面向全社会，所列群体改变", en: "Groups are named otherwise while everyone is addressed" },
    why: {
      zh: "人人都能看到，另列哪些群体不减少任何人的权利。",
      en: "Everyone can see it; which groups are named beside takes nothing from anybody.",
    },
    head: {
      zh: "仍面向全社会，所列群体改变",
      en: "everyone is still addressed, the groups named beside changed",
    },
  }),
  about("reworded", {
    id: "audience-reworded",
    level: "info",
    bump: "patch",
    title: { zh: "公开对象改写，范围不变", en: "The audience is reworded" },
    why: { zh: "说法或次序不同，还是同样的人。", en: "Other words or another order, the same people." },
    head: { zh: "公开对象改写", en: "the audience is named otherwise" },
  }),
];
