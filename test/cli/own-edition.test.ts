/** A township's own published table becomes the edition that its profile stands on, in every command that reads a profile. */
import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RELEASE } from "../releases/versions.js";
import { temporaryFolder, zwgk } from "./harness.js";

const HEAD =
  "序号,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体,公开对象,公开方式";
/** As a township prints its list: its own name, no column of levels, half-width marks, a row of its own. */
const TABLE = `${HEAD}
1,社会救助,低保政策文件,"1.法律法规;2.规范性文件;",《社会救助暂行办法》,信息形成之日起3个工作日内,青溪镇人民政府,■政府网站 ■公示栏,全社会,主动
2,社会救助,最低生活保障办事指南,"1.办理事项;2.办理条件(含标准);3.申请材料;4.办理流程",《社会救助暂行办法》,信息形成之日起20个工作日内,青溪镇人民政府,■政府网站,全社会,主动
3,社会救助,渔民禁渔期生活补助发放,"补助对象,补助标准,发放结果",《社会救助暂行办法》,每年12月31日前,青溪镇人民政府,■公示栏,全社会,主动
`;
const POWERS = `序号,职权名称,职权类型,承办机构
1,最低生活保障审核确认,行政给付,社会事务办公室
`;
const PROFILE = `profile: 1
agency: {name: 青溪镇人民政府, level: township}
release: 1.0.0
base: qingxi-2020
domains: {include: [social-assistance]}
`;

async function townHall(): Promise<{ folder: string; profile: string; edition: string }> {
  const folder = await temporaryFolder();
  const table = join(folder, "公开目录.csv");
  await writeFile(table, TABLE);
  await writeFile(join(folder, "profile.yaml"), PROFILE);
  await writeFile(join(folder, "powers.csv"), POWERS);
  const { code, err } = await zwgk(
    "intake",
    table,
    ...["--source", "xx-qingxi-2020", "--publisher", "青溪镇人民政府", "--date", "2020-12-23"],
    ...["--edition", "qingxi-2020", "--folder", folder, "-d", "社会救助"],
  );
  expect(err).toContain("base: qingxi-2020");
  expect(code).toBe(0);
  return {
    folder,
    profile: join(folder, "profile.yaml"),
    edition: join(folder, "editions/social-assistance/qingxi-2020.yaml"),
  };
}

describe("an edition of one's own", () => {
  it("is all of the table, set as the catalog sets it, at the level of its publisher", async () => {
    const { edition, folder } = await townHall();
    const text = await readFile(edition, "utf8");
    expect(text.match(/^ {2}- id: /gmu)).toHaveLength(3);
    expect(text).toContain("办理条件（含标准）");
    expect(text).toContain("social-assistance-qingxi-2020-001");
    for (const levels of text.match(/levels: .*/gu) ?? []) expect(levels).toContain("township");
    for (const subjects of text.match(/subjects: .*/gu) ?? []) expect(subjects).toBe("subjects: [township]");
    expect((await zwgk("validate", join(folder, "editions"), join(folder, "sources"))).code).toBe(0);
  });

  it("is what the profile's list, mapping and calendar are made of", async () => {
    const { folder, profile } = await townHall();
    expect((await zwgk("validate", profile)).code).toBe(0);

    const made = await zwgk("generate", profile, "-o", join(folder, "out"), "--format", "csv");
    expect(made.out).toContain("3 项");
    const [name] = (await readdir(join(folder, "out"))).filter((file) => file.endsWith(".csv"));
    const list = await readFile(join(folder, "out", name ?? ""), "utf8");
    for (const row of ["低保政策文件", "最低生活保障办事指南", "渔民禁渔期生活补助发放"])
      expect(list).toContain(row);
    expect(list).toContain("信息形成之日起3个工作日内");

    const mapped = await zwgk(
      ...["map", profile, "--responsibilities", join(folder, "powers.csv")],
      ...["-o", join(folder, "map.xlsx")],
    );
    expect(mapped.code).toBe(0);
    expect(await readFile(join(folder, "map.yaml"), "utf8")).toContain("社会事务办公室");

    const { out } = await zwgk("calendar", profile, "--format", "csv");
    expect(out).toContain("渔民禁渔期生活补助发放");
  });

  it("is held against the national one by diff and check, and stays through an upgrade", async () => {
    const { edition, profile } = await townHall();
    const { out } = await zwgk("diff", "social-assistance/2019", edition);
    expect(out).toContain("渔民禁渔期生活补助发放");
    const checked = await zwgk("check", profile, "--format", "json");
    expect(JSON.parse(checked.out)).toBeTypeOf("object");
    expect(checked.code).not.toBe(2);
    const upgraded = await zwgk("upgrade", profile, "--to", "1.0.0");
    expect(upgraded.code).toBe(0);
    expect(await readFile(profile, "utf8")).toBe(PROFILE);
  });

  it("goes into the project file of the page and comes out of it", async () => {
    const { folder, profile, edition } = await townHall();
    const [zip, again] = [join(folder, "a.zip"), join(folder, "解开")];
    await writeFile(profile, PROFILE.replace("1.0.0", RELEASE));
    expect(await zwgk("project", profile, "-o", zip)).toMatchObject({ code: 0, err: "" });
    expect(await zwgk("project", zip, "-o", again)).toMatchObject({ code: 0 });
    const unpacked = join(again, "editions/social-assistance/qingxi-2020.yaml");
    expect(await readFile(unpacked, "utf8")).toBe(await readFile(edition, "utf8"));
    expect((await zwgk("validate", join(again, "profile.yaml"))).code).toBe(0);
  });

  it("that is named and not there is said with what to do", async () => {
    const { folder, profile } = await townHall();
    await writeFile(profile, PROFILE.replace("qingxi-2020", "qingxi-2021"));
    const { code, err, out } = await zwgk("generate", profile, "-o", join(folder, "out"));
    expect(code).toBe(2);
    expect(err + out).toContain("zwgk intake --edition");
  });
});

