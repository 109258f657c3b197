import { type AudienceFacts, audienceText } from "../fields/audience.js";
import type { ChangeRule } from "../rule.js";

export const audienceReworded: ChangeRule<AudienceFacts> = {
  id: "audience-reworded",
  level: "info",
  bump: "patch",
  title: { zh: "公开对象改写，范围不变", en: "The audience is reworded" },
  why: { zh: "说法或次序不同，还是同样的人。", en: "Other words or another order, the same people." },
  find: (turns) =>
    turns
      .filter(({ turn }) => turn === "reworded")
      .map(({ old, new: now }) => {
        const text = audienceText(old, now);
        return {
          old,
          new: now,
          message: { zh: `公开对象改写：${text.zh}`, en: `the audience is named otherwise: ${text.en}` },
        };
      }),
};
