/** Whole domains decided in one go: who discloses them, and which office answers for them. */
import { signal, useSignal } from "@preact/signals";
import { applyChoices, COUNTY, type DomainChoice, itemsOf } from "../state/domain-offices.js";
import { type OpenDomain, presetOffice } from "../state/open-domain.js";
import { words } from "../words/index.js";
import { guessedNames, meantNames, readyNames } from "./bureau-names.js";
import { DomainOfficeRow, proposedIn, rolesOf } from "./domain-office-row.js";
import { Note } from "./notes.js";

/** An item that somebody has decided about. */
export interface DecidedItem {
  readonly domain: string;
  /** Undefined where no office of the agency has it. */
  readonly office: string | undefined;
}

interface DomainOfficesProps {
  readonly open: readonly OpenDomain[];
  readonly decided: readonly DecidedItem[];
  readonly offices: readonly string[];
}

/** What was chosen for each domain, and what departments are called, until it is applied. */
const chosen = signal<ReadonlyMap<string, string>>(new Map());
const named = signal<ReadonlyMap<string, ReadonlyMap<string, string>>>(new Map());

/** The choices about domains as they stand on the screen: chosen by a person, else what is surely right. */
export function choicesOf(open: readonly OpenDomain[]): DomainChoice[] {
  return open.map((domain) => {
    const choice = chosen.value.get(domain.id) ?? presetOffice(domain);
    return { domain, choice, names: named.value.get(domain.id) ?? readyNames(rolesOf(domain)) };
  });
}

/** The names that are guessed and that nobody has confirmed, where departments were chosen. */
function guessesOf({ domain, choice, names }: DomainChoice): (readonly [role: string, name: string])[] {
  return choice === COUNTY ? guessedNames(rolesOf(domain), names) : [];
}

function takeGuesses(choices: readonly DomainChoice[]): void {
  const taken = choices.map((one) => [one.domain.id, new Map([...one.names, ...guessesOf(one)])] as const);
  named.value = new Map([...named.value, ...taken]);
}

/** Applies the choices as they stand on the screen. */
export function applyShown(open: readonly OpenDomain[]): void {
  applyChoices(
    choicesOf(open).map((one) =>
      one.choice === COUNTY ? { ...one, names: meantNames(rolesOf(one.domain), one.names) } : one,
    ),
    words.value.domains.reasonDefault,
  );
  chosen.value = new Map();
}

export function DomainOffices({ open, decided, offices }: DomainOfficesProps) {
  const { offices: say } = words.value;
  const applied = useSignal(0);
  if (offices.length === 0) return null;
  if (open.length === 0) return <Done decided={decided} />;
  const choices = choicesOf(open);
  const made = choices.filter((one) => itemsOf(one).length > 0);
  const ready = made.flatMap(itemsOf).length;
  const guessed = choices.flatMap(guessesOf);
  const apply = () => {
    applyShown(open);
    applied.value = ready;
  };
  return (
    <details class="card" open>
      <summary>{say.byDomain(open.length)}</summary>
      <p class="hint">{say.byDomainHint}</p>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{say.domain}</th>
            <th scope="col">{say.proposed}</th>
            <th scope="col">{say.whose}</th>
          </tr>
        </thead>
        <tbody>
          {choices.map((one) => (
            <DomainOfficeRow
              key={one.domain.id}
              made={one}
              offices={offices}
              onChoose={(choice) => {
                chosen.value = new Map([...chosen.value, [one.domain.id, choice]]);
              }}
              onName={(names) => {
                named.value = new Map([...named.value, [one.domain.id, names]]);
              }}
            />
          ))}
        </tbody>
      </table>
      {guessed.length > 0 && (
        <p class="row">
          {say.guessedNames(guessed.length)}
          <button type="button" onClick={() => takeGuesses(choices)}>
            {say.guessesRight}
          </button>
        </p>
      )}
      {made.length > 0 && (
        <p class="hint">{say.applies(made.map((one) => say.times(one.domain.name, itemsOf(one).length)))}</p>
      )}
      <p class="row">
        <button type="button" class="primary" disabled={ready === 0} onClick={apply}>
          {say.apply(ready)}
        </button>
        <span role="status">{applied.value > 0 && say.applied(applied.value)}</span>
      </p>
    </details>
  );
}

/** That all is decided, and what was, domain by domain. */
function Done({ decided }: { readonly decided: readonly DecidedItem[] }) {
  const { offices: say } = words.value;
  if (decided.length === 0) return null;
  const domains = [...new Set(decided.map(({ domain }) => domain))];
  return (
    <Note kind="good">
      <p role="status">{say.allDone(decided.length)}</p>
      <details>
        <summary>{say.byDomainDone}</summary>
        <ul>
          {domains.map((domain) => (
            <li key={domain}>
              {domain}
              {words.value.colon}
              {proposedIn(
                decided
                  .filter((one) => one.domain === domain)
                  .map(({ office }) => ({ proposed: office ?? say.noneDecided })),
                say.times,
                ALL,
              )}
            </li>
          ))}
        </ul>
      </details>
    </Note>
  );
}

const ALL = Number.POSITIVE_INFINITY;
