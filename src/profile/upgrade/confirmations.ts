/** What people compared with the official text: it stands where the text does, under the id of today. */
import { sameValue } from "../../catalog/same.js";
import { ITEM_FIELDS, type ItemField } from "../../model/codes.js";
import type { Confirmation } from "../../model/profile.js";
import type { YamlEdit } from "../../yaml/index.js";
import { titleOf } from "./title.js";
import type { Versions } from "./versions.js";

/** Fields that somebody had compared and that say something else now, so that they are to be compared again. */
export interface Unconfirmed {
  /** Id of today, or the old one where the item was withdrawn. */
  readonly item: string;
  /** The item by id and names: that of today, or the one that was withdrawn. */
  readonly title: string;
  /** None where the item was withdrawn. */
  readonly fields: readonly ItemField[];
}

/** The upgrade of `profile.confirmed`. */
export interface ConfirmationPlan {
  readonly edits: readonly YamlEdit[];
  readonly unconfirmed: readonly Unconfirmed[];
}

/** Brings what was confirmed to the new release. What a split or merged item still says as it did stays confirmed. */
export function confirmationPlan({ base, next, profile, lineage }: Versions): ConfirmationPlan {
  const edits: YamlEdit[] = [];
  const unconfirmed: Unconfirmed[] = [];
  for (const [index, entry] of (profile.confirmed ?? []).entries()) {
    const before = base.item(entry.item);
    if (!before || !next.resolve(before.id)) continue;
    const fields = entry.fields === "all" ? ITEM_FIELDS : entry.fields;
    const kept = lineage.targets(before.id).flatMap((now): Confirmation[] => {
      const same = fields.filter((field) => sameValue(before[field], now[field]));
      const lost = fields.filter((field) => !same.includes(field));
      if (lost.length > 0) unconfirmed.push({ item: now.id, title: titleOf(now), fields: lost });
      if (same.length === 0) return [];
      return [{ ...entry, item: now.id, fields: same.length === ITEM_FIELDS.length ? "all" : same }];
    });
    if (lineage.targets(before.id).length === 0)
      unconfirmed.push({ item: before.id, title: titleOf(before), fields: [] });
    edits.push(...entryEdits(["confirmed", index], entry, kept));
  }
  return { edits, unconfirmed: together(unconfirmed) };
}

/** The smallest edits, so that comments beside what stays are kept. */
function entryEdits(
  place: readonly (string | number)[],
  before: Confirmation,
  [first, ...more]: readonly Confirmation[],
): YamlEdit[] {
  if (!first) return [{ op: "delete", path: place }];
  return [
    ...(first.item === before.item
      ? []
      : [{ op: "set", path: [...place, "item"], value: first.item } as const]),
    ...(sameFields(first.fields, before.fields)
      ? []
      : [{ op: "set", path: [...place, "fields"], value: first.fields } as const]),
    ...more.map((value): YamlEdit => ({ op: "append", path: ["confirmed"], value })),
  ];
}

function sameFields(a: Confirmation["fields"], b: Confirmation["fields"]): boolean {
  const all = (fields: Confirmation["fields"]) => (fields === "all" ? ITEM_FIELDS : fields);
  return all(a).length === all(b).length && all(a).every((field) => all(b).includes(field));
}

/** Each item once, with all its fields in the order of the table. */
function together(found: readonly Unconfirmed[]): Unconfirmed[] {
  const items = new Map<string, Unconfirmed>();
  for (const one of found) {
    const before = items.get(one.item)?.fields ?? [];
    const fields = ITEM_FIELDS.filter((field) => before.includes(field) || one.fields.includes(field));
    items.set(one.item, { ...one, fields });
  }
  return [...items.values()];
}
