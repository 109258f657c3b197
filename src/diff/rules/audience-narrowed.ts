import { type AudienceFacts, audienceText } from "../fields/audience.js";
import type { ChangeRule } from "../rule.js";

export const audienceNarrowed: ChangeRule<AudienceFacts> = {
  id: "audience-narrowed",
  level: "weakening",
  bump: "minor",
  title: { zh: "公开对象缩小", en: "The audience is narrower" },
  why: { zh: "原来可以看到的人，以后看不到。", en: "Some who could see it no longer can." },
  find: (turns) =>
    turns
      .filter(({ turn }) => turn === "narrowed")
      .map(({ old, new: now }) => {
        const text = audienceText(old, now);
        return {
          old,
          new: now,
          message: { zh: `公开对象缩小：${text.zh}`, en: `the audience is narrower: ${text.en}` },
        };
      }),
};
