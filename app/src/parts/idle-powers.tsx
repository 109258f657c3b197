/** Powers that lead to no item of the list, and offices without one: counted and named, so that nothing is lost silently. */
import type { Coverage } from "../../../src/responsibilities/index.js";
import { isCountys } from "../state/bureaus.js";
import { leading } from "../state/decisions.js";
import { rowsById } from "../state/selection.js";
import { project } from "../state/store.js";
import { words } from "../words/index.js";

interface IdlePowersProps {
  readonly coverage: Coverage;
  readonly offices: readonly string[];
}

export function IdlePowers({ coverage, offices }: IdlePowersProps) {
  const { offices: say } = words.value;
  const powers = coverage.powersWithoutItem.flatMap((group) => group.powers);
  // Of the rows that are printed: what was decided counts, and what is still proposed where nothing was.
  const given = new Set(
    (project.value.mapping?.items ?? []).flatMap(({ item, links }) =>
      rowsById.value.has(item) && !isCountys({ id: item }) ? (leading(links).office ?? []) : [],
    ),
  );
  const officesWithoutItem = offices.filter((office) => !given.has(office));
  if (powers.length + officesWithoutItem.length === 0) return null;
  return (
    <details class="note plain">
      <summary>{say.idle(powers.length, officesWithoutItem.length)}</summary>
      {powers.length > 0 && (
        <>
          <p>{say.idleHint}</p>
          <ul>
            {powers.map((power) => (
              <li key={power}>{power}</li>
            ))}
          </ul>
        </>
      )}
      {officesWithoutItem.length > 0 && (
        <p>
          {say.idleOffices}
          {words.value.colon}
          {officesWithoutItem.join(words.value.comma)}
        </p>
      )}
    </details>
  );
}
