/** The items, one by one: find, leave out, change, add. */
import { computed, effect, signal } from "@preact/signals";
import { call, handOver } from "../engine/client.js";
import { BulkExclude } from "../parts/bulk-exclude.js";
import { Field } from "../parts/field.js";
import { ItemRow } from "../parts/item-row.js";
import { LongList } from "../parts/long-list.js";
import { FindingNote, Note } from "../parts/notes.js";
import { StepPage } from "../parts/step-page.js";
import { type Entry, entriesByDomain, otherFindings } from "../state/entries.js";
import { addItem } from "../state/items.js";
import { domainNames, excludedDomains, itemsByDomain } from "../state/selection.js";
import {
  FILTERS,
  type Filter,
  filter,
  notice,
  onlyItem,
  onlyItems,
  openItem,
  search,
  touched,
} from "../state/shown-item.js";
import { go } from "../state/steps.js";
import { project } from "../state/store.js";
import { words } from "../words/index.js";

/** Stands for the items that a file changed a moment ago. */
const JUST_CHANGED = "just-changed";

/** Items shown at once where a search or a filter finds them. */
const PAGE = 60;

const MATCHES: Readonly<Record<Filter, (entry: Entry) => boolean>> = {
  printed: ({ excluded, isWaiting }) => excluded === null && !isWaiting,
  waiting: ({ isWaiting }) => isWaiting,
  all: () => true,
  excluded: ({ excluded }) => excluded !== null,
  changed: ({ changed }) => changed !== null,
  findings: ({ findings, row }) => findings.length > 0 || row?.outdated !== undefined,
  unverified: ({ row }) => row?.unchecked !== undefined,
  local: ({ addition }) => addition !== null,
};

const most = signal(PAGE);
/** Ids that the search finds, best first; null where nothing is searched for. */
const hits = signal<readonly string[] | null>(null);
/** Domains that are unfolded. */
const unfolded = signal<ReadonlySet<string>>(new Set());

effect(() => {
  const asked = search.value.trim();
  if (asked === "") {
    hits.value = null;
    return;
  }
  void handOver(project.peek())
    .then((now) => call("search", [now, asked]))
    .then((found) => {
      if (search.peek().trim() === asked) hits.value = found;
    })
    .catch(() => undefined);
});

const all = computed(() => [...entriesByDomain.value.values()].flat());

/** Items of the domains that do not concern the agency at all. */
const withoutDomains = computed(() =>
  [...excludedDomains.value.keys()].reduce((sum, id) => sum + (itemsByDomain.value.get(id)?.length ?? 0), 0),
);

/** What is open stays to be seen until it is closed, whatever was mended. */
function isShown(entry: Entry): boolean {
  return MATCHES[filter.value](entry) || touched.value.has(entry.id) || entry.id === openItem.value;
}

const found = computed<readonly Entry[]>(() => {
  if (onlyItem.value !== null) return all.value.filter(({ id }) => id === onlyItem.value);
  if (onlyItems.value !== null) return all.value.filter(({ id }) => onlyItems.value?.has(id));
  return (matched.value ?? all.value).filter(isShown);
});

/** What the search finds among all items, best first; null where nothing is searched for. */
const matched = computed<readonly Entry[] | null>(() => {
  if (hits.value === null) return null;
  const order = new Map(hits.value.map((id, index) => [id, index]));
  const typed = search.value.trim();
  const isHit = ({ id, addition }: Entry) => order.has(id) || addition?.name.includes(typed) === true;
  return all.value.filter(isHit).sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
});

