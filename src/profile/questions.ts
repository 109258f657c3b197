/**
 * What a list leaves open about whose it is: who discloses what the standard gives to a department of the county, which
 * departments have no local name, which items nothing of the agency answers for. The check sheet asks them.
 */

import { agencyRoles, decidedFor, ownNames } from "../catalog/agency-roles.js";
import type { Catalog } from "../catalog/index.js";
import { subjectName } from "../fields/sets.js";
import { termsOf } from "../fields/terms.js";
import type { Bilingual, ItemField } from "../model/codes.js";
import { groupBy } from "../model/group.js";
import type { DisclosureList, ListRow } from "../model/list.js";
import type { Mapping } from "../model/mapping.js";
import type { Profile } from "../model/profile.js";
import { namedInFull } from "../text/named.js";
import { plural } from "../text/plural.js";

/** What is asked. */
export const QUESTION_KINDS = ["subject-bureau", "subject-unnamed", "item-unmatched"] as const;

/** What is asked. */
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** One answer that a person may choose, and what it writes into the profile. */
export interface Choice {
  /** `own`, `bureau`: an entry of `disclosedBy`; `exclude`: one of `exclude` an item; `name`: an entry of `subjects`. */
  readonly code: "own" | "bureau" | "exclude" | "name" | "keep";
  readonly label: Bilingual;
}

/** One open question, of one item or of several that have it in common. */
export interface Question {
  readonly kind: QuestionKind;
  /** The items that it is about, in the order of the list. */
  readonly items: readonly string[];
  readonly field: ItemField | null;
  /** The role that it is about; null where it is about none. */
  readonly role: string | null;
  /** The domain of the items; null where they are of several. */
  readonly domain: string | null;
  readonly text: Bilingual;
  readonly choices: readonly Choice[];
  /** For `exclude`: a reason that is ready to be taken. */
  readonly reason: Bilingual | null;
}

/** What the questions are read off. */
export interface QuestionContext {
  readonly profile: Profile;
  readonly catalog: Catalog;
  readonly list: DisclosureList;
  /** Where there is one: items confirmed as 无对应 are offered for exclusion. */
  readonly mapping?: Mapping;
}

const OWN: Choice = { code: "own", label: { zh: "本机关公开", en: "the agency discloses it" } };
const BUREAU: Choice = { code: "bureau", label: { zh: "县级部门公开", en: "the bureau discloses it" } };
const EXCLUDE: Choice = { code: "exclude", label: { zh: "不列入", en: "not in the list" } };
const NAME: Choice = { code: "name", label: { zh: "写明本地名称", en: "state its local name" } };
const KEEP: Choice = { code: "keep", label: { zh: "仍列入", en: "stays in the list" } };

/** The open questions of a list, by kind, then in the order of the list. */
export function openQuestions(context: QuestionContext): Question[] {
  return [...bureausAlone(context), ...unnamed(context), ...unmatched(context)];
}

type Placed = ListRow & { readonly domain: string; readonly domainName: string };

function rowsOf({ sections }: DisclosureList): Placed[] {
  return sections.flatMap(({ domain, name, rows }) =>
    rows.map((row) => ({ ...row, domain, domainName: name })),
  );
}

