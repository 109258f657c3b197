import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { catalog } from "../../src/index.js";
import {
  type AlignedRow,
  acceptKinds,
  byDomain,
  type Decisions,
  editsOf,
  type IntakeInput,
  type IntakeTexts,
  takeIn,
  writeEdits,
} from "../../src/intake/index.js";
import type { Edition, Source } from "../../src/model/index.js";
import { editionSchema } from "../../src/model/index.js";
import type { PublishedRow } from "../../src/tables/read/published.js";

const EDITION = `# yaml-language-server: $schema=../../../schemas/edition.schema.json
domain: social-assistance
edition: "2019"
guideline: {title: 社会救助领域基层政务公开标准指引, issuer: 民政部, number: null, issued: null}
completeness: {nationalItems: null, basis: null, missing: null}
sources: [old-page] # 第一批
notes: []
items:
  # 第一项
  - id: social-assistance-001
    category: 综合业务
    name: 政策法规文件
    content: [法律法规, 规范性文件]
    basis: [社会救助暂行办法]
    deadline: 制定或获取信息之日起10个工作日内 # 见通知
    subjects: [county-civil-affairs]
    channels: [portal, notice-board]
    audience: {public: true}
    method: proactive
    levels: [county]
    evidence:
      seen: {old-page: [category, name, content, deadline]}
  - id: social-assistance-002
    category: 临时救助
    name: 办事指南
    content: null
    basis: null
    deadline: null
    subjects: null
    channels: null
    audience: null
    method: null
    levels: null
    evidence: {seen: {}}
`;
const SOURCES = `# yaml-language-server: $schema=../../schemas/sources.schema.json
domain: social-assistance
sources:
  # 登记于 2020 年
  - {id: old-page, url: null, publisher: 某县, level: county, date: null, shows: 1 项, mirror: true}
`;
const SOURCE: Source = {
  id: "new-page",
  url: "https://example.gov.cn/a.html",
  publisher: "大竹县人民政府",
  level: "county",
  date: "2022-09",
  shows: "社会救助：2 项",
};

/** The first item as a county prints it; what a test changes. */
function row(differs: Partial<PublishedRow>, at = 1): PublishedRow {
  const stated = {
    id: null,
    number: String(at),
    section: null,
    category: "综合业务",
    name: "政策法规文件",
    content: ["法律、法规", "规范性文件"],
    basis: ["《社会救助暂行办法》"],
    deadline: "制定或获取信息之日起10个工作日内",
    subjects: ["大竹县民政局"],
    channels: ["notice-board", "portal"] as const,
    audience: { public: true },
    method: "proactive" as const,
    levels: ["county"] as const,
    office: null,
    remark: null,
    ...differs,
  };
  return { ...stated, at: { table: "表", row: at }, raw: {} };
}

const aligned = (one: PublishedRow, item: string | null, score = 0.95): AlignedRow => ({
  row: one,
  item,
  score,
});

function input(
  rows: readonly AlignedRow[],
  texts: IntakeTexts = { edition: EDITION, sources: SOURCES },
): IntakeInput {
  const edition: Edition = editionSchema.parse(parse(texts.edition));
  return {
    domain: "social-assistance",
    rows,
    unread: [],
    edition,
    standard: edition.items,
    used: ["social-assistance-007"],
    catalog,
    source: "new-page",
  };
}

/** Takes rows in and writes what is decided. */
function written(rows: readonly AlignedRow[], decide: Decisions | "all", texts?: IntakeTexts): IntakeTexts {
  const given = texts ?? { edition: EDITION, sources: SOURCES };
  const asked = input(rows, given);
  const intake = takeIn(asked);
  const decisions =
    decide === "all" ? acceptKinds(intake, ["confirms", "fills", "contradicts", "adds"]) : decide;
  const edits = editsOf(asked.edition, intake, decisions, "new-page");
  const isKnown = (given.sources ?? "").includes("new-page");
  return writeEdits(given, edits, { domain: "social-assistance", source: SOURCE, isKnown });
}

const itemsOf = ({ edition }: IntakeTexts) => (parse(edition) as Edition).items;

