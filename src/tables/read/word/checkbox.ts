/** Check boxes of forms, as characters. */

/** @returns the character of a box */
export function checkbox(checked: boolean): string {
  return checked ? "☑" : "☐";
}

/** @returns a box with the mark in it; null where the text is no mark */
export function ticked(mark: string): string | null {
  if (/^[√✓✔]$/u.test(mark)) return "☑";
  return /^[×✕✗xX]$/u.test(mark) ? "☒" : null;
}
