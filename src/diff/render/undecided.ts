/** The three values of what an upgrade could not decide, in words. */
import { fieldName } from "../../fields/names.js";
import type { ItemField } from "../../model/codes.js";
import type { Undecided } from "../../model/profile.js";
import type { ChangeValue } from "../finding.js";
import type { RenderOptions } from "./types.js";
import { printValue } from "./value.js";

/**
 * Prints a value of a conflict: of a field, of a title, of fields that a local change sets, or of several such changes.
 *
 * @param field of the conflict; undefined where it is about a whole entry
 */
export function printSide(
  field: Undecided["field"],
  value: Undecided["base"],
  options: Pick<RenderOptions, "terms" | "lang">,
): string {
  const lines = (name: string, one: ChangeValue) => printValue(name, one, options);
  const [colon, separator] = options.lang === "zh" ? ["：", "、"] : [": ", ", "];
  const fieldsOf = (set: object): string =>
    Object.entries(set)
      .map(
        ([name, one]) =>
          `${fieldName(name as ItemField)[options.lang]}${colon}${lines(name, one as ChangeValue).join(separator)}`,
      )
      .join("\n");
  const one = (entry: Undecided["base"]): string => {
    if (entry === null) return "";
    if (typeof entry !== "object") return String(entry);
    if (isList(entry)) return entry.map(one).join("\n");
    const { item, set, reason } = entry;
    if (typeof set !== "object" || set === null) return fieldsOf(entry);
    return [item, fieldsOf(set), reason].filter(Boolean).join("\n");
  };
  return field === undefined ? one(value) : lines(field, value as ChangeValue).join("\n");
}

function isList(value: Undecided["base"]): value is readonly Undecided["base"][] {
  return Array.isArray(value);
}
