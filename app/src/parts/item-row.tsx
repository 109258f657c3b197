/** One item: taken or left out, and what is to be known about it. */

import { workEndedBy } from "../../../src/catalog/index.js";
import { titleOf } from "../engine/title.js";
import { resolved } from "../state/engine-state.js";
import type { Entry } from "../state/entries.js";
import { changeAddition, excludeItem } from "../state/items.js";
import { touched } from "../state/shown-item.js";
import { words } from "../words/index.js";
import { Field } from "./field.js";
import { ItemEditor } from "./item-editor.js";
import { FindingNote } from "./notes.js";

interface ItemRowProps {
  readonly entry: Entry;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function ItemRow({ entry, isOpen, onToggle }: ItemRowProps) {
  const { items: say, remove } = words.value;
  const { id, standard, addition, changed, excluded, isExcludedByLine, isWaiting, row, findings } = entry;
  const values = { ...(standard ?? addition), ...changed };
  const title = titleOf(values);
  const isTaken = excluded === null;
  const badges = [
    row?.unchecked !== undefined && (["unverified", "careful"] as const),
    row?.outdated && (["outdated", "bad"] as const),
    changed && (["changed", "good"] as const),
    addition && (["local", "good"] as const),
    isWaiting && (["waiting", "plain"] as const),
    !isTaken && (["excluded", "plain"] as const),
  ].filter((badge) => badge !== false && badge !== null && badge !== undefined);
  return (
    <li class={isTaken ? "" : "left-out"}>
      <div class="row between">
        {addition ? (
          <strong class="grow">{title}</strong>
        ) : (
          <label class="choice grow">
            <input
              type="checkbox"
              checked={isTaken}
              aria-label={say.take(title)}
              onChange={() => {
                touched.value = new Set([...touched.value, id]);
                excludeItem(id, isTaken ? (endedReason(id) ?? say.reasonDefault) : null);
              }}
            />
            <span>
              <strong>{values.name}</strong>
              <small>{values.category}</small>
            </span>
          </label>
        )}
        {badges.map(([badge, kind]) => (
          <span key={badge} class={`badge ${kind}`}>
            {say.badge[badge]}
          </span>
        ))}
        <button
          type="button"
          class="quiet"
          aria-expanded={isOpen}
          aria-label={`${isOpen ? say.close : say.edit} ${title}`}
          onClick={onToggle}
        >
          {isOpen ? say.close : say.edit}
        </button>
        {addition && (
          <button
            type="button"
            class="quiet"
            aria-label={`${remove} ${title}`}
            onClick={() => changeAddition(id, null)}
          >
            {remove}
          </button>
        )}
      </div>
      {isExcludedByLine && (
        <Field label={say.reason} value={excluded ?? ""} onChange={(text) => excludeItem(id, text)} />
      )}
      {excluded !== null && !isExcludedByLine && <p class="hint">{excluded}</p>}
      {findings.map((finding, index) => (
        <FindingNote key={String(index)} finding={finding} />
      ))}
      {isOpen && <ItemEditor entry={entry} />}
    </li>
  );
}

/** Why an item is left out whose work has ended; the profile is Chinese, whoever reads the page. */
function endedReason(id: string): string | undefined {
  return workEndedBy(resolved.value?.list?.basisOn ?? "").get(id)?.reason.zh;
}
