/** Which office answers for each item: proposals to confirm, in bulk or one by one. */
import { useComputed, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { ListRow, MappingLink } from "../../../src/model/index.js";
import { titleOf } from "../engine/title.js";
import { Busy } from "../parts/busy.js";
import { applyShown, choicesOf, DomainOffices } from "../parts/domain-offices.js";
import { Field } from "../parts/field.js";
import { IdlePowers } from "../parts/idle-powers.js";
import { LongList } from "../parts/long-list.js";
import { Note, ProblemNote } from "../parts/notes.js";
import { OfficeRow } from "../parts/office-row.js";
import { StepPage } from "../parts/step-page.js";
import { decide, leading, linksByItem, NOTHING } from "../state/decisions.js";
import { itemsOf } from "../state/domain-offices.js";
import { listProblem, lists, mapped, mapping, proposeOffices, resolved } from "../state/engine-state.js";
import { type OpenDomain, SURE } from "../state/open-domain.js";
import { go } from "../state/steps.js";
import { project } from "../state/store.js";
import { words } from "../words/index.js";

/** Rows shown at once: more are asked for. */
const PAGE = 60;

type Filter = "open" | "decided" | "all";

/** Whether nothing was ever proposed: a decision does not change that. */
function hadNothing({ links }: Row): boolean {
  return links.every(({ score }) => score === undefined);
}

interface Row {
  readonly item: ListRow;
  readonly domain: string;
  readonly domainId: string;
  readonly link: MappingLink;
  readonly links: readonly MappingLink[];
}

export function OfficesStep() {
  const { offices: say } = words.value;
  const count = lists.value?.powers ?? 0;
  const isReady = count > 0 && resolved.value?.list != null;
  useEffect(() => {
    if (isReady && !mapped.value) void proposeOffices();
  }, [isReady, mapped.value]);
  const rows = useComputed(rowsOfList);
  const open = useComputed(() => openDomains(rows.value.filter((row) => !isDecided(row))));
  const hasOffices = (mapped.value?.offices.length ?? 0) > 0 && project.value.mapping !== null;
  const ready = hasOffices ? choicesOf(open.value).flatMap(itemsOf).length : 0;
  return (
    <StepPage
      step="offices"
      nextLabel={ready > 0 ? say.applyAndNext(ready, words.value.steps.items.name) : undefined}
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
      {mapped.value && project.value.mapping && <Decisions rows={rows.value} open={open.value} />}
    </StepPage>
  );
}

interface DecisionsProps {
  readonly rows: readonly Row[];
  readonly open: readonly OpenDomain[];
}

function Decisions({ rows, open }: DecisionsProps) {
  const { offices: say } = words.value;
  const filter = useSignal<Filter>("open");
  const domain = useSignal("");
  const most = useSignal(PAGE);
  const given = useSignal("");
  const searched = useSignal("");
  // Whoever can decide by domain need not see every item.
  const isOpen = useSignal(mapped.value?.offices.length === 0);
  // What was decided a moment ago stays where it is until the filter is chosen anew.
  const kept = useSignal<ReadonlySet<string>>(new Set());
  const shown = rows.filter((row) => {
    if (domain.value !== "" && row.domain !== domain.value) return false;
    // Whoever looks for an item wants to see it, decided or not.
    const typed = searched.value.trim();
    if (typed !== "") return `${row.domain}${titleOf(row.item)}${row.link.office ?? ""}`.includes(typed);
    if (filter.value === "all" || kept.value.has(row.item.id)) return true;
    return isDecided(row) === (filter.value === "decided");
  });
  // What only has to be confirmed comes before what has to be thought about; nothing moves while one decides.
  if (filter.value === "open") shown.sort((a, b) => Number(hadNothing(a)) - Number(hadNothing(b)));
  const proposed = (all: readonly Row[]) =>
    all.filter(({ link }) => link.state === "proposed" && link.office !== undefined);
  const sure = proposed(rows).filter(({ link }) => (link.score ?? 0) >= SURE);
  const blank = shown.filter(({ link }) => link === NOTHING);
  const offices = mapped.value?.offices ?? [];
  const confirmAll = (all: readonly Row[]) =>
    decide(all.map(({ item, link }) => ({ item: item.id, link, state: "confirmed" })));
  const refilter = () => {
    kept.value = new Set();
    most.value = PAGE;
  };
  const decided = rows.filter(isDecided).length;
  return (
    <>
      <div class="card bar">
        <p role="status">
          <strong>{say.counts(decided, rows.length)}</strong>
        </p>
        <progress value={decided} max={rows.length} aria-label={say.counts(decided, rows.length)} />
      </div>
      <DomainOffices
        open={open}
        decided={rows
          .filter(isDecided)
          .map(({ domain: name, link }) => ({ domain: name, office: link.office }))}
        offices={offices}
      />
      {mapped.value && <IdlePowers coverage={mapped.value.coverage} />}
      <details
        class="domain"
        open={isOpen.value}
        onToggle={(event) => {
          isOpen.value = event.currentTarget.open;
        }}
      >
        <summary>
          <strong>{say.oneByOne}</strong>
          <span class="count">{words.value.domains.counted(rows.length)}</span>
        </summary>
        {isOpen.value && (
          <>
            <div class="card bar">
              <div class="row">
                {sure.length > 0 && (
                  <>
                    <button type="button" onClick={() => confirmAll(sure)}>
                      {say.confirmSure(sure.length)}
                    </button>
                    <small>
                      {byDomain(sure)
                        .map(([name, count]) => say.times(name, count))
                        .join(words.value.comma)}
                    </small>
                  </>
                )}
              </div>
              <div class="row end">
                <Field
                  label={say.search}
                  type="search"
                  value={searched.value}
                  onChange={(text) => {
                    searched.value = text;
                    refilter();
                  }}
                />
                <label class="inline">
                  {say.filter}
                  <select
                    value={filter.value}
                    onChange={(event) => {
                      filter.value = event.currentTarget.value as Filter;
                      refilter();
                    }}
                  >
                    {(["open", "decided", "all"] as const).map((one) => (
                      <option key={one} value={one}>
                        {say.filters[one]}
                      </option>
                    ))}
                  </select>
                </label>
                <label class="inline">
                  {say.domain}
                  <select
                    value={domain.value}
                    onChange={(event) => {
                      domain.value = event.currentTarget.value;
                      refilter();
                    }}
                  >
                    <option value="">{say.allDomains}</option>
                    {[...new Set(rows.map((row) => row.domain))].map((name) => (
                      <option key={name} value={name}>
                        {name}
                      </option>
                    ))}
                  </select>
                </label>
                {blank.length > 0 && offices.length > 0 && (
                  <span class="row">
                    <label class="inline">
                      {say.giveShown(blank.length)}
                      <select
                        value={given.value}
                        onChange={(event) => {
                          given.value = event.currentTarget.value;
                        }}
                      >
                        <option value="">{say.choose}</option>
                        {offices.map((office) => (
                          <option key={office} value={office}>
                            {office}
                          </option>
                        ))}
                      </select>
                    </label>
                    <button
                      type="button"
                      disabled={given.value === ""}
                      onClick={() =>
                        decide(
                          blank.map(({ item }) => ({ item: item.id, link: NOTHING, office: given.value })),
                        )
                      }
                    >
                      {say.give}
                    </button>
                  </span>
                )}
              </div>
            </div>
            {shown.length === 0 && open.length > 0 && <p>{say.empty}</p>}
            <LongList rows={shown} most={most} page={PAGE} say={say.more}>
              {({ item, domain: name, link, links: own }) => (
                <OfficeRow
                  key={item.id}
                  item={item}
                  domain={name}
                  link={link}
                  links={own}
                  offices={offices}
                  isMoved={mapped.value?.moved.includes(item.id) ?? false}
                  isSure={(link.score ?? 0) >= SURE}
                  onDecide={(decision) => {
                    kept.value = new Set([...kept.value, item.id]);
                    decide([decision]);
                  }}
                />
              )}
            </LongList>
          </>
        )}
      </details>
    </>
  );
}

/** How many rows each domain has. */
function byDomain(rows: readonly Row[]): (readonly [domain: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { domain } of rows) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  return [...counts];
}

function isDecided({ link }: Row): boolean {
  return link.state === "confirmed" || link.state === "none";
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

/** The domains in which something is open, with what is asked about them. */
function openDomains(rows: readonly Row[]): OpenDomain[] {
  const asked = (resolved.value?.questions ?? []).filter(({ kind }) => kind === "subject-bureau");
  return (resolved.value?.list?.sections ?? []).flatMap(({ domain: id, name }): OpenDomain[] => {
    const items = rows
      .filter(({ domainId }) => domainId === id)
      .map(({ item, link }) => ({ id: item.id, title: titleOf(item), proposed: link.office, link }));
    return items.length === 0
      ? []
      : [{ id, name, items, questions: asked.filter((one) => one.domain === id) }];
  });
}
