/** What an item or a row is called: 一级事项 before 二级事项, as far as they are known. */

/**
 * The name of an item as people read it.
 *
 * @returns such as `最低生活保障 / 办事指南`; the name alone where the category is not known
 */
export function namedInFull({
  category,
  name,
}: {
  readonly category: string | null;
  readonly name: string;
}): string {
  return [category, name].filter(Boolean).join(" / ");
}
