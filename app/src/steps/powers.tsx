/** The responsibility list of the agency, and its offices. */
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Profile } from "../../../src/model/index.js";
import { call } from "../engine/client.js";
import type { Lists } from "../engine/protocol.js";
import { DropFile } from "../parts/drop-file.js";
import { Field } from "../parts/field.js";
import { FindingNote, Note, ProblemNote } from "../parts/notes.js";
import { StepPage } from "../parts/step-page.js";
import { save } from "../state/download.js";
import { listProblem, lists } from "../state/engine-state.js";
import { withKnownAliases } from "../state/office-aliases.js";
import { takeAsOne, takeAsTwo } from "../state/one-office.js";
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
        {powers && isRead && <WhatWasRead file={powers.name} found={found} />}
        {powers && found?.likely.map((pair) => <OneOrTwo key={pair.join()} names={pair} />)}
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

function WhatWasRead({ file, found }: { readonly file: string; readonly found: Lists }) {
  const { powers: say, colon, comma, semicolon, stopMark } = words.value;
  const { powers, offices, sample, last, withoutOffice } = found;
  return (
    <Note kind="good">
      <p>
        <strong>{say.read(file, powers, offices.length)}</strong>
      </p>
      <p>
        {say.first}
        {colon}
        {sample[0]}
        {powers > 1 && (
          <>
            {semicolon}
            {say.last}
            {colon}
            {last}
          </>
        )}
        {stopMark}
      </p>
      {withoutOffice > 0 && offices.length > 0 && <p>{say.withoutOffice(withoutOffice)}</p>}
      <details>
        <summary>{say.more}</summary>
        <p>
          {say.offices}
          {colon}
          {offices
            .map(({ name, also }) => (also.length === 0 ? name : name + say.also(also.join(comma))))
            .join(comma)}
        </p>
        <p>
          {say.sample}
          {colon}
          {sample.join(comma)}
        </p>
      </details>
    </Note>
  );
}

/** Two names that are likely one office: which of them stays, or that they are two. */
function OneOrTwo({ names }: { readonly names: readonly [string, string] }) {
  const { powers: say } = words.value;
  const [one, other] = names;
  const asked = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: the frame of a fieldset has its legend on the edge.
    <div class="note careful" role="group" aria-labelledby={asked}>
      <p id={asked}>{say.areOne}</p>
      <p class="row">
        <button type="button" onClick={() => takeAsOne(one, other)}>
          {say.asOne} <strong>{one}</strong>
        </button>
        <button type="button" onClick={() => takeAsOne(other, one)}>
          {say.asOne} <strong>{other}</strong>
        </button>
        <button type="button" class="quiet" onClick={() => takeAsTwo(names)}>
          {say.asTwo}
        </button>
      </p>
    </div>
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
  // What stands in it already is seen; what is said about names elsewhere opens nothing.
  const hasMore = useSignal(offices !== null || (profile.offices ?? []).some(({ duties }) => duties));
  return (
    <section class="card form">
      {!hasOffices && <Note kind="careful">{say.noOffices}</Note>}
      <details
        open={!hasOffices || hasMore.value}
        onToggle={(event) => {
          hasMore.value = event.currentTarget.open;
        }}
      >
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
  const shown = same(withKnownAliases(officesIn(typed.value), offices), offices)
    ? typed.value
    : textOf(offices);
  return (
    <Field
      label={say.byHand}
      hint={say.byHandHint}
      rows={5}
      value={shown}
      onChange={(text) => {
        typed.value = text;
        const stated = withKnownAliases(officesIn(text), offices);
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
