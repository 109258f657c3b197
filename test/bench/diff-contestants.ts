/** The ways to compare two catalogs that the benchmark sets against each other. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import daff from "daff";
import { create } from "jsondiffpatch";
import microdiff from "microdiff";
import { stringify } from "yaml";
import type { CatalogData } from "../../src/model/index.js";
import type { Revision } from "./revision.js";

/** The built package, as its users import it: the others are built, too. */
const { diffCatalogs, explain }: typeof import("../../src/diff/index.js") = await import(
  pathToFileURL(resolve("dist/diff.js")).href
);

/** Prepares what does not count, then compares as often as asked. */
export type Contestant = (revision: Revision) => () => unknown;

/** What the entries of lists are known by. */
const ID_FIELDS = ["id", "title", "code", "domain"];

const changes: Contestant =
  ({ a, b }) =>
  () =>
    diffCatalogs(a, b);

const findings =
  ({ a, b }: Revision) =>
  () =>
    explain(diffCatalogs(a, b), { a, b });

/** Fingerprints are worked out when they are read. */
const fingerprints: Contestant = (revision) => {
  const run = findings(revision);
  return () => run().map(({ fingerprint }) => fingerprint);
};

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

type Tables = readonly InstanceType<typeof daff.TableView>[];

/** One table for each kind of entry, list cells as JSON. */
const tables: Contestant =
  ({ a, b }) =>
  () =>
    compareTables(tablesOf(a), tablesOf(b));

/** The same where somebody has the tables already. */
const tablesAlready: Contestant = ({ a, b }) => {
  const [before, after] = [tablesOf(a), tablesOf(b)];
  return () => compareTables(before, after);
};

function compareTables(before: Tables, after: Tables): Tables {
  return before.map((table, at) => {
    const flags = new daff.CompareFlags();
    flags.addPrimaryKey("key");
    const output = new daff.TableView([]);
    new daff.TableDiff(daff.compareTables(table, after[at] ?? table, flags).align(), flags).hilite(output);
    return output;
  });
}

function tablesOf({ editions, instruments, vocabulary }: CatalogData): Tables {
  const domains = Object.values(editions);
  return [
    tableOf(domains.flatMap(({ edition }) => edition.items.map((item) => [item.id, item] as const))),
    tableOf(
      domains.flatMap(({ edition, sources }) =>
        sources.map((one) => [`${edition.domain} ${one.id}`, one] as const),
      ),
    ),
    tableOf(instruments.map((one) => [one.title, one] as const)),
    tableOf(
      Object.entries(vocabulary).flatMap(([name, terms]) =>
        terms.map((term) => [`${name} ${term.code}`, term] as const),
      ),
    ),
  ];
}

/** With no more work than the tables need: making them counts. */
function tableOf(entries: readonly (readonly [key: string, entry: object])[]): Tables[number] {
  const columns = new Set<string>();
  for (const [, entry] of entries) for (const column in entry) columns.add(column);
  const fields = [...columns] as never[];
  return new daff.TableView([
    ["key", ...fields],
    ...entries.map(([key, entry]) => [key, ...fields.map((field) => cellOf(entry[field]))]),
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
  "changes, findings, fingerprints": fingerprints,
  jsondiffpatch: patched,
  microdiff: micro,
  daff: tables,
  "daff, tables made before": tablesAlready,
  "git diff --word-diff": git,
} as const satisfies Readonly<Record<string, Contestant>>;
