/** One good call of every public function, and which of its arguments can be wrong how. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAligner } from "../../src/align/index.js";
import { checkSheet } from "../../src/check-sheet/index.js";
import { conformityOf, leagueRecords, rubrics } from "../../src/conformity/index.js";
import { parseDeadline, weekdaysOnly } from "../../src/deadlines/index.js";
import { diffCatalogs, diffLists } from "../../src/diff/index.js";
import { catalog } from "../../src/index.js";
import { instrumentRegistry, parseCitations, statusRegistry } from "../../src/instruments/index.js";
import type { Profile } from "../../src/model/index.js";
import { compareColumns, portalColumns } from "../../src/portal/index.js";
import { openQuestions, resolveProfile } from "../../src/profile/index.js";
import { loadReleaseData } from "../../src/releases/index.js";
import { coverageOf, createMapper, groundsOf, propose } from "../../src/responsibilities/index.js";
import { createSearch } from "../../src/search/index.js";
import { listTable, readGrids } from "../../src/tables/index.js";
import { parseYaml } from "../../src/yaml/index.js";
import {
  type Argument,
  any,
  bytes,
  call,
  code,
  day,
  list,
  maybeCode,
  maybeDay,
  maybeText,
  nullableText,
  object,
  options,
  text,
  texts,
} from "./wrong.js";

const release = catalog.release.release;
const data = await loadReleaseData(release);
const { vocabulary } = catalog;
const profile: Profile = {
  profile: 1,
  agency: { name: "某镇人民政府", level: "township" },
  release,
  domains: { include: ["health"] },
};
const printed = `profile: 1\nagency: {name: 某镇人民政府, level: township}\nrelease: ${release}\ndomains: {include: [health]}\n`;
const { list: made } = resolveProfile(profile, catalog);
const table = listTable(made, vocabulary);
const csv = new TextEncoder().encode("序号,公开事项,公开内容（要素）\n1,办事指南,办理条件\n");
const grids = await readGrids(csv);
const input = { profile, catalog, list: made };
const sheet = checkSheet(input);
const comparison = { compared: "某县政府网站", on: "2026-01-05" };
const held = {
  rows: [],
  unread: [],
  catalog,
  level: "township",
  day: "2026-01-05",
  rubric: rubrics[0],
} as const;
const conformity = conformityOf(held as never);
const standings = leagueRecords(held as never).map((record) => ({
  ...record,
  file: "a.xlsx",
  county: "某县",
}));
const deadline = parseDeadline("自信息形成之日起10个工作日内");
const [citation] = parseCitations("《中华人民共和国城乡规划法》第四十条");
const registry = instrumentRegistry(catalog);
const statuses = statusRegistry(catalog);
const place = { province: "福建省", city: "泉州市" };
const outdated = {
  index: 0,
  instrument: "物权法",
  status: "replaced",
  since: "2021-01-01",
  successor: { title: "民法典" },
  horizon: "2026-01-01",
};
const power = {
  row: 1,
  no: null,
  type: "行政给付",
  name: "最低生活保障审核确认",
  subItem: null,
  basis: [],
  subject: null,
  office: null,
  duties: [],
};
const mapping = { mapping: 1, release, items: [] };
const mapper = createMapper(catalog);
const wanted = { list: made, powers: [power], offices: [], rules: [] };
const proposals = propose(mapper, wanted);
const grounds = groundsOf(made, [power]);
const covered = {
  list: made,
  mapping: mapping as never,
  powers: [power],
  offices: [],
  unused: new Set<string>(),
};
const coverage = coverageOf(covered);
const edition = data.editions.health.edition;
const columns = portalColumns(made);
const comparisonOfColumns = compareColumns(columns, []);
const [question = { kind: "bureau", items: ["health-001"], role: null, domain: "health", reason: null }] =
  openQuestions(input);
const source = parseYaml(printed, "profile.yaml");
const finding = {
  rule: "x",
  level: "error",
  message: { zh: "甲", en: "a" },
  hint: { zh: "改正", en: "mend it" },
  file: "a.yaml",
  position: { line: 1, column: 1 },
};
const change = {
  rule: "deadline-loosened",
  level: "weakening",
  fingerprint: "0123456789abcdef",
  domain: null,
  item: null,
  title: null,
  field: null,
  old: null,
  new: null,
  message: { zh: "甲", en: "a" },
};
const report = {
  names: { old: "a", new: "b" },
  changes: [],
  rows: () => ({ old: null, new: null }),
  semver: null,
  ignored: 0,
};
const terms = catalog;

const folder = mkdtempSync(join(tmpdir(), "zwgk-doors-"));
const inFolder = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const profileFile = inFolder("profile.yaml", printed);
const csvFile = inFolder("table.csv", csv);

const list1 = list([]);
const twoLists = [object(made), object(made)];
const twoParts = [object(data), object(data)];
const twoTables = [object(table), object(table)];

/** By entry and function. */
export const CALLS: Readonly<Record<string, Readonly<Record<string, readonly Argument[]>>>> = {
  index: {
    assemble: [list(filesOf()), maybeText(release)],
    createCatalog: [object(structuredClone(data))],
    readQuery: [text("低保")],
    verificationOf: [object({ seen: {} })],
    withFurther: [
      object(data),
      { ...object(profile), wrong: [undefined, null, 7, "x", [], Promise.resolve({})] },
    ],
  },
  model: {
    unseenFields: [object({ seen: {} })],
    verificationOf: [object({ seen: {} })],
  },
  align: { createAligner: [object(catalog)] },
  "check-sheet": {
    checkFacts: [object(input), maybeCode()],
    checkPage: [object(sheet), list()],
    checkSheet: [object(input), maybeCode()],
    confirmLines: [list(), object(input), object(comparison)],
    confirmSheet: [list(grids), object(input), object(comparison)],
    readCheckSheet: [list(grids)],
    writeCheckSheet: [object(sheet), list()],
  },
  conformity: {
    conformityOf: [object(held)],
    conformityReport: [text("某镇"), object(conformity), object(catalog), code("zh"), options()],
    leagueRecords: [object(held), call((all: unknown) => all)],
    mirroredItems: [object(made), object(catalog)],
    rankingOf: [list(standings), call(() => [])],
    rankingReport: [text("某市"), list(standings), object(catalog), code("zh"), call(() => [])],
    requiredItems: [object(profile), object(catalog)],
  },
  deadlines: {
    compareDeadlines: [object(deadline), object(deadline)],
    deadlineParts: [object(deadline)],
    dueDate: [object(deadline), day(), options(weekdaysOnly)],
    findTrigger: [text("信息形成之日")],
    formatDeadline: [object(deadline)],
    formatDuration: [object({ count: 10, unit: "workday" })],
    formatTrigger: [object({ code: null, words: "信息形成之日" })],
    isWhole: [object(deadline)],
    loadChinaCalendar: [],
    parseDeadline: [text("及时公开")],
    periodicDates: [object(deadline), day(), day(), options(weekdaysOnly)],
    today: [],
    triggerEntry: [code("formed")],
    workdaySpan: [day(), day(), object(weekdaysOnly)],
  },
  diff: {
    adviseVersion: twoParts,
    applyChanges: [object(data), list(diffCatalogs(data, data))],
    applyIgnores: [list([change]), list(), day()],
    applyListChanges: [object(made), list(diffLists(made, made))],
    catalogRows: [...twoParts, object({ terms, lang: "zh" })],
    compareTables: [...twoTables, options()],
    countChanges: [list([change])],
    diffCatalogs: twoParts,
    diffLists: twoLists,
    explain: [list(), object({ a: data, b: data })],
    explainList: [list(), object({ a: made, b: made })],
    invert: [list()],
    listRows: twoLists,
    matchRows: [list(table.rows), list(table.rows)],
    renderChanges: [object(report), code("text"), object({ lang: "zh", terms })],
    requiredBump: [list([change])],
    satisfiesBump: [text("1.0.0"), text("1.0.1"), code("patch")],
    tableRows: twoTables,
  },
  export: { exportCatalog: [object(data), code("ndjson"), options()] },
  instruments: {
    describeOutdated: [object(outdated)],
    foreignDocuments: [texts(["《福建省城乡规划条例》"]), object(registry), object(place)],
    formatCitation: [object(citation)],
    instrumentRegistry: [object(catalog)],
    isForeign: [object(place), object(place)],
    leadingPlace: [text("福建省")],
    localDocument: [object(citation)],
    lookUpCitation: [object(citation), object(registry)],
    mentionedInstruments: [text("城乡规划法"), object(registry)],
    outdated: [texts(["物权法"]), object(statuses), day()],
    outdatedMentions: [object(catalog), day()],
    parseCitations: [text("《物权法》")],
    placeName: [object(place)],
    registeredStatus: [text("物权法"), object(statuses), day()],
    registryHorizon: [object(catalog)],
    resolveCitation: [object(citation), object(registry)],
    staleInstruments: [object(catalog), day()],
    statusOn: [object(catalog.instrument("城乡规划法")), day(), day()],
    statusRegistry: [object(catalog)],
  },
  intake: {
    acceptKinds: [object({ lines: [] }), list(["confirms"])],
    begunEdition: [code("health"), text("my-2026"), object(data)],
    byDomain: [list(), object(catalog)],
    editsOf: [object(edition), object({ lines: [] }), object(new Map()), text("a-page")],
    readIntakeSheet: [list(grids), list1],
    takeIn: [
      object({
        domain: "health",
        rows: [],
        unread: [],
        edition,
        standard: edition.items,
        used: [],
        catalog,
        source: "a-page",
      }),
    ],
    writeEdits: [
      object({ edition: "items: []\n", sources: "[]\n" }),
      list(),
      object({ domain: "health", source: {}, isKnown: true }),
    ],
    writeIntakeSheet: [list(), object(new Map()), object({ title: "某县", day: "2026-01-05" })],
  },
  node: {
    loadCatalog: [text("catalogs"), maybeText()],
    loadComparable: [text(release), object({ data, earlier: {}, catalogFolder: "catalogs", cwd: "." })],
    loadLists: [object({ columns: { powers: {}, offices: {} } })],
    loadMapping: [text(join(folder, "mapping.yaml"))],
    loadProfile: [text(profileFile), options(data), maybeDay()],
    loadProject: [
      object({ list: made, profile }),
      object(catalog),
      object({
        responsibilities: csvFile,
        mapping: join(folder, "mapping.yaml"),
        columns: { powers: {}, offices: {} },
      }),
      options(),
    ],
    loadTarget: [text("health"), object({ folder: "catalogs", isStandard: true, data })],
    packFolder: [text(profileFile), object(profile)],
    pairUp: [
      object({ kind: "catalog", name: "a", scope: null, part: data, sources: [], findings: [] }),
      object({ kind: "catalog", name: "b", scope: null, part: data, sources: [], findings: [] }),
      object(data),
    ],
    printMapping: [object(mapping), maybeText()],
    readSource: [text(profileFile)],
    readSources: [texts([profileFile])],
    readTableFile: [text(csvFile)],
    unpackFolder: [bytes(await packed()), text(join(folder, "unpacked")), nullableText("原有")],
    validateFiles: [list([source]), object({ reference: data, day: "2026-01-05" })],
    writeAtomic: [text(join(folder, "written.txt")), text("甲")],
    writeOutputs: [text(folder), list(), options()],
    writeTargets: [
      list(),
      object({ folder: "catalogs", isStandard: true, data }),
      { good: true, wrong: [undefined, null, 7, {}] },
    ],
  },
  portal: {
    columnsReport: [object(made), code("zh")],
    compareColumns: [list(columns), list()],
    portalColumns: [object(made)],
    readSiteColumns: [list(await siteGrids())],
    siteReport: [text("某镇"), object(comparisonOfColumns), code("zh")],
  },
  profile: {
    adoptEdits: [object({ ...input, edited: grids })],
    answerQuestion: [object(profile), object(question), text("exclude"), maybeText("不属本级")],
    checkProfile: [object(profile), object(catalog), options()],
    editYaml: [text(printed), list([{ op: "set", path: ["release"], value: "1.0.0" }])],
    leftOutItems: [object(profile), object(catalog)],
    listFigures: [object(made)],
    openQuestions: [object(input)],
    printBasis: [object("物权法"), object(catalog)].map(withoutTexts),
    profileOfTable: [object({ agency: profile.agency, rows: [], unread: [], catalog })],
    resolveProfile: [object(profile), object(catalog), options()],
    settleConflict: [
      object({ catalog, profile }),
      object({ item: "health-001", field: "deadline", base: null, local: null, next: null }),
      code("local"),
    ],
    upgradeProfile: [object({ base: catalog, next: catalog, profile }), maybeCode()],
  },
  releases: {
    changesSince: [object(profile), object(made), object(catalog), object(catalog)],
    loadRelease: [code(release)],
    loadReleaseData: [code(release)],
  },
  responsibilities: {
    allOffices: [object({ stated: [], listed: [], powers: [power] })],
    applyEdits: [maybeObject(mapping), list(), object(grounds), call(() => undefined), text(release)],
    assignOffices: [object(made), object(mapping)],
    coverageLines: [object(coverage), code("zh")],
    coverageMarkdown: [object(coverage), text("某镇"), code("zh")],
    coverageOf: [object(covered)],
    coveragePage: [object(coverage), text("某镇"), code("zh")],
    coverageTables: [object(coverage), code("zh")],
    createMapper: [object(catalog)],
    groundsOf: [object(made), list([power]), options(catalog)],
    mergeMapping: [maybeObject(mapping), object(proposals), object(made), object(grounds)],
    officesByPower: [list([power]), any(undefined)],
    officesOf: [list()],
    powerKeys: [list([power])],
    propose: [object(mapper), object(wanted)],
    readMappingSheet: [list(grids), object({ powers: new Set(), offices: new Set() })],
    readOffices: [list(await officeGrids()), options()],
    readOfficesJson: [text('[{"name": "社会事务办公室"}]')],
    readPowers: [list(await powerGrids()), options()],
    readPowersJson: [text('[{"name": "最低生活保障审核确认"}]')],
    readPowersWithOffices: [list(await powerGrids()), options()],
    writeForm: [],
    writeMappingSheet: [
      object({ mapping, list: made, powers: [power], offices: [], grounds }),
      object({ lines: [], tables: [] }),
    ],
  },
  search: {
    createSearch: [object(catalog), { good: undefined, wrong: [null, 7, {}, ["x"]] }],
    readQuery: [text("低保")],
  },
  tables: {
    checkedOnly: [object(made)],
    findHeader: [object(grids[0]), object({ name: ["公开事项"] })],
    itemRow: [object(catalog.item("health-001")), object(catalog), maybeCode()],
    listTable: [object(made), object(vocabulary)],
    readGrids: [bytes(csv), options()],
    readPastedGrids: [text("序号\t公开事项\n1\t办事指南\n"), options()],
    readPublished: [list(grids), object(vocabulary), options()],
    readPublishedFile: [bytes(csv), object({ vocabulary })],
    renderList: [object(made), code("json"), object({ vocabulary })],
    renderReport: [object({ title: "报告", lines: [], tables: [], lang: "zh" }), code("text")],
  },
  validate: {
    countFindings: [list([finding])],
    editInCodes: [text(printed), code("profile"), list()],
    editYaml: [text(printed), list()],
    formatGithub: [list([finding]), object({ language: "zh" })],
    formatJson: [list([finding]), object({ files: 1 })],
    formatText: [list([finding]), object({ language: "zh" })],
    inCodes: [object(source), maybeCode("profile")],
    kindOf: [text(printed), text("profile.yaml"), any(undefined)],
    parseYaml: [text(printed), text("profile.yaml")],
    validateSources: [list([source]), options()],
  },
};

