/** What the page asks of the library beside the path: edits taken back, conflicts settled, tables taken in. */
import { beforeAll, describe, expect, it } from "vitest";
import { createEngine } from "../../app/src/engine/engine.js";
import type { Engine, Output } from "../../app/src/engine/protocol.js";
import { withAlias } from "../../app/src/state/office-aliases.js";
import { newProject } from "../../app/src/state/project.js";
import { catalog } from "../../src/index.js";
import type { Profile } from "../../src/model/index.js";
import { readGrids } from "../../src/tables/index.js";
import { READ_LIMITS } from "../../src/tables/read/limits.js";
import { openZip } from "../../src/tables/read/zip.js";

const GUIDE = "social-assistance-004";

let engine: Engine;
beforeAll(() => {
  engine = createEngine(
    async () => undefined,
    () => "2026-11-30",
  );
});

function projectOf(differs: Partial<Profile> = {}) {
  const project = newProject(catalog.release.release);
  const agency = { name: "某县某镇人民政府", level: "township" } as const;
  const include = ["social-assistance" as const];
  return { ...project, profile: { ...project.profile, agency, domains: { include }, ...differs } };
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const bytes = (written: string) => new TextEncoder().encode(written);

async function fileNames({ bytes: packed }: Output): Promise<readonly string[]> {
  return (await openZip(packed, READ_LIMITS)).paths;
}

describe("edits made elsewhere", () => {
  async function edited(edit: (html: string) => string) {
    const [made] = await engine.output(projectOf(), "html", "zh");
    if (!made) throw new Error("no list");
    return [made.name, bytes(edit(text(made.bytes)))] as const;
  }

  it("finds none where nobody edited", async () => {
    const [name, file] = await edited((html) => html);
    const { adopted, open } = await engine.adopt(projectOf(), name, file, { choices: [], reasons: [] }, "zh");
    expect([adopted, open]).toEqual([[], []]);
  });

  it("takes a changed cell into the profile, with the reason that was given", async () => {
    const before = catalog.item(GUIDE)?.deadline ?? "";
    const [name, file] = await edited((html) => html.replaceAll(before, "制定或获取信息之日起3个工作日内"));
    const ask = { choices: [], reasons: [] };
    const found = await engine.adopt(projectOf(), name, file, ask, "zh");
    expect(found.adopted.length).toBeGreaterThan(0);
    const reasons = found.adopted.map(({ key }) => [key, "县里要求"] as const);
    const { profile } = await engine.adopt(projectOf(), name, file, { choices: [], reasons }, "zh");
    const change = profile.change?.find(({ item }) => item === GUIDE);
    expect(change).toMatchObject({
      set: { deadline: "制定或获取信息之日起3个工作日内" },
      reason: "县里要求",
    });
  });

  it("shows each edit as it was and will be, and takes only what is wanted", async () => {
    const guide = catalog.item(GUIDE);
    const [name, file] = await edited((html) =>
      html.replaceAll(guide?.deadline ?? "", "制定或获取信息之日起3个工作日内"),
    );
    const found = await engine.adopt(projectOf(), name, file, { choices: [], reasons: [] }, "zh");
    const [first, ...others] = found.adopted.map(({ key }) => key);
    expect(found.fields.get(`change ${GUIDE}`)).toEqual([
      { field: "deadline", before: [guide?.deadline], now: ["制定或获取信息之日起3个工作日内"] },
    ]);
    const answers = { choices: [], reasons: [], refused: others };
    const { adopted, profile } = await engine.adopt(projectOf(), name, file, answers, "zh");
    expect(others.length).toBeGreaterThan(0);
    expect(adopted.map(({ key }) => key)).toEqual([first]);
    expect(profile.change).toHaveLength(1);
  });

  it("undoes no decision of after the download, whichever download comes back", async () => {
    const old = catalog.item(GUIDE)?.deadline ?? "";
    const own = "制定或获取信息之日起3个工作日内";
    const later = { item: "social-assistance-001", set: { name: "政策法规文件及解读" }, reason: "会后定的" };
    const excluded = { item: "social-assistance-002", reason: "由县民政局公开" };
    const [first] = await engine.output(projectOf(), "html", "zh");
    const between = projectOf({ change: [later] });
    const [second] = await engine.output(between, "html", "zh");
    if (!first || !second) throw new Error("no list");
    const once = await engine.remember(projectOf(), first);
    await engine.keep(once);
    const twice = await engine.remember({ ...between, made: once }, second);
    await engine.keep(twice);
    const now = { ...projectOf({ change: [later], exclude: [excluded] }), made: twice };
    for (const { name, bytes: made } of [first, second]) {
      const file = bytes(text(made).replaceAll(old, own));
      const found = await engine.adopt(now, name, file, { choices: [], reasons: [] }, "zh");
      expect(found.adopted.map(({ item }) => item)).toContain(GUIDE);
      expect(found.adopted.map(({ item }) => item)).not.toContain(excluded.item);
      expect(found.isBlind).toBe(false);
      expect(found.profile.change?.find(({ item }) => item === later.item)?.set).toMatchObject(later.set);
      expect(found.profile.exclude).toEqual([excluded]);
      // The project file keeps what was downloaded.
      const [file2] = await engine.output(now, "project", "zh");
      const again = await engine.open("项目.zip", file2?.bytes ?? new Uint8Array());
      if (again.made) await engine.keep(again.made);
      const reopened = await engine.adopt(again, name, file, { choices: [], reasons: [] }, "zh");
      expect(reopened.adopted.map(({ key }) => key)).toEqual(found.adopted.map(({ key }) => key));
    }
    // A list that was downloaded elsewhere is compared with the project of today, and it is said.
    const blind = await engine.adopt(
      { ...now, made: null },
      first.name,
      first.bytes,
      { choices: [], reasons: [] },
      "zh",
    );
    expect(blind.isBlind).toBe(true);
  });

  it("says that a file is not this list", async () => {
    const other = bytes(
      "<table><tr><th>一级事项</th><th>二级事项</th></tr><tr><td>税收</td><td>欠税公告</td></tr></table>",
    );
    const asked = engine.adopt(projectOf(), "别的.html", other, { choices: [], reasons: [] }, "zh");
    await expect(asked).rejects.toMatchObject({ problem: { code: "not-this-list" } });
  });
});

it("gives a check sheet without commands and codes, which is read back all the same", async () => {
  const [made] = await engine.output(projectOf(), "checkSheet", "zh");
  const file = made?.bytes ?? new Uint8Array();
  const seen = (await readGrids(file)).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
  expect(seen.filter((cell) => cell.text.includes("zwgk"))).toEqual([]);
  let sheet = "";
  (await openZip(file, READ_LIMITS)).unpack("xl/worksheets/sheet1.xml", (piece) => {
    sheet += text(piece);
  });
  expect(sheet.match(/<col [^>]*hidden="(?:1|true)"/gu)).toHaveLength(2);
  await expect(engine.takeSheet(projectOf(), file, "")).resolves.toMatchObject({ profile: 1 });
});

describe("releases", () => {
  it("says which page is needed for a release that it does not know", async () => {
    const asked = engine.upgrade(projectOf({ release: "9.0.0" }));
    await expect(asked).rejects.toMatchObject({ problem: { code: "unknown-release" } });
  });

  it("shows what an upgrade left open, and takes either side", async () => {
    const standard = catalog.item(GUIDE)?.deadline ?? null;
    const local = "制定或获取信息之日起2个工作日内";
    const conflict = {
      at: "change",
      item: GUIDE,
      field: "deadline",
      why: "field-changed",
      release: catalog.release.release,
      base: "长期公开",
      standard,
      local,
    } as const;
    const project = projectOf({
      change: [{ item: GUIDE, set: { deadline: local }, reason: "县里要求" }],
      undecided: [conflict],
    });
    const { conflicts } = await engine.resolve(project);
    expect(conflicts).toMatchObject([{ title: "最低生活保障·办事指南", local: { zh: local } }]);
    const kept = await engine.settle(project, conflict, "local");
    expect([kept.profile.undecided, kept.profile.change?.length]).toEqual([undefined, 1]);
    const given = await engine.settle(project, conflict, "standard");
    expect([given.profile.undecided, given.profile.change ?? []]).toEqual([undefined, []]);
  });
});

describe("the county's names", () => {
  it("come from the file that the profile names, which travels with the project", async () => {
    const bureaus = { name: "county-subjects.yaml", text: "bureaus:\n  county-civil-affairs: 某县民政局\n" };
    const profile: Partial<Profile> = {
      subjects: bureaus.name,
      disclosedBy: [{ subject: "county-civil-affairs", by: "bureau" }],
    };
    const project = { ...projectOf(profile), bureaus };
    const { list } = await engine.resolve(project);
    const names = list?.sections.flatMap(({ rows }) => rows.flatMap(({ subjects }) => subjects));
    expect(names?.map(({ name }) => name)).toContain("某县民政局");
    const [packed] = await engine.output(project, "project", "zh");
    const opened = await engine.open("x.zip", packed?.bytes ?? new Uint8Array());
    expect([opened.profile.subjects, opened.bureaus]).toEqual([bureaus.name, bureaus]);
  });

  it("are missed, and told of, where the file is not there", async () => {
    const { findings } = await engine.resolve(projectOf({ subjects: "county-subjects.yaml" }));
    expect(findings.map(({ rule }) => rule)).toContain("bureaus-file");
  });

  it("are not taken from a file that is none", async () => {
    await expect(engine.bureaus("名单.yaml", bytes("民政局"))).rejects.toMatchObject({
      problem: { message: { zh: expect.stringContaining("部门名称") } },
    });
  });
});

describe("an official table", () => {
  const table =
    bytes(`<table><tr><th>一级事项</th><th>二级事项</th><th>公开内容（要素）</th><th>公开时限</th></tr>
    <tr><td>最低生活保障</td><td>办事指南</td><td>办理事项、办理条件</td><td>长期公开</td></tr>
    <tr><td>特困人员救助供养</td><td>办事指南</td><td>办理事项</td><td>长期公开</td></tr></table>`);
  const asked = {
    name: "附表.html",
    bytes: table,
    source: "xx-mou-2026",
    publisher: "某县人民政府办公室",
    url: "",
  };

  it("is held against the standard, item by item", async () => {
    const { domains, unplaced } = await engine.intake(asked);
    expect([domains.map(({ domain }) => domain), unplaced]).toEqual([["social-assistance"], 0]);
    expect(domains[0]?.lines.some(({ kind }) => kind === "contradicts")).toBe(true);
  });

  it("becomes an edition of the county's own", async () => {
    const made = await engine.ownEdition(asked);
    expect(await fileNames(made)).toEqual([
      "editions/social-assistance/xx-mou-2026.yaml",
      "sources/social-assistance.yaml",
    ]);
  });

  it("is what a list stands on, and travels with its project", async () => {
    const base = await engine.base((await engine.ownEdition(asked)).bytes);
    await engine.keep(base);
    const project = { ...projectOf({ base: base.name }), base };
    expect([...(await engine.facts(project)).own]).toEqual(["social-assistance"]);
    const { list, findings } = await engine.resolve(project);
    expect(findings.filter(({ level }) => level === "error")).toEqual([]);
    const rows = list?.sections.flatMap((section) => section.rows) ?? [];
    expect(rows.map(({ category, name, deadline }) => `${category} ${name} ${deadline}`)).toEqual([
      "最低生活保障 办事指南 长期公开",
      "特困人员救助供养 办事指南 长期公开",
    ]);
    expect((await engine.checkSheet(project, "zh")).open.length).toBeGreaterThan(0);
    const [packed] = await engine.output(project, "project", "zh");
    const opened = await engine.open("x.zip", packed?.bytes ?? new Uint8Array());
    expect([opened.profile.base, opened.base?.bytes]).toEqual([base.name, base.bytes]);
  });

  it("is missed, and told of, where a profile stands on one that is not there", async () => {
    const { findings } = await engine.resolve(projectOf({ base: "xx-mou-2026" }));
    expect(findings).toMatchObject([{ rule: "base-missing", level: "error" }]);
    await expect(engine.base(bytes("nothing"))).rejects.toMatchObject({ code: "project-without-edition" });
  });

  it("becomes a contribution: the table, the decisions and how to take them in", async () => {
    const made = await engine.contribution(asked, []);
    expect([...(await fileNames(made))].sort()).toEqual(["核对.xlsx", "说明.txt", "附表.html"].sort());
  });

  it("needs a code that can be used", async () => {
    const wrong = engine.ownEdition({ ...asked, url: "不是网址" });
    await expect(wrong).rejects.toMatchObject({ problem: { code: "source-invalid" } });
  });
});

describe("a responsibility list", () => {
  it("names the offices that can be chosen, where several spellings are one", async () => {
    const csv = "职权名称,承办机构\n城镇最低生活保障审核,党政办公室\n财政预算编制,党政办公室（财政所）\n";
    const file = { name: "权责.csv", bytes: bytes(csv), key: "spelt-twice" };
    await engine.keep(file);
    const { offices } = await engine.lists({ ...projectOf(), powers: file });
    expect(offices).toEqual([{ name: "党政办公室", also: ["党政办公室（财政所）"] }]);
  });

  it("tells the first power and the last, which have no office, and which offices are likely one", async () => {
    const rows = [
      "宅基地审批,自然资源与生态环境办公室",
      "违法建设的拆除,综合行政执法大队",
      "占道经营的处罚,综合执法大队",
      "救助金的给付,社会事务办公室",
      "参保登记,社会事务服务中心",
      "聚餐的检查,",
      "污水治理,自然资源、生态环境办公室",
    ];
    const file = {
      name: "权责.csv",
      bytes: bytes(`职权名称,承办机构\n${rows.join("\n")}\n`),
      key: "doubtful",
    };
    await engine.keep(file);
    const read = await engine.lists({ ...projectOf(), powers: file });
    expect(read).toMatchObject({ powers: 7, withoutOffice: 1, last: "污水治理" });
    expect(read.sample[0]).toBe("宅基地审批");
    expect(read.offices[0]).toEqual({ name: "自然资源与生态环境办公室", also: ["自然资源、生态环境办公室"] });
    expect(read.likely).toEqual([["综合行政执法大队", "综合执法大队"]]);
    const offices = withAlias([], "综合行政执法大队", "综合执法大队");
    const told = await engine.lists({ ...projectOf({ offices }), powers: file });
    expect(told.likely).toEqual([]);
    expect(told.offices).toHaveLength(read.offices.length - 1);
    const apart = await engine.lists({
      ...projectOf({ offices: [{ name: "综合行政执法大队" }, { name: "综合执法大队" }] }),
      powers: file,
    });
    expect([apart.likely, apart.offices.length]).toEqual([[], read.offices.length]);
  });
});

describe("a published table", () => {
  it("finds documents and bodies of other places in the list that is being made, by the place of its agency", async () => {
    const agency = {
      name: "云溪镇人民政府",
      level: "township",
      province: "江苏省",
      county: "沭阳县",
    } as const;
    const set = { basis: [{ words: "《福建省社会救助条例》" }] };
    const project = projectOf({ agency, change: [{ item: GUIDE, set, reason: "试" }] });
    const [made] = await engine.output(project, "xlsx", "zh");
    if (!made) throw new Error("no list");
    const own = { agency, later: [], leftOut: [], lacks: [], decided: [] };
    const { isOwn, report } = await engine.check(made.name, made.bytes, "township", "zh", own, false);
    expect(isOwn).toBe(true);
    const foreign = report.tables.find(({ title }) => title.startsWith("依据是外地的文件"));
    expect(foreign?.rows.flat().join()).toContain("福建省");
  });

  it("knows the list that is being made by its file, and tells what it left out and put off as such", async () => {
    const exclude = [{ item: GUIDE, reason: "由县民政局公开" }];
    const project = projectOf({ attestedOnly: true, exclude });
    const [made] = await engine.output(project, "xlsx", "zh");
    if (!made) throw new Error("no list");
    const { waiting = [], leftOut = [] } = await engine.resolve(project);
    const own = {
      agency: project.profile.agency,
      later: waiting.map(({ id }) => id),
      leftOut: leftOut.map(({ id, reason }) => [id, reason] as const),
      lacks: [],
      decided: [],
    };
    for (const name of [made.name, "目录.xlsx"]) {
      const { isOwn, report } = await engine.check(name, made.bytes, "township", "zh", own, false);
      expect(isOwn).toBe(true);
      const missing = report.tables.find(({ title }) => title.startsWith("缺少的事项"));
      expect(missing?.rows.flat()).toContain("本机关没有列入，理由：由县民政局公开");
      expect(missing?.rows.flat()).not.toContain("错误");
    }
    const other = { ...own, agency: { ...own.agency, name: "另一个镇人民政府" } };
    const { isOwn } = await engine.check("目录.xlsx", made.bytes, "township", "zh", other, false);
    expect(isOwn).toBe(false);
  });
});
