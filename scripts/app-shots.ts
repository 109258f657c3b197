/** `npm run app:shots`: the pictures of the clerks' guide, taken of the page as it is, with the example's project. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { packProject } from "../src/project/index.js";
import { launchBrowser } from "../test/browser/launch.js";
import { writeApp } from "./build-app.js";

const EXAMPLE = new URL("../docs/examples/hongshan/", import.meta.url);
const IMAGES = fileURLToPath(new URL("../docs/guide/images/", import.meta.url));

/** Steps, and what has to be there before the picture is taken. */
const SHOTS: readonly (readonly [step: string, text: RegExp])[] = [
  ["home", /继续编制/u],
  ["domains", /已选 \d+ 个领域/u],
  ["items", /列入 [1-9]\d* 项/u],
  ["decide", /还有 \d+ 件事要决定/u],
  ["download", /下载Excel/u],
];

const folder = await mkdtemp(join(tmpdir(), "page-"));
const file = join(folder, "zwgk.html");
await writeApp(file);
const names = ["profile.yaml", "mapping.yaml", "权责清单.csv", "机构.csv"];
const files = await Promise.all(
  names.map(async (name) => [name, new Uint8Array(await readFile(new URL(name, EXAMPLE)))] as const),
);
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1100, height: 720 } });
page.on("dialog", (dialog) => dialog.accept());
await open(files);
for (const [step, text] of SHOTS) await shoot(step, text);
// Where nothing is decided yet, what is proposed is to be seen.
await open(files.filter(([name]) => name !== "mapping.yaml"));
await shoot("offices", /有根据、已选好的 \d+ 项/u);
await browser.close();
await rm(folder, { recursive: true });

async function open(given: typeof files): Promise<void> {
  await page.goto(`${pathToFileURL(file).href}#home`);
  await page.getByLabel("选择或拖入项目文件").setInputFiles({
    name: "鸿山镇.zip",
    mimeType: "application/zip",
    buffer: Buffer.from(await packProject(Object.fromEntries(given))),
  });
  await page.getByLabel("机关全称").waitFor();
}

async function shoot(step: string, text: RegExp): Promise<void> {
  await page.goto(`${pathToFileURL(file).href}#${step}`);
  await page.getByText(text).first().waitFor();
  await page.screenshot({ path: join(IMAGES, `page-${step}.jpg`), type: "jpeg", quality: 72 });
}
