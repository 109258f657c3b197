/** Where a file may say 社会救助 for a code, and what can be said there. */
import type { CodeKind, NamedCode } from "../catalog/code-names.js";
import { presets } from "../generated/knowledge/presets.js";
import { names } from "../generated/names.js";
import type { FileKind } from "../model/data.js";

/** A way into data. */
export type Path = readonly (string | number)[];

/** What stands at a place: the word for a code of a kind, or a mapping whose keys are such words. */
export interface Place {
  readonly at: Path;
  readonly kind: Kind;
  readonly part: "value" | "key";
}

/** The kinds of names. */
export type Kind = CodeKind | "listDomains" | "disclosers" | "presets";

/** `*` stands for every entry of a list. */
const value = (kind: Kind, ...at: Path): Place => ({ at, kind, part: "value" });
const keys = (kind: Kind, ...at: Path): Place => ({ at, kind, part: "key" });

const rowPlaces = (...at: Path): Place[] => [
  value("subjects", ...at, "subjects", "*"),
  value("channels", ...at, "channels", "*"),
  value("methods", ...at, "method"),
  value("levels", ...at, "levels", "*"),
];

/** Where names may stand for codes, by kind of file. */
export const NAME_PLACES: Readonly<Partial<Record<FileKind, readonly Place[]>>> = {
  profile: [
    value("levels", "agency", "level"),
    value("presets", "preset"),
    keys("subjects", "subjects"),
    keys("subjects", "bureaus"),
    value("subjects", "disclosedBy", "*", "subject"),
    value("domains", "disclosedBy", "*", "domain"),
    value("disclosers", "disclosedBy", "*", "by"),
    keys("channels", "channels"),
    value("channels", "channels", "only", "*"),
    value("domains", "domains", "include", "*"),
    value("domains", "domains", "further", "*"),
    value("domains", "domains", "exclude", "*", "domain"),
    keys("domains", "domains", "rename"),
    value("listDomains", "domains", "merge", "*", "into"),
    value("domains", "domains", "merge", "*", "domains", "*"),
    value("listDomains", "columns", "*", "domain"),
    ...rowPlaces("change", "*", "set"),
    value("listDomains", "add", "*", "domain"),
    ...rowPlaces("add", "*"),
  ],
  bureaus: [keys("subjects", "bureaus")],
};

const DISCLOSERS: readonly NamedCode[] = [
  { code: "own", zh: "本机关", en: "own", also: ["本级", "我们"] },
  { code: "bureau", zh: "县级部门", en: "bureau", also: ["部门", "主管部门"] },
];

/**
 * What may be said, by kind.
 *
 * @param data of the file, whose own domains count too
 */
export function namesOf(kind: Kind, data: unknown): readonly NamedCode[] {
  switch (kind) {
    case "listDomains":
      return [...names.domains, ...ownDomains(data)];
    case "disclosers":
      return DISCLOSERS;
    case "presets":
      return presets.map(({ also = [], ...preset }) => ({ ...preset, also }));
    default:
      return names[kind];
  }
}

/** The domains that a profile adds, by their names. */
function ownDomains(data: unknown): NamedCode[] {
  const { domains } = (data ?? {}) as { readonly domains?: { readonly add?: unknown } };
  const added: unknown = domains?.add;
  if (!Array.isArray(added)) return [];
  return added.flatMap((one: unknown) => {
    const { id, name, en } = (one ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof id !== "string" || typeof name !== "string") return [];
    return [{ code: id, zh: name, en: typeof en === "string" ? en : name, also: [] }];
  });
}
