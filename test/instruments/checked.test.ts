/** How far the registry was checked, and what should be checked again. */
import { describe, expect, test } from "vitest";
import { catalog } from "../../src/index.js";
import { registryHorizon, staleInstruments, statusOn } from "../../src/instruments/index.js";
import type { RegisteredInstrument } from "../../src/model/index.js";
import { instruments } from "./registry.js";

const [base] = instruments.filter(({ title }) => title === "预算法");
const entry = (title: string, change: Partial<RegisteredInstrument>): RegisteredInstrument => ({
  ...(base as RegisteredInstrument),
  title,
  ...change,
});
const horizons = catalog.horizons;
const registry = {
  horizons,
  instruments: [
    entry("随表", {}),
    entry("后来核对过", { checked: "2026-03-12" }),
    entry("更早", { checked: "2023-05-17" }),
    entry("没有核对", { checked: null }),
    entry("已失效", { checked: null, status: "repealed", ended: "2021-09" }),
  ],
};
const stale = (day: string) => staleInstruments(registry, day).map(({ title }) => title);

test("the horizon counts the entries that were checked how far", () => {
  expect(registryHorizon(registry)).toEqual({
    entries: 5,
    date: "2025-04-30",
    checked: 2,
    latest: "2026-03-12",
    earlier: 1,
    unchecked: 2,
  });
});

describe("to be checked again", () => {
  test("is what was not checked up to the day, the never checked first; what has ended stays ended", () => {
    expect(stale("2025-04-30")).toEqual(["没有核对", "更早"]);
    expect(stale("2026-01-01")).toEqual(["没有核对", "更早", "随表"]);
    expect(stale("2026-11-29")).toEqual(["没有核对", "更早", "随表", "后来核对过"]);
  });

  test("a day that there is not is refused", () => {
    expect(() => stale("2026-02-30")).toThrow(expect.objectContaining({ code: "invalid-date" }));
  });
});

test("a status is vouched for up to the day to which its own entry was checked", () => {
  const known = (checked: string | null | undefined, day: string) =>
    statusOn(entry("某法", checked === undefined ? {} : { checked }), day, "2025-04-30").known;
  expect(known(undefined, "2025-04-30")).toBe(true);
  expect(known(undefined, "2025-05-01")).toBe(false);
  expect(known("2026-03-12", "2025-05-01")).toBe(true);
  expect(known("2023-05-17", "2025-04-30")).toBe(false);
  expect(known(null, "2020-01-01")).toBe(false);
});

describe("of the registry that is published", () => {
  test("no entry rests on what somebody knew without a page", () => {
    const said = instruments.filter(({ statusNote, source }) =>
      /通用知识|据信/u.test(`${statusNote}${source}`),
    );
    expect(said.map(({ title }) => title)).toEqual([]);
  });

  test("an entry without a source says of nothing but its title that it is known", () => {
    const bare = instruments.filter(({ source }) => source === null);
    expect(bare.length).toBe(2);
    for (const { number, issued, effective, ended, status } of bare)
      expect({ number, issued, effective, ended, status }).toEqual({
        number: null,
        issued: null,
        effective: null,
        ended: null,
        status: "unknown",
      });
  });
});
