/** Asking the person at the terminal, question by question. */
import { createInterface } from "node:readline";

/** Asks a question; null where nobody answers. */
export type Ask = (question: string) => Promise<string | null>;

/**
 * Asks on a terminal. Between two questions nothing reads from it, so that it can be left at any time; what was typed ahead
 * by then, or pasted as several lines, answers the questions that come next.
 */
export function asker(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Ask {
  const ahead: string[] = [];
  /** What has no line break yet. */
  let begun = "";
  let isEnded = false;
  input.once("end", () => {
    isEnded = true;
  });
  return (question) => {
    const known = ahead.shift();
    if (known !== undefined) {
      output.write(`${question}${known}\n`);
      return Promise.resolve(known);
    }
    if (isEnded) return Promise.resolve(null);
    const lines = createInterface({ input, output, terminal: true });
    return new Promise((resolve) => {
      // Several lines may come at once; they are all there before anybody learns of the first.
      lines.on("line", (line) => ahead.push(line));
      lines.once("line", () => setImmediate(() => lines.close()));
      // Whoever ends the input has nothing more to say.
      lines.once("close", () => {
        begun = lines.line;
        resolve(ahead.shift() ?? null);
      });
      lines.setPrompt(question);
      lines.prompt();
      if (begun !== "") lines.write(begun);
    });
  };
}
