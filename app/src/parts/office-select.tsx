/** The choice of an office: one of the agency, none, the department of the county, or not in the list. */
import { COUNTY, NONE, OUT } from "../state/open-parts.js";
import { words } from "../words/index.js";

interface OfficeSelectProps {
  readonly label: string;
  /** The name of an office, what stands for none, or nothing chosen. */
  readonly value: string;
  readonly offices: readonly string[];
  /** How many items a department of the county may disclose; none where that is no choice. */
  readonly countys: number;
  /** How many items would be left out; none where that is decided elsewhere. */
  readonly out?: number;
  readonly onChoose: (choice: string) => void;
}

export function OfficeSelect({ label, value, offices, countys, out = 0, onChoose }: OfficeSelectProps) {
  const { offices: say } = words.value;
  return (
    <select aria-label={label} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      <option value="">{say.notNow}</option>
      <optgroup label={say.ownGroup}>
        {offices.map((office) => (
          <option key={office} value={office}>
            {office}
          </option>
        ))}
      </optgroup>
      <option value={NONE}>{say.ownNone}</option>
      {countys > 0 && <option value={COUNTY}>{say.county(countys)}</option>}
      {out > 0 && <option value={OUT}>{say.out(out)}</option>}
    </select>
  );
}
