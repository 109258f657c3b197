/** Items of a domain that are decided together: what they are, the choice about them, and what it rests on. */
import { facts } from "../state/engine-state.js";
import { COUNTY, candidatesOf, NONE, type OpenItem, type OpenPart, rolesOf } from "../state/open-parts.js";
import { termOf, words } from "../words/index.js";
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
  const { domain, items } = part;
  const roles = rolesOf(part);
  const of = items.length === 1 ? `${domain} ${items[0]?.title}` : domain;
  return (
    <tr>
      <th scope="row">
        {domain} <small>{domains.counted(items.length)}</small>
        <ItemNames items={items} />
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
          {onTakeApart && (
            <button type="button" class="quiet" aria-label={say.takeApartOf(domain)} onClick={onTakeApart}>
              {say.takeApart}
            </button>
          )}
        </div>
        {choice === "" && (
          <Candidates part={part} of={of} roles={roles} offices={offices} onChoose={onChoose} />
        )}
        <Ground part={part} choice={choice} roles={roles} />
      </td>
    </tr>
  );
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
  readonly roles: readonly string[];
  readonly offices: readonly string[];
  readonly onChoose: (choice: string) => void;
}

/** Candidates shown at most. */
const MOST = 2;

/** Who comes into question, side by side. */
function Candidates({ part, of, roles, offices, onChoose }: CandidatesProps) {
  const { offices: say } = words.value;
  // Who hears the button hears what others see on it.
  const county = say.countyOf(roles.length > 1 ? say.andOthers(namesOf(roles.slice(0, 1))) : namesOf(roles));
  const own = candidatesOf(part).filter((office) => offices.includes(office));
  return (
    <p class="row">
      {own.slice(0, MOST).map((office) => (
        <button
          key={office}
          type="button"
          aria-label={say.chooseFor(of, office)}
          onClick={() => onChoose(office)}
        >
          {office}
        </button>
      ))}
      {own.length === 0 && (
        <button type="button" aria-label={say.chooseFor(of, say.ownNone)} onClick={() => onChoose(NONE)}>
          {say.ownNone}
        </button>
      )}
      {roles.length > 0 && (
        <button type="button" aria-label={say.chooseFor(of, county)} onClick={() => onChoose(COUNTY)}>
          {county}
        </button>
      )}
    </p>
  );
}

/** What a choice rests on, and what the standard says. */
function Ground({
  part,
  choice,
  roles,
}: {
  readonly part: OpenPart;
  readonly choice: string;
  readonly roles: readonly string[];
}) {
  const { offices: say, comma } = words.value;
  const { items } = part;
  const isReady = choice !== "" && choice === part.preset;
  const [first] = items;
  const ground = isReady ? first?.ready?.ground : null;
  const powers = items.flatMap(({ link }) => link.power ?? []).slice(0, 1);
  const [reason] = items.flatMap(({ link }) => link.reasons ?? []);
  const names = namesOf(roles);
  const said =
    ground === "none-near"
      ? say.noneNear
      : ground === "counterpart" && first?.ready?.field
        ? [say.counterpart(first.ready.field), ...powers.map(say.power)].join(words.value.semicolon)
        : choice === COUNTY
          ? null
          : powers.length > 0
            ? say.power(powers.join(comma))
            : reason;
  const given =
    roles.length > 0 && choice !== "" && ground !== "counterpart" ? say.standardGives(names) : null;
  return <small>{[given, said].filter(Boolean).join(words.value.semicolon)}</small>;
}

/** What departments are called in general. */
export function namesOf(roles: readonly string[]): string {
  const all = facts.value?.subjects ?? [];
  const entries = roles.flatMap((role) => all.find(({ code }) => code === role) ?? []);
  return entries.map(termOf).join(words.value.comma);
}
