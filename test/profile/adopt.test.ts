import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCatalog } from "../../src/catalog/index.js";
import type { DisclosureList, ListRow, Profile } from "../../src/model/index.js";
import { type Adoption, adoptEdits, profileOfTable, resolveProfile } from "../../src/profile/index.js";
import { type Grid, listTable, readGrids, renderList } from "../../src/tables/index.js";
import { shipped } from "../cli/harness.js";

const KEPT = ["social-assistance", "elderly-care"] as const;
const { data } = shipped;
/** Two domains of the standard, with its vocabulary and instruments. */
const catalog = createCatalog({
  ...data,
  domains: data.domains.filter(({ id }) => KEPT.some((kept) => kept === id)),
  editions: Object.fromEntries(KEPT.map((id) => [id, data.editions[id]])) as typeof data.editions,
});

const profile: Profile = {
  profile: 1,
  agency: { name: "某某镇人民政府", level: "township" },
  release: catalog.release.release,
  subjects: { township: "某某镇人民政府" },
  date: "2026-03-01",
};
const { list } = resolveProfile(profile, catalog);

async function gridsOf(edited: DisclosureList, format: "md" | "csv" = "md"): Promise<Grid[]> {
  const text = await renderList(edited, format, { vocabulary: catalog.vocabulary });
  return readGrids(new TextEncoder().encode(withoutIds(String(text))), {});
}

/** The tables that people edit have none. */
function withoutIds(text: string): string {
  return text.replace(/(?:[a-z]+-)+\d{3}/gu, "");
}

/** Adopts a list with other rows; questions are answered with their first choice. */
async function adopt(sections: DisclosureList["sections"], given: Profile = profile): Promise<Adoption> {
  const base = resolveProfile(given, catalog).list;
  const input = { profile: given, catalog, list: base, edited: await gridsOf({ ...list, sections }) };
  const first = adoptEdits(input);
  const answers = new Map(
    first.open.flatMap(({ key, choices: [one] }) => (one ? [[key, one.code] as const] : [])),
  );
  return answers.size === 0 ? first : adoptEdits({ ...input, answers });
}

/** The list with the rows of the first domain edited. */
function edited(change: (rows: ListRow[]) => ListRow[]): DisclosureList["sections"] {
  return list.sections.map((section, at) =>
    at === 0 ? { ...section, rows: change([...section.rows]) } : section,
  );
}

/** What a reader sees of a row. */
function seen({
  category,
  name,
  content,
  basis,
  deadline,
  subjects,
  channels,
  audience,
  method,
  levels,
}: ListRow) {
  const boxes = channels.map((one) => JSON.stringify(one)).sort();
  const names = subjects.map((one) => one.name);
  return { category, name, content, basis, deadline, names, boxes, audience, method, levels };
}

const rowsSeen = (sections: DisclosureList["sections"]) =>
  sections.map(({ domain, rows }) => [domain, rows.map(seen)]);
const kinds = ({ adopted }: Adoption) => adopted.map(({ kind }) => kind);
const set = (at: number, values: Partial<ListRow>) => (rows: ListRow[]) =>
  rows.map((row, index) => (index === at ? { ...row, ...values } : row));
const newRow = (rows: ListRow[], name: string): ListRow => ({
  ...(rows[0] as ListRow),
  name,
  content: ["热线电话", "服务时间"],
  basis: ["某某镇工作方案"],
  deadline: "长期公开",
  method: "proactive",
  levels: ["township"],
});

