/** Deadlines of rows, read once each: the same few sentences stand in hundreds of rows. */
import type { Deadline } from "../deadlines/deadline.js";
import { parseDeadline } from "../deadlines/grammar.js";
import { type RowText, rows } from "./rows.js";
import type { Workspace } from "./workspace.js";

/**
 * The deadlines about which a test holds, with their places.
 *
 * @param workspace what is validated
 * @param test about a deadline as read
 */
export function* deadlinesThat(
  workspace: Workspace,
  test: (deadline: Deadline) => boolean,
): Generator<RowText> {
  const known = new Map<string, boolean>();
  for (const { file, path, fields } of rows(workspace)) {
    const text = fields.deadline;
    if (!text) continue;
    const holds = known.get(text) ?? test(parseDeadline(text));
    known.set(text, holds);
    if (holds) yield { file, path: [...path, "deadline"], text };
  }
}
