/** What was decided already: it stays to be seen, and can be taken back. */
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { CheckLine } from "../../../src/check-sheet/index.js";
import { decidedLine, decideLines, isDeciding, sheet } from "../state/check-sheet.js";
import { words } from "../words/index.js";
import { LongList } from "./long-list.js";

/** Lines shown at once. */
const PAGE = 40;

export function DecidedLines() {
  const { decide: say } = words.value;
  const most = useSignal(PAGE);
  const isOpen = useSignal(false);
  const lines = sheet.value?.decided ?? [];
  if (lines.length === 0) return null;
  return (
    <details
      class="card"
      open={isOpen.value}
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>{say.decided(lines.length)}</summary>
      {isOpen.value && (
        <LongList rows={lines} most={most} page={PAGE} say={say.more}>
          {(line) => <DecidedRow key={`${line.kind} ${line.about}`} line={line} />}
        </LongList>
      )}
    </details>
  );
}

function DecidedRow({ line }: { readonly line: CheckLine }) {
  const { decide: say } = words.value;
  const what = useId();
  const { kind, why, title, shown, domain, remark } = line;
  const isOfItem = kind === "item" || kind === "office";
  return (
    <li>
      <p>
        <span class="badge good">{why}</span> <strong id={what}>{isOfItem ? title : shown}</strong>{" "}
        <small>{domain}</small>
      </p>
      {remark !== "" && <p class="hint">{remark}</p>}
      <p class="row">
        <button
          type="button"
          class="quiet"
          disabled={isDeciding.value}
          aria-describedby={what}
          onClick={() => void decideLines([decidedLine(line, "open", "", "")])}
        >
          {say.takeBack}
        </button>
      </p>
    </li>
  );
}
