/** Of what the standard gives to departments of the county alone: whether the town discloses it, in one line. */
import type { ListRow } from "../../../src/model/index.js";
import { bureausCalled, departmentsOf, isCountys } from "../state/bureaus.js";
import { discloseItem } from "../state/part-choices.js";
import { project } from "../state/store.js";
import { words } from "../words/index.js";

export function Whose({ row }: { readonly row: ListRow }) {
  const { items: say } = words.value;
  const roles = departmentsOf(row);
  if (roles.length === 0) return null;
  const isTheirs = isCountys(row);
  const { agency } = project.value.profile;
  const choices = [
    { by: "own", isOn: !isTheirs, label: say.whoseOwn(agency.name) },
    { by: "bureau", isOn: isTheirs, label: say.whoseBureau(bureausCalled(roles)) },
  ] as const;
  return (
    <fieldset>
      <legend>{say.whose}</legend>
      <div class="row">
        {choices.map(({ by, isOn, label }) => (
          <label class="choice" key={by}>
            <input
              type="radio"
              name={`whose ${row.id}`}
              checked={isOn}
              onChange={() => discloseItem(row.id, by)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
