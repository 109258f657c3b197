/** Random revisions of the sample, of every kind that a ministry makes, and random profiles. */
import fc from "fast-check";
import type { Catalog } from "../../../src/index.js";
import type { Profile, Redirect } from "../../../src/model/index.js";
import { item, redirect } from "../../catalog/fixture.js";
import type { KnownItem } from "../../known-items.js";
import { additionOf, releaseOf, townOf } from "./releases.js";

/** The items of the sample: two domains, one of county level alone. */
export const IDS = [
  "health-001",
  "health-002",
  "health-003",
  "social-assistance-001",
  "social-assistance-002",
] as const;

const NEW_IDS = ["health-020", "health-021", "social-assistance-020", "social-assistance-021"] as const;

/** What becomes of one item: it stays, or others, old or new, take its place, or none. */
const fate = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 3,
    arbitrary: fc.record({
      status: fc.constantFrom("moved" as const, "merged" as const),
      to: fc.constantFrom(...IDS, ...NEW_IDS).map((id): string[] => [id]),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      status: fc.constant("split" as const),
      to: fc.uniqueArray(fc.constantFrom<string>(...IDS, ...NEW_IDS), { minLength: 2, maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ status: "withdrawn" as const, to: [] as string[] }) },
);

/** Fields as a revision or a profile writes them. */
export const fieldsSet: fc.Arbitrary<Partial<KnownItem>> = fc
  .record(
    {
      deadline: fc.constantFrom("即时", "5个工作日内", "20个工作日内"),
      name: fc.constantFrom("政策文件", "办事指南"),
      content: fc.constantFrom<KnownItem["content"][]>(["法律法规"], ["法律法规", "标准"]),
      levels: fc.constantFrom<KnownItem["levels"][]>(["township"], ["county", "township"]),
    },
    { requiredKeys: [] },
  )
  .map((set) => ({ ...set }));

/** The release after 1.0.0. */
export const nextRelease: fc.Arbitrary<Catalog> = fc
  .record({
    fates: fc.tuple(fate, fate, fate, fate, fate),
    set: fc.dictionary(fc.constantFrom(...IDS), fieldsSet, { noNullPrototype: true }),
    fresh: fieldsSet,
  })
  .map(({ fates, set, fresh }) => {
    const stays = (id: string) => fates[(IDS as readonly string[]).indexOf(id)] === null;
    const redirects = fates.flatMap((one, at): Redirect[] => {
      const id = IDS[at] ?? "";
      // What another item took the place of leads nowhere else: an id cannot be its own successor.
      const to = one?.to.filter((target) => !IDS.includes(target as never) || stays(target)) ?? [];
      return one ? [redirect(id, to.length === 0 ? "withdrawn" : one.status, to)] : [];
    });
    const wanted = new Set(redirects.flatMap(({ to }) => to));
    const add = NEW_IDS.filter((id) => wanted.has(id)).map((id) => item(id, fresh));
    return releaseOf({ version: "1.1.0", set, add, redirects });
  });

/** A township's profile that `generate` accepts under 1.0.0. */
export const town: fc.Arbitrary<Profile> = fc
  .record({
    decided: fc.tuple(
      ...IDS.map((id) =>
        fc.oneof(
          fc.constant({}),
          fc.constant({ exclude: { item: id as string, reason: `不列入${id}` } }),
          fieldsSet
            .filter((set) => Object.keys(set).length > 0)
            .map((set) => ({ change: { item: id as string, set, reason: `改${id}` } })),
        ),
      ),
    ),
    domain: fc.constantFrom(null, "health" as const),
    add: fc.boolean(),
    rules: fc.uniqueArray(fc.constantFrom<string>(...IDS), { maxLength: 3 }),
  })
  .map(({ decided, domain, add, rules }) => {
    const exclude = decided.flatMap((one) => ("exclude" in one ? [one.exclude] : []));
    const change = decided.flatMap((one) => ("change" in one ? [one.change] : []));
    return townOf({
      ...(domain ? { domains: { exclude: [{ domain, reason: "本镇没有这一领域" }] } } : {}),
      ...(exclude.length > 0 ? { exclude } : {}),
      ...(change.length > 0 ? { change } : {}),
      ...(add ? { add: [additionOf("health", {})] } : {}),
      ...(rules.length > 0
        ? {
            responsibilities: {
              list: "权责清单.xlsx",
              mapping: "mapping.yaml",
              rules: [{ power: "登记", items: rules, reason: "本地职权" }],
            },
          }
        : {}),
    });
  });
