/** The list as it will be printed. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { call, handOver } from "../engine/client.js";
import { problemOf } from "../engine/problem.js";
import type { Problem } from "../engine/protocol.js";
import { Busy } from "../parts/busy.js";
import { Note, ProblemNote } from "../parts/notes.js";
import { StepPage } from "../parts/step-page.js";
import { resolved } from "../state/engine-state.js";
import { project } from "../state/store.js";
import { lang, words } from "../words/index.js";

export function PreviewStep() {
  const { preview: say } = words.value;
  const html = useSignal<string | null>(null);
  const problem = useSignal<Problem | null>(null);
  const now = project.value;
  useEffect(() => {
    let isCurrent = true;
    problem.value = null;
    handOver(now)
      .then((asked) => call("preview", [asked, lang.value]))
      .then((made) => {
        if (isCurrent) html.value = made;
      })
      .catch((error: unknown) => {
        if (isCurrent) problem.value = problemOf(error);
      });
    return () => {
      isCurrent = false;
    };
  }, [now, lang.value]);
  const list = resolved.value?.list;
  const unchecked = (list?.sections ?? [])
    .flatMap(({ rows }) => rows)
    .filter((row) => row.unchecked !== undefined).length;
  return (
    <StepPage step="preview">
      {list && (
        <Note>
          <p>
            {say.counts(list.counts.items, list.sections.length)}
            {words.value.stopMark}
            {unchecked > 0 && say.unchecked(unchecked)}
          </p>
        </Note>
      )}
      {problem.value && <ProblemNote problem={problem.value} />}
      {html.value === null && !problem.value && <Busy what={say.working} />}
      {html.value !== null && !problem.value && (
        // Nothing in it can run: no scripts, no forms, no way out.
        <iframe class="preview" title={say.frame} sandbox="" srcdoc={withoutScript(html.value)} />
      )}
    </StepPage>
  );
}

/** Ten columns and the office beside the path: smaller, so that the right end is seen too. */
const WHOLE_WIDTH = "<style>@media screen and (min-width: 701px) { .official { zoom: 0.72 } }</style>";

/** The file searches in itself by a script; nothing runs in the preview, and a browser would complain of the attempt. */
function withoutScript(html: string): string {
  return html.replace(/<script>[\s\S]*<\/script>/u, "").replace("</head>", `${WHOLE_WIDTH}</head>`);
}
