/** Where the standard and the locality both changed: a person takes one side. */
import { call, handOver } from "../engine/client.js";
import type { ShownConflict } from "../engine/protocol.js";
import { resolved } from "../state/engine-state.js";
import { change, project } from "../state/store.js";
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
    task.run(async () => {
      const asked = project.value;
      const made = await call("settle", [await handOver(asked), conflict, side]);
      if (project.value === asked) change(`settle ${name}`, (before) => ({ ...before, ...made }));
    });
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
