/** The path: all steps, which one is open, and how far each has come. */

import { useEffect, useRef } from "preact/hooks";
import { statusOf } from "../state/status.js";
import { go, openStep, STEPS } from "../state/steps.js";
import { words } from "../words/index.js";

export function Path() {
  const { nav, steps } = words.value;
  const open = useRef<HTMLLIElement>(null);
  // On a phone the steps are one line that is wider than the screen.
  useEffect(() => open.current?.scrollIntoView({ block: "nearest", inline: "center" }), [openStep.value]);
  return (
    <nav class="path" aria-label={nav}>
      <ol>
        {STEPS.map((step, index) => {
          const status = statusOf(step);
          const isOpen = openStep.value === step;
          return (
            <li
              key={step}
              ref={isOpen ? open : null}
              class={`${isOpen ? "open " : ""}${status.done ? "done" : ""}`}
            >
              <button type="button" aria-current={isOpen ? "step" : undefined} onClick={() => go(step)}>
                <span class="number" aria-hidden="true">
                  {status.done ? "✓" : index + 1}
                </span>
                <span>
                  <span class="name">{steps[step].name}</span>
                  {status.text && <span class="status">{status.text}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
