/** What subjects and channels are called here. */
import { computed, useSignal } from "@preact/signals";
import type { ChannelCode, VocabularyEntry } from "../../../src/model/index.js";
import { CountyNames } from "../parts/county-names.js";
import { Field } from "../parts/field.js";
import { FindingNote } from "../parts/notes.js";
import { StepPage } from "../parts/step-page.js";
import {
  isLacking,
  lackChannel,
  localChannel,
  lostChannels,
  nameChannel,
  printInCells,
} from "../state/channels.js";
import { facts, resolved } from "../state/engine-state.js";
import { rowsById } from "../state/selection.js";
import { project } from "../state/store.js";
import { nameSubject, subjectName } from "../state/subject-names.js";
import { without } from "../state/without.js";
import { termOf, words } from "../words/index.js";

/** What the list prints of each role, and in how many items. */
const printed = computed(() => {
  const roles = new Map<string, { readonly name: string; readonly items: number }>();
  for (const { rows } of resolved.value?.list?.sections ?? []) {
    for (const { subjects } of rows) {
      for (const { role, name } of subjects) {
        roles.set(role, { name, items: (roles.get(role)?.items ?? 0) + 1 });
      }
    }
  }
  return roles;
});

export function NamesStep() {
  const { names: say } = words.value;
  const { agency, subjects, channels: local } = project.value.profile;
  const channels = facts.value?.channels ?? [];
  const all = facts.value?.subjects ?? [];
  // Whoever comes back to what is lacking need not look for it.
  const isOpen = useSignal(channels.some((entry) => !isShown(entry) && isLacking(entry.code as ChannelCode)));
  const itemsOf = ({ code }: VocabularyEntry) => printed.value.get(code)?.items ?? 0;
  const used = all.filter((entry) => itemsOf(entry) > 0).sort((a, b) => itemsOf(b) - itemsOf(a));
  // What no row of the list has need not be named, nor be said to be lacking.
  const others = channels.filter(
    (entry) => !isShown(entry) && (usesOf(entry) > 0 || isLacking(entry.code as ChannelCode)),
  );
  // Whether names are printed in every row is asked of those who have given some.
  const isNaming = Object.keys(local ?? {}).length > 0;
  // Nobody has to be asked what the agency itself is called.
  const isAgencyAlone = used.every(({ code }) => printed.value.get(code)?.name === agency.name);
  return (
    <StepPage step="names">
      <section class="card">
        <h2>{say.channels}</h2>
        <p class="hint">{say.channelsLead}</p>
        <div class="pairs">
          {channels.filter(isShown).map((entry) => (
            <ChannelName key={entry.code} entry={entry} />
          ))}
        </div>
        {others.length > 0 && (
          <details
            open={isOpen.value}
            onToggle={(event) => {
              isOpen.value = event.currentTarget.open;
            }}
          >
            <summary>{say.otherChannels(others.length)}</summary>
            <div class="pairs">
              {others.map((entry) => (
                <ChannelName key={entry.code} entry={entry} />
              ))}
            </div>
          </details>
        )}
        {isNaming && (
          <label class="choice">
            <input
              type="checkbox"
              checked={local?.inCells ?? false}
              onChange={(event) => printInCells(event.currentTarget.checked)}
            />
            {say.inCells}
          </label>
        )}
      </section>
      {isAgencyAlone ? (
        <details class="card" open={typeof subjects === "string"}>
          <summary>{say.subjectsOf(project.value.profile.agency.name)}</summary>
          <Subjects entries={used} />
        </details>
      ) : (
        <section class="card">
          <h2>{say.subjects}</h2>
          <Subjects entries={used} />
        </section>
      )}
    </StepPage>
  );
}

function Subjects({ entries }: { readonly entries: readonly VocabularyEntry[] }) {
  const { names: say } = words.value;
  const { subjects } = project.value.profile;
  return (
    <>
      <p class="hint">{say.subjectsLead}</p>
      <SubjectNames entries={entries} />
      <details open={typeof subjects === "string"}>
        <summary>{say.countyFile}</summary>
        <CountyNames file={typeof subjects === "string" ? subjects : null} />
      </details>
    </>
  );
}