export function ItemsStep() {
  const { items: say } = words.value;
  const count = (one: Filter) => all.value.filter(MATCHES[one]).length;
  const sifted = onlyItems.value?.size ?? null;
  const isWhole = filter.value === "printed" || filter.value === "all";
  const isSifted = onlyItem.value !== null || onlyItems.value !== null || hits.value !== null || !isWhole;
  return (
    <StepPage step="items">
      <div role="status">{notice.value !== "" && <Note kind="good">{notice.value}</Note>}</div>
      {otherFindings.value.slice(0, 5).map((finding, index) => (
        <FindingNote key={String(index)} finding={finding} />
      ))}
      <div class="card bar">
        <Field
          label={say.search}
          hint={say.searchHint}
          type="search"
          value={search.value}
          onChange={(text) => {
            onlyItem.value = null;
            onlyItems.value = null;
            search.value = text;
            most.value = PAGE;
          }}
        />
        <div class="row between">
          <label class="inline">
            {say.filter}
            <select
              value={sifted === null ? filter.value : JUST_CHANGED}
              onChange={(event) => {
                if (event.currentTarget.value === JUST_CHANGED) return;
                onlyItem.value = null;
                onlyItems.value = null;
                notice.value = "";
                touched.value = new Set();
                filter.value = event.currentTarget.value as Filter;
                most.value = PAGE;
              }}
            >
              {sifted !== null && <option value={JUST_CHANGED}>{say.justChanged(sifted)}</option>}
              {FILTERS.map((one) => (
                <option key={one} value={one}>
                  {one === "findings" ? say.filters[one] : `${say.filters[one]}（${count(one)}）`}
                </option>
              ))}
            </select>
          </label>
          <span role="status">
            {say.counts(count("printed"), count("waiting"), count("excluded"), withoutDomains.value)}
          </span>
        </div>
        {filter.value === "unverified" && <p class="hint">{say.unverifiedHint}</p>}
      </div>
      {(onlyItem.value !== null || onlyItems.value !== null) && (
        <p>
          {onlyItem.value !== null && (
            <button type="button" class="primary" onClick={() => go("decide")}>
              {say.backToSheet}
            </button>
          )}{" "}
          <button
            type="button"
            onClick={() => {
              onlyItem.value = null;
              onlyItems.value = null;
            }}
          >
            {say.showAll}
          </button>
        </p>
      )}
      {isSifted ? <Found /> : <ByDomain />}
    </StepPage>
  );
}

function Found() {
  const { items: say } = words.value;
  // Whoever looks for an item wants to know what became of it.
  const elsewhere = filter.value === "printed" ? (matched.value ?? []).length - found.value.length : 0;
  return (
    <>
      {found.value.length === 0 && elsewhere <= 0 && <p>{say.nothing}</p>}
      {elsewhere > 0 && (
        <p>
          <button
            type="button"
            onClick={() => {
              filter.value = "all";
            }}
          >
            {say.elsewhere(elsewhere)}
          </button>
        </p>
      )}
      {onlyItem.value === null && <BulkExclude entries={found.value} />}
      <LongList rows={found.value} most={most} page={PAGE} say={say.more}>
        {(entry) => <Row key={entry.id} entry={entry} />}
      </LongList>
    </>
  );
}

/** Folded up, so that some hundred items are no more than some twenty lines. */
function ByDomain() {
  const { domains, items: say } = words.value;
  const bare = [...entriesByDomain.value.values()].filter((entries) => !entries.some(isShown)).length;
  return (
    <>
      {[...domainNames.value].map(([id, name]) => {
        const whole = entriesByDomain.value.get(id);
        if (!whole) return null;
        const taken = whole.filter(MATCHES.printed).length;
        const entries = whole.filter(isShown);
        if (entries.length === 0) return null;
        const isOpen = unfolded.value.has(id);
        return (
          <details
            key={id}
            class="domain"
            open={isOpen}
            onToggle={(event) => {
              const next = new Set(unfolded.value);
              if (event.currentTarget.open) next.add(id);
              else next.delete(id);
              unfolded.value = next;
            }}
          >
            <summary>
              <strong>{name}</strong>
              <span class="count">{say.ofAll(taken, whole.length)}</span>
            </summary>
            {isOpen && (
              <>
                <ul class="rows">
                  {entries.map((entry) => (
                    <Row key={entry.id} entry={entry} />
                  ))}
                </ul>
                <BulkExclude entries={entries} />
                <button type="button" class="quiet" onClick={() => add(id)}>
                  ＋ {say.add}
                </button>
              </>
            )}
          </details>
        );
      })}
      {bare > 0 && (
        <p>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              filter.value = "all";
            }}
          >
            {say.bareDomains(bare)}
          </button>
        </p>
      )}
      <p class="hint">{domains.elsewhere}</p>
    </>
  );
}

function Row({ entry }: { readonly entry: Entry }) {
  return (
    <ItemRow
      entry={entry}
      isOpen={openItem.value === entry.id}
      onToggle={() => {
        openItem.value = openItem.value === entry.id ? null : entry.id;
      }}
    />
  );
}

/** Adds an item that is to be filled in; it opens at once. */
function add(domain: string): void {
  const { items: say } = words.value;
  const { level } = project.value.profile.agency;
  addItem({
    domain: domain as Parameters<typeof addItem>[0]["domain"],
    category: say.newCategory,
    name: say.newName,
    content: [say.newContent],
    basis: [{ words: say.newBasis }],
    deadline: null,
    subjects: [level === "township" ? "township" : "county-government"],
    channels: ["portal"],
    audience: { public: true },
    method: "proactive",
    levels: [level],
    reason: say.newReason,
  });
  const added = project.value.profile.add ?? [];
  openItem.value = added[added.length - 1]?.id ?? null;
}
