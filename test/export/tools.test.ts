/** The files opened by the tools that they are meant for. */
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import datapackage from "datapackage";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import jsonld from "jsonld";
import { Parser, Store } from "n3";
import initSqlJs from "sql.js";
import { beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_BASE, type ExportFile, type ExportFormat, exportCatalog } from "../../src/export/index.js";
import { sqliteOf } from "../../src/export/sqlite/index.js";
import { type CatalogData, catalog } from "../../src/index.js";
import { loadReleaseData } from "../../src/releases/index.js";
import { withDuckDb } from "../duckdb.js";
import { descriptorIn, type Row, type Rows, readCsv } from "./read-csv.js";
import { wideCatalog } from "./wide.js";

let data: CatalogData;
let folder: string;
let rows: Rows;

/** The files of a form, on the disk. */
async function written(format: ExportFormat, of = data): Promise<readonly ExportFile[]> {
  const files = await exportCatalog(of, format);
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return files;
}

beforeAll(async () => {
  data = await loadReleaseData(catalog.release.release);
  folder = await mkdtemp(join(tmpdir(), "zwgk-export-"));
  rows = readCsv(await written("csv"));
});

describe("the data package", () => {
  it("is valid, and so is every row of its tables", async () => {
    const found = await datapackage.Package.load(join(folder, "csv", "datapackage.json"));
    expect(found.errors).toEqual([]);
    expect(found.valid).toBe(true);
    for (const resource of found.resources) {
      const read = await resource.read({ cast: true });
      expect([resource.name, read.length]).toEqual([resource.name, rows[resource.name]?.length]);
    }
  });

  it("has whatever its keys point to", async () => {
    const { resources } = descriptorIn(await exportCatalog(data, "csv"));
    const keyOf = (row: Row, names: readonly string[]) => JSON.stringify(names.map((name) => row[name]));
    const keys = resources.flatMap(({ name, schema }) =>
      (schema.foreignKeys ?? []).map(({ fields, reference }) => ({
        name,
        fields,
        resource: reference.resource,
        to: reference.fields,
      })),
    );
    expect(keys.length).toBeGreaterThan(20);
    for (const { name, fields, resource, to } of keys) {
      const there = new Set(rows[resource]?.map((row) => keyOf(row, to)));
      const lost = rows[name]?.filter(
        (row) => fields.every((field) => row[field] !== null) && !there.has(keyOf(row, fields)),
      );
      expect([name, resource, lost]).toEqual([name, resource, []]);
    }
  });
});

describe("the database", () => {
  const open = async (of: CatalogData) => {
    const { Database } = await initSqlJs();
    const [file] = await exportCatalog(of, "sqlite");
    return new Database(file?.content as Uint8Array);
  };
  const valuesOf = (database: Awaited<ReturnType<typeof open>>, sql: string) =>
    database.exec(sql)[0]?.values ?? [];

  it("is whole, and its keys hold", async () => {
    const database = await open(data);
    expect(valuesOf(database, "PRAGMA integrity_check")).toEqual([["ok"]]);
    expect(valuesOf(database, "PRAGMA foreign_key_check")).toEqual([]);
    database.close();
  });

  it.each(["the release", "all that a catalog may have"])(
    "has the rows of every table (%s)",
    async (name) => {
      const of = name === "the release" ? data : await wideCatalog();
      const database = await open(of);
      expect(valuesOf(database, "PRAGMA integrity_check")).toEqual([["ok"]]);
      for (const [table, expected] of Object.entries(readCsv(await exportCatalog(of, "csv")))) {
        const found = valuesOf(database, `SELECT * FROM "${table}" ORDER BY rowid`);
        expect([table, found]).toEqual([table, expected.map((row) => Object.values(row).map(inSqlite))]);
      }
      database.close();
    },
  );

  it("is whole however long its tables and keys are", async () => {
    const { Database } = await initSqlJs();
    const texts = Array.from(
      { length: 2500 },
      (_, at) => `${(at * 7919) % 2500}-${"长𠮷".repeat((at * 37) % 400)}`,
    );
    const columns = ["key", "text"].map((name) => ({
      name,
      type: "text" as const,
      description: "",
      required: true,
    }));
    const table = { name: "long", description: "", columns, primaryKey: ["key"], foreignKeys: [] };
    const database = new Database(sqliteOf([{ ...table, rows: texts.map((text) => [text, text]) }]));
    expect(valuesOf(database, "PRAGMA integrity_check")).toEqual([["ok"]]);
    expect(valuesOf(database, "SELECT text FROM long ORDER BY rowid").flat()).toEqual(texts);
    for (const text of texts.slice(0, 50))
      expect(valuesOf(database, `SELECT key = text FROM long WHERE key = '${text}'`)).toEqual([[1]]);
    database.close();
  });

  it("finds a row by its key, and takes new ones", async () => {
    const database = await open(data);
    const plan = "EXPLAIN QUERY PLAN SELECT * FROM items WHERE id = 'health-001' AND edition = '2019'";
    expect(JSON.stringify(valuesOf(database, plan))).toContain("USING INDEX sqlite_autoindex_items_1");
    for (const { id, name } of rows.items ?? [])
      expect(valuesOf(database, `SELECT name FROM items WHERE id = '${id}'`)).toEqual([[name]]);
    database.run("INSERT INTO channels VALUES ('x', '新', 'new', NULL, '[]')");
    expect(valuesOf(database, "PRAGMA integrity_check")).toEqual([["ok"]]);
    database.close();
  });
});

