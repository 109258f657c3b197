import type { VocabularyEntry } from "../../model/index.js";
import { rows } from "../rows.js";
import type { Problem, Rule } from "../rule.js";
import type { WorkspaceFile } from "../workspace.js";

/** Bodies that no role stands for, as a profile names them itself. */
const OWN = /^local-\d{3}$/u;

/** Subjects are roles; the local names are a profile's. */
export const referenceSubject: Rule = {
  id: "reference-subject",
  level: "error",
  title: { zh: "公开主体代码不存在", en: "A subject is not in the vocabulary" },
  why: {
    zh: "代码对不上，清单上就印不出主体的名称。",
    en: "Without its entry a list could not print the subject's name.",
  },
  hint: {
    zh: "用 zwgk vocabulary subjects 查名称和代码；标准目录中确是新的主体，先加进 catalogs/vocabulary/subjects.yaml",
    en: "see names and codes with zwgk vocabulary subjects; a truly new subject of the standard is added to catalogs/vocabulary/subjects.yaml first",
  },
  *check(workspace) {
    const known = workspace.vocabulary("subjects");
    if (!known) return;
    for (const { file, path, fields } of rows(workspace)) {
      const named = "subjects" in file.value ? file.value.subjects : {};
      const own = typeof named === "object" ? named : {};
      for (const [index, code] of (fields.subjects ?? []).entries()) {
        if (!known.has(code) && !(OWN.test(code) && Object.hasOwn(own, code))) {
          yield { file, path: [...path, "subjects", index], message: message(code, known) };
        }
      }
    }
    for (const file of workspace.of("profile")) {
      const { subjects = {}, bureaus = {}, disclosedBy = [] } = file.value;
      const own = typeof subjects === "string" ? {} : subjects;
      yield* unknownKeys(file, "subjects", own, known);
      yield* unknownKeys(file, "bureaus", bureaus, known);
      for (const [index, { subject }] of disclosedBy.entries()) {
        if (subject === undefined || known.has(subject)) continue;
        yield { file, path: ["disclosedBy", index, "subject"], message: message(subject, known) };
      }
    }
    for (const file of workspace.of("bureaus")) {
      yield* unknownKeys(file, "bureaus", file.value.bureaus, known);
    }
  },
};

function* unknownKeys(
  file: WorkspaceFile,
  at: string,
  names: Readonly<Record<string, string>>,
  known: ReadonlyMap<string, VocabularyEntry>,
): Generator<Problem> {
  for (const code of Object.keys(names)) {
    if (!known.has(code) && !OWN.test(code))
      yield { file, path: [at, code], part: "key", message: message(code, known) };
  }
}

/** Names the codes that were perhaps meant. */
function message(written: string, known: ReadonlyMap<string, VocabularyEntry>): Problem["message"] {
  const near = [...known.keys()].filter((code) => code.includes(written) || written.includes(code));
  const zh = near.length > 0 ? `；相近的有 ${near.join("、")}` : "";
  const en = near.length > 0 ? `; similar: ${near.join(", ")}` : "";
  return { zh: `词表中没有公开主体 ${written}${zh}`, en: `no subject ${written} in the vocabulary${en}` };
}
