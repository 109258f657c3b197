/** What of an item is asked of the list of one agency: subjects of its level, channels that there are. */
import { expect, it } from "vitest";
import { askedOf } from "../../src/fields/asked.js";
import { catalog } from "../../src/index.js";
import type { Level } from "../../src/model/index.js";

const { subjects } = catalog.vocabulary;
const asked = (roles: readonly string[], level: Level | null) =>
  askedOf({ subjects: [...roles], channels: [] }, { level, subjects }).subjects;

it.each([
  [["county-civil-affairs", "township"], "township", ["township"]],
  [["county-civil-affairs", "township"], "county", ["county-civil-affairs"]],
  // Where nobody knows the level, everybody stays; and so they do where no role exists at it.
  [["county-civil-affairs", "township"], null, ["county-civil-affairs", "township"]],
  [["county-civil-affairs"], "township", ["county-civil-affairs"]],
  // A role that exists at both levels is asked of both.
  [["human-resources", "township"], "township", ["human-resources", "township"]],
  // Of a role that the vocabulary does not know nobody can say that it is not there.
  [["nowhere-known", "township"], "county", ["nowhere-known"]],
] as const)("of %j at the level %j: %j", (roles, level, own) => {
  expect(asked(roles, level)).toEqual(own);
});

it("asks for no channel that there is not", () => {
  const item = { subjects: ["township"], channels: ["portal", "gazette"] as ("portal" | "gazette")[] };
  expect(askedOf(item, { level: "township", lacks: ["gazette"], subjects }).channels).toEqual(["portal"]);
  expect(askedOf(item, { level: "township", subjects }).channels).toEqual(["portal", "gazette"]);
});
