/** Powers that lead to no item of the list, and offices without one: counted and named, so that nothing is lost silently. */
import type { Coverage } from "../../../src/responsibilities/index.js";
import { project } from "../state/store.js";
import { words } from "../words/index.js";

export function IdlePowers({ coverage }: { readonly coverage: Coverage }) {
  const { offices: say } = words.value;
  const powers = coverage.powersWithoutItem.flatMap((group) => group.powers);
  // What was decided since counts, not what was proposed.
  const given = new Set(
    (project.value.mapping?.items ?? []).flatMap(({ links }) =>
      links.flatMap(({ state, office }) => (state === "confirmed" && office !== undefined ? [office] : [])),
    ),
  );
  const officesWithoutItem = coverage.officesWithoutItem.filter((office) => !given.has(office));
  if (powers.length + officesWithoutItem.length === 0) return null;
  return (
    <details class="note plain">
      <summary>{say.idle(powers.length, officesWithoutItem.length)}</summary>
      {powers.length > 0 && (
        <>
          <p>{say.idleHint(project.value.mapping?.items.length ?? 0)}</p>
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
