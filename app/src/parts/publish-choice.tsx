/** Whether the list is published with what pages attest, or once everything has been compared. Counts stand before the choice. */
import { checkedCounts } from "../state/selection.js";
import { changeProfile, project } from "../state/store.js";
import { words } from "../words/index.js";

export function PublishChoice() {
  const { choice: say } = words.value;
  const { checked, waiting } = checkedCounts.value;
  const { attestedOnly } = project.value.profile;
  if (waiting === 0) return null;
  const choose = (out: boolean) =>
    changeProfile("attested only", (before) => ({ ...before, attestedOnly: out }));
  return (
    <fieldset class="card">
      <legend>{say.legend}</legend>
      <p>{say.lead(waiting)}</p>
      {attestedOnly === undefined && <p class="hint">{say.ask}</p>}
      <label class="choice">
        <input type="radio" name="publish" checked={attestedOnly === true} onChange={() => choose(true)} />
        <span>
          <strong>{say.attested(checked)}</strong> {say.attestedHint(waiting)}
        </span>
      </label>
      <label class="choice">
        <input type="radio" name="publish" checked={attestedOnly === false} onChange={() => choose(false)} />
        <span>
          <strong>{say.all(checked + waiting)}</strong> {say.allHint(waiting)}
        </span>
      </label>
    </fieldset>
  );
}
