/** The deviations of a local catalog, one maker a kind. */

import type { Catalog, CatalogItem } from "../catalog/index.js";
import { printBasis } from "../catalog/print-basis.js";
import { deadlineParts } from "../deadlines/parts.js";
import { judge } from "../fields/judge.js";
import { fieldName } from "../fields/names.js";
import { channelsOwed } from "../fields/reach.js";
import { channelName, termsOf } from "../fields/terms.js";
import type { InstrumentRegistry } from "../instruments/index.js";
import type { Bilingual, ChannelCode, DomainId, Level } from "../model/codes.js";
import type { FindingLevel } from "../model/finding.js";
import type { PublishedRow, UnreadCell } from "../tables/read/published.js";
import type { Column } from "../tables/row.js";
import { namedInFull } from "../text/named.js";
import { plural } from "../text/plural.js";
import { type ColumnVerdict, JUDGED, judgeRows, type Standard } from "./compare-row.js";
import { type Deviation, type DeviationRule, LEVEL_OF } from "./deviation.js";
import type { HeldRow } from "./held.js";
import { outdatedCitations, outdatedElements } from "./outdated.js";
import type { Pair } from "./shares.js";
import { isEnded, isVerified } from "./standing.js";

/**
 * What the rows of an item have less than it, and what of them must be looked at.
 *
 * @param level the agency's
 * @param day on which law must be in force: of what has ended a list is told, and never that it must have it
 */
export function weakened(
  { item, rows }: Pair,
  standard: Standard,
  level: Level | null,
  day: string,
): Deviation[] {
  const about = { domain: item.domain, item: item.id, title: titleOf(item) };
  const found = judgeRows(item, rows, standard).map((verdict): Deviation => {
    const rule = verdict.rule as DeviationRule;
    const { message } = verdict.part;
    const isOver = ASKS_FOR_MORE.includes(rule) && isEnded(verdict.national, standard.registry, day);
    // What has ended is rightly replaced by what took its place; that this is in force, the row itself is asked.
    const isMended = rule === "basis-replaced" && isEnded(verdict.national, standard.registry, day);
    const isOpen = isOver || isMended || !isVerified(item, verdict.field);
    return {
      ...about,
      at: verdict.row.at,
      rule,
      level: isOpen ? "info" : levelOf(verdict, standard.catalog, level),
      field: verdict.field,
      national: verdict.national,
      local: verdict.local,
      message: isOver
        ? { zh: `${message.zh}；它已失效，不必补`, en: `${message.en}; it has ended and need not be added` }
        : message,
    };
  });
  const open = rows.filter(
    ({ at, deadline, raw }) =>
      item.deadline === null &&
      deadline === null &&
      raw.deadline !== undefined &&
      !standard.isUnread(at, "deadline"),
  );
  return [...found, ...open.map(({ at }) => ({ ...about, at, ...DEADLINE_MISSING }))];
}

/** What the agency has decided itself, with a reason, is a remark where it is not less than the standard. */
export function settled(
  deviation: Deviation,
  decided: ReadonlyMap<string, readonly string[]> | undefined,
): Deviation {
  const { item, field, level, message } = deviation;
  const isIt = item !== null && field !== null && decided?.get(item)?.includes(field);
  return isIt && level === "warning"
    ? {
        ...deviation,
        level: "info",
        message: { zh: `${message.zh}；本机关已决定`, en: `${message.en}; decided by the agency` },
      }
    : deviation;
}

/** Channels of an item that there are not in the locality, and for which an equal or higher one is left: told, and no loss. */
export function withoutChannels(
  { item, rows }: Pair,
  catalog: Catalog,
  lacks: readonly ChannelCode[],
): Deviation[] {
  if (lacks.length === 0) return [];
  const asked = catalog.item(item.id)?.channels ?? [];
  const owed = channelsOwed(asked, lacks);
  const terms = termsOf(catalog.vocabulary);
  return asked
    .filter((channel) => !owed.includes(channel))
    .map((channel) => {
      const { zh, en } = channelName(terms, channel);
      return {
        domain: item.domain,
        item: item.id,
        title: titleOf(item),
        at: rows[0].at,
        rule: "channel-dropped",
        level: "info",
        field: "channels",
        national: zh,
        local: "",
        message: {
          zh: `本地没有“${zh}”，有同等或更高的渠道，不算放宽`,
          en: `there is no “${en}” here, and a channel as good is left: no less than the standard`,
        },
      };
    });
}

/** What tells a locality to add something. */
const ASKS_FOR_MORE: readonly DeviationRule[] = ["content-dropped", "basis-dropped"];

/**
 * A table of one level need not say who else discloses an item; and a locality that cites some of the bases rests on
 * law all the same.
 */
