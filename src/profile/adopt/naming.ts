/** What an edit has the profile learn about the bodies that it names. */
import { sameValue } from "../../catalog/same.js";
import type { Bilingual } from "../../model/codes.js";
import type { YamlEdit } from "../../yaml/index.js";
import type { Adopting } from "./context.js";
import { ASKED, DONE } from "./words.js";

/** Names that go with an edit, and what is said of them. */
export interface Naming {
  readonly edits: readonly YamlEdit[];
  readonly notes: readonly Bilingual[];
}

/** The names of the subjects of a row that no profile and no vocabulary had. */
export function namingOf(subjects: readonly string[] | undefined, to: Adopting): Naming {
  const { roles } = to.reading;
  const all = (subjects ?? []).map((role): Naming => {
    const usual = roles.told.get(role);
    if (usual !== undefined) return usualNaming(role, usual, to);
    const own = roles.made.get(role);
    return own === undefined ? { edits: [], notes: [] } : ownNaming(role, own, to);
  });
  return { edits: all.flatMap(({ edits }) => edits), notes: all.flatMap(({ notes }) => notes) };
}

/** In the list of a town the name of a department says nothing yet about what it discloses. */
function usualNaming(role: string, name: string, { profile, catalog }: Adopting): Naming {
  const term = catalog.vocabulary.subjects.find(({ code }) => code === role)?.term ?? role;
  const part = profile.agency.level === "township" ? "bureaus" : "subjects";
  return {
    edits: [{ op: "set", path: [part, role], value: name }],
    notes: [DONE.usualSubject(name, term)],
  };
}

function ownNaming(role: string, name: string, to: Adopting): Naming {
  const message = DONE.ownSubject(name);
  const { subjects } = to.profile;
  if (typeof subjects !== "string") {
    return { edits: [{ op: "set", path: ["subjects", role], value: name }], notes: [message] };
  }
  // Names that stand in a file of their own are edited there.
  const key = `subject ${role}`;
  const hint = ASKED.subjectFile(subjects);
  if (!to.open.some((one) => one.key === key)) {
    to.open.push({ key, at: null, item: null, message, hint, choices: [] });
  }
  return { edits: [], notes: [] };
}

/**
 * That a department discloses an item of a town's list as the standard has it: the edit of a row whose subjects are those of
 * the standard again, which no change would say.
 *
 * @returns nothing where the subjects are others
 */
export function disclosedAsStandard(
  id: string,
  subjects: readonly string[] | undefined,
  { profile, catalog }: Adopting,
): YamlEdit[] {
  const standard = catalog.item(id)?.subjects;
  if (subjects === undefined || standard === undefined || profile.agency.level !== "township") return [];
  if (!sameValue(subjects, standard)) return [];
  const at = (profile.disclosedBy ?? []).findIndex(
    ({ item, subject }) => item === id && subject === undefined,
  );
  return at < 0
    ? [{ op: "append", path: ["disclosedBy"], value: { item: id, by: "bureau" } }]
    : [{ op: "set", path: ["disclosedBy", at, "by"], value: "bureau" }];
}