describe("slips in an edition of one's own", () => {
  it("are told at their places by every command that reads the profile", async () => {
    const folder = await temporaryFolder();
    await cp(join(import.meta.dirname, "../fixtures/broken/sets/slips"), folder, { recursive: true });
    const profile = join(folder, "profile.yaml");
    const slips = [
      "deadline-dragged",
      "document-foreign",
      "body-ended",
      "basis-is-deadline",
      "place-foreign",
      "row-repeated",
    ];
    const places = (text: string) =>
      Array.from(
        text.matchAll(/xujiang-2024\.yaml:(\d+:\d+) 警告 (\S+)/gu),
        ([, at, rule]) => `${rule} ${at}`,
      );
    const validated = places((await zwgk("validate", profile)).out);
    expect(validated.map((one) => one.split(" ")[0])).toEqual(slips);
    expect(places((await zwgk("validate", folder)).out)).toEqual(validated);
    expect(places((await zwgk("check", profile)).err)).toEqual(validated);
    const out = join(folder, "out");
    expect(places((await zwgk("generate", profile, "-o", out, "--format", "csv")).err)).toEqual(validated);
    const [list = ""] = (await readdir(out)).filter((file) => file.endsWith(".csv"));
    expect(places((await zwgk("adopt", join(out, list), profile)).err)).toEqual(validated);
  });

  it("do not hide that a source is not registered, which validate and check both refuse", async () => {
    const { profile, folder, edition } = await townHall();
    await writeFile(edition, (await readFile(edition, "utf8")).replaceAll("xx-qingxi-2020", "no-such-page"));
    for (const command of [
      ["validate", folder],
      ["validate", profile],
      ["check", profile],
    ]) {
      const { code, out, err } = await zwgk(...command);
      expect([command[0], code === 0, `${out}${err}`.includes("reference-source")]).toEqual([
        command[0],
        false,
        true,
      ]);
    }
  });

  it("may cite the pages that the release knows, for validate and check alike", async () => {
    const { profile, folder, edition } = await townHall();
    await rm(join(folder, "sources"), { recursive: true });
    await writeFile(edition, (await readFile(edition, "utf8")).replaceAll("xx-qingxi-2020", "sc-dazhu-2022"));
    expect((await zwgk("validate", folder)).code).toBe(0);
    const { err } = await zwgk("check", profile);
    expect(err).not.toContain("reference-source");
  });
});
