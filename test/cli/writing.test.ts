/** What people are told where files cannot be written, and that nothing of theirs is lost then. */
import fs, { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withFolder } from "../../src/node/lock.js";
import { begun, contents, withFault } from "../node/faults.js";
import { RELEASE } from "../releases/versions.js";
import { type Ran, temporaryFolder, zwgk } from "./harness.js";

async function small(agency = "某镇人民政府") {
  const folder = await temporaryFolder();
  const profile = join(folder, "profile.yaml");
  await writeFile(
    profile,
    `profile: 1\nagency: {name: ${agency}, level: township}\nrelease: ${RELEASE}\ndomains: {include: [救灾]}\n`,
  );
  const out = join(folder, "目录");
  return { folder, profile, out, generate: () => zwgk("generate", profile, "-o", out, "--format", "md,csv") };
}

describe("where files cannot be written", () => {
  it.each([
    ["ENOSPC", "writeFile", "disk-full", "磁盘空间不足"],
    ["EROFS", "open", "read-only", "只读"],
    ["EACCES", "mkdir", "file-busy", "没有写入权限"],
  ])(
    "%s is said in words with the name of the file, exits with 2, and changes nothing",
    async (code, only, failure, words) => {
      const { folder, out, profile, generate } = await small();
      await generate();
      await writeFile(profile, (await readFile(profile, "utf8")).replace("救灾", "户籍管理"));
      const before = await contents(folder);
      let ran: Ran | undefined;
      // The first operation of that kind is the lock's.
      const at = only === "mkdir" ? 1 : 2;
      await withFault({ at, code, only }, async () => {
        ran = await generate();
      });
      expect(ran).toMatchObject({ code: 2, out: "" });
      expect(ran?.err).toContain(`错误 ${failure} `);
      expect(ran?.err).toContain(words);
      expect(ran?.err).toContain(out);
      expect(await contents(folder)).toEqual(before);
      expect((await generate()).code).toBe(0);
    },
  );

  it("a folder on a disk that is read-only is said to be so", async () => {
    const { out, generate } = await small();
    const { mkdir: make } = fs;
    // As Node has it: of several folders at once it says only that they are not there.
    fs.mkdir = (async (path: string, options?: { recursive?: boolean }) => {
      const code = options?.recursive ? "ENOENT" : "EROFS";
      throw Object.assign(new Error(code), { code, syscall: "mkdir", path });
    }) as typeof fs.mkdir;
    const ran = await generate().finally(() => {
      fs.mkdir = make;
    });
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain("错误 read-only ");
    expect(ran.err).toContain(out);
  });

  it("a list that is open in Excel is named, and the others stay as they were", async () => {
    const { folder, out, profile, generate } = await small();
    await generate();
    await writeFile(profile, (await readFile(profile, "utf8")).replace("救灾", "户籍管理"));
    const before = await contents(folder);
    const { rename } = fs;
    const csv = join(out, "某镇人民政府政务公开事项标准目录.csv");
    fs.rename = async (from, to) => {
      if (to === csv) throw Object.assign(new Error("EBUSY"), { code: "EBUSY", syscall: "rename" });
      return rename(from, to);
    };
    const ran = await generate().finally(() => {
      fs.rename = rename;
    });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain("file-busy");
    expect(ran.err).toContain(csv);
    const after = await contents(folder);
    for (const [file, content] of before) if (!file.includes(".zwgk-")) expect(after.get(file)).toBe(content);
    expect((await generate()).code).toBe(0);
  });

  it("a second run into the same folder writes nothing and says so", async () => {
    const { out, generate } = await small();
    const other = await begun((action) => withFolder(out, action));
    const ran = await generate();
    await other.end();
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain(`错误 folder-locked 另一个 zwgk 正在写这个文件夹（进程 ${process.pid}）`);
    expect(ran.err).toContain(".zwgk-lock");
    expect(await readdir(out)).toEqual([]);
  });

  it("an agency of 60 hanzi gets its files", async () => {
    const name = `${"某".repeat(56)}人民政府`;
    const { out, generate } = await small(name);
    expect(await generate()).toMatchObject({ code: 0, err: "" });
    expect(await readdir(out)).toContain(`${name}政务公开事项标准目录.csv`);
  });

  it("a name that no system takes is said", async () => {
    const { generate } = await small("某".repeat(90));
    expect((await generate()).err).toContain("错误 name-too-long ");
  });
});

describe("a profile", () => {
  const slip = "profile：1\nagency: {name: 某镇, level: township}\n";

  it("is kept under a further name each time that it is mended on one day", async () => {
    const folder = await temporaryFolder();
    const file = join(folder, "profile.yaml");
    for (const note of ["甲", "乙"]) {
      await writeFile(file, `${slip}# ${note}\n`);
      await zwgk("fix", file);
    }
    const copies = (await readdir(folder)).filter((name) => name !== "profile.yaml").sort();
    expect(copies).toHaveLength(2);
    const texts = await Promise.all(copies.map((name) => readFile(join(folder, name), "utf8")));
    expect(texts.sort()).toEqual([`${slip}# 乙\n`, `${slip}# 甲\n`].sort());
  });

  it("of a folder that somebody else writes into is not touched", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "a"));
    const file = join(folder, "profile.yaml");
    await writeFile(file, slip);
    const other = await begun((action) => withFolder(folder, action));
    expect((await zwgk("fix", file)).err).toContain("folder-locked");
    await other.end();
    expect(await readFile(file, "utf8")).toBe(slip);
  });
});
