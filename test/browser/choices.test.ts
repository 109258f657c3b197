/** The page: choices about whole domains, domains of later waves, and what an upgrade leaves to decide. */
import { readFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { catalog } from "../../src/index.js";
import { packProject, unpackProject } from "../../src/project/index.js";
import { loadReleaseData } from "../../src/releases/index.js";
import {
  complaints,
  download,
  drop,
  goTo,
  nameAgency,
  type OpenedApp,
  onward,
  openApp,
  readToEnd,
} from "./page.js";

let app: OpenedApp;
beforeAll(async () => {
  app = await openApp();
}, 120_000);
afterAll(() => app?.close());

const SLOW = { timeout: 20_000 };

const LIST = `职权名称,职权类型,承办机构
安全生产检查,行政检查,应急管理办公室
自然灾害救助对象的审核,行政给付,应急管理办公室
食品生产经营小作坊的日常巡查,行政检查,应急管理办公室
最低生活保障对象的审核确认,行政确认,社会事务办公室
财政预算、决算草案的编制,其他行政权力,财政所
对损坏公共文化设施行为的制止,其他行政权力,综合行政执法队
`;

/** The profile as the page keeps it. */
async function profileOf(page: Page): Promise<string> {
  await goTo(page, "download");
  const folder = await mkdtemp(join(app.folder, "项目-"));
  const files = await unpackProject(readFileSync(await download(page, "项目文件", folder)));
  return new TextDecoder().decode(files["profile.yaml"]);
}

it("decides domain by domain, once: who discloses, which office, or neither", async () => {
  const person = await app.person({ reducedMotion: "reduce" });
  const page = await person.open("agency");
  await nameAgency(page, "临江县云溪镇人民政府");
  expect(await page.getByLabel("县（市、区）", { exact: true }).inputValue()).toBe("临江县");
  await onward(page);
  await page.getByRole("radio", { name: /先公布核对过的 \d+ 项/u }).check();
  await onward(page);
  await onward(page);
  await drop(page, "权责清单.csv", LIST);
  await page.getByText("读到 6 项职权").waitFor();
  await onward(page);
  // What is surely right for each item is chosen already; nobody who stops people offers them a library.
  const choiceOf = (domain: string) =>
    page.getByRole("combobox", { name: new RegExp(`^${domain} (?:.+ )?承办机构$`, "u") });
  await choiceOf("安全生产").waitFor(SLOW);
  const chosen = (domain: string) => choiceOf(domain).locator("option:checked").textContent();
  // The office is the counterpart of the department that the standard names.
  for (const domain of ["安全生产", "救灾"])
    await expect.poll(() => chosen(domain), SLOW).toBe("应急管理办公室");
  expect(await page.getByRole("button", { name: /^下一步/u }).count()).toBe(0);
  // Whoever only stops people from damaging a library does not run it.
  expect(await chosen("公共文化服务")).toBe("县级部门公开（3 项）");
  expect(await chosen("社会救助")).toBe("社会事务办公室");
  // Where a power comes near an item that the standard gives to a department, both stand side by side.
  expect(await chosen("食品药品监管")).toBe("先不定");
  await page.getByRole("button", { name: /^食品药品监管.*：选县级：市场监督管理部门$/u }).click();
  expect(await chosen("食品药品监管")).toBe("县级部门公开");
  // A name that is guessed is no name until a person says so.
  const name = page.getByLabel("市场监督管理部门的全称");
  expect(await name.inputValue()).toBe("");
  await page.getByRole("button", { name: "填上“临江县市场监督管理局”（推测）" }).waitFor();
  await page.getByRole("button", { name: /^推测的 \d+ 个都对，填上$/u }).click();
  expect(await name.inputValue()).toBe("临江县市场监督管理局");
  await choiceOf("公共文化服务").selectOption({ label: "不列入这 3 项" });
  // On the way on, what is chosen is applied, and the button says so, once all of it has been in view.
  await page.evaluate(() => scrollTo(0, 0));
  await readToEnd(page);
  await page.getByRole("button", { name: /^下一步：事项（上面选好的 \d+ 项一并应用）$/u }).click();
  await goTo(page, "decide");
  const whose = page.getByText("由谁公开，已决定的");
  await whose.click();
  const rows = page.getByRole("listitem").filter({ has: page.getByRole("button", { pressed: true }) });
  const pressed = async (domain: RegExp) =>
    rows.filter({ hasText: domain }).getByRole("button", { pressed: true }).first().textContent();
  await expect.poll(() => pressed(/^安全生产/u), SLOW).toBe("✓ 本机关公开");
  expect(await pressed(/^食品药品监管/u)).toBe("✓ 县级部门公开");
  // The county's item needs no office of the town: nobody is asked about that.
  expect(await page.getByText("已确认无对应的职权和机构").count()).toBe(0);
  const profile = await profileOf(page);
  expect(profile).toContain("market-regulation: 临江县市场监督管理局");
  expect(profile.match(/public-cultural-services-\d+/gu)).toHaveLength(3);
  // One item can be given to the town, or back to the county, where all of them stand.
  await goTo(page, "offices");
  await page.getByText("一项一项看、改").click();
  await page.getByLabel("找事项").fill("食品生产经营");
  const one = page.getByLabel(/^承办机构 监督检查·食品生产经营/u);
  await page.getByText("✓ 县级：临江县市场监督管理局").waitFor();
  await one.selectOption({ label: "应急管理办公室" });
  await page.getByText("✓ 已确认").waitFor();
  expect(await one.locator("option:checked").textContent()).toBe("应急管理办公室");
  expect(await profileOf(page)).toMatch(/item: food-drug-regulation-\d+\s+by: own/u);
  expect(person.troubles).toEqual([]);
}, 120_000);

it("asks once whether two spellings are one office, and offers it by one name from then on", async () => {
  const person = await app.person({ viewport: { width: 390, height: 844 } });
  const page = await person.open("agency");
  await nameAgency(page, "临江县云溪镇人民政府");
  await goTo(page, "powers");
  await drop(
    page,
    "权责清单.csv",
    `${LIST.replace("综合行政执法队", "综合行政执法大队")}占道经营的处罚,行政处罚,综合执法大队\n聚餐的检查,行政检查,\n`,
  );
  await page.getByText("读到 8 项职权，5 个机构。").waitFor(SLOW);
  await page.getByText("1 项没有写承办机构。").waitFor();
  await page.getByText("第一项：安全生产检查；最后一项：聚餐的检查。").waitFor();
  expect(await complaints(page)).toEqual([]);
  await page.getByRole("button", { name: "都叫 综合行政执法大队" }).click();
  await page.getByText("读到 8 项职权，4 个机构。").waitFor(SLOW);
  expect(await page.getByText("是同一个机构吗？").count()).toBe(0);
  await goTo(page, "offices");
  const choice = page.getByRole("combobox", { name: /^安全生产 (?:.+ )?承办机构$/u });
  await choice.waitFor(SLOW);
  const offered = await choice.locator("optgroup option").allTextContents();
  expect(offered.filter((name) => name.includes("执法"))).toEqual(["综合行政执法大队"]);
  expect(await profileOf(page)).toMatch(/综合执法大队/u);
  expect(person.troubles).toEqual([]);
}, 90_000);

it("tells what a channel that there is not costs, and asks where nothing as good is left", async () => {
  const { open } = await app.person();
  const page = await open("agency");
  await nameAgency(page, "某县某镇人民政府");
  await goTo(page, "names");
  await page.getByText(/^还用到的 \d+ 个渠道/u).click();
  await page.getByLabel("本地没有“政府公报”").check();
  await page.getByText(/都还有同等或更高的渠道，不算放宽。$/u).waitFor();
  await page.getByLabel("本地没有“入户/现场”").check();
  const lost = page.getByText(/^没有“入户\/现场”，\d+ 个事项.*也没有同等或更高的渠道$/u);
  await page.getByText("请核对").first().waitFor();
  await goTo(page, "decide");
  await page.getByRole("heading", { name: "本地没有的渠道，没有同等或更高的代替" }).waitFor();
  await goTo(page, "names");
  await page.getByLabel("本地没有“入户/现场”").uncheck();
  await expect.poll(() => lost.count(), SLOW).toBe(0);
  await goTo(page, "decide");
  await page.getByText(/还有 \d+ 件事要决定/u).waitFor();
  await expect.poll(() => page.getByText("没有同等或更高的代替").count(), SLOW).toBe(0);
}, 60_000);

it("takes domains of the second wave, and gives them back", async () => {
  const { open } = await app.person();
  const page = await open("agency");
  await nameAgency(page, "某镇人民政府");
  await onward(page);
  await page.getByText(/^可以不看：/u).click();
  await page.getByText(/^第二批领域/u).click();
  const tourism = page.getByRole("checkbox", { name: /^旅游/u });
  await tourism.check();
  await page.getByText("27", { exact: true }).waitFor();
  await goTo(page, "items");
  await page.locator("details.domain summary").filter({ hasText: "旅游" }).waitFor();
  expect(await profileOf(page)).toMatch(/further: *\[?\s*-? *tourism/u);
  await goTo(page, "domains");
  await page.getByRole("checkbox", { name: /^旅游/u }).last().uncheck();
  await expect.poll(() => page.getByText("27", { exact: true }).count(), SLOW).toBe(0);
}, 60_000);

it("upgrades to the release of today, and takes the side that is chosen where both sides changed", async () => {
  const [first, second] = ["urban-rural-planning-001", "urban-rural-planning-003"];
  const before = await loadReleaseData("1.0.0");
  expect(before.release.release).not.toBe(catalog.release.release);
  const profile = `profile: 1
agency: {name: 某某镇人民政府, level: township}
release: 1.0.0
domains: {include: [urban-rural-planning]}
change:
  - {item: ${first}, set: {content: [本镇的规划文件]}, reason: 本地写法}
  - {item: ${second}, set: {content: [本镇的办事服务]}, reason: 本地写法}
`;
  const { open } = await app.person();
  const page = await open();
  const buffer = Buffer.from(await packProject({ "profile.yaml": new TextEncoder().encode(profile) }));
  const file = { name: "某某镇项目.zip", mimeType: "application/zip", buffer };
  await page.getByLabel("选择或拖入项目文件").setInputFiles(file);
  await page.getByRole("button", { name: `升级到 ${catalog.release.release}` }).click();
  await page.getByText("升级后要决定的 2 处").waitFor();
  await page.getByRole("button", { name: /^保留本地 .*法规文件/u }).click();
  await page.getByText("升级后要决定的 1 处").waitFor(SLOW);
  await page.getByRole("button", { name: /^用新标准 .*办事服务/u }).click();
  await expect.poll(() => page.getByText(/升级后要决定的/u).count(), SLOW).toBe(0);
  const made = await profileOf(page);
  expect(made).toContain("本镇的规划文件");
  expect(made).not.toMatch(/本镇的办事服务|undecided/u);
  expect(made).toContain(`release: ${catalog.release.release}`);
}, 120_000);

it("settles what items that became one contradict each other in, and rows of two houses", async () => {
  const item = "food-drug-regulation-005";
  const profile = `profile: 1
agency: {name: 永宁县石塘镇人民政府, level: township, county: 永宁县}
release: ${catalog.release.release}
domains: {include: [food-drug-regulation]}
attestedOnly: true
disclosedBy:
  - {item: ${item}, by: own}
officeOf: {${item}: 永宁县市场监督管理局}
undecided:
  - at: disclosedBy
    item: ${item}
    why: item-merged
    release: ${catalog.release.release}
    base: [监督检查甲, 监督检查乙]
    standard: 食品生产经营监督检查
    local: ["监督检查甲：本机关", "监督检查乙：县级部门"]
`;
  const { open } = await app.person();
  const page = await open();
  const buffer = Buffer.from(await packProject({ "profile.yaml": new TextEncoder().encode(profile) }));
  const file = { name: "石塘镇项目.zip", mimeType: "application/zip", buffer };
  await page.getByLabel("选择或拖入项目文件").setInputFiles(file);
  await page.getByLabel("机关全称").waitFor();
  await goTo(page, "decide");
  await page.getByText("升级后要决定的 1 处").waitFor();
  await page.getByRole("button", { name: /^保留本地/u }).click();
  await expect.poll(() => page.getByText(/升级后要决定的/u).count(), SLOW).toBe(0);
  await page.getByText("公开主体和承办机构不是一家").waitFor();
  await page.getByRole("button", { name: "县级部门公开，不印本机关的机构" }).click();
  await expect.poll(() => page.getByText("公开主体和承办机构不是一家").count(), SLOW).toBe(0);
  const made = await profileOf(page);
  expect(made).toMatch(/by: bureau/u);
  expect(made).not.toContain("undecided");
}, 60_000);
