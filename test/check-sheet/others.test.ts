/** Whatever is answered, items that the line does not show keep their subject, office, place in the list and remarks. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { departmentRoles } from "../../src/catalog/bureau-groups.js";
import { type CheckLine, checkSheet, confirmLines, SHEET_PARTS } from "../../src/check-sheet/index.js";
import { choicesOf } from "../../src/check-sheet/model.js";
import { catalog } from "../../src/index.js";
import type { ListRow, Mapping, Profile } from "../../src/model/index.js";
import { profileSchema } from "../../src/model/index.js";
import { resolveProfile } from "../../src/profile/index.js";
import { assignOffices } from "../../src/responsibilities/index.js";
import { namedInFull } from "../../src/text/named.js";
import { DAY } from "./fixture.js";

const DOMAINS = ["social-insurance", "elderly-care", "public-legal-services"] as const;
const TOWN = { name: "某县某镇人民政府", level: "township", county: "某县" } as const;
const OFFICES = ["便民服务中心", "社会事务办公室", "某县民政局"];
const ITEMS = catalog
  .items()
  .filter(({ domain }) => DOMAINS.some((one) => one === domain))
  .map(({ id }) => id);
const ROLES = [
  ...new Set(catalog.items().flatMap(({ id, subjects }) => (ITEMS.includes(id) ? subjects : []))),
];

const by = fc.constantFrom("own" as const, "bureau" as const);
const profiles = fc.record({
  said: fc.array(
    fc.oneof(
      fc.record({ item: fc.constantFrom(...ITEMS), by }),
      fc.record({ subject: fc.constantFrom(...ROLES), domain: fc.constantFrom(...DOMAINS), by }),
    ),
    { maxLength: 4 },
  ),
  bureaus: fc.dictionary(fc.constantFrom(...ROLES), fc.constantFrom("某县民政局", "某县甲局"), {
    maxKeys: 2,
  }),
  officeOf: fc.dictionary(fc.constantFrom(...ITEMS), fc.constantFrom(null, ...OFFICES), { maxKeys: 2 }),
});
const offices = fc.array(fc.constantFrom("", ...OFFICES), {
  minLength: ITEMS.length,
  maxLength: ITEMS.length,
});

const inputOf = (profile: Profile, mapping: Mapping) => {
  const { list } = resolveProfile(profile, catalog, { day: DAY, attestedOnly: false });
  return {
    profile,
    catalog,
    list: assignOffices(list, mapping),
    offices: { mapping, doubtful: [] },
  };
};
type Input = ReturnType<typeof inputOf>;

const isDepartment = departmentRoles(catalog);
const isOurs = (id: string) => !(catalog.item(id)?.subjects ?? []).every(isDepartment);

/** What must not move of each item: its subjects and office as printed, and remarks about it. */
function kept({ list, profile }: Input): ReadonlyMap<string, unknown> {
  return new Map(
    list.sections.flatMap(({ rows }) =>
      rows.map((row) => [
        row.id,
        {
          // Beside the town's own name a department stands in a row that the standard gives to both, as its domain has it.
          subjects: isOurs(row.id) ? row.subjects.filter(({ role }) => !isDepartment(role)) : row.subjects,
          office: row.office ?? null,
          remarks: Object.entries(profile.remarks ?? {}).filter(([key]) => key.split(" ").includes(row.id)),
        },
      ]),
    ),
  );
}

function isShown({ title, domain, kind, about }: CheckLine, row: ListRow, section: string): boolean {
  if (kind === "item" || kind === "office") return about === row.id;
  const names = title.replace(/ 等\d+项$/u, "").split("\n");
  return names.includes(namedInFull(row)) && domain.split("、").some((one) => one.includes(section));
}

const rowsOf = ({ list }: Input) =>
  list.sections.flatMap(({ name, rows }) => rows.map((row) => ({ row, section: name })));

test("an answer moves no item that its line does not show", () => {
  fc.assert(
    fc.property(profiles, offices, fc.nat(), fc.nat(), ({ said, bureaus, officeOf }, given, at, choice) => {
      const profile: Profile = profileSchema.parse({
        profile: 1,
        agency: TOWN,
        release: catalog.release.release,
        domains: { include: [...DOMAINS] },
        disclosedBy: said,
        bureaus,
        officeOf,
      });
      const mapping: Mapping = {
        mapping: 1,
        release: catalog.release.release,
        items: ITEMS.map((item, index) => ({
          item,
          links: given[index] ? [{ office: given[index], state: "confirmed" }] : [],
        })),
      };
      const before = inputOf(profile, mapping);
      const sheet = checkSheet(before);
      // A line that names its first items only says how many it is about: those are told apart elsewhere.
      const lines = SHEET_PARTS.flatMap((part) => sheet[part]).filter(
        ({ title, kind }) => !/等\d+项$/u.test(title) && (kind !== "item" || at % 7 === 0),
      );
      const line = lines[at % lines.length] as CheckLine;
      const choices = choicesOf(line.kind);
      const decision = choices[choice % choices.length] as CheckLine["decision"];
      const value =
        decision === "change" ? (line.kind === "subject" ? "某县乙局" : line.value || "《某办法》") : "";
      const decided = { line, decision, value, remark: decision === "exclude" ? "本地没有" : line.remark };
      const taken = confirmLines([decided], before, { compared: "标准指引.docx", on: DAY });
      const after = kept(inputOf(taken.profile, mapping));
      const was = kept(before);
      for (const { row, section } of rowsOf(before)) {
        if (isShown(line, row, section)) continue;
        expect(after.get(row.id), `${line.kind} ${line.about} ${decision}: ${row.id}`).toEqual(
          was.get(row.id),
        );
      }
      for (const id of after.keys()) expect(was.has(id) || line.about === id).toBe(true);
    }),
    { numRuns: 60 },
  );
});
