/** What the name of a publisher says about its level. */
import { LEVELS as DISCLOSING } from "../model/codes.js";
import type { Source } from "../model/source.js";
import type { Publisher } from "./types.js";

/** The first that fits. */
const LEVELS: readonly (readonly [RegExp, Source["level"]])[] = [
  [/(?:镇|乡|街道|街道办事处)(?:人民政府)?$|街道办|片区管理局$/u, "township"],
  [/[县区旗]/u, "county"],
  [/省|自治区(?!.*[县市])/u, "province"],
  [/市/u, "city"],
];

/** The level of a publisher by its name; `other` where the name does not say. */
export function publisherLevel(name: string): Source["level"] {
  return LEVELS.find(([pattern]) => pattern.test(name))?.[1] ?? "other";
}

/** A publisher whose own table it can be: a county or a township. */
export function ownPublisher(name: string, level: string): Publisher | undefined {
  const own = DISCLOSING.find((one) => one === level);
  return own === undefined ? undefined : { name, level: own };
}
