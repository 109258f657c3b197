/** Whole domains given to an office in one go. */
import { useSignal } from "@preact/signals";
import type { Decision } from "../state/decisions.js";
import { decide, NOTHING } from "../state/decisions.js";
import { words } from "../words/index.js";
import { Note } from "./notes.js";

/** An item that nobody has decided about. */
export interface OpenItem {
  readonly id: string;
  readonly domain: string;
  /** The office that is proposed; undefined where none is. */
  readonly proposed: string | undefined;
  readonly link: Decision["link"];
}

/** An item that somebody has decided about. */
export interface DecidedItem {
  readonly domain: string;
  /** Undefined where no office of the agency has it. */
  readonly office: string | undefined;
}

interface DomainOfficesProps {
  readonly open: readonly OpenItem[];
  readonly decided: readonly DecidedItem[];
  readonly offices: readonly string[];
}

/** Stands for “no office of this agency”, which no office is called. */
const NONE = "\u0000none";

export function DomainOffices({ open, decided, offices }: DomainOfficesProps) {
  const { offices: say } = words.value;
  const chosen = useSignal<ReadonlyMap<string, string>>(new Map());
  const domains = [...new Set(open.map(({ domain }) => domain))];
  if (offices.length === 0) return null;
  if (open.length === 0) return <Done decided={decided} />;
  const officeOf = (domain: string) => chosen.value.get(domain) ?? onlyProposed(open, domain);
  const ready = open.filter(({ domain }) => officeOf(domain) !== "");
  const apply = () => {
    decide(
      ready.map(({ id, domain, link }): Decision => {
        const office = officeOf(domain);
        if (office === NONE) return { item: id, link, state: "none" };
        return link.office === office
          ? { item: id, link, state: "confirmed" }
          : { item: id, link: link.office === undefined ? NOTHING : link, office };
      }),
    );
    chosen.value = new Map();
  };
  return (
    <details class="card" open>
      <summary>{say.byDomain(domains.length)}</summary>
      <p class="hint">{say.byDomainHint}</p>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{say.domain}</th>
            <th scope="col">{say.left}</th>
            <th scope="col">{say.proposed}</th>
            <th scope="col">{say.office}</th>
          </tr>
        </thead>
        <tbody>
          {domains.map((domain) => {
            const own = open.filter((one) => one.domain === domain);
            return (
              <tr key={domain}>
                <th scope="row">{domain}</th>
                <td>{own.length}</td>
                <td>
                  {proposedIn(own, say.times)}
                  <Ground items={own} />
                </td>
                <td>
                  <select
                    aria-label={`${domain} ${say.office}`}
                    value={officeOf(domain)}
                    onChange={(event) => {
                      chosen.value = new Map([...chosen.value, [domain, event.currentTarget.value]]);
                    }}
                  >
                    <option value="">{say.notNow}</option>
                    {offices.map((office) => (
                      <option key={office} value={office}>
                        {office}
                      </option>
                    ))}
                    <option value={NONE}>{say.none}</option>
                  </select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>
        <button type="button" class="primary" disabled={ready.length === 0} onClick={apply}>
          {say.apply(ready.length)}
        </button>
      </p>
    </details>
  );
}

/** The office that is proposed for a domain, where no other is; empty where none or several are. */
function onlyProposed(open: readonly OpenItem[], domain: string): string {
  const own = open.filter((one) => one.domain === domain);
  const names = new Set(own.flatMap(({ proposed }) => proposed ?? []));
  return names.size === 1 ? ([...names][0] ?? "") : "";
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

/** The offices that are proposed for items of a domain, the most frequent first. */
function proposedIn(
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
