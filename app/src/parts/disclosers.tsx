/** Who discloses what the standard gives to other departments: asked, and decided otherwise later. */
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { type CheckLine, discloserOf } from "../../../src/check-sheet/index.js";
import { decidedLine, decideLines, isDeciding, sheet } from "../state/check-sheet.js";
import { words } from "../words/index.js";
import { BureauNames, namesInOrder, readyNames } from "./bureau-names.js";

const CHOICES = ["own", "bureau", "exclude"] as const;

export function Disclosers() {
  const { decide: say } = words.value;
  const lines = (sheet.value?.asked ?? []).filter(({ kind }) => kind === "discloser");
  const open = lines.filter(({ decision }) => decision === "open");
  const decided = lines.filter(({ decision }) => decision !== "open");
  if (lines.length === 0) return null;
  const settled = decided.length > 0 && <Decided lines={decided} isCard={open.length === 0} />;
  if (open.length === 0) return settled;
  return (
    <section class="card">
      <h2>{say.questions}</h2>
      <p>{say.questionsLead(open.length)}</p>
      <ul class="rows">
        {open.map((line) => (
          <DiscloserRow key={line.about} line={line} />
        ))}
      </ul>
      {open.length > 1 && (
        <p>
          <button
            type="button"
            disabled={isDeciding.value}
            onClick={() => void decideLines(open.map((line) => decidedLine(line, "own")))}
          >
            {say.allOwn(open.length)}
          </button>
        </p>
      )}
      {settled}
    </section>
  );
}

function Decided({ lines, isCard }: { readonly lines: readonly CheckLine[]; readonly isCard: boolean }) {
  const { decide: say } = words.value;
  return (
    <details class={isCard ? "card" : undefined}>
      <summary>{say.decidedAsked(lines.length)}</summary>
      <ul class="rows">
        {lines.map((line) => (
          <DiscloserRow key={line.about} line={line} />
        ))}
      </ul>
    </details>
  );
}

function DiscloserRow({ line }: { readonly line: CheckLine }) {
  const { decide: say } = words.value;
  const { shown, domain, title, decision } = line;
  const roles = discloserOf(line.about).roles;
  const names = useSignal(readyNames(roles));
  const isNaming = useSignal(false);
  const what = useId();
  const take = (choice: (typeof CHOICES)[number]) => {
    // The name is asked for first, and only the button beside it takes the decision.
    if (choice === "bureau") isNaming.value = !isNaming.value;
    else void decideLines([decidedLine(line, choice)]);
  };
  return (
    <li>
      <p id={what}>
        <strong>{domain}</strong> {shown}
      </p>
      <details>
        <summary>{say.details}</summary>
        <p class="lines">{title}</p>
      </details>
      <div class="row end">
        {CHOICES.map((choice) => (
          <button
            key={choice}
            type="button"
            aria-pressed={decision === choice}
            aria-expanded={choice === "bureau" ? isNaming.value : undefined}
            disabled={isDeciding.value}
            aria-describedby={what}
            onClick={() => take(choice)}
          >
            {decision === choice ? `✓ ${say.whose[choice]}` : say.whose[choice]}
          </button>
        ))}
        {decision !== "open" && (
          <button
            type="button"
            class="quiet"
            disabled={isDeciding.value}
            aria-describedby={what}
            onClick={() => void decideLines([decidedLine(line, "open")])}
          >
            {say.takeBack}
          </button>
        )}
      </div>
      {isNaming.value && (
        <div class="row end">
          <BureauNames
            roles={roles}
            names={names.value}
            onChange={(next) => {
              names.value = next;
            }}
          />
          <button
            type="button"
            class="primary"
            disabled={isDeciding.value}
            aria-describedby={what}
            onClick={() => void decideLines([decidedLine(line, "bureau", namesInOrder(roles, names.value))])}
          >
            {say.take}
          </button>
        </div>
      )}
    </li>
  );
}
