/** What a change in place would tell is told when an item is merged, split or moved too. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { ChangeFinding } from "../../src/diff/index.js";
import type { Item } from "../../src/model/index.js";
import { item, redirect } from "../catalog/fixture.js";
import type { KnownItem } from "../known-items.js";
import { catalogWith, findings } from "./sample.js";

const some = <T>(...values: T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 });

const values: fc.Arbitrary<Partial<KnownItem>> = fc.record({
  content: some("申请条件和申请材料", "申请条件", "办理流程", "办理结果", "监督渠道"),
  basis: some("政府信息公开条例", "行政许可法", "某地公开办法"),
  deadline: fc.constantFrom(null, "20个工作日内", "10个工作日内", "定期公开", "每季度公开一次", "及时公开"),
  subjects: some("county-health", "township", "municipal-health"),
  channels: some<KnownItem["channels"][number]>("portal", "notice-board", "reading-point", {
    other: "某平台",
  }),
  audience: fc.constantFrom(
    { public: true },
    { public: false, groups: ["申请人"] },
    { public: false, groups: null },
  ),
  method: fc.constantFrom("proactive", "both", "on-request"),
  levels: some("county", "township", "village"),
});

/** What a reader must be told: of which field, what it was, what it is. */
function told(list: readonly ChangeFinding[]): string[] {
  return list
    .filter(({ level, field }) => level !== "info" && field !== null)
    .map(({ rule, field, old, new: now }) => JSON.stringify([rule, field, old, now]));
}

const before = (...items: Item[]) => catalogWith({ items });

it("a merged item tells all that its source would tell in its place", () => {
  fc.assert(
    fc.property(values, values, values, (one, other, target) => {
      const [first, second] = [item("health-001", one), item("health-002", other)];
      const inPlace = [first, second].map((source) =>
        told(findings(before(source), before({ ...source, ...target }))),
      );
      const b = catalogWith({
        items: [item("health-009", target)],
        redirects: ["health-001", "health-002"].map((id) => redirect(id, "merged", ["health-009"])),
      });
      const found = findings(before(first, second), b);
      expect(
        ["health-001", "health-002"].map((id) => told(found.filter(({ item: of }) => of === id))),
      ).toEqual(inPlace);
      expect(found.map(({ rule }) => rule)).not.toContain("item-added");
    }),
  );
});

it("a merged item does not tell once more of a body that took over from that of its source", () => {
  const [first, second] = [
    item("health-001", { subjects: ["county-health"] }),
    item("health-002", { subjects: ["municipal-health"] }),
  ];
  const b = catalogWith({
    items: [item("health-009", { subjects: ["township"] })],
    redirects: ["health-001", "health-002"].map((id) => redirect(id, "merged", ["health-009"])),
  });
  const subjects = findings(before(first, second), b).filter(({ field }) => field === "subjects");
  expect(subjects.map(({ rule, item: of }) => `${rule} ${of}`)).toEqual([
    "subject-transferred health-001",
    "subject-transferred health-002",
  ]);
});

it("an item that moved, or was merged into one that stood there before, tells the same", () => {
  fc.assert(
    fc.property(values, values, values, fc.constantFrom("moved", "merged"), (one, other, target, status) => {
      const [source, there] = [item("health-001", one), item("health-002", other)];
      const b = catalogWith({
        items: [item("health-002", target)],
        redirects: [redirect("health-001", status, ["health-002"])],
      });
      const inPlace = told(findings(before(source), before({ ...source, ...target })));
      const found = findings(before(source, there), b);
      expect(told(found.filter(({ item: of }) => of === "health-001"))).toEqual(inPlace);
      expect(told(findings(before(source), b)).sort()).toEqual([...inPlace].sort());
    }),
  );
});

it("each part of a split item tells what it alone has changed; content and bases may be shared out", () => {
  fc.assert(
    fc.property(values, values, values, (one, left, right) => {
      const source = item("health-001", one);
      const parts = [item("health-008", left), item("health-009", right)];
      const b = catalogWith({
        items: parts,
        redirects: [redirect("health-001", "split", ["health-008", "health-009"])],
      });
      const found = findings(before(source), b);
      for (const { id, content: _content, basis: _basis, ...own } of parts) {
        const inPlace = told(findings(before(source), before({ ...source, ...own })));
        expect(told(found.filter(({ item: of }) => of === id))).toEqual(inPlace);
      }
      const gone = [...source.content, ...source.basis].filter(
        (value) => !parts.some(({ content, basis }) => [...content, ...basis].includes(value as never)),
      );
      const said = found
        .filter(({ item: of, level }) => of === "health-001" && level !== "info")
        .map(({ old }) => old);
      for (const value of gone) expect(said).toContainEqual(value);
    }),
  );
});
