/** Everything that can be taken along. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { call, handOver } from "../engine/client.js";
import { problemOf } from "../engine/problem.js";
import { OUTPUTS, type OutputKind, type Problem } from "../engine/protocol.js";
import { Busy } from "../parts/busy.js";
import { Folded } from "../parts/folded.js";
import { FindingNote, Note, ProblemNote } from "../parts/notes.js";
import { StateNote } from "../parts/state-note.js";
import { StepPage } from "../parts/step-page.js";
import { askForSheet } from "../state/check-sheet.js";
import { downloadedFor, save } from "../state/download.js";
import { facts, resolved } from "../state/engine-state.js";
import { domainNames, waitingById } from "../state/selection.js";
import { go } from "../state/steps.js";
import { keepMade, project } from "../state/store.js";
import { lang, words } from "../words/index.js";

/** What people edit and bring back. */
const EDITED: ReadonlySet<OutputKind> = new Set(["xlsx", "docx", "html"]);

/** What everybody takes along; the rest is there for those who look for it. */
const FIRST: readonly OutputKind[] = ["xlsx", "docx", "project"];

/** What the list does not have yet, by domain, for whoever asks why. */
function WhatWaits() {
  const { download: say, comma, offices } = words.value;
  const waiting = project.value.profile.attestedOnly === true ? [...waitingById.value.keys()] : [];
  if (waiting.length === 0) return null;
  const domainOf = new Map(facts.value?.items.map(({ id, domain }) => [id, domain]));
  const counts = new Map<string, number>();
  for (const id of waiting) {
    const name = domainNames.value.get(domainOf.get(id) ?? "") ?? "";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1]);
  return (
    <details class="card">
      <summary>{say.waits(waiting.length)}</summary>
      <p>{say.waitsWhy}</p>
      <p>{most.map(([name, count]) => offices.times(name, count)).join(comma)}</p>
    </details>
  );
}

export function DownloadStep() {
  const { download: say } = words.value;
  const working = useSignal<OutputKind | null>(null);
  const done = useSignal("");
  const got = useSignal<ReadonlySet<OutputKind>>(new Set());
  const problem = useSignal<Problem | null>(null);
  // Whoever reads the page in English publishes a list in Chinese all the same.
  const inEnglish = useSignal(false);
  const language = lang.value === "en" && inEnglish.value ? "en" : "zh";
  const errors = resolved.value?.findings.filter(({ level }) => level === "error") ?? [];
  const make = async (kind: OutputKind) => {
    working.value = kind;
    problem.value = null;
    done.value = "";
    try {
      const asked = project.value;
      const outputs = await call("output", [await handOver(asked), kind, language]);
      for (const output of outputs) save(output);
      downloadedFor.value = asked.profile.agency.name;
      for (const output of EDITED.has(kind) ? outputs : [])
        keepMade(await call("remember", [await handOver(project.value), output]));
      got.value = new Set([...got.value, kind]);
      done.value = outputs.map(({ name }) => name).join(words.value.comma);
    } catch (error) {
      problem.value = problemOf(error);
    } finally {
      working.value = null;
    }
  };
  // A draft is no less a draft where it is downloaded.
  useEffect(() => void askForSheet(), [project.value, lang.value]);
  const others = OUTPUTS.filter(
    (kind) => !FIRST.includes(kind) && (kind !== "mapping" || project.value.mapping !== null),
  );
  const card = (kind: OutputKind) => {
    const { name, lead } = say.outputs[kind];
    return (
      <li key={kind} class="card">
        <h2>
          {name} {got.value.has(kind) && <span class="badge good">✓ {say.got}</span>}
        </h2>
        <p>{lead}</p>
        <button
          type="button"
          class={kind === "xlsx" ? "primary" : ""}
          disabled={working.value !== null || (errors.length > 0 && kind !== "project")}
          onClick={() => void make(kind)}
        >
          {working.value === kind ? say.working : say.get(name)}
        </button>
      </li>
    );
  };
  return (
    <StepPage step="download">
      <StateNote />
      <WhatWaits />
      {errors.length > 0 && (
        <section class="card">
          <h2>{say.refused}</h2>
          {errors.slice(0, 5).map((finding, index) => (
            <FindingNote key={String(index)} finding={finding} />
          ))}
          <button type="button" onClick={() => go("items")}>
            {say.toItems}
          </button>
        </section>
      )}
      {lang.value === "en" && (
        <label class="choice">
          <input
            type="checkbox"
            checked={inEnglish.value}
            onChange={(event) => {
              inEnglish.value = event.currentTarget.checked;
            }}
          />
          {say.inEnglish}
        </label>
      )}
      <ul class="downloads">{FIRST.map(card)}</ul>
      <Folded title={say.others(others.map((kind) => say.outputs[kind].name).join(words.value.comma))} plain>
        <ul class="downloads">{others.map(card)}</ul>
      </Folded>
      {working.value && <Busy what={say.working} />}
      {problem.value && <ProblemNote problem={problem.value} />}
      <p>
        <button type="button" class="quiet" onClick={() => go("adopt")}>
          {say.toAdopt}
        </button>
      </p>
      <div role="status">{done.value && <Note kind="good">{say.done(done.value)}</Note>}</div>
    </StepPage>
  );
}
