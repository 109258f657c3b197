/** What the standard itself vouches for: nobody is told to add what the catalog has not verified, or what has ended. */
import { workEndedBy } from "../catalog/ended-work.js";
import type { CatalogItem } from "../catalog/index.js";
import {
  type InstrumentRegistry,
  instrumentOf,
  lookUpCitation,
  mentionedInstruments,
  parseCitations,
  registeredStatus,
} from "../instruments/index.js";
import type { Bilingual, ItemField } from "../model/codes.js";
import { unseenFields } from "../model/verification.js";
import { quoteTitle } from "../text/title.js";

/** Whether a page shows a field of an item, or somebody has compared it. */
export function isVerified({ evidence }: Pick<CatalogItem, "evidence">, field: ItemField): boolean {
  return !unseenFields(evidence).includes(field);
}

/**
 * Why an item can be no more than a remark where it is missing.
 *
 * @param day on which law must be in force, `YYYY-MM-DD`
 * @returns null where its name and content are verified and what ordered it stands: a page shows that lists hold it, whatever else
 *   of it is still to be compared
 */
export function doubtAbout(item: CatalogItem, registry: InstrumentRegistry, day: string): Bilingual | null {
  const gone = item.basis.flatMap((entry) => {
    const key = instrumentOf(entry);
    return key !== null && registeredStatus(key, registry, day)?.status === "repealed" ? [key] : [];
  });
  const named =
    gone.find((title) => title.includes(item.name)) ??
    (gone.length === item.basis.length ? gone[0] : undefined);
  if (named !== undefined) {
    const title = quoteTitle(named);
    return {
      zh: `标准目录有，本地没有；但${title}已废止，这一项多半不再办理，不必补`,
      en: `the standard has it, the locality does not; but ${title} has been repealed, and the item most likely with it`,
    };
  }
  const work = workEndedBy(day).get(item.id);
  if (work !== undefined)
    return {
      zh: `标准目录有，本地没有；但这项工作已经结束，不必补：${work.reason.zh}`,
      en: `the standard has it, the locality does not; but this work has ended: ${work.reason.en}`,
    };
  if (isVerified(item, "name") && isVerified(item, "content")) return null;
  return {
    zh: "标准目录有，本地没有；但标准目录的这一项自己还待核实，先与标准指引的原文核对，再定要不要补",
    en: "the standard has it, the locality does not; but the catalog has not verified the item itself: compare with the official guideline before adding it",
  };
}

/** Whether an element or a basis of the standard names nothing but what has ended. */
export function isEnded(text: string, registry: InstrumentRegistry, day: string): boolean {
  const cited = parseCitations(text).flatMap((citation) => lookUpCitation(citation, registry)?.keys ?? []);
  const keys = [...new Set([...cited, ...mentionedInstruments(text, registry)])];
  const hasEnded = (key: string) => {
    const status = registeredStatus(key, registry, day)?.status;
    return status === "replaced" || status === "repealed";
  };
  return keys.length > 0 && keys.every(hasEnded);
}
