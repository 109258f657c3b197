/** The exports: nothing of the catalog is lost in any of them, and the tools that they are meant for take them. */
import { beforeAll, describe, expect, it } from "vitest";
import {
  type ExportFile,
  type ExportFormat,
  type ExportRecord,
  exportCatalog,
} from "../../src/export/index.js";
import { type CatalogData, catalog } from "../../src/index.js";
import { loadReleaseData, releaseVersions } from "../../src/releases/index.js";
import { compile } from "../schemas/ajv.js";
import { cellsOf, descriptorIn, readCsv } from "./read-csv.js";
import { ofRecords, ofTables } from "./rebuild.js";
import { wideCatalog } from "./wide.js";

/** As JSON has it. The order of fields means nothing, except where what a field holds is a list by the names of its entries. */
const plain = (data: CatalogData) =>
  JSON.parse(
    JSON.stringify(data, (key, value) =>
      ["seen", "horizons", "vocabulary", "editions"].includes(key) ? Object.entries(value) : value,
    ),
  );

const linesOf = (files: readonly ExportFile[]): ExportRecord[] =>
  String(files[0]?.content)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe.each(["the release", "all that a catalog may have", "the first release"])("of %s", (name) => {
  let data: CatalogData;
  beforeAll(async () => {
    if (name === "all that a catalog may have") data = await wideCatalog();
    else
      data = await loadReleaseData(
        name === "the release" ? catalog.release.release : (releaseVersions[0] ?? ""),
      );
  });
  const whole = () => ({ ...data, further: data.further ?? [] });

  it("ndjson holds every field", async () => {
    const records = linesOf(await exportCatalog(data, "ndjson"));
    expect(plain(ofRecords(records))).toEqual(plain(whole()));
  });

  it("each line is what its schema says", async () => {
    const validate = compile("export-record");
    const wrong = linesOf(await exportCatalog(data, "ndjson")).filter((line) => !validate(line));
    expect(wrong).toEqual([]);
  });

  it("csv holds every field", async () => {
    const files = await exportCatalog(data, "csv");
    expect(plain(ofTables(readCsv(files)))).toEqual(plain(whole()));
  });

  it("no cell of csv is a formula", async () => {
    const files = await exportCatalog(data, "csv");
    const cells = files.filter(({ path }) => path.endsWith(".csv")).flatMap((file) => cellsOf(file).flat());
    expect(cells.filter((cell) => /^\s*["“]?[=+\-@＝＋－＠\t]/u.test(cell))).toEqual([]);
  });
});

it("always gives the same bytes", async () => {
  const data = await wideCatalog();
  const made = (format: ExportFormat) => exportCatalog(data, format);
  for (const format of ["ndjson", "csv", "jsonld", "sqlite", "parquet"] as const)
    expect(await made(format)).toEqual(await made(format));
});

it("describes every column", async () => {
  const { resources } = descriptorIn(await exportCatalog(await wideCatalog(), "csv"));
  const silent = resources.flatMap(({ name, schema }) =>
    schema.fields
      .filter(({ description }) => !/\p{sc=Han}.*[a-z]/u.test(description))
      .map((field) => `${name}.${field.name}`),
  );
  expect(silent).toEqual([]);
});

it("refuses what is no format, no data, no base", async () => {
  const data = await wideCatalog();
  await expect(exportCatalog(data, "pdf" as ExportFormat)).rejects.toMatchObject({ code: "wrong-argument" });
  await expect(exportCatalog(null as unknown as CatalogData, "csv")).rejects.toMatchObject({
    code: "wrong-argument",
  });
  for (const base of ["", "example", "https://example.org/x", "https://example.org/a b/"])
    await expect(exportCatalog(data, "jsonld", { base })).rejects.toMatchObject({ code: "invalid-base" });
});
