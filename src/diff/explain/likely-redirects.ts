/** What probably became of rows that no catalog knows, as redirects. */
import type { Redirect } from "../../model/edition.js";
import type { DisclosureList, ListRow } from "../../model/list.js";
import { likelySuccessions } from "../likely.js";

/** Why, where nobody has stated it. */
export const LIKELY: Redirect["reason"] = {
  zh: "由公开内容推断，须由人核对",
  en: "as their content suggests, which a person must confirm",
};

/** What probably became of rows of a list, domain by domain. Rows whose id is still there stay what they are. */
export function likelyRedirects(a: DisclosureList, b: DisclosureList): Redirect[] {
  const standing = new Set(b.sections.flatMap(({ rows }) => rows.map(({ id }) => id)));
  return a.sections.flatMap(({ domain, rows: olds }) => {
    const news = b.sections.find((section) => section.domain === domain)?.rows ?? [];
    if (olds.every(({ id }) => standing.has(id))) return [];
    const places = new Map(news.map(({ id }, at) => [id, at]));
    const matches = [
      ...olds.map(({ id }, at) => ({ a: at, b: places.get(id) ?? null, score: 1 })),
      ...news.flatMap(({ id }, at) =>
        olds.some((old) => old.id === id) ? [] : [{ a: null, b: at, score: 0 }],
      ),
    ];
    return likelySuccessions(olds, news, matches).flatMap(({ from, to }) =>
      idsOf(olds, from)
        .filter((id) => !standing.has(id))
        .map(
          (id): Redirect => ({
            id,
            status: from.length > 1 ? "merged" : "split",
            to: idsOf(news, to),
            reason: LIKELY,
          }),
        ),
    );
  });
}

function idsOf(rows: readonly ListRow[], places: readonly number[]): string[] {
  return places.flatMap((at) => rows[at]?.id ?? []);
}
