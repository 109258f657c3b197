/** The check sheet: everything to decide before the list is published, decided in place or on paper. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import {
  type CheckLine,
  canAgree,
  lineKey,
  namesSource,
  undecidedDisclosers,
} from "../../../src/check-sheet/index.js";
import { ITEM_FIELDS } from "../../../src/model/index.js";
import { call, handOver } from "../engine/client.js";
import { Busy } from "../parts/busy.js";
import { Conflicts } from "../parts/conflicts.js";
import { DecidedLines } from "../parts/decided-lines.js";
import { Disclosers } from "../parts/disclosers.js";
import { DomainSelect } from "../parts/domain-select.js";
import { DropFile } from "../parts/drop-file.js";
import { Field } from "../parts/field.js";
import { LineRow } from "../parts/line-row.js";
import { LongList } from "../parts/long-list.js";
import { FindingNote, ProblemNote } from "../parts/notes.js";
import { ChosenPublish } from "../parts/publish-choice.js";
import { Questions } from "../parts/questions.js";
import { StateNote } from "../parts/state-note.js";
import { StepPage } from "../parts/step-page.js";
import { UsualDecisions } from "../parts/usual-decisions.js";
import { lostChannels } from "../state/channels.js";
import {
  askForSheet,
  compared,
  decidedLine,
  decideLines,
  isDeciding,
  namesLeft,
  sheet,
  sheetProblem,
  takeFilled,
} from "../state/check-sheet.js";
import { save } from "../state/download.js";
import { resolved } from "../state/engine-state.js";
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

/** What is folded away costs nothing until it is opened. */
function Folded({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const isOpen = useSignal(false);
  return (
    <details
      class="card"
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>{title}</summary>
      {isOpen.value && children}
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

/** Items to be compared with the official text; a domain that was read through can be agreed to as a whole. */
function ItemLines({ lines }: { readonly lines: readonly CheckLine[] }) {
  const { decide: say } = words.value;
  const domain = useSignal("");
  const most = useSignal(PAGE);
  if (lines.length === 0) return null;
  const shown = lines.filter((line) => domain.value === "" || line.domain === domain.value);
  const isRead = domain.value !== "" && shown.length <= most.value;
  const agreeable = shown.slice(0, most.value).filter((line) => canAgree(line) && !isWhole(line));
  const isCompared = namesSource(compared.value);
  const agreeAll = () => {
    if (!confirm(say.agreeSure(agreeable.length))) return;
    const remark = say.inBulk(domain.value, agreeable.length);
    void decideLines(agreeable.map((line) => decidedLine(line, "agrees", "", remark)));
  };
  return (
    <>
      <div class="card form">
        <Field
          label={say.compared}
          hint={say.comparedHint}
          options={guidelines()}
          value={compared.value}
          onChange={(text) => {
            compared.value = text;
          }}
        />
        <DomainSelect
          domains={lines.map((line) => line.domain)}
          value={domain.value}
          onChange={(name) => {
            domain.value = name;
            most.value = PAGE;
          }}
        />
        <p class={isCompared || compared.value.trim() === "" ? "hint" : "wrong"}>
          {isCompared
            ? say.byDomainHint
            : compared.value.trim() === ""
              ? say.comparedMissing
              : say.comparedUnnamed(compared.value.trim())}
        </p>
      </div>
      <LongList rows={shown} most={most} page={PAGE} say={say.more}>
        {(line) => (
          <LineRow
            key={`${line.kind} ${line.about}`}
            line={line}
            isCompared={isCompared}
            isOpen={domain.value !== ""}
          />
        )}
      </LongList>
      {isRead && agreeable.length > 0 && (
        <p>
          <button type="button" disabled={!isCompared || isDeciding.value} onClick={agreeAll}>
            {say.agreeShown(domain.value, agreeable.length, isCompared ? compared.value.trim() : "")}
          </button>{" "}
          {agreeable.length < shown.length && say.others(shown.length - agreeable.length)}
        </p>
      )}
    </>
  );
}

/** The guidelines of the list's domains, which the items are compared with. */
function guidelines(): string[] {
  return (resolved.value?.list?.sections ?? []).flatMap(({ guideline }) =>
    guideline ? [`《${guideline.title}》`] : [],
  );
}

/** Whether no page shows anything of the item: nobody can have read it anywhere but in the official text. */
function isWhole({ fields }: CheckLine): boolean {
  return fields.length === ITEM_FIELDS.length;
}
