import type { Channel } from "../../model/item.js";
import type { ElementFacts } from "../fields/elements.js";
import type { ChangeRule } from "../rule.js";
import { channelName } from "../terms.js";

export const channelDropped: ChangeRule<ElementFacts<Channel>> = {
  id: "channel-dropped",
  level: "weakening",
  bump: "minor",
  title: { zh: "减少公开渠道", en: "A channel is dropped" },
  why: { zh: "习惯从这个渠道看的人，以后看不到。", en: "Those who look there no longer find it." },
  find: ({ dropped }, terms) =>
    dropped.map((one) => {
      const name = channelName(terms, one);
      return {
        old: one,
        new: null,
        message: { zh: `公开渠道少了“${name.zh}”`, en: `channel “${name.en}” is gone` },
      };
    }),
};
