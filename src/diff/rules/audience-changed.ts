import { type AudienceFacts, audienceText } from "../fields/audience.js";
import type { ChangeRule } from "../rule.js";

export const audienceChanged: ChangeRule<AudienceFacts> = {
  id: "audience-changed",
  level: "review",
  bump: "minor",
  title: { zh: "公开对象改变，大小不能比较", en: "The audience is another" },
  why: {
    zh: "换了一群人，或者有一方没有写明是谁，须由人判断。",
    en: "Other people, or one side does not say who; a person must look.",
  },
  find: (turns) =>
    turns
      .filter(({ turn }) => turn === "changed")
      .map(({ old, new: now }) => {
        const text = audienceText(old, now);
        return {
          old,
          new: now,
          message: { zh: `公开对象改变：${text.zh}`, en: `the audience is another: ${text.en}` },
        };
      }),
};
