/** Evidence only grows: what a page was once seen to show stays, or stands as another wording where it showed something else. */
import { expect, it } from "vitest";
import { readSnapshots } from "../../scripts/snapshots.js";
import { catalog, ITEM_FIELDS, verificationOf } from "../../src/index.js";
import { shownBy, unseenFields } from "../../src/model/verification.js";

const released = readSnapshots().flatMap(({ editions }) =>
  Object.values(editions).flatMap(({ edition }) => edition.items),
);

/** Looked up again: what a release had taken for seen was cut off on its page, or of another row. */
const NEVER_SEEN: readonly string[] = [
  "affordable-housing-016",
  "disaster-relief-006",
  "state-land-housing-expropriation-010",
  "urban-rural-planning-009",
];

it("keeps every page and every field that a release had seen, or the page's own wording of it", () => {
  expect(released.length).toBeGreaterThanOrEqual(489);
  const lost = released.filter(({ id, evidence }) => {
    const now = catalog.item(id)?.evidence;
    if (!now) return true;
    const worded = (now.variants ?? []).flatMap((variant) => Object.keys(variant));
    const unseen = unseenFields(now).filter((field) => !worded.includes(field));
    const pagesGone = Object.keys(evidence.seen).some((page) => !(page in now.seen));
    return pagesGone || unseen.some((field) => !unseenFields(evidence).includes(field));
  });
  expect([...new Set(lost.map(({ id }) => id))].sort()).toEqual(NEVER_SEEN);
});

it("names a page for every field that counts as seen", () => {
  const seen = catalog.items().flatMap(({ id, evidence }) => {
    const pages = Object.values(evidence.seen);
    const shown = new Set(pages.flatMap(shownBy));
    return ITEM_FIELDS.filter((field) => !unseenFields(evidence).includes(field)).map((field) => ({
      field: `${id} ${field}`,
      isNamed: shown.has(field) || (pages.length > 1 && evidence.between?.includes(field)),
    }));
  });
  expect(seen.length).toBeGreaterThan(2000);
  expect(seen.filter(({ isNamed }) => !isNamed)).toEqual([]);
});

it("reads releases that named pages and unseen fields apart", () => {
  const first = readSnapshots().find(({ release }) => release.release === "1.0.0");
  const counts = { attested: 0, partial: 0, unverified: 0 };
  for (const { edition } of Object.values(first?.editions ?? {}))
    for (const { evidence } of edition.items) counts[verificationOf(evidence)] += 1;
  expect(counts).toEqual({ attested: 97, partial: 207, unverified: 185 });
});
