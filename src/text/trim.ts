/** Trims in linear time: a pattern such as `\s+$` looks at a run of blanks again from each of them. */

/**
 * @param marks characters that go at either end; blanks of every kind with them
 * @returns the text between them
 */
export function trimMarks(text: string, marks: string): string {
  let start = 0;
  while (start < text.length && isMargin(text.charAt(start), marks)) start += 1;
  return trimMarksBehind(text.slice(start), marks);
}

/** The same at the end only. */
export function trimMarksBehind(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && isMargin(text.charAt(end - 1), marks)) end -= 1;
  return text.slice(0, end);
}

/** One line of several, blanks around the breaks left out. */
export function joinLines(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .join("");
}

function isMargin(character: string, marks: string): boolean {
  return marks.includes(character) || character.trim() === "";
}
