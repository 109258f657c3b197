import type { Channel } from "../../model/item.js";
import type { ElementFacts } from "../fields/elements.js";
import type { ChangeRule } from "../rule.js";

export const channelReordered: ChangeRule<ElementFacts<Channel>> = {
  id: "channel-reordered",
  level: "info",
  bump: "patch",
  title: { zh: "公开渠道调整次序", en: "Channels change places" },
  why: { zh: "公开渠道是选项，次序没有意义。", en: "Channels are boxes to tick; their order means nothing." },
  find: ({ reordered, old, new: now }) =>
    reordered
      ? [{ old, new: now, message: { zh: "公开渠道调整了次序", en: "the channels stand in another order" } }]
      : [],
};
