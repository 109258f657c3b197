/** The head of the page: whose list it is, whether it is kept, undo, language. */
import { saving } from "../state/saving.js";
import { stepOf } from "../state/steps.js";
import { canRedo, canUndo, isBegun, project, redoLast, undoLast, undone } from "../state/store.js";
import { lang, words } from "../words/index.js";

export function Head() {
  const { title, saving: savings, undo, redo, otherLanguage, release } = words.value;
  const { agency, release: version } = project.value.profile;
  return (
    <header class="head">
      <a class="brand" href="#home">
        <strong>{title}</strong>
        <span>{agency.name || release(version)}</span>
      </a>
      <span class={`saving ${isBegun.value ? saving.value : ""}`} role="status">
        {isBegun.value && savings[saving.value]}
        {undone.value !== null && ` · ${words.value.undone(words.value.steps[stepOf(undone.value)].name)}`}
      </span>
      <div class="tools">
        <a class="quiet" href="#home">
          {words.value.toHome}
        </a>
        <button type="button" class="quiet" disabled={!canUndo.value} onClick={undoLast}>
          ↶ {undo}
        </button>
        <button type="button" class="quiet" disabled={!canRedo.value} onClick={redoLast}>
          ↷ {redo}
        </button>
        <button
          type="button"
          class="quiet"
          lang={lang.value === "zh" ? "en" : "zh-CN"}
          onClick={() => {
            lang.value = lang.value === "zh" ? "en" : "zh";
          }}
        >
          {otherLanguage}
        </button>
      </div>
    </header>
  );
}
