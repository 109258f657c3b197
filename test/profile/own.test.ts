/** The list is the town's own: who stands in it, which channels it has, which items and domains concern it. */
import { describe, expect, it } from "vitest";
import { catalog } from "../../src/index.js";
import { type DomainId, disclosureListSchema, type Profile } from "../../src/model/index.js";
import { absentDomains, leftOutItems, openQuestions, resolveProfile } from "../../src/profile/index.js";
import { RELEASE } from "../releases/versions.js";

const town: Profile = {
  profile: 1,
  agency: { name: "某县某镇人民政府", level: "township" },
  release: RELEASE,
};
const county: Profile = { profile: 1, agency: { name: "某县人民政府", level: "county" }, release: RELEASE };
const listOf = (profile: Profile) => resolveProfile(profile, catalog).list;
const rowsOf = (profile: Profile) => listOf(profile).sections.flatMap(({ rows }) => rows);
const rulesOf = (profile: Profile) => resolveProfile(profile, catalog).findings.map(({ rule }) => rule);
const rowOf = (profile: Profile, id: string) => rowsOf(profile).find((row) => row.id === id);
const namesOf = (profile: Profile, id: string) => rowOf(profile, id)?.subjects.map(({ name }) => name);

/** An item of the county's health department alone, one of the town with it, one of the town alone. */
const BUREAUS = "health-015";
const SHARED = "social-assistance-004";
const TOWNS = "social-assistance-005";

describe("subjects", () => {
  it("names the town in every row of its list, and nobody else", () => {
    const names = new Set(
      rowsOf(town).flatMap(({ subjects }) => subjects.map(({ name }) => name).join("、")),
    );
    expect([...names]).toEqual(["某县某镇人民政府"]);
  });

  it("lets a bureau stand where the profile decides so, by the county's name for it", () => {
    const bureaus = { "health-commission": "某县卫生健康局", "county-civil-affairs": "某县民政局" };
    const decided: Profile = {
      ...town,
      bureaus,
      disclosedBy: [
        { subject: "health-commission", by: "bureau" },
        { item: "health-016", by: "own" },
      ],
    };
    expect(namesOf({ ...town, bureaus }, BUREAUS)).toEqual(["某县某镇人民政府"]);
    expect(namesOf(decided, BUREAUS)).toEqual(["某县卫生健康局"]);
    expect(namesOf(decided, "health-016")).toEqual(["某县某镇人民政府"]);
    expect(namesOf(decided, SHARED)).toEqual(["某县某镇人民政府"]);
  });

  it("prints what a change states, whoever that is", () => {
    const set = { subjects: ["county-civil-affairs"] };
    const profile: Profile = {
      ...town,
      bureaus: { "county-civil-affairs": "某县民政局" },
      change: [{ item: SHARED, set, reason: "县里统一公开" }],
    };
    expect(namesOf(profile, SHARED)).toEqual(["某县民政局"]);
  });

  it("prints two roles of one name once", () => {
    const subjects = { "natural-resources": "某县自然资源局", "land-expropriation": "某县自然资源局" };
    expect(namesOf({ ...county, subjects }, "rural-land-expropriation-002")).toEqual(["某县自然资源局"]);
  });

  it("lists the town's own items alone when asked", () => {
    const ids = rowsOf({ ...town, own: true }).map(({ id }) => id);
    expect(ids).toContain(TOWNS);
    expect(ids).toContain(SHARED);
    expect(ids).not.toContain(BUREAUS);
    expect(rowsOf({ ...town, own: true, disclosedBy: [{ item: BUREAUS, by: "own" }] })).toHaveLength(
      ids.length + 1,
    );
  });
});

