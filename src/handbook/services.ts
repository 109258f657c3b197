/** Which items of a list are services that people apply for, and what a guide to each must say. */
import type { DisclosureList, ListRow } from "../model/list.js";
import { otherNames } from "../tables/layout/channels.js";
import { domainName } from "../tables/layout/domain-name.js";
import { termOf } from "../tables/layout/terms.js";
import { printable } from "../tables/layout/text.js";
import type { PrintOptions } from "../tables/options.js";
import { WORDS } from "./words.js";

/** One line of a guide. */
export interface ServiceField {
  readonly label: string;
  /** Lines; none where somebody has to fill it in. */
  readonly lines: readonly string[];
  /** Set where a person wrote something else than the profile says: what the profile says now. */
  readonly offered?: readonly string[];
}

/** The guide to one service. */
export interface Service {
  /** Id of the item. */
  readonly id: string;
  /** What stands over the guide: no other guide of the handbook has the same. */
  readonly title: string;
  readonly fields: readonly ServiceField[];
}

/** The services of one domain. */
export interface ServiceSection {
  readonly name: string;
  readonly services: readonly Service[];
}

/** What an element of a service is about; an item with two such elements explains how to apply for something. */
const STEPS = /(?:材料|流程|程序|条件)|(?:办理|受理|办公|办事|服务)(?:时间|地点|时限|方式)/u;

/**
 * The services of a list: its service-guide items, each with its elements (公开内容) as fields, and those that a
 * handbook needs besides (办事机构、常见问题、咨询电话、监督举报方式) where no element is about them.
 *
 * @returns sections of the list that have services, in its order
 */
export function servicesOf(list: DisclosureList, options: PrintOptions): ServiceSection[] {
  const found = list.sections.flatMap(({ name, rows }) =>
    rows.filter(isService).map((row) => ({ name, row, title: titleOf(row) })),
  );
  const times = (title: string) => found.filter((one) => one.title === title).length;
  return list.sections.flatMap((section) => {
    const { name } = section;
    const services = found
      .filter((one) => one.name === name)
      .map(({ row, title }) => serviceOf(row, times(title) > 1 ? `${name}：${title}` : title, list, options));
    return services.length === 0 ? [] : [{ name: domainName(section, options.lang), services }];
  });
}

function titleOf({ category, name }: ListRow): string {
  return printable(category === null || category === name ? name : `${category}：${name}`);
}

function isService({ content }: ListRow): boolean {
  return content.filter((element) => STEPS.test(element)).length >= 2;
}

function serviceOf(row: ListRow, title: string, list: DisclosureList, options: PrintOptions): Service {
  const { field } = WORDS[options.lang];
  const elements = [...new Set(row.content)];
  const further = [
    {
      about: /机构|部门|单位/u,
      label: field.office,
      lines: row.office ? [row.office] : row.subjects.map(({ name }) => name),
    },
    { about: /咨询|联系|(?<!投诉|举报)电话/u, label: field.phone, lines: [] },
    { about: /监督|投诉|举报/u, label: field.complaints, lines: [] },
    { about: /常见问题/u, label: field.questions, lines: [] },
    { about: /公开渠道/u, label: field.channels, lines: channelLines(row, list, options) },
  ].filter(({ about }) => !elements.some((element) => about.test(element)));
  return {
    id: row.id,
    title,
    fields: [
      ...elements.map((label) => ({ label, lines: label === "事项名称" ? [row.name] : [] })),
      ...further.map(({ label, lines }) => ({ label, lines })),
    ],
  };
}

/** Channels as the locality names them, with their addresses. */
function channelLines({ channels }: ListRow, list: DisclosureList, options: PrintOptions): string[] {
  const official = channels.flatMap((channel) => {
    if (typeof channel !== "string") return [];
    const local = list.channels[channel];
    return local
      ? [[local.name, local.url].filter(Boolean).join(" ")]
      : [termOf(options, "channels", channel)];
  });
  return [...official, ...otherNames(channels)];
}
