/** The one clock of the library. Whatever depends on the day takes it as an argument and asks here only as a default. */

/** Today's date where the program runs, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
