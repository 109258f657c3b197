/** Whose it is to disclose what the standard gives to somebody else: answered in place. */
import { answerQuestion, type Question } from "../../../src/profile/index.js";
import { resolved } from "../state/engine-state.js";
import { go } from "../state/steps.js";
import { changeProfile } from "../state/store.js";
import { said, words } from "../words/index.js";

/** Questions shown at once: a county has some dozens, which the step of the names answers as a whole. */
const MOST = 20;

export function Questions() {
  const { decide: say } = words.value;
  const questions = resolved.value?.questions ?? [];
  const unnamed = questions.filter(({ kind }) => kind === "subject-unnamed");
  const others = questions.filter(({ kind }) => kind !== "subject-unnamed");
  if (questions.length === 0) return null;
  return (
    <section class="card">
      <h2>{say.questions}</h2>
      <p>{say.questionsLead}</p>
      <ul class="rows">
        {others.slice(0, MOST).map((question) => (
          <QuestionRow key={question.text.zh} question={question} />
        ))}
      </ul>
      {others.length > MOST && <p class="hint">{say.questionsMore(others.length - MOST)}</p>}
      {unnamed.length > 0 && (
        <p class="row">
          {say.unnamed(unnamed.length)}
          <button type="button" onClick={() => go("names")}>
            {say.toNames}
          </button>
        </p>
      )}
    </section>
  );
}

function QuestionRow({ question }: { readonly question: Question }) {
  const { decide: say } = words.value;
  const text = said(question.text);
  const list = resolved.value?.list;
  const rows = (list?.sections ?? []).flatMap((section) => section.rows);
  const named = rows.filter(({ id }) => question.items.includes(id));
  return (
    <li>
      <p>{text}</p>
      <details>
        <summary>{say.details}</summary>
        <ul>
          {named.map(({ id, category, name }) => (
            <li key={id}>{`${category}·${name}`}</li>
          ))}
        </ul>
      </details>
      <div class="row">
        {question.choices
          .filter(({ code }) => code !== "keep" && code !== "name")
          .map(({ code, label }) => (
            <button
              key={code}
              type="button"
              aria-label={`${said(label)}${words.value.colon}${text}`}
              onClick={() =>
                changeProfile(`answer ${question.role} ${question.domain}`, (before) =>
                  answerQuestion(before, question, code),
                )
              }
            >
              {said(label)}
            </button>
          ))}
      </div>
    </li>
  );
}
