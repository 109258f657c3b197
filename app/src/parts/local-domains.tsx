/** What domains are called here, which stand under another one, and which there are beyond the standard. */
import { useSignal } from "@preact/signals";
import {
  addDomain,
  mergeDomain,
  nameOwnDomain,
  removeDomain,
  renameDomain,
  showAbsent,
} from "../state/domains.js";
import { facts } from "../state/engine-state.js";
import { domainNames, shares } from "../state/selection.js";
import { project } from "../state/store.js";
import { words } from "../words/index.js";
import { Field } from "./field.js";

export function LocalDomains() {
  const { domains: say, remove } = words.value;
  const { rename = {}, merge = [], add = [], showAbsent: isShown } = project.value.profile.domains ?? {};
  const isOpen = useSignal(Object.keys(rename).length + merge.length + add.length > 0);
  const picked = useSignal("");
  const isLocal = (id: string) =>
    (rename as Readonly<Record<string, string | undefined>>)[id] !== undefined ||
    merge.some(({ domains }) => domains.some((one) => one === id));
  const taken = (facts.value?.domains ?? []).filter(({ id }) => (shares.value.get(id)?.taken ?? 0) > 0);
  return (
    <details
      class="card form"
      open={isOpen.value}
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>{say.local}</summary>
      {isOpen.value && (
        <>
          <fieldset>
            <legend>{say.own}</legend>
            {add.map((domain) => (
              <div class="row end" key={domain.id}>
                <Field
                  label={say.ownName}
                  value={domain.name}
                  onChange={(name) => nameOwnDomain(domain.id, name)}
                />
                <button
                  type="button"
                  class="quiet"
                  aria-label={`${remove} ${domain.name}`}
                  onClick={() => removeDomain(domain)}
                >
                  {remove}
                </button>
              </div>
            ))}
            <button type="button" onClick={() => addDomain(say.ownNew)}>
              ＋ {say.ownAdd}
            </button>
          </fieldset>
          <fieldset>
            <legend>{say.renamed}</legend>
            <div class="pairs">
              {taken
                .filter(({ id }) => id === picked.value || isLocal(id))
                .map(({ id, name }) => (
                  <LocalDomain key={id} id={id} name={name} />
                ))}
            </div>
            <label class="inline">
              {say.pick}
              <select
                value=""
                onChange={(event) => {
                  picked.value = event.currentTarget.value;
                }}
              >
                <option value="" />
                {taken.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          </fieldset>
          <label class="choice">
            <input
              type="checkbox"
              checked={isShown ?? false}
              onChange={(event) => showAbsent(event.currentTarget.checked)}
            />
            {say.showAbsent}
          </label>
        </>
      )}
    </details>
  );
}

function LocalDomain({ id, name }: { readonly id: string; readonly name: string }) {
  const { domains: say } = words.value;
  const { rename = {}, merge = [] } = project.value.profile.domains ?? {};
  const local = (rename as Readonly<Record<string, string | undefined>>)[id] ?? "";
  const into = merge.find(({ domains }) => domains.some((one) => one === id))?.into ?? "";
  return (
    <div class="pair">
      <span class="term">{name}</span>
      <Field
        label={say.localName(name)}
        placeholder={name}
        value={local}
        onChange={(text) => renameDomain(id, text)}
      />
      <select
        class="second"
        aria-label={say.mergeInto(name)}
        value={into}
        onChange={(event) => mergeDomain(id, event.currentTarget.value)}
      >
        <option value="">{say.mergeNowhere}</option>
        {[...domainNames.value]
          .filter(([other]) => other !== id)
          .map(([other, title]) => (
            <option key={other} value={other}>
              {say.into(title)}
            </option>
          ))}
      </select>
    </div>
  );
}
