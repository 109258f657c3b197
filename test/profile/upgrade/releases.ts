/** Releases of a small catalog that differ as a test says. */

import { type Catalog, createCatalog } from "../../../src/index.js";
import type { DomainId, Item, Profile, Redirect } from "../../../src/model/index.js";
import { sampleData } from "../../catalog/fixture.js";
import type { KnownItem } from "../../known-items.js";

/** What a release does to the sample. */
export interface Revision {
  readonly version: string;
  /** Fields of items by id. */
  readonly set?: Readonly<Record<string, Partial<Item>>>;
  readonly add?: readonly Item[];
  /** Items that are no longer items of their own. */
  readonly redirects?: readonly Redirect[];
}

/** The sample as a release has it. */
export function releaseOf({ version, set = {}, add = [], redirects = [] }: Revision): Catalog {
  const data = sampleData();
  const gone = new Set(redirects.map(({ id }) => id));
  const revised = (["health", "social-assistance"] as const).map((id) => {
    const { edition, sources } = data.editions[id];
    const items = [...edition.items, ...add.filter((item) => item.id.startsWith(id))]
      .filter((item) => !gone.has(item.id))
      .map((item) => ({ ...item, ...set[item.id] }));
    const own = redirects.filter((redirect) => redirect.id.startsWith(id));
    return [
      id,
      { edition: { ...edition, items, redirects: [...(edition.redirects ?? []), ...own] }, sources },
    ];
  });
  return createCatalog({
    ...data,
    release: { ...data.release, release: version },
    editions: { ...data.editions, ...(Object.fromEntries(revised) as typeof data.editions) },
  });
}

/** A township's profile for release 1.0.0. */
export function townOf(differs: Partial<Profile> = {}): Profile {
  return { profile: 1, agency: { name: "某镇人民政府", level: "township" }, release: "1.0.0", ...differs };
}

/** A local addition. */
export function additionOf(domain: DomainId, differs: Partial<KnownItem>) {
  return {
    id: "local-001",
    domain,
    category: "综合",
    name: "家庭医生签约",
    content: ["服务内容", "签约方式"],
    basis: [{ words: "本地规定" }],
    deadline: null,
    subjects: ["township"],
    channels: ["portal" as const],
    audience: { public: true },
    method: "proactive" as const,
    levels: ["township" as const],
    reason: "本地要求",
    ...differs,
  };
}
