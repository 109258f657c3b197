/** Articles of an instrument: 第四十七条第二款、第十条至第十二条 ↔ structure. */
import { assertHas, assertList } from "../model/argument.js";
import { NUMERAL, parseNumeral } from "../text/numerals.js";
import type { ArticleRef, ArticleSpan } from "./citation.js";
import { formatNumeral } from "./numerals.js";

const N = `[${NUMERAL}]{1,9}`;
const ARTICLE = new RegExp(`^第?(${N})条(?:之(${N}))?(?:第?(${N})款)?(?:第?\\s?(${N})\\s?项)?`, "u");
/** One of several that share a 条: 第十、十一条. */
const SHARED = new RegExp(`^第?(${N})(?=(?:[、，,和及至到-]第?${N}){1,20}条)`, "u");
/** Of the article before it: 第一款、第三款. */
const PARAGRAPH = new RegExp(`^第?(${N})款(?:第?\\s?(${N})\\s?项)?`, "u");
const ITEM = new RegExp(`^第?\\s?(${N})\\s?项`, "u");
const SHARED_BEFORE = new RegExp(`第${N}(?:、${N}){0,20}$`, "u");
const SHARED_BEHIND = new RegExp(`^${N}(?:$|条)`, "u");
const JOINT = /^\s*[、，,和及]\s*/u;
const RANGE = /^\s*[至到—–～~-]{1,2}\s*/u;

const BRACKETED_ITEM = new RegExp(`（(${N})）(?=项)`, "gu");

/** Blanks out the brackets of 第（三）项, so that they are not taken for those of a number. Positions stay. */
export function foldItems(text: string): string {
  return text.replace(BRACKETED_ITEM, " $1 ");
}

/** Longest list of articles that is read; a citation of more is kept as words. */
const MAX_ARTICLES = 200;

/** Articles at the beginning of a text. */
export interface LeadingArticles {
  readonly articles: readonly ArticleSpan[];
  /** How many UTF-16 units they take. */
  readonly length: number;
}

/**
 * Reads the articles at the beginning of a text.
 *
 * @param text such as 第四十七条第二款、第十条至第十二条规定
 * @param previous the article that a leading 第三款 belongs to
 * @returns the articles and how far they reach; no articles and length 0 where the text begins with none
 */
export function leadingArticles(text: string, previous?: ArticleRef): LeadingArticles {
  const articles: ArticleSpan[] = [];
  if (!previous && !text.startsWith("第")) return { articles, length: 0 };
  let end = 0;
  let last = previous;
  while (articles.length < MAX_ARTICLES) {
    const rest = text.slice(end, end + 120);
    const joint = articles.length > 0 ? JOINT.exec(rest)?.[0].length : 0;
    if (joint === undefined) break;
    const from = leadingArticle(rest.slice(joint), last);
    if (!from) break;
    end += joint + from.length;
    last = from.ref;
    const to = rangeEnd(text.slice(end, end + 60), last);
    if (to) {
      end += to.length;
      last = to.ref;
    }
    articles.push(to ? { from: from.ref, to: to.ref } : { from: from.ref });
  }
  return { articles, length: end };
}

/** Whether a 、 between two texts joins articles that share a 条: 第十、十一条. */
export function sharesArticle(before: string, behind: string): boolean {
  return SHARED_BEFORE.test(before.slice(-120)) && SHARED_BEHIND.test(behind.slice(0, 12));
}

/**
 * Writes articles in canonical form, each in full, numbered in Chinese numerals as laws number theirs (《立法法》
 * 第六十五条).
 *
 * @param articles as `leadingArticles` gives them
 * @returns such as 第四十七条第二款、第十条至第十二条; empty for none
 */
export function formatArticles(articles: readonly ArticleSpan[]): string {
  const expected = { zh: "条款的数组 [{from, to}]", en: "a list of articles [{from, to}]" };
  assertList("formatArticles", articles, expected);
  for (const span of articles) assertHas("formatArticles", span, "from", expected);
  return articles.map(({ from, to }) => formatRef(from) + (to ? `至${formatRef(to)}` : "")).join("、");
}

interface Leading {
  readonly ref: ArticleRef;
  readonly length: number;
}

function rangeEnd(text: string, previous: ArticleRef): Leading | null {
  const joint = RANGE.exec(text)?.[0].length;
  if (joint === undefined) return null;
  const to = leadingArticle(text.slice(joint), previous);
  return to && { ref: to.ref, length: joint + to.length };
}

function leadingArticle(text: string, previous: ArticleRef | undefined): Leading | null {
  const full = ARTICLE.exec(text) ?? SHARED.exec(text);
  if (full) return leading(full[0], full[1], full[2], full[3], full[4]);
  if (!previous) return null;
  const article = String(previous.article);
  const inserted = previous.inserted?.toString();
  const paragraph = PARAGRAPH.exec(text);
  if (paragraph) return leading(paragraph[0], article, inserted, paragraph[1], paragraph[2]);
  const item = ITEM.exec(text);
  return item && leading(item[0], article, inserted, previous.paragraph?.toString(), item[1]);
}

/** Null where one of the numerals is none, such as 第十十条. */
function leading(match: string, ...numerals: readonly (string | undefined)[]): Leading | null {
  const [article, inserted, paragraph, item] = numerals.map((text) =>
    text === undefined ? undefined : parseNumeral(text),
  );
  if (typeof article !== "number" || inserted === null || paragraph === null || item === null) return null;
  return {
    length: match.length,
    ref: {
      article,
      ...(inserted !== undefined && { inserted }),
      ...(paragraph !== undefined && { paragraph }),
      ...(item !== undefined && { item }),
    },
  };
}

function formatRef({ article, inserted, paragraph, item }: ArticleRef): string {
  return (
    `第${formatNumeral(article)}条` +
    (inserted === undefined ? "" : `之${formatNumeral(inserted)}`) +
    (paragraph === undefined ? "" : `第${formatNumeral(paragraph)}款`) +
    (item === undefined ? "" : `第${formatNumeral(item)}项`)
  );
}
