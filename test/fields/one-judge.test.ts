/**
 * What `diff` calls a weakening between the standard and a list, `generate` and `check` report too; and so with what a
 * person must look at, but for {@link SILENT}. How grave it is `check` says by its own scale: what a level has to do with
 * another one's part in an item it only tells.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printBasis } from "../../src/catalog/print-basis.js";
import { WEAKENINGS } from "../../src/conformity/deviation.js";
import { conformityOf, heldRows } from "../../src/conformity/index.js";
import { diffLists, explainList } from "../../src/diff/index.js";
import { PRINTED_FIELDS } from "../../src/fields/fields.js";
import { rubrics } from "../../src/generated/rubrics.js";
import { type CatalogItem, catalog } from "../../src/index.js";
import { instrumentRegistry } from "../../src/instruments/index.js";
import type { DisclosureList, ListRow, Profile } from "../../src/model/index.js";
import { profileSchema } from "../../src/model/index.js";
import { resolveProfile } from "../../src/profile/index.js";

const [rubric] = rubrics;
if (!rubric) throw new Error("a rubric comes with the package");
const CHECK = { unread: [], catalog, level: "township", day: "2026-09-01", rubric } as const;

type Change = NonNullable<Profile["change"]>[number];
type Values = Change["set"];

const PROFILE: Profile = {
  profile: 1,
  agency: { name: "某镇人民政府", level: "township" },
  release: "1.0.0",
};
const standard = resolveProfile(PROFILE, catalog).list;
const items = standard.sections.flatMap(({ rows }) =>
  rows.flatMap(({ id }) => {
    const item = catalog.item(id);
    return item ? [item] : [];
  }),
);
const { vocabulary } = catalog;
const registry = instrumentRegistry(catalog);

/** One way to damage one field; null where the item has nothing to damage there. */
type Damage = (item: CatalogItem) => Values | null;

const deadline =
  (words: string | null): Damage =>
  (item) =>
    item.deadline === null ? null : { deadline: words };

const half = (text: string) => text.slice(0, Math.ceil(text.length / 2));

const DAMAGES: Readonly<Record<string, Damage>> = {
  "deadline longer": deadline("信息形成或者变更之日起5年内"),
  "deadline blank": deadline(null),
  "deadline crossed out": deadline("/"),
  "deadline by circumstances": deadline("视情况公开"),
  "deadline prompt": deadline("及时公开"),
  "deadline yearly": deadline("每年公开一次"),
  "deadline long-term": deadline("长期公开"),
  "deadline as prescribed": deadline("按规定时限公开"),
  "element dropped": ({ content }) => (content.length > 1 ? { content: content.slice(1) } : null),
  "element halved": ({ content: [first = "", ...rest] }) => ({ content: [half(first), ...rest] }),
  "elements left open": () => ({ content: ["按规定"] }),
  "citation dropped": ({ basis }) => (basis.length > 1 ? { basis: basis.slice(1) } : null),
  "basis left open": () => ({ basis: [{ words: "按规定" }] }),
  // A town's list names the town alone: of a department of the county it has dropped nobody.
  "subject replaced": ({ subjects }) =>
    subjects.includes("village-committee") ? null : { subjects: ["village-committee"] },
  "subjects blank": () => ({ subjects: [] }),
  "channels dropped": ({ channels }) => (channels.length > 1 ? { channels: channels.slice(-1) } : null),
  "channels replaced": ({ channels }) =>
    channels.includes("broadcast") ? null : { channels: ["broadcast"] },
  "channels blank": () => ({ channels: [] }),
  "audience narrowed": () => ({ audience: { public: false, groups: ["申请人"] } }),
  "method both": () => ({ method: "both" }),
  "method on request": () => ({ method: "on-request" }),
  "level dropped": ({ levels }) => (levels.length > 1 ? { levels: levels.slice(1) } : null),
};

/** A value of a profile as a row of a list has it. */
function rowValues(values: Values): Partial<ListRow> {
  const { basis, subjects, ...same } = values;
  return {
    ...same,
    ...(basis ? { basis: basis.map((entry) => printBasis(entry, catalog)) } : {}),
    ...(subjects
      ? {
          subjects: subjects.map((role) => ({
            role,
            name: vocabulary.subjects.find(({ code }) => code === role)?.term ?? role,
          })),
        }
      : {}),
  } as Partial<ListRow>;
}

/** An item and what became of it. */
interface Damaged {
  readonly item: CatalogItem;
  readonly set: Values;
}

/** The list of these items, as the standard or a change of it has them. */
function listOf(all: readonly Damaged[], isDamaged: boolean): DisclosureList {
  const setOf = new Map(all.map(({ item, set }) => [item.id, isDamaged ? rowValues(set) : {}]));
  return {
    ...standard,
    sections: standard.sections.map((section) => ({
      ...section,
      rows: section.rows
        .filter(({ id }) => setOf.has(id))
        .map((row): ListRow => ({ ...row, ...setOf.get(row.id) })),
    })),
  };
}

