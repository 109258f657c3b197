/** Where the standard and the locality both changed: a person takes one side. */
import { call } from "../engine/client.js";
import type { ShownConflict } from "../engine/protocol.js";
import { resolved } from "../state/engine-state.js";
import { changeInTurn } from "../state/in-turn.js";
import { useTask } from "../state/task.js";
import { said, words } from "../words/index.js";
import { ProblemNote } from "./notes.js";

export function Conflicts() {
  const { upgrade: say } = words.value;
  const conflicts = resolved.value?.conflicts ?? [];
  if (conflicts.length === 0) return null;
  return (
    <section class="card">
      <h2>{say.open(conflicts.length)}</h2>
      <ul class="rows">
        {conflicts.map((one) => (
          <ConflictRow key={JSON.stringify(one.conflict)} shown={one} />
        ))}
      </ul>
    </section>
  );
}

function ConflictRow({ shown }: { readonly shown: ShownConflict }) {
  const { upgrade: say, colon } = words.value;
  const task = useTask();
  const { conflict, title, field, why, base, standard, local } = shown;
  const name = field ? `${title} ${said(field)}` : title;
  const take = (side: "local" | "standard") =>
    task.run(() => changeInTurn(`settle ${name}`, (handed) => call("settle", [handed, conflict, side])));
  return (
    <li>
      <p>
        <strong>{name}</strong>
        {colon}
        {said(why)}
      </p>
      <dl class="sides">
        <dt>{say.base}</dt>
        <dd class="lines">{said(base) || say.nothing}</dd>
        <dt>{say.standard}</dt>
        <dd class="lines">{said(standard) || say.nothing}</dd>
        <dt>{say.local}</dt>
        <dd class="lines">{said(local) || say.nothing}</dd>
      </dl>
      <div class="row">
        <button
          type="button"
          disabled={task.isWorking}
          aria-label={`${say.takeLocal} ${name}`}
          onClick={() => void take("local")}
        >
          {say.takeLocal}
        </button>
        <button
          type="button"
          disabled={task.isWorking}
          aria-label={`${say.takeStandard} ${name}`}
          onClick={() => void take("standard")}
        >
          {say.takeStandard}
        </button>
      </div>
      {task.problem && <ProblemNote problem={task.problem} />}
    </li>
  );
}
