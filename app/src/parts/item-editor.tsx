/** The fields of an item, beside those of the standard. What is typed counts at once. */
import { useSignal } from "@preact/signals";
import type { Basis, ChannelCode, ListRow } from "../../../src/model/index.js";
import { PENDING_REASON } from "../../../src/profile/index.js";
import type { StandardItem } from "../engine/protocol.js";
import { facts } from "../state/engine-state.js";
import type { Entry } from "../state/entries.js";
import {
  type Addition,
  type ChangedFields,
  changeAddition,
  changeItem,
  explainChange,
} from "../state/items.js";
import { go } from "../state/steps.js";
import { words } from "../words/index.js";
import { Field } from "./field.js";
import { Reach } from "./reach.js";
import { Ticks } from "./ticks.js";
import { Whose } from "./whose.js";

type Values = Pick<
  StandardItem,
  | "category"
  | "name"
  | "content"
  | "basis"
  | "deadline"
  | "subjects"
  | "channels"
  | "method"
  | "audience"
  | "levels"
>;

export function ItemEditor({ entry }: { readonly entry: Entry }) {
  const { items: say } = words.value;
  const { id, standard, addition, changed, changeReason, row, isWaiting } = entry;
  const base = standard ?? addition;
  if (!base) return null;
  const values: Values = { ...base, ...changed } as Values;
  const put = (fields: Partial<ChangedFields>) => {
    if (addition) changeAddition(id, fields as Partial<Addition>);
    else changeItem(id, sameAsStandard(fields, standard), PENDING_REASON);
  };
  return (
    <div class="editor">
      {(changed || addition) && (
        <Field
          label={say.changeReason}
          hint={say.changeReasonHint}
          value={changeReason.includes(PENDING_REASON) ? "" : changeReason}
          onChange={(text) =>
            addition
              ? changeAddition(id, { reason: text })
              : explainChange(id, text.trim() === "" ? PENDING_REASON : text)
          }
        />
      )}
      <div class="columns">
        <Field
          label={say.fields.category}
          value={values.category ?? ""}
          onChange={(category) => put({ category })}
        />
        <Field label={say.fields.name} value={values.name} onChange={(name) => put({ name })} />
      </div>
      <Lines
        label={say.fields.content}
        lines={values.content}
        onChange={(content) => put({ content: [...content] })}
      />
      <Lines
        label={say.fields.basis}
        lines={values.basis.map((entry) => printed(entry, standard))}
        onChange={(lines) => put({ basis: lines.map((line) => basisOf(line, base.basis, standard)) })}
      />
      {row?.outdated?.map(({ index, successor }) => (
        <p class="wrong" key={index}>
          {say.ended(row.basis[index] ?? "")}
          {successor && " → "}
          {successor?.title}{" "}
          <button type="button" class="quiet" onClick={() => go("decide")}>
            {say.toSuccessor}
          </button>
        </p>
      ))}
      <Field
        label={say.fields.deadline}
        value={values.deadline ?? ""}
        onChange={(text) => put({ deadline: text.trim() === "" ? null : text })}
      />
      {row && <Whose row={row} />}
      <Ticks
        label={say.fields.subjects}
        all={(facts.value?.subjects ?? []).filter(
          ({ code, levels = [] }) =>
            base.subjects.includes(code) || levels.some((one) => base.levels.includes(one)),
        )}
        chosen={values.subjects}
        isFolded
        onChange={(subjects) => put({ subjects })}
      />
      {row && <Printed row={row} values={values} isWaiting={isWaiting} />}
      <Ticks
        label={say.fields.channels}
        all={facts.value?.channels ?? []}
        chosen={values.channels.map((one) => (typeof one === "string" ? one : "other"))}
        onChange={(codes) =>
          put({
            channels: [
              ...(codes.filter((code) => code !== "other" || !hasNamed(values)) as ChannelCode[]),
              ...(codes.includes("other") ? values.channels.filter((one) => typeof one !== "string") : []),
            ],
          })
        }
      />
      <label class="inline">
        {say.fields.method}
        <select
          value={values.method ?? ""}
          onChange={(event) => put({ method: event.currentTarget.value as ChangedFields["method"] })}
        >
          {(["proactive", "on-request", "both"] as const).map((method) => (
            <option key={method} value={method}>
              {say.methods[method]}
            </option>
          ))}
        </select>
      </label>
      <Reach values={values} onChange={put} />
      {changed && (
        <button
          type="button"
          class="quiet"
          onClick={() =>
            changeItem(
              id,
              Object.fromEntries(Object.keys(changed).map((field) => [field, undefined])),
              changeReason,
            )
          }
        >
          {say.restore}
        </button>
      )}
    </div>
  );
}

interface PrintedProps {
  readonly row: ListRow;
  readonly values: Pick<Values, "subjects">;
  readonly isWaiting: boolean;
}

/** Whom the list names, and why that is not whom the standard names. */
function Printed({ row, values, isWaiting }: PrintedProps) {
  const { items: say, comma } = words.value;
  const isOther = row.subjects.some(({ role }) => !values.subjects.includes(role));
  return (
    <p class="hint">
      {isWaiting ? say.notPrinted : say.willPrint + row.subjects.map(({ name }) => name).join(comma)}
      {isOther && ` ${say.otherSubject}`}{" "}
      {(isOther || isWaiting) && (
        <button type="button" class="quiet" onClick={() => go("decide")}>
          {say.backToSheet}
        </button>
      )}
    </p>
  );
}

/** What is as in the standard again is no change. */
function sameAsStandard(fields: Partial<ChangedFields>, standard: Entry["standard"]): Partial<ChangedFields> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => {
      const own = standard?.[field as keyof ChangedFields];
      return [field, JSON.stringify(own) === JSON.stringify(value) ? undefined : value];
    }),
  );
}

function hasNamed({ channels }: Values): boolean {
  return channels.some((one) => typeof one !== "string");
}

/** An entry as it is printed; what a clerk wrote stands as written. */
function printed(entry: Basis, standard: Entry["standard"]): string {
  const place = standard?.basis.findIndex((one) => JSON.stringify(one) === JSON.stringify(entry)) ?? -1;
  const known = standard?.printedBasis[place];
  if (known !== undefined) return known;
  return typeof entry === "string"
    ? `《${entry}》`
    : "words" in entry
      ? entry.words
      : `《${entry.instrument}》${entry.articles.join("、")}`;
}

/** A line as an entry: that of the standard where it says the same, else the words. */
function basisOf(line: string, known: readonly Basis[], standard: Entry["standard"]): Basis {
  const place = standard?.printedBasis.indexOf(line) ?? -1;
  return known[place] ?? { words: line };
}

interface LinesProps {
  readonly label: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
}

/** Several entries, one a line. A line that is still empty is kept while one types. */
function Lines({ label, lines, onChange }: LinesProps) {
  const typed = useSignal(lines.join("\n"));
  const shown =
    JSON.stringify(entered(typed.value)) === JSON.stringify(lines) ? typed.value : lines.join("\n");
  return (
    <Field
      label={`${label}（${words.value.items.perLine}）`}
      rows={Math.min(12, Math.max(2, lines.length + 1))}
      value={shown}
      onChange={(text) => {
        typed.value = text;
        const next = entered(text);
        if (next.length > 0) onChange(next);
      }}
    />
  );
}

function entered(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