/** A cell as a database without types for it has it. */
function inSqlite(cell: unknown): unknown {
  if (typeof cell === "boolean") return cell ? 1 : 0;
  return typeof cell === "object" && cell !== null ? JSON.stringify(cell) : cell;
}

describe("Parquet", () => {
  it("has the rows of every table, for its own reader", async () => {
    const files = await written("parquet");
    expect(files.length).toBe(Object.keys(rows).length);
    for (const { path, content } of files) {
      const { buffer } = content as Uint8Array<ArrayBuffer>;
      const file = buffer.slice(0, (content as Uint8Array).length);
      const table = rows[path.replace(/^parquet\/|\.parquet$/gu, "")] ?? [];
      expect(Number(parquetMetadata(file).num_rows)).toBe(table.length);
      const found = await parquetReadObjects({ file });
      expect([path, JSON.parse(JSON.stringify(found, dayOnly))]).toEqual([path, table]);
    }
  });
});

/** Days come as moments. */
const dayOnly = (_: string, value: unknown) =>
  typeof value === "string" && value.endsWith("T00:00:00.000Z") ? value.slice(0, 10) : value;

describe("DuckDB", () => {
  it("asks the same of csv, Parquet and ndjson, and gets the same", async () => {
    await written("parquet");
    await written("ndjson");
    await withDuckDb(async (ask) => {
      const count = (items: string, channels: string) =>
        `SELECT i.domain, count(DISTINCT i.id) FROM ${items} i JOIN ${channels} c ON c.item = i.id WHERE c.channel = 'notice-board' GROUP BY 1 ORDER BY 1`;
      const at = (path: string) => `'${join(folder, path)}'`;
      const csv = await ask(
        count(`read_csv(${at("csv/items.csv")})`, `read_csv(${at("csv/item_channels.csv")})`),
      );
      const parquet = await ask(count(at("parquet/items.parquet"), at("parquet/item_channels.parquet")));
      const ndjson = await ask(`
      SELECT domain, count(*) FROM read_ndjson(${at("catalog.ndjson")},
        columns = {record: 'VARCHAR', domain: 'VARCHAR', id: 'VARCHAR', channels: 'JSON'})
      WHERE record = 'item' AND list_contains(json_extract_string(channels, '$[*]'), 'notice-board')
      GROUP BY 1 ORDER BY 1`);
      expect(csv.length).toBeGreaterThan(5);
      expect(parquet).toEqual(csv);
      expect(ndjson).toEqual(csv);
      expect(await ask(`SELECT typeof(issued) FROM ${at("parquet/instruments.parquet")} LIMIT 1`)).toEqual([
        ["DATE"],
      ]);
    });
  });
});