function levelOf(verdict: ColumnVerdict, { vocabulary }: Catalog, level: Level | null): FindingLevel {
  const { rule, field, local, part } = verdict;
  const grave = LEVEL_OF[rule as DeviationRule];
  if (local === "") return grave;
  if (rule === "basis-dropped") return "info";
  if (level === null) return grave;
  if (field === "levels") return part.old === level ? grave : "info";
  const subject =
    field === "subjects" ? vocabulary.subjects.find(({ code }) => code === part.old) : undefined;
  return subject?.levels && !subject.levels.includes(level) ? "info" : grave;
}

/** The standard's own blank is no reason to say nothing. */
const DEADLINE_MISSING = {
  rule: "deadline-missing",
  level: LEVEL_OF["deadline-missing"],
  field: "deadline",
  national: "",
  local: "",
  message: {
    zh: "标准目录没有写明公开时限，本地也没有写",
    en: "neither the standard nor the locality states a deadline",
  },
} as const satisfies Partial<Deviation>;

/** The columns that some table does not have, so that nothing in it could be compared. */
export function missingColumns(rows: readonly PublishedRow[]): Deviation[] {
  const tables = new Map<string, PublishedRow[]>();
  for (const row of rows) tables.set(row.at.table, [...(tables.get(row.at.table) ?? []), row]);
  return JUDGED.flatMap((field) => {
    const without = [...tables].flatMap(([table, own]) =>
      own.some(({ raw }) => raw[field] !== undefined) ? [] : [table],
    );
    if (without.length === 0) return [];
    const name = fieldName(field);
    return [
      {
        rule: "column-missing" as const,
        level: LEVEL_OF["column-missing"],
        at: null,
        domain: null,
        item: null,
        title: { category: null, name: "" },
        field,
        national: name.zh,
        local: without.join("、"),
        message: {
          zh: `没有“${name.zh}”一列，没有比较`,
          en: `there is no column “${name.en}”, which was not compared`,
        },
      },
    ];
  });
}

/** Said of what the agency itself has put off. */
export const PUT_OFF: Bilingual = {
  zh: "本机关暂不列入，待核对以后列入，见核对单",
  en: "put off by the agency until it is compared, see the check sheet",
};

/** Said of what the agency leaves out. */
export function leftOutFor(reason: Bilingual): Bilingual {
  return {
    zh: `本机关没有列入，理由：${reason.zh}`,
    en: `left out by the agency, because: ${reason.en}`,
  };
}

/**
 * An item that no row stands for.
 *
 * @param doubt why nobody can be told to add it
 */
export function missing(item: CatalogItem, doubt?: Bilingual): Deviation {
  return {
    rule: "item-missing",
    level: doubt ? "info" : LEVEL_OF["item-missing"],
    at: null,
    domain: item.domain,
    item: item.id,
    title: titleOf(item),
    field: null,
    national: namedInFull(item),
    local: "",
    message: doubt ?? { zh: "标准目录有，本地没有", en: "the standard has it, the locality does not" },
  };
}

/** A domain of which the level must publish something, and which the catalog as a whole does not cover. */
export function lacking(
  domain: DomainId,
  required: readonly CatalogItem[],
  isFound: (id: string) => boolean,
  catalog: Catalog,
): Deviation {
  const items = required.filter((item) => item.domain === domain);
  const found = items.filter(({ id }) => isFound(id)).length;
  return {
    rule: "domain-missing",
    level: items.length === 0 ? "info" : LEVEL_OF["domain-missing"],
    at: null,
    domain,
    item: null,
    title: { category: null, name: catalog.domain(domain).name },
    field: null,
    national: "",
    local: "",
    message:
      items.length === 0
        ? NONE_REQUIRED
        : {
            zh: `应公开 ${items.length} 项，表中${found === 0 ? "没有这一领域" : `只有 ${found} 项`}`,
            en: `${plural(items.length, "item is", "items are")} required, the table has ${found === 0 ? "none of them" : `only ${found}`}`,
          },
  };
}

/** Said of a domain in which nothing is missing for certain. */
const NONE_REQUIRED: Bilingual = {
  zh: "这一领域的事项都待核实、暂不列入或者不列入，没有缺的",
  en: "its items are unverified, put off or left out: none is missing",
};

/** Where a row can name instruments in passing: the words of each column, as printed. */
const MENTIONING: readonly (readonly [Column, (row: PublishedRow) => readonly (string | null)[]])[] = [
  ["category", ({ category }) => [category]],
  ["name", ({ name }) => [name]],
  ["content", ({ content }) => content],
  ["deadline", ({ deadline }) => [deadline]],
  ["subjects", ({ subjects }) => subjects],
  ["channels", ({ channels }) => (channels ?? []).map((one) => (typeof one === "string" ? null : one.other))],
  ["audience", ({ audience }) => audience?.groups ?? []],
  ["remark", ({ remark }) => [remark]],
];

