/** The county's file of bureaus: given once, shared by the lists of the county. */
import { change, project } from "../state/store.js";
import { without } from "../state/without.js";
import { words } from "../words/index.js";
import { DropFile } from "./drop-file.js";

export function CountyNames({ file }: { readonly file: string | null }) {
  const { names: say, remove } = words.value;
  const take = (name: string, bytes: Uint8Array) =>
    change("county names", (before) => ({
      ...before,
      bureaus: { name, text: new TextDecoder().decode(bytes) },
      profile: { ...before.profile, subjects: name },
    }));
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
      <DropFile label={say.countyFileDrop} hint={say.countyFileHint} accept=".yaml,.yml" onFile={take} />
    </>
  );
}
