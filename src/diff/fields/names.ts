/** What the fields are called. */
import type { Bilingual } from "../../model/codes.js";

const NAMES: ReadonlyMap<string, Bilingual> = new Map(
  Object.entries({
    // Of an item or a row
    category: ["一级事项", "category"],
    content: ["公开内容", "content"],
    basis: ["公开依据", "basis"],
    deadline: ["公开时限", "deadline"],
    subjects: ["公开主体", "subjects"],
    channels: ["公开渠道和载体", "channels"],
    audience: ["公开对象", "audience"],
    method: ["公开方式", "method"],
    levels: ["层级", "levels"],
    evidence: ["佐证", "evidence"],
    remark: ["备注", "remark"],
    office: ["承办机构", "office"],
    // Of an instrument
    title: ["名称", "title"],
    officialTitle: ["全称", "official title"],
    number: ["文号或序号", "number"],
    issuer: ["制定机关", "issuer"],
    issued: ["公布日期", "date of issue"],
    effective: ["施行日期", "effective date"],
    revised: ["修改日期", "dates of revision"],
    status: ["状态", "status"],
    ended: ["失效日期", "end"],
    replacedBy: ["取代文件", "replacement"],
    statusNote: ["状态说明", "note on the status"],
    confidence: ["可信程度", "confidence"],
    kind: ["种类", "kind"],
    // Of the rest
    name: ["名称", "name"],
    en: ["英文名称", "English name"],
    term: ["用语", "term"],
    aliases: ["别名", "aliases"],
    note: ["说明", "note"],
    date: ["日期", "date"],
    reason: ["原因", "reason"],
    to: ["去向事项", "targets"],
    url: ["网址", "address"],
    publisher: ["发布单位", "publisher"],
    level: ["发布层级", "level"],
    shows: ["所见内容", "what it shows"],
    mirror: ["镜像标记", "mark as a copy"],
    source: ["出处", "source"],
    release: ["版本号", "version"],
    summary: ["说明", "summary"],
    totals: ["合计", "totals"],
    counts: ["合计", "counts"],
    edition: ["版次", "edition"],
    guideline: ["标准指引", "guideline"],
    completeness: ["完整性说明", "completeness"],
    sources: ["来源", "sources"],
    redirects: ["旧编号去向", "redirects"],
    agency: ["机关", "agency"],
    documents: ["编制依据", "documents"],
    revisions: ["修订任务", "revision duties"],
    attestedOnly: ["取舍范围", "scope"],
  }).map(([field, [zh, en]]) => [field, { zh: zh ?? field, en: en ?? field }]),
);

/** The name of a field; a field that nobody named goes by its own. */
export function fieldName(field: string): Bilingual {
  return NAMES.get(field) ?? { zh: field, en: field };
}