/** The citations of a row and what its other columns mention, where they name law that has ended. */
export function outdated(
  { row, item }: HeldRow,
  registry: InstrumentRegistry,
  catalog: Catalog,
  day: string,
): Deviation[] {
  const found = item === null ? undefined : catalog.item(item);
  const cited = outdatedCitations(row.basis, registry, day).map((one) => ({
    ...one,
    field: "basis" as const,
  }));
  const named = MENTIONING.flatMap(([field, texts]) =>
    outdatedElements(
      texts(row).filter((text) => text !== null),
      registry,
      day,
    ).map((one) => ({ ...one, field })),
  );
  return [...cited, ...named].map(({ text, status, field }) => {
    const { successor, since } = status;
    const now = successor ? `《${successor.title}》${successor.number ? `（${successor.number}）` : ""}` : "";
    return {
      rule: "basis-outdated",
      level: LEVEL_OF["basis-outdated"],
      at: row.at,
      domain: found?.domain ?? null,
      item: found?.id ?? null,
      title: titleOf(found ?? row),
      field,
      // What has taken its place is no word of the standard.
      national: found && field === "basis" ? (standardCitation(found, text, catalog) ?? "") : "",
      local: text,
      message: {
        zh: `${field === "basis" ? "依据" : "提到的文件"}${since ? `自 ${since} 起` : ""}已${status.status === "replaced" ? "被取代" : "废止"}${now ? `，现为${now}` : ""}`,
        en: `${status.status}${since ? ` since ${since}` : ""}${now ? `, now ${now}` : ""}`,
      },
    };
  });
}

/** A row of the locality's own. */
export function added(row: PublishedRow): Deviation {
  return {
    rule: "item-added",
    level: LEVEL_OF["item-added"],
    at: row.at,
    domain: null,
    item: null,
    title: titleOf(row),
    field: null,
    national: "",
    local: namedInFull(row),
    message: { zh: "本地新增，标准目录没有", en: "an addition of the locality" },
  };
}

/** 《政府信息公开条例》第二十六条: what an agency discloses of its own accord. */
const STATUTORY = "自信息形成或者变更之日起20个工作日内";
/** What names 形成 alone is no later for it: of a change it does not speak. */
const STATUTORY_TIMES = [STATUTORY, "自信息形成之日起20个工作日内"];

/** A row of the locality's own that lets more time pass than the law does: only a length can, no round (每年公开一次) and no 及时. */
export function late(row: PublishedRow, { knowledge, isUnread }: Standard): Deviation[] {
  if (row.deadline === null || row.method === "on-request" || isUnread(row.at, "deadline")) return [];
  const parts = deadlineParts(knowledge.parseDeadline(row.deadline));
  if (!parts.some(({ deadline }) => deadline.kind === "within")) return [];
  const judged = STATUTORY_TIMES.map((time) => judge("deadline", time, row.deadline, knowledge));
  if (!judged.every((found) => found.some(({ rule }) => rule === "deadline-loosened"))) return [];
  return [
    {
      rule: "deadline-loosened",
      level: "warning",
      at: row.at,
      domain: null,
      item: null,
      title: titleOf(row),
      field: "deadline",
      national: `《政府信息公开条例》第二十六条：${STATUTORY}`,
      local: row.deadline,
      message: {
        zh: "本地新增的事项，时限超过《政府信息公开条例》规定的20个工作日；法律、法规另有规定的除外",
        en: "an addition of the locality: later than the 20 working days of the regulation on open government, unless another law says so",
      },
    },
  ];
}

/** A cell whose text says nothing that its column could hold. */
export function notRead({ at, column, text }: UnreadCell): Deviation {
  return {
    rule: "cell-unread",
    level: LEVEL_OF["cell-unread"],
    at,
    domain: null,
    item: null,
    title: { category: null, name: "" },
    field: column,
    national: "",
    local: text,
    message: { zh: "读不出这一格", en: "this cell could not be read" },
  };
}

function titleOf({ category, name }: Pick<PublishedRow, "category" | "name">): Deviation["title"] {
  return { category, name };
}

/** How the standard itself cites what a row cites, where it does. */
function standardCitation(item: CatalogItem, cited: string, catalog: Catalog): string | undefined {
  return item.basis
    .map((entry) => printBasis(entry, catalog))
    .find((printed) => {
      const title = /《.+》/u.exec(printed)?.[0].replace("《中华人民共和国", "《");
      return title !== undefined && cited.replaceAll("《中华人民共和国", "《").includes(title);
    });
}