describe("a file that was made before the profile went on", () => {
  const [first, second, third, fourth] = list.sections[0]?.rows ?? [];
  const id = (row: ListRow | undefined) => row?.id ?? "";
  const later: Profile = {
    ...profile,
    date: "2026-06-01",
    change: [
      { item: id(first), set: { deadline: "2个工作日内" }, reason: "县里要求" },
      { item: id(second), set: { deadline: "2个工作日内" }, reason: "县里要求" },
    ],
    exclude: [{ item: id(third), reason: "没有这项职责" }],
  };
  const adoptLater = async (rows: (all: ListRow[]) => ListRow[], answers?: ReadonlyMap<string, string>) =>
    adoptEdits({
      profile: later,
      catalog,
      list: resolveProfile(later, catalog).list,
      edited: await gridsOf({ ...list, sections: edited(rows) }),
      made: await gridsOf(list),
      generated: await gridsOf(list),
      ...(answers ? { answers } : {}),
    });

  it("takes nothing back of what was decided since, whoever edits other cells or none", async () => {
    expect(await adoptLater((rows) => rows)).toMatchObject({ adopted: [], open: [], edits: [] });
    const { adopted, open, profile: made } = await adoptLater(set(3, { deadline: "3个工作日内" }));
    expect(open).toEqual([]);
    expect(adopted.map(({ kind, item, fields }) => [kind, item, fields])).toEqual([
      ["change", id(fourth), ["deadline"]],
    ]);
    expect(made.exclude).toEqual(later.exclude);
    expect(made.change?.slice(0, 2)).toEqual(later.change);
    expect(made.date).toBe("2026-06-01");
  });

  it("asks where both changed the same cell", async () => {
    const both = set(0, { deadline: "5个工作日内" });
    const asked = await adoptLater(both);
    expect(asked.edits).toEqual([]);
    expect(asked.open.map(({ item, choices }) => [item, choices.map(({ code }) => code)])).toEqual([
      [id(first), ["file", "profile"]],
    ]);
    const key = asked.open[0]?.key ?? "";
    const taken = await adoptLater(both, new Map([[key, "file"]]));
    expect(taken.profile.change?.[0]?.set.deadline).toBe("5个工作日内");
    const kept = await adoptLater(both, new Map([[key, "profile"]]));
    expect(kept).toMatchObject({ open: [], edits: [] });
  });

  it("tells where an edited row was left out since, and what to do about that", async () => {
    const { open, profile: made } = await adoptLater(set(2, { deadline: "3个工作日内" }));
    expect(made.exclude).toEqual(later.exclude);
    expect(open.map(({ item }) => item)).toEqual([id(third)]);
    expect(open[0]?.message.zh).toContain("不列入");
    expect(open[0]?.hint.zh).not.toContain("上位规定");
  });

  it("takes over rows that somebody deleted or added all the same", async () => {
    const { adopted, profile: made } = await adoptLater((rows) => [
      ...rows.toSpliced(3, 1),
      newRow(rows, "镇级热线"),
    ]);
    expect(adopted.map(({ kind }) => kind).sort()).toEqual(["add", "exclude"]);
    expect(made.exclude?.map(({ item }) => item)).toEqual([id(third), id(fourth)]);
  });
});