it("answers the queries of the documentation", async () => {
  await written("ndjson");
  const page = await readFile("docs/open-data.md", "utf8");
  const [ofLines = "", ofTables = ""] = [...page.matchAll(/```sql\n([^`]*)```/gu)].map(([, sql = ""]) => sql);
  const boards = await withDuckDb((ask) =>
    ask(ofLines.replace("catalog.ndjson", join(folder, "catalog.ndjson"))),
  );
  const items = catalog.items({ channel: "notice-board" });
  for (const [domain, count] of boards)
    expect([domain, Number(count)]).toEqual([domain, items.filter((item) => item.domain === domain).length]);
  const { Database } = await initSqlJs();
  const [file] = await exportCatalog(data, "sqlite");
  const database = new Database(file?.content as Uint8Array);
  const ended = database.exec(ofTables)[0]?.values ?? [];
  database.close();
  expect(ended.length).toBeGreaterThan(10);
  for (const [, , instrument, status] of ended)
    expect(catalog.instrument(String(instrument))?.status).toBe(status);
});

describe("JSON-LD", () => {
  const ns = (name: string) => `http://www.w3.org/2004/02/skos/core#${name}`;
  const own = (name: string) => `${DEFAULT_BASE}terms/${name}`;

  async function load(of: CatalogData, base?: string): Promise<Store> {
    const [file] = await exportCatalog(of, "jsonld", { base });
    const quads = await jsonld.toRDF(JSON.parse(String(file?.content)), {
      format: "application/n-quads",
      safe: true,
      documentLoader: (url) => {
        throw new Error(`fetches ${url}`);
      },
    });
    return new Store(new Parser({ format: "application/n-quads" }).parse(quads));
  }

  let loaded: Promise<Store> | undefined;
  /** Of the release, once for all tests. */
  const whole = () => {
    loaded ??= load(data);
    return loaded;
  };

  it.each(["the release", "all that a catalog may have"])("has every text of %s", async (name) => {
    const of = name === "the release" ? data : await wideCatalog();
    const store = await (of === data ? whole() : load(of));
    const terms = [...store].flatMap(({ subject, object }) => [subject, object]);
    const said = new Set(terms.flatMap(wordsOf));
    const lost = leavesOf(of).filter((leaf) => !said.has(leaf));
    expect(lost).toEqual([]);
  });

  it("makes items concepts of the scheme of their domain", async () => {
    const store = await whole();
    const item = `${DEFAULT_BASE}items/social-assistance-004`;
    const objects = (subject: string, predicate: string) =>
      store.getObjects(subject, predicate, null).map(({ value }) => value);
    expect(objects(item, ns("prefLabel"))).toEqual(["办事指南"]);
    expect(objects(item, ns("inScheme"))).toEqual([`${DEFAULT_BASE}domains/social-assistance`]);
    const [category = ""] = objects(item, ns("broader"));
    expect(objects(category, ns("prefLabel"))).toEqual(["最低生活保障"]);
    expect(objects(category, ns("topConceptOf"))).toEqual([`${DEFAULT_BASE}domains/social-assistance`]);
    const lists = store.extractLists();
    const [content = ""] = objects(item, own("content"));
    expect(lists[content]?.map(({ value }) => value)).toEqual(catalog.item("social-assistance-004").content);
    expect(store.getSubjects(null, ns("Concept"), null).length).toBeGreaterThan(500);
    expect(
      store.getSubjects(null, "http://www.w3.org/ns/dcat#Dataset", null).map(({ value }) => value),
    ).toEqual([`${DEFAULT_BASE}catalog`]);
  });

  it("begins addresses as told, and nothing else differs", async () => {
    const base = "https://www.example.org/catalog/";
    const of = await wideCatalog();
    const [here, there] = await Promise.all([load(of), load(of, base)]);
    expect(there.size).toBe(here.size);
    expect(there.countQuads(`${base}items/elderly-care-001`, null, null, null)).toBeGreaterThan(5);
    expect([...there].filter(({ subject }) => subject.value.startsWith(DEFAULT_BASE))).toEqual([]);
  });
});

/** What a node of the graph says: its value, or what the end of its address stands for. */
function wordsOf({
  termType,
  value,
}: {
  readonly termType: string;
  readonly value: string;
}): readonly string[] {
  return termType === "NamedNode" ? [value, ...value.split("/").map(decodeURIComponent)] : [value];
}

/** Every text, number and truth that the data hold; keys where they are the names of entries. */
function leavesOf(value: unknown, key = ""): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== "object") return [String(value)];
  const names = ["seen", "revisionsEffective", "horizons", "vocabulary", "editions"];
  const keys = names.includes(key) && !Array.isArray(value) ? Object.keys(value) : [];
  return [...keys, ...Object.entries(value).flatMap(([name, one]) => leavesOf(one, name))];
}
