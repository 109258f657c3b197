/** Evidence (佐证): how far an item can be checked against a published page. */
import { VERIFICATION_WORDS } from "../../model/verification.js";
import type { EvidenceFacts } from "../evidence.js";
import type { ChangeRule } from "../rule.js";

export const EVIDENCE_RULES: readonly ChangeRule<EvidenceFacts>[] = [
  {
    id: "verification-lost",
    level: "review",
    bump: "patch",
    title: { zh: "核实程度降低", en: "Verification is lost" },
    why: {
      zh: "少了可以对照的公开页面，须由人核对内容还对不对。",
      en: "Less can be checked against a published page; a person must see whether it still holds.",
    },
    find: (facts) => (facts.gain < 0 ? [{ ...sides(facts), message: turned(facts, "降低") }] : []),
  },
  {
    id: "verification-gained",
    level: "info",
    bump: "patch",
    title: { zh: "核实程度提高", en: "Verification is gained" },
    why: { zh: "更多字段有公开页面可以对照。", en: "More can be checked against a published page." },
    find: (facts) => (facts.gain > 0 ? [{ ...sides(facts), message: turned(facts, "提高") }] : []),
  },
  {
    id: "evidence-changed",
    level: "info",
    bump: "patch",
    title: { zh: "佐证改变，核实程度不变", en: "The evidence changed, the verification did not" },
    why: { zh: "换了或增减了来源，核实程度相同。", en: "Other sources, the same verification." },
    find: (facts) => {
      if (facts.gain !== 0) return [];
      const message = {
        zh: "佐证的来源或字段有改动，核实程度不变",
        en: "the evidence changed, the verification did not",
      };
      return [{ ...sides(facts), message }];
    },
  },
];

function sides({ old, new: now }: EvidenceFacts): Pick<EvidenceFacts, "old" | "new"> {
  return { old, new: now };
}

function turned(
  { from, to }: EvidenceFacts,
  zh: "降低" | "提高",
): { readonly zh: string; readonly en: string } {
  return {
    zh: `核实程度由“${VERIFICATION_WORDS[from].zh}”${zh}到“${VERIFICATION_WORDS[to].zh}”`,
    en: `verification was “${VERIFICATION_WORDS[from].en}” and is “${VERIFICATION_WORDS[to].en}”`,
  };
}
