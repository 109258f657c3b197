/** The responsibility list of the agency, and its offices. */
import { useSignal } from "@preact/signals";
import type { Profile } from "../../../src/model/index.js";
import { call } from "../engine/client.js";
import { DropFile } from "../parts/drop-file.js";
import { Field } from "../parts/field.js";
import { FindingNote, Note, ProblemNote } from "../parts/notes.js";
import { StepPage } from "../parts/step-page.js";
import { save } from "../state/download.js";
import { listProblem, lists } from "../state/engine-state.js";
import { fileKey } from "../state/project.js";
import { change, changeProfile, project } from "../state/store.js";
import { useTask } from "../state/task.js";
import { without } from "../state/without.js";
import { words } from "../words/index.js";

/** The column that a list cannot do without, by the name that a profile knows it by. */
const NAME_COLUMN = "职权名称";
/** Where the decisions stand, beside the profile. */
const MAPPING_FILE = "mapping.yaml";

export function PowersStep() {
  const { powers: say } = words.value;
  const { powers } = project.value;
  const found = lists.value;
  const isRead = found !== null && found.powers > 0;
  return (
    <StepPage step="powers" nextLabel={powers ? undefined : say.skip}>
      <div class="card form">
        <DropFile label={powers ? say.replace : say.drop} hint={say.dropHint} onFile={takePowers} />
        {listProblem.value && <ProblemNote problem={listProblem.value} />}
        {powers && isRead && (
          <Note kind="good">
            <p>
              <strong>{say.read(powers.name, found.powers)}</strong>{" "}
              {say.offices(found.merged.length, found.merged.join(words.value.comma))}
              {words.value.stopMark}
              {found.merged.length < found.offices.length &&
                say.officesMerged(found.offices.length, found.merged.length)}
            </p>
            <p>
              {say.sample}
              {words.value.colon}
              {found.sample.map(({ name }) => name).join(words.value.comma)}
            </p>
          </Note>
        )}
        {powers && found && <ListProblems />}
        {!powers && (
          <p>
            <button type="button" class="quiet" onClick={() => void call("form", []).then(save)}>
              {say.form}
            </button>
          </p>
        )}
      </div>
      {powers && isRead && <Offices hasOffices={found.offices.length > 0} />}
    </StepPage>
  );
}

function takePowers(name: string, bytes: Uint8Array): void {
  change("powers", (before) => {
    const { responsibilities } = before.profile;
    return {
      ...before,
      powers: { name, bytes, key: fileKey() },
      profile: {
        ...before.profile,
        responsibilities: {
          mapping: MAPPING_FILE,
          ...without({ ...responsibilities }, "columns"),
          list: name,
        },
      },
    };
  });
}

/** What of the list could not be read, and the one thing that a person can tell: which column holds the names. */
function ListProblems() {
  const { powers: say } = words.value;
  const column = useSignal("");
  const problems = lists.value?.problems ?? [];
  const isColumnMissing = problems.some(
    ({ rule }) => rule === "column-missing" || rule === "column-not-there",
  );
  const readAgain = () =>
    changeProfile("column", (before) =>
      before.responsibilities
        ? {
            ...before,
            responsibilities: { ...before.responsibilities, columns: { [NAME_COLUMN]: column.value.trim() } },
          }
        : before,
    );
  return (
    <>
      {problems.slice(0, 5).map((finding, index) => (
        <FindingNote key={String(index)} finding={finding} />
      ))}
      {isColumnMissing && (
        <div class="row end">
          <Field
            label={say.column}
            hint={say.columnHint}
            value={column.value}
            onChange={(text) => {
              column.value = text;
            }}
          />
          <button type="button" onClick={readAgain} disabled={column.value.trim() === ""}>
            {say.again}
          </button>
        </div>
      )}
    </>
  );
}

function Offices({ hasOffices }: { readonly hasOffices: boolean }) {
  const { powers: say } = words.value;
  const { offices, profile } = project.value;
  const task = useTask();
  return (
    <section class="card form">
      {!hasOffices && <Note kind="careful">{say.noOffices}</Note>}
      <details open={!hasOffices || offices !== null || profile.offices !== undefined}>
        <summary>{say.moreOffices}</summary>
        <OfficesByHand offices={profile.offices ?? []} />
        {offices && <p>{say.officesFile(offices.name)}</p>}
        <DropFile
          label={say.officesDrop}
          hint={say.officesDropHint}
          onFile={(name, bytes) => void task.run(() => takeOffices(name, bytes))}
        />
        {task.problem && <ProblemNote problem={task.problem} />}
      </details>
    </section>
  );
}

/** A file that cannot be read leaves the project as it was. */
async function takeOffices(name: string, bytes: Uint8Array): Promise<void> {
  const offices = { name, bytes, key: fileKey() };
  await call("offices", [offices]);
  change("offices", (before) => ({
    ...before,
    offices,
    profile: before.profile.responsibilities
      ? { ...before.profile, responsibilities: { ...before.profile.responsibilities, offices: name } }
      : before.profile,
  }));
}

type StatedOffice = NonNullable<Profile["offices"]>[number];

/** Offices as lines of text: name, colon, duties. What is typed stays as it is typed. */
function OfficesByHand({ offices }: { readonly offices: readonly StatedOffice[] }) {
  const { powers: say } = words.value;
  const typed = useSignal(textOf(offices));
  const shown = same(officesIn(typed.value), offices) ? typed.value : textOf(offices);
  return (
    <Field
      label={say.byHand}
      hint={say.byHandHint}
      rows={5}
      value={shown}
      onChange={(text) => {
        typed.value = text;
        const stated = officesIn(text);
        changeProfile("offices by hand", (before) =>
          stated.length === 0 ? without(before, "offices") : { ...before, offices: stated },
        );
      }}
    />
  );
}

function officesIn(text: string): StatedOffice[] {
  const lines = text.split("\n").map((line) => line.trim());
  const offices = lines.flatMap((line): StatedOffice[] => {
    const [name = "", ...rest] = line.split(/[：:]/u);
    const duties = rest
      .join("：")
      .split(/[、，,；;]/u)
      .map((duty) => duty.trim())
      .filter((duty) => duty !== "");
    if (name.trim() === "") return [];
    return [duties.length > 0 ? { name: name.trim(), duties } : { name: name.trim() }];
  });
  return offices;
}

function textOf(offices: readonly StatedOffice[]): string {
  return offices
    .map(({ name, duties }) => (duties && duties.length > 0 ? `${name}：${duties.join("、")}` : name))
    .join("\n");
}

function same(a: readonly StatedOffice[], b: readonly StatedOffice[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