describe("open questions", () => {
  const asked = (profile: Profile) =>
    openQuestions({ profile, catalog, list: listOf(profile) }).filter(
      ({ kind }) => kind === "subject-bureau",
    );

  it("asks once a department and domain whose the items are that only the county has", () => {
    const health = asked(town).filter(({ role }) => role === "health-commission");
    expect(health).toHaveLength(1);
    expect(health[0]?.items).toContain(BUREAUS);
    expect(health[0]?.choices.map(({ code }) => code)).toEqual(["own", "bureau", "exclude"]);
    expect(asked(town).some(({ items }) => items.includes(SHARED))).toBe(false);
  });

  it("does not ask again what the profile has decided", () => {
    for (const by of ["own", "bureau"] as const) {
      const decided = asked({ ...town, disclosedBy: [{ subject: "health-commission", by }] });
      expect(decided.some(({ role }) => role === "health-commission")).toBe(false);
    }
  });

  it("counts the items of a county that still name a department in general words", () => {
    const unnamed = (profile: Profile) =>
      openQuestions({ profile, catalog, list: listOf(profile) }).find(
        ({ kind, role }) => kind === "subject-unnamed" && role === "human-resources",
      );
    expect(unnamed(county)?.items.length).toBeGreaterThan(50);
    expect(unnamed(county)?.text.zh).toContain("人力资源社会保障部门");
    expect(unnamed({ ...county, subjects: { "human-resources": "某县人社局" } })).toBeUndefined();
    // Who states the general words keeps them, and is asked no more.
    const kept = { "human-resources": "人力资源社会保障部门" };
    expect(unnamed({ ...county, subjects: kept })).toBeUndefined();
  });

  it("offers what is confirmed as 无对应 for exclusion, with the reason", () => {
    const mapping = {
      mapping: 1,
      release: RELEASE,
      items: [{ item: BUREAUS, links: [{ state: "none" }] }],
    } as const;
    const questions = openQuestions({
      profile: town,
      catalog,
      list: listOf(town),
      mapping: structuredClone(mapping) as never,
    });
    const [question] = questions.filter(({ kind }) => kind === "item-unmatched");
    expect(question?.items).toEqual([BUREAUS]);
    expect(question?.reason?.zh).toContain("权责清单");
  });
});

describe("channels that there are not", () => {
  it("are not ticked, and are no loosening where the portal remains", () => {
    const profile: Profile = { ...town, channels: { gazette: false } };
    expect(rowsOf(profile).some(({ channels }) => channels.includes("gazette"))).toBe(false);
    expect(listOf(profile).lacks).toEqual(["gazette"]);
    expect(rulesOf(profile)).toEqual([]);
  });

  it("leave only those named by `only`", () => {
    const profile: Profile = { ...town, channels: { only: ["portal", "notice-board"] } };
    const ticked = new Set(
      rowsOf(profile).flatMap(({ channels }) => channels.filter((one) => typeof one === "string")),
    );
    expect([...ticked].sort()).toEqual(["notice-board", "portal"]);
  });

  it("are told of where nothing as good remains, and where nothing remains at all", () => {
    const set = { channels: ["gazette" as const] };
    const change = [{ item: TOWNS, set, reason: "试" }];
    expect(rulesOf({ ...town, change, channels: { gazette: false } })).toContain("profile-no-channel");
    const places = {
      "notice-board": false,
      "reading-point": false,
      "service-center": false,
      "service-station": false,
    } as const;
    expect(rulesOf({ ...town, channels: places })).toContain("profile-channel-lost");
  });
});

describe("which items concern the agency", () => {
  const domainsOf = (profile: Profile) => listOf(profile).sections.map(({ domain }) => domain);

  it("takes the domains that the profile includes", () => {
    expect(domainsOf({ ...town, domains: { include: ["health", "social-assistance"] } })).toEqual([
      "social-assistance",
      "health",
    ]);
  });

  it("leaves out what its preset leaves out, and tells which items and why", () => {
    const street: Profile = { ...town, preset: "street-office" };
    expect(domainsOf(street)).not.toContain("rural-land-expropriation");
    const left = leftOutItems(street, catalog);
    expect(left.every(({ by, reason }) => by === "preset" && /街道|农村/u.test(reason.zh))).toBe(true);
    expect(left.map(({ id }) => id)).toContain("urban-rural-planning-011");
    expect(leftOutItems({ ...town, preset: "town" }, catalog)).toEqual([]);
  });

  it("takes of a county bureau the items of which it is a subject", () => {
    const bureau: Profile = {
      ...county,
      agency: { name: "某县民政局", level: "county", bureau: "民政局" },
      preset: "county-bureau",
    };
    expect(domainsOf(bureau)).toEqual(["social-assistance", "elderly-care"]);
    expect(namesOf(bureau, "elderly-care-006")).toEqual(["某县民政局"]);
    const unknown: Profile = {
      ...bureau,
      agency: { ...bureau.agency, name: "某县史志办", bureau: "史志办" },
    };
    expect(rulesOf(unknown)).toContain("profile-bureau");
  });

  it("says which domains do not concern it, and why", () => {
    const profile: Profile = {
      ...town,
      domains: { exclude: [{ domain: "health", reason: "由县级卫健部门公开" }] },
    };
    const absent = absentDomains(
      profile,
      catalog,
      rowsOf(profile).map(({ id }) => ({ domain: catalog.item(id)?.domain ?? "" })),
    );
    expect(absent.find(({ domain }) => domain === "health")?.reason?.zh).toBe("由县级卫健部门公开");
    expect(absent.find(({ domain }) => domain === "tax-administration")?.reason?.zh).toContain("层级");
  });
});

