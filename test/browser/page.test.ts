/** The page: a clerk's whole way, and what may not happen on it. */
import { readFileSync, writeFileSync } from "node:fs";
import { mkdir, mkdtemp } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { today } from "../../src/deadlines/index.js";
import { catalog } from "../../src/index.js";
import type { DisclosureList } from "../../src/model/index.js";
import { packProject, unpackProject } from "../../src/project/index.js";
import { zwgk } from "../cli/harness.js";
import {
  complaints,
  download,
  drop,
  goTo,
  kept,
  nameAgency,
  type OpenedApp,
  onward,
  openApp,
  readToEnd,
  rowButton,
  takeAll,
} from "./page.js";

const EXAMPLE = new URL("../../docs/examples/hongshan/", import.meta.url);
let app: OpenedApp;
beforeAll(async () => {
  app = await openApp();
}, 120_000);
afterAll(() => app?.close());

it("is one small file", () => {
  expect(app.bytes).toBeLessThan(3 * 1024 * 1024);
});

it("leads to the files that the command line makes, and is accessible on the way", async () => {
  const person = await app.person({ viewport: { width: 1280, height: 900 } });
  const page = await person.open();
  const found = await complaints(page);
  const look = async () => {
    found.push(...(await complaints(page)));
  };
  await page.getByRole("button", { name: "开始编制" }).click();
  await nameAgency(page, "石狮市鸿山镇人民政府");
  await page.getByLabel("省（自治区、直辖市）").fill("福建省");
  await look();
  await onward(page);
  // Nobody goes on without having said what becomes of items that nobody has checked.
  await page
    .getByRole("button", { name: /^下一步/u })
    .and(page.locator(":disabled"))
    .waitFor();
  await takeAll(page);
  await page.getByRole("checkbox", { name: /城乡规划/u }).uncheck();
  await page.getByLabel("不涉及“城乡规划”的理由").fill("由县自然资源部门统一编制");
  await look();
  await onward(page);
  await page.getByLabel("“政府网站”在本地的名称").fill("石狮市人民政府网站鸿山镇专栏");
  await look();
  await onward(page);
  await page
    .getByLabel("选择或拖入权责清单")
    .setInputFiles(
      new URL("权责清单.csv", EXAMPLE).pathname.replace(/^.*$/u, (path) => decodeURIComponent(path)),
    );
  await page.getByText("读到 17 项职权").waitFor();
  await page
    .getByLabel("机构职责的文件（可不放）")
    .setInputFiles(decodeURIComponent(new URL("机构.csv", EXAMPLE).pathname));
  await page.getByText("读到 17 项职权，7 个机构。").waitFor();
  await look();
  await onward(page);
  await page.getByLabel("救灾 承办机构").selectOption({ index: 1 });
  await look();
  await page.getByRole("button", { name: /^往下看完/u }).click();
  await readToEnd(page);
  await onward(page);
  await page.getByLabel("查找事项").fill("低保");
  await page.getByRole("button", { name: /^查看、调整 最低生活保障·办事指南/u }).click();
  await page.getByLabel("公开时限").fill("制定或获取信息之日起5个工作日内");
  await page.getByLabel("为什么这样调整").fill("县政府要求提前公开");
  await page.getByRole("checkbox", { name: /列入“最低生活保障·政策法规文件”/u }).uncheck();
  await look();
  await onward(page);
  await page.getByText(/还有 \d+ 件事要决定/u).waitFor();
  await look();
  await onward(page);
  await page.frameLocator("iframe").locator("h1").waitFor();
  await look();
  await onward(page);
  await look();

  const folder = await mkdtemp(join(app.folder, "下载-"));
  const names = ["Excel", "Word", "网页", "项目文件"];
  const paths: string[] = [];
  for (const name of names) paths.push(await download(page, name, folder));
  const [xlsx = "", docx = "", html = "", project = ""] = paths;
  const unpacked = join(folder, "项目");
  await mkdir(unpacked);
  for (const [name, bytes] of Object.entries(await unpackProject(readFileSync(project)))) {
    const file = join(unpacked, name);
    await mkdir(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const out = join(folder, "命令行");
  const ran = await zwgk("generate", unpacked, "-o", out, "--on", today());
  expect(ran).toMatchObject({ code: 0 });
  for (const path of [xlsx, docx, html]) {
    expect(readFileSync(path).equals(readFileSync(join(out, basename(path)))), basename(path)).toBe(true);
  }
  const [json] = [JSON.parse(readFileSync(join(out, basename(xlsx).replace(/xlsx$/u, "json")), "utf8"))];
  const rows = (json as DisclosureList).sections.flatMap((section) => section.rows);
  expect(rows.filter(({ office }) => office !== undefined).length).toBeGreaterThan(3);
  expect(
    rows.find(({ name, category }) => category === "最低生活保障" && name === "办事指南")?.deadline,
  ).toBe("制定或获取信息之日起5个工作日内");
  expect(found).toEqual([]);
  expect(person.troubles).toEqual([]);
}, 120_000);

it("can be gone through with the keyboard alone", async () => {
  const { open } = await app.person();
  const page = await open();
  /** Moves on until something has the focus. */
  const tabTo = async (name: RegExp) => {
    for (let steps = 0; steps < 80; steps++) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
        return `${element?.getAttribute("aria-label") ?? ""}${label ?? element?.textContent ?? ""}`;
      });
      if (name.test(focused)) return;
    }
    throw new Error(`the keyboard does not lead to ${name}`);
  };
  await tabTo(/^开始编制/u);
  await page.keyboard.press("Enter");
  await tabTo(/^机关全称/u);
  await page.keyboard.type("某镇人民政府");
  await tabTo(/^下一步：领域/u);
  await page.keyboard.press("Enter");
  await page.getByText(/已选 \d\d 个领域/u).waitFor();
  // A group of choices is one stop; the arrows go on within it.
  await tabTo(/^没有：先公布核对过的 \d+ 项/u);
  await page.keyboard.press("ArrowDown");
  await tabTo(/城乡规划/u);
  await page.keyboard.press("Space");
  await tabTo(/不涉及“城乡规划”的理由/u);
  await tabTo(/^下一步/u);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "本地怎么称呼？" }).waitFor();
  // Whoever hears the page is told which step is open.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await goTo(page, "decide");
  await tabTo(/^\d+ 项都列入 （改）/u);
  await page.keyboard.press("Enter");
  await tabTo(/^有：\d+ 项都列入/u);
  await page.keyboard.press("ArrowUp");
  await page.getByText(/^暂不列入的 \d+ 项/u).waitFor();
  /** The heading takes the focus a moment after a step is drawn; keys that come before it would miss. */
  const opened = async (name: string) => {
    await page.getByRole("heading", { level: 1, name }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  };
  await goTo(page, "preview");
  await opened("目录的样子");
  await tabTo(/^下一步：下载/u);
  await page.keyboard.press("Enter");
  await opened("下载");
  await tabTo(/^下载Excel/u);
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/u);
}, 60_000);