/** In how many rows of the list the standard, or a change of the profile, has a channel, whether there is one here or not. */
const uses = computed(() => {
  const counts = new Map<string, number>();
  const changes = new Map(project.value.profile.change?.map(({ item, set }) => [item, set.channels]));
  for (const { id, channels } of facts.value?.items ?? []) {
    if (!rowsById.value.has(id)) continue;
    for (const channel of changes.get(id) ?? channels)
      if (typeof channel === "string") counts.set(channel, (counts.get(channel) ?? 0) + 1);
  }
  return counts;
});

function usesOf({ code }: VocabularyEntry): number {
  return uses.value.get(code) ?? 0;
}

/** The channels that nearly everybody has a name for; the others print well as the standard calls them. */
const FIRST: readonly string[] = ["portal", "social-media", "service-center"];

function isShown({ code }: VocabularyEntry): boolean {
  return FIRST.includes(code);
}

function SubjectNames({ entries }: { readonly entries: readonly VocabularyEntry[] }) {
  return (
    <div class="pairs">
      {entries.map((entry) => (
        <SubjectName key={entry.code} entry={entry} />
      ))}
    </div>
  );
}

function SubjectName({ entry }: { readonly entry: VocabularyEntry }) {
  const { names: say } = words.value;
  const now = printed.value.get(entry.code);
  return (
    <div class="pair">
      <span class="term">
        {termOf(entry)}
        {now && <small>{say.inItems(now.items)}</small>}
      </span>
      <Field
        label={say.localName(termOf(entry))}
        placeholder={now?.name ?? entry.term}
        value={subjectName(project.value.profile, entry.code)}
        onChange={(name) => nameSubject(entry, name)}
      />
    </div>
  );
}

/** What a channel that there is not costs: nothing where one as good is left. */
function LackNote({ entry }: { readonly entry: VocabularyEntry }) {
  const { names: say } = words.value;
  const lost = lostChannels.value.filter(({ path }) => path[1] === entry.code);
  return lost.length === 0 ? (
    <p class="hint">{say.lackFine(usesOf(entry))}</p>
  ) : (
    <div>
      {lost.map((finding) => (
        <FindingNote key={finding.message.zh} finding={finding} />
      ))}
    </div>
  );
}

/** A town has a 便民服务中心 where the standard says 政务服务中心. */
function centerExample(term: string): string {
  const { name, level, county = "" } = project.value.profile.agency;
  const town = name.replace(county, "").replace(/(?:人民政府|办事处)$/u, "");
  return level === "township" && town !== "" ? words.value.names.channelExample(`${town}便民服务中心`) : term;
}

function ChannelName({ entry }: { readonly entry: VocabularyEntry }) {
  const { names: say } = words.value;
  const code = entry.code as ChannelCode;
  const local = localChannel(code);
  const lacks = isLacking(code);
  return (
    <div class="pair three">
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
        <small>{say.inItems(usesOf(entry))}</small>
      </span>
      {lacks && usesOf(entry) > 0 && <LackNote entry={entry} />}
      {!lacks && (
        <Field
          label={say.localName(termOf(entry))}
          placeholder={code === "service-center" ? centerExample(entry.term) : entry.term}
          value={local?.name ?? ""}
          onChange={(name) => nameChannel(code, "name", name.trim() === "" ? undefined : { ...local, name })}
        />
      )}
      {!lacks && (
        <Field
          label={say.url(termOf(entry))}
          placeholder={say.urlShort}
          type="url"
          value={local?.url ?? ""}
          onChange={(url) => {
            // An address without a name is that of the channel as the standard calls it.
            const named = local ?? { name: entry.term };
            nameChannel(code, "url", url.trim() === "" ? without(named, "url") : { ...named, url });
          }}
        />
      )}
    </div>
  );
}
