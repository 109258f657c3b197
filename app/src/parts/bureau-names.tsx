/** What departments are called in this county: a field for each, ready to be corrected. */
import { facts } from "../state/engine-state.js";
import { project } from "../state/store.js";
import { readyName } from "../state/subject-names.js";
import { termOf, words } from "../words/index.js";
import { Field } from "./field.js";

interface BureauNamesProps {
  readonly roles: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly onChange: (names: ReadonlyMap<string, string>) => void;
}

export function BureauNames({ roles, names, onChange }: BureauNamesProps) {
  const { decide: say } = words.value;
  const all = facts.value?.subjects ?? [];
  return (
    <>
      {roles.map((role, at) => {
        const entry = all.find(({ code }) => code === role);
        return (
          <Field
            key={role}
            label={say.bureauNamed(entry ? termOf(entry) : role)}
            hint={at === 0 ? `${say.bureauNameHint}${say.bureauOffice}` : say.bureauSame}
            value={names.get(role) ?? ""}
            onChange={(text) => onChange(new Map([...names, [role, text]]))}
          />
        );
      })}
    </>
  );
}

/** The names that the fields begin with. */
export function readyNames(roles: readonly string[]): ReadonlyMap<string, string> {
  const all = facts.value?.subjects ?? [];
  return new Map(roles.map((role) => [role, readyName(role, all, project.value.profile)]));
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
