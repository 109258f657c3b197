/** The edition of one's own that the list stands on in place of the standard. */
import { leaveBase, takeBase } from "../state/base.js";
import { facts } from "../state/engine-state.js";
import { project } from "../state/store.js";
import { useTask } from "../state/task.js";
import { lang, words } from "../words/index.js";
import { Busy } from "./busy.js";
import { DropFile } from "./drop-file.js";
import { Note, ProblemNote } from "./notes.js";

export function OwnEdition() {
  const { domains: say, remove, comma } = words.value;
  const task = useTask();
  const { base, profile } = project.value;
  const own = (facts.value?.domains ?? []).filter(({ id }) => facts.value?.own.has(id));
  return (
    <details class="card form" open={profile.base !== undefined}>
      <summary>{say.base}</summary>
      {profile.base !== undefined && (
        <Note kind={base ? "good" : "careful"}>
          <p>
            {base
              ? say.baseNamed(
                  profile.base,
                  own.map((one) => (lang.value === "zh" ? one.name : one.en)).join(comma),
                )
              : say.baseMissing(profile.base)}
          </p>
          <button type="button" class="quiet" aria-label={`${remove} ${profile.base}`} onClick={leaveBase}>
            {remove}
          </button>
        </Note>
      )}
      <DropFile
        label={say.baseDrop}
        hint={say.baseHint}
        accept=".zip"
        onFile={(_name, bytes) => void task.run(() => takeBase(bytes))}
      />
      {task.isWorking && <Busy what={say.baseWorking} />}
      {task.problem && <ProblemNote problem={task.problem} />}
    </details>
  );
}
