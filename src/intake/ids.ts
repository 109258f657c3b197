/** Ids of new items: of the standard the next number of the domain, of an edition of one's own its own name before the number. */
import type { IntakeInput } from "./types.js";

/**
 * Makes new ids, each once.
 *
 * @returns gives the next id at each call; no id that any edition of the domain has ever had
 */
export function newIds({
  domain,
  edition,
  used,
}: Pick<IntakeInput, "domain" | "edition" | "used">): () => string {
  const prefix = edition.base === undefined ? domain : `${domain}-${edition.edition}`;
  const taken = [...used, ...[...edition.items, ...(edition.redirects ?? [])].map(({ id }) => id)];
  let last = Math.max(0, ...taken.map((id) => numberOf(id, prefix)));
  return () => {
    last++;
    return `${prefix}-${String(last).padStart(3, "0")}`;
  };
}

function numberOf(id: string, prefix: string): number {
  const number = id.slice(prefix.length + 1);
  return id.startsWith(`${prefix}-`) && /^\d{3}$/u.test(number) ? Number(number) : 0;
}
