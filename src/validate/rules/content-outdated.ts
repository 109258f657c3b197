import { describeOutdated } from "../../instruments/describe.js";
import { outdatedMentions } from "../../instruments/mentions.js";
import { rows } from "../rows.js";
import type { Rule } from "../rule.js";

/** As `basis-outdated`, of what the content names: the public is sent to a document that is no longer in force. */
export const contentOutdated: Rule = {
  id: "content-outdated",
  level: "warning",
  inStandard: "info",
  title: { zh: "公开内容提到的文件已被取代或废止", en: "The content names what was replaced or repealed" },
  why: {
    zh: "照此公开的是失效的文件，群众会按它办事。",
    en: "What is disclosed then is a document that has ended, and people act on it.",
  },
  hint: {
    zh: "在本地方案的 change 里改写公开内容，写上取代它的文件",
    en: "change the content in the profile and name what took its place",
  },
  *check(workspace) {
    const { registry, day } = workspace;
    if (!registry) return;
    const find = outdatedMentions(
      { instruments: [...registry.instruments.values()], horizons: registry.horizons },
      day,
    );
    for (const { file, path, fields } of rows(workspace)) {
      for (const found of find(fields.content ?? [])) {
        const { zh, en } = describeOutdated(found);
        yield {
          file,
          path: [...path, "content", found.index],
          message: {
            zh: `${zh}（登记表核对至 ${found.horizon}）`,
            en: `${en} (registry checked up to ${found.horizon})`,
          },
        };
      }
    }
  },
};