describe("offices and columns of the site that were written in the table", () => {
  const office = "社会事务办公室";
  const adoptOffices = async (given: Profile, rows: (rows: ListRow[]) => ListRow[]) => {
    const base = resolveProfile(given, catalog).list;
    const named = (all: readonly ListRow[]) =>
      all.map((row) => ({ ...row, office: row.office ?? "党政办公室" }));
    const list = { ...base, sections: base.sections.map((one) => ({ ...one, rows: named(one.rows) })) };
    const changed = list.sections.map((one, at) => (at === 0 ? { ...one, rows: rows([...one.rows]) } : one));
    return adoptEdits({
      profile: given,
      catalog,
      list,
      edited: await gridsOf({ ...list, sections: changed }),
    });
  };

  it("become the profile's own, before what the mapping says, and can be taken back", async () => {
    const { open, adopted, profile: made } = await adoptOffices(profile, set(1, { office }));
    const id = list.sections[0]?.rows[1]?.id ?? "";
    expect(open).toEqual([]);
    expect(adopted.map(({ kind, item }) => [kind, item])).toEqual([["office", id]]);
    expect(made.officeOf).toEqual({ [id]: office });
    const row = resolveProfile(made, catalog).list.sections[0]?.rows[1];
    expect(row?.office).toBe(office);
    const back = await adoptOffices(made, set(1, { office: undefined } as never));
    expect(back.profile.officeOf ?? {}).toEqual({});
  });

  it("are asked about where only the mapping can take an office away", async () => {
    const { open, adopted } = await adoptOffices(profile, set(1, { office: undefined } as never));
    expect(adopted).toEqual([]);
    expect(open.map(({ key }) => key)).toEqual([`office ${list.sections[0]?.rows[1]?.id}`]);
  });

  it("are those of a new row too", async () => {
    const { adopted, profile: made } = await adoptOffices(profile, (rows) => [
      ...rows,
      { ...newRow(rows, "救助热线"), office },
    ]);
    expect(adopted.map(({ kind }) => kind)).toContain("office");
    expect(made.officeOf).toEqual({ "local-001": office });
  });

  it("are found in the column of the site", async () => {
    const column = { path: "政务公开/社会救助", refresh: "每月" };
    const sections = edited(set(2, { column }));
    const text = await renderList({ ...list, sections }, "md", {
      vocabulary: catalog.vocabulary,
      withColumns: true,
    });
    const grids = await readGrids(new TextEncoder().encode(withoutIds(String(text))), {});
    const { open, profile: made } = adoptEdits({ profile, catalog, list, edited: grids });
    expect(open).toEqual([]);
    expect(made.columns).toEqual([{ item: list.sections[0]?.rows[2]?.id, ...column }]);
  });
});

