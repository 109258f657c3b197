import { describe, expect, it } from "vitest";
import { conformityOf, type HeldRow, heldRows } from "../../src/conformity/index.js";
import { rubrics } from "../../src/generated/rubrics.js";
import { catalog, DOMAIN_IDS } from "../../src/index.js";
import type { DomainId } from "../../src/model/index.js";
import { printBasis, resolveProfile } from "../../src/profile/index.js";
import type { PublishedRow } from "../../src/tables/read/published.js";

const [rubric] = rubrics;
if (!rubric) throw new Error("a rubric comes with the package");

const { list } = resolveProfile(
  { profile: 1, agency: { name: "某镇人民政府", level: "township" }, release: "1.0.0" },
  catalog,
);
const all = heldRows(list, catalog.vocabulary);
const domainOf = (id: string) => catalog.item(id)?.domain;
const assistance = all.filter(({ item }) => item && domainOf(item) === "social-assistance");

const DAY = "2026-06-30";
const check = (rows: readonly HeldRow[], domains?: DomainId[], day = DAY) =>
  conformityOf({
    rows,
    unread: [],
    catalog,
    level: "township",
    day,
    rubric,
    ...(domains ? { domains } : {}),
  });

/** Social assistance with one row changed. */
function changed(id: string, differs: Partial<PublishedRow>): HeldRow[] {
  return assistance.map((held) => (held.item === id ? { ...held, row: { ...held.row, ...differs } } : held));
}

const found = (rows: readonly HeldRow[]) =>
  check(rows, ["social-assistance"])
    .deviations.filter(({ rule }) => rule !== "basis-outdated")
    .map(({ rule, item, national, local }) => ({ rule, item, national, local }));

describe("a list that is the standard", () => {
  it("lacks nothing and earns every point that can be assessed", () => {
    const { deviations, counts, score } = check(all, [...DOMAIN_IDS]);
    expect(deviations.filter(({ level }) => level === "error")).toEqual([]);
    // An item of which nobody knows the levels is required of nobody.
    const known = all.filter(({ item }) => (catalog.item(item ?? "")?.levels.length ?? 0) > 0).length;
    expect(counts).toMatchObject({ required: known, found: known, added: 0 });
    expect([score.points, score.assessed, score.total]).toEqual([28, 28, 100]);
  });

  it("is not scored for what no table can show", () => {
    const { sections } = check(all).score;
    const unassessed = sections.flatMap(({ criteria }) => criteria.filter(({ share }) => share === null));
    expect(unassessed.map(({ criterion }) => criterion.id)).toEqual([
      "organisation",
      "requests",
      "procedure",
      "rules",
      "effect",
    ]);
  });
});

