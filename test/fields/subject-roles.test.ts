import { expect, it } from "vitest";
import { subjectRoles } from "../../src/fields/subject-roles.js";
import { catalog } from "../../src/index.js";

const ROLES = ["county-civil-affairs", "township"];

it.each([
  ["a township by what its name ends in", "河湾县清溪镇人民政府", null, "township"],
  ["a subdistrict office", "河湾区城东街道办事处", null, "township"],
  ["whoever else it is by the first role", "河湾县民生保障局", null, "county-civil-affairs"],
  ["one that tells no level by that of the agency", "社会事务办公室", "township", "township"],
] as const)("knows %s", (_what, name, level, role) => {
  expect(subjectRoles([name], ROLES, catalog.vocabulary, level)).toEqual([{ role, name }]);
});

it("gives each role once", () => {
  const names = ["河湾县清溪镇人民政府", "河湾县桃源乡人民政府"];
  expect(subjectRoles(names, ROLES, catalog.vocabulary, null)).toEqual([
    { role: "township", name: names[0] },
    { role: "county-civil-affairs", name: names[1] },
  ]);
  expect(subjectRoles([...names, "另一个局"], ROLES, catalog.vocabulary, null)[2]).toBe("另一个局");
});
