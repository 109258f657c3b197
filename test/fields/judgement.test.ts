/** What each room says of a difference, as one who knows 政务公开 would judge it. */
import { describe, expect, it } from "vitest";
import { createCatalog } from "../../src/catalog/index.js";
import { conformityOf, heldRows } from "../../src/conformity/index.js";
import { diffLists, explainList } from "../../src/diff/index.js";
import { rubrics } from "../../src/generated/rubrics.js";
import { instrumentRegistry } from "../../src/instruments/index.js";
import { ITEM_FIELDS } from "../../src/model/codes.js";
import type { CatalogData, DomainData, Item, ItemField, Profile } from "../../src/model/index.js";
import { resolveProfile } from "../../src/profile/index.js";
import { shippedData } from "../diff/shipped.js";

/** Values of one field. */
type Value<Field extends ItemField> = Item[Field];

/** What a room says: nothing, good to know, a person must look, less than the standard. */
type Said = "" | "info" | "unclear" | "loosens";

/** One difference, and what is said of it: by `diff`, with its rules; by `check`, with its rules; by `generate`. */
interface Case {
  readonly field: ItemField;
  readonly standard: unknown;
  readonly local: unknown;
  readonly diff: readonly string[];
  readonly check: readonly string[];
  readonly generate: Said;
}

function judged<Field extends ItemField>(
  field: Field,
  standard: Value<Field>,
  local: Value<Field>,
  diff: string,
  check: string,
  generate: Said,
): Case {
  return { field, standard, local, diff: words(diff), check: words(check), generate };
}

function words(text: string): string[] {
  return text === "" ? [] : text.split(" ");
}

const WITHIN = "信息形成或者变更之日起20个工作日内";
const everyone = { public: true } as const;
const applicants = (...groups: string[]) => ({ public: false, groups });

