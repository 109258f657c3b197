/** What an item is called: its category before its name, where it has one. */
export function titleOf({
  category,
  name,
}: {
  readonly category?: string | null | undefined;
  readonly name?: string | undefined;
}): string {
  return category ? `${category}·${name ?? ""}` : (name ?? "");
}
