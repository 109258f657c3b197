/** What the fields are called. */
import type { Bilingual } from "../model/codes.js";
import { VERIFICATION_WORDS } from "../model/verification.js";

const { attested, partial, unverified } = VERIFICATION_WORDS;

const NAMES: ReadonlyMap<string, Bilingual> = new Map<string, Bilingual>([
  // How many items there are of each degree.
  ...Object.entries({ attested, partial, unverified }),
  ...Object.entries({
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
    column: ["网站所属栏目", "column of the site"],
    // Of an instrument
    title: ["名称", "title"],
    officialTitle: ["全称", "official title"],
    number: ["文号或序号", "number"],
    issuer: ["制定机关", "issuer"],
    issued: ["公布日期", "date of issue"],
    effective: ["施行日期", "effective date"],
    revised: ["修改日期", "dates of revision"],
    revisionsEffective: ["修改施行日期", "first days of revisions"],
    status: ["状态", "status"],
    ended: ["失效日期", "end"],
    replacedBy: ["取代文件", "replacement"],
    statusNote: ["状态说明", "note on the status"],
    confidence: ["可信程度", "confidence"],
    checked: ["核对到", "checked up to"],
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
    wave: ["批次", "wave"],
    domain: ["领域", "domain"],
    mirror: ["镜像标记", "mark as a copy"],
    source: ["出处", "source"],
    release: ["版本号", "version"],
    summary: ["说明", "summary"],
    totals: ["合计", "totals"],
    counts: ["合计", "counts"],
    edition: ["版次", "edition"],
    base: ["所据版次", "base edition"],
    guideline: ["标准指引", "guideline"],
    completeness: ["完整性说明", "completeness"],
    otherChannels: ["其他渠道", "other channels"],
    sources: ["来源", "sources"],
    redirects: ["旧编号去向", "redirects"],
    agency: ["机关", "agency"],
    documents: ["编制依据", "documents"],
    revisions: ["修订任务", "revision duties"],
    attestedOnly: ["取舍范围", "scope"],
    stateOmitted: ["公布范围的说明", "note on scope"],
    outdated: ["失效的依据", "ended bases"],
    outdatedContent: ["失效的引用", "ended mentions"],
    unchecked: ["待核实的字段", "unchecked fields"],
    placeholders: ["待填的占位文字", "placeholders"],
    verification: ["核实程度", "verification"],
    origins: ["值的出处", "origins"],
    items: ["事项数", "items"],
    sha256: ["内容散列", "content hash"],
  }).map(([field, [zh, en]]) => [field, { zh: zh ?? field, en: en ?? field }] as const),
]);

/** The name of a field; a field that nobody named goes by its own. */
export function fieldName(field: string): Bilingual {
  return NAMES.get(field) ?? { zh: field, en: field };
}
