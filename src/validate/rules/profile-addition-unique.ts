import { namedInFull } from "../../text/named.js";
import { nameOf, repeats } from "../repeats.js";
import type { Rule } from "../rule.js";

/** By id, and by what people see: domain, category and name. */
export const profileAdditionUnique: Rule = {
  id: "profile-addition-unique",
  level: "error",
  title: { zh: "本地新增事项重复", en: "An addition is made twice" },
  why: {
    zh: "编号相同就分不清是哪一项，名称相同就印出两行。",
    en: "With the same id they cannot be told apart; with the same names a list prints both.",
  },
  hint: { zh: "合并为一项，或改编号、名称", en: "merge them, or change the id or the name" },
  *check(workspace) {
    for (const file of workspace.of("profile")) {
      const additions = (file.value.add ?? []).map((addition, index) => ({
        file,
        path: ["add", index],
        addition,
      }));
      for (const { entry, first } of repeats(additions, ({ addition }) => addition.id)) {
        const place = nameOf(first, file);
        yield {
          file,
          path: [...entry.path, "id"],
          message: {
            zh: `编号 ${entry.addition.id} 已用于${place.zh}`,
            en: `${entry.addition.id} is already used at ${place.en}`,
          },
        };
      }
      const names = ({ addition }: (typeof additions)[number]) =>
        JSON.stringify([addition.domain, addition.category, addition.name]);
      for (const { entry, first } of repeats(additions, names)) {
        const place = nameOf(first, file);
        const title = namedInFull(entry.addition);
        yield {
          file,
          path: [...entry.path, "name"],
          message: { zh: `${title} 已在${place.zh}新增`, en: `${title} is already added at ${place.en}` },
        };
      }
    }
  },
};
