import { expectTypeOf, test } from "vitest";
import { type ChangeReport, type RenderOptions, renderChanges } from "../../src/diff/index.js";
import type { Vocabulary } from "../../src/model/data.js";
import type { DisclosureList } from "../../src/model/index.js";
import { type ListFormat, type Report, readGrids, renderList, renderReport } from "../../src/tables/index.js";

declare const list: DisclosureList;
declare const report: Report;
declare const changes: ChangeReport;
declare const shown: RenderOptions;
declare const options: { readonly vocabulary: Vocabulary };

test("a format says whether bytes or a text are written", () => {
  expectTypeOf(renderList(list, "xlsx", options)).resolves.toEqualTypeOf<Uint8Array<ArrayBuffer>>();
  expectTypeOf(renderList(list, "docx", options)).resolves.toEqualTypeOf<Uint8Array<ArrayBuffer>>();
  expectTypeOf(renderList(list, "md", options)).resolves.toEqualTypeOf<string>();
  expectTypeOf(renderList(list, "md" as ListFormat, options)).resolves.toEqualTypeOf<
    Uint8Array<ArrayBuffer> | string
  >();
  expectTypeOf(renderReport(report, "xlsx")).resolves.toEqualTypeOf<Uint8Array<ArrayBuffer>>();
  expectTypeOf(renderReport(report, "html")).resolves.toEqualTypeOf<string>();
  expectTypeOf(renderChanges(changes, "xlsx", shown)).resolves.toEqualTypeOf<Uint8Array<ArrayBuffer>>();
  expectTypeOf(renderChanges(changes, "github", shown)).resolves.toEqualTypeOf<string>();
});

test("bytes are a part of a Blob, and a Blob is read", async () => {
  const blob = new Blob([await renderList(list, "xlsx", options)]);
  expectTypeOf(readGrids).toBeCallableWith(blob);
  expectTypeOf(readGrids).toBeCallableWith(await blob.arrayBuffer());
  expectTypeOf(readGrids).toBeCallableWith(new DataView(new ArrayBuffer(1)));
});

test("no list is written without its vocabulary, nor in a format that is none", () => {
  // @ts-expect-error the options are missing
  renderList(list, "xlsx");
  // @ts-expect-error no such format
  renderList(list, "pdf", options);
});
