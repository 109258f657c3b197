import { describeOutdated } from "../../instruments/describe.js";
import { outdated } from "../../instruments/outdated.js";
import { rows } from "../rows.js";
import type { Rule } from "../rule.js";

/** In the standard no more than said: the guideline did cite it, so that the row is true to its source. A locality can change it. */
export const basisOutdated: Rule = {
  id: "basis-outdated",
  level: "warning",
  inStandard: "info",
  title: { zh: "公开依据已被取代或废止", en: "A basis has been replaced or repealed" },
  why: {
    zh: "目录要“依据法律法规变化”调整；依据失效的事项，是每年调整时首先要看的。",
    en: "A list has to follow changes of law; items whose basis has ended are what a yearly revision looks at first.",
  },
  hint: {
    zh: "核对取代文件的条款，在核对单里选“改为”，或者在本地方案的 change 里改写公开依据；登记表核对截止日以后的变化，以官方公布为准",
    en: "check the articles of what took its place, and choose “Change” in the check sheet or change the basis in the profile; for changes after the registry's horizon consult the official publication",
  },
  *check(workspace) {
    const { registry, day } = workspace;
    if (!registry) return;
    for (const { file, path, fields } of rows(workspace)) {
      for (const found of outdated(fields.basis ?? [], registry, day)) {
        const { zh, en } = describeOutdated(found);
        yield {
          file,
          path: [...path, "basis", found.index],
          message: {
            zh: `${zh}（登记表核对至 ${found.horizon}）`,
            en: `${en} (registry checked up to ${found.horizon})`,
          },
        };
      }
    }
  },
};
