/** Two windows hold different versions: a person decides which one goes on. */
import { keepMine, saving, takeOthers } from "../state/saving.js";
import { words } from "../words/index.js";

export function ElsewhereNote() {
  if (saving.value !== "elsewhere") return null;
  const { title, lead, theirs, mine, note } = words.value.elsewhere;
  return (
    <div class="note bad" role="alert">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{lead}</p>
      <p class="row">
        <button type="button" onClick={() => void takeOthers()}>
          {theirs}
        </button>
        <button type="button" onClick={() => void keepMine()}>
          {mine}
        </button>
      </p>
      <p>{note}</p>
    </div>
  );
}
