/** Why a person must decide what an upgrade could not, in words. */
import type { Bilingual } from "../../model/codes.js";
import type { Undecided } from "../../model/profile.js";

export const CONFLICT_WORDS: Readonly<Record<Undecided["why"], Bilingual>> = {
  "field-changed": { zh: "标准和本地都改了", en: "both changed it" },
  "item-rewritten": { zh: "不列入的事项改写了", en: "an item left out was rewritten" },
  "item-split": { zh: "事项拆分了", en: "the item was split" },
  "item-merged": {
    zh: "与本地另有处理的事项合并了：原来不列入或调整的只是其中一部分",
    en: "merged with what the locality has otherwise",
  },
  "domain-changed": {
    zh: "移入或移出了整个不列入的领域",
    en: "went into or out of a domain left out as a whole",
  },
  "item-gone": { zh: "事项取消了", en: "the item is gone" },
  "addition-duplicates": { zh: "与新的国家事项重复", en: "duplicates a new national item" },
  "power-gone": {
    zh: "确认的职权已不在权责清单中",
    en: "the confirmed power is no longer in the responsibility list",
  },
};
