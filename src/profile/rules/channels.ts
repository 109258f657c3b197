import { channelsOf } from "../../catalog/local-channels.js";
import { channelsOwed, withoutLacking } from "../../fields/reach.js";
import { channelName, termsOf } from "../../fields/terms.js";
import { namedInFull } from "../../text/named.js";
import type { ProfilePath } from "../origin.js";
import type { ProfileContext, ProfileRule } from "../rule.js";

/** What the public can find nowhere is not disclosed. */
export const noChannel: ProfileRule = {
  id: "profile-no-channel",
  level: "error",
  title: { zh: "事项没有公开渠道", en: "An item has no channel left" },
  hint: {
    zh: "用 change 给这一事项另定一个本地有的渠道",
    en: "give the item a channel that you have with `change`",
  },
  *check(context) {
    const { lacks } = channelsOf(context.profile);
    if (lacks.length === 0) return;
    for (const { id, values } of context.selection.selected) {
      // What the standard does not know is asked for in the check sheet.
      if (values.channels.length === 0 || withoutLacking(values.channels, lacks).length > 0) continue;
      yield {
        path: placeOf(context),
        message: {
          zh: `“${namedInFull(values)}”（${id}）没有剩下的公开渠道`,
          en: `${id} (${namedInFull(values)}) has no channel left`,
        },
      };
    }
  },
};

/** A channel that there is not is no loosening where as good a one remains; where none does, the public loses it. */
export const channelLost: ProfileRule = {
  id: "profile-channel-lost",
  level: "warning",
  title: {
    zh: "本地没有的渠道，也没有同等或更高的代替",
    en: "A channel that there is not, and nothing as good remains",
  },
  hint: {
    zh: "用 change 给这些事项加一个同等或更高的渠道：媒体类用政府网站，场所类（查阅点、服务中心、公示栏等）互相可代",
    en: "add a channel that reaches as far with `change`: the portal for any medium, one place for another",
  },
  *check(context) {
    const { profile, catalog, selection } = context;
    const { lacks } = channelsOf(profile);
    if (lacks.length === 0) return;
    const terms = termsOf(catalog.vocabulary);
    for (const code of lacks) {
      const losing = selection.selected.filter(({ values }) => {
        const owed = channelsOwed(values.channels, lacks);
        return owed.includes(code) && withoutLacking(values.channels, lacks).length > 0;
      });
      if (losing.length === 0) continue;
      const { zh, en } = channelName(terms, code);
      const [first] = losing;
      const example = first ? `“${namedInFull(first.values)}”` : "";
      yield {
        path: placeOf(context, code),
        message: {
          zh: `没有“${zh}”，${losing.length} 个事项（${example} 等）也没有同等或更高的渠道`,
          en: `there is no “${en}”, and ${losing.length} items (${first?.id} …) have nothing as good`,
        },
      };
    }
  },
};

function placeOf({ profile }: Pick<ProfileContext, "profile">, code?: string): ProfilePath {
  const { channels = {} } = profile;
  return code !== undefined && Object.hasOwn(channels, code)
    ? ["channels", code]
    : channels.only
      ? ["channels", "only"]
      : ["channels"];
}
