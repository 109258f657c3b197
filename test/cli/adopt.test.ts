import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { RELEASE } from "../releases/versions.js";
import { shipped, TODAY, temporaryFolder, zwgk } from "./harness.js";

const KEPT = ["elderly-care"];
const PROFILE = `# 我镇的方案
profile: 1
agency: {name: 某镇人民政府, level: township}
release: ${RELEASE} # 首发
subjects: {township: 某镇人民政府}
domains:
  exclude:
${shipped.catalog.domains
  .filter(({ id }) => !KEPT.includes(id))
  .map(({ id }) => `    - {domain: ${id}, reason: 不涉及}\n`)
  .join("")}`;

/** A generated list as Markdown, which can be edited as text. */
async function town(): Promise<{ folder: string; profile: string; list: string; text: string }> {
  const folder = await temporaryFolder();
  const profile = join(folder, "profile.yaml");
  await writeFile(profile, PROFILE);
  expect((await zwgk("generate", folder, "-o", join(folder, "目录"), "--format", "md")).code).toBe(0);
  const [name = ""] = (await readdir(join(folder, "目录"))).filter((one) => one.endsWith(".md"));
  const list = join(folder, "目录", name);
  return { folder, profile, list, text: await readFile(list, "utf8") };
}

const [row] = shipped.catalog.items({ domain: "elderly-care", level: "township" });
if (!row?.deadline) throw new Error("the item has no deadline");
const deadline = row.deadline;

