/** What each criterion counts: shares of three items, of which one is spoilt in one way. */
import { describe, expect, it, test } from "vitest";
import { conformityOf, type HeldRow, heldRows } from "../../src/conformity/index.js";
import { catalog } from "../../src/index.js";
import type { Rubric } from "../../src/model/index.js";
import { MEASURES } from "../../src/model/rubric.js";
import { resolveProfile } from "../../src/profile/index.js";
import type { PublishedRow } from "../../src/tables/read/published.js";

const IDS = ["social-assistance-003", "social-assistance-004", "social-assistance-005"] as const;
const [OTHER, ID] = IDS;
const required = IDS.map((id) => catalog.item(id));
const item = catalog.item(ID);
const elements = required.reduce((sum, { content }) => sum + content.length, 0);

const criterion = (id: string, more: Pick<Rubric["sections"][number]["criteria"][number], "measure">) => ({
  id,
  title: { zh: id, en: id },
  points: 10,
  ...more,
});
/** A criterion for each measure, one for one channel, and one that no table shows. */
const rubric: Rubric = {
  rubric: "one-each",
  title: { zh: "各一", en: "One each" },
  source: "无",
  sections: [
    { title: { zh: "甲", en: "A" }, criteria: MEASURES.map((measure) => criterion(measure, { measure })) },
    {
      title: { zh: "乙", en: "B" },
      criteria: [
        { ...criterion("portal", { measure: "channels" }), channels: ["portal"] },
        { ...criterion("print", { measure: "channels" }), channels: ["print-media"] },
        criterion("effect", { measure: null }),
      ],
    },
  ],
};

const TOWN = { profile: 1, agency: { name: "某镇人民政府", level: "township" }, release: "1.0.0" } as const;
const whole = heldRows(resolveProfile(TOWN, catalog).list, catalog.vocabulary).filter((held) =>
  IDS.some((id) => id === held.item),
);
const held = whole.find((one) => one.item === ID) as HeldRow;

type Options = Partial<Parameters<typeof conformityOf>[0]>;
function scoreOf(rows: readonly HeldRow[], options: Options = {}) {
  const input = {
    rows,
    required,
    unread: [],
    catalog,
    level: "township",
    day: "2026-06-30",
    rubric,
  } as const;
  return conformityOf({ ...input, ...options }).score;
}
function sharesOf(rows: readonly HeldRow[], options: Options = {}): Record<string, number | null> {
  const { sections } = scoreOf(rows, options);
  return Object.fromEntries(
    sections.flatMap(({ criteria }) => criteria.map(({ criterion: { id }, share }) => [id, share])),
  );
}
const withRow = (...set: Partial<PublishedRow>[]) =>
  whole.flatMap((one) =>
    one === held
      ? set.map((more, at) => ({
          ...held,
          row: { ...held.row, at: { table: "表", row: 900 + at }, ...more },
        }))
      : [one],
  );
const full = sharesOf(whole);

test("whoever keeps everything has every share, of what a table shows and the standard asks", () => {
  expect(full).toEqual({
    items: 1,
    catalog: 1,
    content: 1,
    deadlines: 1,
    channels: 1,
    audience: 1,
    basis: 1,
    portal: 1,
    print: null,
    effect: null,
  });
  expect(scoreOf(whole)).toMatchObject({ points: 80, assessed: 80, total: 100 });
});

