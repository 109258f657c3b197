/** A published table held against the standard, row by row. */
import { useSignal } from "@preact/signals";
import type { ItemField } from "../../../src/model/index.js";
import type { Report } from "../../../src/tables/index.js";
import { LEVEL_WORDS } from "../../../src/validate/index.js";
import { call } from "../engine/client.js";
import type { Checked, CheckLevel, OwnList } from "../engine/protocol.js";
import { Busy } from "../parts/busy.js";
import { DropFile } from "../parts/drop-file.js";
import { ProblemNote } from "../parts/notes.js";
import { ScreenPage } from "../parts/screen-page.js";
import { save } from "../state/download.js";
import { resolved } from "../state/engine-state.js";
import { waitingById } from "../state/selection.js";
import { isBegun, project } from "../state/store.js";
import { useTask } from "../state/task.js";
import { lang, words } from "../words/index.js";

/** Rows of a table shown at once; the report has them all. */
const MOST = 200;

export function CheckScreen() {
  const { check: say } = words.value;
  const level = useSignal<CheckLevel>(isBegun.value ? project.value.profile.agency.level : null);
  const onlyCovered = useSignal(false);
  const checked = useSignal<Checked | null>(null);
  const task = useTask();
  const check = (name: string, source: Uint8Array | string) =>
    task.run(async () => {
      checked.value = null;
      checked.value = await call("check", [
        name,
        source,
        level.value,
        lang.value,
        ownList(),
        onlyCovered.value,
      ]);
    });
  const last = useSignal<readonly [string, Uint8Array | string] | null>(null);
  const take = (name: string, source: Uint8Array | string) => {
    last.value = [name, source];
    void check(name, source);
  };
  const again = () => last.value && void check(...last.value);
  const paste = (event: ClipboardEvent) => {
    const data = event.clipboardData;
    const text = data?.getData("text/html") || data?.getData("text/plain") || "";
    if (text.trim() === "") return;
    event.preventDefault();
    take(say.pasted, text);
  };
  return (
    <ScreenPage title={say.title} lead={say.lead}>
      <div class="card form">
        <label class="inline">
          {say.level}
          <select
            value={level.value ?? "auto"}
            onChange={(event) => {
              const { value } = event.currentTarget;
              level.value = value === "township" || value === "county" ? value : null;
              again();
            }}
          >
            {(["auto", "township", "county"] as const).map((one) => (
              <option key={one} value={one}>
                {say.levels[one]}
              </option>
            ))}
          </select>
        </label>
        <label class="choice">
          <input
            type="checkbox"
            checked={onlyCovered.value}
            onChange={(event) => {
              onlyCovered.value = event.currentTarget.checked;
              again();
            }}
          />
          {say.onlyCovered}
        </label>
        <DropFile label={say.drop} hint={say.dropHint} onFile={take} />
        <div class="field">
          <label for="paste">{say.paste}</label>
          <p class="hint" id="paste-hint">
            {say.pasteHint}
          </p>
          <textarea id="paste" rows={2} aria-describedby="paste-hint" onPaste={paste} value="" />
        </div>
        {task.isWorking && <Busy what={say.working} />}
        {task.problem && <ProblemNote problem={task.problem} />}
      </div>
      {checked.value && <Result checked={checked.value} />}
    </ScreenPage>
  );
}

/** What the list that is being made puts off or leaves out: its own check does not call that missing. */
function ownList(): OwnList | null {
  if (!isBegun.value) return null;
  const { agency, attestedOnly, change = [] } = project.value.profile;
  return {
    agency: { ...agency, name: agency.name.trim() },
    later: attestedOnly ? [...waitingById.value.keys()] : [],
    leftOut: (resolved.value?.leftOut ?? []).map(({ id, reason }) => [id, reason]),
    lacks: resolved.value?.list?.lacks ?? [],
    decided: change.map(({ item, set }) => [item, Object.keys(set) as ItemField[]]),
  };
}

function Result({ checked: { isOwn, rows, report, html, xlsx } }: { readonly checked: Checked }) {
  const { check: say } = words.value;
  const [found = "", ...about] = report.lines;
  const [score, ...tables] = report.tables;
  // What is only a remark opens where somebody asks for it.
  const first = tables.find((table) =>
    table.rows.some((cells) => !cells.includes(LEVEL_WORDS.info[lang.value])),
  );
  const matched = rows.filter(({ item }) => item !== null).length;
  return (
    <section class="card">
      <h2>{report.title}</h2>
      {isOwn && <p>{say.own}</p>}
      <p>
        <strong>{found}</strong>
      </p>
      <p class="row">
        <button type="button" class="primary" onClick={() => save(html)}>
          {say.report}
        </button>
        <button type="button" onClick={() => save(xlsx)}>
          {say.reportExcel}
        </button>
      </p>
      {tables.map((table) => (
        <ReportTable key={table.title} table={table} isOpen={table === first} />
      ))}
      <details>
        <summary>{say.alignment(matched, rows.length)}</summary>
        <PlainTable
          title={say.alignment(matched, rows.length)}
          headings={[say.row, say.local, say.national]}
          rows={rows.map(({ table, row, name, itemName }) => [
            table === "" ? row : `${table} ${row}`,
            name,
            itemName ?? say.noItem,
          ])}
        />
      </details>
      <details>
        <summary>{say.about}</summary>
        {about.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </details>
      {score && <ReportTable table={score} />}
    </section>
  );
}

function ReportTable({
  table: { title, columns, rows },
  isOpen = false,
}: {
  readonly table: Report["tables"][number];
  readonly isOpen?: boolean;
}) {
  if (rows.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>{title}</summary>
      <PlainTable title={title} headings={columns.map(({ heading }) => heading)} rows={rows} />
    </details>
  );
}

function PlainTable({
  title,
  headings,
  rows,
}: {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}) {
  const { check: say } = words.value;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section class="scroll" tabIndex={0} aria-label={title}>
      <table>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST).map((cells, index) => (
            <tr key={String(index)}>
              {cells.map((cell, at) => (
                <td key={String(at)}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST && <p class="hint">{say.rest(rows.length - MOST)}</p>}
    </section>
  );
}
