/** What is folded away: it costs nothing until it is opened. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";

interface FoldedProps {
  readonly title: string;
  /** What it is called for whoever hears it, where the title stands there many times; it holds the title. */
  readonly label?: string;
  /** Whether it stands open from the start. */
  readonly opened?: boolean;
  /** Without the frame of a card, where cards stand in it. */
  readonly plain?: boolean;
  readonly children: ComponentChildren;
}

export function Folded({ title, label, opened = false, plain = false, children }: FoldedProps) {
  const isOpen = useSignal(opened);
  return (
    <details
      class={plain ? "" : "card"}
      open={isOpen.value}
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary aria-label={label}>{title}</summary>
      {isOpen.value && children}
    </details>
  );
}
