/** Everything that is open about offices, in parts decided in one go: who discloses their items, and which office answers. */
import { effect, signal } from "@preact/signals";
import { facts } from "../state/engine-state.js";
import {
  COUNTY,
  type OpenItem,
  type OpenPart,
  OUT,
  partsOf,
  presetOf,
  rolesOf,
} from "../state/open-parts.js";
import { applyChoices, type ItemChoice } from "../state/part-choices.js";
import { project } from "../state/store.js";
import { subjectName } from "../state/subject-names.js";
import { usualName } from "../state/usual-name.js";
import { words } from "../words/index.js";
import { BureauName, guessedNames, meantNames, readyNames } from "./bureau-names.js";
import { PartRow } from "./part-row.js";
import { ReadToEnd } from "./read-to-end.js";

/** What was chosen for each item, the domains taken apart, and what departments are called, until it is applied. */
const chosen = signal<ReadonlyMap<string, string>>(new Map());
const apart = signal<ReadonlySet<string>>(new Set());
const named = signal<ReadonlyMap<string, string>>(new Map());
/** Whether what departments of the county disclose is left out of this list. */
const isCountyOut = signal(false);
/** Whether the end of the choices has been in view: what nobody has seen is not taken with the way on. */
export const isReadToEnd = signal(false);

let chosenFor = "";
effect(() => {
  // What was chosen for one agency is nothing to another.
  const { name } = project.value.profile.agency;
  if (name === chosenFor) return;
  chosenFor = name;
  chosen.value = new Map();
  apart.value = new Set();
  named.value = new Map();
  isCountyOut.value = false;
  isReadToEnd.value = false;
});

/** The choices as they stand on the screen: chosen by a person, else what stands ready. Nothing where nothing is chosen. */
export function shownChoices(open: readonly OpenItem[]): ItemChoice[] {
  return open.flatMap((item) => {
    const choice = chosen.value.get(item.id) ?? presetOf(item);
    return choice === "" ? [] : [{ item, choice }];
  });
}

/** The choices as they are taken: with what is left out of this list. */
function takenChoices(choices: readonly ItemChoice[]): ItemChoice[] {
  return choices.map((one) => {
    if (one.choice === OUT) return { ...one, reason: words.value.domains.reasonDefault };
    const reason = one.item.questions[0]?.reason?.zh ?? "";
    return one.choice === COUNTY && isCountyOut.value ? { ...one, choice: OUT, reason } : one;
  });
}

/** The departments that were chosen, each set of them once. */
function chosenRoles(choices: readonly ItemChoice[]): readonly string[][] {
  const sets = choices
    .filter(({ choice }) => choice === COUNTY)
    .map(({ item }) => [...rolesOf({ items: [item] })]);
  return [...new Map(sets.map((roles) => [roles.join(), roles])).values()];
}

/** What the departments are called, as the fields have it. */
function shownNames(roles: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...readyNames(roles), ...[...named.value].filter(([role]) => roles.includes(role))]);
}

/** Applies the choices as they stand on the screen. */
export function applyShown(open: readonly OpenItem[]): void {
  const choices = shownChoices(open);
  const names = chosenRoles(choices).flatMap((roles) => [...meantNames(roles, shownNames(roles))]);
  applyChoices(takenChoices(choices), new Map(names));
  chosen.value = new Map();
}

interface OfficePartsProps {
  readonly open: readonly OpenItem[];
  readonly offices: readonly string[];
}

