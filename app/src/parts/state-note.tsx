/** Whether the list can be published, and what keeps it from that: the same words wherever it is told. */
import { undecidedDisclosers } from "../../../src/check-sheet/index.js";
import { isDeciding, openLines, sheet } from "../state/check-sheet.js";
import { project } from "../state/store.js";
import { words } from "../words/index.js";
import { Note } from "./notes.js";

export function StateNote() {
  const { decide: say } = words.value;
  const found = sheet.value;
  if (!found) return null;
  const left = openLines.value ?? 0;
  const whose = undecidedDisclosers(found).length;
  const isDraft = found.open.length > 0;
  const state = isDraft
    ? say.open(left)
    : left > 0
      ? say.onlyWhose(left, project.value.profile.agency.name)
      : say.none;
  return (
    <Note kind={left === 0 ? "good" : "careful"}>
      <p role="status">
        <strong>{state}</strong>
        {isDraft && whose > 0 && ` ${say.ofWhich(whose)}`}
        {found.later.length > 0 && ` ${say.laterCount(found.later.length)}`}
        {isDeciding.value && ` ${say.deciding}`}
      </p>
    </Note>
  );
}
