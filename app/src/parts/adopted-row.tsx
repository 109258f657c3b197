/** One edit that was found in an edited file, and one that only a person can explain. */
import type { AdoptedEdit, OpenQuestion } from "../../../src/profile/index.js";
import type { EditedField } from "../engine/protocol.js";
import { withoutIds } from "../state/without-ids.js";
import { said, words } from "../words/index.js";
import { Field } from "./field.js";

interface AdoptedRowProps {
  readonly edit: AdoptedEdit;
  readonly fields: readonly EditedField[];
  readonly isTaken: boolean;
  readonly onTake: (isTaken: boolean) => void;
  /** Null where the profile has no place for one. */
  readonly reason: string | null;
  readonly onReason: (reason: string) => void;
}

export function AdoptedRow({ edit, fields, isTaken, onTake, reason, onReason }: AdoptedRowProps) {
  const { adopt: say } = words.value;
  const { at, message, notes = [] } = edit;
  return (
    <li>
      <label class="choice">
        <input type="checkbox" checked={isTaken} onChange={(event) => onTake(event.currentTarget.checked)} />
        <span>
          {said(message)}
          {at && <small>{say.place(at.table, at.row)}</small>}
        </span>
      </label>
      {notes.map((note) => (
        <p key={note.zh} class="hint">
          {said(note)}
        </p>
      ))}
      {fields.map((one) => (
        <ChangedField key={one.field} {...one} />
      ))}
      {isTaken && reason !== null && (
        <Field label={say.reason} value={reason} onChange={onReason} placeholder={say.reasonHint} />
      )}
    </li>
  );
}

function ChangedField({ field, before, now }: EditedField) {
  const { adopt: say, items, comma, colon } = words.value;
  const name = { ...items.fields, audience: items.audience, levels: items.levels }[field];
  // A line more or less is one, not a cell that was empty before.
  if (before.length === 0 || now.length === 0) {
    const [lines, tell] = now.length === 0 ? [before, say.gone] : [now, say.added];
    return (
      <p class="hint lines">
        {`${name}${colon}`}
        <strong>{tell(lines.join(comma))}</strong>
      </p>
    );
  }
  return (
    <p class="hint lines">
      {`${name}${colon}${before.join(comma) || say.nothing} → `}
      <strong>{now.join(comma) || say.nothing}</strong>
    </p>
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
          {withoutIds(said(message))}
        </legend>
        {choices.length === 0 && <p class="hint">{said(hint)}</p>}
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
