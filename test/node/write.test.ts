import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeAtomic } from "../../src/node/write.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zwgk-write-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("writeAtomic", () => {
  it("writes text and bytes, making folders on the way", async () => {
    await writeAtomic(join(folder, "a/b/c.txt"), "公开");
    await writeAtomic(join(folder, "d.bin"), Uint8Array.of(1, 2));
    expect(readFileSync(join(folder, "a/b/c.txt"), "utf8")).toBe("公开");
    expect([...readFileSync(join(folder, "d.bin"))]).toEqual([1, 2]);
  });

  it("takes the place of a file whole", async () => {
    writeFileSync(join(folder, "a.txt"), "a much longer text");
    await writeAtomic(join(folder, "a.txt"), "short");
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("short");
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  it("leaves nothing behind where it fails", async () => {
    mkdirSync(join(folder, "taken", "full"), { recursive: true });
    await expect(writeAtomic(join(folder, "taken"), "x")).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(["taken"]);
  });
});
