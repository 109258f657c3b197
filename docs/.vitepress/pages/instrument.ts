/** The page of a legal instrument: numbers and dates, whether it is in force, which items rest on it in which releases. */

import { type CatalogItem, catalog } from "../../../src/index.js";
import { describeReplacement, instrumentOf, statusOn } from "../../../src/instruments/index.js";
import type { CatalogData, DomainId, RegisteredInstrument } from "../../../src/model/index.js";
import { domainAddress, instrumentAddress, itemAddress } from "./addresses.js";
import { type Step, stateName } from "./history.js";
import { link, sections, table, text } from "./markdown.js";
import { KIND, STATUS } from "./words.js";

/**
 * The page as Markdown.
 *
 * @param history of the catalog
 * @param day on which it is to be in force, `YYYY-MM-DD`
 */
export function instrumentPage(
  instrument: RegisteredInstrument,
  history: readonly Step[],
  day: string,
): string {
  const { status, since, checked } = statusOn(instrument, day, catalog.horizons[instrument.kind].date);
  const cited = citing(instrument.title, history);
  const replaced = catalog.instruments.filter(({ replacedBy }) =>
    replacedBy.some(({ title }) => title === instrument.title),
  );
  const unknown = (value: string | null) => text(value ?? "不详");
  return sections(
    `# ${text(instrument.officialTitle ?? instrument.title)}`,
    table(
      ["栏目", "内容"],
      [
        ["种类", KIND[instrument.kind]],
        ["文号或序号", unknown(instrument.number)],
        ["制定机关", unknown(instrument.issuer)],
        ["公布日期", unknown(instrument.issued)],
        ["施行日期", unknown(instrument.effective)],
        ...(instrument.revised.length > 0 ? [["修改日期", text(instrument.revised.join("、"))]] : []),
        ["状态", `${STATUS[status]}${since === null ? "" : `（自 ${since}）`}`],
        ...(instrument.statusNote ? [["状态说明", text(instrument.statusNote)]] : []),
        ...(instrument.replacedBy.length > 0
          ? [["取代文件", instrument.replacedBy.map(replacement).join("\n")]]
          : []),
        ...(replaced.length > 0
          ? [["它取代的文件", replaced.map(({ title }) => link(title, instrumentAddress(title))).join("\n")]]
          : []),
        ...(instrument.aliases.length > 0 ? [["引用写法", instrument.aliases.map(text).join("\n")]] : []),
        ["状态核对到", text(checked ?? "没有逐件核对过")],
        ...(instrument.source ? [["出处", address(instrument.source)]] : []),
      ],
    ),
    `## 以它为依据的事项（${cited.length}）`,
    cited.length === 0
      ? "标准目录没有事项以它为依据。"
      : table(
          ["领域", "事项", "编号", "版本"],
          cited.map(({ id, domain, title, versions }) => [
            link(catalog.domain(domain).name, domainAddress(domain)),
            link(title, itemAddress(id)),
            `<code>${id}</code>`,
            versions.map(stateName).join("、"),
          ]),
        ),
  );
}

interface Citing {
  readonly id: string;
  readonly domain: DomainId;
  readonly title: string;
  /** The states of the catalog in which the item cites the instrument. */
  readonly versions: readonly string[];
}

/** The items that cite an instrument, in any release; by the names that they had last. */
function citing(instrument: string, history: readonly Step[]): Citing[] {
  const found = new Map<string, Citing>();
  for (const { version, items } of statesOf(history)) {
    for (const { id, domain, category, name, basis } of items) {
      if (!basis.some((one) => instrumentOf(one) === instrument)) continue;
      const versions = [...(found.get(id)?.versions ?? []), version];
      found.set(id, { id, domain, title: `${category} / ${name}`, versions });
    }
  }
  return [...found.values()];
}

type CitedItem = Pick<CatalogItem, "id" | "domain" | "category" | "name" | "basis">;

/** Each state of the catalog, oldest first; that of today alone where there is no history. */
function statesOf(
  history: readonly Step[],
): { readonly version: string; readonly items: readonly CitedItem[] }[] {
  const [first] = history;
  if (!first) return [{ version: catalog.release.release, items: catalog.items() }];
  return [
    { version: first.from, items: itemsOf(first.old) },
    ...history.map((step) => ({ version: step.to, items: itemsOf(step.new) })),
  ];
}

function itemsOf({ domains, editions }: CatalogData): CitedItem[] {
  return domains.flatMap(({ id: domain }) =>
    editions[domain].edition.items.map((item) => ({ ...item, domain, basis: item.basis ?? [] })),
  );
}

function replacement(one: RegisteredInstrument["replacedBy"][number]): string {
  const words = describeReplacement(one).zh;
  return catalog.instrument(one.title) ? link(words, instrumentAddress(one.title)) : text(words);
}

/** A source is an address, or the words for where the text was read. */
function address(source: string): string {
  return /^https?:\/\//u.test(source) ? link(source, source) : text(source);
}
