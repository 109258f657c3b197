import { type EvidenceFacts, VERIFICATION } from "../fields/evidence.js";
import type { ChangeRule } from "../rule.js";

export const verificationLost: ChangeRule<EvidenceFacts> = {
  id: "verification-lost",
  level: "review",
  bump: "patch",
  title: { zh: "核实程度降低", en: "Verification is lost" },
  why: {
    zh: "少了可以对照的公开页面，须由人核对内容还对不对。",
    en: "Less can be checked against a published page; a person must see whether it still holds.",
  },
  find: ({ old, new: now, gain, from, to }) =>
    gain < 0
      ? [
          {
            old,
            new: now,
            message: {
              zh: `核实程度由“${VERIFICATION[from].zh}”降低到“${VERIFICATION[to].zh}”`,
              en: `verification was “${VERIFICATION[from].en}” and is “${VERIFICATION[to].en}”`,
            },
          },
        ]
      : [],
};
