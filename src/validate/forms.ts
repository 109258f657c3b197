/** What a text in a fixed form must look like, said in the words that the model has for the form. */
import * as z from "zod";
import type { Bilingual } from "../model/codes.js";
import { date, itemId, line, partialDate, semver, slug, url } from "../model/common.js";
import { describe } from "./describe.js";

const SCHEMAS = [date, itemId, line, partialDate, semver, slug, url];

let forms: ReadonlyMap<string, Bilingual> | undefined;

/**
 * Explains a form.
 *
 * @param issue zod's issue about a text that is not in the form
 * @returns undefined for a form that belongs to one field alone: that field's own description explains it
 */
export function formOf(issue: z.core.$ZodIssueInvalidStringFormat): Bilingual | undefined {
  // Made when the first text is wrong: most files never need it.
  forms ??= new Map(SCHEMAS.flatMap(formEntry));
  return forms.get(issue.format === "regex" ? String(issue.pattern) : issue.format);
}

function formEntry(schema: z.core.$ZodType): [string, Bilingual][] {
  const { pattern, format } = z.toJSONSchema(schema);
  const description = describe(schema, [])?.description;
  return description ? [[format ?? `/${pattern}/u`, description]] : [];
}