it("says at once that a change asks less than the standard", async () => {
  const { open } = await app.person();
  const page = await open("agency");
  await nameAgency(page, "某镇人民政府");
  await goTo(page, "items");
  await page.getByLabel("查找事项").fill("低保");
  await page.getByRole("button", { name: /^查看、调整 最低生活保障·办事指南/u }).click();
  await page.getByLabel("公开时限").fill("制定或获取信息之日起60个工作日内");
  await page.getByText("必须处理").or(page.getByText("请核对")).first().waitFor();
  await page.getByRole("button", { name: "恢复国家标准" }).click();
  await expect.poll(() => page.getByText("必须处理").or(page.getByText("请核对")).count()).toBe(0);
}, 60_000);

it("keeps everything through a reload, and undoes it step by step", async () => {
  const person = await app.person();
  const page = await person.open("agency");
  await nameAgency(page, "某镇人民政府");
  await onward(page);
  await page.getByRole("checkbox", { name: /救灾/u }).uncheck();
  await kept(page);
  await page.reload();
  await page.getByLabel("不涉及“救灾”的理由").waitFor();
  // A change of mind after a reload goes back to before it, too.
  await page.getByRole("button", { name: "撤销" }).click();
  await expect.poll(() => page.getByRole("checkbox", { name: /救灾/u }).isChecked()).toBe(true);
  await page.getByRole("button", { name: "重做" }).click();
  await page.getByLabel("不涉及“救灾”的理由").waitFor();
  await page.getByRole("checkbox", { name: /救灾/u }).check();
  await page.getByRole("checkbox", { name: /就业/u }).uncheck();
  await page.getByRole("button", { name: "撤销" }).click();
  await expect.poll(() => page.getByRole("checkbox", { name: /就业/u }).isChecked()).toBe(true);
  await expect.poll(() => page.getByRole("checkbox", { name: /救灾/u }).isChecked()).toBe(true);
  await page.getByRole("button", { name: "撤销" }).click();
  await expect.poll(() => page.getByRole("checkbox", { name: /救灾/u }).isChecked()).toBe(false);
  await page.getByRole("button", { name: "重做" }).click();
  await expect.poll(() => page.getByRole("checkbox", { name: /救灾/u }).isChecked()).toBe(true);
  expect(person.troubles).toEqual([]);
}, 60_000);