describe("a row that asks less", () => {
  const id = "social-assistance-004";
  it.each<[string, Partial<PublishedRow>, object]>([
    [
      "a later deadline",
      { deadline: "信息形成之日起30个工作日内" },
      { rule: "deadline-loosened", local: "信息形成之日起30个工作日内" },
    ],
    ["on request", { method: "on-request" }, { rule: "method-weakened", national: "主动", local: "依申请" }],
    [
      "groups alone",
      { audience: { public: false, groups: ["低保对象"] } },
      { rule: "audience-narrowed", local: "低保对象" },
    ],
  ])("is found: %s", (_, differs, deviation) => {
    expect(found(changed(id, differs))).toMatchObject([{ item: id, ...deviation }]);
  });

  it("is found for each element and channel that is gone", () => {
    const content = catalog.item(id).content.filter((element) => element !== "申请材料");
    expect(found(changed(id, { content, channels: ["portal"] }))).toMatchObject([
      { rule: "content-dropped", national: "申请材料", local: content.join("；") },
      ...catalog
        .item(id)
        .channels.filter((channel) => channel !== "portal")
        .map(() => ({ rule: "channel-dropped", local: "政府网站" })),
    ]);
  });

  it("is not found in other words for the same, nor where the table has no such column", () => {
    const content = catalog.item(id).content.map((element, at) => `${at + 1}.${element}信息；`);
    const raw: PublishedRow["raw"] = assistance.find(({ item }) => item === id)?.row.raw ?? {};
    const { channels: _c, audience: _a, method: _m, deadline: _d, ...rest } = raw;
    const without = { channels: null, audience: null, method: null, deadline: null, raw: rest };
    const rules = found(changed(id, { content, ...without })).map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set(["content-reworded"]));
  });

  it.each<[string, Partial<PublishedRow>, string[]]>([
    ["content", { content: [] }, catalog.item(id).content.map(() => "content-dropped")],
    ["basis", { basis: [] }, catalog.item(id).basis.map(() => "basis-dropped")],
    ["deadline", { deadline: null }, ["deadline-dropped"]],
    // Of those that the standard names, the town is the one of its level.
    ["subjects", { subjects: [] }, ["subject-dropped"]],
    ["channels", { channels: null }, catalog.item(id).channels.map(() => "channel-dropped")],
    ["audience", { audience: null }, ["field-unstated"]],
    ["method", { method: null }, ["field-unstated"]],
    ["levels", { levels: null }, catalog.item(id).levels.map(() => "level-dropped")],
  ])("is found where its cell is blank: %s", (_, differs, rules) => {
    expect(found(changed(id, differs)).map(({ rule }) => rule)).toEqual(rules);
  });

  it.each([
    ["/", "deadline-dropped"],
    ["视情况公开", "deadline-loosened"],
    ["按规定时限公开", "deadline-loosened"],
    ["及时公开", "deadline-loosened"],
    ["长期公开", "deadline-vague"],
    ["按惯例公开", "deadline-vague"],
  ])("is found where the deadline is %s", (deadline, rule) => {
    expect(found(changed(id, { deadline }))).toMatchObject([{ item: id, rule }]);
  });

  it.each(["每年公开一次", "60个工作日内（法律、法规另有规定的，从其规定）"])(
    "is found where the deadline is %s, looser or for a person to compare",
    (deadline) => {
      const rules = found(changed(id, { deadline })).map(({ rule }) => rule);
      expect(rules).toHaveLength(1);
      expect(["deadline-loosened", "deadline-changed"]).toContain(rules[0]);
    },
  );

  it("is not found in the local name of a body or a channel", () => {
    const { channels } = catalog.item(id);
    const named = channels.map((channel) =>
      channel === "portal" ? { other: "某县人民政府门户网站" } : channel,
    );
    const subjects = catalog.item(id).subjects.map((_, at) => `某县第${at}局`);
    expect(found(changed(id, { channels: named, subjects }))).toEqual([]);
  });

  it("is not found in a cell that could not be read, which is told of as such", () => {
    const rows = changed(id, { method: null });
    const at = rows.find(({ item }) => item === id)?.row.at ?? { table: "", row: 0 };
    const { deviations } = conformityOf({
      rows,
      unread: [{ at, column: "method", text: "？" }],
      catalog,
      level: "township",
      day: DAY,
      rubric,
    });
    expect(deviations.filter(({ field }) => field === "method")).toMatchObject([{ rule: "cell-unread" }]);
  });
});

describe("a table", () => {
  it("that lacks a column says so once", () => {
    const rows = assistance.map(({ item, row }) => {
      const { deadline: _, ...raw } = row.raw;
      return { item, row: { ...row, deadline: null, raw } };
    });
    expect(found(rows)).toMatchObject([{ rule: "column-missing", item: null, national: "公开时限" }]);
  });

  it("is told of a blank deadline even where the standard has none", () => {
    const { deviations } = check(all, [...DOMAIN_IDS]);
    const open = catalog.items({ level: "township" }).filter(({ deadline }) => deadline === null);
    expect(open.length).toBeGreaterThan(0);
    expect(deviations.filter(({ rule }) => rule === "deadline-missing").map(({ item }) => item)).toEqual(
      open.map(({ id }) => id),
    );
  });
});

