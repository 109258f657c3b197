/** The frame of a step: what it is for, its content, and the one way on. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { after, before, go, type StepId } from "../state/steps.js";
import { words } from "../words/index.js";

interface StepPageProps {
  readonly step: StepId;
  readonly children: ComponentChildren;
  /** In place of the name of the next step. */
  readonly nextLabel?: string | undefined;
  /** What is done on the way on. */
  readonly onNext?: (() => void) | undefined;
  /** What the way on does instead while something above it is still to be seen. */
  readonly before?: { readonly label: string; readonly act: () => void } | undefined;
  /** Why one cannot go on yet. */
  readonly blocked?: string | undefined;
}

export function StepPage({ step, children, nextLabel, onNext, before: first, blocked }: StepPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever reads with a screen reader hears which step is open.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [step]);
  const { steps, back, next } = words.value;
  const [last, following] = [before(step), after(step)];
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {steps[step].title}
      </h1>
      <p class="lead">{steps[step].lead}</p>
      {children}
      <div class="ways">
        {last && (
          <button type="button" onClick={() => go(last)}>
            {back}
          </button>
        )}
        {following && (
          <button
            type="button"
            class="primary"
            disabled={blocked !== undefined}
            onClick={() => {
              if (first) return first.act();
              onNext?.();
              go(following);
            }}
          >
            {first?.label ?? nextLabel ?? next(steps[following].name)}
          </button>
        )}
        {blocked && <p class="hint">{blocked}</p>}
      </div>
    </>
  );
}
