import { type AudienceFacts, audienceText } from "../fields/audience.js";
import type { ChangeRule } from "../rule.js";

export const audienceWidened: ChangeRule<AudienceFacts> = {
  id: "audience-widened",
  level: "info",
  bump: "minor",
  title: { zh: "公开对象扩大", en: "The audience is wider" },
  why: { zh: "更多的人可以看到。", en: "More people get to see it." },
  find: (turns) =>
    turns
      .filter(({ turn }) => turn === "widened")
      .map(({ old, new: now }) => {
        const text = audienceText(old, now);
        return {
          old,
          new: now,
          message: { zh: `公开对象扩大：${text.zh}`, en: `the audience is wider: ${text.en}` },
        };
      }),
};
