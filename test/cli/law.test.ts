/** What depends on the day: which law is in force, and what rests on law that has ended. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type DisclosureList, disclosureListSchema } from "../../src/model/index.js";
import { resolveProfile } from "../../src/profile/index.js";
import { RELEASE } from "../releases/versions.js";
import { shipped, TODAY, temporaryFolder, zwgk } from "./harness.js";

const BEFORE = "2026-08-14";
const json = async (...argv: string[]) => JSON.parse((await zwgk(...argv, "--json")).out);

describe("instruments", () => {
  it("lists every instrument with its status today", async () => {
    const all = await json("instruments");
    expect(all).toHaveLength(shipped.catalog.instruments.length);
    expect(all.every(({ statusOn }: { statusOn: { day: string } }) => statusOn.day === TODAY)).toBe(true);
  });

  it("lists those of a status, by code or Chinese name, with end, successor and its number", async () => {
    const { out, err } = await zwgk("instruments", "--status", "replaced,repealed");
    const rows = out.slice(0, out.indexOf("\n\n")).split("\n");
    const over = await json("instruments", "--status", "replaced,repealed");
    expect(rows).toHaveLength(over.length + 1);
    expect(rows.find((row) => row.startsWith("环境行政处罚办法 "))).toMatch(
      /环境保护部令第8号 +已被取代 +2023-07-01 +《生态环境行政处罚办法》（生态环境部令第30号，2023-07-01 施行）$/u,
    );
    expect(err).toContain(`共 ${over.length} 件，效力截至 ${TODAY}`);
    expect((await zwgk("instruments", "-s", "已被取代、已废止")).out).toBe(out);
  });

  it("says on any day what was in force then", async () => {
    const statusOf = async (day: string) =>
      (await json("instruments", "--on", day)).find(({ title }: { title: string }) => title === "环境保护法")
        .statusOn.status;
    expect(await statusOf("1980-01-01")).toBe("not-yet-in-force");
    expect(await statusOf(BEFORE)).toBe("amended");
    expect(await statusOf("2026-08-15")).toBe("replaced");
  });

  it("says in one sentence how many entries were checked how far, and marks what was not", async () => {
    const late = await zwgk("instruments", "--status", "in-force");
    const sentence = late.out.trim().split("\n").at(-1);
    expect(sentence).toMatch(
      /^登记表 \d+ 件：\d+ 件核对到 2025-04-30 或以后（最近 20\d\d-\d\d-\d\d），.*没有逐件核对/u,
    );
    expect(late.out).toMatch(/ 有效\*/u);
    expect(late.out).toContain("* 没有核对到这一天");
    const early = await zwgk("instruments", "--status", "in-force", "--on", "2025-04-30");
    const marked = (title: string) => early.out.split("\n").find((line) => line.startsWith(title));
    expect(marked("行政强制法 ")).not.toContain("*");
    expect(marked("城市管理执法办法 ")).toContain("有效*");
    expect((await zwgk("instruments", "--lang", "en")).out).toMatch(/^Registry of \d+ instruments: /mu);
  });

  it("lists what should be checked again, the never checked first", async () => {
    const { out, err } = await zwgk("instruments", "--stale", "2025-05-01");
    const first = out.split("\n")[1];
    expect(first).toMatch(/ 没有逐件核对/u);
    expect(out).toMatch(/^土地管理法 .* 2025-04-30 /mu);
    expect(out).not.toMatch(/^村民委员会组织法 /mu);
    expect(out).not.toMatch(/^物权法 /mu);
    expect(err).toMatch(/2025-05-01 以后没有核对过的共 \d+ 件/u);
    const found = await json("instruments", "--stale", "2025-05-01");
    expect(found.length).toBeGreaterThan(100);
    for (const { statusOn } of found)
      expect(statusOn.checked ?? "").toMatch(/^$|^(?:20(?:[01]\d|2[0-4])|2025-0[1-4])/u);
    expect((await zwgk("instruments", "--stale", "2025-02-30")).code).toBe(2);
  });

  it("has nothing to list where no instrument has the status", async () => {
    const { code, out, err } = await zwgk("instruments", "--status", "replaced", "--on", "1990-01-01");
    expect(code).toBe(0);
    expect(out).toMatch(/^登记表 \d+ 件：/u);
    expect(err).toContain("没有符合条件的文件");
  });
});

