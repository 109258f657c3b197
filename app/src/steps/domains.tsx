/** Which domains concern the agency, and what they are called here. */

import type { StandardDomain } from "../engine/protocol.js";
import { Field } from "../parts/field.js";
import { Folded } from "../parts/folded.js";
import { FurtherDomains } from "../parts/further-domains.js";
import { LocalDomains } from "../parts/local-domains.js";
import { OwnEdition } from "../parts/own-edition.js";
import { PublishChoice } from "../parts/publish-choice.js";
import { StepPage } from "../parts/step-page.js";
import { explainDomain, renameThroughout, takeAllDomains, takeDomain } from "../state/domains.js";
import { facts } from "../state/engine-state.js";
import {
  checkedCounts,
  domainNames,
  excludedDomains,
  itemsByDomain,
  leftOutItems,
  rowsById,
  shares,
  waitingById,
} from "../state/selection.js";
import { project } from "../state/store.js";
import { lang, said, words } from "../words/index.js";

/** What towns call the domain 扶贫 since 2021, when the offices were renamed. */
const RURAL_REVITALISATION = "乡村振兴";

export function DomainsStep() {
  const { domains: say } = words.value;
  const all = facts.value?.domains ?? [];
  const isPart = project.value.profile.attestedOnly === true;
  const shown = [...shares.value].map(([id, share]) => (isPart ? checkedOf(id) : share.taken));
  const taken = shown.filter((count) => count > 0);
  const items = taken.reduce((sum, count) => sum + count, 0);
  const isBlank = [...shares.value.values()].every((share) => share.taken === 0);
  const isUndecided = project.value.profile.attestedOnly === undefined && checkedCounts.value.waiting > 0;
  // Whoever publishes what is checked need not weigh domains in which nothing is.
  const [now, later] = [all.filter(isLooked), all.filter((domain) => !isLooked(domain))];
  const isAll = [...shares.value.values()].every(({ reason }) => reason === null);
  return (
    <StepPage
      step="domains"
      blocked={all.length > 0 && isBlank ? say.blank : isUndecided ? words.value.choice.blocked : undefined}
    >
      <p class="row between">
        <span role="status">{say.chosen(taken.length, items)}</span>
        <button type="button" class="quiet" disabled={isAll} onClick={takeAllDomains}>
          {say.all}
        </button>
      </p>
      <PublishChoice />
      <LeftOutByKind />
      <ul class="ticks">
        {now.map((domain) => (
          <DomainTick key={domain.id} domain={domain} />
        ))}
      </ul>
      {later.length > 0 && (
        <details class="card">
          <summary>{isPart ? say.laterOrNone(later.length) : say.noneOf(later.length)}</summary>
          <ul class="ticks">
            {later.map((domain) => (
              <DomainTick key={domain.id} domain={domain} />
            ))}
          </ul>
        </details>
      )}
      <Folded title={say.optional} opened={isOptionUsed()} plain>
        <FurtherDomains />
        <LocalDomains />
        <Completeness />
        <OwnEdition />
      </Folded>
    </StepPage>
  );
}

/** Whether anything was chosen of what most lists do without, so that it stays in sight. */
function isOptionUsed(): boolean {
  const { base, domains: { further = [], include = [], merge = [], add = [] } = {} } = project.value.profile;
  return base !== undefined || [further, include, merge, add].some((list) => list.length > 0);
}

/** Whether a domain has anything to be looked at now: items of the level, and checked ones where only those are published. */
function isLooked({ id }: StandardDomain): boolean {
  const share = shares.value.get(id);
  if (!share) return false;
  return project.value.profile.attestedOnly !== true || share.taken === 0 || checkedOf(id) > 0;
}

/** How many items of a domain the list prints where only what is checked is published. */
function checkedOf(id: string): number {
  const waiting = (itemsByDomain.value.get(id) ?? []).filter((item) => waitingById.value.has(item.id));
  return Math.max(0, (shares.value.get(id)?.taken ?? 0) - waiting.length);
}

