/** One way in which a local catalog differs from the standard. */

import type { FindingLevel } from "../model/finding.js";
import type { Bilingual, DomainId } from "../model/index.js";
import type { Column } from "../tables/row.js";

/** What a deviation can be; those that `zwgk diff` knows too have the same id. */
export const DEVIATIONS = [
  "item-missing",
  "content-dropped",
  "deadline-loosened",
  "channel-dropped",
  "audience-narrowed",
  "method-weakened",
  "basis-outdated",
  "document-foreign",
  "item-added",
  "cell-unread",
] as const;

/** Permanent id of a kind of deviation. */
export type DeviationRule = (typeof DEVIATIONS)[number];

/** One deviation, with what the standard says and what the locality says. */
export interface Deviation {
  readonly rule: DeviationRule;
  /** `error` where the public gets less than the standard promises. */
  readonly level: FindingLevel;
  /** Where the row stands; null for an item that has none. */
  readonly at: { readonly table: string; readonly row: number } | null;
  /** Null where it is not known which item the row stands for. */
  readonly domain: DomainId | null;
  readonly item: string | null;
  /** Category and name: the standard's, or the locality's where it has no item. */
  readonly title: { readonly category: string | null; readonly name: string };
  /** The column; null where the row as a whole is meant. */
  readonly field: Column | null;
  /** As printed; empty where there is nothing. */
  readonly national: string;
  readonly local: string;
  readonly message: Bilingual;
}

/** How grave each kind is. */
export const LEVEL_OF: Readonly<Record<DeviationRule, FindingLevel>> = {
  "item-missing": "error",
  "content-dropped": "error",
  "deadline-loosened": "error",
  "channel-dropped": "error",
  "audience-narrowed": "error",
  "method-weakened": "error",
  "basis-outdated": "warning",
  "document-foreign": "warning",
  "item-added": "info",
  "cell-unread": "warning",
};

/** What to do about each kind. */
export const HINT_OF: Readonly<Record<DeviationRule, Bilingual>> = {
  "item-missing": {
    zh: "补上这一事项；确与本机关无关的，在本地方案中写明理由",
    en: "add the item; where it does not concern this agency, say why in the profile",
  },
  "content-dropped": { zh: "补上这一要素", en: "add the element" },
  "deadline-loosened": { zh: "改为不迟于标准的时限", en: "set a deadline no later than the standard's" },
  "channel-dropped": { zh: "补上这一渠道", en: "add the channel" },
  "audience-narrowed": { zh: "恢复标准的公开对象", en: "restore the standard's audience" },
  "method-weakened": { zh: "改为主动公开", en: "disclose it proactively" },
  "basis-outdated": { zh: "改引现行有效的文件", en: "cite what is in force" },
  "document-foreign": {
    zh: "多半是照抄外地目录时留下的：改引本地或上级的文件",
    en: "most likely left over from another place's list: cite a document of your own place or of one above it",
  },
  "item-added": {
    zh: "本地新增，无需改动；请确认它不是标准目录中换了说法的事项",
    en: "an addition of the locality; make sure that it is no national item under another name",
  },
  "cell-unread": { zh: "对照原表核对这一格", en: "check this cell against the table" },
};
