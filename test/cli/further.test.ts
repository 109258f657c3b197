/** Domains of the second wave: in no list unless asked for, and everywhere once they are. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RELEASE } from "../releases/versions.js";
import { shipped, temporaryFolder, zwgk } from "./harness.js";

const tourism = shipped.catalog.further.find(({ id }) => id === "tourism");
const NAMES = tourism?.items.map(({ name }) => name) ?? [];
const HEAD = `profile: 1\nagency: {name: 某某县人民政府, level: county}\nrelease: ${RELEASE}\n`;

async function made(yaml: string): Promise<{ text: string; err: string; code: number }> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "profile.yaml"), HEAD + yaml);
  const out = join(folder, "out");
  const { err, code } = await zwgk("generate", folder, "-o", out, "--format", "csv");
  const [file] = code === 0 ? (await readdir(out)).filter((name) => name.endsWith(".csv")) : [];
  return { text: file ? await readFile(join(out, file), "utf8") : "", err, code };
}

describe("a domain of the second wave", () => {
  it.each(["旅游", "tourism"])("is listed by %s, with what is missing", async (word) => {
    const { out, err } = await zwgk("list", "--domain", word);
    for (const name of NAMES) expect(out).toContain(name);
    expect(err).toContain(tourism?.completeness.missing?.zh);
  });

  it("of which nothing was seen is said to have nothing", async () => {
    const { err } = await zwgk("list", "--domain", "统计");
    expect(err).toContain("统计 (statistics)");
  });

  it("is searched beside the standard, and named among the domains", async () => {
    const { out, err } = await zwgk("search", "旅游景区");
    expect(out).toContain("tourism-004");
    expect(err).toContain("第二批领域");
    expect((await zwgk("vocabulary", "domains")).out).toContain("tourism");
  });

  it("and a domain of one's own are named to a comparison as they are called", async () => {
    const added = await zwgk("diff", "1.0.0", RELEASE, "--domain", "旅游");
    expect(added).toMatchObject({ code: 0, out: expect.stringContaining("tourism-004") });
    const folder = await temporaryFolder();
    const own = (content: string) =>
      `${HEAD}domains: {include: [社会救助], add: [{id: red-culture, name: 红色文化}]}\nadd: [{id: local-001, domain: 红色文化, category: 遗址, name: 开放时间, content: [${content}], basis: [{words: 方案}], deadline: 长期公开, subjects: [乡镇人民政府（街道办事处）], channels: [政府网站], audience: {public: true}, method: 主动, levels: [县级], reason: 方便群众}]\n`;
    await writeFile(join(folder, "a.yaml"), own("甲"));
    await writeFile(join(folder, "b.yaml"), own("甲, 乙").replace("社会救助", "就业"));
    const asked = [join(folder, "a.yaml"), join(folder, "b.yaml"), "--domain", "红色文化"];
    const { out, code } = await zwgk("diff", ...asked);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining("content-added") });
    expect(out).not.toContain("employment");
  });

  it.each(["include: [旅游, 社会救助]", "further: [tourism]"])("is in the list of %s", async (choice) => {
    const { text, err } = await made(`domains: {${choice}}\n`);
    for (const name of NAMES) expect(text).toContain(name);
    expect(err).toContain("profile-domain-partial");
    expect(err).toContain("“旅游”");
  });

  it("is in no list that does not name it", async () => {
    const { text } = await made("domains: {include: [社会救助]}\n");
    expect(text).not.toContain("A级旅游景区");
  });

  it("can be renamed, and its items changed and left out", async () => {
    const { text, code } = await made(`domains: {include: [旅游], rename: {旅游: 文化旅游}}
exclude: [{item: tourism-001, reason: 没有}]
change: [{item: tourism-002, set: {deadline: 5个工作日内}, reason: 更快}]
`);
    expect(code).toBe(0);
    expect(text).toContain("文化旅游");
    expect(text).not.toContain("法律法规");
    expect(text).toContain("5个工作日内");
  });

  it.each([
    [
      "domains: {include: [社会救助]}\nadd: [{id: local-001, domain: tourism, category: 甲, name: 乙, content: [丙], basis: [{words: 丁}], deadline: null, subjects: [township], channels: [portal], audience: {public: true}, method: proactive, levels: [county], reason: 戊}]\n",
      "没有领域 tourism",
    ],
    ["exclude: [{item: tourism-999, reason: 没有}]\n", "没有事项 tourism-999"],
    ["domains: {further: [nowhere]}\n", "没有领域 nowhere"],
  ])("that is not there is an error: %s", async (yaml, message) => {
    const { code, err } = await made(yaml);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });

  it("is begun with by init", async () => {
    const folder = await temporaryFolder();
    expect((await zwgk("init", folder, "--domain", "旅游、社会救助")).code).toBe(0);
    expect(await readFile(join(folder, "profile.yaml"), "utf8")).toContain("\n  include: [旅游, 社会救助]\n");
    expect((await zwgk("validate", folder)).code).toBe(0);
    const wrong = await zwgk("init", folder, "--domain", "航天");
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain("航天");
  });
});
