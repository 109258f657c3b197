/** A small catalog that has everything that a catalog may have, and texts that forms have to guard. */
import { type CatalogData, catalog } from "../../src/index.js";
import { loadReleaseData } from "../../src/releases/index.js";

const TEXTS = ["=1+1", "'=1", "'", "+86", "-", "@x", '"引号"', "逗号,，", "𠮷野", "＝全角", "- 列表"];

/** One domain of the release, and what today's release has none of. */
export async function wideCatalog(): Promise<CatalogData> {
  const data = await loadReleaseData(catalog.release.release);
  const { edition, sources } = data.editions["elderly-care"];
  const [first, second] = edition.items;
  const [title, other] = data.instruments;
  if (!first || !second || !title || !other) throw new Error("the release has no such items");
  const [page] = sources;
  if (!page) throw new Error("no page");
  const odd = {
    ...first,
    name: "=cmd|' /C calc'!A0",
    content: TEXTS,
    basis: [
      { instrument: title.title, articles: ["第一条", "=2"] },
      { words: "'原文", local: true as const },
    ],
    channels: ["portal" as const, { other: "@平台" }, "other" as const],
    audience: { public: false, groups: null },
    evidence: {
      seen: { [page.id]: "all" as const },
      variants: [
        { sources: [page.id], deadline: null, content: ["-1"], audience: { public: true } },
        { sources: [page.id], name: "+2" },
      ],
    },
  };
  const blank = {
    ...second,
    category: null,
    content: null,
    basis: null,
    deadline: null,
    subjects: null,
    channels: null,
    audience: null,
    method: null,
    levels: null,
    evidence: { seen: {} },
  };
  const reason = { zh: "并入", en: "merged" };
  return {
    ...data,
    editions: {
      "elderly-care": {
        sources,
        edition: {
          ...edition,
          base: "2019",
          redirects: [
            { id: "elderly-care-901", status: "merged", to: [first.id], reason },
            { id: "elderly-care-902", status: "withdrawn", to: [], reason },
          ],
          items: [odd, blank],
        },
      },
    },
    further: data.further?.slice(0, 1),
    earlier: [{ sources, edition: { ...edition, edition: "2016", items: [first] } }],
    instruments: [
      {
        ...title,
        checked: null,
        revised: ["2001-01-01", "2002-02-02"],
        revisionsEffective: { "2002-02-02": "2002-03-03" },
      },
      ...data.instruments.slice(1, 60),
    ],
  } as unknown as CatalogData;
}
