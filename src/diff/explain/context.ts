/** What explaining needs beside the changes. */
import type { Field } from "../../fields/field.js";
import type { Redirect } from "../../model/edition.js";
import type { DiffKnowledge } from "./knowledge.js";
import type { Subject } from "./report.js";
import type { Touched } from "./touched.js";

/** What is compared, and what is known of it. */
export interface Context {
  /** The fields of items or rows, in the order in which they are told of. */
  readonly fields: Readonly<Record<string, Field>>;
  readonly knowledge: DiffKnowledge;
  /** What findings about an item or row say that they are about. */
  subject(touched: Touched): Subject;
  /** What became of items that the new side does not say itself. */
  readonly redirects?: readonly Redirect[];
}
