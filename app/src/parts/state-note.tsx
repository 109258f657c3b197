/** Whether the list can be published, and what keeps it from that: the same words wherever it is told. */
import { undecidedDisclosers } from "../../../src/check-sheet/index.js";
import { isDeciding, namesLeft, openLines, sheet } from "../state/check-sheet.js";
import { excludedItems } from "../state/selection.js";
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
  const names = namesLeft.value.length;
  const state = isDraft
    ? say.open(left)
    : whose > 0
      ? say.onlyWhose(whose, project.value.profile.agency.name)
      : names > 0
        ? say.onlyNames(names)
        : left > 0
          ? say.onlyChannels(left)
          : say.none;
  const out = excludedItems.value.size;
  return (
    <Note kind={left === 0 ? "good" : "careful"}>
      <p role="status">
        <strong>{state}</strong>
        {isDraft && whose > 0 && ` ${say.ofWhich(whose)}`}
        {(isDraft || whose > 0) && names > 0 && ` ${say.ofWhichNames(names)}`}
        {out > 0 && ` ${say.outCount(out)}`}
        {found.later.length > 0 && ` ${say.laterCount(found.later.length)}`}
        {isDeciding.value && ` ${say.deciding}`}
      </p>
    </Note>
  );
}
