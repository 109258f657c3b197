/** Asks the person at the terminal what an edited file does not say: which of two things is meant, and why. */
import { type Adoption, PENDING_REASON } from "../../profile/index.js";
import type { Context } from "../context.js";

/** What was answered, by the keys of questions and edits. */
export interface Answers {
  readonly answers: Map<string, string>;
  readonly reasons: Map<string, string>;
}

/**
 * Asks about an adoption, questions before reasons: an answer may bring edits that want a reason.
 *
 * @param adopt adopts with what was answered so far
 * @returns the adoption with all answers; the first one where nobody is at the terminal
 */
export async function askAbout(
  adopt: (given: Answers) => Adoption,
  given: Answers,
  context: Context,
): Promise<Adoption> {
  const { io, language, messages } = context;
  const first = adopt(given);
  if (!io.ask) return first;
  const words = messages.adopt.ask;
  for (const { key, message, choices } of first.open) {
    if (choices.length === 0) continue;
    const shown = choices
      .map((choice) => `${choice.code} ${choice.words[language]}`)
      .join(messages.separator);
    const answer = (await io.ask(words.choice(message[language], shown)))?.trim();
    if (choices.some(({ code }) => code === answer)) given.answers.set(key, answer ?? "");
  }
  const second = adopt(given);
  let last = "";
  for (const { key, message, reason } of second.adopted) {
    if (!reason?.includes(PENDING_REASON)) continue;
    const answer = await io.ask(words.reason(message[language]));
    // Whoever ends the input has nothing more to say.
    if (answer === null) break;
    const said = answer.trim() === "=" ? last : answer.trim();
    if (said === "") continue;
    last = said;
    given.reasons.set(key, said);
  }
  return adopt(given);
}
