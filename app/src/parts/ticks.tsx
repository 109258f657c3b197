/** Several of a list, ticked. */
import { termOf, words } from "../words/index.js";

interface TicksProps {
  readonly label: string;
  readonly all: readonly { readonly code: string; readonly term: string; readonly en: string }[];
  readonly chosen: readonly string[];
  /** Only what is chosen stands open. */
  readonly isFolded?: boolean;
  /** Whether the last one can be taken away too. */
  readonly mayBeNone?: boolean;
  readonly onChange: (chosen: string[]) => void;
}

/** Several of a list. The last one cannot be taken away: an item without any is not disclosed at all. */
export function Ticks({ label, all, chosen, isFolded, mayBeNone, onChange }: TicksProps) {
  const tick = ({ code, term, en }: TicksProps["all"][number]) => {
    const isChosen = chosen.includes(code);
    return (
      <label key={code} class="choice">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={isChosen && chosen.length === 1 && !mayBeNone}
          onChange={() =>
            onChange(
              all.map((one) => one.code).filter((one) => (one === code ? !isChosen : chosen.includes(one))),
            )
          }
        />
        {termOf({ term, en })}
      </label>
    );
  };
  const rest = isFolded ? all.filter(({ code }) => !chosen.includes(code)) : [];
  return (
    <fieldset class="ticked">
      <legend>{label}</legend>
      <div class="choices">{all.filter((one) => !rest.includes(one)).map(tick)}</div>
      {rest.length > 0 && (
        <details>
          <summary>{words.value.items.others}</summary>
          <div class="choices">{rest.map(tick)}</div>
        </details>
      )}
    </fieldset>
  );
}
