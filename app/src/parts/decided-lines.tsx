/** What was decided already: it stays to be seen, and can be taken back. */
import { useSignal } from "@preact/signals";
import { decidedLine, decideLines, isDeciding, sheet } from "../state/check-sheet.js";
import { words } from "../words/index.js";
import { MoreButton } from "./more-button.js";

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
        <>
          <ul class="rows">
            {lines.slice(0, most.value).map((line) => (
              <li key={`${line.kind} ${line.about}`}>
                <p>
                  <span class="badge good">{line.why}</span> <strong>{line.title || line.shown}</strong>{" "}
                  <small>{line.domain}</small>
                </p>
                {line.remark !== "" && <p class="hint">{line.remark}</p>}
                <p class="row">
                  <button
                    type="button"
                    class="quiet"
                    disabled={isDeciding.value}
                    aria-label={`${say.takeBack} ${line.title || line.shown}`}
                    onClick={() => void decideLines([decidedLine(line, "open", "", "")])}
                  >
                    {say.takeBack}
                  </button>
                </p>
              </li>
            ))}
          </ul>
          <MoreButton
            left={lines.length - most.value}
            say={say.more}
            onMore={() => {
              most.value += PAGE;
            }}
          />
        </>
      )}
    </details>
  );
}
