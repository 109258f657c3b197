/** One column for two: 公开主体/责任科室. Its cells name a bureau and the office in it, if they can be told apart. */
import { foldHeading } from "../heading.js";

/** What an agency is called, and what a part of one is. */
const UNIT = /主体|单位|部门|机构|科室|股室|处室/gu;
const PART = /科室|股室|处室|承办|经办|业务科/u;

/**
 * Whether the heading of 公开主体 names an office too: surely, as 公开主体/责任科室, or perhaps, as 公开主体（责任单位）.
 *
 * @returns null for a heading of one name
 */
export function officeIn(heading: string): "surely" | "perhaps" | null {
  const folded = foldHeading(heading);
  if ((folded.match(UNIT)?.length ?? 0) < 2) return null;
  return PART.test(folded) ? "surely" : "perhaps";
}

/** What a cell names. */
export interface SubjectsAndOffice {
  readonly subjects: readonly string[];
  /** Null where it names none, or none that can be told from the subjects. */
  readonly office: string | null;
}

/** Between a bureau and its office. */
const BETWEEN = /[/／\n]|\s+|[—–-]+|[:：]/u;
/** An office in brackets behind its bureau. */
const BRACKETED = /^(.+?)\s*[（(]([^（()）]+)[)）]$/u;
/** An office written on to its bureau; the office of a government is an agency of its own. */
const GLUED =
  /^(.*?(?:局|委员会|街道办事处|管委会|(?<=镇|乡|民)政府|中心|支队|大队))((?!办公室$).*(?:科|股|室|处|站|所|办|窗口|中队))$/u;
/** What offices of a bureau are called; behind a list's comma only what no agency is called. */
const OFFICE = /(?:科|股|室|办|处|站|所|窗口|中心|中队|岗)$/u;
const SURELY_OFFICE = /(?:科|股|科室|股室|处室|办公室)$/u;
const GOVERNMENT_OFFICE = /政府办(?:公室)?$/u;

/**
 * Tells offices from bureaus.
 *
 * @param names of a cell, one by one, as lists part them
 */
export function subjectsAndOffice(names: readonly string[]): SubjectsAndOffice {
  const subjects: string[] = [];
  const offices: string[] = [];
  for (const name of names) {
    const [bureau, office] = partsOf(name);
    if (office === null && isOffice(bureau, SURELY_OFFICE) && subjects.length > 0) offices.push(bureau);
    else {
      subjects.push(bureau);
      if (office !== null) offices.push(office);
    }
  }
  return {
    subjects: [...new Set(subjects)],
    office: offices.length > 0 ? [...new Set(offices)].join("、") : null,
  };
}

function partsOf(name: string): readonly [bureau: string, office: string | null] {
  const inBrackets = BRACKETED.exec(name);
  const [bureau = name, office = "", ...more] = inBrackets?.slice(1) ?? name.split(BETWEEN);
  const isTwo = more.length === 0 && bureau !== "" && isOffice(office, OFFICE);
  if (isTwo && !isOffice(bureau, SURELY_OFFICE)) return [bureau, office];
  const [, before = "", behind = ""] = GLUED.exec(name) ?? [];
  return behind === "" || GOVERNMENT_OFFICE.test(name) ? [name, null] : [before, behind];
}

function isOffice(name: string, pattern: RegExp): boolean {
  return pattern.test(name) && !GOVERNMENT_OFFICE.test(name);
}