describe("edits taken back into the profile", () => {
  it("finds none where nobody edited anything, in the formats that people edit", async () => {
    for (const format of ["md", "csv"] as const) {
      const { edits, open } = adoptEdits({ profile, catalog, list, edited: await gridsOf(list, format) });
      expect([edits, open]).toEqual([[], []]);
    }
  });

  it("takes the words of a cell for a change whose reason is to be given", async () => {
    const { profile: made, adopted, open } = await adopt(edited(set(0, { deadline: "5个工作日内" })));
    const item = list.sections[0]?.rows[0]?.id;
    expect(made.change).toEqual([{ item, set: { deadline: "5个工作日内" }, reason: "待补理由" }]);
    expect(adopted[0]).toMatchObject({ kind: "change", fields: ["deadline"], reason: "待补理由" });
    expect(open).toEqual([]);
    const warned = resolveProfile(made, catalog).findings.filter(
      ({ rule }) => rule === "profile-reason-pending",
    );
    expect(warned).toHaveLength(1);
  });

  it("takes the remark of a row for the reason", async () => {
    const { profile: made } = await adopt(edited(set(0, { deadline: "即时", remark: "县政府2026年要求" })));
    expect(made.change?.[0]?.reason).toBe("县政府2026年要求");
  });

  it("takes a change back where the words are those of the standard again", async () => {
    const item = list.sections[0]?.rows[0]?.id ?? "";
    const changed: Profile = { ...profile, change: [{ item, set: { deadline: "即时" }, reason: "更快" }] };
    const { profile: made } = await adopt(list.sections, changed);
    expect(made.change).toBeUndefined();
  });

  it("leaves out what was deleted, and takes in again what was left out and stands there", async () => {
    const gone = await adopt(edited((rows) => rows.slice(1)));
    expect(gone.profile.exclude).toEqual([{ item: list.sections[0]?.rows[0]?.id, reason: "待补理由" }]);
    const back = await adopt(list.sections, gone.profile);
    expect(kinds(back)).toEqual(["restored"]);
    expect(back.profile.exclude).toBeUndefined();
  });

  it("leaves a domain out as a whole where its table is gone", async () => {
    const { profile: made } = await adopt(list.sections.slice(0, 1));
    expect(made.domains?.exclude).toEqual([{ domain: KEPT[1], reason: "待补理由" }]);
    expect(made.exclude).toBeUndefined();
  });

  it("tells rows that were joined, split off and moved to another domain", async () => {
    const joined = await adopt(
      edited(([one, two, ...rest]) =>
        one && two ? [{ ...one, content: [...one.content, ...two.content] }, ...rest] : rest,
      ),
    );
    expect(kinds(joined)).toEqual(["change", "joined"]);
    const split = await adopt(
      edited(([one, two, ...rest]) => {
        if (!one || !two) return rest;
        const [first = "", ...others] = two.content;
        return [one, { ...two, content: [first] }, { ...two, name: "另一件事", content: others }, ...rest];
      }),
    );
    expect(kinds(split)).toContain("split");
    const [from, to] = list.sections;
    const [row, ...others] = from?.rows ?? [];
    if (!from || !to || !row) throw new Error("no rows");
    const moved = await adopt([
      { ...from, rows: others },
      { ...to, rows: [...to.rows, row] },
    ]);
    expect(kinds(moved)).toEqual(["moved"]);
    expect(moved.profile.add?.[0]?.domain).toBe(to.domain);
  });

  it("renames a subject where every row has the new name, and keeps a body of one row as one of its own", async () => {
    const role = list.sections[0]?.rows[0]?.subjects[0];
    const renamed = list.sections.map((section) => ({
      ...section,
      rows: section.rows.map((row) => ({
        ...row,
        subjects: row.subjects.map((one) =>
          one.role === role?.role ? { ...one, name: "某某县民政局" } : one,
        ),
      })),
    }));
    const all = await adopt(renamed);
    expect(kinds(all)).toEqual(["subject-named"]);
    expect(all.profile.subjects).toMatchObject({ [role?.role ?? ""]: "某某县民政局" });
    const one = await adopt(
      edited((rows) =>
        set(1, { subjects: [...(rows[1]?.subjects ?? []), { role: "", name: "某某镇执法队" }] })(rows),
      ),
    );
    expect(one.profile.subjects).toMatchObject({ "local-001": "某某镇执法队" });
  });

  it("knows a department by the name that counties give it, as part of the edit that names it", async () => {
    const id = "elderly-care-006";
    expect(catalog.item(id)?.subjects).toEqual(["county-civil-affairs"]);
    const named = (name: string) =>
      adopt(
        list.sections.map((section) => ({
          ...section,
          rows: section.rows.map((row) => (row.id === id ? { ...row, subjects: [{ role: "", name }] } : row)),
        })),
      );
    for (const name of ["临江县民政局", "县民政局"]) {
      const { adopted, open, profile: made } = await named(name);
      expect([adopted.map(({ kind, reason }) => [kind, reason]), open]).toEqual([[["change", null]], []]);
      expect(adopted[0]?.notes?.[0]?.zh).toContain(name);
      expect([made.bureaus, made.disclosedBy, made.change]).toEqual([
        { "county-civil-affairs": name },
        [{ item: id, by: "bureau" }],
        undefined,
      ]);
      const rows = resolveProfile(made, catalog).list.sections.flatMap((section) => section.rows);
      const printed = rows.filter(({ subjects }) => subjects.some((one) => one.name === name));
      expect(printed.map((row) => row.id)).toEqual([id]);
    }
    const { adopted, profile: made } = await named("临江县水文站");
    expect(adopted).toHaveLength(1);
    expect(adopted[0]?.notes?.[0]?.zh).toContain("不在词表里");
    expect(made.subjects).toMatchObject({ "local-001": "临江县水文站" });
  });

  it("writes what people typed as a profile has it: full-width marks, no numbers, no closing marks", async () => {
    const { profile: made } = await adopt(
      edited(set(0, { content: ["1.救助热线(县级);", "民发[2012]220号 文件。"], deadline: "５个工作日内" })),
    );
    expect(made.change?.[0]?.set).toEqual({
      content: ["救助热线（县级）", "民发〔2012〕220号文件"],
      deadline: "5个工作日内",
    });
  });

  it("makes a profile of a published table: differences, additions, and what it does not have", async () => {
    const [first, second, ...rest] = listTable(list, catalog.vocabulary).rows;
    if (!first || !second) throw new Error("no rows");
    const local = { ...second, id: null, name: "镇级热线", content: ["热线电话"], section: "社会救助" };
    const rows = [
      { row: { ...first, deadline: "30个工作日内" }, item: first.id },
      { row: local, item: null },
      ...rest.map((row) => ({ row, item: row.id })),
    ];
    const { profile: made, open } = profileOfTable({ agency: profile.agency, rows, unread: [], catalog });
    expect(made.change).toEqual([{ item: first.id, set: { deadline: "30个工作日内" }, reason: "待补理由" }]);
    expect(made.add).toMatchObject([{ id: "local-001", domain: "social-assistance", name: "镇级热线" }]);
    expect(made.exclude?.map(({ item }) => item)).toEqual([second.id]);
    expect(open).toEqual([]);
  });

  it("asks where a row may be reworded or new, and does as it is told", async () => {
    const sections = edited((rows) =>
      set(1, {
        name: "镇级热线",
        content: ["号码", "值班时间"],
      })(rows),
    );
    const input = { profile, catalog, list, edited: await gridsOf({ ...list, sections }) };
    const [question] = adoptEdits(input).open;
    if (!question) throw new Error("nothing is asked");
    expect(question.choices.map(({ code }) => code)).toEqual(["same", "new"]);
    const answered = (code: string) =>
      kinds(adoptEdits({ ...input, answers: new Map([[question.key, code]]) }));
    expect(answered("same")).toEqual(["change"]);
    expect(answered("new").sort()).toEqual(["add", "exclude"]);
  });

  it("says what it cannot take over: emptied cells, a column, a remark without an edit, unread boxes", async () => {
    const asked = async (values: Partial<ListRow>) => {
      const { open, edits } = await adopt(edited(set(0, values)));
      expect(edits).toEqual([]);
      return open.map(({ message }) => message.zh).join();
    };
    expect(await asked({ channels: [] })).toContain("公开渠道和载体清空了");
    expect(await asked({ remark: "请领导审" })).toContain("只加了备注");
  });

  it("asks what is meant where a row loses the agency's own level", async () => {
    const grids = await gridsOf({ ...list, sections: edited(set(0, { levels: ["county"] })) });
    const { edits, open } = adoptEdits({ profile, catalog, list, edited: grids });
    expect(edits).toEqual([]);
    expect(open.map(({ choices }) => choices.map(({ code }) => code))).toEqual([["exclude", "keep"]]);
  });

  it("takes over what the cover says of the agency and the day", async () => {
    const cover = (...facts: readonly (readonly string[])[]): Grid => ({
      name: "封面",
      rows: facts.map((texts, row) => ({
        row: row + 1,
        cells: texts.map((text) => ({ text, covered: false })),
      })),
    });
    const tables = await gridsOf(list);
    const { profile: made, open } = adoptEdits({
      profile,
      catalog,
      list,
      generated: [cover(["编制单位", "某某镇人民政府"], ["编制日期", "2026年3月1日"]), ...tables],
      edited: [cover(["编制单位", "某某街道办事处"], ["编制日期", "2026年 5月1日"]), ...tables],
    });
    expect([made.agency.name, made.date, open]).toEqual(["某某街道办事处", "2026-05-01", []]);

    const counted = (items: number) => cover(["公布范围", `本次公布${items}项，其余核对后补充。`]);
    const scoped = { profile, catalog, list, generated: [counted(41), ...tables] };
    const found = adoptEdits({ ...scoped, edited: [counted(39), ...tables] });
    expect([found.adopted, found.open]).toEqual([[], []]);
  });
});

