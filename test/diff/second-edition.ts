/** A second edition of ecological-environment as a ministry might issue it, made up for the tests: of everything a little. */

import { decodeCatalog } from "../../src/catalog/compact.js";
import type { CatalogPart } from "../../src/diff/index.js";
import { data as compact } from "../../src/generated/data.js";
import type { Edition, Item, Redirect } from "../../src/model/index.js";
import { isKnown, type KnownItem, known } from "../known-items.js";

type Published = Omit<Edition, "notes">;

const data = decodeCatalog(compact);

const ID = "ecological-environment";
const id = (number: number) => `${ID}-${String(number).padStart(3, "0")}`;
const OLD_LAW = "环境保护法";
const CODE = "生态环境法典";

/** What the items of today become. */
const CHANGES: Readonly<Record<string, (item: KnownItem) => Partial<KnownItem>>> = {
  [id(2)]: () => ({ deadline: "自该信息形成或者变更之日起7个工作日内" }),
  [id(3)]: () => ({ name: "危险废物经营许可" }),
  [id(16)]: () => ({ deadline: "自该信息形成或者变更之日起30个工作日内" }),
  [id(18)]: ({ channels }) => ({ channels: channels.filter((one) => one !== "service-station") }),
  [id(19)]: () => ({ method: "on-request" }),
};

const REDIRECTS: readonly Redirect[] = [
  ...[5, 7, 8].map(
    (number): Redirect => ({
      id: id(number),
      status: "merged",
      to: [id(25)],
      reason: { zh: "三项决定合并公开", en: "the three kinds of decisions are disclosed together" },
    }),
  ),
  {
    id: id(1),
    status: "split",
    to: [id(26), id(27)],
    reason: { zh: "受理与审批分开公开", en: "acceptance and decision are disclosed apart" },
  },
  { id: id(12), status: "withdrawn", to: [], reason: { zh: "不再实施", en: "no longer done" } },
];

/** The edition after the shipped one. */
export function secondEdition(edition: Published): Published {
  const of = (number: number): KnownItem => {
    return known(edition.items.find((one) => one.id === id(number)));
  };
  const unseen = { seen: {} };
  const merged: Item = {
    ...of(5),
    id: id(25),
    name: "行政处罚、强制和命令决定",
    content: [...new Set([5, 7, 8].flatMap((number) => of(number).content))],
    basis: [
      ...new Map(
        [5, 7, 8].flatMap((number) => of(number).basis).map((one) => [JSON.stringify(one), one]),
      ).values(),
    ],
    evidence: unseen,
  };
  const parts: Item[] = [
    {
      ...of(1),
      id: id(26),
      name: "建设项目环境影响评价文件受理",
      content: of(1).content.slice(0, 1),
      evidence: unseen,
    },
    {
      ...of(1),
      id: id(27),
      name: "建设项目环境影响评价文件审批决定",
      content: of(1).content.slice(1),
      evidence: unseen,
    },
  ];
  const fresh = ["排污许可", "碳排放核查", "噪声地图", "饮用水水源地", "环境教育基地"].map(
    (name, at): Item => ({ ...of(20), id: id(28 + at), name, content: [`${name}信息`], evidence: unseen }),
  );
  const gone = new Set(REDIRECTS.map((one) => one.id));
  const kept = edition.items
    .filter((item) => !gone.has(item.id))
    .map((item) => (isKnown(item) ? { ...item, ...CHANGES[item.id]?.(item) } : item));
  const reordered = kept.filter((item) => item.id !== id(24));
  const last = kept.filter((item) => item.id === id(24));
  return {
    ...edition,
    edition: "2024",
    redirects: [...(edition.redirects ?? []), ...REDIRECTS],
    items: [
      ...parts,
      ...reordered.slice(0, 2),
      merged,
      ...reordered.slice(2, 14),
      ...last,
      ...reordered.slice(14),
      ...fresh,
    ].map((item) => ({ ...item, basis: item.basis?.map((one) => (one === OLD_LAW ? CODE : one)) ?? null })),
  };
}

const { domains, editions, instruments, horizons, vocabulary } = data;

/** The shipped catalog. */
export const before: CatalogPart = { domains, editions, instruments, horizons, vocabulary };

/** The same with the second edition. */
export const after: CatalogPart = {
  ...before,
  editions: {
    ...editions,
    [ID]: { ...editions[ID], edition: secondEdition(editions[ID].edition) },
  } as CatalogPart["editions"],
};
