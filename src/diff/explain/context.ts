/** What explaining needs beside the changes. */
import type { Knowledge } from "../fields/knowledge.js";
import type { Field } from "./field.js";

/** The fields of items or rows, in the order in which they are told of, and what is known. */
export interface Context {
  readonly fields: Readonly<Record<string, Field>>;
  readonly knowledge: Knowledge;
}