describe("a local catalog", () => {
  it("is asked for the items of the domains that it covers, at its level", () => {
    const without = assistance.filter(({ item }) => item !== "social-assistance-004");
    const { deviations, domains, counts } = check(without);
    expect(domains).toEqual(["social-assistance"]);
    expect(deviations.filter(({ rule }) => rule === "item-missing").map(({ item }) => item)).toEqual([
      "social-assistance-004",
    ]);
    expect(counts.required - counts.found).toBe(1);
  });

  it("is not asked for a whole domain because of a single row", () => {
    const [stray] = all
      .filter(({ item }) => item && domainOf(item) === "employment")
      .map(({ item, row }) => ({
        item,
        row: { ...row, id: null, section: null, at: { table: "表", row: 9 } },
      }));
    expect(check([...assistance, ...(stray ? [stray] : [])]).domains).toEqual(["social-assistance"]);
  });

  it("covers a domain with few items that has them all, or that the table names", () => {
    const few = all.filter(({ item }) => item && domainOf(item) === "disaster-relief").slice(0, 1);
    const unnamed = few.map(({ item, row }) => ({ item, row: { ...row, id: null, section: null } }));
    const at = (table: string) =>
      unnamed.map((held) => ({ ...held, row: { ...held.row, at: { table, row: 1 } } }));
    expect(check([...assistance, ...at("其他")]).domains).not.toContain("disaster-relief");
    expect(check([...assistance, ...at("救灾领域")]).domains).toContain("disaster-relief");
  });

  it("may name a channel behind 其他", () => {
    const kept = (channels: PublishedRow["channels"]) =>
      found(changed("social-assistance-004", { channels })).map(({ national }) => national);
    const official = catalog.item("social-assistance-004").channels;
    const others = official.filter((channel) => channel !== "portal");
    expect(kept([...others, { other: "和平县人民政府门户网站" }])).toEqual([]);
    expect(kept([...others, { other: "政务公开专区" }])).toEqual(["政府网站"]);
  });

  it("may tighten the standard", () => {
    expect(
      found(
        changed("social-assistance-004", {
          deadline: "制定或获取信息之日起3个工作日内",
          content: [...catalog.item("social-assistance-004").content, "常见问题"],
          channels: [...catalog.item("social-assistance-004").channels, "social-media"],
        }),
      ),
    ).toEqual([]);
  });

  it("may have one item in several rows, which together say what it asks for", () => {
    const [first] = assistance.filter(({ item }) => item === "social-assistance-004");
    if (!first) throw new Error("the item is there");
    const halves = [first.row.content.slice(0, 3), first.row.content.slice(3)].map((content) => ({
      ...first,
      row: { ...first.row, content },
    }));
    expect(found([...assistance.filter((held) => held !== first), ...halves])).toEqual([]);
  });

  it("may add items, which is said and costs nothing", () => {
    const [first] = assistance;
    const own: HeldRow[] = first ? [{ item: null, row: { ...first.row, name: "本地事项" } }] : [];
    expect(found([...assistance, ...own])).toMatchObject([{ rule: "item-added", item: null }]);
    expect(check([...assistance, ...own]).score.points).toBe(check(assistance).score.points);
  });

  it("hears which of its law has ended by the day asked about", () => {
    const ecology = catalog.items({ domain: "ecological-environment" }).map((item): HeldRow => {
      const [row] = all.map((held) => held.row);
      if (!row) throw new Error("the list has rows");
      return { item: item.id, row: { ...row, basis: item.basis.map((basis) => printBasis(basis, catalog)) } };
    });
    const outdated = (day: string) =>
      check(ecology, undefined, day).deviations.filter(({ rule }) => rule === "basis-outdated");
    expect(outdated("2026-08-14").length).toBeLessThan(outdated("2026-08-15").length);
    // The standard still says the old law; what has taken its place stands in the sentence.
    expect(outdated("2026-08-15").map(({ national }) => national)).not.toContain("《生态环境法典》");
    expect(
      outdated("2026-08-15")
        .map(({ message }) => message.zh)
        .join(),
    ).toContain("《生态环境法典》");
  });

  it("names ended law wherever a row cites it", () => {
    const [first] = all;
    if (first === undefined) throw new Error("no row");
    const row = {
      ...first.row,
      basis: ["《中华人民共和国物权法》"],
      content: ["依照《中华人民共和国婚姻法》办理"],
      deadline: "按照《中华人民共和国物权法》规定公开",
      channels: ["portal" as const, { other: "《中华人民共和国婚姻法》规定的渠道" }],
      audience: { public: false, groups: ["《中华人民共和国物权法》所称权利人"] },
      remark: "参见《城市房屋拆迁管理条例》",
    };
    const ended = check([{ ...first, row }], undefined, "2026-01-01").deviations.filter(
      ({ rule }) => rule === "basis-outdated",
    );
    expect(ended.map(({ field }) => field)).toEqual([
      "basis",
      "content",
      "deadline",
      "channels",
      "audience",
      "remark",
    ]);
  });

  it("refuses a day that does not exist", () => {
    expect(() => check(all, undefined, "2023-02-30")).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
  });
});

describe("a township's list of everything, with domains for categories", () => {
  const rowsOf = (id: string, category: string, kept = true): HeldRow[] =>
    all.flatMap((held) =>
      held.item === id
        ? [{ item: kept ? id : null, row: { ...held.row, category, id: null, section: null } }]
        : [],
    );
  const judged = (...rows: HeldRow[][]) => {
    const own = rows
      .flat()
      .map((held) => ({ ...held, row: { ...held.row, at: { table: "某镇目录", row: 1 } } }));
    return check(own).domains;
  };

  const other = all.find(({ item }) => item && domainOf(item) === "elderly-care");

  it("is judged in every domain that a category names, though few rows stand in it, or none for an item", () => {
    expect(
      judged(
        rowsOf("social-assistance-004", "社会救助"),
        rowsOf("social-assistance-005", "社会救助"),
        rowsOf("social-assistance-006", "社会救助"),
        rowsOf("employment-001", "就业"),
        rowsOf("disaster-relief-011", "救灾", false),
        rowsOf(other?.item ?? "", "老龄工作"),
      ),
    ).toEqual(["disaster-relief", "employment", "social-assistance", "elderly-care"]);
  });

  it("has all items that a row merges", () => {
    const [held] = rowsOf("budget-final-accounts-003", "财政预决算");
    if (!held) throw new Error("an item of the standard");
    const { counts } = check([{ ...held, also: ["budget-final-accounts-004"] }], ["budget-final-accounts"]);
    expect(counts.found).toBe(2);
  });
});
