import { describe, expect, it } from "vitest";
import { type Profile, profileSchema } from "../../../src/model/index.js";
import { settleConflict, upgradeProfile } from "../../../src/profile/index.js";
import { item, redirect } from "../../catalog/fixture.js";
import { type Revision, releaseOf, townOf } from "./releases.js";

const base = releaseOf({ version: "1.0.0" });
const upgrade = (differs: Partial<Profile>, revision: Omit<Revision, "version">) =>
  upgradeProfile({ base, next: releaseOf({ version: "1.1.0", ...revision }), profile: townOf(differs) });
const confirmed = (of: string, fields: NonNullable<Profile["confirmed"]>[number]["fields"] = "all") => [
  { item: of, fields, compared: "官方附件.docx", on: "2026-03-01" as const },
];
const same = (id: string, differs = {}) => {
  const { id: _, ...values } = base.item("health-001") ?? {};
  return item(id, { ...values, ...differs } as never);
};

describe("what was compared with the official text", () => {
  it("stands where the text does", () => {
    const { profile, unconfirmed } = upgrade({ confirmed: confirmed("health-001") }, {});
    expect(profile.confirmed).toEqual(confirmed("health-001"));
    expect(unconfirmed).toBeUndefined();
  });

  it("falls for the fields that say something else, which are told", () => {
    const { profile, unconfirmed } = upgrade(
      { confirmed: confirmed("health-001", ["content", "deadline"]) },
      { set: { "health-001": { deadline: "3个工作日内", channels: ["portal"] } } },
    );
    expect(profile.confirmed).toEqual(confirmed("health-001", ["content"]));
    expect(unconfirmed).toMatchObject([{ item: "health-001", fields: ["deadline"] }]);
  });

  it("goes by the id of today where an item was renamed, merged or split", () => {
    const { profile } = upgrade(
      {
        confirmed: confirmed("health-001", ["deadline"]),
        officeOf: { "health-001": "社会事务办公室" },
        columns: [{ item: "health-001", path: "政务公开/卫生" }],
        remarks: { "health-001": "核对过" },
      },
      {
        add: [same("health-020"), same("health-021", { deadline: "3个工作日内" })],
        redirects: [redirect("health-001", "split", ["health-020", "health-021"])],
      },
    );
    expect(profile.confirmed).toEqual(confirmed("health-020", ["deadline"]));
    expect(profile.officeOf).toEqual({ "health-020": "社会事务办公室", "health-021": "社会事务办公室" });
    expect(profile.columns?.map((one) => one.item)).toEqual(["health-020", "health-021"]);
    expect(profile.remarks).toEqual({ "health-020": "核对过", "health-021": "核对过" });
  });

  const MERGED = {
    add: [same("health-020")],
    redirects: [
      redirect("health-001", "merged", ["health-020"]),
      redirect("health-002", "merged", ["health-020"]),
    ],
  };

  it("is asked of items that became one where the profile says two things of them", () => {
    const said = {
      columns: [
        { item: "health-001", path: "政务公开/卫生" },
        { item: "health-002", path: "政务公开/医疗" },
      ],
      disclosedBy: [
        { item: "health-001", by: "own" as const },
        { item: "health-002", by: "bureau" as const },
      ],
    };
    const { profile, conflicts } = upgrade(said, MERGED);
    expect(conflicts.map(({ at, item, why }) => [at, item, why])).toEqual([
      ["columns", "health-020", "item-merged"],
      ["disclosedBy", "health-020", "item-merged"],
    ]);
    expect(JSON.stringify(conflicts[0]?.local)).toContain("政务公开/医疗");
    expect(profile.undecided).toHaveLength(2);
    expect(profile.columns?.map(({ item }) => item)).toEqual(["health-020", "health-020"]);

    // Whoever gives them up for the standard says nothing of the item any more.
    const next = releaseOf({ version: "1.1.0", ...MERGED });
    const [conflict] = conflicts;
    const settled = settleConflict({ catalog: next, profile }, conflict as never, "standard").profile;
    expect(settled.columns ?? []).toEqual([]);
    expect(profileSchema.safeParse(settled).success).toBe(true);
    expect(settled.undecided).toHaveLength(1);
  });

  it("is not asked of items that became one where the profile says the same of both, or of one alone", () => {
    const path = "政务公开/卫生";
    const said = {
      columns: [
        { item: "health-001", path },
        { item: "health-002", path },
      ],
      disclosedBy: [
        { item: "health-001", by: "own" as const },
        { item: "health-001", subject: "education", by: "bureau" as const },
      ],
    };
    expect(upgrade(said, MERGED).conflicts).toEqual([]);
  });

  it("keeps the parts of an item where it had its place, and puts none beside itself", () => {
    const { profile } = upgrade(
      {
        order: [
          { item: "health-001", after: "health-003" },
          { item: "health-004", after: "health-002" },
          { item: "health-002", before: "health-003" },
          { item: "health-005", after: "health-001" },
        ],
      },
      {
        add: [same("health-020"), same("health-021"), same("health-022")],
        redirects: [
          redirect("health-001", "split", ["health-020", "health-021"]),
          redirect("health-002", "merged", ["health-022"]),
          redirect("health-003", "merged", ["health-022"]),
        ],
      },
    );
    expect(profile.order).toEqual([
      { item: "health-020", after: "health-022" },
      { item: "health-021", after: "health-020" },
      { item: "health-004", after: "health-022" },
      { item: "health-005", after: "health-021" },
    ]);
  });

  it("goes with an item that was withdrawn, and that is told", () => {
    const { profile, unconfirmed } = upgrade(
      { confirmed: [...confirmed("health-001"), ...confirmed("health-002")] },
      { redirects: [redirect("health-001", "withdrawn", [])] },
    );
    expect(profile.confirmed).toEqual(confirmed("health-002"));
    expect(unconfirmed).toMatchObject([{ item: "health-001", fields: [] }]);
  });
});
