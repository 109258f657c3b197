/**
 * What a list leaves open about whose it is: who discloses what the standard gives to a department of the county, which
 * departments have no local name, which items nothing of the agency answers for. The check sheet asks them.
 */

import { agencyRoles, ownNames } from "../catalog/agency-roles.js";
import { bureauGroups } from "../catalog/bureau-groups.js";
import type { Catalog } from "../catalog/index.js";
import { disclosedByOther, NOTHING_ANSWERS } from "../catalog/own-reasons.js";
import { subjectName } from "../fields/sets.js";
import { termsOf } from "../fields/terms.js";
import { assertFields } from "../model/argument.js";
import type { Bilingual, ItemField } from "../model/codes.js";
import { groupBy } from "../model/group.js";
import type { DisclosureList, ListRow } from "../model/list.js";
import type { Mapping } from "../model/mapping.js";
import { answersNothing } from "../model/mapping-link.js";
import type { Profile } from "../model/profile.js";
import { CATALOG, DISCLOSURE_LIST, PROFILE } from "../model/shapes.js";
import { namedInFull } from "../text/named.js";
import { plural } from "../text/plural.js";

/** What is asked. */
export const QUESTION_KINDS = ["subject-bureau", "subject-unnamed", "item-unmatched"] as const;

/** What is asked. */
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** One answer that a person may choose, and what it writes into the profile. */
export interface Choice {
  /** `own`, `bureau`: an entry of `disclosedBy`; `exclude`: one of `exclude` an item; `name`: an entry of `subjects`; `keep`: no office in `officeOf`. */
  readonly code: "own" | "bureau" | "exclude" | "name" | "keep";
  readonly label: Bilingual;
}

/** One open question, of one item or of several that have it in common. */
export interface Question {
  readonly kind: QuestionKind;
  /** The items that it is about, in the order of the list. */
  readonly items: readonly string[];
  readonly field: ItemField | null;
  /** The role that it is about, the first of several; null where it is about none. */
  readonly role: string | null;
  /** All roles that it is about: departments that share the same items are asked about together. */
  readonly roles: readonly string[];
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
const EXCLUDE: Choice = { code: "exclude", label: { zh: "不列入", en: "leave out" } };
const NAME: Choice = { code: "name", label: { zh: "写明本地名称", en: "state its local name" } };
const KEEP: Choice = { code: "keep", label: { zh: "仍列入", en: "stays in the list" } };

/** The open questions of a list, by kind, then in the order of the list. */
export function openQuestions(context: QuestionContext): Question[] {
  assertFields("openQuestions", context, { profile: PROFILE, catalog: CATALOG, list: DISCLOSURE_LIST });
  return [...bureausAlone(context), ...unnamed(context), ...unmatched(context)];
}

type Placed = ListRow & { readonly domain: string; readonly domainName: string };

function rowsOf({ sections }: DisclosureList): Placed[] {
  return sections.flatMap(({ domain, name, rows }) =>
    rows.map((row) => ({ ...row, domain, domainName: name })),
  );
}

/** Of a town: what the standard gives to departments of the county alone, and nobody has decided on. One a department and domain, or for all that share the items. */
function bureausAlone(context: QuestionContext): Question[] {
  const { catalog } = context;
  const terms = termsOf(catalog.vocabulary);
  const english = new Map<string, string>(catalog.domains.map(({ id, en }) => [id, en]));
  const open = bureauGroups(context).filter(({ by }) => by === null);
  return open.map(({ roles, domain, domainName, rows }): Question => {
    const names = roles.map((role) => subjectName(terms, role));
    const zh = names.map((name) => name.zh).join("、");
    const en = names.map((name) => name.en).join(", ");
    const domainEn = english.get(domain) ?? `“${domainName}”`;
    return {
      kind: "subject-bureau",
      items: rows.map(({ id }) => id),
      field: "subjects",
      role: roles[0] ?? null,
      roles,
      domain,
      text: {
        zh: `“${domainName}”的 ${rows.length} 个事项，标准目录写明由${zh}公开：本机关公开、县级部门公开，还是不列入？`,
        en: `${plural(rows.length, "item")} of ${domainEn}: the standard gives ${rows.length === 1 ? "it" : "them"} to the ${en}. Ours to disclose, the bureau's, or not in our list?`,
      },
      choices: [OWN, BUREAU, EXCLUDE],
      reason: disclosedByOther({ zh, en }),
    };
  });
}

function counted(items: number): string {
  return items === 1 ? "1 item" : `${items} items`;
}

/** Roles that the list prints in the standard's general words (人力资源社会保障部门): the locality's name is not known. */
function unnamed({ profile, catalog, list }: QuestionContext): Question[] {
  const terms = termsOf(catalog.vocabulary);
  const roles = agencyRoles(profile, catalog);
  // Who states the general words as the name keeps them.
  const stated = ownNames(profile);
  const isOpen = (role: string) => stated[role] === undefined && !roles.has(role);
  const generic = rowsOf(list).flatMap((row) =>
    row.subjects
      .filter(({ role, name }) => name === terms.of("subjects", role).zh && isOpen(role))
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
        roles: [role],
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
function unmatched({ profile, catalog, list, mapping }: QuestionContext): Question[] {
  const own = agencyRoles(profile, catalog);
  // What a department of the county discloses in the list of a town needs no office of the town.
  const isElsewhere = ({ subjects }: ListRow) =>
    profile.agency.level === "township" && subjects.length > 0 && !subjects.some(({ role }) => own.has(role));
  const none = new Set(
    (mapping?.items ?? []).filter(({ links }) => answersNothing(links)).map(({ item }) => item),
  );
  const stated = new Set(Object.keys(profile.officeOf ?? {}).map((id) => catalog.item(id)?.id ?? id));
  return rowsOf(list)
    .filter(
      (row) => none.has(row.id) && !stated.has(row.id) && row.verification !== "local" && !isElsewhere(row),
    )
    .map(
      ({ id, category, name, domain }): Question => ({
        kind: "item-unmatched",
        items: [id],
        field: null,
        role: null,
        roles: [],
        domain,
        text: {
          zh: `“${namedInFull({ category, name })}”已确认无对应的职权和机构：不列入，还是仍列入？`,
          en: `“${namedInFull({ category, name })}”: no power and no office answers for it. Leave it out, or keep it?`,
        },
        choices: [EXCLUDE, KEEP],
        reason: NOTHING_ANSWERS,
      }),
    );
}
