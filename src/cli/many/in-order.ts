/** Work that is done side by side, its results in the order in which it was asked for. */

/**
 * @param inputs asked for one by one, as work goes on
 * @param ahead how many may be begun before the first of them is taken; the memory that is needed
 * @param run never rejects
 */
export async function* inOrder<In, Out>(
  inputs: AsyncIterable<In> | Iterable<In>,
  ahead: number,
  run: (input: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const begun: Promise<Out>[] = [];
  for await (const input of inputs) {
    begun.push(run(input));
    const first = begun.length >= ahead ? begun.shift() : undefined;
    if (first) yield await first;
  }
  for (const one of begun) yield await one;
}
