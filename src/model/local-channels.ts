/** The channels of a locality: what they are called here, and which there are not. */
import * as z from "zod";
import { CHANNEL_CODES } from "./codes.js";
import { line, url } from "./common.js";

export type { LocalChannel, LocalChannels } from "./types.js";

export const localChannelSchema = z.strictObject({ name: line, url: url.optional() }).meta({
  id: "LocalChannel",
  title: "本地渠道 · Local channel",
  description: "渠道在本地的名称和网址。 What the channel is called here.",
});

const localOrNone = z
  .union([localChannelSchema, z.literal(false)])
  .optional()
  .meta({
    title: "本地渠道 · Local channel",
    description:
      "本地的名称和网址；本地没有的写 false。 Its name and address here; false where there is none.",
  });

type Channels = { [Code in (typeof CHANNEL_CODES)[number]]: typeof localOrNone };

export const localChannelsSchema = z
  .strictObject({
    only: z.array(z.enum(CHANNEL_CODES)).min(1).optional().meta({
      title: "本地只有 · Only",
      description:
        "本地只有这些渠道，其余的不勾选。 The only channels that there are here; the others are not ticked.",
    }),
    inCells: z.boolean().optional().meta({
      title: "印在格内 · In cells",
      description:
        "true：表格的“公开渠道和载体”一格里印出本地名称；不写则只在封面。 true prints the local names in the table's cells, not on the cover alone.",
    }),
    ...(Object.fromEntries(CHANNEL_CODES.map((code) => [code, localOrNone])) as Channels),
  })
  .meta({
    title: "渠道 · Channels",
    description:
      "渠道代码（或中文名称）→ 本地名称和网址；没有的渠道写 false，或用 only 写明只有哪些。 Channel → its local name and address, or false; or `only`.",
  });
