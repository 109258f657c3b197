/** The county's file of bureaus: given once, shared by the lists of the county. */
import { call } from "../engine/client.js";
import { change, project } from "../state/store.js";
import { useTask } from "../state/task.js";
import { without } from "../state/without.js";
import { words } from "../words/index.js";
import { DropFile } from "./drop-file.js";
import { ProblemNote } from "./notes.js";

export function CountyNames({ file }: { readonly file: string | null }) {
  const { names: say, remove } = words.value;
  const task = useTask();
  const take = (name: string, bytes: Uint8Array) =>
    task.run(async () => {
      const bureaus = await call("bureaus", [name, bytes]);
      change("county names", (before) => ({
        ...before,
        bureaus,
        profile: { ...before.profile, subjects: name },
      }));
    });
  const takeAway = () =>
    change("county names", (before) => ({
      ...before,
      bureaus: null,
      profile: without(before.profile, "subjects"),
    }));
  return (
    <>
      {file !== null && (
        <p class="row">
          {project.value.bureaus ? say.countyFileNamed(file) : say.countyFileMissing(file)}
          <button type="button" class="quiet" onClick={takeAway}>
            {remove}
          </button>
        </p>
      )}
      <DropFile
        label={say.countyFileDrop}
        hint={say.countyFileHint}
        accept=".yaml,.yml"
        onFile={(name, bytes) => void take(name, bytes)}
      />
      {task.problem && <ProblemNote problem={task.problem} />}
    </>
  );
}