it("lets no tab write over another, and lets a person choose", async () => {
  const { open } = await app.person();
  const [first, second] = [await open("agency"), await open("agency")];
  await nameAgency(first, "甲镇人民政府");
  await kept(first);
  await nameAgency(second, "乙镇人民政府");
  await second.getByText("这份目录在另一个窗口里改过").waitFor();
  await second.getByRole("button", { name: "用另一个窗口里的" }).click();
  await expect.poll(() => second.getByLabel("机关全称").inputValue()).toBe("甲镇人民政府");
  await nameAgency(second, "丙镇人民政府");
  await kept(second);
  await first.reload();
  await expect.poll(() => first.getByLabel("机关全称").inputValue()).toBe("丙镇人民政府");
}, 60_000);

const HOSTILE = `<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>`;

it("runs nothing that stands in a name, a cell or a project file", async () => {
  const person = await app.person();
  const page = await person.open("agency");
  await nameAgency(page, `某镇${HOSTILE}`);
  await onward(page);
  await takeAll(page);
  await onward(page);
  await onward(page);
  const cells = `"${HOSTILE.replaceAll('"', '""')}"`;
  const list = `职权名称,承办机构\n最低生活保障审核${cells.slice(1, -1)},${cells}\n${cells},=1+1\n`;
  await drop(page, `${HOSTILE}.csv`, list);
  await page.getByText("读到 2 项职权").waitFor();
  await onward(page);
  await page.getByText("一项一项看、改").click();
  await page.locator(".rows li").first().waitFor();
  await goTo(page, "preview");
  await page.frameLocator("iframe").locator("h1").waitFor();
  for (const frame of page.frames()) {
    expect(await frame.evaluate(() => "hacked" in globalThis).catch(() => false)).toBe(false);
  }
  // The picture that must not load is refused by the page's own rule, if anything asked for it at all.
  expect(person.troubles.filter((trouble) => !trouble.includes("Content Security Policy"))).toEqual([]);
}, 60_000);

it("opens a project of the command line, and says where one cannot be used", async () => {
  const { open } = await app.person();
  const page = await open();
  const input = page.getByLabel("选择或拖入项目文件");
  await input.setInputFiles({ name: "坏.zip", mimeType: "application/zip", buffer: Buffer.from("nothing") });
  await page.getByText("不是项目文件").waitFor();
  const files = Object.fromEntries(
    ["profile.yaml", "mapping.yaml", "权责清单.csv", "机构.csv"].map((name) => [
      name,
      new Uint8Array(readFileSync(new URL(name, EXAMPLE))),
    ]),
  );
  const buffer = Buffer.from(await packProject(files));
  await input.setInputFiles({ name: "鸿山镇项目.zip", mimeType: "application/zip", buffer });
  await expect.poll(() => page.getByLabel("机关全称").inputValue()).toBe("石狮市鸿山镇人民政府");
  await goTo(page, "download");
  const folder = await mkdtemp(join(app.folder, "项目-"));
  const again = await unpackProject(readFileSync(await download(page, "项目文件", folder)));
  expect(new TextDecoder().decode(again["profile.yaml"])).toBe(
    readFileSync(new URL("profile.yaml", EXAMPLE), "utf8"),
  );
}, 60_000);

/** The engine decides about the whole list each time, which takes a slow machine some seconds. */
const SLOW = { timeout: 20_000 };

/** A small project, so that everything can be decided. */
async function openSmall(page: Page): Promise<void> {
  const profile = [
    "profile: 1",
    "agency: {name: 某县某镇人民政府, level: township}",
    `release: ${catalog.release.release}`,
    "domains: {include: [social-assistance]}",
    "",
  ].join("\n");
  const buffer = Buffer.from(await packProject({ "profile.yaml": profile }));
  const file = { name: "某镇项目.zip", mimeType: "application/zip", buffer };
  await page.getByLabel("选择或拖入项目文件").setInputFiles(file);
  await page.getByLabel("机关全称").waitFor();
}

