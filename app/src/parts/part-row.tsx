/** Items of a domain that are decided together: what they are, the choice about them, and what it rests on. */
import { facts } from "../state/engine-state.js";
import { COUNTY, candidatesOf, NONE, type OpenItem, type OpenPart, rolesOf } from "../state/open-parts.js";
import { termOf, words } from "../words/index.js";
import { Folded } from "./folded.js";
import { OfficeSelect } from "./office-select.js";

interface PartRowProps {
  readonly part: OpenPart;
  readonly choice: string;
  readonly offices: readonly string[];
  readonly onChoose: (choice: string) => void;
  /** Takes the items apart; undefined where there is only one, or they are apart. */
  readonly onTakeApart: (() => void) | undefined;
}

export function PartRow({ part, choice, offices, onChoose, onTakeApart }: PartRowProps) {
  const { offices: say, domains } = words.value;
  const { domain, items, isSure } = part;
  const roles = rolesOf(part);
  const of = items.length === 1 ? `${domain} ${items[0]?.title}` : domain;
  const ground = <Ground part={part} roles={roles} />;
  const apart = onTakeApart && (
    <button type="button" class="quiet" aria-label={say.takeApartOf(domain)} onClick={onTakeApart}>
      {say.takeApart}
    </button>
  );
  return (
    <tr>
      <th scope="row">
        {domain} <small>{domains.counted(items.length)}</small>
        {!isSure && <ItemNames items={items} />}
        {isSure && (items.length <= FEW || !part.isWhole) && <PlainNames items={items} />}
      </th>
      <td>
        <div class="row">
          <OfficeSelect
            label={`${of} ${say.office}`}
            value={choice}
            offices={offices}
            countys={roles.length > 0 ? items.length : 0}
            out={items.length}
            onChoose={onChoose}
          />
          {!isSure && apart}
          {isSure && (
            <Folded title={say.grounds} label={say.groundsOf(of)} plain>
              {items.length > FEW && <Names items={items} />}
              {ground}
              {apart}
            </Folded>
          )}
        </div>
        {part.preset === "" && (
          <Candidates
            part={part}
            of={of}
            choice={choice}
            roles={roles}
            offices={offices}
            onChoose={onChoose}
          />
        )}
        {!isSure && ground}
      </td>
    </tr>
  );
}

/** So many items are named where a glance will do. */
const FEW = 2;

function PlainNames({ items }: { readonly items: readonly OpenItem[] }) {
  return <p class="names">{items.map(({ name }) => name).join(words.value.comma)}</p>;
}

/** Items named without unfolding. */
const SHOWN = 8;

function ItemNames({ items }: { readonly items: readonly OpenItem[] }) {
  const { offices: say } = words.value;
  const rest = items.slice(SHOWN);
  return (
    <>
      <Names items={items.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{say.otherItems(rest.length)}</summary>
          <Names items={rest} />
        </details>
      )}
    </>
  );
}

/** Each category is named once, before its items. */
function Names({ items }: { readonly items: readonly OpenItem[] }) {
  const { colon, comma } = words.value;
  const categories = [...new Set(items.map(({ category }) => category))];
  return (
    <ul class="names">
      {categories.map((category) => {
        const names = items.filter((item) => item.category === category).map(({ name }) => name);
        return (
          <li key={category}>
            {category && category + colon}
            {names.join(comma)}
          </li>
        );
      })}
    </ul>
  );
}

interface CandidatesProps {
  readonly part: OpenPart;
  /** What the buttons are about, for whoever hears them. */
  readonly of: string;
  readonly choice: string;
  readonly roles: readonly string[];
  readonly offices: readonly string[];
  readonly onChoose: (choice: string) => void;
}

/** Candidates shown at most. */
const MOST = 2;

/** Who comes into question, side by side. They stay when one is chosen, so that nothing moves under the hand. */
function Candidates({ part, of, choice, roles, offices, onChoose }: CandidatesProps) {
  const { offices: say } = words.value;
  // Who hears the button hears what others see on it.
  const county = say.countyOf(roles.length > 1 ? say.andOthers(namesOf(roles.slice(0, 1))) : namesOf(roles));
  const own = candidatesOf(part).filter((office) => offices.includes(office));
  const all = [
    ...own.slice(0, MOST).map((office) => ({ value: office, name: office })),
    ...(own.length === 0 ? [{ value: NONE, name: say.ownNone }] : []),
    ...(roles.length > 0 ? [{ value: COUNTY, name: county }] : []),
  ];
  return (
    <p class="row">
      {all.map(({ value, name }) => (
        <button
          key={value}
          type="button"
          aria-pressed={choice === value}
          aria-label={say.chooseFor(of, name)}
          onClick={() => onChoose(value)}
        >
          {name}
        </button>
      ))}
    </p>
  );
}

/** What speaks for a choice: what the standard says where one cannot see it, and the power that it rests on. */
function Ground({ part, roles }: { readonly part: OpenPart; readonly roles: readonly string[] }) {
  const { offices: say } = words.value;
  const { items, preset } = part;
  const [first] = items;
  const ground = first?.ready?.ground ?? null;
  const field = first?.ready?.field ?? null;
  const [power] = items.flatMap(({ ready }) => ready?.powers ?? []);
  const [reason] = items.flatMap(({ link }) => link.reasons ?? []);
  const isNamed = preset === "" ? roles.length > 1 : roles.length > 0 && ground !== "counterpart";
  const parts = [
    isNamed ? say.standardGives(namesOf(roles)) : null,
    ground === "counterpart" && field !== null ? say.counterpart(field) : null,
    ground === "none-near" && power === undefined ? say.noneNear : null,
    power !== undefined ? (preset === COUNTY ? say.nearest(power) : say.power(power)) : null,
  ].filter((one) => one !== null);
  return <small>{(parts.length > 0 || preset !== "" ? parts : [reason]).join(words.value.semicolon)}</small>;
}

/** What departments are called in general. */
export function namesOf(roles: readonly string[]): string {
  const all = facts.value?.subjects ?? [];
  const entries = roles.flatMap((role) => all.find(({ code }) => code === role) ?? []);
  return entries.map(termOf).join(words.value.comma);
}
