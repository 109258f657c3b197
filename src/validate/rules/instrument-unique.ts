import { nameOf, repeats } from "../repeats.js";
import type { Rule } from "../rule.js";

/** The title is the key, over the files of all kinds. */
export const instrumentUnique: Rule = {
  id: "instrument-unique",
  level: "error",
  title: { zh: "法律法规文件重复登记", en: "An instrument is registered twice" },
  why: {
    zh: "公开依据按名称找文件，同名的只能有一件。",
    en: "A basis finds its instrument by title; one title is one instrument.",
  },
  hint: {
    zh: "合并为一条；确是两件文件的，名称要能区分",
    en: "merge the entries; two different instruments need different titles",
  },
  *check(workspace) {
    const entries = workspace.of("instruments").flatMap((file) =>
      file.value.instruments.map(({ title }, index) => ({
        file,
        title,
        path: ["instruments", index, "title"],
      })),
    );
    for (const { entry, first } of repeats(entries, ({ title }) => title)) {
      const place = nameOf(first, entry.file);
      yield {
        ...entry,
        message: {
          zh: `《${entry.title}》已登记于${place.zh}`,
          en: `《${entry.title}》 is already registered at ${place.en}`,
        },
      };
    }
  },
};
