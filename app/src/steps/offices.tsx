/** Which office answers for each item: proposals to confirm, in bulk or one by one. */
import { useComputed } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Busy } from "../parts/busy.js";
import { IdlePowers } from "../parts/idle-powers.js";
import { Note, ProblemNote } from "../parts/notes.js";
import { applyShown, isReadToEnd, OfficeParts, shownChoices } from "../parts/office-parts.js";
import type { OfficeRowItem } from "../parts/office-row.js";
import { OneByOne } from "../parts/one-by-one.js";
import { readOn } from "../parts/read-to-end.js";
import { StepPage } from "../parts/step-page.js";
import { isCountys, printedSubjects } from "../state/bureaus.js";
import { leading, linksByItem } from "../state/decisions.js";
import { listProblem, lists, mapped, mapping, proposeOffices, resolved } from "../state/engine-state.js";
import { type OpenItem, openItem } from "../state/open-parts.js";
import { go } from "../state/steps.js";
import { project } from "../state/store.js";
import { words } from "../words/index.js";

/** A row with the domain that it stands in. */
interface Row extends OfficeRowItem {
  readonly domainId: string;
}

export function OfficesStep() {
  const { offices: say } = words.value;
  const count = lists.value?.powers ?? 0;
  const isReady = count > 0 && resolved.value?.list != null;
  useEffect(() => {
    if (isReady && !mapped.value) void proposeOffices();
  }, [isReady, mapped.value]);
  const rows = useComputed(rowsOfList);
  const open = useComputed(() => openItems(rows.value));
  // What stands ready comes a moment after the proposals; what moves under the hand is chosen wrongly.
  const isWaiting = open.value.length > 0 && open.value.every((item) => item.ready === undefined);
  const hasOffices = (mapped.value?.offices.length ?? 0) > 0 && project.value.mapping !== null;
  const ready = hasOffices ? shownChoices(open.value).length : 0;
  return (
    <StepPage
      step="offices"
      nextLabel={ready > 0 ? say.applyAndNext(ready, words.value.steps.items.name) : undefined}
      before={
        ready > 0 && !isReadToEnd.value ? { label: say.readOn(open.value.length), act: readOn } : undefined
      }
      onNext={() => {
        if (ready > 0) applyShown(open.value);
      }}
    >
      {listProblem.value && <ProblemNote problem={listProblem.value} />}
      {!project.value.powers && (
        <Note>
          <p>{say.noList}</p>
          <button type="button" onClick={() => go("powers")}>
            {say.toList}
          </button>
        </Note>
      )}
      {mapping.value && (
        <Busy what={say.working(mapping.value.done, mapping.value.total)} done={mapping.value} />
      )}
      {mapped.value?.offices.length === 0 && (
        <Note kind="careful">
          <p>{say.noOffices}</p>
          <button type="button" onClick={() => go("powers")}>
            {say.toOffices}
          </button>
        </Note>
      )}
      {mapped.value &&
        project.value.mapping &&
        (isWaiting ? (
          <Busy what={say.choosing} />
        ) : (
          <Decisions rows={rows.value} open={open.value} ready={ready} />
        ))}
    </StepPage>
  );
}

interface DecisionsProps {
  readonly rows: readonly Row[];
  readonly open: readonly OpenItem[];
  /** How many of them stand chosen. */
  readonly ready: number;
}

function Decisions({ rows, open, ready }: DecisionsProps) {
  const { offices: say } = words.value;
  const offices = mapped.value?.offices ?? [];
  const chosen = rows.filter(isDecided).length + ready;
  return (
    <>
      <div class="card bar">
        <p role="status">
          <strong>{say.counts(chosen, rows.length)}</strong>
        </p>
        <progress value={chosen} max={rows.length} aria-label={say.counts(chosen, rows.length)} />
      </div>
      {offices.length > 0 && open.length > 0 && <OfficeParts open={open} offices={offices} />}
      {offices.length > 0 && open.length === 0 && <Done rows={rows} />}
      {mapped.value && <IdlePowers coverage={mapped.value.coverage} offices={offices} />}
      <OneByOne rows={rows} />
    </>
  );
}

/** That all is decided, and what was, domain by domain. */
function Done({ rows }: { readonly rows: readonly Row[] }) {
  const { offices: say, colon, comma } = words.value;
  if (rows.length === 0) return null;
  const domains = [...new Set(rows.map(({ domain }) => domain))];
  const whoOf = ({ item, link }: Row) =>
    isCountys(item) ? say.countyNamed(printedSubjects(item)) : (link.office ?? say.noneDecided);
  return (
    <Note kind="good">
      <p role="status">{say.allDone(rows.length)}</p>
      <details>
        <summary>{say.byDomainDone}</summary>
        <ul>
          {domains.map((domain) => {
            const counts = countOf(rows.filter((row) => row.domain === domain).map(whoOf));
            return (
              <li key={domain}>
                {domain}
                {colon}
                {counts.map(([who, count]) => say.times(who, count)).join(comma)}
              </li>
            );
          })}
        </ul>
      </details>
    </Note>
  );
}

/** How often each text stands there. */
function countOf(texts: readonly string[]): (readonly [text: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts];
}

/** What a department of the county discloses needs no office of the agency. */
function isDecided({ item, link }: Row): boolean {
  return link.state === "confirmed" || link.state === "none" || isCountys(item);
}

function rowsOfList(): Row[] {
  const links = linksByItem(project.value.mapping);
  return (resolved.value?.list?.sections ?? []).flatMap((section) =>
    section.rows.map((item) => {
      const own = links.get(item.id) ?? [];
      return { item, domain: section.name, domainId: section.domain, link: leading(own), links: own };
    }),
  );
}

/** What is open, with what is asked about it. */
function openItems(rows: readonly Row[]): OpenItem[] {
  const { questions = [], ready } = resolved.value ?? {};
  return rows
    .filter((row) => !isDecided(row))
    .map(({ item, domain, domainId, link }) =>
      openItem(item, { domain: domainId, name: domain }, link, ready?.get(item.id), questions),
    );
}
