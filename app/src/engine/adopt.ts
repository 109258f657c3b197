/** A list that was edited in Excel or Word, its edits taken back into the profile, as `zwgk adopt` does it. */
import { catalog as current } from "../../../src/index.js";
import type { DisclosureList, ListRow } from "../../../src/model/index.js";
import { type AdoptedEdit, adoptEdits, resolveProfile, takesBack } from "../../../src/profile/index.js";
import {
  type Grid,
  type ListFormat,
  listRow,
  rawRow,
  readGrids,
  renderList,
  WRITERS,
} from "../../../src/tables/index.js";
import type { ProjectWithoutBytes } from "../state/project.js";
import type { FileStore } from "./files.js";
import { likestMade } from "./made.js";
import { ProblemError } from "./problem.js";
import type { Adopted, Answers, EditedField, Lang } from "./protocol.js";
import { assignedList, withNames } from "./resolve.js";
import type { Standard } from "./standard.js";

/** The edited file. */
export interface AdoptRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly answers: Answers;
  readonly lang: Lang;
  readonly day: string;
  readonly standard: Standard;
  readonly files: Pick<FileStore, "bytes">;
}

/**
 * Reads what a person edited.
 *
 * @throws ProblemError where the file holds no list
 */
export async function adoptFile(
  project: ProjectWithoutBytes,
  { name, bytes, answers, lang, day, standard, files }: AdoptRequest,
): Promise<Adopted> {
  const { catalog } = standard;
  const list = await assignedList(project, { day, standard });
  const { profile } = withNames(project.profile, project.bureaus);
  const edited = await readGrids(bytes, { name: name.replace(/\.[^.]*$/u, "") });
  const format = formatOf(name);
  const made =
    project.made && (await likestMade(files.bytes(project.made), WRITERS[format].extension, edited));
  const adoption = adoptEdits({
    profile,
    catalog,
    list,
    edited,
    generated: made ?? (await generated(format, list, lang)),
    ...(made ? { made } : {}),
    answers: new Map(answers.choices),
    reasons: new Map(answers.reasons),
    refused: new Set(answers.refused),
  });
  const { adopted, open, findings, profile: taken } = adoption;
  // Every item gone is no edit: it is another file.
  const known = new Set(idsOf(list));
  const next = resolveProfile(taken, catalog).list;
  const left = idsOf(next);
  if (!left.some((id) => known.has(id))) throw new ProblemError(OTHER_FILE);
  const { bureaus = {}, ...rest } = taken;
  const stated = Object.entries(bureaus).filter(
    ([role, name]) => project.profile.bureaus?.[role] !== undefined || profile.bureaus?.[role] !== name,
  );
  const [before, now] = [rowsById(list), rowsById(next)];
  return {
    // Names of the county's file stay there.
    profile: { ...rest, ...(stated.length > 0 ? { bureaus: Object.fromEntries(stated) } : {}) },
    adopted,
    open,
    findings,
    fields: new Map(adopted.map((edit) => [edit.key, fieldsOf(edit, before, now)])),
    isBlind: !made && takesBack(adoption),
  };
}

type Rows = ReadonlyMap<string, ListRow>;

function rowsById({ sections }: DisclosureList): Rows {
  return new Map(sections.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)));
}

/** The fields of an edit in the words of the table, before and after. */
function fieldsOf({ item, fields }: AdoptedEdit, before: Rows, now: Rows): EditedField[] {
  const [old, made] = [before, now].map((rows) => {
    const row = item === null ? undefined : rows.get(item);
    return row && rawRow(listRow(row, 1), current.vocabulary);
  });
  if (!old || !made) return [];
  return fields.map((field) => {
    const [was, is] = [old, made].map((raw) => (raw[field] ?? "").split("\n"));
    const only = (lines: readonly string[] = [], others: readonly string[] = []) =>
      lines.filter((line) => line !== "" && !others.includes(line));
    return { field, before: only(was, is), now: only(is, was) };
  });
}

function idsOf({ sections }: DisclosureList): string[] {
  return sections.flatMap(({ rows }) => rows.map(({ id }) => id));
}

/** The formats of which others are a version. */
const FORMATS: Readonly<Record<string, ListFormat>> = {
  docx: "docx",
  doc: "docx",
  rtf: "docx",
  html: "html",
  htm: "html",
  md: "md",
  csv: "csv",
};

function formatOf(file: string): ListFormat {
  return FORMATS[file.replace(/^.*\./u, "").toLowerCase()] ?? "xlsx";
}

/** What the list would be in the format of the file, for what stands there beside the items. */
async function generated(format: ListFormat, list: DisclosureList, lang: Lang): Promise<readonly Grid[]> {
  const made = await renderList(list, format, { vocabulary: current.vocabulary, lang });
  return readGrids(typeof made === "string" ? new TextEncoder().encode(made) : made, {});
}

const OTHER_FILE = {
  code: "not-this-list",
  message: {
    zh: "这个文件里没有这份目录的事项",
    en: "none of the items of this list stands in this file",
  },
  hint: {
    zh: "选从这里下载、后来改过的 Excel 或 Word；别的单位的目录，请用“对照检查”",
    en: "choose the Excel or Word file that was downloaded here and edited; a list of others is for “check”",
  },
};
