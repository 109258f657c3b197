import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHANNEL_CODES, DOMAIN_IDS, LEVELS, type ListRow, METHODS } from "../../../src/model/index.js";
import { LIST_FORMATS, type ListFormat, renderList } from "../../../src/tables/index.js";
import type { Lang } from "../../../src/tables/options.js";
import { readPublishedFile } from "../../../src/tables/read/file.js";
import { catalog, countyList, list, row, section, townshipList } from "../sample.js";
import { readRows, seenRows } from "./same-list.js";

const { vocabulary } = catalog;

async function readBack(value: typeof countyList, format: ListFormat, lang: Lang = "zh") {
  const written = await renderList(value, format, { vocabulary, lang });
  const bytes = typeof written === "string" ? new TextEncoder().encode(written) : written;
  return readPublishedFile(bytes, { vocabulary });
}

/** Marks that mean something to a table, a markup or a spreadsheet, among words. */
const PIECES = [
  ..."政府信息公开救助对象办理材料标准名单",
  "（试行）",
  "、",
  "；",
  "：",
  "1.",
  "（一）",
  "《条例》",
  "|",
  "<b>",
  "&amp;",
  "\\",
  "*",
  "_",
  '"',
  "'",
  ",",
  "=1+1",
  "√",
  " ",
  "\u0007",
  "Word 97",
];

/** A line as the model allows it; what the printed form cannot tell apart is left out. */
const line = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((pieces) => `公${pieces.join("")}开`);
/** Names that stand behind each other with a comma between them; 公开 alone names nobody. */
const name = line.map((text) => text.replace(/[、,√]/gu, "")).filter((text) => /[^公开\s\p{Cc}]/u.test(text));

const channel = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...CHANNEL_CODES.filter((code) => code !== "other")) },
  { weight: 1, arbitrary: name.map((other) => ({ other })) },
);

const listRow: fc.Arbitrary<ListRow> = fc
  .record({
    category: fc.constantFrom("综合业务", "最低生活保障", "临时救助"),
    name: line,
    content: fc.oneof(
      { weight: 4, arbitrary: fc.array(line, { minLength: 1, maxLength: 6 }) },
      // More than a row of a sheet can show.
      { weight: 1, arbitrary: fc.array(line, { minLength: 30, maxLength: 45 }) },
    ),
    basis: fc.array(
      line.map((text) => `《${text}》`),
      { minLength: 1, maxLength: 5 },
    ),
    deadline: fc.option(line),
    subjects: fc.array(
      line.map((text) => ({ role: "township", name: text })),
      { minLength: 1, maxLength: 3 },
    ),
    channels: fc.uniqueArray(channel, { minLength: 1, maxLength: 6, selector: (one) => JSON.stringify(one) }),
    audience: fc.oneof(
      fc.constant({ public: true }),
      fc.record({ public: fc.boolean(), groups: fc.option(fc.array(name, { minLength: 1, maxLength: 3 })) }),
    ),
    method: fc.constantFrom(...METHODS),
    levels: fc.subarray([...LEVELS], { minLength: 1 }),
    verification: fc.constantFrom("attested" as const, "partial" as const, "unverified" as const),
    office: fc.option(line),
    remark: fc.option(line),
  })
  .map(({ office, remark, ...differs }) =>
    row({ ...differs, ...(office === null ? {} : { office }), ...(remark === null ? {} : { remark }) }),
  );

const anyList = fc
  .array(fc.array(listRow, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 })
  .map((sections) => list(sections.map((rows, at) => section(rows, { domain: DOMAIN_IDS[at] ?? "health" }))));

describe.each(LIST_FORMATS)("%s", (format) => {
  it("is read back as the list that was written: all 26 domains", async () => {
    const { rows, unread } = await readBack(countyList, format);
    expect(readRows(rows)).toEqual(seenRows(countyList));
    expect(unread).toEqual([]);
  });

  it("is read back with local names, changes and additions, in English too", async () => {
    const { rows, unread } = await readBack(townshipList, format, "en");
    expect(readRows(rows)).toEqual(seenRows(townshipList));
    expect(unread).toEqual([]);
  });

  it.each(["zh", "en"] as const)("is read back with offices and remarks (%s)", async (lang) => {
    const value = list([
      section([row({ office: "社会事务办公室", remark: "每季度更新" }), row({ remark: "由县级公布" })]),
      section([row({ office: "农业农村服务中心" })], { domain: "agricultural-subsidies" }),
    ]);
    const { rows } = await readBack(value, format, lang);
    expect(rows.map(({ office, remark }) => [office, remark])).toEqual([
      ["社会事务办公室", "每季度更新"],
      [null, "由县级公布"],
      ["农业农村服务中心", null],
    ]);
  });

  it("is read back where a tall item is cut within the names of its groups, or at a blank", async () => {
    const content = Array.from({ length: 30 }, (_, at) => `要素${at}`);
    const groups = Array.from({ length: 12 }, (_, at) => `${"甲".repeat(at + 1)} ${"乙".repeat(12)}（丙）`);
    const value = list([section([row({ content, audience: { public: false, groups } })])]);
    const { rows } = await readBack(value, format);
    expect(readRows(rows)).toEqual(seenRows(value));
  });

  it("is read back whatever its texts are", async () => {
    await fc.assert(
      fc.asyncProperty(anyList, async (value) => {
        const { rows, unread } = await readBack(value, format);
        expect(readRows(rows)).toEqual(seenRows(value));
        expect(unread).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });
});

it.each(["zh", "en"] as const)(
  "a basis that is marked as ended is read without its mark (%s)",
  async (lang) => {
    const ended = {
      index: 0,
      instrument: "水法",
      status: "repealed" as const,
      since: null,
      successor: null,
      horizon: "2025-04-30",
    };
    const value = list([section([row({ basis: ["《水法》", "《土地管理法》"], outdated: [ended] })])]);
    const { rows } = await readBack({ ...value, basisOn: "2026-09-01" }, "html", lang);
    expect(rows.map(({ basis }) => basis)).toEqual([["《水法》", "《土地管理法》"]]);
  },
);

it.each(["md", "csv", "json"] as const)("%s says which national item a row is", async (format) => {
  const { rows } = await readBack(countyList, format);
  const ids = countyList.sections.flatMap((one) => one.rows.map(({ id }) => id));
  expect(rows.map(({ id }) => id)).toEqual(ids);
});

it.each(["xlsx", "docx", "html", "md", "csv", "json"] as const)(
  "%s says of each row which domain it stands under",
  async (format) => {
    const { rows } = await readBack(countyList, format);
    const names = countyList.sections.flatMap((one) => one.rows.map(() => one.name));
    const without = rows.filter(({ section }, index) => !section?.includes(names[index] ?? "?"));
    expect(without.map(({ at }) => at)).toEqual([]);
  },
);

it("an element that a page cut is one again: of several elements each has a bullet", async () => {
  const value = list([section([row({ content: ["救助对象名单", "救助标准"] })])]);
  const text = String(await renderList(value, "md", { vocabulary }));
  const cut = text.replace("●救助对象名单", "●救助对<br>象名单");
  expect(cut).not.toBe(text);
  const { rows } = await readPublishedFile(new TextEncoder().encode(cut), { vocabulary });
  expect(rows.map(({ content }) => content)).toEqual([["救助对象名单", "救助标准"]]);
});
