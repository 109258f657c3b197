/** The check sheet: everything to decide before the list is published, decided in place or on paper. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type CheckLine, canAgree } from "../../../src/check-sheet/index.js";
import { call, handOver } from "../engine/client.js";
import { Busy } from "../parts/busy.js";
import { Conflicts } from "../parts/conflicts.js";
import { DropFile } from "../parts/drop-file.js";
import { Field } from "../parts/field.js";
import { LineRow } from "../parts/line-row.js";
import { MoreButton } from "../parts/more-button.js";
import { Note, ProblemNote } from "../parts/notes.js";
import { Questions } from "../parts/questions.js";
import { StepPage } from "../parts/step-page.js";
import {
  askForSheet,
  compared,
  decidedLine,
  decideLines,
  sheet,
  sheetProblem,
  takeFilled,
} from "../state/check-sheet.js";
import { save } from "../state/download.js";
import { project } from "../state/store.js";
import { useTask } from "../state/task.js";
import { lang, words } from "../words/index.js";

/** Lines shown at once. */
const PAGE = 40;

export function DecideStep() {
  const { decide: say } = words.value;
  const now = project.value;
  useEffect(() => void askForSheet(), [now, lang.value]);
  // What was compared last is most likely compared again.
  useEffect(() => {
    const last = now.profile.confirmed?.[now.profile.confirmed.length - 1];
    if (compared.value === "" && last) compared.value = last.compared;
  }, []);
  const found = sheet.value;
  return (
    <StepPage step="decide">
      {sheetProblem.value && <ProblemNote problem={sheetProblem.value} />}
      {!found && !sheetProblem.value && <Busy what={say.working} />}
      {found && (
        <Note kind={found.open.length === 0 ? "good" : "careful"}>
          <p role="status">
            <strong>{found.open.length === 0 ? say.none : say.open(found.open.length)}</strong>
          </p>
        </Note>
      )}
      <Conflicts />
      <Questions />
      {found && found.open.length + found.advised.length > 0 && (
        <>
          <div class="card form">
            <Field
              label={say.compared}
              hint={say.comparedHint}
              value={compared.value}
              onChange={(text) => {
                compared.value = text;
              }}
            />
            <OnPaper />
          </div>
          <Successors lines={found.open} />
          <Lines lines={found.open} />
          {found.advised.length > 0 && (
            <details>
              <summary>{say.advised(found.advised.length)}</summary>
              <Lines lines={found.advised} />
            </details>
          )}
        </>
      )}
    </StepPage>
  );
}

/** Ended law whose successor is registered: all of it at once. */
function Successors({ lines }: { readonly lines: readonly CheckLine[] }) {
  const { decide: say } = words.value;
  const known = lines.filter(({ kind, value }) => kind === "law" && value !== "");
  if (known.length < 2) return null;
  return (
    <p>
      <button
        type="button"
        onClick={() => void decideLines(known.map((line) => decidedLine(line, "change", line.value)))}
      >
        {say.successors(known.length)}
      </button>
    </p>
  );
}

function OnPaper() {
  const { decide: say } = words.value;
  const task = useTask();
  const get = async () => {
    for (const output of await call("output", [
      await handOver(project.value),
      "checkSheet",
      lang.value,
      false,
    ])) {
      save(output);
    }
  };
  return (
    <details>
      <summary>{say.sheet}</summary>
      <p>
        <button type="button" onClick={() => void task.run(get)}>
          {say.sheetGet}
        </button>
      </p>
      <DropFile
        label={say.sheetDrop}
        accept=".xlsx"
        onFile={(_name, bytes) => void task.run(() => takeFilled(bytes))}
      />
      {task.isWorking && <Busy what={say.taking} />}
      {task.problem && <ProblemNote problem={task.problem} />}
    </details>
  );
}

function Lines({ lines }: { readonly lines: readonly CheckLine[] }) {
  const { decide: say } = words.value;
  const domain = useSignal("");
  const most = useSignal(PAGE);
  const domains = [...new Set(lines.filter(({ kind }) => kind === "item").map((line) => line.domain))];
  const shown = lines.filter((line) => domain.value === "" || line.domain === domain.value);
  const visible = shown.slice(0, most.value);
  const agreeable = visible.filter((line) => line.kind === "item" && canAgree(line));
  const agreeAll = () => {
    if (!confirm(say.agreeSure(agreeable.length))) return;
    void decideLines(agreeable.map((line) => decidedLine(line, "agrees")));
  };
  const isCompared = compared.value.trim() !== "";
  return (
    <>
      {domains.length > 0 && (
        <div class="row between">
          <label class="inline">
            {say.domain}
            <select
              value={domain.value}
              onChange={(event) => {
                domain.value = event.currentTarget.value;
                most.value = PAGE;
              }}
            >
              <option value="">{say.allDomains}</option>
              {domains.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {agreeable.length > 0 && (
            <button type="button" disabled={!isCompared} onClick={agreeAll}>
              {say.agreeShown(agreeable.length)}
            </button>
          )}
        </div>
      )}
      {domains.length > 0 && !isCompared && <p class="hint">{say.comparedMissing}</p>}
      <ul class="rows">
        {visible.map((line) => (
          <LineRow key={`${line.kind} ${line.about}`} line={line} isCompared={isCompared} />
        ))}
      </ul>
      <MoreButton
        left={shown.length - visible.length}
        say={say.more}
        onMore={() => {
          most.value += PAGE;
        }}
      />
    </>
  );
}
