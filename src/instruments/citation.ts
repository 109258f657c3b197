/** What a citation (公开依据 as people print it) amounts to once it is read. */
import type { Bilingual } from "../model/codes.js";

/** One article, or a part of one: 第四十七条之一第二款第（三）项. */
export interface ArticleRef {
  /** 条. */
  readonly article: number;
  /** 条之N: an article inserted behind the numbered one. */
  readonly inserted?: number;
  /** 款. */
  readonly paragraph?: number;
  /** 项. */
  readonly item?: number;
}

/** An article, or with `to` a range of them: 第十条至第十二条. */
export interface ArticleSpan {
  readonly from: ArticleRef;
  readonly to?: ArticleRef;
}

/** One citation of an instrument, or words that name none. */
export interface Citation {
  /**
   * The title as written, without the outer 《》, inner ones as 〈〉, full-width punctuation. Null where only a
   * number stands, or where the words name no instrument in particular (they are in `rest` then).
   */
  readonly title: string | null;
  /** Document number in canonical form (国发〔2012〕45号, 国务院令第711号); null where none stands. */
  readonly number: string | null;
  /** What else stands in brackets behind the title: 2015年12月27日修正, 试行, a second number. */
  readonly notes: readonly string[];
  readonly articles: readonly ArticleSpan[];
  /** The tail that cites more without naming it: 等, 及相关规定, 及其实施细则. */
  readonly rest: string | null;
  /** The slice of the input that it was read from. */
  readonly text: string;
}

/** What the functions that take a citation expect. */
export const A_CITATION: Bilingual = {
  zh: "parseCitations 读出的引用",
  en: "a citation as parseCitations gives it",
};
