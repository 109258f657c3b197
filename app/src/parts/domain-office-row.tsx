/** One domain: what is in it, what is proposed, and the one choice about it. */

import { COUNTY, type DomainChoice, itemsOf, NONE, OUT } from "../state/domain-offices.js";
import { facts } from "../state/engine-state.js";
import { type OpenDomain, type OpenItem, onlyProposed, SURE } from "../state/open-domain.js";
import { termOf, words } from "../words/index.js";
import { BureauNames } from "./bureau-names.js";

interface DomainOfficeRowProps {
  readonly made: DomainChoice;
  readonly offices: readonly string[];
  readonly onChoose: (choice: string) => void;
  readonly onName: (names: ReadonlyMap<string, string>) => void;
}

export function DomainOfficeRow({ made, offices, onChoose, onName }: DomainOfficeRowProps) {
  const { offices: say, domains } = words.value;
  const { domain, choice, names } = made;
  const { name, items } = domain;
  const roles = rolesOf(domain);
  const only = onlyProposed(domain);
  // Beside each item an office says something only where items differ.
  const isOne = only !== "" && items.every(({ proposed }) => proposed !== undefined);
  const asked = itemsOf({ ...made, choice: COUNTY }).length;
  return (
    <tr>
      <th scope="row">
        {name} <small>{domains.counted(items.length)}</small>
        <ItemNames items={items.slice(0, SHOWN)} isOne={isOne} />
        {items.length > SHOWN && (
          <details>
            <summary>{say.otherItems(items.length - SHOWN)}</summary>
            <ItemNames items={items.slice(SHOWN)} isOne={isOne} />
          </details>
        )}
      </th>
      <td>
        {proposedIn(items, say.times)}
        <Ground items={items} />
        {only !== "" && choice === "" && (
          <button type="button" aria-label={say.takeProposedFor(name, only)} onClick={() => onChoose(only)}>
            {say.takeProposed(items.length)}
          </button>
        )}
        {roles.length > 0 && <small>{say.standardGives(namesOf(roles))}</small>}
      </td>
      <td>
        <select
          aria-label={`${name} ${say.office}`}
          value={choice}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          <option value="">{say.notNow}</option>
          <optgroup label={say.ownGroup}>
            {offices.map((office) => (
              <option key={office} value={office}>
                {office}
              </option>
            ))}
          </optgroup>
          <option value={NONE}>{say.ownNone}</option>
          {asked > 0 && <option value={COUNTY}>{say.county(asked)}</option>}
          <option value={OUT}>{say.out(items.length)}</option>
        </select>
        {choice === COUNTY && <BureauNames roles={roles} names={names} onChange={onName} />}
      </td>
    </tr>
  );
}

/** Items named without unfolding. */
const SHOWN = 8;

/** What is in a domain, with the office that is proposed for each where that is not the same for all. */
function ItemNames({ items, isOne }: { readonly items: readonly OpenItem[]; readonly isOne: boolean }) {
  const { offices: say } = words.value;
  return (
    <ul class="names">
      {items.map(({ id, title, proposed, link }) => (
        <li key={id}>
          {isOne ? title : say.proposedFor(title, proposed)}
          {(link.score ?? 0) >= SURE && <small> {say.sure}</small>}
        </li>
      ))}
    </ul>
  );
}

/** The departments that the standard gives items of a domain to, where nobody has decided about it. */
export function rolesOf({ questions }: OpenDomain): readonly string[] {
  return [...new Set(questions.flatMap(({ roles }) => roles))];
}

function namesOf(roles: readonly string[]): string {
  const all = facts.value?.subjects ?? [];
  const entries = roles.flatMap((role) => all.find(({ code }) => code === role) ?? []);
  return entries.map(termOf).join(words.value.comma);
}

/** Powers named at most for one domain. */
const NAMED = 2;

/** What the proposals for a domain rest on. */
function Ground({ items }: { readonly items: readonly OpenItem[] }) {
  const { offices: say, comma } = words.value;
  const powers = [...new Set(items.flatMap(({ link }) => link.power ?? []))];
  const [reason] = items.flatMap(({ link }) => link.reasons ?? []);
  if (powers.length > 0) return <small>{say.power(powers.slice(0, NAMED).join(comma))}</small>;
  return reason === undefined ? null : <small>{reason}</small>;
}

/** The offices that are proposed for items of a domain, the most frequent first. */
export function proposedIn(
  items: readonly Pick<OpenItem, "proposed">[],
  say: (office: string, count: number) => string,
  most = 2,
): string {
  const counts = new Map<string, number>();
  for (const { proposed } of items) if (proposed) counts.set(proposed, (counts.get(proposed) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([office, count]) => say(office, count))
    .join("、");
}
