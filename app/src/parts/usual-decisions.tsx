/** What is usually decided about law and work that have ended and words that name no document: all of it at once, seen before it is taken. */
import { useSignal } from "@preact/signals";
import type { CheckLine, Usual } from "../../../src/check-sheet/index.js";
import { decideLines, isDeciding, sheet } from "../state/check-sheet.js";
import { words } from "../words/index.js";
import { Folded } from "./folded.js";

export function UsualDecisions() {
  const { decide: say } = words.value;
  const done = useSignal(0);
  const usual = sheet.value?.usual ?? [];
  // What becomes of an item is told; what becomes of a basis can be looked at.
  const ended = usual.filter(({ line }) => line.kind === "ended");
  const bases = usual.filter(({ line }) => line.kind !== "ended");
  const countys = bases.filter(({ isCountys }) => isCountys).length;
  const changed = bases.filter(({ decision }) => decision === "change").length;
  const take = async () => {
    const count = usual.length;
    await decideLines(usual);
    done.value = count;
  };
  if (usual.length === 0) return done.value > 0 ? <p role="status">✓ {say.usualDone(done.value)}</p> : null;
  return (
    <section class="card">
      <h2>{say.usualTitle}</h2>
      {ended.length > 0 && <UsualList usual={ended} />}
      {bases.length > 0 && (
        <>
          <p>
            {say.usualBases(changed, bases.length - changed)}
            {countys > 0 && say.usualOfCounty(countys)}
          </p>
          <Folded title={say.usualWhich} plain>
            <UsualList usual={bases} />
          </Folded>
        </>
      )}
      <p class="row">
        <button type="button" class="primary" disabled={isDeciding.value} onClick={() => void take()}>
          {isDeciding.value ? say.deciding : say.usualTake}
        </button>
      </p>
    </section>
  );
}

function UsualList({ usual }: { readonly usual: readonly Usual[] }) {
  const { colon } = words.value;
  return (
    <ul class="names">
      {usual.map((one) => (
        <li key={`${one.line.kind} ${one.line.about}`}>
          {usualWords(one)}
          <small class="below">
            {one.line.domain}
            {one.line.kind !== "ended" &&
              colon + (one.items === 1 ? namesOf(one.line) : words.value.domains.counted(one.items))}
          </small>
        </li>
      ))}
    </ul>
  );
}

/** What becomes of the words or the law of a line. */
function usualWords({ line, decision, value, why }: Usual): string {
  const { decide: say } = words.value;
  if (line.kind === "ended") return say.usualOut(namesOf(line), why);
  const from = line.kind === "law" ? `《${line.about}》` : line.about;
  return decision === "change" ? say.usualChange(from, value, why) : say.usualExclude(from, why);
}

/** The items that a line is about. */
function namesOf({ title }: CheckLine): string {
  return title.replaceAll("\n", words.value.comma);
}
