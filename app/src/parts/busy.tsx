/** Work that takes a while: how far it has come, and a button to stop it. */
import type { Done } from "../engine/client.js";
import { stopWork } from "../state/engine-state.js";
import { words } from "../words/index.js";

export function Busy({ what, done }: { readonly what: string; readonly done?: Done | null }) {
  return (
    <div class="busy" role="status">
      <p>{what}</p>
      {done && done.total > 0 ? (
        <progress value={done.done} max={done.total} aria-label={what} />
      ) : (
        <progress aria-label={what} />
      )}
      <button type="button" class="quiet" onClick={() => void stopWork()}>
        {words.value.stop}
      </button>
    </div>
  );
}