const deadlines = fc.constantFrom("即时", "5个工作日内", "每年1月31日前", "长期公开");
const place = fc.nat({ max: 30 });
const at = (rows: readonly ListRow[], index: number) => index % Math.max(rows.length, 1);
const onRow = (arbitrary: fc.Arbitrary<(row: ListRow) => Partial<ListRow>>) =>
  fc.tuple(place, arbitrary).map(([index, change]) => (rows: ListRow[]) => {
    const row = rows[at(rows, index)];
    return row ? set(at(rows, index), change(row))(rows) : rows;
  });
const edit: fc.Arbitrary<(rows: ListRow[]) => ListRow[]> = fc.oneof(
  onRow(deadlines.map((deadline) => () => ({ deadline }))),
  onRow(
    fc.constantFrom("投诉电话", "办公地址").map((one) => ({ content }) => ({ content: [...content, one] })),
  ),
  onRow(fc.constant(({ content }) => ({ content: content.length > 1 ? content.slice(1) : content }))),
  onRow(fc.constant(({ name }) => ({ name: `${name}（镇级）` }))),
  onRow(fc.constantFrom("综合业务", "便民事项").map((category) => () => ({ category }))),
  onRow(
    fc.constant(({ channels }) => ({ channels: [...channels.filter((one) => one !== "portal"), "gazette"] })),
  ),
  onRow(fc.constantFrom("proactive", "both").map((method) => () => ({ method }) as const)),
  onRow(fc.constant(({ basis }) => ({ basis: [...basis, "《中华人民共和国未成年人保护法》第九条"] }))),
  onRow(fc.constant(({ subjects }) => ({ subjects: [...subjects, { role: "", name: "某某镇便民中心" }] }))),
  place.map((index) => (rows: ListRow[]) => rows.filter((_, other) => other !== at(rows, index))),
  fc.tuple(place, fc.constantFrom("镇级热线", "镇级名单")).map(
    ([index, name]) =>
      (rows: ListRow[]) =>
        rows.some((row) => row.name === name) || rows.length === 0
          ? rows
          : [...rows.slice(0, at(rows, index)), newRow(rows, name), ...rows.slice(at(rows, index))],
  ),
  fc.tuple(place, place).map(([from, to]) => (rows: ListRow[]) => {
    const moved = [...rows];
    moved.splice(at(rows, to), 0, ...moved.splice(at(rows, from), 1));
    return moved;
  }),
);

