/** The items and their offices one by one: to look for one, to change one, to give several to an office. */
import { useSignal } from "@preact/signals";
import { titleOf } from "../engine/title.js";
import { isCountys } from "../state/bureaus.js";
import { decide, NOTHING } from "../state/decisions.js";
import { mapped } from "../state/engine-state.js";
import { isLikely } from "../state/open-parts.js";
import { giveItem } from "../state/part-choices.js";
import { words } from "../words/index.js";
import { DomainSelect } from "./domain-select.js";
import { Field } from "./field.js";
import { LongList } from "./long-list.js";
import { OfficeRow, type OfficeRowItem } from "./office-row.js";

/** Rows shown at once: more are asked for. */
const PAGE = 60;

type Filter = "open" | "decided" | "all";

/** Whether nothing was ever proposed: a decision does not change that. */
function hadNothing({ links }: OfficeRowItem): boolean {
  return links.every(({ score }) => score === undefined);
}

function isDecided({ item, link }: OfficeRowItem): boolean {
  return link.state === "confirmed" || link.state === "none" || isCountys(item);
}

export function OneByOne({ rows }: { readonly rows: readonly OfficeRowItem[] }) {
  const { offices: say } = words.value;
  const isNothingOpen = rows.every(isDecided);
  // Nobody looks for what is open where nothing is.
  const picked = useSignal<Filter | null>(null);
  const filter = picked.value ?? (isNothingOpen ? "all" : "open");
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
    if (filter === "all" || kept.value.has(row.item.id)) return true;
    return isDecided(row) === (filter === "decided");
  });
  // What only has to be confirmed comes before what has to be thought about; nothing moves while one decides.
  if (filter === "open") shown.sort((a, b) => Number(hadNothing(a)) - Number(hadNothing(b)));
  const blank = shown.filter((row) => row.link === NOTHING && !isDecided(row));
  const offices = mapped.value?.offices ?? [];
  const refilter = () => {
    kept.value = new Set();
    most.value = PAGE;
  };
  return (
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
          <div class="card bar row end">
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
                value={filter}
                onChange={(event) => {
                  picked.value = event.currentTarget.value as Filter;
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
            <DomainSelect
              domains={rows.map((row) => row.domain)}
              value={domain.value}
              onChange={(name) => {
                domain.value = name;
                refilter();
              }}
            />
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
                    decide(blank.map(({ item }) => ({ item: item.id, link: NOTHING, office: given.value })))
                  }
                >
                  {say.give}
                </button>
              </span>
            )}
          </div>
          {shown.length === 0 && <p>{say.empty}</p>}
          <LongList rows={shown} most={most} page={PAGE} say={say.more}>
            {(row) => (
              <OfficeRow
                key={row.item.id}
                row={row}
                offices={offices}
                isMoved={mapped.value?.moved.includes(row.item.id) ?? false}
                isSure={isLikely(row.link)}
                onChoose={(choice) => {
                  kept.value = new Set([...kept.value, row.item.id]);
                  giveItem(row.item.id, row.link, choice);
                }}
              />
            )}
          </LongList>
        </>
      )}
    </details>
  );
}
