/** The names of a cell 公开主体. */
import { trimMarksBehind } from "../../../text/trim.js";
import { splitOutside } from "./elements.js";
import { withoutNumber } from "./enumeration.js";
import { glued, type LineJoiner } from "./lines.js";

/** What names of agencies end with: only where each part is one, a mark between them separates. */
const AGENCY =
  /(?:政府|委员会|委|局|厅|部|办|办公室|部门|机关|机构|中心|站|所|院|校|学校|处|队|支队|大队|街道|镇|乡|村|社区|科|股|公司|法院|协会|人|单位|会|馆)(?:[（(][^（()）]*[)）])?$/u;
const MAX_TAIL = 60;

/**
 * Reads the names of a cell.
 *
 * @param joiner knows which line breaks only cut a name
 */
export function namesOf(text: string, joiner: LineJoiner): string[] {
  return whole(joiner.join(text, () => false))
    .flatMap((line) => splitOutside(line, "；;"))
    .flatMap((line) => {
      const parts = splitOutside(line, "、，, \u3000");
      return parts.length > 1 && parts.every(isAgency) ? parts : [line];
    })
    .map((name) => trimMarksBehind(withoutNumber(name), "、，,；;。").trim())
    .filter((name) => name !== "");
}

/** A line that does not end as agencies do goes on in the next one. */
function whole(lines: readonly string[]): string[] {
  const names: string[][] = [];
  for (const [at, line] of lines.entries()) {
    if (at > 0 && !isAgency(lines[at - 1] ?? "")) names.at(-1)?.push(line);
    else names.push([line]);
  }
  return names.map(glued);
}

function isAgency(text: string): boolean {
  return AGENCY.test(text.slice(-MAX_TAIL));
}
