/** One line of the check sheet, and what can be decided about it. */
import { useSignal } from "@preact/signals";
import { type CheckLine, canAgree } from "../../../src/check-sheet/index.js";
import { decidedLine, decideLines } from "../state/check-sheet.js";
import { showItem } from "../state/shown-item.js";
import { go } from "../state/steps.js";
import { words } from "../words/index.js";
import { Field } from "./field.js";

interface LineRowProps {
  readonly line: CheckLine;
  /** Whether it is said with what items are compared. */
  readonly isCompared: boolean;
}

export function LineRow({ line, isCompared }: LineRowProps) {
  const { decide: say } = words.value;
  const { kind, about, domain, title, why, shown, seen } = line;
  const value = useSignal(line.value);
  const name = kind === "item" ? title : `${why} ${shown}`;
  const change = () => {
    showItem(about);
    go("items");
  };
  return (
    <li>
      <p>
        <span class="badge careful">{why}</span>{" "}
        <strong class="lines">{kind === "item" ? title : shown}</strong> <small>{domain}</small>
      </p>
      <details>
        <summary>{words.value.decide.details}</summary>
        <p class="lines">{kind === "item" ? shown : title}</p>
        {seen !== "" && (
          <p class="hint">
            {say.seen}
            {words.value.colon}
            {seen}
          </p>
        )}
      </details>
      {kind === "item" ? (
        <div class="row">
          {!canAgree(line) && <p class="hint">{say.blank}</p>}
          <button
            type="button"
            disabled={!isCompared || !canAgree(line)}
            aria-label={`${say.agrees} ${name}`}
            onClick={() => void decideLines([decidedLine(line, "agrees")])}
          >
            {say.agrees}
          </button>
          <button type="button" aria-label={`${say.toItem} ${name}`} onClick={change}>
            {say.toItem}
          </button>
          <button
            type="button"
            aria-label={`${say.exclude} ${name}`}
            onClick={() => void decideLines([decidedLine(line, "exclude", "", say.excludeReason)])}
          >
            {say.exclude}
          </button>
        </div>
      ) : (
        <div class="row end">
          <Field
            label={say.value}
            value={value.value}
            onChange={(text) => {
              value.value = text;
            }}
          />
          <button
            type="button"
            disabled={value.value.trim() === ""}
            aria-label={`${say.apply} ${name}`}
            onClick={() => void decideLines([decidedLine(line, "change", value.value.trim())])}
          >
            {say.apply}
          </button>
          {(kind === "law" || kind === "placeholder") && (
            <button
              type="button"
              aria-label={`${say.drop[kind]} ${name}`}
              onClick={() => void decideLines([decidedLine(line, "exclude")])}
            >
              {say.drop[kind]}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
