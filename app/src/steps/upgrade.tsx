/** A newer release of the standard: what changed for this list, and the way to it. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { call, handOver } from "../engine/client.js";
import type { Upgraded } from "../engine/protocol.js";
import { Busy } from "../parts/busy.js";
import { Note, ProblemNote } from "../parts/notes.js";
import { ScreenPage } from "../parts/screen-page.js";
import { facts } from "../state/engine-state.js";
import { go } from "../state/steps.js";
import { change, project } from "../state/store.js";
import { useTask } from "../state/task.js";
import { said, words } from "../words/index.js";

/** Changes shown at once. */
const MOST = 200;

export function UpgradeScreen() {
  const { upgrade: say } = words.value;
  const made = useSignal<Upgraded | null>(null);
  const task = useTask();
  const now = project.value;
  const isOld = facts.value !== null && now.profile.release !== facts.value.release;
  useEffect(() => {
    if (!isOld) return;
    void task.run(async () => {
      made.value = await call("upgrade", [await handOver(now)]);
    });
  }, [isOld, now]);
  const upgrade = ({ profile, mapping, conflicts }: Upgraded) => {
    change("upgrade", (before) => ({ ...before, profile, mapping }));
    go(conflicts > 0 ? "decide" : "items");
  };
  const found = made.value;
  return (
    <ScreenPage title={say.title} lead={say.lead}>
      {!isOld && facts.value && <Note kind="good">{say.newest(facts.value.release)}</Note>}
      {task.isWorking && <Busy what={say.working} />}
      {task.problem && <ProblemNote problem={task.problem} />}
      {isOld && found && (
        <section class="card">
          <h2>{say.changes(found.from, found.to, found.changes.length)}</h2>
          <p>{found.conflicts > 0 ? say.conflicts(found.conflicts) : say.noConflicts}</p>
          <p class="row">
            <button type="button" class="primary" onClick={() => upgrade(found)}>
              {say.go(found.to)}
            </button>
          </p>
          <ul class="rows">
            {found.changes.slice(0, MOST).map(({ level, title, message }, index) => (
              <li key={String(index)}>
                <p>
                  <span class={`badge ${level === "weakening" ? "bad" : "plain"}`}>{say.level[level]}</span>{" "}
                  <strong>{title}</strong>
                </p>
                <p>{said(message)}</p>
              </li>
            ))}
          </ul>
          {found.changes.length > MOST && <p class="hint">{say.more(found.changes.length - MOST)}</p>}
        </section>
      )}
    </ScreenPage>
  );
}