describe("of three items, one", () => {
  it("that is missing takes its third with it, and its elements and channels", () => {
    const { content } = sharesOf(whole.filter((one) => one !== held));
    expect(content).toBeCloseTo(1 - item.content.length / elements);
    expect(sharesOf(whole.filter((one) => one !== held))).toMatchObject({
      items: 2 / 3,
      catalog: 2 / 3,
      deadlines: 2 / 3,
      audience: 2 / 3,
      basis: 2 / 3,
      portal: 1 / 2,
    });
  });

  it.each<[string, Partial<PublishedRow>, Record<string, number>]>([
    ["without a deadline", { deadline: null }, { deadlines: 2 / 3 }],
    ["with a later deadline", { deadline: "信息形成之日起30个工作日内" }, { deadlines: 2 / 3 }],
    [
      "for groups alone",
      { audience: { public: false, groups: ["甲"] } },
      { audience: 2 / 3, catalog: 11 / 12 },
    ],
    ["that says not for whom", { audience: null }, { audience: 2 / 3, catalog: 11 / 12 }],
    ["on request", { method: "on-request" }, { audience: 2 / 3, catalog: 11 / 12 }],
    ["that says not how", { method: null }, { audience: 2 / 3, catalog: 11 / 12 }],
    ["of another level", { levels: ["county"] }, { catalog: 11 / 12 }],
    ["without a level", { levels: null }, { catalog: 11 / 12 }],
    ["that cites nothing", { basis: [] }, { basis: 2 / 3 }],
    ["that cites what has ended", { basis: ["《中华人民共和国婚姻法》"] }, { basis: 2 / 3 }],
  ])("%s loses what that is about, and nothing else", (_, set, lost) => {
    expect(sharesOf(withRow(set))).toEqual({ ...full, ...lost });
  });

  it.each([1, 2])("without %i of its elements loses so many", (count) => {
    const { content } = sharesOf(withRow({ content: item.content.slice(count) }));
    expect(content).toBeCloseTo(1 - count / elements);
  });

  it("that states no content loses all its elements, and another one's are its own", () => {
    const rows = withRow({ content: [] }).map((one) =>
      one.item === OTHER ? { ...one, row: { ...one.row, content: one.row.content.slice(0, 1) } } : one,
    );
    const lost = item.content.length + catalog.item(OTHER).content.length - 1;
    expect(sharesOf(rows).content).toBeCloseTo(1 - lost / elements);
  });

  it("in two rows keeps what one of them says of its content, and what both say of everything else", () => {
    expect(sharesOf(withRow({}, { content: [] }))).toEqual(full);
    expect(sharesOf(withRow({}, { deadline: null }))).toEqual({ ...full, deadlines: 2 / 3 });
    expect(sharesOf(withRow({}, { method: null }))).toEqual({ ...full, audience: 2 / 3, catalog: 11 / 12 });
  });

  it.each<["audience" | "method" | "levels" | "deadline", Record<string, number>]>([
    ["audience", { audience: 2 / 3, catalog: 11 / 12 }],
    ["method", { audience: 2 / 3, catalog: 11 / 12 }],
    ["levels", { catalog: 11 / 12 }],
    ["deadline", { deadlines: 2 / 3 }],
  ])(
    "in a table without the column %s earns nothing for it, also beside a row that has it",
    (column, lost) => {
      const { [column]: _, ...raw } = held.row.raw;
      const without = { [column]: null, raw };
      expect(sharesOf(withRow(without))).toEqual({ ...full, ...lost });
      expect(sharesOf(withRow({}, without))).toEqual({ ...full, ...lost });
    },
  );

  it("without a channel loses that one, of the channels that a criterion asks about", () => {
    const asked = required.reduce((sum, { channels }) => sum + channels.length, 0);
    const { channels, portal } = sharesOf(withRow({ channels: ["reading-point", "service-center"] }));
    expect(channels).toBeCloseTo(1 - 1 / asked);
    // Of one item pages do not show the channels.
    expect(portal).toBeCloseTo(1 / 2);
    const none = sharesOf(withRow({ channels: [] }));
    expect(none.channels).toBeCloseTo(1 - item.channels.length / asked);
    const least = sharesOf(withRow({}, { channels: ["portal"] }));
    expect(least.channels).toBeCloseTo(1 - (item.channels.length - 1) / asked);
    expect(least.portal).toBe(1);
  });

  it("without a further channel loses it, of those that a criterion asks about under 其他", () => {
    const [board, platform] = [{ other: "某某监管平台" }, { other: "某某审批平台" }];
    const more = required.map((one) => (one === item ? { ...one, channels: [board, platform] } : one));
    const others: Rubric = {
      ...rubric,
      sections: [
        {
          title: rubric.title,
          criteria: [{ ...criterion("other", { measure: "channels" }), channels: ["other"] }],
        },
      ],
    };
    const share = (...channels: NonNullable<PublishedRow["channels"]>) =>
      sharesOf(withRow({ channels }), { required: more, rubric: others }).other;
    expect(share("portal", board, platform)).toBe(1);
    expect(share("portal", board)).toBe(1 / 2);
    expect(share("portal")).toBe(0);
  });

  it("with a cell that nobody could read loses what the cell is about", () => {
    const at = { table: "表", row: 900 };
    const rows = withRow({ deadline: "10个工作日内" });
    const unread = [{ at, column: "deadline", text: "？" } as const];
    expect(sharesOf(rows, { unread })).toEqual({ ...full, deadlines: 2 / 3 });
    const elsewhere = [{ at: { ...at, row: 7 }, column: "deadline", text: "？" } as const];
    expect(sharesOf(rows, { unread: elsewhere })).toEqual(full);
  });
});

it("asks for every level of an item where the agency's is not known", () => {
  const rows = whole.map((one) => ({ ...one, row: { ...one.row, levels: ["township" as const] } }));
  expect(sharesOf(rows).catalog).toBe(1);
  const both = required.filter(({ levels }) => levels.length > 1).length;
  expect(sharesOf(rows, { level: null }).catalog).toBeCloseTo(1 - both / (4 * required.length));
});

it("has no share of deadlines and bases where the items have none", () => {
  const bare = required.map((one) => ({ ...one, deadline: null, basis: [] }));
  expect(sharesOf(whole, { required: bare })).toMatchObject({ deadlines: null, basis: null, items: 1 });
});

it("tells points to one decimal", () => {
  // Two of three items: 6.666… of ten points.
  const { points } = scoreOf(
    whole.filter((one) => one !== held),
    {
      rubric: {
        ...rubric,
        sections: [{ title: rubric.title, criteria: [criterion("items", { measure: "items" })] }],
      },
    },
  );
  expect(points).toBe(6.7);
});
