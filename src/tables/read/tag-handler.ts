/** What reads tags, and what they give it. */

/** Attributes of one tag. They are those of the next one once the call is over. */
export interface Attributes {
  readonly size: number;
  get(name: string): string | undefined;
  has(name: string): boolean;
}

/** What a format makes of its tags. */
export interface TagHandler {
  /**
   * @param name of XML without prefix, of HTML in lower case; the names of attributes too
   * @param isEmpty whether the tag of XML closes itself
   */
  open(name: string, attributes: Attributes, isEmpty?: boolean): void;
  /** Called for each closing tag, and for tags of XML that close themselves. */
  close(name: string): void;
  text(text: string): void;
  /** Elements that say nothing, of which there may be many, and behind the end of which element they are looked for. */
  readonly blanks?: Blanks;
}

/** What is passed over, opened and closed, without a call. */
export interface Blanks {
  readonly behind: string;
  /** Sticky; matches one whole element. */
  readonly pattern: RegExp;
  /** Told after each run how many there were. */
  passed?(count: number): void;
}

/** Takes a text in pieces. */
export interface TagStream {
  write(piece: string): void;
  end(): void;
}
