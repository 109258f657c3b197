import { type AudienceFacts, audienceText } from "../fields/audience.js";
import type { ChangeRule } from "../rule.js";

export const audienceGroupsChanged: ChangeRule<AudienceFacts> = {
  id: "audience-groups-changed",
  level: "info",
  bump: "patch",
  title: { zh: "面向全社会，所列群体改变", en: "Groups are named otherwise while everyone is addressed" },
  why: {
    zh: "人人都能看到，另列哪些群体不减少任何人的权利。",
    en: "Everyone can see it; which groups are named beside takes nothing from anybody.",
  },
  find: (turns) =>
    turns
      .filter(({ turn }) => turn === "beside")
      .map(({ old, new: now }) => {
        const text = audienceText(old, now);
        return {
          old,
          new: now,
          message: {
            zh: `仍面向全社会，所列群体改变：${text.zh}`,
            en: `everyone is still addressed, the groups named beside changed: ${text.en}`,
          },
        };
      }),
};
