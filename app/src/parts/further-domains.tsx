/** Domains of later waves: ministries have issued their guidelines since 2021, and not every locality has them. */
import { takeFurther } from "../state/domains.js";
import { facts } from "../state/engine-state.js";
import { project } from "../state/store.js";
import { termOf, words } from "../words/index.js";

export function FurtherDomains() {
  const { domains: say } = words.value;
  const all = facts.value?.further ?? [];
  const { domains = {}, agency } = project.value.profile;
  const taken = new Set<string>([...(domains.further ?? []), ...(domains.include ?? [])]);
  const known = all.filter(({ items }) => items[agency.level] > 0);
  const unknown = all.filter(({ items }) => items[agency.level] === 0);
  if (all.length === 0) return null;
  return (
    <details class="card" open={known.some(({ id }) => taken.has(id))}>
      <summary>{say.further}</summary>
      <p>{say.furtherLead}</p>
      <ul class="ticks">
        {known.map((domain) => (
          <li key={domain.id} class={taken.has(domain.id) ? "taken" : ""}>
            <label class="choice">
              <input
                type="checkbox"
                checked={taken.has(domain.id)}
                onChange={(event) => takeFurther(domain.id, event.currentTarget.checked)}
              />
              <span class="grow">{nameOf(domain)}</span>
              <span class="count">{say.counted(domain.items[agency.level])}</span>
            </label>
          </li>
        ))}
      </ul>
      {unknown.length > 0 && (
        <p class="hint">{say.furtherUnknown(unknown.map(nameOf).join(words.value.comma))}</p>
      )}
    </details>
  );
}

function nameOf({ name, en }: { readonly name: string; readonly en: string }): string {
  return termOf({ term: name, en });
}