it("comes to a list that can be published without papers at hand: what pages attest, the rest for later", async () => {
  const person = await app.person();
  const page = await person.open();
  page.on("dialog", (dialog) => dialog.accept());
  await openSmall(page);
  await goTo(page, "decide");
  await page.getByText(/还有 \d+ 件事要决定/u).waitFor();
  // What is chosen is told in a line from then on.
  await page.getByRole("radio", { name: /先公布核对过的 \d+ 项/u }).click();
  await page.getByText(/^先公布核对过的 \d+ 项 （改）/u).waitFor();
  await page.getByText(/^暂不列入的 \d+ 项/u).waitFor();
  // What has a usual way can be seen, and is taken in one go.
  await page.getByText("看是哪些", { exact: true }).click();
  await page
    .getByText(/^.+ → .+/u)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "都照此处理" }).click();
  await page.getByText("没有要决定的事，目录可以发布。").waitFor();
  // The step of the items counts what is printed and what waits, and shows what is printed.
  await goTo(page, "items");
  await page.getByText(/^列入 [1-9]\d* 项，暂不列入 [1-9]\d* 项，不列入 \d+ 项$/u).waitFor();
  expect(await page.getByLabel("显示").locator("option:checked").textContent()).toMatch(/^将印的（\d+）/u);
  // Where everything is taken, the last step says that it is a draft; undone, it is none at once.
  await goTo(page, "decide");
  await page.getByText(/^先公布核对过的 \d+ 项 （改）/u).click();
  await takeAll(page);
  await goTo(page, "download");
  await page.getByText(/^还有 \d+ 件事要决定，目录是草案/u).waitFor();
  await page.getByRole("button", { name: "撤销" }).click();
  await page.getByText("没有要决定的事，目录可以发布。").waitFor();
  expect(await page.getByText("件待定").count()).toBe(0);
  await goTo(page, "preview");
  const title = page.frameLocator("iframe").locator("h1").first();
  await expect.poll(() => title.textContent()).toBe("某县某镇人民政府政务公开事项标准目录");
  // What waits comes in, domain by domain, once it was read; the sheet says that it was confirmed in bulk.
  await goTo(page, "decide");
  await page.getByText(/^暂不列入的 \d+ 项/u).click();
  await page.getByLabel("与什么核对的").fill("附表");
  await page.getByText("“附表”看不出是哪份文件").waitFor();
  await page.getByLabel("与什么核对的").fill("县政务公开办印发的目录");
  expect(await page.getByRole("button", { name: /都读过，与.+相符$/u }).count()).toBe(0);
  await page.getByRole("combobox", { name: /^领域/u }).selectOption("社会救助");
  await page.getByRole("button", { name: /都读过，与“县政务公开办印发的目录”相符$/u }).click();
  await page.getByText(/^已决定的 \d+ 件/u).click();
  await page
    .getByText(/^成批确认：“社会救助”\d+ 项一并确认$/u)
    .first()
    .waitFor();
  expect(person.troubles).toEqual([]);
}, 60_000);

it("keeps who discloses to be seen and changed, and names no office or item as null", async () => {
  const { open } = await app.person();
  const page = await open("agency");
  await nameAgency(page, "某镇人民政府");
  await goTo(page, "decide");
  await rowButton(page, /^就业/u, "县级部门公开").click();
  await page.getByLabel("人力资源社会保障部门的全称").fill("某县人力资源和社会保障局");
  await page.getByRole("button", { name: "确定", exact: true }).click();
  await page.getByText("由谁公开，已决定的 1 个（可以改）").click();
  const decided = rowButton(page, /^就业/u, "✓ 县级部门公开");
  expect(await decided.getAttribute("aria-pressed")).toBe("true");
  // A button is called by its own words; the row that it is about describes it.
  expect(
    await decided.evaluate(
      (button) => document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent,
    ),
  ).toMatch(/^就业/u);
  await rowButton(page, /^就业/u, "本机关公开").click();
  await expect
    .poll(() => rowButton(page, /^就业/u, "✓ 本机关公开").getAttribute("aria-pressed"), SLOW)
    .toBe("true");
  expect(await page.locator("main").textContent()).not.toContain("null");
}, 60_000);