describe("zwgk adopt", () => {
  it("is named by generate, writes the edits, keeps comments and a copy, and lets generate go on", async () => {
    const { folder, profile, list, text } = await town();
    await writeFile(list, text.replace(deadline, "3个工作日内"));
    const refused = await zwgk("generate", folder, "-o", join(folder, "目录"), "--format", "md");
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining(`zwgk adopt`) });

    const { code, out } = await zwgk("adopt", list, folder);
    expect(code).toBe(0);
    expect(out).toContain("改了公开时限");
    const made = await readFile(profile, "utf8");
    expect(made).toContain("# 我镇的方案");
    expect(made).toContain("3个工作日内");
    expect(await readFile(join(folder, `profile-${TODAY}.yaml`), "utf8")).toBe(PROFILE);
    const again = await zwgk("generate", folder, "-o", join(folder, "目录"), "--format", "md");
    expect(again.code).toBe(0);
    expect(await readFile(list, "utf8")).toContain("3个工作日内");
    expect((await zwgk("adopt", list, folder)).err).toContain("没有改动");
    expect((await zwgk("validate", profile)).out).toContain("待补理由");
  });

  it("keeps what the profile decided after the file was made, and warns where it cannot know", async () => {
    const { folder, profile, list, text } = await town();
    const decided = `${PROFILE}exclude: [{item: ${row.id}, reason: 没有这项职责}]\n`;
    await writeFile(profile, decided);
    await writeFile(list, text.replaceAll("每20个工作日更新", "每10个工作日更新"));
    const { out, err } = await zwgk("adopt", list, folder);
    expect(out).toContain("改了公开时限");
    expect(err).not.toContain("底本");
    expect(await readFile(profile, "utf8")).toContain("没有这项职责");
    const moved = join(folder, "收到的.md");
    await writeFile(moved, text);
    expect((await zwgk("adopt", moved, folder, "--dry-run")).err).toContain("底本");
  });

  it("lets generate go on where a run was killed when the profile alone had the edits", async () => {
    const { folder, list, text } = await town();
    const out = join(folder, "目录");
    // Saved by a program that writes the same things otherwise.
    await writeFile(list, `${text.replace(deadline, "3个工作日内")}\n`);
    const manifest = await readFile(join(out, ".zwgk-generated.json"));
    await zwgk("adopt", list, folder);
    await writeFile(join(out, ".zwgk-generated.json"), manifest);
    expect((await zwgk("adopt", list, folder)).err).toContain("没有改动");
    expect(await zwgk("generate", folder, "-o", out, "--format", "md")).toMatchObject({ code: 0 });
  });

  it("writes nothing on a dry run, and exits with 1 where something is open", async () => {
    const { folder, profile, list, text } = await town();
    await writeFile(list, text.replaceAll(/■/gu, "□"));
    const { code, out } = await zwgk("adopt", list, folder, "--dry-run");
    expect(code).toBe(1);
    expect(out).toContain("由人定");
    expect(await readFile(profile, "utf8")).toBe(PROFILE);
  });

  it("tells of slips among the edits: a deadline for a basis, a body that is no more", async () => {
    const { folder, list, text } = await town();
    const [line = ""] = text.split("\n").filter((one) => /\| elderly-care-\d+ \|$/u.test(one));
    const cells = line.split(" | ").with(2, "县卫计委的名单").with(3, "10个工作日内");
    const edited = text.replace(line, cells.join(" | "));
    await writeFile(list, edited);
    const { out } = await zwgk("adopt", list, folder, "--dry-run");
    expect(out).toContain("“10个工作日内”是时限，不是文件");
    expect(out).toContain("“卫计委”是2018年机构调整以前的名称");
  });

  it("makes a profile of a table that was published before, which validate accepts", async () => {
    const { list } = await town();
    const folder = join(await temporaryFolder(), "新");
    const { out } = await zwgk("adopt", list, "--new-profile", folder);
    expect(out).toContain("某镇人民政府");
    const made = await readFile(join(folder, "profile.yaml"), "utf8");
    expect(made).toContain("include:");
    expect(made).not.toContain("原目录没有这一领域");
    expect(made).not.toContain("change:\n  - item: elderly-care");
    expect((await zwgk("validate", folder)).code).toBe(0);
    expect((await zwgk("adopt", list, "--new-profile", folder)).code).toBe(2);
  });

  it("asks for reasons at a terminal", async () => {
    const { folder, profile, list, text } = await town();
    await writeFile(list, text.replace(deadline, "3个工作日内"));
    const asked: string[] = [];
    const code = await run(
      ["adopt", list, folder],
      {
        out: () => {},
        err: () => {},
        columns: 80,
        color: false,
        interactive: true,
        ask: async (question) => {
          asked.push(question);
          return "县民政局2026年要求";
        },
        today: () => TODAY,
      },
      shipped,
    );
    expect([code, asked.length]).toEqual([0, 1]);
    expect(await readFile(profile, "utf8")).toContain("reason: 县民政局2026年要求");
  });

  it("makes a new profile at the level that the rows tick, whatever the name of the agency ends with", async () => {
    const folder = await temporaryFolder();
    const table = join(folder, "去年.csv");
    const heads = "一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体,县级,乡级";
    const line =
      "综合业务,监督检查,社会救助投诉举报电话,信息公开条例,10个工作日内,某县某片区管理局,■政府网站,,√";
    await writeFile(table, `某县某片区管理局社会救助领域政务公开目录,,,,,,,,\n${heads}\n${line}\n`);
    const made = join(folder, "我区");
    await zwgk("adopt", table, "--new-profile", made);
    expect(await readFile(join(made, "profile.yaml"), "utf8")).toMatch(/\n {2}level: 乡级\n/u);
    const { out } = await zwgk("adopt", table, "--new-profile", made, "--level", "县级", "--force");
    expect(await readFile(join(made, "profile.yaml"), "utf8")).toMatch(/\n {2}level: 县级\n/u);
    expect(out).toContain("1 行只公开在别的层级");
  });

  it("takes for the agency of a table without a title neither a document's issuer nor a guess", async () => {
    const folder = await temporaryFolder();
    const table = join(folder, "去年.csv");
    const heads = "一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体,乡级";
    const line = (subject: string) =>
      `综合业务,监督检查,社会救助投诉举报电话,福建省人民政府关于社会救助的意见,10个工作日内,${subject},■政府网站,√`;
    for (const [subject, name] of [
      ["虚江县云溪镇人民政府", "虚江县云溪镇人民政府"],
      ["本镇", "某某镇人民政府"],
    ] as const) {
      await writeFile(table, `${heads}\n${line(subject)}\n`);
      const { out } = await zwgk("adopt", table, "--new-profile", join(folder, "我镇"), "--force");
      expect(out).toContain(`profile.yaml：${name}`);
    }
  });
});