describe("show <instrument>", () => {
  it("says what it is on the day, what took its place, which items cite it, and the horizon", async () => {
    const { out } = await zwgk("show", "环境保护法");
    expect(out).toContain(`已被取代（${TODAY}）`);
    expect(out).toContain("《生态环境法典》（2026-08-15 施行）");
    expect(out).toContain("ecological-environment-004");
    expect(out).toMatch(/^核对到 +2026-03-12$/mu);
    expect((await zwgk("show", "环境保护法", "--on", BEFORE)).out).toContain(`修改后有效（${BEFORE}）`);
  });

  it("finds what took the place of ended law, and main laws that no item cites", async () => {
    const { out } = await zwgk("show", "生态环境法典", "--on", BEFORE);
    expect(out).toContain(`尚未施行（${BEFORE}）`);
    expect((await zwgk("show", "噪声污染防治法")).out).toContain("《生态环境法典》");
    expect((await zwgk("show", "民法典")).code).toBe(0);
    expect((await zwgk("show", "土地管理法")).out).toContain("2019-08-26（2020-01-01 起施行）");
  });

  it("does not vouch for what it has not checked", async () => {
    expect((await zwgk("show", "城乡规划法")).out).toContain("只核对到 2025-04-30，");
    expect((await zwgk("show", "城乡规划法", "--on", "2025-01-01")).out).not.toContain("只核对到");
    expect((await json("show", "城乡规划法")).statusOn).toMatchObject({ day: TODAY, known: false });
  });
});

describe("list --outdated", () => {
  it("lists the items, what they rest on, and what took its place with number and date", async () => {
    const { out } = await zwgk("list", "--outdated", "--domain", "food-drug-regulation");
    expect(out).toMatch(
      /^food-drug-regulation-\d{3} {2}\S+ \/ .*\n {4}· 《食品生产经营日常监督检查管理办法》/mu,
    );
    expect(out).toContain(
      "2022-03-15 起被取代，取代文件：《食品生产经营监督检查管理办法》（国家市场监督管理总局令第49号，2022-03-15 施行）",
    );
    expect(out).toMatch(/^登记表 \d+ 件：/mu);
  });

  it("grows by 53 citations on the day on which 生态环境法典 takes effect", async () => {
    const sum = async (day: string) =>
      (await json("list", "--outdated", "--on", day)).reduce(
        (all: number, { outdated }: { outdated: unknown[] }) => all + outdated.length,
        0,
      );
    expect(await sum(BEFORE)).toBe(37);
    expect(await sum("2026-08-15")).toBe(90);
    const { out } = await zwgk("list", "--outdated");
    expect(out).toContain(`截至 ${TODAY}，40 个事项的 90 处公开依据已经失效，涉及 24 件文件。`);
  });

  it("says when nothing is outdated", async () => {
    const { code, out } = await zwgk("list", "--outdated", "--domain", "tax-administration");
    expect({ code, first: out.split("\n")[0] }).toEqual({
      code: 0,
      first: `截至 ${TODAY}，没有公开依据失效的事项。`,
    });
  });
});

describe("stats", () => {
  it("counts outdated citations by domain, as list --outdated lists them", async () => {
    const { outdated } = await json("stats");
    expect(outdated).toMatchObject({ on: TODAY, citations: 90, items: 40, instruments: 24 });
    expect(outdated.byDomain).toMatchObject({ "ecological-environment": 64, "food-drug-regulation": 7 });
    expect(Object.values<number>(outdated.byDomain).reduce((all, one) => all + one)).toBe(90);
    const { out } = await zwgk("stats", "--on", BEFORE);
    expect(out).toMatch(/生态环境 .* 11$/mu);
    expect(out).toMatch(/合计 .* 37$/mu);
  });
});

