/** Tells that the list rests on an earlier release than the page has. */
import { facts } from "../state/engine-state.js";
import { go, openStep } from "../state/steps.js";
import { isBegun, project } from "../state/store.js";
import { words } from "../words/index.js";
import { Note } from "./notes.js";

export function NewerRelease() {
  const { upgrade: say } = words.value;
  const now = facts.value?.release;
  const { release } = project.value.profile;
  if (now === undefined || release === now || !isBegun.value || openStep.value === "upgrade") return null;
  return (
    <Note kind="careful">
      <p>{say.older(release, now)}</p>
      <p>
        <button type="button" onClick={() => go("upgrade")}>
          {say.look}
        </button>
      </p>
    </Note>
  );
}
