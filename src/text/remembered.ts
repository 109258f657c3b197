/** Characters of the texts that are remembered: more than a catalog and a large table have in one column. */
const MOST = 500_000;

/**
 * A reader that reads the same text once: the rows of a list say what other rows say.
 *
 * @param read depends on the text alone; called anew for what was not met, or was forgotten after many other texts
 */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  let size = 0;
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    size += text.length;
    // Begun anew, so that a text that comes after many others is remembered too.
    if (size > MOST) {
      known.clear();
      size = text.length;
    }
    known.set(text, value);
    return value;
  };
}
