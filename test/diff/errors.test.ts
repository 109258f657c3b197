import { describe, expect, it } from "vitest";
import { applyChanges, type Change, diffCatalogs } from "../../src/diff/index.js";
import { item } from "../catalog/fixture.js";
import { catalogWith } from "./sample.js";

const [one, two] = [item("health-001"), item("health-002")];
const a = catalogWith({ items: [one, two] });
const b = catalogWith({ items: [{ ...one, name: "另一个" }, item("health-003")] });
const changes = diffCatalogs(a, b);

describe("changes", () => {
  it.each(changes.map((change): [string, Change] => [`${change.change} ${change.id}`, change]))(
    "%s does not fit a catalog that it was not made from",
    (_name, change) => {
      expect(() => applyChanges(b, [change])).toThrow(
        expect.objectContaining({ code: "change-mismatch", change }),
      );
    },
  );

  it("cannot be told where an id stands twice", () => {
    const twice = catalogWith({ items: [one, one] });
    expect(() => diffCatalogs(a, twice)).toThrow(expect.objectContaining({ code: "duplicate-id" }));
  });

  it("of hostile names stay data", () => {
    const hostile = JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}');
    const c = catalogWith({ items: [{ ...one, ...hostile }, two] });
    expect(applyChanges(a, diffCatalogs(a, c))).toEqual(c);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
