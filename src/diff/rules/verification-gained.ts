import { type EvidenceFacts, VERIFICATION } from "../fields/evidence.js";
import type { ChangeRule } from "../rule.js";

export const verificationGained: ChangeRule<EvidenceFacts> = {
  id: "verification-gained",
  level: "info",
  bump: "patch",
  title: { zh: "核实程度提高", en: "Verification is gained" },
  why: { zh: "更多字段有公开页面可以对照。", en: "More can be checked against a published page." },
  find: ({ old, new: now, gain, from, to }) =>
    gain > 0
      ? [
          {
            old,
            new: now,
            message: {
              zh: `核实程度由“${VERIFICATION[from].zh}”提高到“${VERIFICATION[to].zh}”`,
              en: `verification was “${VERIFICATION[from].en}” and is “${VERIFICATION[to].en}”`,
            },
          },
        ]
      : [],
};
