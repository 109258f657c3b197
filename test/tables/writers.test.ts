import { createHash } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { LIST_FORMATS, type ListFormat, renderList, WRITERS } from "../../src/tables/index.js";
import { readPublishedFile } from "../../src/tables/read/file.js";
import { catalog, list, row, section } from "./sample.js";

const sample = list([section([row(), row({ name: "办事指南", verification: "unverified" })])]);
const write = (value: typeof sample, format: ListFormat) =>
  renderList(value, format, { vocabulary: catalog.vocabulary });

const hash = (written: Uint8Array | string) => createHash("sha256").update(written).digest("hex");

describe.each(LIST_FORMATS)("%s", (format) => {
  it("gives the same bytes for the same list, another day and in another time zone", async () => {
    const first = await write(sample, format);
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-07-08T09:10:11Z") });
    vi.stubEnv("TZ", "America/New_York");
    try {
      expect(hash(await write(structuredClone(sample), format))).toBe(hash(first));
    } finally {
      vi.unstubAllEnvs();
      vi.useRealTimers();
    }
  });

  it("gives other bytes for another list", async () => {
    const other = list([section([row({ deadline: "5个工作日内" })])]);
    expect(hash(await write(other, format))).not.toBe(hash(await write(sample, format)));
  });

  it("writes in English too", async () => {
    const english = await renderList(sample, format, { vocabulary: catalog.vocabulary, lang: "en" });
    expect(english.length).toBeGreaterThan(0);
    const [first] = sample.sections;
    const known = catalog.domains.find(({ id }) => id === first?.domain);
    if (typeof english === "string" && format !== "json") expect(english).toContain(known?.en);
  });

  it("is read back where the heading of the channels says what the boxes mean", async () => {
    const value = list([section([row()], { otherChannels: "optional" })]);
    for (const lang of ["zh", "en"] as const) {
      const written = await renderList(value, format, { vocabulary: catalog.vocabulary, lang });
      const { rows } = await readPublishedFile(written, {
        vocabulary: catalog.vocabulary,
        name: `list.${format}`,
      });
      expect(rows.map(({ channels }) => channels)).toEqual([["portal", "notice-board"]]);
    }
  });

  it("has an extension and a media type", () => {
    expect(WRITERS[format].extension).toBe(format);
    expect(WRITERS[format].mediaType).toMatch(/^[a-z]+\/[a-z.-]+(?:; charset=utf-8)?$/u);
  });
});
