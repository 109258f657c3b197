/** Titles of documents as Chinese text quotes them. */

/**
 * Puts 《》 around a title.
 *
 * @param title without outer quotes; one that has them already is returned as it is
 * @returns the title in 《》; those inside become 〈〉, as 标点符号用法 (GB/T 15834—2011, 4.15) has it
 */
export function quoteTitle(title: string): string {
  // Few have marks inside, and all of a catalog's pass through here.
  if (!/[《》]/u.test(title)) return `《${title}》`;
  const bare = /^《[^《》]*》$/u.test(title) ? title.slice(1, -1) : title;
  return `《${bare.replaceAll("《", "〈").replaceAll("》", "〉")}》`;
}
