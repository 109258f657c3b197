/** Reasons that stand ready where an agency leaves out what is not its own. */
import type { Bilingual } from "../model/codes.js";

/** A department of the county discloses it. */
export function disclosedByOther({ zh, en }: Bilingual): Bilingual {
  return { zh: `由${zh}公开，本机关没有这项职责`, en: `disclosed by the ${en}` };
}

/** Somebody confirmed that nothing of the agency answers for it. */
export const NOTHING_ANSWERS: Bilingual = {
  zh: "权责清单中没有对应的职权，也没有承办机构",
  en: "no power in the responsibility list and no office answers for it",
};
