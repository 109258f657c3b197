/** What entries that are not items are called. */
import type { Bilingual } from "../../model/codes.js";
import { quoteTitle } from "../../text/title.js";
import type { Entry } from "../structure/collection.js";

/** Makes the name of an entry from its id and what it says of itself. */
type Label = (id: string, entry: Entry) => Bilingual;

const same = (text: string): Bilingual => ({ zh: text, en: text });
const text = (entry: Entry, field: string, fallback: string): string =>
  typeof entry[field] === "string" ? entry[field] : fallback;

const domainLabel: Label = (id, entry) => ({ zh: `“${text(entry, "name", id)}”`, en: text(entry, "en", id) });

const LABELS: Readonly<Record<string, Label>> = {
  domain: domainLabel,
  further: domainLabel,
  section: (id, entry) => ({ zh: `“${text(entry, "name", id)}”`, en: id }),
  source: (id, entry) => same(text(entry, "publisher", id)),
  instrument: (id) => same(quoteTitle(id)),
  term: (id, entry) => ({ zh: text(entry, "term", id), en: text(entry, "en", id) }),
  horizon: (id) => HORIZONS[id] ?? same(id),
};

const HORIZONS: Readonly<Record<string, Bilingual>> = {
  law: { zh: "法律", en: "laws" },
  "administrative-regulation": { zh: "行政法规", en: "administrative regulations" },
  "department-rule": { zh: "部门规章", en: "department rules" },
  "normative-document": { zh: "规范性文件", en: "normative documents" },
  "party-document": { zh: "党内文件", en: "party documents" },
  standard: { zh: "标准", en: "standards" },
};

/** What an entry is called; its id where it has no better name. */
export function labelOf(of: string, id: string, entry: Entry): Bilingual {
  return LABELS[of]?.(id, entry) ?? same(id);
}

/** What the entries of a kind are called together. */
export const PLURALS: Readonly<Record<string, Bilingual>> = {
  edition: { zh: "标准目录", en: "editions" },
  redirect: { zh: "旧编号去向", en: "redirects" },
  source: { zh: "来源", en: "sources" },
  earlier: { zh: "旧版标准目录", en: "earlier editions" },
  pin: { zh: "发布所用的版本", en: "pinned editions" },
  domain: { zh: "领域", en: "domains" },
  further: { zh: "后续领域", en: "further domains" },
  instrument: { zh: "法律法规文件", en: "instruments" },
  term: { zh: "词条", en: "terms" },
  section: { zh: "清单中的领域", en: "sections of the list" },
};
