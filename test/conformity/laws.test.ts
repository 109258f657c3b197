/** What was done to a list is what is found in it. */

import fc from "fast-check";
import { expect, it } from "vitest";
import { conformityOf, type DeviationRule, type HeldRow, heldRows } from "../../src/conformity/index.js";
import { rubrics } from "../../src/generated/rubrics.js";
import type { DomainId } from "../../src/model/codes.js";
import { resolveProfile } from "../../src/profile/index.js";
import { few as catalog } from "./few-domains.js";

const [rubric] = rubrics;
if (!rubric) throw new Error("a rubric comes with the package");

const { list } = resolveProfile(
  { profile: 1, agency: { name: "某镇人民政府", level: "township" }, release: "1.0.0" },
  catalog,
);
const rows = heldRows(list, catalog.vocabulary);
const itemAt = (at: number) => catalog.item(rows[at]?.item ?? "");

/** A way to spoil a row, and what must be found; null where the row cannot be spoilt so. */
type Spoil = (held: HeldRow, at: number) => { row: HeldRow | null; rule: DeviationRule } | null;

const SPOILS: Spoil[] = [
  // Of an item whose levels nobody has seen, nobody can say that a township lacks it.
  (_, at) => ((itemAt(at)?.levels.length ?? 0) > 0 ? { row: null, rule: "item-missing" } : null),
  (held, at) => {
    const { channels } = itemAt(at) ?? { channels: [] };
    if (channels.length < 2) return null;
    return {
      row: { ...held, row: { ...held.row, channels: channels.slice(1) } },
      rule: "channel-dropped",
    };
  },
  (held) =>
    held.row.audience?.public
      ? {
          row: { ...held, row: { ...held.row, audience: { public: false, groups: ["某些人"] } } },
          rule: "audience-narrowed",
        }
      : null,
  (held) =>
    held.row.method === "proactive"
      ? { row: { ...held, row: { ...held.row, method: "on-request" } }, rule: "method-weakened" }
      : null,
];

it("finds each thing that was taken from a list, and nothing else", () => {
  const spoilt = fc.uniqueArray(
    fc.record({ at: fc.nat(rows.length - 1), spoil: fc.constantFrom(...SPOILS) }),
    { selector: ({ at }) => at, maxLength: 12 },
  );
  fc.assert(
    fc.property(spoilt, (changes) => {
      const made = changes.flatMap(({ at, spoil }) => {
        const held = rows[at];
        const result = held ? spoil(held, at) : null;
        return held && result ? [{ at, id: held.item, ...result }] : [];
      });
      const changed = new Map(made.map(({ at, row }) => [at, row]));
      const given = rows.flatMap((held, at) => {
        const row = changed.has(at) ? changed.get(at) : held;
        return row ? [row] : [];
      });
      const { deviations, score } = conformityOf({
        rows: given,
        unread: [],
        catalog,
        level: "township",
        domains: list.sections.map(({ domain }) => domain as DomainId),
        day: "2026-09-01",
        rubric,
      });
      const found = deviations.filter(({ rule }) => rule !== "basis-outdated" && rule !== "deadline-missing");
      expect(found.map(({ rule, item }) => `${rule} ${item}`).sort()).toEqual(
        made.map(({ rule, id }) => `${rule} ${id}`).sort(),
      );
      expect(score.points <= score.assessed).toBe(true);
    }),
    { numRuns: 20 },
  );
});
