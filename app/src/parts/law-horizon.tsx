/** Up to which day the tools know what became of the law that the list cites, and what it is, for whoever looks it up again. */
import { computed } from "@preact/signals";
import { facts } from "../state/engine-state.js";
import { rowsById } from "../state/selection.js";
import { words } from "../words/index.js";

const cited = computed(() => [...new Set([...rowsById.value.values()].flatMap(({ basis }) => basis))].sort());

export function LawHorizon() {
  const { decide: say } = words.value;
  if (!facts.value || cited.value.length === 0) return null;
  return (
    <details class="card">
      <summary>{say.horizon(cited.value.length, facts.value.horizon)}</summary>
      <p class="hint">{say.horizonWhere}</p>
      <ul>
        {cited.value.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </details>
  );
}