export function OfficeParts({ open, offices }: OfficePartsProps) {
  const { offices: say } = words.value;
  const choices = shownChoices(open);
  const countys = choices.filter(({ choice }) => choice === COUNTY).length;
  const sets = isCountyOut.value
    ? []
    : chosenRoles(choices)
        .map(namable)
        .filter((roles) => roles.length > 0);
  const left = open.length - choices.length;
  const choiceOf = ({ items }: OpenPart) => {
    const [first] = items;
    return first ? (chosen.value.get(first.id) ?? presetOf(first)) : "";
  };
  const rowOf = (part: OpenPart) => (
    <PartRow
      key={part.key}
      part={part}
      choice={choiceOf(part)}
      offices={offices}
      onChoose={(choice) => {
        chosen.value = new Map([...chosen.value, ...part.items.map(({ id }) => [id, choice] as const)]);
      }}
      onTakeApart={
        part.items.length > 1
          ? () => {
              apart.value = new Set([...apart.value, ...part.items.map(({ domainId }) => domainId)]);
            }
          : undefined
      }
    />
  );
  const parts = partsOf(open, apart.value);
  const itemsIn = (some: readonly OpenPart[]) => some.reduce((sum, { items }) => sum + items.length, 0);
  const groups = [
    { say: say.toChoose, parts: parts.filter(({ preset }) => preset === "") },
    { say: say.toLookAt, parts: parts.filter(({ preset, isSure }) => preset !== "" && !isSure) },
    { say: say.chosenWell, parts: parts.filter(({ isSure }) => isSure) },
  ]
    .filter((group) => group.parts.length > 0)
    .map((group) => ({ title: group.say(itemsIn(group.parts)), parts: group.parts }));
  return (
    <section class="card">
      <table class="plain halves">
        <thead>
          <tr>
            <th scope="col">{say.domain}</th>
            <th scope="col">{say.whose}</th>
          </tr>
        </thead>
        {groups.map(({ title, parts }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {title}
              </th>
            </tr>
            {parts.map(rowOf)}
          </tbody>
        ))}
      </table>
      {countys > 0 && <CountyRows count={countys} />}
      {sets.length > 0 && <CountyNames sets={sets} />}
      {left > 0 && <p class="hint">{say.left(left)}</p>}
      <ReadToEnd
        onRead={() => {
          isReadToEnd.value = true;
        }}
      />
    </section>
  );
}

/** What becomes of the rows that departments of the county disclose: one answer for all of them. */
function CountyRows({ count }: { readonly count: number }) {
  const { offices: say } = words.value;
  const choices = [
    { isOut: false, label: say.countyPrinted },
    { isOut: true, label: say.countyLeftOut },
  ] as const;
  return (
    <fieldset>
      <legend>{say.countyRows(count)}</legend>
      {choices.map(({ isOut, label }) => (
        <label class="choice" key={String(isOut)}>
          <input
            type="radio"
            name="county rows"
            checked={isCountyOut.value === isOut}
            onChange={() => {
              isCountyOut.value = isOut;
            }}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** Of departments those whose name somebody can know: 相关审批部门 may be whichever, and the check sheet asks. */
function namable(roles: readonly string[]): string[] {
  const all = facts.value?.subjects ?? [];
  return roles.filter((role) => {
    const entry = all.find(({ code }) => code === role);
    return (
      entry !== undefined &&
      (usualName(entry, undefined) !== null || subjectName(project.value.profile, role) !== "")
    );
  });
}

/** What the departments that were chosen are called here: asked once for all of them. */
function CountyNames({ sets }: { readonly sets: readonly (readonly string[])[] }) {
  const { offices: say } = words.value;
  const roles = [...new Set(sets.flat())];
  const names = shownNames(roles);
  const guessed = guessedNames(roles, names);
  const first = new Set(sets.map(([role]) => role));
  const take = (next: Iterable<readonly [string, string]>) => {
    named.value = new Map([...named.value, ...next]);
  };
  return (
    <>
      <h2>{say.countyNames(roles.length)}</h2>
      <p class="hint">{say.countyNamesHint}</p>
      {roles.map((role) => (
        <BureauName
          key={role}
          role={role}
          name={names.get(role) ?? ""}
          mayBeFirst={!first.has(role)}
          onChange={(name) => take([[role, name]])}
        />
      ))}
      {guessed.length > 1 && (
        <p>
          <button type="button" onClick={() => take(guessed)}>
            {say.guessesRight(guessed.length)}
          </button>
        </p>
      )}
    </>
  );
}
