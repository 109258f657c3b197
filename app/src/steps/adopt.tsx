/** Edits made by hand in the Excel or Word file, taken back into the list. */
import { useSignal } from "@preact/signals";
import { type AdoptedEdit, PENDING_REASON } from "../../../src/profile/index.js";
import { call, handOver } from "../engine/client.js";
import type { Adopted, Answers } from "../engine/protocol.js";
import { AdoptedRow, OpenRow } from "../parts/adopted-row.js";
import { Busy } from "../parts/busy.js";
import { DropFile } from "../parts/drop-file.js";
import { Field } from "../parts/field.js";
import { FindingNote, Note, ProblemNote } from "../parts/notes.js";
import { ScreenPage } from "../parts/screen-page.js";
import { showChanged } from "../state/shown-item.js";
import { go } from "../state/steps.js";
import { changeProfile, project } from "../state/store.js";
import { useTask } from "../state/task.js";
import { lang, words } from "../words/index.js";

interface Edited {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Given = ReadonlyMap<string, string>;

export function AdoptScreen() {
  const { adopt: say } = words.value;
  const file = useSignal<Edited | null>(null);
  const found = useSignal<Adopted | null>(null);
  const choices = useSignal<Given>(new Map());
  const reasons = useSignal<Given>(new Map());
  const refused = useSignal<ReadonlySet<string>>(new Set());
  const forAll = useSignal("");
  const task = useTask();
  const reasonOf = ({ key, reason }: AdoptedEdit) =>
    reasons.value.get(key)?.trim() || (isPending(reason) ? forAll.value.trim() : "");
  const answers = (): Answers => ({
    choices: [...choices.value],
    reasons: (found.value?.adopted ?? []).flatMap((edit): [string, string][] => {
      const given = reasonOf(edit);
      return given === "" ? [] : [[edit.key, given]];
    }),
  });
  const ask = async ({ name, bytes }: Edited, given: Answers) =>
    call("adopt", [await handOver(project.value), name, bytes, given, lang.value]);
  const read = async (edited: Edited, given: Answers) => {
    found.value = await ask(edited, given);
  };
  const take = (name: string, bytes: Uint8Array) =>
    task.run(async () => {
      found.value = null;
      choices.value = new Map();
      reasons.value = new Map();
      refused.value = new Set();
      file.value = { name, bytes };
      await read({ name, bytes }, { choices: [], reasons: [] });
    });
  const choose = (key: string, code: string) =>
    task.run(async () => {
      choices.value = new Map([...choices.value, [key, code]]);
      if (file.value) await read(file.value, answers());
    });
  const takeOver = () =>
    task.run(async () => {
      if (!file.value) return;
      const { profile, adopted } = await ask(file.value, { ...answers(), refused: [...refused.value] });
      changeProfile(`adopt ${file.value.name}`, () => profile);
      showChanged(
        say.taken(adopted.length),
        adopted.flatMap(({ item }) => item ?? []),
      );
      go("items");
    });
  const now = found.value;
  const taken = (now?.adopted ?? []).filter(({ key }) => !refused.value.has(key));
  const unexplained = taken.filter((edit) => isPending(edit.reason) && reasonOf(edit) === "");
  return (
    <ScreenPage title={say.title} lead={say.lead}>
      <div class="card form">
        <DropFile label={say.drop} hint={say.dropHint} onFile={(name, bytes) => void take(name, bytes)} />
        {task.isWorking && <Busy what={say.working} />}
        {task.problem && <ProblemNote problem={task.problem} />}
      </div>
      {now && now.adopted.length + now.open.length === 0 && <Note>{say.none(file.value?.name ?? "")}</Note>}
      {now && now.adopted.length + now.open.length > 0 && (
        <section class="card form">
          <h2>{say.found(now.adopted.length, now.open.length)}</h2>
          {now.adopted.some(({ reason }) => isPending(reason)) && (
            <Field
              label={say.forAll}
              hint={say.forAllHint}
              value={forAll.value}
              onChange={(text) => {
                forAll.value = text;
              }}
            />
          )}
          {now.isBlind && <Note kind="careful">{say.blind}</Note>}
          {now.findings
            // The places for reasons say themselves that one is missing.
            .filter(({ rule }) => rule !== "profile-reason-pending")
            .map((finding, index) => (
              <FindingNote key={String(index)} finding={finding} />
            ))}
          <ul class="rows">
            {now.open.map((question) => (
              <OpenRow
                key={question.key}
                question={question}
                chosen={choices.value.get(question.key)}
                onChoose={(code) => void choose(question.key, code)}
              />
            ))}
            {now.adopted.map((edit) => (
              <AdoptedRow
                key={edit.key}
                edit={edit}
                fields={now.fields.get(edit.key) ?? []}
                isTaken={!refused.value.has(edit.key)}
                onTake={(isTaken) => {
                  const others = [...refused.value].filter((key) => key !== edit.key);
                  refused.value = new Set(isTaken ? others : [...others, edit.key]);
                }}
                reason={reasons.value.get(edit.key) ?? (isPending(edit.reason) ? "" : edit.reason)}
                onReason={(text) => {
                  reasons.value = new Map([...reasons.value, [edit.key, text]]);
                }}
              />
            ))}
          </ul>
          <p class="row">
            <button
              type="button"
              class="primary"
              disabled={taken.length === 0 || unexplained.length > 0 || task.isWorking}
              onClick={() => void takeOver()}
            >
              {say.take(taken.length)}
            </button>
            {unexplained.length > 0 && <span role="status">{say.unexplained(unexplained.length)}</span>}
          </p>
        </section>
      )}
    </ScreenPage>
  );
}

function isPending(reason: string | null): boolean {
  return reason?.includes(PENDING_REASON) ?? false;
}