it("takes back what was edited elsewhere, and a county's table, on a phone in the dark", async () => {
  const person = await app.person({ viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  const page = await person.open();
  await openSmall(page);
  const folder = await mkdtemp(join(app.folder, "改-"));
  await goTo(page, "download");
  const html = readFileSync(await download(page, "网页", folder), "utf8");
  const edited = html.replaceAll("制定或获取信息之日起10个工作日内", "制定或获取信息之日起5个工作日内");
  await goTo(page, "adopt");
  await drop(page, "改过.html", edited);
  await page
    .getByText(/^公开时限：制定或获取信息之日起10个工作日内 → 制定或获取信息之日起5个工作日内$/u)
    .first()
    .waitFor();
  expect(await page.locator("main").textContent()).not.toMatch(/待补理由|social-assistance-\d/u);
  const take = page.getByRole("button", { name: /^收回勾选的 \d+ 处$/u });
  expect(await take.isDisabled()).toBe(true);
  const edits = Number(/\d+/u.exec((await take.textContent()) ?? "")?.[0]);
  await page.getByLabel("没有写理由的，都写").fill("县里要求");
  expect(await complaints(page)).toEqual([]);
  await page.getByRole("button", { name: /^收回勾选的 \d+ 处$/u }).click();
  await page.getByRole("heading", { level: 1, name: "有要去掉、调整、增加的事项吗？" }).waitFor();
  // What the file changed stands there alone.
  await page.getByRole("button", { name: "显示全部事项" }).waitFor();
  expect(await page.getByRole("button", { name: /^查看、调整/u }).count()).toBe(edits);
  await page.getByLabel("查找事项").fill("低保");
  await page.getByRole("button", { name: /^查看、调整 最低生活保障·办事指南/u }).click();
  expect(await page.getByLabel("公开时限").inputValue()).toBe("制定或获取信息之日起5个工作日内");
  expect(await page.getByLabel("为什么这样调整").inputValue()).toBe("县里要求");
  await goTo(page, "intake");
  await page.getByLabel("谁印发、公布的").fill("某县人民政府办公室");
  await page.getByLabel(/^代码/u).fill("xx-mou-2026");
  await drop(page, "附表.html", edited);
  await page.getByText("建成本县的版本").waitFor();
  await page.locator("summary").first().click();
  await page.locator(".rows li").first().waitFor();
  expect(await complaints(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(person.troubles).toEqual([]);
}, 90_000);

it("checks a published table, pasted or dropped", async () => {
  const person = await app.person();
  const page = await person.open("check");
  const table = `<table><tr><th>一级事项</th><th>二级事项</th><th>公开内容（要素）</th><th>公开时限</th></tr>
    <tr><td>最低生活保障</td><td>办事指南</td><td>办理事项、办理条件</td><td>长期公开</td></tr>
    <tr><td>特困人员救助供养</td><td>办事指南</td><td>办理事项</td><td>长期公开</td></tr></table>`;
  await page
    .getByLabel("选择或拖入目录文件")
    .setInputFiles({ name: "x.txt", mimeType: "text/plain", buffer: Buffer.from("无表") });
  await page.getByRole("alert").waitFor();
  await page.getByLabel("或者把网页上的表格粘贴到这里").evaluate((area, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, table);
  await page.getByText("2 行中 2 行找到了对应的国家事项").click();
  await page.getByRole("cell", { name: "特困人员救助供养·办事指南" }).first().waitFor();
  expect(await complaints(page)).toEqual([]);
  expect(person.troubles).toEqual([]);
}, 60_000);

it("works where a browser has no worker and no database for pages in a folder", async () => {
  const person = await app.person({ viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  await person.context.addInitScript(() => {
    Object.assign(globalThis, { Worker: undefined });
    Object.defineProperty(globalThis, "indexedDB", { value: undefined });
  });
  const page = await person.open("agency");
  await nameAgency(page, "某镇人民政府");
  await onward(page);
  await page.getByText(/已选 \d\d 个领域/u).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await complaints(page)).toEqual([]);
  await kept(page);
  await page.reload();
  await page.getByText("某镇人民政府").first().waitFor();
  expect(person.troubles).toEqual([]);
}, 60_000);
