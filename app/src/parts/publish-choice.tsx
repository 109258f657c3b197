/** Whether the list is published with what pages attest, or once everything has been compared. Counts stand before the choice. */
import { checkedCounts } from "../state/selection.js";
import { changeProfile, project } from "../state/store.js";
import { without } from "../state/without.js";
import { words } from "../words/index.js";

/** Where it was chosen before, it is told in a line and can be changed. */
export function ChosenPublish() {
  const { choice: say } = words.value;
  const { checked, waiting } = checkedCounts.value;
  const { attestedOnly } = project.value.profile;
  if (waiting === 0) return null;
  if (attestedOnly === undefined) return <PublishChoice />;
  return (
    <details>
      <summary>
        {attestedOnly ? say.attested(checked) : say.all(checked + waiting)} {say.change}
      </summary>
      <PublishChoice />
    </details>
  );
}

export function PublishChoice() {
  const { choice: say } = words.value;
  const { checked, waiting } = checkedCounts.value;
  const { attestedOnly, stateOmitted } = project.value.profile;
  if (waiting === 0) return null;
  const choose = (out: boolean) =>
    changeProfile("attested only", (before) =>
      out
        ? { ...before, attestedOnly: true, stateOmitted: true }
        : { ...without(before, "stateOmitted"), attestedOnly: false },
    );
  const state = (isStated: boolean) =>
    changeProfile("attested only", (before) =>
      isStated ? { ...before, stateOmitted: true } : without(before, "stateOmitted"),
    );
  return (
    <fieldset class="card">
      <legend>{say.legend}</legend>
      <p>{say.lead(waiting)}</p>
      {attestedOnly === undefined && <p class="hint">{say.ask}</p>}
      <label class="choice">
        <input type="radio" name="publish" checked={attestedOnly === true} onChange={() => choose(true)} />
        <span>
          {say.have.no}
          <strong>{say.attested(checked)}</strong> {say.attestedHint(waiting)}
        </span>
      </label>
      {attestedOnly === true && (
        <label class="choice under">
          <input
            type="checkbox"
            checked={stateOmitted ?? false}
            onChange={(event) => state(event.currentTarget.checked)}
          />
          {say.stateOmitted(checked)}
        </label>
      )}
      <label class="choice">
        <input type="radio" name="publish" checked={attestedOnly === false} onChange={() => choose(false)} />
        <span>
          {say.have.yes}
          <strong>{say.all(checked + waiting)}</strong> {say.allHint(waiting)}
        </span>
      </label>
    </fieldset>
  );
}
