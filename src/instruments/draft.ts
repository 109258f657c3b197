/** A citation while it is being read. */
import type { ArticleSpan } from "./citation.js";

/** What was read of one citation so far. */
export interface Draft {
  title: string | null;
  number: string | null;
  notes: string[];
  articles: ArticleSpan[];
  rest: string;
  /** Positions in the text, in UTF-16 units. */
  readonly start: number;
  end: number;
}

/** A draft of a citation that begins at a position. */
export function draft(start: number, end: number, title: string | null): Draft {
  return { title, number: null, notes: [], articles: [], rest: "", start, end };
}
