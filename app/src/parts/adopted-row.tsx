/** One edit that was found in an edited file, and one that only a person can explain. */
import type { AdoptedEdit, OpenQuestion } from "../../../src/profile/index.js";
import { said, words } from "../words/index.js";
import { Field } from "./field.js";

interface AdoptedRowProps {
  readonly edit: AdoptedEdit;
  /** Null where the profile has no place for one. */
  readonly reason: string | null;
  readonly onReason: (reason: string) => void;
}

export function AdoptedRow({ edit: { at, message }, reason, onReason }: AdoptedRowProps) {
  const { adopt: say } = words.value;
  return (
    <li>
      <p>
        {at && <small>{say.place(at.table, at.row)} </small>}
        {said(message)}
      </p>
      {reason !== null && (
        <Field label={say.reason} value={reason} onChange={onReason} placeholder={say.reasonHint} />
      )}
    </li>
  );
}

interface OpenRowProps {
  readonly question: OpenQuestion;
  readonly chosen: string | undefined;
  readonly onChoose: (code: string) => void;
}

export function OpenRow({ question, chosen, onChoose }: OpenRowProps) {
  const { adopt: say } = words.value;
  const { key, at, message, hint, choices } = question;
  return (
    <li>
      <fieldset>
        <legend>
          <span class="badge careful">{say.asked}</span> {at && <small>{say.place(at.table, at.row)} </small>}
          {said(message)}
        </legend>
        <p class="hint">{said(hint)}</p>
        <div class="choices">
          {choices.map(({ code, words: label }) => (
            <label key={code} class="choice">
              <input type="radio" name={key} checked={chosen === code} onChange={() => onChoose(code)} />
              {said(label)}
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  );
}
