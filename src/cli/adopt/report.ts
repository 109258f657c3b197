/** What an adoption says on the terminal. */
import { type AdoptedEdit, type Adoption, type OpenQuestion, PENDING_REASON } from "../../profile/index.js";
import type { Context } from "../context.js";
import { quoted } from "../quoted.js";

/** The edits that were taken over, one a line. */
export function adoptedLines(
  { adopted }: Adoption,
  isDry: boolean,
  { language, messages }: Context,
): string[] {
  const words = messages.adopt;
  if (adopted.length === 0) return [];
  const lines = ({ at, message, notes = [], reason }: AdoptedEdit) => [
    `  ${at ? words.place(at.table, at.row) : ""}${message[language]}${reason === null ? "" : words.because(reason)}`,
    ...notes.map((note) => `    ${note[language]}`),
  ];
  return [(isDry ? words.wouldFind : words.found)(adopted.length), ...adopted.flatMap(lines)];
}

/** What is for a person to decide, weaken or give a reason for. */
export function openLines(
  { adopted, open, findings }: Pick<Adoption, "adopted" | "open" | "findings">,
  profile: string,
  context: Context,
): string[] {
  const { language, messages } = context;
  const words = messages.adopt;
  const weaker = findings.filter(({ rule }) => rule === "profile-loosens");
  const slips = findings.filter(({ rule, level }) => level === "warning" && !TOLD.has(rule));
  const pending = adopted.filter(({ reason }) => reason?.includes(PENDING_REASON)).length;
  return [
    ...(open.length === 0
      ? []
      : [words.open(open.length), ...open.flatMap((one) => questionLines(one, context))]),
    ...(weaker.length === 0 ? [] : [words.weaker, ...weaker.map(({ message }) => `  ${message[language]}`)]),
    ...(slips.length === 0
      ? []
      : [
          words.slips,
          ...slips.flatMap(({ message, hint }) => [`  ${message[language]}`, `    ${hint[language]}`]),
        ]),
    ...(pending === 0 ? [] : [words.pending(pending, quoted(profile))]),
  ];
}

function questionLines(
  { key, at, message, hint, choices }: OpenQuestion,
  { language, messages }: Context,
): string[] {
  const words = messages.adopt;
  return [
    `  ${at ? words.place(at.table, at.row) : ""}${message[language]}`,
    `    ${hint[language]}`,
    ...choices.map(({ code }) => `    ${words.answerWith(key, code)}`),
  ];
}

/** Findings that have lines of their own. */
const TOLD: ReadonlySet<string> = new Set(["profile-loosens", "profile-reason-pending"]);
