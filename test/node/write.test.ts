import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withFile, withFolder } from "../../src/node/lock.js";
import { EditedOutputsError, type OutputGroup, writeGroups, writeOutputs } from "../../src/node/outputs.js";
import { keepCopy, replaceTexts } from "../../src/node/replace.js";
import { HOST } from "../../src/node/temporary.js";
import { writeAtomic, writeSet } from "../../src/node/write.js";
import { begun, bury, contents, NOBODY, quickly, withFault } from "./faults.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zwgk-write-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const textOf = (name: string) => readFileSync(at(name), "utf8");

describe("writeAtomic", () => {
  it("writes text and bytes, making folders on the way", async () => {
    await writeAtomic(at("a/b/c.txt"), "公开");
    await writeAtomic(at("d.bin"), Uint8Array.of(1, 2));
    expect(textOf("a/b/c.txt")).toBe("公开");
    expect([...readFileSync(at("d.bin"))]).toEqual([1, 2]);
  });

  it("takes the place of a file whole", async () => {
    writeFileSync(at("a.txt"), "a much longer text");
    await writeAtomic(at("a.txt"), "short");
    expect(textOf("a.txt")).toBe("short");
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  it("leaves nothing behind where it fails", async () => {
    mkdirSync(at("taken/full"), { recursive: true });
    await expect(writeAtomic(at("taken"), "x")).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(["taken"]);
  });

  it("writes names as long as systems have them: 82 hanzi and an extension are 251 of 255 bytes", async () => {
    const name = `${"镇".repeat(82)}.xlsx`;
    await writeAtomic(at(name), "x");
    expect(readdirSync(folder)).toEqual([name]);
  });

  it("writes into what a link names, and keeps who may read it", async () => {
    writeFileSync(at("shared.yaml"), "old");
    chmodSync(at("shared.yaml"), 0o600);
    symlinkSync("shared.yaml", at("profile.yaml"));
    await writeAtomic(at("profile.yaml"), "new");
    expect(textOf("shared.yaml")).toBe("new");
    expect(statSync(at("shared.yaml")).mode & 0o777).toBe(0o600);
  });

  it.each(["EBUSY", "EPERM"])("waits for a scanner that holds the file for a moment (%s)", async (code) => {
    writeFileSync(at("a.txt"), "old");
    await withFault({ at: 1, only: "rename", code }, () => writeAtomic(at("a.txt"), "new"));
    expect(textOf("a.txt")).toBe("new");
  });
});

/** A place with files of the run before, and what writes those of the next one. */
interface Scene {
  readonly prepare: () => Promise<unknown>;
  readonly write: () => Promise<unknown>;
}

const old: OutputGroup[] = [
  {
    folder: "",
    outputs: [
      { name: "目录.xlsx", content: "old xlsx" },
      { name: "目录.md", content: "old md" },
    ],
  },
  { folder: "内部资料", outputs: [{ name: "核对单.xlsx", content: "old sheet" }] },
];
const next: OutputGroup[] = [
  {
    folder: "",
    outputs: [
      { name: "目录.xlsx", content: "new xlsx, longer than it was" },
      { name: "目录.md", content: "old md" },
      { name: "目录.csv", content: "new csv" },
    ],
  },
  { folder: "内部资料", outputs: [{ name: "核对单.xlsx", content: "new sheet" }] },
];
const within = (groups: readonly OutputGroup[]) =>
  groups.map(({ folder: name, outputs }) => ({ folder: at(name), outputs }));

const profile = { before: "profile: 1\n", after: "profile: 1\nexclude: []\n" };
const SCENES: Readonly<Record<string, Scene>> = {
  "a file": {
    prepare: () => writeAtomic(at("a.txt"), "old"),
    write: () => writeAtomic(at("a.txt"), "new and longer"),
  },
  "a set of files": {
    prepare: () => writeSet([{ file: at("a"), content: "old a" }]),
    write: () =>
      withFolder(folder, () =>
        writeSet([
          { file: at("b/b"), content: "new b" },
          { file: at("a"), content: "new a" },
        ]),
      ),
  },
  "outputs of two folders": {
    prepare: () => writeGroups(within(old)),
    write: () => writeGroups(within(next)),
  },
  "a profile, with a copy of what it was": {
    prepare: async () => writeFileSync(at("profile.yaml"), profile.before),
    write: async () => {
      if (textOf("profile.yaml") === profile.after) return;
      await replaceTexts(folder, [{ file: at("profile.yaml"), ...profile }], "-1.0.0");
    },
  },
};

describe.each(Object.entries(SCENES))("%s", (_name, { prepare, write }) => {
  it("is old or new wherever its writer is killed, and the next run makes it whole", async () => {
    await quickly(prepare);
    const were = await contents(folder);
    await quickly(write);
    const will = await contents(folder);
    let isKilled = true;
    let kills = 0;
    for (let step = 1; isKilled; step += 1) {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
      await quickly(prepare);
      isKilled = await withFault({ at: step }, write);
      await bury(folder);
      for (const [file, content] of await contents(folder)) {
        if (/\.zwgk-/u.test(file)) continue;
        expect([were.get(file), will.get(file)], `${file} at step ${step}`).toContain(content);
      }
      // The lock of the dead is taken over; their files are cleared away.
      await quickly(() => withFolder(folder, write));
      for (const [file] of await contents(folder)) expect(file).not.toMatch(/\.tmp$|lock/u);
      expect(await contents(folder)).toEqual(will);
      kills += 1;
    }
    expect(kills).toBeGreaterThan(4);
  });

  it.each(["ENOSPC", "EBUSY"])("is as it was where the system refuses any step (%s)", async (code) => {
    await quickly(prepare);
    const were = await contents(folder);
    let isRefused = true;
    let refusals = 0;
    for (let step = 1; isRefused; step += 1) {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
      await quickly(prepare);
      let error: unknown;
      isRefused = await withFault({ at: step, code }, () =>
        write().catch((thrown: unknown) => {
          error = thrown;
        }),
      );
      // Refused for good, and not for a moment that could be waited for, or in what is only tidying up.
      if (!isRefused || error === undefined) continue;
      refusals += 1;
      expect(error).toMatchObject({ code });
      const are = await contents(folder);
      for (const [file, content] of were) {
        if (!file.includes(".zwgk-")) expect(are.get(file), `${file} at step ${step}`).toBe(content);
      }
      expect([...are.keys()].filter((file) => file.endsWith(".tmp"))).toEqual([]);
    }
    expect(refusals).toBeGreaterThan(3);
  });
});

describe("writeGroups", () => {
  it("accuses nobody of edits after a run that was killed, however often", async () => {
    await writeGroups(within(old));
    const steps = [9, 12, 15];
    for (const [index, step] of steps.entries()) {
      const third = within(next).map((group) => ({
        ...group,
        outputs: group.outputs.map(({ name }) => ({ name, content: `${name} ${index}` })),
      }));
      expect(await withFault({ at: step }, () => writeGroups(third))).toBe(true);
      await bury(folder);
    }
    expect((await writeGroups(within(next))).length).toBe(4);
  });

  it("still knows what a killed run wrote when the next one writes other formats first", async () => {
    await writeGroups(within(old));
    let step = 0;
    do {
      step += 1;
      await withFault({ at: step }, () => writeGroups(within(next)));
      await bury(folder);
    } while (textOf("目录.xlsx") === "old xlsx");
    await writeOutputs(folder, [{ name: "目录.html", content: "html" }]);
    expect((await writeOutputs(folder, [{ name: "目录.xlsx", content: "newest" }]))[0]?.changed).toBe(true);
  });

  it("writes nothing anywhere where one file of any folder is a person's work", async () => {
    await writeGroups(within(old));
    writeFileSync(at("内部资料/核对单.xlsx"), "mine");
    await expect(writeGroups(within(next))).rejects.toThrow(EditedOutputsError);
    expect(textOf("目录.xlsx")).toBe("old xlsx");
    expect(textOf("内部资料/核对单.xlsx")).toBe("mine");
    const [main, internal] = within(next);
    const kept = internal?.outputs.map((output) => ({ ...output, replaces: true })) ?? [];
    await writeGroups([...(main ? [main] : []), { folder: at("内部资料"), outputs: kept }]);
    expect(textOf("内部资料/核对单.xlsx")).toBe("new sheet");
  });
});

describe("two runs at once", () => {
  it("do not write into one folder; the second writes nothing and says whose turn it is", async () => {
    const first = await begun((action) => withFolder(folder, action));
    await expect(writeOutputs(folder, [{ name: "a", content: "a" }])).rejects.toMatchObject({
      name: "LockedError",
      pid: process.pid,
      file: at(".zwgk-lock"),
    });
    await withFile(at("结果.ndjson"), async () => {});
    await first.end();
    await writeOutputs(folder, [{ name: "a", content: "a" }]);
    expect(existsSync(at(".zwgk-lock"))).toBe(false);
  });

  it.each(["EPERM", "ENOTSUP"])("nor where the disk has no links (%s)", async (code) => {
    let refused: unknown;
    await withFault({ at: 1, only: "link", code }, () =>
      withFolder(folder, async () => {
        expect(JSON.parse(textOf(".zwgk-lock"))).toMatchObject({ pid: process.pid });
      }),
    );
    writeFileSync(at(".zwgk-lock"), JSON.stringify({ host: HOST, pid: process.ppid, since: Date.now() }));
    await withFault({ at: 1, only: "link", code }, async () => {
      refused = await withFolder(folder, async () => "ran").catch((error) => error);
    });
    expect(refused).toMatchObject({ code: "folder-locked" });
    expect(readdirSync(folder)).toEqual([".zwgk-lock"]);
  });

  it("of many, one at a time gets the lock that a dead one left", async () => {
    for (let round = 0; round < 20; round += 1) {
      writeFileSync(at(".zwgk-lock"), JSON.stringify({ host: HOST, pid: NOBODY, since: Date.now() }));
      let inside = 0;
      let most = 0;
      const runs = Array.from({ length: 4 }, () =>
        withFolder(folder, async () => {
          inside += 1;
          most = Math.max(most, inside);
          await new Promise((resolve) => setImmediate(resolve));
          inside -= 1;
        }),
      );
      const ended = await Promise.allSettled(runs);
      expect(most).toBeLessThanOrEqual(1);
      expect(ended.some(({ status }) => status === "fulfilled")).toBe(true);
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  it.each([
    ["another machine's", { host: "aaaaaa", pid: NOBODY, since: Date.now() }, true],
    [
      "another machine's from yesterday's yesterday",
      { host: "aaaaaa", pid: NOBODY, since: Date.now() - 2 * 86_400_000 },
      false,
    ],
    ["a process that lives", { host: HOST, pid: process.ppid, since: Date.now() }, true],
    ["from before this machine was started", { host: HOST, pid: process.ppid, since: 1000 }, false],
  ])("respect a lock by what is known of its holder: %s", async (_what, holder, isHeld) => {
    writeFileSync(at(".zwgk-lock"), JSON.stringify(holder));
    const ran = withFolder(folder, async () => "ran");
    if (isHeld) await expect(ran).rejects.toThrow("held");
    else expect(await ran).toBe("ran");
  });
});

describe("files of runs that have ended", () => {
  it("are cleared away; those of runs that live, of other machines and of other programs stay", async () => {
    const random = "0123456789ab";
    const [dead, living, elsewhere, old] = [
      `.zwgk-${HOST}-${NOBODY}-${random}.tmp`,
      `.zwgk-${HOST}-${process.pid}-${random}.tmp`,
      `.zwgk-aaaaaa-${NOBODY}-${random}.tmp`,
      `.zwgk-bbbbbb-1-${random}.tmp`,
    ];
    for (const name of [dead, living, elsewhere, old, ".other.tmp", "~$目录.xlsx"])
      writeFileSync(at(name), "x");
    utimesSync(at(old), 0, 0);
    await writeAtomic(at("目录.xlsx"), "x");
    const kept = [living, elsewhere, ".other.tmp", "~$目录.xlsx", "目录.xlsx"];
    expect(readdirSync(folder).sort()).toEqual(kept.sort());
  });
});

describe("what a person wrote", () => {
  it("is kept under a further name each time it is written over", async () => {
    for (const content of ["first", "second", "second", "third"]) {
      writeFileSync(at("mapping.xlsx"), content);
      await keepCopy(at("mapping.xlsx"), ".上一版");
    }
    expect(readdirSync(folder).sort()).toEqual(
      ["mapping.xlsx", "mapping.上一版.xlsx", "mapping.上一版-2.xlsx", "mapping.上一版-3.xlsx"].sort(),
    );
    expect(textOf("mapping.上一版.xlsx")).toBe("first");
    expect(textOf("mapping.上一版-3.xlsx")).toBe("third");
  });

  it("is not written over where it was changed after it was read", async () => {
    writeFileSync(at("profile.yaml"), "profile: 1\n# mine\n");
    const replaced = replaceTexts(folder, [{ file: at("profile.yaml"), ...profile }], "-1.0.0");
    await expect(replaced).rejects.toMatchObject({ name: "ChangedFileError", file: at("profile.yaml") });
    expect(readdirSync(folder)).toEqual(["profile.yaml"]);
  });
});