/** Of a town: what the standard gives to departments of the county alone, and nobody has decided on. One a department and domain. */
function bureausAlone({ profile, catalog, list }: QuestionContext): Question[] {
  if (profile.agency.level !== "township") return [];
  const levels = new Map(catalog.vocabulary.subjects.map(({ code, levels: at }) => [code, at]));
  const named = ownNames(profile);
  const isCountys = (role: string) => {
    const at = levels.get(role);
    return at?.includes("county") === true && !at.includes("township");
  };
  const asked = rowsOf(list).flatMap((row) => {
    const item = catalog.item(row.id);
    if (!item || !("edition" in row.origins.subjects || isOfAgency(row))) return [];
    const [first] = item.subjects;
    if (first === undefined || !item.subjects.every(isCountys)) return [];
    const isDecided = item.subjects.some(
      (role) => named[role] !== undefined || decidedFor(profile, item, role) !== null,
    );
    return isDecided ? [] : [{ row, role: first }];
  });
  const terms = termsOf(catalog.vocabulary);
  const english = new Map<string, string>(catalog.domains.map(({ id, en }) => [id, en]));
  const domainName = (row: Placed) => ({ en: english.get(row.domain) ?? `“${row.domainName}”` });
  return [...groupBy(asked, ({ row, role }) => `${role} ${row.domain}`).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { zh, en } = subjectName(terms, first.role);
    return [
      {
        kind: "subject-bureau",
        items: group.map(({ row }) => row.id),
        field: "subjects",
        role: first.role,
        domain: first.row.domain,
        text: {
          zh: `“${first.row.domainName}”的 ${group.length} 个事项，标准目录写明由${zh}公开：本机关公开、县级部门公开，还是不列入？`,
          en: `${plural(group.length, "item")} of ${domainName(first.row).en}: the standard gives ${group.length === 1 ? "it" : "them"} to the ${en}. Ours to disclose, the bureau's, or not in our list?`,
        },
        choices: [OWN, BUREAU, EXCLUDE],
        reason: { zh: `由${zh}公开，本机关没有这项职责`, en: `disclosed by the ${en}` },
      } satisfies Question,
    ];
  });
}

function counted(items: number): string {
  return items === 1 ? "1 item" : `${items} items`;
}

/** The town stands there since nothing else was said: the place is the agency's name or that of its role. */
function isOfAgency({ origins }: ListRow): boolean {
  const { subjects } = origins;
  return "profile" in subjects && ["agency.name", "subjects.township"].includes(subjects.profile);
}

/** Roles that the list prints in the standard's general words (人力资源社会保障部门): the locality's name is not known. */
function unnamed({ profile, catalog, list }: QuestionContext): Question[] {
  const terms = termsOf(catalog.vocabulary);
  const roles = agencyRoles(profile, catalog);
  const generic = rowsOf(list).flatMap((row) =>
    row.subjects
      .filter(({ role, name }) => name === terms.of("subjects", role).zh && !roles.has(role))
      .map(({ role }) => ({ row, role })),
  );
  return Array.from(
    groupBy(generic, ({ role }) => role),
    ([role, group]): Question => {
      const { zh, en } = subjectName(terms, role);
      const domains = new Set(group.map(({ row }) => row.domain));
      return {
        kind: "subject-unnamed",
        items: group.map(({ row }) => row.id),
        field: "subjects",
        role,
        domain: domains.size === 1 ? (group[0]?.row.domain ?? null) : null,
        text: {
          zh: `${group.length} 个事项的公开主体还是“${zh}”，没有写本地部门的名称`,
          en: `${counted(group.length)} still with “${en}”, not with the department's name here`,
        },
        choices: [NAME],
        reason: null,
      };
    },
  );
}

/** Items of which somebody has confirmed that no power and no office of the agency answers for them. */
function unmatched({ list, mapping }: QuestionContext): Question[] {
  const none = new Set(
    (mapping?.items ?? []).flatMap(({ item, links }) =>
      links.some(({ state }) => state === "none") && links.every(({ state }) => state !== "confirmed")
        ? [item]
        : [],
    ),
  );
  return rowsOf(list)
    .filter(({ id, verification }) => none.has(id) && verification !== "local")
    .map(
      ({ id, category, name, domain }): Question => ({
        kind: "item-unmatched",
        items: [id],
        field: null,
        role: null,
        domain,
        text: {
          zh: `“${namedInFull({ category, name })}”已确认无对应的职权和机构：不列入，还是仍列入？`,
          en: `“${namedInFull({ category, name })}”: no power and no office answers for it. Leave it out, or keep it?`,
        },
        choices: [EXCLUDE, KEEP],
        reason: {
          zh: "权责清单中没有对应的职权，也没有承办机构",
          en: "no power in the responsibility list and no office answers for it",
        },
      }),
    );
}
