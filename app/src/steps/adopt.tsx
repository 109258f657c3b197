/** Edits made by hand in the Excel or Word file, taken back into the list. */
import { useSignal } from "@preact/signals";
import type { Finding } from "../../../src/model/index.js";
import { PENDING_REASON } from "../../../src/profile/index.js";
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
  const forAll = useSignal("");
  const task = useTask();
  const answers = (): Answers => ({
    choices: [...choices.value],
    reasons: (found.value?.adopted ?? []).flatMap(({ key, reason }): [string, string][] => {
      const given = reasons.value.get(key)?.trim() || (isPending(reason) ? forAll.value.trim() : "");
      return given === "" ? [] : [[key, given]];
    }),
  });
  const read = async ({ name, bytes }: Edited, given: Answers) => {
    found.value = await call("adopt", [await handOver(project.value), name, bytes, given, lang.value]);
  };
  const take = (name: string, bytes: Uint8Array) =>
    task.run(async () => {
      found.value = null;
      choices.value = new Map();
      reasons.value = new Map();
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
      await read(file.value, answers());
      const { profile } = found.value ?? {};
      if (!profile) return;
      const taken = found.value?.adopted.length ?? 0;
      changeProfile(`adopt ${file.value.name}`, () => profile);
      showChanged(say.taken(taken));
      go("items");
    });
  const now = found.value;
  // What a common reason explains is not complained of any more.
  const isExplained = ({ rule }: Finding) => rule === "profile-reason-pending" && forAll.value.trim() !== "";
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
                reason={reasons.value.get(edit.key) ?? (isPending(edit.reason) ? "" : edit.reason)}
                onReason={(text) => {
                  reasons.value = new Map([...reasons.value, [edit.key, text]]);
                }}
              />
            ))}
          </ul>
          {now.findings
            .filter((finding) => !isExplained(finding))
            .map((finding, index) => (
              <FindingNote key={String(index)} finding={finding} />
            ))}
          <p class="row">
            <button
              type="button"
              class="primary"
              disabled={now.adopted.length === 0 || task.isWorking}
              onClick={() => void takeOver()}
            >
              {say.take(now.adopted.length)}
            </button>
          </p>
        </section>
      )}
    </ScreenPage>
  );
}

function isPending(reason: string | null): boolean {
  return reason?.includes(PENDING_REASON) ?? false;
}