const search = createSearch(catalog);
const aligner = createAligner(catalog);
const filters = (): Argument => ({
  good: { domain: "health", level: ["township"], subject: "township" },
  wrong: [
    null,
    7,
    "health",
    [],
    Promise.resolve({}),
    { domian: "health" },
    { domain: "no-such-domain" },
    { level: "galaxy" },
    { level: 7 },
    { channel: ["portal", "pigeon"] },
    { subject: "nobody" },
    { method: "never" },
    { verification: "sure" },
    { category: {} },
  ],
});

/** Methods of catalogs, aligners, mappers and searches. */
export const METHODS: Readonly<
  Record<string, { readonly fn: unknown; readonly given: readonly Argument[] }>
> = {
  "aligner.align": {
    fn: aligner.align,
    given: [
      list([{ name: "办事指南" }]),
      { good: { domain: "health" }, wrong: [null, 7, [], { domain: "x" }, { domian: "health" }] },
    ],
  },
  "catalog.asOf": { fn: catalog.asOf, given: [day()] },
  "catalog.domain": { fn: catalog.domain, given: [text("health")] },
  "catalog.instrument": { fn: catalog.instrument, given: [text("物权法")] },
  "catalog.item": { fn: catalog.item, given: [text("health-001")] },
  "catalog.items": { fn: catalog.items, given: [filters()] },
  "catalog.resolve": { fn: catalog.resolve, given: [text("health-001")] },
  "catalog.search": { fn: catalog.search, given: [text("低保"), filters()] },
  "catalog.source": { fn: catalog.source, given: [text("health"), text("x")] },
  "mapper.item": { fn: mapper.item, given: [text("health-001"), list([{ name: "给付" }]), options()] },
  "mapper.office": { fn: mapper.office, given: [object({ name: "社会事务办公室" })] },
  "mapper.power": { fn: mapper.power, given: [object({ name: "给付" }), options()] },
  "search.search": {
    fn: search.search,
    given: [
      text("低保"),
      {
        good: { limit: 5 },
        wrong: [null, 7, "x", [], { limit: "5" }, { most: 5 }, { filter: { level: "x" } }],
      },
    ],
  },
};

function maybeObject(good: unknown): Argument {
  return { good, wrong: [undefined, 7, "x", {}, [], Promise.resolve({})] };
}

/** Titles are texts. */
function withoutTexts(argument: Argument): Argument {
  return { ...argument, wrong: argument.wrong.filter((one) => typeof one !== "string") };
}

/** The files of the smallest catalog. */
function filesOf(): readonly unknown[] {
  return [
    {
      kind: "release",
      file: "releases/x.yaml",
      value: { release, date: "2026-01-05", editions: [], counts: {}, notes: [] },
    },
  ];
}

async function packed(): Promise<Uint8Array> {
  const { packProject } = await import("../../src/project/index.js");
  return packProject({ "profile.yaml": new TextEncoder().encode(printed) } as never);
}

async function siteGrids() {
  return readGrids(new TextEncoder().encode("一级栏目,二级栏目\n政务公开,政策文件\n"));
}

async function officeGrids() {
  return readGrids(new TextEncoder().encode("序号,承办机构,主要职责\n1,社会事务办公室,民政\n"));
}

async function powerGrids() {
  return readGrids(new TextEncoder().encode("序号,职权类型,职权名称\n1,行政给付,最低生活保障审核确认\n"));
}
