/** The catalog's pages: what a reader finds on them. */
import { describe, expect, it } from "vitest";
import { instrumentFile } from "../../docs/.vitepress/pages/addresses.js";
import { completeness, domainPage, itemPage, type Step } from "../../docs/.vitepress/pages/index.js";
import { instrumentPage } from "../../docs/.vitepress/pages/instrument.js";
import { redirectPage } from "../../docs/.vitepress/pages/redirect.js";
import { redline } from "../../docs/.vitepress/pages/redline.js";
import { rulePages } from "../../docs/.vitepress/pages/rule.js";
import { type CatalogItem, catalog } from "../../src/index.js";
import { DOMAIN_IDS, type Item } from "../../src/model/index.js";
import { editedStep } from "./step.js";

const DAY = "2026-09-01";
const GUIDE = catalog.item("social-assistance-004");
const page = (item: CatalogItem, history: readonly Step[] = []) => itemPage(item, history, DAY);

describe("the page of an item", () => {
  it("has every field, and beside each the pages that show it", () => {
    const text = page(GUIDE);
    const words = [GUIDE.deadline ?? "", ...GUIDE.content];
    expect(words.filter((one) => text.includes(one))).toEqual(words);
    const pages = Object.keys(GUIDE.evidence.seen).map((_, at) => `page-${at + 1}`);
    expect(text.match(/(?<=id=")page-\d+/gu)).toEqual(pages);
  });

  it("says of an item that nobody has checked that nobody has", () => {
    const [item] = catalog.items({ verification: "unverified" });
    if (!item) throw new Error("no item is unverified any more: this test can go");
    expect(page(item)).toContain("还没有人在公布的页面上核对过");
  });

  it("leads to what else stands on the same law, and says whether that is in force", () => {
    const [item] = catalog.items().filter(({ basis }) => basis.includes("政府信息公开条例"));
    if (!item) throw new Error("the regulation is cited nowhere");
    expect(page(item)).toMatch(/\| \[政府信息公开条例\]\([^)]*\) \| 有效[^|]* \| \[/u);
  });

  it("tells what changed in it from release to release", async () => {
    expect(page(GUIDE)).toContain("自首次发布以来没有变化");
    expect(page(GUIDE, [editedStep])).toContain("| 1.0.0 → 尚未发布的更正 | 公开时限 |");
    expect(await redline(editedStep)).toContain("social-assistance-004");
  });

  it("shows what data say as text, never as markup", () => {
    const hostile = { ...GUIDE, name: "<img src=x onerror=alert(1)> {{ 1 + 1 }} | [a](javascript:b)" };
    expect(page(hostile)).not.toMatch(/<img|\{\{|\]\(javascript/u);
  });
});

describe("the other pages", () => {
  it("list each item of a domain, and each domain with its figures", () => {
    const listed = catalog.domains.flatMap((domain) => {
      const text = domainPage(domain);
      return domain.items.filter(({ id }) => text.includes(`/catalog/items/${id})`));
    });
    expect(listed).toHaveLength(catalog.release.totals.items);
    const overview = completeness();
    const shown = DOMAIN_IDS.filter((id) => overview.includes(`/catalog/domains/${id})`));
    expect(shown).toEqual(DOMAIN_IDS);
  });

  it("have an address of its own for each instrument, which a file system takes", () => {
    const files = catalog.instruments.map(({ title }) => instrumentFile(title));
    expect(new Set(files).size).toBe(files.length);
    for (const file of files) expect(Buffer.byteLength(`${file}.html`)).toBeLessThan(256);
  });

  it("say what took the place of law that has ended", () => {
    const ended = catalog.instrument("环境噪声污染防治法");
    if (!ended) throw new Error("not registered");
    expect(instrumentPage(ended, [], DAY)).toMatch(/已被取代[\s\S]*取代文件[\s\S]*噪声污染防治法/u);
  });
});

describe("the page of an instrument", () => {
  const regulation = catalog.instrument("政府信息公开条例");

  it("names the items that cite it, and the releases in which they do", () => {
    if (!regulation) throw new Error("not registered");
    const { new: now } = editedStep;
    const cites = ({ basis }: Item) => basis?.includes("政府信息公开条例") ?? false;
    const domain = DOMAIN_IDS.find((id) => now.editions[id].edition.items.some(cites));
    if (!domain) throw new Error("the regulation is cited nowhere");
    const { edition, ...rest } = now.editions[domain];
    const dropped = edition.items.find(cites);
    const items = edition.items.map((item) => (item === dropped ? { ...item, basis: [] } : item));
    const editions = { ...now.editions, [domain]: { ...rest, edition: { ...edition, items } } };
    const text = instrumentPage(regulation, [{ ...editedStep, new: { ...now, editions } }], DAY);
    expect(text).toMatch(new RegExp(`<code>${dropped?.id}</code> \\| 1\\.0\\.0 \\|`, "u"));
    expect(text).toContain("| 1.0.0、尚未发布的更正 |");
  });
});

describe("an id that is no longer an item", () => {
  it("keeps its page, which leads to what took its place", () => {
    const reason = { zh: "两项合并公开", en: "disclosed together" };
    const gone = { id: "social-assistance-001", status: "merged", to: [GUIDE.id], reason } as const;
    const text = redirectPage({ ...gone, to: [...gone.to] }, []);
    expect(text).toMatch(/已合并[\s\S]*两项合并公开[\s\S]*\(\/catalog\/items\/social-assistance-004\)/u);
  });
});

describe("the page of a rule", () => {
  it("shows a file that breaks it, the line, and what is said of it", async () => {
    const pages = await rulePages();
    const page = pages.get("content-numbering") ?? "";
    expect(page).toMatch(/^→ /mu);
    expect(page).toContain("## 例 · Example");
    for (const id of pages.keys()) if (id !== "all") expect(pages.get("all")).toContain(`/rule/${id})`);
    expect(pages.size).toBeGreaterThan(20);
  });
});
