/** The cell 公开渠道和载体: thirteen boxes, or names; and which channel a column of its own stands for. */
import { type ChannelLookup, channelLookup } from "../../../catalog/channel-names.js";
import type { ChannelCode } from "../../../model/codes.js";
import type { Channel } from "../../../model/item.js";
import type { VocabularyEntry } from "../../../model/vocabulary.js";
import { trimMarks, trimMarksBehind } from "../../../text/trim.js";
import { foldHeading } from "../heading.js";
import { marksFirst, withoutCrosses } from "./boxes.js";
import { linesOf } from "./lines.js";
import { LETTER_CLASS, type MarkCount, SIGN_CLASS } from "./marks.js";

/** One channel that a cell names. */
export interface NamedChannel {
  /** The mark before it; null where it has none. */
  readonly mark: string | null;
  readonly channel: Channel;
}

/** A cell with fewer marks lists the channels used, with a mark before each; more are a form to be ticked. */
const FORM = 9;
const MAX_NAME = 60;
const MAX_KNOWN = 5000;
const HAN = /^\p{Script=Han}/u;
const BETWEEN = /[、，,；;。\n\u3000]|\s{2,}|(?<=\p{Script=Han}) (?=\p{Script=Han})/u;
/** A heading of all channels. */
const GENERIC = /渠道|载体|載體|形式|途径|平台|channels/iu;

const NAMES_LAW = /《[^》]*(?:法|条例|规定|办法|细则)》/u;

/** Knows what channels are called. */
export class ChannelNames {
  readonly #names: ChannelLookup;
  readonly #other: ReadonlySet<string>;
  readonly #boxes: RegExp;
  readonly #known = new Map<string, readonly Channel[]>();

  constructor(channels: readonly VocabularyEntry[]) {
    const starts = new Set<string>();
    const other = new Set<string>();
    for (const { code, term, en, aliases } of channels)
      for (const name of [term, en, ...aliases]) {
        if (code === "other") other.add(foldHeading(name));
        if (HAN.test(name)) starts.add(name.slice(0, 2).replace(/[^\p{L}]/gu, "."));
      }
    this.#other = other;
    this.#names = channelLookup(channels);
    this.#boxes = new RegExp(`([${SIGN_CLASS}]|[${LETTER_CLASS}](?=\\s*(?:${[...starts].join("|")})))`, "u");
  }

  /**
   * The channel that a name stands for: an official one by its name or what it ends with, else a further one. What names a
   * law (《某条例》宣传栏) keeps its words, which may have ended.
   */
  channel(name: string): Channel {
    return (NAMES_LAW.test(name) ? null : this.#names.official(name)) ?? { other: name };
  }

  /** The channel that a column of its own stands for; null for a column of all, such as 公开渠道和载体. */
  ofColumn(label: string): Channel | null {
    const official = this.#names.official(label);
    if (official !== null) return official;
    return GENERIC.test(label.replace(/\s/gu, "")) || label.trim() === ""
      ? null
      : (this.#channels(label, true)[0] ?? null);
  }

  /** The channels that a cell names, ticked or not; named further ones one by one. */
  read(text: string): NamedChannel[] {
    const parts = marksFirst(withoutCrosses(text).split(this.#boxes));
    const boxed = parts.length > 1;
    return parts.flatMap((part, at) => {
      if (at % 2 === 1) return [];
      const mark = parts[at - 1] ?? null;
      if (boxed && mark === null && part.trim() === "") return [];
      return this.#channels(part, boxed).map((channel) => ({ mark, channel }));
    });
  }

  /** The code of an official name and nothing else. */
  code(name: string): ChannelCode | null {
    return this.#names.code(name);
  }

  /** The code of an official name behind which the local one stands in brackets: 政府网站（某县人民政府门户网站）. */
  codeBeforeName(text: string): ChannelCode | null {
    const [, name = ""] = /^([^（(]+)[（(].+[)）]$/u.exec(text.trim()) ?? [];
    return name === "" || this.#isOther(name) ? null : this.#names.code(name);
  }

  /** Counts the marks of a cell for what they mean in its table. */
  count(text: string, marks: MarkCount): void {
    const found = withoutCrosses(text)
      .split(this.#boxes)
      .filter((_, at) => at % 2 === 1);
    for (const mark of found) marks.add(mark);
    if (found.length > 0 && found.length < FORM) marks.add(null);
  }

  /** Tables name the same channels over and over. */
  #channels(part: string, boxed: boolean): readonly Channel[] {
    const key = `${boxed ? "■" : ""}${part}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const channels = this.#parsed(part, boxed);
    if (part.length <= MAX_NAME && this.#known.size < MAX_KNOWN) this.#known.set(key, channels);
    return channels;
  }

  #parsed(part: string, boxed: boolean): Channel[] {
    const text = linesOf(part).join("\n");
    const other = this.#otherNames(text);
    if (other !== null) return other;
    if (boxed && this.#names.official(text) !== null) return [this.channel(text)];
    const named = this.codeBeforeName(text);
    // 政府网站（依据《某条例》设）: the law may have ended, so that its words are kept beside the channel.
    if (named !== null) return NAMES_LAW.test(text) ? [named, { other: text }] : [named];
    return this.#whole(text.split(BETWEEN)).flatMap((name) => this.#otherNames(name) ?? [this.channel(name)]);
  }

  /** 其他：国家企业信用信息公示系统、…; null where the text does not begin so. */
  #otherNames(text: string): Channel[] | null {
    const head = /^(\p{L}+)\s*[:：_＿（(\s]*/u.exec(text.slice(0, MAX_NAME));
    if (head === null || !this.#isOther(head[1] ?? "")) return null;
    const rest = text.slice(head[0].length).replace(/\n/gu, "");
    const names = rest
      .split(/[、，,；;]/u)
      .map((name) => trimMarks(trimMarksBehind(name, "_＿。"), "_＿"))
      .map((name) => (/^[^（(]*[）)]$/u.test(name) ? name.slice(0, -1) : name))
      .filter((name) => name !== "");
    return names.length > 0 ? names.map((name) => ({ other: name })) : ["other"];
  }

  #isOther(word: string): boolean {
    return this.#other.has(foldHeading(word)) || foldHeading(word) === "其它";
  }

  /** Names without those breaks that only cut an official name in two. */
  #whole(parts: readonly string[]): string[] {
    const names: string[] = [];
    for (const part of parts.map((text) => text.trim()).filter((text) => text !== "")) {
      const before = names.at(-1);
      const isWhole = (name: string) => this.#names.official(name) !== null;
      const isCut =
        before !== undefined &&
        HAN.test(part) &&
        !(isWhole(before) && isWhole(part)) &&
        this.#names.code(before + part) !== null;
      if (isCut) names[names.length - 1] = before + part;
      else names.push(part);
    }
    return names;
  }
}
