/** What a profile's list must have: the items of the standard as they are asked of this agency. */
import { expect, it } from "vitest";
import { requiredItems } from "../../src/conformity/index.js";
import { ITEM_FIELDS, type Profile } from "../../src/model/index.js";
import { sample as catalog } from "../catalog/fixture.js";
import { few } from "./few-domains.js";

const agencyOf = (level: "county" | "township", differs: Partial<Profile> = {}): Profile => ({
  profile: 1,
  agency: { name: "某某", level },
  release: "1.2.0",
  ...differs,
});
const required = (profile: Profile) => requiredItems(profile, catalog);
const idsOf = (profile: Profile) => required(profile).map(({ id }) => id);

const TOWN = ["social-assistance-001", "social-assistance-002", "health-001", "health-003"];
const without = (...ids: string[]) => TOWN.filter((id) => !ids.includes(id));

it.each<[string, Profile, string[]]>([
  ["its level's, in official order", agencyOf("township"), TOWN],
  [
    "those of another level where that is its own",
    agencyOf("county"),
    ["social-assistance-002", "health-002"],
  ],
  [
    "no item that it leaves out",
    agencyOf("township", { exclude: [{ item: "health-003", reason: "无此职责" }] }),
    without("health-003"),
  ],
  [
    "no item that it leaves out by an id of before",
    agencyOf("township", { exclude: [{ item: "health-012", reason: "无此职责" }] }),
    without("health-001"),
  ],
  [
    "none of a domain that it leaves out",
    agencyOf("township", { domains: { exclude: [{ domain: "health", reason: "由县里公开" }] } }),
    without("health-001", "health-003"),
  ],
  [
    "none but of the domains that it includes",
    agencyOf("township", { domains: { include: ["health"] } }),
    without("social-assistance-001", "social-assistance-002"),
  ],
])("are %s", (_, profile, expected) => {
  expect(idsOf(profile)).toEqual(expected);
});

it("are asked for no channel that there is not in the locality, nor for whom its level does not have", () => {
  const channels = { "reading-point": false } as const;
  const assistance = (differs: Partial<Profile>) =>
    requiredItems(agencyOf("township", differs), few).find(({ id }) => id === "social-assistance-004");
  expect(assistance({})).toMatchObject({
    channels: ["portal", "reading-point", "service-center"],
    subjects: ["township"],
  });
  expect(assistance({ channels })?.channels).toEqual(["portal", "service-center"]);
});

it("are verified in the fields that the agency has compared", () => {
  const between = (fields: "all" | ["deadline"]) => {
    const confirmed = [{ item: "health-003", fields, compared: "官方附件.docx", on: "2026-03-01" as const }];
    const found = required(agencyOf("township", { confirmed }));
    return found.map(({ evidence }) => evidence.between);
  };
  expect(between(["deadline"])).toEqual([undefined, undefined, undefined, ["deadline"]]);
  expect(between("all")).toEqual([undefined, undefined, undefined, [...ITEM_FIELDS]]);
});