/** Where `diff` says that less is asked, or that a person must look: item, field and how grave. */
function diffed(all: readonly Damaged[]): [at: string, level: "weakening" | "review"][] {
  const [a, b] = [listOf(all, false), listOf(all, true)];
  const found = explainList(diffLists(a, b), { a, b, vocabulary, registry });
  return found.flatMap(({ level, field, item }) => (level === "info" ? [] : [[`${item} ${field}`, level]]));
}

/** Where `check` finds something. */
function checked(all: readonly Damaged[]): ReadonlySet<string> {
  const { deviations } = conformityOf({
    ...CHECK,
    rows: heldRows(listOf(all, true), vocabulary),
    required: all.map(({ item }) => item),
  });
  const found = deviations.filter(({ rule }) => rule !== "basis-outdated" && rule !== "deadline-missing");
  return new Set(found.map(({ item, field }) => `${item} ${field}`));
}

/** Where `generate` says that a change asks less, or that a person must look; or what it refuses to read at all. */
function generated(all: readonly Damaged[]): Record<"weakening" | "review", ReadonlySet<string>> {
  const changes = all.map(({ item, set }): Change => ({ item: item.id, set, reason: "试" }));
  const isRefused = (change: Change) => !profileSchema.safeParse({ ...PROFILE, change: [change] }).success;
  const refused = changes
    .filter(isRefused)
    .flatMap(({ item, set }) => Object.keys(set).map((field) => `${item} ${field}`));
  // The other domains have nothing to say of these items.
  const domains = { include: [...new Set(all.map(({ item }) => item.domain))] };
  const { findings } = resolveProfile({ ...PROFILE, domains, change: changes }, catalog);
  const by = (asked: string) =>
    findings.flatMap(({ rule, path }) =>
      rule === asked ? [`${changes[Number(path[1])]?.item} ${path[3]}`] : [],
    );
  return {
    weakening: new Set([...by("profile-loosens"), ...refused]),
    review: new Set([...by("profile-unclear"), ...by("profile-loosens"), ...refused]),
  };
}

/** Where `generate` keeps silent on purpose, though `diff` asks a person to look; nothing that is a weakening. */
const SILENT: Readonly<Record<string, string>> = {
  basis:
    "under which law it discloses is the locality's to adapt: 地方性法规 stand beside or in place of national ones",
  subjects: "who discloses it is what a profile is for: the locality has its own bodies",
};

/** What two rooms do not say of what `diff` says. */
function missed(all: readonly Damaged[]): string[] {
  const [inCheck, inGenerate] = [checked(all), generated(all)];
  return diffed(all).flatMap(([at, level]) => {
    const isSilent = level === "review" && (at.split(" ")[1] ?? "") in SILENT;
    return [
      ...(inCheck.has(at) ? [] : [`check ${level} ${at}`]),
      ...(inGenerate[level].has(at) || isSilent ? [] : [`generate ${level} ${at}`]),
    ];
  });
}

const damaged = fc
  .tuple(fc.constantFrom(...items), fc.constantFrom(...Object.values(DAMAGES)))
  .map(([item, make]) => ({ item, set: make(item) }));

/** What nobody knows of the standard can't be damaged. */
const isDamaged = (one: { item: CatalogItem; set: Values | null }): one is Damaged =>
  one.set !== null && !Object.keys(one.set).some((field) => isUnknown(one.item[field as keyof CatalogItem]));
const isUnknown = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);

describe("what diff says of a damaged field", () => {
  it("generate and check say of the same field of the same item", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(damaged, { selector: ({ item }) => item.id, minLength: 60, maxLength: 120 }),
        (all) => {
          expect(missed(all.filter(isDamaged))).toEqual([]);
        },
      ),
      { numRuns: 6 },
    );
  });

  it.each(Object.entries(DAMAGES))("is that a person must look, or worse: %s", (_, make) => {
    const all = items
      .slice(0, 40)
      .map((item) => ({ item, set: make(item) }))
      .filter(isDamaged);
    // Some items ask no more than the damage leaves.
    const told = new Set(diffed(all).map(([at]) => at.split(" ")[0]));
    expect(told.size).toBeGreaterThan(all.length * 0.8);
    expect(missed(all)).toEqual([]);
  });
});

it("counts as weaker in a check what the judge calls a weakening, all of it and no more", () => {
  const rules = Object.values(PRINTED_FIELDS).flatMap((field) => field.rules);
  const weakenings = rules.filter(({ level }) => level === "weakening").map(({ id }) => id);
  expect([...WEAKENINGS].sort()).toEqual(weakenings.sort());
});
