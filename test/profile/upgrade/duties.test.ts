/** What an agency must do after an upgrade. */
import { describe, expect, it } from "vitest";
import { catalog } from "../../../src/index.js";
import type { ListRow } from "../../../src/model/index.js";
import { type DutySides, resolveProfile, upgradeDuties } from "../../../src/profile/index.js";

const { list } = resolveProfile(
  {
    profile: 1,
    agency: { name: "某镇人民政府", level: "township" },
    release: catalog.release.release,
    domains: { include: ["social-assistance"] },
  },
  catalog,
);
const [row] = list.sections.flatMap(({ rows }) => rows);
if (row === undefined) throw new Error("the township publishes social assistance");

const DEADLINE = "信息形成之日起20个工作日内";
const own: ListRow = { ...row, deadline: DEADLINE };
const about = { item: own.id, title: own };

/** The duties where one row stands before and after, all of what changed being material. */
const dutiesOf = (old: readonly ListRow[], now: readonly ListRow[], sides: Partial<DutySides> = {}) =>
  upgradeDuties({
    old: new Map(old.map((one) => [one.id, one])),
    now: new Map(now.map((one) => [one.id, one])),
    gone: [],
    today: "2027-01-01",
    profile: {},
    changed: () => true,
    open: 0,
    ...sides,
  });

describe("what an upgrade asks of an agency", () => {
  it("nothing where nothing changed", () => {
    expect(dutiesOf([own], [own])).toEqual([]);
  });

  it("to publish a new item by its deadline", () => {
    expect(dutiesOf([], [own])).toEqual([{ kind: "publish", ...about, by: DEADLINE }]);
  });

  it("to take out what is gone", () => {
    expect(dutiesOf([own], [], { gone: [own] })).toEqual([{ kind: "leave", ...about, by: null }]);
  });

  it("to update the fields that say something else, and those alone", () => {
    const now: ListRow = { ...own, content: [...own.content, "监督投诉渠道"], name: `${own.name}（新）` };
    expect(dutiesOf([own], [now])).toEqual([
      { kind: "update", ...about, title: now, by: DEADLINE, fields: ["content"] },
    ]);
  });

  it("nothing where a field is only set otherwise", () => {
    const now: ListRow = { ...own, content: own.content.map((element) => `${element}；`) };
    const changed: DutySides["changed"] = (_, field) => field !== "content";
    expect(dutiesOf([own], [now], { changed })).toEqual([]);
  });

  it("a new time, whether or not fields changed too", () => {
    const later: ListRow = { ...own, deadline: "每年1月31日前" };
    expect(dutiesOf([own], [later])).toEqual([
      { kind: "retime", ...about, title: later, by: later.deadline, fields: [] },
    ]);
    const both: ListRow = { ...later, levels: ["county"] };
    expect(dutiesOf([own], [both])).toMatchObject([{ kind: "retime", fields: ["levels"] }]);
  });

  it("to know that the standard names no time any more", () => {
    expect(dutiesOf([own], [{ ...own, deadline: null }])).toMatchObject([{ kind: "untimed", by: null }]);
  });

  it("first to decide, last what the profile says is to be revised from today on", () => {
    const revisions = [
      { due: "2026-12-31", task: "去年的" },
      { due: "2027-01-01", task: "今天的" },
      { due: "2027-06-30", task: "以后的" },
    ];
    expect(dutiesOf([], [own], { open: 2, profile: { revisions } })).toEqual([
      { kind: "decide", count: 2 },
      expect.objectContaining({ kind: "publish" }),
      { kind: "revise", task: "今天的", by: "2027-01-01" },
      { kind: "revise", task: "以后的", by: "2027-06-30" },
    ]);
  });
});
