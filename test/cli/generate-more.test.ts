import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { boardsOf } from "../../src/profile/index.js";
import { RELEASE } from "../releases/versions.js";
import { temporaryFolder, zwgk } from "./harness.js";

const PROFILE = `profile: 1\nagency: {name: 某镇人民政府, level: township}\nrelease: ${RELEASE}\n`;

async function town(): Promise<{ folder: string; run: (...options: string[]) => ReturnType<typeof zwgk> }> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "profile.yaml"), PROFILE);
  return {
    folder,
    run: (...options) => zwgk("generate", folder, "-o", folder, "--format", "json", ...options),
  };
}

describe("zwgk generate", () => {
  it("makes what village boards mirror, and nothing else", async () => {
    const { folder, run } = await town();
    expect((await run("--level", "village")).code).toBe(0);
    const list = JSON.parse(await readFile(join(folder, "某镇人民政府村级公示事项目录.json"), "utf8"));
    expect(list.counts.items).toBe(39);
    expect(boardsOf(list)).toEqual(list);
    expect((await run("--level", "county")).code).toBe(2);
  });

  it("gives that a cover, headings and counts of its own, and says what is to be decided for it", async () => {
    const { folder, run } = await town();
    const { out } = await run("--level", "village", "--format", "md");
    expect(out).toContain("本镇目录的核对单全部决定以后");
    expect(out).not.toContain("没有事项的领域");
    const text = await readFile(join(folder, "某镇人民政府村级公示事项目录.md"), "utf8");
    expect(text).toContain("# 某镇人民政府村级公示事项目录（草案）");
    expect(text).toContain("领域村级公示事项目录");
    expect(text).not.toContain("标准目录\n");
    expect(text).toMatch(/^\|\s+\| 合计 .* 39 \|$/mu);
  });

  it("makes the columns of the portal, which a site that has them all matches", async () => {
    const { folder, run } = await town();
    expect((await run("--columns")).code).toBe(0);
    const { code, out } = await zwgk(
      "check",
      folder,
      "--columns",
      join(folder, "某镇人民政府门户网站栏目.xlsx"),
    );
    expect(out).toContain("缺 0 个");
    expect(code).toBe(0);
  });

  it("makes the handbook again with what was filled in, and keeps the one that a person changed", async () => {
    const { folder, run } = await town();
    const file = join(folder, "某镇人民政府办事一本通.docx");
    await run("--handbook");
    const parts = unzipSync(await readFile(file));
    const xml = new TextDecoder().decode(parts["word/document.xml"]);
    // The first cell of 申报材料清单 that is still blank.
    const at = xml.indexOf('<w:t xml:space="preserve"></w:t>', xml.indexOf("申报材料清单"));
    expect(at).toBeGreaterThan(0);
    const edited = `${xml.slice(0, at)}<w:t>身份证复印件</w:t>${xml.slice(xml.indexOf("</w:t>", at) + 6)}`;
    const theirs = zipSync({ ...parts, "word/document.xml": new TextEncoder().encode(edited) });
    await writeFile(file, theirs);
    const { code, err } = await run("--handbook");
    expect(code).toBe(0);
    expect(err).toContain("上一版");
    expect(new Uint8Array(await readFile(join(folder, "某镇人民政府办事一本通.上一版.docx")))).toEqual(
      theirs,
    );
    const made = unzipSync(await readFile(file))["word/document.xml"];
    expect(new TextDecoder().decode(made)).toContain("身份证复印件");
  });

  it("leaves a handbook that it cannot read as it is, and writes nothing else either", async () => {
    const { folder, run } = await town();
    const file = join(folder, "某镇人民政府办事一本通.docx");
    await writeFile(file, "PK broken");
    const before = await readdir(folder);
    expect((await run("--handbook")).code).toBe(2);
    expect(await readFile(file, "utf8")).toBe("PK broken");
    expect(await readdir(folder)).toEqual(before);
  });
});
