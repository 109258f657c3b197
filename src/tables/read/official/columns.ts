/** From the headings of a table to what each of its columns holds. */
import { COLUMNS, type Column } from "../../row.js";
import type { Header } from "../header.js";
import { foldHeading, partsOfHeading } from "../heading.js";
import type { Heading } from "./headings.js";
import { officeIn } from "./subject-office.js";

/** One column of a published table. */
export interface OfficialColumn {
  /** From 0. */
  readonly index: number;
  readonly key: Exclude<Heading, "aside">;
  /** Its own heading, as written: 全社会 under 公开对象. */
  readonly label: string;
  /** For 公开主体: whether its cells name an office too. */
  readonly office?: "surely" | "perhaps";
}

/** Columns without which a table is none of disclosure items: a directory of domains has numbers and names too. */
const SUBSTANCE: readonly Heading[] = ["content", "basis", "deadline", "subjects", "channels"];
const SUBJECT_HEADING = /公开(?:责任)?主体/u;
const LOWER_LEVEL = /[二三四]级/u;

/** Whether headings are those of a table of disclosure items. */
export function isOfficial(header: Header<Heading>): boolean {
  const keys = new Set(header.columns.values());
  const named = keys.has("name") || keys.has("category") || keys.has("content");
  const known = COLUMNS.filter((column) => keys.has(column)).length;
  return named && known >= 3 && SUBSTANCE.some((key) => keys.has(key));
}

/** The columns that are read, from left to right. */
export function officialColumns(header: Header<Heading>): OfficialColumn[] {
  const columns: OfficialColumn[] = [];
  for (const [index, key] of header.columns) {
    const heading = header.headings[index]?.at(-1) ?? "";
    const label = BOXED.includes(key) ? boxLabel(heading) : heading;
    if (key !== "aside") columns.push({ index, key, label });
  }
  columns.sort((a, b) => a.index - b.index);
  return withSharedOffice(withOffice(withCategory(columns)));
}

/** Columns under whose heading each value may have a column of its own. */
const BOXED: readonly Heading[] = ["audience", "method", "levels"];

/** What a tick below says: 全社会 of 公开对象/全社会 and of 公开对象（全社会）. */
function boxLabel(heading: string): string {
  const inBrackets = /^公[开開]\p{L}{2}\s*[（(]([^（()）]+)[)）]$/u.exec(heading)?.[1];
  const [group = "", own = heading] = partsOfHeading(heading);
  return inBrackets ?? (GROUP.test(group.replace(/\s/gu, "")) ? own : heading);
}

/** 公开对象, 公开方式, 公开层级: 乡镇/村级 names two levels instead. */
const GROUP = /^公[开開]\p{L}{2}$/u;

/** The official columns among those that are read, in the order of the official table. */
export function columnKeys(columns: readonly OfficialColumn[]): Column[] {
  return COLUMNS.filter((column) => columns.some(({ key }) => key === column));
}

/** Of two columns 公开事项 the first is the category, unless it says that it is not. */
function withCategory(columns: readonly OfficialColumn[]): OfficialColumn[] {
  const names = columns.filter(({ key }) => key === "name");
  const [first] = names;
  const plain =
    columns.some(({ key }) => key === "category") || names.length < 2 || LOWER_LEVEL.test(first?.label ?? "");
  return columns.map((column) => (!plain && column === first ? { ...column, key: "category" } : column));
}

/** Beside 公开主体, a column 责任单位 names the office. */
function withOffice(columns: readonly OfficialColumn[]): OfficialColumn[] {
  const subjects = columns.filter(({ key }) => key === "subjects");
  const main = subjects.find(({ label }) => SUBJECT_HEADING.test(foldHeading(label)));
  const plain = main === undefined || columns.some(({ key }) => key === "office");
  return columns.map((column) =>
    !plain && column.key === "subjects" && column !== main ? { ...column, key: "office" } : column,
  );
}

/** 公开主体/责任科室 holds both, where no other column has the office. */
function withSharedOffice(columns: readonly OfficialColumn[]): OfficialColumn[] {
  const plain = columns.some(({ key }) => key === "office");
  return columns.map((column) => {
    const office = plain || column.key !== "subjects" ? null : officeIn(column.label);
    return office === null ? column : { ...column, office };
  });
}
