/** What is known of a whole file before its cells are read: what its marks mean, which words stand together. */
import type { Vocabulary } from "../../../model/data.js";
import type { Block } from "./blocks.js";
import { marksOf, type Ticks } from "./boxes.js";
import { ChannelNames } from "./channels.js";
import type { Draft } from "./drafts.js";
import { LineJoiner } from "./lines.js";
import { isNo, MarkCount } from "./marks.js";
import { ownReaders } from "./own.js";
import { type CellReaders, publishedReaders, remembering } from "./readers.js";

/** A block with its items. */
export interface ReadBlock extends Pick<Block, "columns"> {
  readonly drafts: readonly Draft[];
}

type Ticked = NonNullable<ReturnType<MarkCount["ticked"]>>;

/** What is known of a file. */
export interface FileContext {
  readonly channels: ChannelNames;
  readonly readers: CellReaders;
  readonly marks: Marks;
}

/** What marks mean; null where no table shows it. */
interface Marks {
  /** In 公开对象, 公开方式, 公开层级, and channels with a column each. */
  readonly boxes: Ticked | null;
  /** In 公开渠道和载体. */
  readonly channels: Ticked | null;
}

/** What is known of one block. */
export interface BlockContext extends FileContext {
  readonly ticks: Ticks;
  readonly channelTicks: Ticks;
  /** Whether the table has no 县级, so that 市级 is its upper level. */
  readonly cityIsUpper: boolean;
}

/**
 * Learns from all blocks of a file.
 *
 * @param own whether our own writers made it
 */
export function fileContext(blocks: readonly ReadBlock[], vocabulary: Vocabulary, own: boolean): FileContext {
  const channels = new ChannelNames(vocabulary.channels);
  const learn = (keys: readonly string[]) => new LineJoiner(textsOf(blocks, keys));
  const readers = own
    ? ownReaders(channels)
    : publishedReaders(learn(["name", "category", "content", "subjects"]), learn(["basis"]), channels);
  return { channels, readers: remembering(readers), marks: marksIn(blocks, channels) };
}

/** Learns what the marks of one block mean; those that it does not show, of the others of the file. */
export function blockContext(block: ReadBlock, file: FileContext): BlockContext {
  const { boxes, channels } = marksIn([block], file.channels);
  const labels = block.columns.flatMap(({ key, label }) => (key === "levels" ? [label] : []));
  const levels = [...labels, ...textsOf([block], ["levels"])];
  return {
    ...file,
    ticks: ticksOf(boxes ?? file.marks.boxes),
    channelTicks: ticksOf(channels ?? file.marks.channels),
    cityIsUpper: !levels.some((text) => /[县縣区區旗]|county/iu.test(text)),
  };
}

function ticksOf(ticked: Ticked | null): Ticks {
  return (mark) => {
    if (isNo(mark)) return false;
    if (ticked === null) return null;
    return ticked.has(mark) ? (ticked.get(mark) ?? null) : false;
  };
}

const BOXED: readonly string[] = ["audience", "method", "levels"];

function marksIn(blocks: readonly ReadBlock[], names: ChannelNames): Marks {
  const boxes = new MarkCount();
  const channels = new MarkCount();
  for (const { columns, drafts } of blocks)
    for (const [at, { key, label }] of columns.entries()) {
      const isBox = BOXED.includes(key) || (key === "channels" && names.ofColumn(label) !== null);
      if (!isBox && key !== "channels") continue;
      for (const { texts } of drafts) {
        const text = texts[at]?.join("\n") ?? "";
        if (!isBox) names.count(text, channels);
        else if (text === "") boxes.add(null);
        else for (const mark of marksOf(text)) boxes.add(mark);
      }
    }
  return { boxes: boxes.ticked(), channels: channels.ticked() };
}

function* textsOf(blocks: readonly ReadBlock[], keys: readonly string[]): Generator<string> {
  for (const { columns, drafts } of blocks)
    for (const [at, { key }] of columns.entries())
      if (keys.includes(key)) for (const { texts } of drafts) yield* texts[at] ?? [];
}
