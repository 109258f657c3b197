/** Items that nothing of the agency answers for, and departments without a name: answered in place. */
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { answerQuestion, type Choice, type Question } from "../../../src/profile/index.js";
import { titleOf } from "../engine/title.js";
import { facts, resolved } from "../state/engine-state.js";
import { excludeItems } from "../state/items.js";
import { domainNames, rowsById } from "../state/selection.js";
import { go } from "../state/steps.js";
import { changeProfile, project } from "../state/store.js";
import { nameSubject, subjectName } from "../state/subject-names.js";
import { said, termOf, words } from "../words/index.js";
import { Guess } from "./bureau-names.js";
import { Field } from "./field.js";

/** Questions shown at once: a county has some dozens, which the step of the names answers as a whole. */
const MOST = 20;

export function Questions() {
  const { decide: say } = words.value;
  // Until the engine has caught up, what was answered a moment ago would still be asked.
  const answered = useSignal<{ readonly of: unknown; readonly keys: readonly string[] }>({
    of: null,
    keys: [],
  });
  const keys = answered.value.of === resolved.value ? answered.value.keys : [];
  const questions = (resolved.value?.questions ?? []).filter(
    ({ kind, text }) => kind !== "subject-bureau" && !keys.includes(text.zh),
  );
  const answer = (question: Question, code: Choice["code"]) => {
    answered.value = { of: resolved.value, keys: [...keys, question.text.zh] };
    changeProfile(`answer ${question.text.zh}`, (before) => answerQuestion(before, question, code));
  };
  const unnamed = questions.filter(({ kind }) => kind === "subject-unnamed");
  const others = questions.filter(({ kind }) => kind !== "subject-unnamed");
  if (questions.length === 0) return null;
  return (
    <section class="card">
      <h2>{say.unmatched}</h2>
      {others.length > 0 && (
        <ul class="rows">
          {others.slice(0, MOST).map((question) => (
            <QuestionRow
              key={question.text.zh}
              question={question}
              onAnswer={(code) => answer(question, code)}
            />
          ))}
        </ul>
      )}
      {others.length > MOST && <p class="hint">{say.questionsMore(others.length - MOST)}</p>}
      {unnamed.length > 0 && (
        <>
          <p>{say.unnamed(unnamed.length)}</p>
          <ul class="rows">
            {unnamed
              .slice(0, MOST)
              .map(
                ({ role, domain, items }) =>
                  role && <Unnamed key={role} role={role} domain={domain} items={items} />,
              )}
          </ul>
          {unnamed.length > MOST && (
            <button type="button" onClick={() => go("names")}>
              {say.toNames}
            </button>
          )}
        </>
      )}
    </section>
  );
}

/** A department that the list calls by its general name: its name here is written in place. */
function Unnamed({
  role,
  domain,
  items,
}: {
  readonly role: string;
  /** The domain of the items; null where they are of several. */
  readonly domain: string | null;
  readonly items: readonly string[];
}) {
  const { decide: say } = words.value;
  const all = facts.value?.subjects ?? [];
  const entry = all.find(({ code }) => code === role);
  const name = useSignal(subjectName(project.value.profile, role));
  const what = useId();
  if (!entry) return null;
  const titles = items.flatMap((id) => {
    const row = rowsById.value.get(id);
    return row ? [titleOf(row)] : [];
  });
  return (
    <li class="row end">
      <Field
        label={say.bureauNamed(termOf(entry))}
        value={name.value}
        onChange={(text) => {
          name.value = text;
        }}
      />
      <Guess
        role={role}
        name={name.value}
        onTake={(text) => {
          name.value = text;
        }}
      />
      <button
        type="button"
        disabled={name.value.trim() === ""}
        onClick={() => nameSubject(entry, name.value.trim())}
      >
        {say.take}
      </button>
      {project.value.profile.agency.level === "township" && (
        <>
          <button
            type="button"
            aria-describedby={what}
            onClick={() => excludeItems(items, say.outUntilNamedReason(entry.term))}
          >
            {say.outUntilNamed(items.length)}
          </button>
          <small id={what}>
            {domain !== null && `${domainNames.value.get(domain) ?? ""}${words.value.colon}`}
            {titles.join(words.value.comma)}
          </small>
        </>
      )}
    </li>
  );
}

interface QuestionRowProps {
  readonly question: Question;
  readonly onAnswer: (code: Choice["code"]) => void;
}

function QuestionRow({ question, onAnswer }: QuestionRowProps) {
  const { decide: say } = words.value;
  const text = said(question.text);
  const what = useId();
  const list = resolved.value?.list;
  const rows = (list?.sections ?? []).flatMap((section) => section.rows);
  const named = rows.filter(({ id }) => question.items.includes(id));
  return (
    <li>
      <p id={what}>{text}</p>
      <details>
        <summary>{say.details}</summary>
        <ul>
          {named.map(({ id, category, name }) => (
            <li key={id}>{titleOf({ category, name })}</li>
          ))}
        </ul>
      </details>
      <div class="row">
        {question.choices
          .filter(({ code }) => code !== "name")
          .map(({ code, label }) => (
            <button key={code} type="button" aria-describedby={what} onClick={() => onAnswer(code)}>
              {code === "keep" ? say.keep : said(label)}
            </button>
          ))}
      </div>
    </li>
  );
}