describe("a group of people that the vocabulary lacks", () => {
  const rows = [
    aligned(row({ audience: { public: false, groups: ["本县的刺绣匠人"] } }), "social-assistance-002"),
  ];

  it("is told and not taken into the standard, whose groups have codes", () => {
    const { lines, unwritten } = takeIn(input(rows));
    expect(lines.flatMap(({ fields }) => fields)).not.toContain("audience");
    expect(unwritten.map(({ item, field }) => [item, field])).toEqual([
      ["social-assistance-002", "audience"],
    ]);
  });

  it("stands in an edition of one's own as the county has it", () => {
    const asked = input(rows);
    const { lines } = takeIn({ ...asked, edition: { ...asked.edition, base: "2019" } });
    expect(lines.flatMap(({ set }) => (set.audience ? [set.audience] : []))).toEqual([
      { public: false, groups: ["本县的刺绣匠人"] },
    ]);
  });
});

describe("a row that says what the item says", () => {
  it("confirms every field, whatever the marks, the order of channels and the bureau's own name", () => {
    const { lines, unwritten } = takeIn(input([aligned(row({}), "social-assistance-001")]));
    expect(lines.map(({ kind, fields }) => [kind, fields.length])).toEqual([["confirms", 10]]);
    expect(unwritten).toEqual([]);
  });

  it("is written as evidence of the page, which is registered; comments and the rest stay", () => {
    const after = written([aligned(row({}), "social-assistance-001")], "all");
    expect(itemsOf(after)[0]?.evidence.seen).toEqual({
      "old-page": ["category", "name", "content", "deadline"],
      "new-page": "all",
    });
    for (const comment of ["# 第一批", "# 第一项", "# 见通知"]) expect(after.edition).toContain(comment);
    expect(after.sources).toContain("# 登记于 2020 年");
    expect(parse(after.sources ?? "").sources[1]).toEqual(SOURCE);
  });

  it("changes nothing the second time", () => {
    const rows = [
      aligned(row({ deadline: "20个工作日内" }), "social-assistance-001"),
      aligned(row({ name: "新事项" }, 2), null),
    ];
    const once = written(rows, "all");
    const again = [rows[0] as AlignedRow, aligned(row({ name: "新事项" }, 2), "social-assistance-008")];
    expect(written(again, "all", once)).toEqual(once);
    expect(takeIn(input(again, once)).lines).toEqual([]);
  });
});

describe("a field that no page showed so far", () => {
  it("is filled in where it is null, and where it was only supposed", () => {
    const rows = [
      aligned(row({ channels: ["portal"] }), "social-assistance-001"),
      aligned(
        row({ category: "临时救助", name: "办事指南", content: ["申请条件"] }, 2),
        "social-assistance-002",
      ),
    ];
    const kinds = takeIn(input(rows)).lines.filter(({ kind }) => kind === "fills");
    expect(kinds.map(({ id }) => id)).toEqual([
      "social-assistance-001 channels",
      ...["content", "basis", "deadline", "subjects", "channels", "audience", "method", "levels"].map(
        (field) => `social-assistance-002 ${field}`,
      ),
    ]);
    const [, second] = itemsOf(written(rows, "all"));
    expect(second).toMatchObject({
      content: ["申请条件"],
      subjects: ["county-civil-affairs"],
      levels: ["county"],
    });
    expect(second?.evidence.seen).toEqual({ "new-page": "all" });
  });

  it("is asked of a town's table, where it says who, through which channels and at which level", () => {
    const differs = {
      channels: ["portal"] as const,
      levels: ["township"] as const,
      method: "on-request" as const,
    };
    const rows = [
      aligned(row(differs), "social-assistance-001"),
      aligned(row({ category: "临时救助", name: "办事指南" }, 2), "social-assistance-002"),
    ];
    const kinds = (level: "county" | "township", name: string) =>
      takeIn({ ...input(rows), publisher: { name, level } })
        .lines.filter(({ id }) => /001 (?:channels|levels|method)|002 channels/.test(id))
        .map(({ id, kind }) => [id.split("-")[2], kind]);
    expect(kinds("township", "大竹县石桥镇人民政府")).toEqual([
      ["001 channels", "contradicts"],
      ["001 method", "fills"],
      ["001 levels", "contradicts"],
      ["002 channels", "fills"],
    ]);
    expect(kinds("county", "大竹县人民政府").map(([, kind]) => kind)).toEqual([
      "fills",
      "fills",
      "fills",
      "fills",
    ]);
  });
});

