/** What every writer is given beside the list. */

import type { ChannelCode } from "../model/codes.js";
import type { Vocabulary } from "../model/data.js";
import type { DisclosureList } from "../model/list.js";

/** Language of headings, notes and code terms. The values of the list are printed as they are. */
export type Lang = "zh" | "en";

/** How a list is printed. */
export interface PrintOptions {
  /** Terms of channels, methods and levels. */
  readonly vocabulary: Vocabulary;
  readonly lang: Lang;
  /** Print 网站所属栏目 where the list knows it; not unless told. */
  readonly withColumns?: boolean;
  /** What channels are called in the locality, where its list prints that in the cells. */
  readonly channelNames?: Readonly<Partial<Record<ChannelCode, string>>>;
}

/** The formats in which a list can be written. */
export const LIST_FORMATS = ["xlsx", "docx", "html", "md", "csv", "json"] as const;

/** A format in which a list can be written. */
export type ListFormat = (typeof LIST_FORMATS)[number];

/** One way to write a list. The same list and options always give the same bytes. */
export interface Writer {
  /** File name extension without the dot. */
  readonly extension: string;
  /** Media type, with charset for text. */
  readonly mediaType: string;
  write(list: DisclosureList, options: PrintOptions): Promise<Uint8Array<ArrayBuffer> | string>;
}