/** In each line: field, standard, local; what diff says, what check says, what generate says. */
// biome-ignore format: one case a line
const CASES: readonly Case[] = [
  // A time that is stated, and what takes its place.
  judged("deadline", WITHIN, "信息形成或者变更之日起30个工作日内", "weakening:deadline-loosened", "error:deadline-loosened", "loosens"),
  judged("deadline", WITHIN, "信息形成或者变更之日起60个工作日内（法律、法规另有规定的，从其规定）", "weakening:deadline-loosened", "error:deadline-loosened", "loosens"),
  judged("deadline", WITHIN, null, "weakening:deadline-dropped", "error:deadline-dropped", "loosens"),
  judged("deadline", WITHIN, "/", "weakening:deadline-dropped", "error:deadline-dropped", "loosens"),
  judged("deadline", WITHIN, "视情况公开", "weakening:deadline-loosened", "error:deadline-loosened", "loosens"),
  judged("deadline", WITHIN, "及时公开", "weakening:deadline-loosened", "error:deadline-loosened", "loosens"),
  judged("deadline", WITHIN, "按规定时限公开", "weakening:deadline-loosened", "error:deadline-loosened", "loosens"),
  judged("deadline", WITHIN, "长期公开", "weakening:deadline-vague", "error:deadline-vague", "loosens"),
  judged("deadline", WITHIN, "定期公开", "weakening:deadline-vague", "error:deadline-vague", "loosens"),
  judged("deadline", WITHIN, "详见公开内容", "weakening:deadline-vague", "error:deadline-vague", "loosens"),
  judged("deadline", "长期公开", "在保期间长期公示", "weakening:deadline-loosened", "error:deadline-loosened", "loosens"),
  judged("deadline", WITHIN, "每年公开一次", "weakening:deadline-loosened", "error:deadline-loosened", "loosens"),
  judged("deadline", WITHIN, "每季度公开一次", "weakening:deadline-loosened", "error:deadline-loosened", "loosens"),
  judged("deadline", WITHIN, "每年1月31日前", "weakening:deadline-loosened", "error:deadline-loosened", "loosens"),
  judged("deadline", WITHIN, "每月公开一次", "review:deadline-changed", "warning:deadline-changed", "unclear"),
  judged("deadline", WITHIN, "20个工作日内", "info:deadline-reworded", "", ""),
  judged("deadline", WITHIN, "7个工作日", "info:deadline-tightened", "", ""),
  judged("deadline", WITHIN, "30个工作日", "weakening:deadline-loosened", "error:deadline-loosened", "loosens"),
  judged("deadline", "20个工作日内", WITHIN, "info:deadline-reworded", "", ""),
  judged("deadline", "收到申请之日起20个工作日内", "20个工作日内", "review:deadline-changed", "warning:deadline-changed", "unclear"),
  judged("deadline", WITHIN, "审批之日起20个工作日内", "review:deadline-changed", "warning:deadline-changed", "unclear"),
  judged("deadline", WITHIN, "信息形成或者变更之日起10个工作日内", "info:deadline-tightened", "", ""),
  judged("deadline", WITHIN, "信息形成或者变更之日起二十个工作日内", "info:deadline-reworded", "", ""),
  judged("deadline", WITHIN, "信息形成或者变更之日起20个工作日内（法律、法规另有规定的，从其规定）", "info:deadline-reworded", "", ""),
  judged("deadline", "及时公开", WITHIN, "info:deadline-tightened", "", ""),
  judged("deadline", "每季度公开一次", "每年公开一次", "weakening:deadline-loosened", "error:deadline-loosened", "loosens"),
  judged("deadline", "公示7个工作日", "公示5个工作日", "weakening:deadline-loosened", "error:deadline-loosened", "loosens"),
  judged("deadline", "及时公开", "60个工作日内", "weakening:deadline-loosened", "error:deadline-loosened", "loosens"),
  judged("deadline", "及时公开", "30日内", "review:deadline-changed", "warning:deadline-changed", "unclear"),
  judged("deadline", "60个工作日内", "及时公开", "weakening:deadline-vague", "error:deadline-vague", "loosens"),
  judged("deadline", WITHIN, "原则上信息形成或者变更之日起20个工作日内", "review:deadline-changed", "warning:deadline-changed", "unclear"),
  judged("deadline", WITHIN, "条件成熟时公开", "weakening:deadline-loosened", "error:deadline-loosened", "loosens"),
  judged("deadline", WITHIN, "依申请公开", "weakening:deadline-vague", "error:deadline-vague", "loosens"),
  judged("deadline", null, null, "", "warning:deadline-missing", ""),
  judged("deadline", null, WITHIN, "info:deadline-stated", "", ""),

  // Elements: gone, in other words, joined, divided.
  judged("content", ["申请条件", "审核结果"], ["申请条件"], "weakening:content-dropped", "error:content-dropped", "loosens"),
  judged("content", ["申请条件", "申请材料"], ["申请条件和申请材料"], "review:content-reworded review:content-reworded", "info:content-reworded info:content-reworded", "unclear"),
  judged("content", ["申请条件和申请材料"], ["申请条件", "申请材料"], "review:content-reworded review:content-reworded", "info:content-reworded info:content-reworded", "unclear"),
  judged("content", ["受理机构"], ["受理部门"], "review:content-reworded", "info:content-reworded", "unclear"),
  judged("content", ["联系方式"], ["联系电话"], "review:content-reworded", "info:content-reworded", "unclear"),
  judged("content", ["申请材料"], ["1.申请材料"], "info:content-typographic", "", ""),
  judged("content", ["《行政许可法》第十条"], ["《行政许可法》第10条"], "info:content-typographic", "", ""),
  judged("content", ["救助对象名单、救助标准、救助金额"], ["救助对象名单、救助标准"], "review:content-reworded", "info:content-reworded", "unclear"),
  judged("content", ["申请条件"], ["申请条件", "常见问题"], "info:content-added", "", ""),
  judged("content", ["申请条件", "审核结果"], ["审核结果", "申请条件"], "info:content-reordered", "", ""),
  judged("content", ["申请条件", "审核结果"], ["按规定"], "weakening:content-dropped weakening:content-dropped info:content-added", "error:content-dropped error:content-dropped", "loosens"),
  judged("content", ["审批结果", "征地工作流程图（选择性公开）"], ["审批结果"], "info:content-optional-dropped", "", ""),

  // Channels: what somebody looked at, and under which name.
  judged("channels", ["portal", "notice-board"], ["portal"], "weakening:channel-dropped", "error:channel-dropped", "loosens"),
  judged("channels", ["portal"], [{ other: "某县人民政府门户网站" }], "info:channel-renamed", "", ""),
  judged("channels", ["notice-board"], [{ other: "某村村务公开栏" }], "info:channel-renamed", "", ""),
  judged("channels", ["social-media"], [{ other: "某镇政务微博" }], "info:channel-renamed", "", ""),
  judged("channels", ["portal"], [{ other: "某县政府网" }], "info:channel-renamed", "", ""),
  judged("channels", ["portal"], [{ other: "某县民政局网站" }], "info:channel-renamed", "", ""),
  judged("channels", ["notice-board"], [{ other: "公开栏（电子屏）" }], "info:channel-renamed", "", ""),
  judged("channels", ["service-center"], [{ other: "某镇便民服务中心" }], "info:channel-renamed", "", ""),
  judged("channels", ["on-site"], [{ other: "现场公示" }], "info:channel-renamed", "", ""),
  judged("channels", ["portal"], [{ other: "某某招投标平台" }], "weakening:channel-dropped info:channel-added", "error:channel-dropped", "loosens"),
  judged("channels", ["portal"], ["notice-board"], "weakening:channel-dropped info:channel-added", "error:channel-dropped", "loosens"),
  judged("channels", ["portal"], ["portal", "service-center"], "info:channel-added", "", ""),
  judged("channels", ["portal", "notice-board"], ["notice-board", "portal"], "info:channel-reordered", "", ""),

  // For whom, how, at which level, by whom. `check` holds a township's list, and only tells of other levels' part in it.
  judged("audience", everyone, applicants("申请人"), "weakening:audience-narrowed", "error:audience-narrowed", "loosens"),
  judged("audience", applicants("申请人", "利害关系人"), applicants("申请人"), "weakening:audience-narrowed", "error:audience-narrowed", "loosens"),
  judged("audience", applicants("申请人"), applicants("村民"), "review:audience-changed", "warning:audience-changed", "unclear"),
  judged("audience", applicants("申请人"), everyone, "info:audience-widened", "", ""),
  judged("method", "proactive", "both", "weakening:method-weakened", "error:method-weakened", "loosens"),
  judged("method", "proactive", "on-request", "weakening:method-weakened", "error:method-weakened", "loosens"),
  judged("method", "both", "on-request", "weakening:method-weakened", "error:method-weakened", "loosens"),
  judged("method", "on-request", "both", "info:method-strengthened", "", ""),
  judged("levels", ["county", "township"], ["township"], "weakening:level-dropped", "info:level-dropped", "loosens"),
  judged("levels", ["township"], ["county", "township"], "info:level-added", "", ""),
  // A town names itself: of a department of the county it has dropped nobody.
  judged("subjects", ["education", "township"], ["township"], "", "", ""),
  judged("subjects", ["township", "village-committee"], ["village-committee"], "review:subject-transferred", "warning:subject-transferred", ""),
  judged("subjects", ["township"], ["education"], "review:subject-transferred", "warning:subject-transferred", ""),
  judged("subjects", ["municipal-ecology"], ["county-government"], "review:subject-transferred", "info:subject-transferred", ""),
  judged("subjects", ["township"], ["township", "education"], "info:subject-added", "", ""),
];

