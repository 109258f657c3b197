/** What a person has to know, where it happens: what is wrong, and what to do. */
import type { ComponentChildren } from "preact";
import type { Finding } from "../../../src/model/index.js";
import type { Problem } from "../engine/protocol.js";
import { withoutIds } from "../state/without-ids.js";
import { said, words } from "../words/index.js";

export function ProblemNote({ problem }: { readonly problem: Problem }) {
  return (
    <div class="note bad" role="alert">
      <p>
        <strong>{said(problem.message)}</strong>
      </p>
      <p>{said(problem.hint)}</p>
    </div>
  );
}

export function FindingNote({ finding }: { readonly finding: Finding }) {
  const { level, message, hint } = finding;
  return (
    <div class={`note ${level === "error" ? "bad" : level === "warning" ? "careful" : "plain"}`}>
      <p>
        <strong>{words.value.level[level]}</strong>
        {words.value.colon}
        {withoutIds(said(message))}
      </p>
      <p>{withoutIds(said(hint))}</p>
    </div>
  );
}

export function Note({
  kind = "plain",
  children,
}: {
  kind?: "plain" | "good" | "careful";
  children: ComponentChildren;
}) {
  return <div class={`note ${kind}`}>{children}</div>;
}
