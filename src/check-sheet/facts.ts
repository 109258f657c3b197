/** What a careful clerk reads beside the decisions: reasons, offices, and how complete the national list is known to be. */

import { ITEM_FIELDS } from "../model/codes.js";
import type { ListSection } from "../model/list.js";
import type { PlainTable } from "../tables/layout/model.js";
import { namedInFull } from "../text/named.js";
import { FIELD_LABELS } from "./field-text.js";
import type { CheckInput } from "./input.js";

const left = (heading: string, width: number) => ({ heading, width, align: "left" as const });
const center = (heading: string, width: number) => ({ heading, width, align: "center" as const });

/** The tables in order; those without rows have nothing to say. */
export function checkFacts(input: CheckInput): PlainTable[] {
  return [changes(input), exclusions(input), offices(input), completeness(input)];
}

function changes({ list }: CheckInput): PlainTable {
  const rows = list.sections.flatMap(({ name, rows }) =>
    rows.flatMap((row) => {
      const title = namedInFull(row);
      const reasons = new Map<string, string[]>();
      for (const field of ITEM_FIELDS) {
        const origin = row.origins[field];
        if (!origin || !("profile" in origin) || origin.reason === null) continue;
        reasons.set(origin.reason, [...(reasons.get(origin.reason) ?? []), FIELD_LABELS[field]]);
      }
      if (row.verification === "local") {
        const [reason = ""] = reasons.keys();
        return [[name, title, "新增", "全部", reason]];
      }
      return Array.from(reasons, ([reason, fields]) => [name, title, "调整", fields.join("、"), reason]);
    }),
  );
  return {
    title: "本地调整",
    columns: [left("领域", 16), left("公开事项", 40), center("类别", 6), left("栏目", 24), left("理由", 60)],
    rows,
  };
}

/** Domains and items that are left out. */
function exclusions({ profile, catalog }: CheckInput): PlainTable {
  const domains = (profile.domains?.exclude ?? []).map(({ domain, reason }) => [
    catalog.domain(domain)?.name ?? domain,
    "整个领域",
    reason,
  ]);
  const items = (profile.exclude ?? []).map(({ item, reason }) => {
    const known = catalog.item(item);
    const domain = known && catalog.domain(known.domain);
    return [domain?.name ?? "", known ? namedInFull(known) : item, reason];
  });
  return {
    title: "不列入",
    columns: [left("领域", 20), left("公开事项", 50), left("理由", 70)],
    rows: [...domains, ...items],
  };
}

/** Items without an office, where the list names offices at all. */
function offices({ list }: CheckInput): PlainTable {
  const all = list.sections.flatMap(({ name, rows }) => rows.map((row) => ({ name, row })));
  const named = all.some(({ row }) => row.office !== undefined);
  return {
    title: "没有承办机构",
    columns: [left("领域", 20), left("公开事项", 50), left("怎样处理", 60)],
    rows: all
      .filter(({ row }) => named && row.office === undefined)
      .map(({ name, row }) => [
        name,
        namedInFull(row),
        "在核对单的“改为”里写承办机构，或者在对应表里选，没有的选“无对应”",
      ]),
  };
}

function completeness({ list }: CheckInput): PlainTable {
  return {
    title: "标准目录完整性",
    columns: [left("领域", 24), center("全国事项数", 12), left("已知的缺漏", 90)],
    rows: list.sections.flatMap(({ name, completeness: known }: ListSection) => {
      // A domain of the locality's own stands in no national list.
      if (known === null) return [];
      const { nationalItems, missing } = known;
      const unknown = nationalItems === null ? "全国事项总数不详，有没有缺漏也不详" : "";
      return [[name, nationalItems ?? "不详", missing?.zh ?? unknown]];
    }),
  };
}
