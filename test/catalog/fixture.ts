/** A catalog of two domains with old ids of every kind, small enough to hold in the head. */

import { type CatalogData, createCatalog } from "../../src/index.js";
import type { DomainData, DomainId, Item, Redirect, RedirectStatus } from "../../src/model/index.js";
import type { KnownItem } from "../known-items.js";

const COUNTS = { items: 5, attested: 1, partial: 1, unverified: 3, sources: 1 };

/** An item of the township, open to everyone; tests state what differs. */
export function item(id: string, differs?: Partial<KnownItem>): KnownItem;
export function item(id: string, differs?: Partial<Item>): Item;
export function item(id: string, differs: Partial<Item> = {}): Item {
  return {
    id,
    category: "综合",
    name: "政策文件",
    content: ["法律法规"],
    basis: ["政府信息公开条例"],
    deadline: "20个工作日内",
    subjects: ["township"],
    channels: ["portal"],
    audience: { public: true },
    method: "proactive",
    levels: ["township"],
    evidence: { seen: {} },
    ...differs,
  };
}

export function redirect(id: string, status: RedirectStatus, to: string[]): Redirect {
  return { id, status, to, reason: { zh: `因为${status}`, en: `because ${status}` } };
}

function domain(id: DomainId, items: Item[], redirects?: Redirect[]): DomainData {
  return {
    edition: {
      domain: id,
      edition: "2019",
      guideline: { title: "标准指引", issuer: "部", number: null, issued: null },
      completeness: { nationalItems: null, basis: null, missing: null },
      sources: ["page"],
      items,
      ...(redirects ? { redirects } : {}),
    },
    sources: [
      {
        id: "page",
        url: null,
        publisher: `${id}县`,
        level: "county",
        date: null,
        shows: "all",
        mirror: true,
      },
    ],
  };
}

/** Fresh data at each call: a catalog freezes what it is given. */
export function sampleData(): CatalogData {
  const editions = {
    health: domain(
      "health",
      [
        item("health-001", { evidence: { seen: { page: "all" } } }),
        item("health-002", {
          name: "办事指南",
          levels: ["county"],
          method: "both",
          evidence: { seen: { page: ["category", "name"] } },
        }),
        item("health-003", {
          category: "许可",
          name: "卫生许可",
          channels: [{ other: "信用平台" }],
          audience: { public: false, groups: ["申请人"] },
          method: "on-request",
        }),
      ],
      [
        redirect("health-010", "moved", ["social-assistance-001"]),
        redirect("health-011", "split", ["health-001", "health-010"]),
        redirect("health-012", "merged", ["health-001"]),
        redirect("health-013", "withdrawn", []),
        redirect("health-014", "moved", ["health-015"]),
        redirect("health-015", "moved", ["health-014"]),
        redirect("health-016", "moved", ["health-012"]),
        redirect("health-017", "merged", ["health-013"]),
      ],
    ),
    "social-assistance": domain("social-assistance", [
      item("social-assistance-001", { audience: { public: true, groups: null }, deadline: null }),
      item("social-assistance-002", {
        subjects: ["county-civil-affairs", "township"],
        basis: [{ instrument: "社会救助暂行办法", articles: ["第九条"] }, { words: "各地相关政策法规文件" }],
        levels: ["county", "township"],
      }),
    ]),
  };
  return {
    release: {
      release: "1.2.0",
      date: "2026-11-24",
      summary: { zh: "样本", en: "sample" },
      totals: { domains: 2, ...COUNTS, instruments: 1 },
      editions: [],
    },
    domains: [
      { number: 20, id: "social-assistance", name: "社会救助", en: "Social assistance" },
      { number: 25, id: "health", name: "卫生健康", en: "Health" },
    ],
    editions: editions as unknown as CatalogData["editions"],
    earlier: [],
    instruments: [
      {
        title: "社会救助暂行办法",
        officialTitle: "社会救助暂行办法",
        number: null,
        issuer: null,
        issued: null,
        effective: null,
        revised: [],
        status: "unknown",
        ended: null,
        replacedBy: [],
        statusNote: null,
        confidence: "unsure",
        source: null,
        aliases: [],
        kind: "administrative-regulation",
      },
    ],
    horizons: {} as CatalogData["horizons"],
    vocabulary: { audiences: [], channels: [], levels: [], methods: [], subjects },
  };
}

const subjects = ["county-civil-affairs", "township"].map((code) => ({
  code,
  term: code,
  en: code,
  aliases: [],
}));

export const sample = createCatalog(sampleData());
