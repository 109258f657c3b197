/** The list as it is, for other programs. Its form is `schemas/list.schema.json`. */
import type { DisclosureList } from "../model/list.js";
import type { Writer } from "./options.js";

/** Writes the list as JSON, indented, with a final line break. */
export const jsonWriter: Writer = {
  extension: "json",
  mediaType: "application/json; charset=utf-8",
  write: async (list: DisclosureList) => `${JSON.stringify(list, null, 2)}\n`,
};
