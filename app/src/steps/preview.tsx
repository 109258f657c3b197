/** The list as it will be printed. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { call, handOver } from "../engine/client.js";
import { problemOf } from "../engine/problem.js";
import type { Problem } from "../engine/protocol.js";
import { Busy } from "../parts/busy.js";
import { Note, ProblemNote } from "../parts/notes.js";
import { StepPage } from "../parts/step-page.js";
import { isCountys } from "../state/bureaus.js";
import { hasOffice } from "../state/decisions.js";
import { resolved } from "../state/engine-state.js";
import { go } from "../state/steps.js";
import { project } from "../state/store.js";
import { lang, words } from "../words/index.js";

export function PreviewStep() {
  const { preview: say } = words.value;
  const html = useSignal<string | null>(null);
  const problem = useSignal<Problem | null>(null);
  const isWhole = useSignal(false);
  const height = useSignal(0);
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
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === "Escape") isWhole.value = false;
    };
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, []);
  const list = resolved.value?.list;
  const rows = (list?.sections ?? []).flatMap((section) => section.rows);
  const bureaus = rows.filter(isCountys).length;
  const officeless = rows.filter((row) => !isCountys(row) && !hasOffice(row.id)).length;
  const unchecked = rows.filter((row) => row.unchecked !== undefined).length;
  return (
    <StepPage step="preview">
      {list && (
        <Note>
          <p>
            {say.counts(list.counts.items, list.sections.length)}
            {words.value.stopMark}
            {bureaus > 0 && say.bureaus(bureaus)}
            {project.value.mapping && officeless > 0 && say.officeless(officeless)}
            {unchecked > 0 && say.unchecked(unchecked)}
          </p>
        </Note>
      )}
      {problem.value && <ProblemNote problem={problem.value} />}
      {html.value === null && !problem.value && <Busy what={say.working} />}
      {html.value !== null && !problem.value && (
        <div class={isWhole.value ? "whole" : undefined}>
          <p class="row">
            <button
              type="button"
              aria-pressed={isWhole.value}
              onClick={() => {
                isWhole.value = !isWhole.value;
              }}
            >
              {isWhole.value ? say.small : say.whole}
            </button>
            {isWhole.value && (
              <button type="button" class="primary" onClick={() => go("download")}>
                {words.value.next(words.value.steps.download.name)}
              </button>
            )}
          </p>
          {/* Nothing in it can run: no scripts, no forms, no way out. Only its height is read, so that one page scrolls and not two. */}
          <iframe
            class="preview"
            title={say.frame}
            sandbox="allow-same-origin"
            srcdoc={withoutScript(html.value)}
            style={{ height: height.value > 0 ? `${height.value}px` : undefined }}
            onLoad={(event) => {
              height.value = heightOf(event.currentTarget);
            }}
          />
        </div>
      )}
    </StepPage>
  );
}

/** Ten columns and the office: smaller where there is less room, so that the right end is seen too. */
const WHOLE_WIDTH =
  "<style>@media screen and (min-width: 701px) { .official { zoom: 0.72 } } @media screen and (min-width: 1150px) { .official { zoom: 0.95 } }</style>";

/** As high as what stands in it. */
function heightOf({ contentDocument }: HTMLIFrameElement): number {
  return contentDocument ? Math.ceil(contentDocument.documentElement.getBoundingClientRect().height) + 20 : 0;
}

/** The file searches in itself by a script; nothing runs in the preview, and a browser would complain of the attempt. */
function withoutScript(html: string): string {
  return html.replace(/<script>[\s\S]*<\/script>/u, "").replace("</head>", `${WHOLE_WIDTH}</head>`);
}