/** What an agency of this kind does not do, told and not silently left out. */
function LeftOutByKind() {
  const { domains: say, comma } = words.value;
  const left = [...leftOutItems.value.values()].filter(({ by }) => by !== "include");
  if (left.length === 0) return null;
  const reasons = new Map<string, string[]>();
  for (const item of left) {
    const why = said(item.reason);
    reasons.set(why, [...(reasons.get(why) ?? []), item.name]);
  }
  return (
    <details class="note plain">
      <summary>{say.leftByKind(left.length)}</summary>
      <ul>
        {[...reasons].map(([why, names]) => (
          <li key={why}>
            <strong>{why}</strong>
            {words.value.colon}
            {names.join(comma)}
          </li>
        ))}
      </ul>
      <p class="hint">{say.leftByKindHint}</p>
    </details>
  );
}

/** How complete the standard is known to be, of each domain that was chosen. */
function Completeness() {
  const { domains: say } = words.value;
  const chosen = (facts.value?.domains ?? []).filter(
    ({ id, missing }) =>
      (shares.value.get(id)?.taken ?? 0) > 0 || (!shares.value.has(id) && missing !== null),
  );
  if (chosen.length === 0) return null;
  return (
    <details class="card">
      <summary>{say.completeness}</summary>
      <ul>
        {chosen.map(({ id, name, nationalItems, missing }) => (
          <li key={id}>
            <strong>{domainNames.value.get(id) ?? name}</strong>
            {words.value.colon}
            {`${say.national} ${nationalItems === null ? say.unknown : say.counted(nationalItems)}${missing ? `${words.value.stopMark} ${said(missing)}` : ""}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The items of a domain that have the standard's name for it in their own. */
function namesWith(id: string, name: string): string[] {
  const items = (itemsByDomain.value.get(id) ?? []).filter((item) => rowsById.value.has(item.id));
  return items.filter((item) => `${item.category ?? ""}${item.name}`.includes(name)).map((item) => item.name);
}

function DomainTick({ domain: { id, number, name, en, missing } }: { readonly domain: StandardDomain }) {
  const { domains: say } = words.value;
  const share = shares.value.get(id);
  const title = domainNames.value.get(id) ?? name;
  const stated = excludedDomains.value.get(id);
  const isTaken = (share?.taken ?? 0) > 0;
  const isRenamed = title !== (lang.value === "zh" ? name : en);
  return (
    <li class={isTaken ? "taken" : ""}>
      <label class="choice">
        <input
          type="checkbox"
          checked={isTaken}
          disabled={!share}
          onChange={() => takeDomain(id, isTaken ? say.reasonDefault : null)}
        />
        <span class="seq">{String(number).padStart(2, "0")}</span>
        <span class="grow">
          {title}
          {isRenamed && <small> {say.renamedFrom(name)}</small>}
        </span>
        <span class="count">
          {!share
            ? say.none
            : isTaken && project.value.profile.attestedOnly === true
              ? say.checked(checkedOf(id), share.taken - checkedOf(id))
              : share.taken === share.all || !isTaken
                ? say.counted(share.all)
                : say.share(share.taken, share.all)}
        </span>
      </label>
      {stated !== undefined && (
        <Field label={say.reason(title)} value={stated} onChange={(text) => explainDomain(id, text)} />
      )}
      {!share && <p class="hint">{missing === null ? say.noneHint : say.noneKnown}</p>}
      {isTaken && id === "poverty-alleviation" && !isRenamed && (
        <p class="row hint">
          {say.renameOffer}
          <button
            type="button"
            class="quiet"
            onClick={() =>
              renameThroughout(
                { id, name },
                RURAL_REVITALISATION,
                itemsByDomain.value.get(id) ?? [],
                say.renameReason(RURAL_REVITALISATION),
              )
            }
          >
            {say.renameTo(RURAL_REVITALISATION)}
          </button>
        </p>
      )}
      {isTaken && isRenamed && <p class="hint">{say.renamedOnly(namesWith(id, name))}</p>}
      {stated === undefined && share?.reason && <p class="hint">{said(share.reason)}</p>}
    </li>
  );
}
