import type { EvidenceFacts } from "../fields/evidence.js";
import type { ChangeRule } from "../rule.js";

export const evidenceChanged: ChangeRule<EvidenceFacts> = {
  id: "evidence-changed",
  level: "info",
  bump: "patch",
  title: { zh: "佐证改变，核实程度不变", en: "The evidence changed, the verification did not" },
  why: { zh: "换了或增减了来源，核实程度相同。", en: "Other sources, the same verification." },
  find: ({ old, new: now, gain }) =>
    gain === 0
      ? [
          {
            old,
            new: now,
            message: {
              zh: `佐证的来源或字段有改动，核实程度不变`,
              en: `the evidence changed, the verification did not`,
            },
          },
        ]
      : [],
};
