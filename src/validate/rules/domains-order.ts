import { DOMAIN_IDS } from "../../model/index.js";
import type { Rule } from "../rule.js";

/** 国办发〔2019〕54号 numbers the domains; the number is part of the data. */
export const domainsOrder: Rule = {
  id: "domains-order",
  level: "error",
  title: { zh: "领域的次序或序号不对", en: "A domain is not at its official place" },
  why: {
    zh: "26 个领域的次序由国办发〔2019〕54号定下，清单按它排列。",
    en: "The order of the 26 domains is set by 国办发〔2019〕54号; lists follow it.",
  },
  hint: { zh: "按官方次序排列，序号从 1 到 26", en: "put the domains in official order, numbered 1 to 26" },
  *check(workspace) {
    for (const file of workspace.of("domains")) {
      for (const [index, { id, number }] of file.value.domains.entries()) {
        const expected = DOMAIN_IDS[index];
        if (id !== expected) {
          yield {
            file,
            path: ["domains", index, "id"],
            message: {
              zh: `第 ${index + 1} 个领域应为 ${expected}，写的是 ${id}`,
              en: `domain ${index + 1} is ${expected}, found ${id}`,
            },
          };
        } else if (number !== index + 1) {
          yield {
            file,
            path: ["domains", index, "number"],
            message: {
              zh: `${id} 的序号应为 ${index + 1}，写的是 ${number}`,
              en: `the number of ${id} is ${index + 1}, found ${number}`,
            },
          };
        }
      }
    }
  },
};