describe("domains of one's own", () => {
  const addition = {
    id: "local-001",
    domain: "local-tourism",
    category: "景区",
    name: "开放时间",
    content: ["时间"],
    basis: [{ words: "本镇方案" }],
    deadline: "长期公开",
    subjects: ["township"],
    channels: ["portal" as const],
    audience: { public: true },
    method: "proactive" as const,
    levels: ["township" as const],
    reason: "便民",
  };
  const profile: Profile = {
    ...town,
    domains: {
      include: ["poverty-alleviation", "social-assistance", "elderly-care"],
      rename: { "poverty-alleviation": "乡村振兴", "social-assistance": "民政" },
      merge: [{ into: "social-assistance", domains: ["elderly-care"] }],
      add: [{ id: "local-tourism", name: "旅游" }],
      showAbsent: true,
    },
    add: [addition],
  };

  it("are renamed, merged and added", () => {
    const list = listOf(profile);
    expect(list.sections.map(({ number, name }) => `${number} ${name}`)).toEqual([
      "14 乡村振兴",
      "20 民政",
      "27 旅游",
    ]);
    expect(list.sections[1]?.rows.map(({ id }) => id)).toContain("elderly-care-006");
    expect(list.absent?.some(({ domain }) => domain === "elderly-care")).toBe(false);
    // Nothing of how the profile is written stands on the list.
    expect(JSON.stringify(list.absent)).not.toMatch(/include|方案/u);
    expect(disclosureListSchema.parse(list)).toEqual(list);
  });

  it("head their channels as the official form does only where all that is merged has such a form", () => {
    const boxes = (domains: Profile["domains"]) =>
      listOf({ ...town, agency: { ...town.agency, level: "county" }, domains }).sections.map(
        ({ domain, otherChannels }) => [domain, otherChannels],
      );
    const two: DomainId[] = ["urban-law-enforcement", "municipal-services"];
    expect(boxes({ include: two })).toEqual(two.map((domain) => [domain, "optional"]));
    const into = "municipal-services";
    expect(boxes({ include: two, merge: [{ into, domains: ["urban-law-enforcement"] }] })).toEqual([
      [into, "optional"],
    ]);
    const other: DomainId[] = ["social-assistance", into];
    expect(boxes({ include: other, merge: [{ into, domains: ["social-assistance"] }] })).toEqual([
      [into, undefined],
    ]);
  });

  it("are refused under a code that is taken, and items of a domain that nobody has too", () => {
    const taken: Profile = { ...profile, domains: { add: [{ id: "health", name: "健康" }] } };
    expect(rulesOf(taken)).toContain("profile-domain-twice");
    expect(rulesOf({ ...town, add: [addition] })).toContain("profile-domain-unknown");
  });
});

it("puts rows into the column of the site that is named closest to them", () => {
  const profile: Profile = {
    ...town,
    columns: [
      { domain: "social-assistance", path: "政务公开/社会救助", refresh: "每月" },
      { domain: "social-assistance", category: "最低生活保障", path: "政务公开/低保" },
      { item: TOWNS, path: "政务公开/低保/公示", url: "https://www.example.gov.cn/gs/" },
    ],
  };
  expect(rowOf(profile, "social-assistance-001")?.column).toEqual({
    path: "政务公开/社会救助",
    refresh: "每月",
  });
  expect(rowOf(profile, SHARED)?.column?.path).toBe("政务公开/低保");
  expect(rowOf(profile, TOWNS)?.column?.url).toBe("https://www.example.gov.cn/gs/");
  expect(rowOf(profile, BUREAUS)?.column).toBeUndefined();
});
