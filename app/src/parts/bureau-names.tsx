/** What departments are called in this county: a field for each, with a guess beside it that is taken only when confirmed. */
import { facts } from "../state/engine-state.js";
import { project } from "../state/store.js";
import { guessedName, subjectName } from "../state/subject-names.js";
import { termOf, words } from "../words/index.js";
import { Field } from "./field.js";

interface BureauNamesProps {
  readonly roles: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly onChange: (names: ReadonlyMap<string, string>) => void;
}

export function BureauNames({ roles, names, onChange }: BureauNamesProps) {
  return (
    <>
      {roles.map((role, at) => (
        <BureauName
          key={role}
          role={role}
          name={names.get(role) ?? ""}
          mayBeFirst={at > 0}
          onChange={(text) => onChange(new Map([...names, [role, text]]))}
        />
      ))}
    </>
  );
}

interface BureauNameProps {
  readonly role: string;
  readonly name: string;
  /** Whether a blank means that it is the department before it. */
  readonly mayBeFirst?: boolean;
  readonly onChange: (name: string) => void;
}

/** What one department is called here, with what it may be called beside an empty field. */
export function BureauName({ role, name, mayBeFirst = false, onChange }: BureauNameProps) {
  const { decide: say } = words.value;
  const entry = facts.value?.subjects.find(({ code }) => code === role);
  return (
    <div class="row end">
      <Field
        label={say.bureauNamed(entry ? termOf(entry) : role)}
        hint={mayBeFirst ? say.bureauSame : undefined}
        value={name}
        onChange={onChange}
      />
      <Guess role={role} name={name} onTake={onChange} />
    </div>
  );
}

interface GuessProps {
  readonly role: string;
  /** What stands in the field. */
  readonly name: string;
  readonly onTake: (name: string) => void;
}

/** What a department may be called, beside an empty field. */
export function Guess({ role, name, onTake }: GuessProps) {
  const { decide: say } = words.value;
  const [guess] = guessedNames([role], new Map([[role, name]]));
  if (!guess) return null;
  const [, text] = guess;
  return (
    <button type="button" onClick={() => onTake(text)}>
      {say.guessed(text)}
    </button>
  );
}

/** The guesses beside fields that are empty. */
export function guessedNames(
  roles: readonly string[],
  names: ReadonlyMap<string, string>,
): (readonly [role: string, name: string])[] {
  const all = facts.value?.subjects ?? [];
  return roles.flatMap((role) => {
    if ((names.get(role) ?? "").trim() !== "") return [];
    const guess = guessedName(role, all, project.value.profile);
    return guess === null ? [] : [[role, guess] as const];
  });
}

/** The names that the fields begin with: what the profile says, and nothing else. */
export function readyNames(roles: readonly string[]): ReadonlyMap<string, string> {
  return new Map(roles.map((role) => [role, subjectName(project.value.profile, role)]));
}

/** The names as they were meant: one that is left blank is the first again. */
export function meantNames(
  roles: readonly string[],
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const first = names.get(roles[0] ?? "")?.trim() ?? "";
  return new Map(roles.map((role) => [role, names.get(role)?.trim() || first]));
}

/** The names in one line, as a decision takes them: none where the first is blank. */
export function namesInOrder(roles: readonly string[], names: ReadonlyMap<string, string>): string {
  const meant = [...meantNames(roles, names).values()];
  return meant[0] ? meant.join("、") : "";
}
