/** A catalog of two domains, small enough to hold in the head, and profiles with positions. */
import { type Catalog, createCatalog } from "../../src/catalog/index.js";
import type { CatalogData, DomainData, Item } from "../../src/model/index.js";
import { type Profile, profileSchema } from "../../src/model/index.js";
import { type ResolvedProfile, type ResolveOptions, resolveProfile } from "../../src/profile/index.js";
import { parseYaml } from "../../src/yaml/index.js";

const attested: Item["evidence"] = { seen: { page: "all" } };

/** An item of both levels, open to everyone; tests state what differs. */
function item(id: string, category: string, name: string, differs: Partial<Item> = {}): Item {
  return {
    id,
    category,
    name,
    content: ["政策文件", "办事指南"],
    basis: ["城乡规划法"],
    deadline: "20个工作日内",
    subjects: ["county-civil-affairs", "township"],
    channels: ["portal", "notice-board"],
    audience: { public: true },
    method: "proactive",
    levels: ["county", "township"],
    evidence: attested,
    ...differs,
  };
}

function domain(id: "social-assistance" | "health", items: Item[]): DomainData {
  return {
    edition: {
      domain: id,
      edition: "2019",
      guideline: { title: `${id} 标准指引`, issuer: "部", number: null, issued: null },
      completeness: { nationalItems: null, basis: null, missing: null },
      sources: ["page"],
      redirects:
        id === "health"
          ? [
              { id: "health-009", status: "moved", to: ["health-001"], reason: { zh: "移动", en: "moved" } },
              { id: "health-008", status: "withdrawn", to: [], reason: { zh: "取消", en: "gone" } },
              {
                id: "health-007",
                status: "split",
                to: ["health-001", "health-002"],
                reason: { zh: "拆分", en: "split" },
              },
            ]
          : [],
      items,
    },
    sources: [{ id: "page", url: null, publisher: "某县", level: "county", date: null, shows: "全部" }],
  };
}

const count = { items: 0, attested: 0, partial: 0, unverified: 0, sources: 0 };

/** social-assistance: 001 综合, 002 and 003 低保 (003 unverified), 004 county only. health: 001, and 002 county only. */
export const catalog: Catalog = createCatalog({
  release: {
    release: "1.0.0",
    date: "2026-01-01",
    summary: { zh: "首发", en: "first" },
    totals: { domains: 2, ...count, instruments: 1 },
    editions: [],
  },
  domains: [
    { number: 20, id: "social-assistance", name: "社会救助", en: "social assistance" },
    { number: 25, id: "health", name: "卫生健康", en: "health" },
  ],
  earlier: [],
  editions: {
    "social-assistance": domain("social-assistance", [
      item("social-assistance-001", "综合业务", "监督检查"),
      item("social-assistance-002", "最低生活保障", "办事指南", {
        basis: [
          { instrument: "《教师资格条例》实施办法", articles: ["第二条", "第三条"] },
          { words: "相关政策规定" },
        ],
      }),
      item("social-assistance-003", "最低生活保障", "审核信息", { evidence: { seen: {} } }),
      item("social-assistance-004", "医疗救助", "县级审批", { levels: ["county"] }),
    ]),
    health: domain("health", [
      item("health-001", "行政许可", "公共场所卫生许可", {
        evidence: { seen: { page: ["category", "name"] } },
      }),
      item("health-002", "行政许可", "护士执业注册", { levels: ["county"] }),
    ]),
  } as CatalogData["editions"],
  instruments: [
    instrument("城乡规划法", "中华人民共和国城乡规划法", "主席令第74号"),
    instrument("《教师资格条例》实施办法", "《教师资格条例》实施办法", "教育部令第10号"),
  ],
  horizons: {} as CatalogData["horizons"],
  vocabulary: {
    audiences: [],
    channels: [],
    levels: [],
    methods: [],
    subjects: [
      { code: "county-civil-affairs", term: "县级民政部门", en: "county civil affairs", aliases: [] },
      { code: "township", term: "乡镇人民政府（街道办事处）", en: "township", aliases: [] },
    ],
  },
});

function instrument(title: string, officialTitle: string, number: string) {
  return {
    kind: "law",
    title,
    officialTitle,
    number,
    issuer: null,
    issued: null,
    effective: null,
    revised: [],
    status: "in-force",
    ended: null,
    replacedBy: [],
    statusNote: null,
    confidence: "certain",
    source: null,
    aliases: [],
  } satisfies CatalogData["instruments"][number];
}

const HEAD = `profile: 1
agency: {name: 某镇人民政府, level: township}
release: 1.0.0
`;

/** Line of the first line behind the head of {@link profileOf}. */
export const FIRST_LINE = 4;

/** A township's profile: the three head lines and what follows them. */
export function profileOf(yaml: string): { profile: Profile; options: ResolveOptions } {
  const source = parseYaml(HEAD + yaml, "profile.yaml");
  return {
    profile: profileSchema.parse(source.value),
    options: { file: "profile.yaml", locate: source.locate },
  };
}

/** Resolves what {@link profileOf} makes. */
export function resolve(yaml: string, options: ResolveOptions = {}): ResolvedProfile {
  const made = profileOf(yaml);
  return resolveProfile(made.profile, catalog, { ...made.options, ...options });
}
