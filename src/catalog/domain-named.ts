/** Which domain a text names and nothing else, as the 一级事项 of a township's list of everything does. */
import { fold } from "../text/fold.js";
import { toSimplified } from "../text/traditional.js";
import type { CatalogDomain } from "./types.js";

/** Shorter texts share their characters with too many names. */
const LEAST = 4;

/** From this share of a name's characters on, a text in which only some are missing is that name. */
const SHARE = 0.6;

/**
 * Finds the domain.
 *
 * @param text such as 安全生产, （五）安全生产领域, 重大项目建设 or 食品监管
 * @returns its position among the domains; null where the text names none, or more than that
 */
export function domainNamed(text: string, domains: readonly Pick<CatalogDomain, "name">[]): number | null {
  const bare = bareName(text);
  if (bare === "") return null;
  const exact = domains.findIndex(({ name }) => name === bare);
  if (exact >= 0) return exact;
  const near = domains.flatMap(({ name }, at) => (isShortFor(bare, name) ? [at] : []));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** Longer texts are no names. */
const LONGEST = 30;

function bareName(text: string): string {
  if (text.length > LONGEST) return "";
  return toSimplified(fold(text))
    .replace(/^[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、.．]\s*/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .replace(/(?:试点)?领域$/u, "");
}

/** Whether a text has only characters of a name, most of them, and begins as it does. */
function isShortFor(text: string, name: string): boolean {
  if (text.length < LEAST || text.length < SHARE * name.length || text[0] !== name[0]) return false;
  const left = [...name];
  return [...text].every((character) => {
    const at = left.indexOf(character);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
