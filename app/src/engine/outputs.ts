/** What can be downloaded, made as the command line makes it. */
import { dutiesOf, renderCalendar } from "../../../src/calendar/index.js";
import { loadChinaCalendar } from "../../../src/deadlines/index.js";
import { fill, WORDS as HANDBOOK_WORDS, servicesOf, writeHandbook } from "../../../src/handbook/index.js";
import { catalog } from "../../../src/index.js";
import type { DisclosureList } from "../../../src/model/index.js";
import { columnsReport } from "../../../src/portal/index.js";
import {
  fileName,
  PROFILE_FILE,
  packProject,
  printMapping,
  printProfile,
  unpackEditions,
  unpackMade,
} from "../../../src/project/index.js";
import {
  allOffices,
  coverageLines,
  coverageTables,
  groundsOf,
  writeMappingSheet,
} from "../../../src/responsibilities/index.js";
import { type ListFormat, renderList, renderReport, WRITERS } from "../../../src/tables/index.js";
import type { ProjectWithoutBytes } from "../state/project.js";
import { writeSheet } from "./check-sheet.js";
import type { FileStore } from "./files.js";
import { mapProject } from "./map.js";
import type { Lang, Output, OutputKind } from "./protocol.js";
import { assignedList, type ListRequest } from "./resolve.js";

/** How an output is made. */
export interface OutputRequest extends ListRequest {
  readonly lang: Lang;
  readonly files: FileStore;
}

type Maker = (project: ProjectWithoutBytes, request: OutputRequest) => Promise<readonly Output[]>;

/** Media types of what is downloaded. */
export const MEDIA = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html",
  zip: "application/zip",
  ics: "text/calendar",
} as const;

const MAKERS: Readonly<Record<OutputKind, Maker>> = {
  xlsx: listAs("xlsx"),
  docx: listAs("docx"),
  html: listAs("html"),
  async handbook(project, request) {
    const list = await assignedList(project, request);
    const sections = servicesOf(list, { vocabulary: catalog.vocabulary, lang: request.lang });
    const name = `${HANDBOOK_WORDS[request.lang].title(list.agency.name)}.docx`;
    return [output(name, await writeHandbook(fill(sections, new Map()), list, request.lang), MEDIA.docx)];
  },
  async columns(project, request) {
    const report = columnsReport(await assignedList(project, request), request.lang);
    return [output(`${report.title}.xlsx`, await renderReport(report, "xlsx"), MEDIA.xlsx)];
  },
  async calendar(project, request) {
    const list = await assignedList(project, request);
    const year = Number(request.day.slice(0, 4));
    const period = { from: `${year}-01-01`, to: `${year + 1}-12-31` };
    const duties = dutiesOf(list, period, await loadChinaCalendar());
    const text = await renderCalendar(duties, list, "ics", { lang: request.lang });
    return [output(`${list.agency.name}政务公开日历.ics`, text, MEDIA.ics)];
  },
  async mapping(project, request) {
    if (!project.mapping) return [];
    const lists = await request.files.lists(project);
    // Which powers feed no item, only the proposals know.
    const { mapping, coverage } = await mapProject(project, lists, request, async () => undefined);
    const list = await assignedList({ ...project, mapping }, request, "whole");
    const { powers, offices: listed } = lists;
    const offices = allOffices({
      stated: project.profile.offices ?? [],
      listed,
      powers,
      agency: project.profile.agency.name,
    });
    const bytes = await writeMappingSheet(
      { mapping, list, powers, offices, grounds: groundsOf(list, powers) },
      { lines: coverageLines(coverage, "zh"), tables: coverageTables(coverage, "zh") },
      "page",
    );
    return [output(`${list.agency.name}承办机构对应表.xlsx`, bytes, MEDIA.xlsx)];
  },
  async checkSheet(project, { day, standard, lang }) {
    const name = `${project.profile.agency.name}政务公开事项目录核对单.xlsx`;
    return [output(name, await writeSheet(project, standard, day, lang), MEDIA.xlsx)];
  },
  async project(project, { files }) {
    const { profile, mapping, powers, offices, bureaus, base, made, text } = project;
    const packed = await packProject({
      [PROFILE_FILE]: printProfile(profile, text),
      ...(powers ? { [powers.name]: files.bytes(powers) } : {}),
      ...(offices ? { [offices.name]: files.bytes(offices) } : {}),
      ...(bureaus ? { [bureaus.name]: bureaus.text } : {}),
      ...(base ? await unpackEditions(files.bytes(base)) : {}),
      ...(made ? await unpackMade(files.bytes(made)) : {}),
      ...(mapping && profile.responsibilities
        ? { [profile.responsibilities.mapping]: printMapping(mapping) }
        : {}),
    });
    return [output(`${profile.agency.name || "未命名"}政务公开目录项目.zip`, packed, MEDIA.zip)];
  },
};

/** Makes what was asked for. */
export function makeOutput(
  kind: OutputKind,
  project: ProjectWithoutBytes,
  request: OutputRequest,
): Promise<readonly Output[]> {
  return MAKERS[kind](project, request);
}

function listAs(format: ListFormat): Maker {
  return async (project, request) => {
    const list: DisclosureList = await assignedList(project, request);
    const content = await renderList(list, format, { vocabulary: catalog.vocabulary, lang: request.lang });
    const { extension, mediaType } = WRITERS[format];
    return [output(`${list.agency.name}政务公开事项标准目录.${extension}`, content, mediaType)];
  };
}

/** A file to download, by a name that every system takes. */
export function output(name: string, content: Uint8Array | string, mediaType: string): Output {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { name: fileName(name), bytes, mediaType };
}
