import type { Channel } from "../../model/item.js";
import type { ElementFacts } from "../fields/elements.js";
import type { ChangeRule } from "../rule.js";
import { channelName } from "../terms.js";

export const channelAdded: ChangeRule<ElementFacts<Channel>> = {
  id: "channel-added",
  level: "info",
  bump: "minor",
  title: { zh: "增加公开渠道", en: "A channel is added" },
  why: { zh: "公众多一个看到的地方。", en: "The public has one more place to see it." },
  find: ({ added }, terms) =>
    added.map((one) => {
      const name = channelName(terms, one);
      return {
        old: null,
        new: one,
        message: { zh: `公开渠道增加“${name.zh}”`, en: `channel “${name.en}” is added` },
      };
    }),
};
