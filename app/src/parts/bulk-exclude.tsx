/** Several items left out at once, by their category or as a search shows them, for one reason. */
import { useSignal } from "@preact/signals";
import type { Entry } from "../state/entries.js";
import { excludeItems } from "../state/items.js";
import { words } from "../words/index.js";
import { Field } from "./field.js";

export function BulkExclude({ entries }: { readonly entries: readonly Entry[] }) {
  const { items: say } = words.value;
  const isOpen = useSignal(false);
  const category = useSignal("");
  const reason = useSignal("");
  const taken = entries.filter(({ excluded, standard }) => excluded === null && standard !== null);
  const nameOf = ({ standard }: Entry) => standard?.category ?? say.noCategory;
  const categories = [...new Set(taken.map(nameOf))];
  if (taken.length < 2) return null;
  if (!isOpen.value) {
    return (
      <button
        type="button"
        class="quiet"
        onClick={() => {
          isOpen.value = true;
        }}
      >
        {say.bulk}
      </button>
    );
  }
  const meant = taken.filter((entry) => category.value === "" || nameOf(entry) === category.value);
  return (
    <div class="row end">
      <label class="inline">
        {say.fields.category}
        <select
          value={category.value}
          onChange={(event) => {
            category.value = event.currentTarget.value;
          }}
        >
          <option value="">{say.bulkAll(taken.length)}</option>
          {categories.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Field
        label={say.reason}
        value={reason.value}
        onChange={(text) => {
          reason.value = text;
        }}
      />
      <button
        type="button"
        disabled={reason.value.trim() === "" || meant.length === 0}
        onClick={() => {
          excludeItems(
            meant.map(({ id }) => id),
            reason.value.trim(),
          );
          isOpen.value = false;
        }}
      >
        {say.bulkGo(meant.length)}
      </button>
    </div>
  );
}
