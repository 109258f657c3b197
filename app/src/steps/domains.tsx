/** Which domains concern the agency. */
import type { Profile } from "../../../src/model/index.js";
import type { StandardDomain } from "../engine/protocol.js";
import { Field } from "../parts/field.js";
import { StepPage } from "../parts/step-page.js";
import { facts } from "../state/engine-state.js";
import { excludedDomains, itemsByDomain } from "../state/selection.js";
import { changeProfile } from "../state/store.js";
import { without } from "../state/without.js";
import { lang, words } from "../words/index.js";

export function DomainsStep() {
  const { domains: say } = words.value;
  const all = facts.value?.domains ?? [];
  const counts = itemsByDomain.value;
  const chosen = all.filter(({ id }) => counts.has(id) && !excludedDomains.value.has(id));
  const items = chosen.reduce((sum, { id }) => sum + (counts.get(id)?.length ?? 0), 0);
  return (
    <StepPage step="domains" blocked={all.length > 0 && chosen.length === 0 ? say.blank : undefined}>
      <p class="row between">
        <span role="status">{say.chosen(chosen.length, items)}</span>
        <button
          type="button"
          class="quiet"
          disabled={excludedDomains.value.size === 0}
          onClick={() => exclude("all", () => [])}
        >
          {say.all}
        </button>
      </p>
      <ul class="ticks">
        {all.map((domain) => (
          <DomainTick key={domain.id} domain={domain} items={counts.get(domain.id)?.length ?? 0} />
        ))}
      </ul>
    </StepPage>
  );
}

function DomainTick({ domain, items }: { readonly domain: StandardDomain; readonly items: number }) {
  const { domains: say } = words.value;
  const { id, number } = domain;
  const name = lang.value === "zh" ? domain.name : domain.en;
  const reason = excludedDomains.value.get(id);
  const isTaken = reason === undefined && items > 0;
  const toggle = () =>
    exclude(id, (before) =>
      isTaken
        ? [...before, { domain: id as Exclusion["domain"], reason: say.reasonDefault }]
        : before.filter(({ domain: other }) => other !== id),
    );
  return (
    <li class={isTaken ? "taken" : ""}>
      <label class="choice">
        <input type="checkbox" checked={isTaken} disabled={items === 0} onChange={toggle} />
        <span class="seq">{String(number).padStart(2, "0")}</span>
        <span class="grow">{name}</span>
        <span class="count">{items === 0 ? say.none : say.counted(items)}</span>
      </label>
      {reason !== undefined && (
        <Field
          label={say.reason(name)}
          value={reason}
          onChange={(text) =>
            exclude(`${id} reason`, (before) =>
              before.map((one) => (one.domain === id ? { ...one, reason: text } : one)),
            )
          }
        />
      )}
    </li>
  );
}

type Exclusion = NonNullable<NonNullable<Profile["domains"]>["exclude"]>[number];

function exclude(doing: string, next: (before: readonly Exclusion[]) => readonly Exclusion[]): void {
  changeProfile(`domains ${doing}`, (before) => {
    const exclusions = next(before.domains?.exclude ?? []);
    return exclusions.length === 0
      ? without(before, "domains")
      : { ...before, domains: { ...before.domains, exclude: [...exclusions] } };
  });
}