describe("laws", () => {
  it("makes exactly the edited rows, whatever was edited", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 6 }), async (edits) => {
        const rows = edits.reduce((all, change) => change(all), [...(list.sections[0]?.rows ?? [])]);
        const titles = new Set(rows.map(({ category, name }) => `${category} ${name}`));
        fc.pre(titles.size === rows.length && rows.length > 0);
        // What is named twice in a cell stands there once.
        const wanted = edited(() =>
          rows.map((row) => ({
            ...row,
            content: [...new Set(row.content)],
            basis: [...new Set(row.basis)],
            channels: [...new Set(row.channels)],
            subjects: [...new Map(row.subjects.map((one) => [one.name, one])).values()],
          })),
        );
        const { profile: made, open } = await adopt(wanted);
        expect(open).toEqual([]);
        expect(rowsSeen(resolveProfile(made, catalog).list.sections)).toEqual(rowsSeen(wanted));
      }),
      { numRuns: 40 },
    );
  });
});

describe("domains that a person put in another order", () => {
  it("are told, since they will be printed as before, and change nothing else", async () => {
    const { edits, open } = await adopt([...list.sections].reverse());
    expect(edits).toEqual([]);
    expect(open.map(({ key }) => key)).toEqual(["domains order"]);
    expect(open[0]?.message.zh).toContain("各领域的次序");
  });
});

it("a list in English that nobody edited holds no edit", async () => {
  const text = await renderList(list, "md", { vocabulary: catalog.vocabulary, lang: "en" });
  const grids = await readGrids(new TextEncoder().encode(withoutIds(String(text))), {});
  expect(adoptEdits({ profile, catalog, list, edited: grids, generated: grids })).toMatchObject({
    edits: [],
    open: [],
  });
});
