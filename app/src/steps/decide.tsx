/** The check sheet: everything to decide before the list is published, decided in place or on paper. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type CheckLine, lineKey, undecidedDisclosers } from "../../../src/check-sheet/index.js";
import { call, handOver } from "../engine/client.js";
import { Busy } from "../parts/busy.js";
import { Conflicts } from "../parts/conflicts.js";
import { DecidedLines } from "../parts/decided-lines.js";
import { Disclosers } from "../parts/disclosers.js";
import { DropFile } from "../parts/drop-file.js";
import { Folded } from "../parts/folded.js";
import { ItemLines } from "../parts/item-lines.js";
import { LawHorizon } from "../parts/law-horizon.js";
import { LineRow } from "../parts/line-row.js";
import { LongList } from "../parts/long-list.js";
import { FindingNote, ProblemNote } from "../parts/notes.js";
import { ChosenPublish } from "../parts/publish-choice.js";
import { Questions } from "../parts/questions.js";
import { StateNote } from "../parts/state-note.js";
import { StepPage } from "../parts/step-page.js";
import { UsualDecisions } from "../parts/usual-decisions.js";
import { lostChannels } from "../state/channels.js";
import { askForSheet, compared, namesLeft, sheet, sheetProblem, takeFilled } from "../state/check-sheet.js";
import { save } from "../state/download.js";
import { go } from "../state/steps.js";
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
  const usual = new Set(found?.usual.map(({ line }) => lineKey(line)));
  const isUsual = (line: CheckLine) => usual.has(lineKey(line));
  // Names that are asked for above are no advice.
  const named = new Set(namesLeft.value.map(({ role }) => role));
  const advised = found?.advised.filter(({ kind, about }) => kind !== "subject" || !named.has(about)) ?? [];
  // What is decided already stands below what is not.
  const isWhoseOpen = found !== null && undecidedDisclosers(found).length > 0;
  const single = found?.open.filter(isUsual) ?? [];
  return (
    <StepPage step="decide">
      {sheetProblem.value && <ProblemNote problem={sheetProblem.value} />}
      {!found && !sheetProblem.value && <Busy what={say.working} />}
      <ChosenPublish />
      <StateNote />
      <Conflicts />
      <LostChannels />
      {isWhoseOpen && <Disclosers />}
      <Questions />
      {found && (
        <>
          <Clashes lines={found.asked.filter(({ kind }) => kind === "clash")} />
          <UsualDecisions />
          {single.length > 0 && (
            <Folded title={say.singly(single.length)}>
              <Lines lines={single} />
            </Folded>
          )}
          <Lines lines={found.open.filter((line) => line.kind !== "item" && !isUsual(line))} />
          <ItemLines lines={found.open.filter(({ kind }) => kind === "item")} />
          {found.later.length > 0 && (
            <Folded title={say.later(found.later.length)}>
              <p>{say.laterHint}</p>
              <ItemLines lines={found.later} />
            </Folded>
          )}
          {advised.length > 0 && (
            <Folded title={say.advised(advised.length)}>
              <Lines lines={advised} />
            </Folded>
          )}
          {!isWhoseOpen && <Disclosers />}
          <DecidedLines />
          <LawHorizon />
          {found.open.length + found.later.length > 0 && <OnPaper />}
        </>
      )}
    </StepPage>
  );
}

/** Channels that there are not, where nothing as good is left: taken back, or another one is given to the items. */
function LostChannels() {
  const { decide: say } = words.value;
  const lost = lostChannels.value;
  if (lost.length === 0) return null;
  return (
    <section class="card">
      <h2>{say.lostChannels}</h2>
      {lost.map((finding) => (
        <FindingNote key={finding.message.zh} finding={finding} />
      ))}
      <button type="button" onClick={() => go("names")}>
        {say.toChannels}
      </button>
    </section>
  );
}

/** Rows whose subject and office belong to different houses. */
function Clashes({ lines }: { readonly lines: readonly CheckLine[] }) {
  const { decide: say } = words.value;
  if (lines.length === 0) return null;
  return (
    <section class="card">
      <h2>{say.clashes}</h2>
      <p>{say.clashLead}</p>
      <Lines lines={lines} />
    </section>
  );
}

function OnPaper() {
  const { decide: say } = words.value;
  const task = useTask();
  const get = async () => {
    for (const output of await call("output", [await handOver(project.value), "checkSheet", lang.value])) {
      save(output);
    }
  };
  return (
    <details class="card">
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
  const most = useSignal(PAGE);
  if (lines.length === 0) return null;
  return (
    <LongList rows={lines} most={most} page={PAGE} say={say.more}>
      {(line) => <LineRow key={`${line.kind} ${line.about}`} line={line} isCompared />}
    </LongList>
  );
}
