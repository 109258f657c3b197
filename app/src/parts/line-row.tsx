/** One line of the check sheet, and what can be decided about it. */
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import {
  blankFields,
  type CheckLine,
  canAgree,
  canStayNameless,
  type Decision,
  lineKey,
  OPEN_GOVERNMENT,
} from "../../../src/check-sheet/index.js";
import { isPlanOver } from "../../../src/instruments/index.js";
import { decidedLine, decideLines, isDeciding, refusedLine, sheet } from "../state/check-sheet.js";
import { resolved } from "../state/engine-state.js";
import { excludeItems } from "../state/items.js";
import { basesAround, isNamedInContent, restingOn } from "../state/selection.js";
import { showItem } from "../state/shown-item.js";
import { go } from "../state/steps.js";
import { words } from "../words/index.js";
import { Field } from "./field.js";
import { ProblemNote } from "./notes.js";

/** As the column 改为 of the sheet says that the official text has no deadline. */
const NO_DEADLINE = "公开时限：（空）";

interface LineRowProps {
  readonly line: CheckLine;
  /** Whether it is said with what items are compared. */
  readonly isCompared: boolean;
  /** Whether its content stands open. */
  readonly isOpen?: boolean;
}

export function LineRow({ line, isCompared, isOpen = false }: LineRowProps) {
  const { decide: say } = words.value;
  const { kind, about, domain, title, why, shown, seen } = line;
  const day = resolved.value?.list?.basisOn;
  // A plan that has run out itself is no basis to be taken with one click.
  const isOver = kind === "law" && (line.value === "" || (day !== undefined && isPlanOver(line.value, day)));
  const value = useSignal(isOver ? "" : line.value);
  const takesRegulation = canStayNameless(line) || (isOver && !isNamedInContent(about));
  const refused = refusedLine.value?.key === lineKey(line) ? refusedLine.value.problem : null;
  // A button is called by its own words; what it is about is told after them.
  const what = useId();
  const blank = line.values === null ? [] : blankFields(line.fields, line.values);
  const isDeadlineBlank = blank.length === 1 && blank[0] === "deadline";
  // Where nothing took the place of a law, what it ordered may be gone with it.
  const resting = kind === "law" && line.value === "" ? restingOn(about) : [];
  // Whoever drops one basis wants to see what is left.
  const bases = kind === "law" || kind === "placeholder" ? basesAround(about) : [];
  const isLast = isNamedInContent(about) || bases.some(({ basis }) => basis.length === 1);
  const usual = sheet.value?.usual.find((one) => lineKey(one.line) === lineKey(line));
  const choices = chosenOf(kind);
  const isOfItem = kind === "item" || kind === "office";
  const change = () => {
    showItem(about);
    go("items");
  };
  return (
    <li>
      {refused && <ProblemNote problem={refused} />}
      <p>
        <span class="badge careful">{why}</span>{" "}
        <strong class="lines" id={what}>
          {isOfItem ? title : shown}
        </strong>{" "}
        <small>{domain}</small>
      </p>
      <details open={isOpen || choices !== null}>
        <summary>{words.value.decide.details}</summary>
        {bases.length === 0 ? (
          <p class="lines">{isOfItem ? shown : title}</p>
        ) : (
          <ul>
            {bases.map(({ id, title: item, basis }) => (
              <li key={id}>{say.withBasis(item, basis)}</li>
            ))}
          </ul>
        )}
        {seen !== "" && <p class="hint">{seen}</p>}
      </details>
      {kind === "item" ? (
        <div class="row">
          {!canAgree(line) && <p class="hint">{isDeadlineBlank ? say.blankDeadline : say.blank}</p>}
          {isDeadlineBlank && (
            <button
              type="button"
              disabled={!isCompared || isDeciding.value}
              aria-describedby={what}
              onClick={() => void decideLines([decidedLine(line, "change", NO_DEADLINE)])}
            >
              {say.noDeadline}
            </button>
          )}
          <button
            type="button"
            disabled={!isCompared || !canAgree(line) || isDeciding.value}
            aria-describedby={what}
            onClick={() => void decideLines([decidedLine(line, "agrees")])}
          >
            {say.agrees}
          </button>
          <button type="button" aria-describedby={what} onClick={change}>
            {say.toItem}
          </button>
          <button
            type="button"
            aria-describedby={what}
            onClick={() => void decideLines([decidedLine(line, "exclude", "", say.excludeReason)])}
          >
            {say.exclude}
          </button>
        </div>
      ) : choices ? (
        <Choices line={line} choices={choices} what={what} />
      ) : (
        <div class="row end">
          {usual && (
            <button
              type="button"
              disabled={isDeciding.value}
              aria-describedby={what}
              onClick={() => void decideLines([usual])}
            >
              {say.usualFor(usual.decision === "change" ? usual.value : say.usualDrop)}
            </button>
          )}
          <Field
            label={say.value}
            hint={canStayNameless(line) ? say.namelessHint : undefined}
            value={value.value}
            onChange={(text) => {
              value.value = text;
            }}
          />
          <button
            type="button"
            disabled={value.value.trim() === "" || isDeciding.value}
            aria-describedby={what}
            onClick={() => void decideLines([decidedLine(line, "change", value.value.trim())])}
          >
            {say.apply}
          </button>
          {takesRegulation && usual?.value !== OPEN_GOVERNMENT && (
            <button
              type="button"
              disabled={isDeciding.value}
              aria-describedby={what}
              onClick={() => void decideLines([decidedLine(line, "change", OPEN_GOVERNMENT)])}
            >
              {say.openGovernment}
            </button>
          )}
          {canStayNameless(line) && (
            <button
              type="button"
              disabled={isDeciding.value}
              aria-describedby={what}
              onClick={() => void decideLines([decidedLine(line, "agrees")])}
            >
              {say.asStandard}
            </button>
          )}
          {resting.length > 0 && (
            <button
              type="button"
              aria-describedby={what}
              onClick={() => excludeItems(resting, say.excludedWithLaw)}
            >
              {say.excludeAll(resting.length)}
            </button>
          )}
          {(kind === "law" || kind === "placeholder") && (
            <button
              type="button"
              disabled={isDeciding.value || isLast}
              aria-describedby={what}
              onClick={() => void decideLines([decidedLine(line, "exclude")])}
            >
              {isLast ? `${say.drop[kind]}${words.value.colon}${say.lastBasis}` : say.drop[kind]}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

/** What there is to choose about a line of a kind that nothing is typed for, in the order of its buttons. */
function chosenOf(kind: CheckLine["kind"]): readonly (readonly [choice: Decision, label: string])[] | null {
  const { decide: say } = words.value;
  if (kind === "clash")
    return [
      ["own", say.clashOwn],
      ["bureau", say.clashBureau],
      ["agrees", say.clashMeant],
    ];
  if (kind === "ended")
    return [
      ["exclude", say.endedOut],
      ["agrees", say.endedStays],
    ];
  return null;
}

interface ChoicesProps {
  readonly line: CheckLine;
  readonly choices: readonly (readonly [choice: Decision, label: string])[];
  /** Id of the words that say what it is about. */
  readonly what: string;
}

function Choices({ line, choices, what }: ChoicesProps) {
  return (
    <div class="row end">
      {choices.map(([choice, label]) => (
        <button
          key={choice}
          type="button"
          disabled={isDeciding.value}
          aria-describedby={what}
          onClick={() => void decideLines([decidedLine(line, choice)])}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
