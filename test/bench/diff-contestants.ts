/** The ways to compare two catalogs that the benchmark sets against each other. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import daff from "daff";
import { create } from "jsondiffpatch";
import microdiff from "microdiff";
import { stringify } from "yaml";
import { diffCatalogs, explain } from "../../src/diff/index.js";
import type { CatalogData } from "../../src/model/index.js";
import type { Revision } from "./revision.js";

/** Prepares what does not count, then compares as often as asked. */
export type Contestant = (revision: Revision) => () => unknown;

/** What the entries of lists are known by. */
const ID_FIELDS = ["id", "title", "code", "domain"];

const changes: Contestant =
  ({ a, b }) =>
  () =>
    diffCatalogs(a, b);

const findings: Contestant =
  ({ a, b }) =>
  () =>
    explain(diffCatalogs(a, b), { a, b });

const patched: Contestant = ({ a, b }) => {
  const patcher = create({
    objectHash: (object) => {
      const entries = new Map(Object.entries(object));
      return ID_FIELDS.map((field) => entries.get(field)).find((id) => typeof id === "string");
    },
  });
  return () => patcher.diff(a, b);
};

/** Without its guard against cycles, which plain data do not need: as fast as it can be. */
const micro: Contestant =
  ({ a, b }) =>
  () =>
    microdiff(a, b, { cyclesFix: false });

/** One table for each kind of entry, list cells as JSON; making the tables does not count. */
const tables: Contestant = ({ a, b }) => {
  const [before, after] = [tablesOf(a), tablesOf(b)];
  return () =>
    before.map((table, at) => {
      const flags = new daff.CompareFlags();
      flags.addPrimaryKey("key");
      const output = new daff.TableView([]);
      new daff.TableDiff(daff.compareTables(table, after[at] ?? table, flags).align(), flags).hilite(output);
      return output;
    });
};

function tablesOf({ editions, instruments, vocabulary }: CatalogData): InstanceType<typeof daff.TableView>[] {
  const domains = Object.values(editions);
  return [
    tableOf(domains.flatMap(({ edition }) => edition.items.map((item) => ({ key: item.id, ...item })))),
    tableOf(
      domains.flatMap(({ edition, sources }) =>
        sources.map((one) => ({ key: `${edition.domain} ${one.id}`, ...one })),
      ),
    ),
    tableOf(instruments.map((one) => ({ key: one.title, ...one }))),
    tableOf(
      Object.entries(vocabulary).flatMap(([name, terms]) =>
        terms.map((term) => ({ key: `${name} ${term.code}`, ...term })),
      ),
    ),
  ];
}

function tableOf(entries: readonly object[]): InstanceType<typeof daff.TableView> {
  const rows = entries.map((entry) => new Map(Object.entries(entry)));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return new daff.TableView([
    columns,
    ...rows.map((row) => columns.map((column) => cellOf(row.get(column)))),
  ]);
}

function cellOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

/** The same data as YAML; writing the files does not count, starting git does. */
const git: Contestant = ({ a, b }) => {
  const folder = mkdtempSync(join(tmpdir(), "zwgk-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const [before, after] = [join(folder, "a.yaml"), join(folder, "b.yaml")];
  // Compact forms would make one line of an item; anchors would hide that values are shared.
  writeFileSync(before, stringify(a, { aliasDuplicateObjects: false }));
  writeFileSync(after, stringify(b, { aliasDuplicateObjects: false }));
  const words = ["diff", "--no-index", "--word-diff", before, after];
  return () => spawnSync("git", words, { maxBuffer: 2 ** 30 });
};

/** Everyone, by the name that the report prints. */
export const CONTESTANTS = {
  changes,
  "changes and findings": findings,
  jsondiffpatch: patched,
  microdiff: micro,
  daff: tables,
  "git diff --word-diff": git,
} as const satisfies Readonly<Record<string, Contestant>>;
