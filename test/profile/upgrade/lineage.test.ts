/** Which items came of which, both ways. */
import { describe, expect, it } from "vitest";
import { lineageOf } from "../../../src/profile/upgrade/lineage.js";
import { item, redirect } from "../../catalog/fixture.js";
import { releaseOf } from "./releases.js";

const { targets, sources, isOneToOne } = lineageOf({
  base: releaseOf({ version: "1.0.0", add: [item("social-assistance-003")] }),
  next: releaseOf({
    version: "1.1.0",
    add: [
      item("health-020"),
      item("health-021"),
      item("social-assistance-020"),
      item("social-assistance-021"),
    ],
    redirects: [
      redirect("health-001", "split", ["health-020", "health-021"]),
      redirect("social-assistance-001", "merged", ["social-assistance-020"]),
      redirect("social-assistance-002", "merged", ["social-assistance-020"]),
      redirect("health-003", "withdrawn", []),
    ],
  }),
});
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe("an item of the old release", () => {
  it.each<[string, string, string[]]>([
    ["that stays", "health-002", ["health-002"]],
    ["that became several", "health-001", ["health-020", "health-021"]],
    ["that became one with another", "social-assistance-002", ["social-assistance-020"]],
    ["that was withdrawn", "health-003", []],
    ["that the new release does not know", "social-assistance-003", []],
  ])("%s, %s, goes to %j", (_, id, expected) => {
    expect(ids(targets(id))).toEqual(expected);
  });
});

describe("an item of the new release", () => {
  it.each<[string, string, string[], boolean]>([
    ["that was there", "health-002", ["health-002"], true],
    ["that is a part of one", "health-021", ["health-001"], false],
    ["that came of two", "social-assistance-020", ["social-assistance-001", "social-assistance-002"], false],
    ["that is new", "social-assistance-021", [], false],
  ])("%s, %s, came of %j: one of one is %s", (_, id, expected, alone) => {
    expect(ids(sources(id))).toEqual(expected);
    expect(isOneToOne(id)).toBe(alone);
  });
});
