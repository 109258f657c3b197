import { printBasis } from "../../catalog/print-basis.js";
import {
  SLIP_RULES,
  SLIPS,
  type SlipField,
  type SlipRow,
  type SlipRule,
  slipsIn,
} from "../../fields/slips/index.js";
import { foreignDocuments, instrumentRegistry, leadingPlace, placeName } from "../../instruments/index.js";
import type { Basis } from "../../model/item.js";
import type { ProfilePath } from "../origin.js";
import type { ProfileContext, ProfileProblem, ProfileRule } from "../rule.js";

/** What the profile itself writes, as a row, and where. */
interface Written {
  readonly row: SlipRow;
  path(field: SlipField | null, index: number): ProfilePath;
}

const EMPTY: SlipRow = {
  part: "",
  category: null,
  name: "",
  content: [],
  basis: [],
  deadline: null,
  subjects: [],
  channels: [],
  office: null,
  beside: "",
};

/** Slips of copying and filling, in what the profile adds and changes, and in the names that it gives. */
export const slipRules: readonly ProfileRule[] = SLIP_RULES.map(
  (rule): ProfileRule => ({
    id: `profile-${rule}`,
    level: "warning",
    ...SLIPS[rule],
    check: (context) => slipsOf(rule, context),
  }),
);

/** A document of another province or city in a basis that the profile states. */
export const documentForeign: ProfileRule = {
  id: "profile-document-foreign",
  level: "warning",
  title: { zh: "公开依据引了外地的文件", en: "A basis is a document of another place" },
  hint: {
    zh: "多半是照抄外地目录时留下的：改引本地或上级的文件",
    en: "most likely left over from another place's list: cite a document of your own place or of one above it",
  },
  *check(context) {
    const { province = "", city = "", name } = context.profile.agency;
    const own = leadingPlace(province + city)?.place ?? leadingPlace(name)?.place;
    if (!own) return;
    const registry = instrumentRegistry(context.catalog);
    for (const { row, path } of rowsOf(context))
      for (const [index, text] of row.basis.entries())
        for (const { place } of foreignDocuments([text], registry, own))
          yield {
            path: path("basis", index),
            message: {
              zh: `“${text}”是${placeName(place)}的文件，目录属于${placeName(own)}`,
              en: `“${text}” is a document of ${placeName(place)}, in a list of ${placeName(own)}`,
            },
          };
  },
};

function* slipsOf(rule: SlipRule, context: ProfileContext): Generator<ProfileProblem> {
  const written = rowsOf(context);
  const found = slipsIn(
    written.map(({ row }) => row),
    context.profile.agency,
  );
  for (const slip of found) {
    const path = written[slip.row]?.path(slip.field, slip.index);
    if (slip.rule === rule && path) yield { path, message: slip.message };
  }
}

/** Fields that are one text, and not a list. */
const SINGLE: ReadonlySet<SlipField> = new Set(["deadline", "name", "category", "office"]);

function rowsOf({ profile, catalog }: ProfileContext): Written[] {
  const basisOf = (basis: readonly Basis[] | null = []) =>
    (basis ?? []).map((entry) => printBasis(entry, catalog));
  const fieldsAt =
    (path: ProfilePath): Written["path"] =>
    (field, index) =>
      field === null ? path : SINGLE.has(field) ? [...path, field] : [...path, field, index];
  const others = (channels: readonly unknown[] | null = []) =>
    (channels ?? []).flatMap((one) =>
      typeof one === "object" && one !== null && "other" in one ? [String(one.other)] : [],
    );
  const additions = (profile.add ?? []).map(
    (
      { domain, category, name, content, basis, deadline, channels, subjects, audience, method, levels },
      at,
    ): Written => ({
      row: {
        ...EMPTY,
        part: `add ${domain}`,
        category,
        name,
        content: content ?? [],
        basis: basisOf(basis),
        deadline,
        channels: others(channels),
        beside: JSON.stringify([subjects, channels, audience, method, levels]),
      },
      path: fieldsAt(["add", at]),
    }),
  );
  const changes = (profile.change ?? []).map(
    ({ item, set: { content, basis, deadline, channels } }, at): Written => ({
      row: {
        ...EMPTY,
        part: `change ${catalog.item(item)?.domain ?? ""}`,
        content: content ?? [],
        basis: basisOf(basis),
        deadline: deadline ?? null,
        channels: others(channels),
      },
      path: fieldsAt(["change", at, "set"]),
    }),
  );
  const named = (name: string, path: ProfilePath): Written => ({
    row: { ...EMPTY, part: path.join(" "), subjects: [name] },
    path: () => path,
  });
  const subjects = typeof profile.subjects === "string" ? {} : (profile.subjects ?? {});
  return [
    ...additions,
    ...changes,
    ...Object.entries(subjects).map(([role, name]) => named(name, ["subjects", role])),
    ...Object.entries(profile.bureaus ?? {}).map(([role, name]) => named(name, ["bureaus", role])),
    ...(profile.offices ?? []).map(({ name }, at) => named(name, ["offices", at, "name"])),
    ...Object.entries(profile.officeOf ?? {}).flatMap(([item, name]) =>
      name === null ? [] : [named(name, ["officeOf", item])],
    ),
  ];
}
