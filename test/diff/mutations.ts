/** One change of one field of an item, of each kind, with the rule that must speak of it. */

import type { Method } from "../../src/model/index.js";
import { unseenFields } from "../../src/model/verification.js";
import type { KnownItem } from "../known-items.js";

/** A change of one item; null where the item has nothing to change in this way. */
export interface Mutation {
  readonly rule: string;
  apply(item: KnownItem): Partial<KnownItem> | null;
}

const without = <T>(list: readonly T[]): T[] | null => (list.length > 1 ? list.slice(1) : null);
const turned = <T>(list: readonly T[]): T[] | null =>
  list.length > 1 ? [...list.slice(1), ...list.slice(0, 1)] : null;
const when = <T extends object>(value: unknown, set: T): T | null => (value ? set : null);
const METHODS: Readonly<Record<Method, { weaker?: Method; stronger?: Method }>> = {
  proactive: { weaker: "both" },
  both: { weaker: "on-request", stronger: "proactive" },
  "on-request": { stronger: "proactive" },
};

export const mutations: readonly Mutation[] = [
  { rule: "category-changed", apply: () => ({ category: "另一类" }) },
  { rule: "category-typographic", apply: ({ category }) => ({ category: `“${category}”` }) },
  { rule: "name-changed", apply: () => ({ name: "另一个名称" }) },
  { rule: "name-typographic", apply: ({ name }) => ({ name: `${name}。` }) },
  { rule: "content-added", apply: ({ content }) => ({ content: [...content, "乙丙丁戊己庚辛"] }) },
  {
    rule: "content-dropped",
    apply: ({ content: [first = "", ...rest] }) =>
      rest.length === 0 || /选择性公开|可根据实际情况/u.test(first) ? null : { content: rest },
  },
  {
    rule: "content-optional-dropped",
    apply: ({ content }) => {
      const at = content.findIndex((element) => element.includes("选择性公开"));
      return at < 0 ? null : { content: content.toSpliced(at, 1) };
    },
  },
  {
    rule: "content-reordered",
    apply: ({ content }) => {
      const list = turned(content);
      return list && { content: list };
    },
  },
  {
    rule: "content-reworded",
    apply: ({ content: [first = "", ...rest] }) =>
      first.length < 4 ? null : { content: [`${first}等`, ...rest] },
  },
  {
    rule: "content-typographic",
    apply: ({ content: [first = "", ...rest] }) => ({ content: [`${first}；`, ...rest] }),
  },
  { rule: "basis-added", apply: ({ basis }) => ({ basis: [...basis, "某地公开办法"] }) },
  {
    rule: "basis-dropped",
    apply: ({ basis }) => {
      const rest = without(basis);
      return rest && { basis: rest };
    },
  },
  {
    rule: "basis-reordered",
    apply: ({ basis }) => {
      const list = turned(basis);
      return list && { basis: list };
    },
  },
  {
    rule: "basis-article-changed",
    apply: ({ basis: [first, ...rest] }) =>
      typeof first === "string"
        ? { basis: [{ instrument: first, articles: ["第九十九条"] }, ...rest] }
        : null,
  },
  {
    rule: "deadline-loosened",
    apply: ({ deadline }) =>
      when(deadline?.includes("20个工作日"), {
        deadline: (deadline ?? "").replace("20个工作日", "30个工作日"),
      }),
  },
  {
    rule: "deadline-tightened",
    apply: ({ deadline }) =>
      when(deadline?.includes("20个工作日"), {
        deadline: (deadline ?? "").replace("20个工作日", "10个工作日"),
      }),
  },
  { rule: "deadline-reworded", apply: ({ deadline }) => when(deadline, { deadline: ` ${deadline}。` }) },
  {
    rule: "deadline-changed",
    apply: ({ deadline }) => when(deadline?.includes("20个工作日内"), { deadline: "每月公开一次" }),
  },
  {
    rule: "deadline-vague",
    apply: ({ deadline }) => when(deadline?.includes("20个工作日内"), { deadline: "按惯例公开" }),
  },
  { rule: "deadline-dropped", apply: ({ deadline }) => when(deadline, { deadline: null }) },
  { rule: "deadline-stated", apply: ({ deadline }) => when(deadline === null, { deadline: "及时公开" }) },
  { rule: "subject-added", apply: ({ subjects }) => ({ subjects: [...subjects, "some-new-role"] }) },
  {
    rule: "subject-dropped",
    apply: ({ subjects }) => {
      const rest = without(subjects);
      return rest && { subjects: rest };
    },
  },
  {
    rule: "subject-transferred",
    apply: ({ subjects: [, ...rest] }) => ({ subjects: ["some-new-role", ...rest] }),
  },
  {
    rule: "subject-reordered",
    apply: ({ subjects }) => {
      const list = turned(subjects);
      return list && { subjects: list };
    },
  },
  { rule: "channel-added", apply: ({ channels }) => ({ channels: [...channels, { other: "某某平台" }] }) },
  {
    rule: "channel-dropped",
    apply: ({ channels }) => {
      const rest = without(channels);
      return rest && { channels: rest };
    },
  },
  {
    rule: "channel-renamed",
    apply: ({ channels: [first, ...rest] }) =>
      when(first === "portal", { channels: [{ other: "某县人民政府门户网站" }, ...rest] }),
  },
  {
    rule: "channel-reordered",
    apply: ({ channels }) => {
      const list = turned(channels);
      return list && { channels: list };
    },
  },
  {
    rule: "audience-narrowed",
    apply: ({ audience }) => when(audience.public, { audience: { public: false, groups: ["申请人"] } }),
  },
  {
    rule: "audience-widened",
    apply: ({ audience }) => when(!audience.public, { audience: { ...audience, public: true } }),
  },
  {
    rule: "audience-groups-changed",
    apply: ({ audience }) => when(audience.public, { audience: { public: true, groups: ["又一群人"] } }),
  },
  {
    rule: "audience-changed",
    apply: ({ audience: { public: everyone, groups } }) =>
      !everyone && groups ? { audience: { public: false, groups: ["又一群人", ...groups.slice(1)] } } : null,
  },
  {
    rule: "audience-reworded",
    apply: ({ audience: { public: everyone, groups } }) =>
      !everyone && groups
        ? {
            audience: {
              public: false,
              groups: groups
                .map((group) => `${group}。`)
                .slice(0, 1)
                .concat(groups.slice(1)),
            },
          }
        : null,
  },
  {
    rule: "method-weakened",
    apply: ({ method }) => {
      const { weaker } = METHODS[method];
      return weaker ? { method: weaker } : null;
    },
  },
  {
    rule: "method-strengthened",
    apply: ({ method }) => {
      const { stronger } = METHODS[method];
      return stronger ? { method: stronger } : null;
    },
  },
  { rule: "level-added", apply: ({ levels }) => ({ levels: [...levels, "village"] }) },
  {
    rule: "level-dropped",
    apply: ({ levels }) => {
      const rest = without(levels);
      return rest && { levels: rest };
    },
  },
  {
    rule: "level-reordered",
    apply: ({ levels }) => {
      const list = turned(levels);
      return list && { levels: list };
    },
  },
  {
    rule: "verification-lost",
    apply: ({ evidence }) => when(Object.keys(evidence.seen).length > 0, { evidence: { seen: {} } }),
  },
  {
    rule: "verification-gained",
    apply: ({ evidence }) =>
      when(unseenFields(evidence).length > 0, { evidence: { seen: { "some-page": "all" } } }),
  },
  {
    rule: "evidence-changed",
    apply: ({ evidence }) =>
      when(Object.keys(evidence.seen).length > 0, {
        evidence: { ...evidence, seen: { ...evidence.seen, "some-page": [] } },
      }),
  },
];
