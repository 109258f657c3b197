/** What subjects and channels are called here. */
import { computed } from "@preact/signals";
import type { ChannelCode, VocabularyEntry } from "../../../src/model/index.js";
import { CountyNames } from "../parts/county-names.js";
import { Field } from "../parts/field.js";
import { StepPage } from "../parts/step-page.js";
import { isLacking, lackChannel, localChannel, nameChannel, printInCells } from "../state/channels.js";
import { facts, resolved } from "../state/engine-state.js";
import { statedNames } from "../state/stated-names.js";
import { changeProfile, project } from "../state/store.js";
import { without } from "../state/without.js";
import { termOf, words } from "../words/index.js";

/** How many items of the list each role discloses. */
const roles = computed(() => {
  const counts = new Map<string, number>();
  for (const { rows } of resolved.value?.list?.sections ?? []) {
    for (const { subjects } of rows) {
      for (const { role } of subjects) counts.set(role, (counts.get(role) ?? 0) + 1);
    }
  }
  return counts;
});

export function NamesStep() {
  const { names: say } = words.value;
  const { subjects, channels } = project.value.profile;
  const used = (facts.value?.subjects ?? [])
    .filter(({ code }) => roles.value.has(code))
    .sort((a, b) => (roles.value.get(b.code) ?? 0) - (roles.value.get(a.code) ?? 0));
  return (
    <StepPage step="names">
      <section class="card">
        <h2>{say.channels}</h2>
        <p>{say.channelsLead}</p>
        <div class="pairs">
          {(facts.value?.channels ?? []).map((entry) => (
            <ChannelName key={entry.code} entry={entry} />
          ))}
        </div>
        <label class="choice">
          <input
            type="checkbox"
            checked={channels?.inCells ?? false}
            onChange={(event) => printInCells(event.currentTarget.checked)}
          />
          {say.inCells}
        </label>
      </section>
      <section class="card">
        <h2>{say.subjects}</h2>
        {typeof subjects === "string" ? (
          <CountyNames file={subjects} />
        ) : (
          <>
            <p>{say.subjectsLead(used.length)}</p>
            <div class="pairs">
              {used.map((entry) => (
                <SubjectName key={entry.code} entry={entry} />
              ))}
            </div>
            <details>
              <summary>{say.countyFile}</summary>
              <CountyNames file={null} />
            </details>
          </>
        )}
      </section>
    </StepPage>
  );
}

function SubjectName({ entry }: { readonly entry: VocabularyEntry }) {
  const { names: say } = words.value;
  const { code } = entry;
  return (
    <div class="pair">
      <span class="term">
        {termOf(entry)}
        <small>{say.inItems(roles.value.get(code) ?? 0)}</small>
      </span>
      <Field
        label={say.localName(termOf(entry))}
        placeholder={entry.term}
        value={statedNames(project.value.profile)[code] ?? ""}
        onChange={(name) =>
          changeProfile(`subject ${code}`, (before) => {
            const { [code]: _, ...others } = statedNames(before);
            return { ...before, subjects: name.trim() === "" ? others : { ...others, [code]: name } };
          })
        }
      />
    </div>
  );
}

function ChannelName({ entry }: { readonly entry: VocabularyEntry }) {
  const { names: say } = words.value;
  const code = entry.code as ChannelCode;
  const local = localChannel(code);
  const lacks = isLacking(code);
  return (
    <div class="pair">
      <span class="term">
        {termOf(entry)}
        <label class="choice">
          <input
            type="checkbox"
            checked={lacks}
            aria-label={say.lacksNamed(termOf(entry))}
            onChange={(event) => lackChannel(code, event.currentTarget.checked)}
          />
          <small>{say.lacks}</small>
        </label>
      </span>
      {!lacks && (
        <Field
          label={say.localName(termOf(entry))}
          placeholder={entry.term}
          value={local?.name ?? ""}
          onChange={(name) => nameChannel(code, "name", name.trim() === "" ? undefined : { ...local, name })}
        />
      )}
      {local && !lacks && (
        <Field
          label={say.url(termOf(entry))}
          placeholder={say.urlShort}
          type="url"
          value={local.url ?? ""}
          onChange={(url) =>
            nameChannel(code, "url", url.trim() === "" ? without(local, "url") : { ...local, url })
          }
        />
      )}
    </div>
  );
}
