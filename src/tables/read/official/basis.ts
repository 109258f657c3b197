/** The citations of a cell 公开依据, one each, as written. */

import { parseCitations } from "../../../instruments/index.js";
import { trimMarks } from "../../../text/trim.js";
import { cutAtNumbers, isEnumerated, withoutNumber } from "./enumeration.js";
import type { LineJoiner } from "./lines.js";

/** Whether a line begins a citation. */
function isCitationStart(line: string): boolean {
  return isEnumerated(line) || /^[《【]/u.test(line);
}

/**
 * Reads the citations of a cell, whatever stands between them.
 *
 * @param joiner knows which line breaks only cut a title
 */
export function basisOf(text: string, joiner: LineJoiner): string[] {
  return joiner
    .join(text, isCitationStart)
    .flatMap((line) => cutAtNumbers(line).map(withoutNumber))
    .flatMap((line) => {
      const citations = parseCitations(line).map((citation) => citation.text);
      return citations.length > 0 ? citations : [line];
    })
    .map((citation) => trimMarks(citation, "、，,；;。"))
    .filter((citation) => citation !== "");
}
