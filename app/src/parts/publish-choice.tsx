/** Whether the list is published with what pages attest, or once everything has been compared. Counts stand before the choice. */
import { checkedCounts } from "../state/selection.js";
import { changeProfile, project } from "../state/store.js";
import { without } from "../state/without.js";
import { words } from "../words/index.js";

export function PublishChoice() {
  const { choice: say } = words.value;
  const { checked, waiting } = checkedCounts.value;
  const isOut = project.value.profile.attestedOnly === true;
  if (waiting === 0) return null;
  const choose = (out: boolean) =>
    changeProfile("attested only", (before) =>
      out ? { ...before, attestedOnly: true } : without(before, "attestedOnly"),
    );
  return (
    <fieldset class="card">
      <legend>{say.legend}</legend>
      <p>{say.lead(waiting)}</p>
      <label class="choice">
        <input type="radio" name="publish" checked={isOut} onChange={() => choose(true)} />
        <span>
          <strong>{say.attested(checked)}</strong> {say.attestedHint(waiting)}
        </span>
      </label>
      <label class="choice">
        <input type="radio" name="publish" checked={!isOut} onChange={() => choose(false)} />
        <span>
          <strong>{say.all(checked + waiting)}</strong> {say.allHint(waiting)}
        </span>
      </label>
    </fieldset>
  );
}