describe("the documented fix: the basis of a profile is rewritten to what took its place", () => {
  it("is valid, is printed in full, and is a replaced basis to diff", async () => {
    const folder = await temporaryFolder();
    const head = [
      "# yaml-language-server: $schema=../schemas/profile.schema.json",
      "profile: 1",
      "agency: {name: 某县人民政府, level: county, province: 河北省, county: 某县}",
      `release: ${RELEASE}`,
    ];
    const change = [
      "change:",
      "  - item: ecological-environment-001",
      "    set: {basis: [生态环境法典]}",
      "    reason: 依据已被取代",
      "  - item: ecological-environment-002",
      "    set: {basis: [民法典]}",
      "    reason: 只为检验",
    ];
    const [before, after] = [join(folder, "before.yaml"), join(folder, "after.yaml")];
    await writeFile(before, `${head.join("\n")}\n`);
    await writeFile(after, `${[...head, ...change].join("\n")}\n`);
    expect((await zwgk("validate", after)).out).toContain("0 个错误，0 个警告");
    const { changes } = JSON.parse((await zwgk("diff", before, after, "--format", "json")).out);
    const replaced = changes.filter(({ rule }: { rule: string }) => rule === "basis-replaced");
    expect(replaced.length).toBeGreaterThan(0);
    for (const { item, message } of replaced) {
      expect(item).toBe("ecological-environment-001");
      expect(message.zh).toContain("《中华人民共和国生态环境法典》");
    }
  });
});

describe("generate", () => {
  const listOn = async (...options: string[]): Promise<DisclosureList> => {
    const folder = await temporaryFolder();
    const profile = join(folder, "profile.yaml");
    await writeFile(profile, `profile: 1\nagency: {name: 某县, level: county}\nrelease: ${RELEASE}\n`);
    await zwgk("generate", profile, "-o", folder, "--format", "json", ...options);
    const name = (await readdir(folder)).find((file) => file.endsWith("标准目录.json")) ?? "";
    return disclosureListSchema.parse(JSON.parse(await readFile(join(folder, name), "utf8")));
  };
  const outdatedIn = ({ sections }: DisclosureList) =>
    sections.flatMap(({ rows }) => rows.flatMap(({ outdated = [] }) => outdated));

  it("marks in the list what has ended by the day, today unless told", async () => {
    const list = await listOn();
    expect(list.basisOn).toBe(TODAY);
    expect(outdatedIn(list)).toHaveLength(90);
    const before = await listOn("--on", BEFORE);
    expect(before.basisOn).toBe(BEFORE);
    expect(outdatedIn(before)).toHaveLength(37);
    expect(outdatedIn(before)[0]).toMatchObject({ instrument: "环境噪声污染防治法", horizon: "2025-04-30" });
  });

  it("marks nothing in a list that a program makes without a day", () => {
    const profile = { profile: 1, agency: { name: "某县", level: "county" }, release: RELEASE } as const;
    const { list } = resolveProfile(profile, shipped.catalog);
    expect(list.basisOn).toBeUndefined();
    expect(outdatedIn(list)).toEqual([]);
  });
});

describe("validate", () => {
  it("tells which items of the catalog cite what has ended, by the day", async () => {
    const told = async (day: string) => {
      const { summary } = JSON.parse((await zwgk("validate", "--format", "json", "--on", day)).out);
      return summary.info;
    };
    expect((await told("2026-08-15")) - (await told(BEFORE))).toBe(53);
  });
});

it.each(["instruments", "list", "stats", "validate", "show 城乡规划法"])(
  "%s takes no day that is none",
  async (command) => {
    const ran = await zwgk(...command.split(" "), "--on", "2023-02-30");
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toMatch(/^错误 invalid-date --on 不是有效日期：2023-02-30\n {4}做法：.*2023-02-28\n$/u);
  },
);