describe("a field that another page shows otherwise", () => {
  const rows = [aligned(row({ deadline: "20个工作日内" }), "social-assistance-001")];
  const ID = "social-assistance-001 deadline";

  it("is no fill: what is attested is not overwritten without a decision", () => {
    const intake = takeIn(input(rows));
    expect(intake.lines.find(({ id }) => id === ID)).toMatchObject({
      kind: "contradicts",
      standard: "制定或获取信息之日起10个工作日内",
    });
    const texts = written(rows, acceptKinds(intake, ["confirms", "fills"]));
    expect(itemsOf(texts)[0]?.deadline).toBe("制定或获取信息之日起10个工作日内");
    expect(itemsOf(texts)[0]?.evidence.seen["new-page"]).not.toContain("deadline");
  });

  it("is noted beside the value with its page", () => {
    const [item] = itemsOf(written(rows, new Map([[ID, "variant"]])));
    expect(item?.deadline).toBe("制定或获取信息之日起10个工作日内");
    expect(item?.evidence.variants).toEqual([{ sources: ["new-page"], deadline: "20个工作日内" }]);
  });

  it("takes the page's value, and the page that showed the old one keeps it as a variant", () => {
    const [item] = itemsOf(written(rows, new Map([[ID, "take"]])));
    expect(item?.deadline).toBe("20个工作日内");
    expect(item?.evidence).toEqual({
      seen: { "old-page": ["category", "name", "content"], "new-page": ["deadline"] },
      variants: [{ sources: ["old-page"], deadline: "制定或获取信息之日起10个工作日内" }],
    });
  });
});

describe("a row that matches nothing", () => {
  const fresh = (differs: Partial<PublishedRow>, at: number) => aligned(row(differs, at), null);

  it("becomes an item with an id that no edition has had, behind the row before it in its category", () => {
    const rows = [
      aligned(row({}), "social-assistance-001"),
      fresh({ name: "监督检查" }, 2),
      fresh({ name: "年度报告" }, 3),
      aligned(row({ category: "临时救助", name: "办事指南" }, 4), "social-assistance-002"),
      fresh({ category: "孤儿救助", name: "认定" }, 5),
    ];
    expect(itemsOf(written(rows, "all")).map(({ id, name }) => [id, name])).toEqual([
      ["social-assistance-001", "政策法规文件"],
      ["social-assistance-008", "监督检查"],
      ["social-assistance-009", "年度报告"],
      ["social-assistance-002", "办事指南"],
      ["social-assistance-010", "认定"],
    ]);
  });

  it("leaves null what the table does not say or has no code for", () => {
    const rows = [fresh({ name: "监督检查", levels: null, subjects: ["海坛片区管理局"] }, 1)];
    const added = itemsOf(written(rows, "all")).find(({ name }) => name === "监督检查");
    expect(added).toMatchObject({ levels: null, subjects: null });
    expect(added?.evidence.seen["new-page"]).not.toContain("subjects");
  });
});

describe("what is doubtful", () => {
  it("is taken by nobody but a person", () => {
    const rows = [aligned(row({}), "social-assistance-001", 0.6)];
    expect(written(rows, "all")).toEqual({ edition: EDITION, sources: SOURCES });
    expect(takeIn(input(rows)).lines).toMatchObject([{ sure: false }]);
  });

  it("of two rows for one item only the closer one counts, and the other is told of", () => {
    const rows = [
      aligned(row({}), "social-assistance-001", 0.7),
      aligned(row({}, 2), "social-assistance-001", 0.95),
    ];
    const { lines, repeated } = takeIn(input(rows));
    expect(lines.map(({ at }) => at.row)).toEqual([2]);
    expect(repeated).toEqual([rows[0]]);
  });

  it("says which items the table lacks", () => {
    expect(takeIn(input([aligned(row({}), "social-assistance-001")])).missing).toEqual([
      "social-assistance-002",
    ]);
  });
});