const BASE: Item = {
  id: "social-assistance-001",
  category: "最低生活保障",
  name: "审核信息",
  content: ["审核结果"],
  basis: [{ words: "相关政策规定" }],
  deadline: WITHIN,
  subjects: ["township"],
  channels: ["portal"],
  audience: { public: true },
  method: "proactive",
  levels: ["township"],
  evidence: { seen: {}, between: [...ITEM_FIELDS] },
};
const idOf = (at: number) => `social-assistance-${String(at + 1).padStart(3, "0")}`;

const shipped = shippedData();
const edition = shipped.editions["social-assistance"];
if (!edition) throw new Error("the package has this domain");
const domain: DomainData = {
  sources: [],
  edition: {
    ...edition.edition,
    redirects: [],
    items: CASES.map(({ field, standard }, at) => ({ ...BASE, id: idOf(at), [field]: standard })),
  },
};
const catalog = createCatalog({
  ...shipped,
  domains: shipped.domains.filter(({ id }) => id === "social-assistance"),
  earlier: [],
  editions: { "social-assistance": domain } as CatalogData["editions"],
});
const registry = instrumentRegistry(catalog);

const profile: Profile = {
  profile: 1,
  agency: { name: "某镇人民政府", level: "township" },
  release: "1.0.0",
};
const change = CASES.map(({ field, local }, at) => ({
  item: idOf(at),
  set: { [field]: local },
  reason: "试",
}));
const standard = resolveProfile(profile, catalog);
const changed = resolveProfile({ ...profile, change }, catalog);

const LEVELS = { "profile-loosens": "loosens", "profile-unclear": "unclear" } as const;

/** What `generate` says of each change. */
const generated = changed.findings.flatMap(({ rule, path }) =>
  rule in LEVELS ? [{ at: Number(path[1]), said: LEVELS[rule as keyof typeof LEVELS] }] : [],
);
/** What `diff` says of the standard's list and the changed one; where a value comes from is not asked here. */
const [a, b] = [standard.list, changed.list];
const diffed = explainList(diffLists(a, b), { a, b, vocabulary: catalog.vocabulary, registry }).filter(
  ({ rule }) => rule !== "origin-changed",
);
const [rubric] = rubrics;
if (!rubric) throw new Error("a rubric comes with the package");
/** What `check` says of the changed list. */
const { deviations } = conformityOf({
  rows: heldRows(b, catalog.vocabulary),
  unread: [],
  catalog,
  level: "township",
  day: "2026-09-01",
  rubric,
});

const shown = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));

describe("an expert's judgement", () => {
  it.each(CASES.map((one, at) => [one.field, shown(one.standard), shown(one.local), one, at] as const))(
    "of %s: %s, held against it %s",
    (_field, _standard, _local, one, at) => {
      const of = (all: readonly { level: string; rule: string; item: string | null }[]) =>
        all.filter(({ item }) => item === idOf(at)).map(({ level, rule }) => `${level}:${rule}`);
      const said = new Set(generated.filter((found) => found.at === at).map((found) => found.said));
      expect({ diff: of(diffed), check: of(deviations), generate: [...said].join(" ") }).toEqual({
        diff: one.diff,
        check: one.check,
        generate: one.generate,
      });
    },
  );

  it("covers every field but the titles, by which rows are found, and the basis", () => {
    expect([...new Set(CASES.map(({ field }) => field))].sort()).toEqual([
      "audience",
      "channels",
      "content",
      "deadline",
      "levels",
      "method",
      "subjects",
    ]);
  });
});
