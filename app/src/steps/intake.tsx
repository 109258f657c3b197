/** An official or local table that somebody holds: an edition of one's own, or a contribution to the catalog. */
import { useSignal } from "@preact/signals";
import type { IntakeDecision } from "../../../src/intake/index.js";
import { call } from "../engine/client.js";
import type { IntakeRequest, IntakeTaken } from "../engine/protocol.js";
import { Busy } from "../parts/busy.js";
import { DropFile } from "../parts/drop-file.js";
import { Field } from "../parts/field.js";
import { IntakeDomain } from "../parts/intake-domain.js";
import { Note, ProblemNote } from "../parts/notes.js";
import { ScreenPage } from "../parts/screen-page.js";
import { takeBase } from "../state/base.js";
import { save } from "../state/download.js";
import { go } from "../state/steps.js";
import { isBegun } from "../state/store.js";
import { useTask } from "../state/task.js";
import { words } from "../words/index.js";

const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)+$/u;

export function IntakeScreen() {
  const { intake: say } = words.value;
  const publisher = useSignal("");
  const source = useSignal("");
  const url = useSignal("");
  const asked = useSignal<IntakeRequest | null>(null);
  const taken = useSignal<IntakeTaken | null>(null);
  const decided = useSignal<ReadonlyMap<string, IntakeDecision>>(new Map());
  const task = useTask();
  const isCode = CODE.test(source.value);
  const isReady = publisher.value.trim() !== "" && isCode;
  const read = (name: string, bytes: Uint8Array) =>
    task.run(async () => {
      taken.value = null;
      const request: IntakeRequest = {
        name,
        bytes,
        source: source.value,
        publisher: publisher.value.trim(),
        url: url.value.trim(),
      };
      const found = await call("intake", [request]);
      decided.value = new Map(
        found.domains.flatMap(({ accepted }) => accepted.map((id) => [id, "take"] as const)),
      );
      asked.value = request;
      taken.value = found;
    });
  const get = (what: "ownEdition" | "contribution") =>
    task.run(async () => {
      const request = asked.value;
      if (!request) return;
      save(
        what === "ownEdition"
          ? await call("ownEdition", [request])
          : await call("contribution", [request, [...decided.value]]),
      );
    });
  const standOnIt = () =>
    task.run(async () => {
      if (!asked.value) return;
      await takeBase((await call("ownEdition", [asked.value])).bytes);
      go("domains");
    });
  const lines = (taken.value?.domains ?? []).flatMap((domain) => domain.lines);
  const open = lines.filter(({ id }) => !decided.value.has(id)).length;
  return (
    <ScreenPage title={say.title} lead={say.lead}>
      <div class="card form">
        <Field
          label={say.publisher}
          hint={say.publisherHint}
          required
          value={publisher.value}
          onChange={(text) => {
            publisher.value = text;
          }}
        />
        <Field
          label={say.code}
          hint={say.codeHint}
          required
          value={source.value}
          error={source.value !== "" && !isCode ? say.codeWrong : undefined}
          onChange={(text) => {
            source.value = text.trim();
          }}
        />
        <Field
          label={say.url}
          type="url"
          value={url.value}
          onChange={(text) => {
            url.value = text;
          }}
        />
        {isReady ? (
          <DropFile label={say.drop} hint={say.dropHint} onFile={(name, bytes) => void read(name, bytes)} />
        ) : (
          <p class="hint">{say.first}</p>
        )}
        {task.isWorking && <Busy what={say.working} />}
        {task.problem && <ProblemNote problem={task.problem} />}
      </div>
      {taken.value && (
        <>
          <section class="card">
            <h2>{say.own}</h2>
            <p>{say.ownLead}</p>
            <button type="button" disabled={task.isWorking} onClick={() => void get("ownEdition")}>
              {say.ownGet}
            </button>{" "}
            {isBegun.value && (
              <button type="button" disabled={task.isWorking} onClick={() => void standOnIt()}>
                {say.ownUse}
              </button>
            )}
          </section>
          <section class="card">
            <h2>{say.contribute}</h2>
            <p>{say.contributeLead}</p>
            <p role="status">{open === 0 ? say.allDecided : say.open(open)}</p>
            <button type="button" disabled={task.isWorking} onClick={() => void get("contribution")}>
              {say.contributeGet}
            </button>
            {taken.value.unplaced > 0 && <Note kind="careful">{say.unplaced(taken.value.unplaced)}</Note>}
            {taken.value.domains.map((domain) => (
              <IntakeDomain
                key={domain.domain}
                domain={domain}
                decided={decided.value}
                onDecide={(id, decision) => {
                  decided.value = new Map([...decided.value, [id, decision]]);
                }}
              />
            ))}
          </section>
        </>
      )}
    </ScreenPage>
  );
}