describe("a row that several items are merged in", () => {
  const merging = { ...aligned(row({}), "social-assistance-001"), also: ["social-assistance-002"] };

  it("is asked for each of them, of what holds for one as for all: not what they are called and hold together", () => {
    const { lines, known, missing } = takeIn(input([merging]));
    expect([...new Set(lines.map(({ item }) => item))]).toEqual([
      "social-assistance-001",
      "social-assistance-002",
    ]);
    expect(lines.flatMap(({ fields }) => fields)).toContain("deadline");
    expect(lines.flatMap(({ fields }) => fields)).not.toContain("name");
    expect(lines.flatMap(({ fields }) => fields)).not.toContain("content");
    expect(lines.some(({ sure }) => sure)).toBe(false);
    expect([known, missing]).toEqual([[], []]);
  });

  it("leaves an item to the row that stands for it", () => {
    const own = aligned(row({ category: "临时救助", name: "办事指南" }, 2), "social-assistance-002");
    const { lines } = takeIn(input([merging, own]));
    expect(new Set(lines.filter(({ item }) => item.endsWith("002")).map(({ at }) => at.row))).toEqual(
      new Set([2]),
    );
  });
});

describe("a list of all domains", () => {
  const listed = (category: string | null, name: string, at: number, item: string | null = null) =>
    aligned(row({ category, name }, at), item);

  it("has the category where others have the name: the name of the item stays", () => {
    const { lines } = takeIn(input([listed("社会救助", "临时 救助", 1, "social-assistance-002")]));
    expect(lines.filter(({ fields }) => fields.includes("name"))).toEqual([]);
    expect(lines.filter(({ fields }) => fields.includes("category"))).toMatchObject([{ kind: "confirms" }]);
  });

  it("has rows of no domain, which are not put to the domain above them", () => {
    const rows = [
      listed("社会救助", "办事指南", 1),
      listed("养老服务", "老年人补贴", 2),
      listed("公共服务", "机构简介", 3),
      listed(null, "领导信息", 4),
    ];
    const { domains, unplaced } = byDomain(rows, catalog);
    expect([...domains].map(([domain, own]) => [domain, own.map(({ row: { at } }) => at.row)])).toEqual([
      ["social-assistance", [1]],
      ["elderly-care", [2, 4]],
    ]);
    expect(unplaced.map(({ row: { at } }) => at.row)).toEqual([3]);
  });

  it("is none where the categories are those of one domain", () => {
    const rows = [
      listed("综合业务", "政策法规文件", 1, "social-assistance-001"),
      listed("孤儿救助", "认定", 2),
    ];
    expect(byDomain(rows, catalog).unplaced).toEqual([]);
  });
});

describe("a row that may be an item in other words", () => {
  const near = (...alternatives: (readonly [item: string, score: number])[]): AlignedRow => ({
    ...aligned(row({ name: "救助款物安排" }, 2), null),
    alternatives: alternatives.map(([item, score]) => ({ item, score })),
  });

  it("is asked, with the items that no row stands for, and added by nobody but a person", () => {
    const rows = [
      aligned(row({}), "social-assistance-001"),
      near(["social-assistance-001", 0.3], ["social-assistance-002", 0.2]),
    ];
    const adds = takeIn(input(rows)).lines.filter(({ kind }) => kind === "adds");
    expect(adds).toMatchObject([{ sure: false, near: ["social-assistance-002"] }]);
    expect(itemsOf(written(rows, "all"))).toHaveLength(2);
  });

  it("is added where nothing comes near but what another row stands for", () => {
    const first = aligned(row({}), "social-assistance-001");
    for (const alone of [near(["social-assistance-001", 0.3]), near(["social-assistance-002", 0.02])])
      expect(itemsOf(written([first, alone], "all"))).toHaveLength(3);
  });
});
