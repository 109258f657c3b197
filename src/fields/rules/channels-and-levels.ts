/** Channels (公开渠道和载体) and levels (公开层级): boxes to tick, where the public finds it and who discloses it. */
import type { Bilingual, Level } from "../../model/codes.js";
import type { Channel } from "../../model/item.js";
import type { ElementFacts } from "../elements.js";
import type { ChangeRule } from "../rule.js";
import { channelName, type Terms } from "../terms.js";
import { reordered } from "./reordered.js";

type BoxRule<Box> = ChangeRule<ElementFacts<Box>>;

/** What is said of boxes of one sort. */
interface Boxes<Box> {
  readonly field: "channel" | "level";
  readonly zh: string;
  nameOf(terms: Terms, box: Box): Bilingual;
  readonly why: Readonly<Record<"dropped" | "added" | "reordered", Bilingual>>;
}

function boxRules<Box extends Channel | Level>({
  field,
  zh,
  nameOf,
  why,
}: Boxes<Box>): readonly [dropped: BoxRule<Box>, added: BoxRule<Box>, reordered: BoxRule<Box>] {
  return [
    {
      id: `${field}-dropped`,
      level: "weakening",
      bump: "minor",
      title: { zh: `减少${zh}`, en: `A ${field} is dropped` },
      why: why.dropped,
      find: ({ dropped }, terms) =>
        dropped.map((box) => {
          const name = nameOf(terms, box);
          return {
            old: box,
            new: null,
            message: { zh: `${zh}少了“${name.zh}”`, en: `${field} “${name.en}” is gone` },
          };
        }),
    },
    {
      id: `${field}-added`,
      level: "info",
      bump: "minor",
      title: { zh: `增加${zh}`, en: `A ${field} is added` },
      why: why.added,
      find: ({ added }, terms) =>
        added.map((box) => {
          const name = nameOf(terms, box);
          return {
            old: null,
            new: box,
            message: { zh: `${zh}增加“${name.zh}”`, en: `${field} “${name.en}” is added` },
          };
        }),
    },
    {
      id: `${field}-reordered`,
      level: "info",
      bump: "patch",
      title: { zh: `${zh}调整次序`, en: `${field === "channel" ? "Channels" : "Levels"} change places` },
      why: why.reordered,
      find: (facts) =>
        reordered(facts, { zh: `${zh}调整了次序`, en: `the ${field}s stand in another order` }),
    },
  ];
}

const [channelDropped, channelAdded, channelReordered] = boxRules<Channel>({
  field: "channel",
  zh: "公开渠道",
  nameOf: channelName,
  why: {
    dropped: { zh: "习惯从这个渠道看的人，以后看不到。", en: "Those who look there no longer find it." },
    added: { zh: "公众多一个看到的地方。", en: "The public has one more place to see it." },
    reordered: {
      zh: "公开渠道是选项，次序没有意义。",
      en: "Channels are boxes to tick; their order means nothing.",
    },
  },
});

const channelRenamed: ChangeRule<ElementFacts<Channel>> = {
  id: "channel-renamed",
  level: "info",
  bump: "patch",
  title: { zh: "公开渠道改用另一名称", en: "A channel goes by another name" },
  why: { zh: "还是同一渠道，写明了本地的名称。", en: "The same channel, by the name that it has there." },
  find: ({ pairs }, terms) =>
    pairs.map((pair) => {
      const [before, after] = [channelName(terms, pair.old), channelName(terms, pair.new)];
      const message = {
        zh: `公开渠道“${before.zh}”写作“${after.zh}”`,
        en: `channel “${before.en}” is called “${after.en}”`,
      };
      return { ...pair, message };
    }),
};

export const CHANNEL_RULES = [channelDropped, channelAdded, channelRenamed, channelReordered];

export const LEVEL_RULES = boxRules<Level>({
  field: "level",
  zh: "公开层级",
  nameOf: (terms, level) => terms.of("levels", level),
  why: {
    dropped: {
      zh: "少了一级政府公开，当地的人可能看不到。",
      en: "One level of government no longer has to disclose it.",
    },
    added: { zh: "又有一级政府要公开。", en: "One more level of government has to disclose it." },
    reordered: {
      zh: "公开层级是选项，次序没有意义。",
      en: "Levels are boxes to tick; their order means nothing.",
    },
  },
});
