/** What is open about offices, in parts that can be decided in one go: items of a domain for which the same stands ready. */
import type { ListRow, MappingLink } from "../../../src/model/index.js";
import type { Question } from "../../../src/profile/index.js";
import { LIKELY, type Ready } from "../../../src/responsibilities/index.js";
import { titleOf } from "../engine/title.js";

/** Stand for what no office is called: no office of this agency, departments of the county, not in the list. */
export const NONE = "\u0000none";
export const COUNTY = "\u0000county";
export const OUT = "\u0000out";

/** An item that nobody has decided about. */
export interface OpenItem {
  readonly id: string;
  readonly title: string;
  readonly category: string | null;
  readonly name: string;
  readonly domain: string;
  readonly domainId: string;
  /** What is proposed first. */
  readonly link: MappingLink;
  /** What stands ready; undefined until the engine has said so. */
  readonly ready: Ready | undefined;
  /** Who discloses it, where that is asked; several where departments share only some of their items. */
  readonly questions: readonly Question[];
}

/** Items of a domain that are decided together, until somebody takes them apart. */
export interface OpenPart {
  readonly key: string;
  readonly domain: string;
  readonly items: readonly OpenItem[];
  /** What stands chosen before a person has chosen: an office, one of the above, or nothing. */
  readonly preset: string;
  /** Whether what stands chosen rests on more than a name, so that a glance will do. */
  readonly isSure: boolean;
  /** Whether it is all that is open of its domain. */
  readonly isWhole: boolean;
}

/** An open item of a row. */
export function openItem(
  row: ListRow,
  section: { readonly domain: string; readonly name: string },
  link: MappingLink,
  ready: Ready | undefined,
  questions: readonly Question[],
): OpenItem {
  return {
    id: row.id,
    title: titleOf(row),
    category: row.category,
    name: row.name,
    domain: section.name,
    domainId: section.domain,
    link: ready?.link ?? link,
    ready,
    questions: questions.filter((one) => one.kind === "subject-bureau" && one.items.includes(row.id)),
  };
}

/** What stands ready, as a choice. */
export function presetOf({ ready }: Pick<OpenItem, "ready">): string {
  const choice = ready?.choice ?? null;
  return choice === null ? "" : choice === "bureau" ? COUNTY : choice.office;
}

/**
 * The parts, in the order of the list: first those for which nothing stands ready, whatever is chosen by now, then those
 * that a person should look at.
 *
 * @param apart ids of the domains whose items are decided one by one
 */
export function partsOf(items: readonly OpenItem[], apart: ReadonlySet<string>): OpenPart[] {
  const parts = new Map<string, Pick<OpenPart, "key" | "domain" | "preset"> & { items: OpenItem[] }>();
  for (const item of items) {
    const preset = presetOf(item);
    // Only what is asked of all of them alike can be answered for all of them.
    const matter = apart.has(item.domainId) ? item.id : `${preset} ${rolesOf({ items: [item] }).join()}`;
    const key = `${item.domainId} ${matter}`;
    const known = parts.get(key);
    if (known) known.items.push(item);
    else parts.set(key, { key, domain: item.domain, items: [item], preset });
  }
  const all = [...parts.values()].map((part): OpenPart => {
    const isSure = part.preset !== "" && !part.items.some(({ ready }) => ready?.isWeak);
    const isWhole = [...parts.values()].every((other) => other === part || other.domain !== part.domain);
    return { ...part, isSure, isWhole };
  });
  const rank = ({ preset, isSure }: OpenPart) => (preset === "" ? 0 : isSure ? 2 : 1);
  return all.toSorted((a, b) => rank(a) - rank(b));
}

/** The offices proposed for items of a part, the most frequent first. */
export function candidatesOf({ items }: Pick<OpenPart, "items">): string[] {
  const counts = new Map<string, number>();
  for (const { office } of items.map(({ link }) => link))
    if (office !== undefined) counts.set(office, (counts.get(office) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([office]) => office);
}

/** The departments that the standard gives all items of a part to; none where that is not asked of each. */
export function rolesOf({ items }: Pick<OpenPart, "items">): readonly string[] {
  if (items.some(({ questions }) => questions.length === 0)) return [];
  return [...new Set(items.flatMap(({ questions }) => questions.flatMap(({ roles }) => roles)))];
}

/** Whether a proposal is likely enough to be confirmed among others. */
export function isLikely({ score = 0 }: MappingLink): boolean {
  return score >= LIKELY;
}
