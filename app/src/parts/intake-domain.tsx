/** What a table says of one domain of the standard, line by line. */
import { useSignal } from "@preact/signals";
import { fieldName } from "../../../src/diff/index.js";
import type { IntakeDecision, IntakeLine } from "../../../src/intake/index.js";
import type { IntakeTaken } from "../engine/protocol.js";
import { titleOf } from "../engine/title.js";
import { domainNames } from "../state/selection.js";
import { said, words } from "../words/index.js";
import { LongList } from "./long-list.js";

/** Lines shown at once. */
const PAGE = 40;

interface IntakeDomainProps {
  readonly domain: IntakeTaken["domains"][number];
  readonly decided: ReadonlyMap<string, IntakeDecision>;
  readonly onDecide: (id: string, decision: IntakeDecision) => void;
}

export function IntakeDomain({ domain, decided, onDecide }: IntakeDomainProps) {
  const { intake: say } = words.value;
  const most = useSignal(PAGE);
  const isOpen = useSignal(false);
  const { domain: id, lines, known, missing, accepted } = domain;
  // What agrees beyond doubt is taken; a person looks at the rest.
  const shown = lines.filter((line) => !accepted.includes(line.id));
  return (
    <details
      class="domain"
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>
        <strong>{domainNames.value.get(id) ?? id}</strong>
        <span class="count">{say.counts(accepted.length, shown.length, known, missing)}</span>
      </summary>
      {isOpen.value && (
        <LongList rows={shown} most={most} page={PAGE} say={say.more}>
          {(line) => (
            <LineRow
              key={line.id}
              line={line}
              decision={decided.get(line.id)}
              onDecide={(decision) => onDecide(line.id, decision)}
            />
          )}
        </LongList>
      )}
    </details>
  );
}

interface LineRowProps {
  readonly line: IntakeLine;
  readonly decision: IntakeDecision | undefined;
  readonly onDecide: (decision: IntakeDecision) => void;
}

function LineRow({ line, decision, onDecide }: LineRowProps) {
  const { intake: say, comma } = words.value;
  const { kind, category, name, fields, standard, page, sure } = line;
  const title = titleOf({ category, name });
  const decisions = (["take", "variant", "skip"] as const).filter(
    (one) => one !== "variant" || kind === "contradicts",
  );
  return (
    <li>
      <fieldset>
        <legend>
          <span class="badge plain">{say.kinds[kind]}</span> <strong>{title}</strong>{" "}
          <small>{fields.map((field) => said(fieldName(field))).join(comma)}</small>{" "}
          {!sure && <span class="badge careful">{say.doubtful}</span>}
        </legend>
        <dl class="sides">
          <dt>{say.standard}</dt>
          <dd class="lines">{standard ?? say.nothing}</dd>
          <dt>{say.page}</dt>
          <dd class="lines">{page}</dd>
        </dl>
        <div class="choices">
          {decisions.map((one) => (
            <label key={one} class="choice">
              <input type="radio" name={line.id} checked={decision === one} onChange={() => onDecide(one)} />
              {say.decisions[one]}
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  );
}
