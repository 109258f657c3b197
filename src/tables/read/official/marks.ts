/**
 * Marks of boxes: which ones mean ticked. Published tables tick with any of a dozen signs, lose them to fonts that a
 * page does not have, and to the recognition of scanned text, which sees 口 for □ and 图 for ■.
 */

/** From here on a mark is a tick beside others that are not. */
const FULL = 2;
const EMPTY = 1;
const NEVER = 0;

/** How much a mark looks like a tick. */
const STRENGTH: readonly (readonly [strength: number, marks: string])[] = [
  [FULL, "■√✓✔☑☒✅🗹🗷🗸●◆▲★█▇▪◼◾⬛∨⊙◎◉"],
  // Wingdings without their font (■ n, ◆ t u, ● l, ☑ R þ, ✓ ü P), recognised boxes with something in them, words.
  [FULL, "tRnulþüPVvYyⅤⅴ1图圖回田目是有"],
  [EMPTY, "□○〇◇△☆☐▢◻◽⬜◯"],
  [EMPTY, "口囗凵冂£oO¨q"],
  [NEVER, "×✗✘✖❌❎╳0否无無-—－–/／\\"],
];

const STRENGTHS: ReadonlyMap<string, number> = new Map(
  STRENGTH.flatMap(([strength, marks]) => Array.from(marks, (mark) => [mark, strength] as const)),
);

const BOXES = Array.from(STRENGTHS.keys()).filter((mark) => (STRENGTHS.get(mark) ?? NEVER) > NEVER);

/** Marks that are no letters: before a word they are a box. For a character class. */
export const SIGN_CLASS = BOXES.filter((mark) => !/[\p{L}\p{N}]/u.test(mark)).join("");
/** Letters that marks turn into: a box only before a word that has one. For a character class. */
export const LETTER_CLASS = BOXES.filter((mark) => /(?![是有])\p{L}/u.test(mark)).join("");

/**
 * What is a mark only where it is all of a cell: elsewhere it is a word or a sign like others. ﹀ is folded to 〉, as the
 * tick of some keyboards; programs write TRUE, people Y and N.
 */
const ALONE: ReadonlyMap<string, string> = new Map(
  [
    ["√", "* ＊ ˇ 〉 对 勾 打勾 打√ 划√ yes true 公开 已公开 需公开 应公开 须公开 需要 需 适用 采用 涉及"],
    ["×", "N no false n/a 不公开 不适用 不需要 不需 不采用 不涉及"],
    // An X ticks a box on forms in English, and says no beside √.
    ["☒", "x"],
  ].flatMap(([mark = "", words = ""]) => words.split(" ").map((word) => [word, mark] as const)),
);

/** Longer texts are no mark, whatever stands around it. */
const LONGEST = 12;
const AROUND = /^[（([【「](.*)[）)\]】」]$/u;

/**
 * The mark that a cell consists of; null where it has other text. Repeats count as one, brackets around it and a stop
 * behind it as nothing; brackets around nothing are a box that is not ticked.
 */
export function markOf(text: string): string | null {
  const bare = text.replace(/\s/gu, "");
  if (bare === "") return null;
  const [first = ""] = bare;
  if (STRENGTHS.has(first) && bare.replaceAll(first, "") === "") return first;
  if (bare.length > LONGEST) return null;
  const inside = AROUND.exec(bare)?.[1];
  if (inside === "") return "□";
  if (inside !== undefined) return /^x$/iu.test(inside) ? "☒" : markOf(inside);
  const stopped = /^(.+)[。.，,、；;]$/u.exec(bare)?.[1];
  if (stopped !== undefined) return markOf(stopped);
  return ALONE.get(bare) ?? ALONE.get(bare.toLowerCase()) ?? null;
}

/** A box with a cross: a tick of those who have empty boxes beside, a no of those who tick otherwise. */
const CROSSED: ReadonlySet<string> = new Set(["☒"]);

/** Whether a mark says no wherever it stands: ×, —, 否. */
export function isNo(mark: string): boolean {
  return STRENGTHS.get(mark) === NEVER;
}

/** Counts the marks of one table. */
export class MarkCount {
  readonly #seen = new Set<string>();
  #bare = false;

  /** A mark, or null for a place where one could stand and none does. */
  add(mark: string | null): void {
    if (mark === null) this.#bare = true;
    else this.#seen.add(mark);
  }

  /**
   * Which marks mean ticked: the full ones; where there are none, any mark as long as other places are bare. A box with a
   * cross does so beside empty ones; beside other ticks it says no, and where places are bare too, nobody knows.
   *
   * @returns null where the table does not show it: each place has the same empty box; so for a mark
   */
  ticked(): ReadonlyMap<string, boolean | null> | null {
    const strengthOf = (mark: string) => STRENGTHS.get(mark) ?? NEVER;
    const seen = [...this.#seen];
    const full = seen.filter((mark) => strengthOf(mark) >= FULL);
    const hasEmpty = seen.some((mark) => strengthOf(mark) === EMPTY);
    const hasOther = full.some((mark) => !CROSSED.has(mark));
    const ofCross = !hasOther || hasEmpty ? true : this.#bare ? null : false;
    if (full.length > 0) return new Map(full.map((mark) => [mark, CROSSED.has(mark) ? ofCross : true]));
    return this.#bare
      ? new Map(seen.filter((mark) => strengthOf(mark) > NEVER).map((mark) => [mark, true]))
      : null;
  }
}
