/** A report made by hand: a change of each shape that a renderer meets. */
import { catalog } from "../../../src/catalog/current.js";
import type { ChangeFinding, ChangeValue } from "../../../src/diff/finding.js";
import type { ChangeReport, RenderOptions, RowPair } from "../../../src/diff/render/index.js";
import type { Item } from "../../../src/model/item.js";
import { itemRow } from "../../../src/tables/rows.js";

export const zh: RenderOptions = { lang: "zh", terms: catalog };
export const en: RenderOptions = { lang: "en", terms: catalog };

/** A change; what is not said is that of a loosened deadline. */
export function change(parts: Partial<ChangeFinding>): ChangeFinding {
  return {
    rule: "deadline-loosened",
    level: "weakening",
    domain: "social-assistance",
    item: "social-assistance-004",
    title: { category: "最低生活保障", name: "办事指南" },
    field: "deadline",
    old: "制定或获取信息之日起10个工作日内",
    new: "制定或获取信息之日起20个工作日内",
    message: {
      zh: "公开时限放宽：10个工作日改为20个工作日",
      en: "the deadline is looser: 20 instead of 10 working days",
    },
    fingerprint: "0123456789abcdef",
    ...parts,
  };
}

/** A report of changes; rows are those of the catalog, on the new side with the values that the changes set. */
export function report(changes: readonly ChangeFinding[], parts: Partial<ChangeReport> = {}): ChangeReport {
  return {
    names: { old: "1.0.0", new: "HEAD:catalogs" },
    changes,
    rows: (one) => rowsOf(one, changes),
    semver: null,
    ignored: 0,
    ...parts,
  };
}

function rowsOf({ item: id }: ChangeFinding, changes: readonly ChangeFinding[]): RowPair {
  const item = id === null ? undefined : catalog.item(id);
  if (!item) return { old: null, new: null };
  const own = changes.filter((change) => change.item === id);
  const set = Object.fromEntries(
    own.flatMap(({ field, new: now }) => (field === null ? [] : [[field, now]])),
  );
  const gone = own.some(({ field, new: now }) => field === null && now === null);
  const come = own.some(({ field, old }) => field === null && old === null);
  return {
    old: come ? null : itemRow(item, catalog),
    new: gone ? null : itemRow({ ...item, ...set } as Item, catalog),
  };
}

/** A value as hostile as a file can state it. */
export const HOSTILE =
  `<script>alert(1)</script>"><img src=x onerror=alert(1)>|\`=1+1\u001B[31m"'&\u202E` satisfies ChangeValue;
