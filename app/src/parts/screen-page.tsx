/** The frame of what stands beside the path. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface ScreenPageProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ComponentChildren;
}

export function ScreenPage({ title, lead, children }: ScreenPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever reads with a screen reader hears what is open.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p class="lead">{lead}</p>
      {children}
    </>
  );
}
