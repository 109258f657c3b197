/** Workbooks that are encrypted with the password that nobody is asked for, in both methods. */
import { ecb } from "@noble/ciphers/aes.js";
import { sha1 } from "@noble/hashes/legacy.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { uint32 } from "./biff.js";
import { workbook } from "./made.js";
import { compound } from "./made-doc.js";
import { first, refused } from "./shown.js";

const DEFAULT = "VelvetSweatshop";
const ROWS = [["序号", "公开事项"]];

/** As Excel 2010 and later write it. */
const agile = (password: string, spinCount = 1) =>
  writeXlsx({ sheets: [{ name: "目录", rows: ROWS }], encryption: { password, spinCount } });

/** As Excel 2007 does it. */
function standard(password: string): Uint8Array {
  const cells = ROWS[0]?.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("");
  const file = workbook(`<sheetData><row>${cells}</row></sheetData>`);
  const salt = new Uint8Array(16).fill(7);
  let hash = sha1(
    concatBytes(
      salt,
      Uint8Array.from(password, (letter) => letter.charCodeAt(0)).reduce(wide, new Uint8Array()),
    ),
  );
  for (let round = 0; round < 50_000; round += 1)
    hash = sha1(concatBytes(Uint8Array.from(uint32(round)), hash));
  const last = sha1(concatBytes(hash, new Uint8Array(4)));
  const key = sha1(new Uint8Array(64).fill(0x36).map((byte, at) => byte ^ (last[at] ?? 0))).slice(0, 16);
  const encrypted = (bytes: Uint8Array) => {
    const whole = new Uint8Array(Math.ceil(bytes.length / 16) * 16);
    whole.set(bytes);
    return ecb(key, { disablePadding: true }).encrypt(whole);
  };
  const header = [36, 0, 0x660e, 0x8004, 128, 24, 0, 0].flatMap(uint32);
  const verifier = new Uint8Array(16).fill(9);
  const info = [2 * 0x10000 + 4, 36, header.length]
    .flatMap(uint32)
    .concat(header, uint32(16), [...salt], [...encrypted(verifier)], uint32(20), [
      ...encrypted(sha1(verifier)),
    ]);
  return compound({
    EncryptionInfo: Uint8Array.from(info),
    EncryptedPackage: concatBytes(Uint8Array.from([...uint32(file.length), ...uint32(0)]), encrypted(file)),
  });
}

/** Characters of two bytes each. */
function wide(bytes: Uint8Array, byte: number): Uint8Array {
  return concatBytes(bytes, Uint8Array.of(byte, 0));
}

describe("a workbook that is encrypted", () => {
  it("with the default password is read", async () => {
    expect(await first(await agile(DEFAULT))).toEqual(ROWS);
    expect(await first(standard(DEFAULT))).toEqual(ROWS);
  });

  it("with another one, or by means that nobody uses, is refused with what to do", async () => {
    const refusal = "table-file-encrypted: 文件有打开密码";
    expect(await refused(await agile("x"))).toBe(refusal);
    expect(await refused(standard("x"))).toBe(refusal);
    // So many rounds take a day.
    const slow = Buffer.from(await agile(DEFAULT, 100))
      .toString("latin1")
      .replace('"100"', '"9e9"');
    expect(await refused(Uint8Array.from(Buffer.from(slow, "latin1")))).toBe(refusal);
    const empty = { EncryptedPackage: new Uint8Array(), EncryptionInfo: Uint8Array.of(4, 0, 4, 0) };
    expect(await refused(compound(empty))).toBe(refusal);
  });
});
