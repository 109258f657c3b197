/** The frame of what stands beside the path. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { furthest, go, STEPS } from "../state/steps.js";
import { isBegun } from "../state/store.js";
import { words } from "../words/index.js";

interface ScreenPageProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ComponentChildren;
}

export function ScreenPage({ title, lead, children }: ScreenPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever reads with a screen reader hears what is open.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { back } = words.value.adopt;
  return (
    <>
      {isBegun.value && (
        <p>
          <button type="button" class="quiet" onClick={() => go(STEPS[furthest.value] ?? "agency")}>
            ← {back}
          </button>
        </p>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p class="lead">{lead}</p>
      {children}
    </>
  );
}
