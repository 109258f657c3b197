import { describe, expect, it } from "vitest";
import { readPublishedFile } from "../../../../src/tables/read/file.js";
import type { PublishedRow } from "../../../../src/tables/read/published.js";
import { fold } from "../../../../src/text/fold.js";
import type { ObservedRow } from "../../../evidence.js";
import { FILES } from "../../../fixtures/published/files.js";
import { PUBLISHED, publishedBytes } from "../../../fixtures/published/index.js";
import { catalog } from "../../sample.js";

const { vocabulary } = catalog;
const read = (file: string) => readPublishedFile(publishedBytes(file), { vocabulary, name: file });

/** Width and blanks are a matter of layout. */
const plain = (text: string) => fold(text).replace(/\s/gu, "");
const CODES = new Map(
  vocabulary.channels.flatMap(({ code, term, aliases }) => [term, ...aliases].map((name) => [name, code])),
);

/** What a reader who is not mistaken gets from the row. */
function expected({ category, name, content, basis, deadline, subject, channels }: ObservedRow) {
  const named = (channels ?? []).map((one) => CODES.get(one) ?? { other: one.replace("其他:", "") });
  return {
    category: category === null ? null : plain(category),
    name: plain(name),
    content: content.map(plain),
    basis: (basis ?? []).map(plain),
    deadline: deadline ? plain(deadline) : null,
    subjects: (subject ?? []).map(plain),
    channels: named.length > 0 ? named : null,
  };
}

function got({ category, name, content, basis, deadline, subjects, channels }: PublishedRow) {
  return {
    category: category === null ? null : plain(category),
    name: plain(name),
    content: content.map(plain),
    basis: basis.map(plain),
    deadline: deadline === null ? null : plain(deadline),
    subjects: subjects.map(plain),
    channels,
  };
}

/** Each of its boxes has the same mark. */
const UNREADABLE = "urban-rural-planning.txt";

describe.each(PUBLISHED)("$file", ({ file, rows }) => {
  it("gives the rows as they were meant, and what cannot be read", async () => {
    const table = await read(file);
    const unreadable = file === UNREADABLE;
    expect(table.rows.map(got)).toEqual(
      rows.map((row) => ({ ...expected(row), ...(unreadable ? { channels: null } : {}) })),
    );
    const boxed = unreadable ? rows.filter(({ channels }) => (channels ?? []).length > 0) : [];
    expect(table.unread.map(({ column }) => column)).toEqual(boxed.map(() => "channels"));
  });

  it("says where each row stands, and keeps the text of its cells", async () => {
    const table = await read(file);
    const places = table.rows.map(({ at }) => `${at.table} ${at.row}`);
    expect(new Set(places).size).toBe(rows.length);
    expect(table.rows.map(({ raw }) => plain(raw.name ?? ""))).toEqual(rows.map(({ name }) => plain(name)));
    expect(table.tables.reduce((sum, { items }) => sum + items, 0)).toBe(rows.length);
  });
});

it.each(Object.entries(FILES))("%s is what the samples make of it", (file, content) => {
  const made = content();
  expect(publishedBytes(file)).toEqual(Buffer.from(made));
});

describe("columns that the samples do not show", () => {
  it("reads audience, method and levels from boxes, words and circles", async () => {
    const first = async (file: string) => (await read(file)).rows[0];
    expect(await first("social-assistance.html")).toMatchObject({
      audience: { public: true },
      method: "proactive",
      levels: ["township", "village"],
      section: "社会救助领域基层政务公开标准目录",
    });
    expect(await first("work-safety.html")).toMatchObject({ levels: ["county"], audience: null });
    expect(await first("disaster-relief.xls")).toMatchObject({ method: "proactive", levels: null });
    expect(await first("social-insurance.tsv")).toMatchObject({ audience: { public: true } });
    expect(await first("urban-rural-planning.txt")).toMatchObject({ levels: ["county", "township"] });
  });

  it("counts notes and names the columns that it does not know", async () => {
    const { tables } = await read("food-drug-regulation.csv");
    expect(tables).toMatchObject([{ unknown: ["浏览次数"], notes: 1 }]);
    expect((await read("public-cultural-services.xlsx")).tables).toMatchObject([{ notes: 2 }]);
  });
});
