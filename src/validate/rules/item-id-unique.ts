import { nameOf, type Place, repeats } from "../repeats.js";
import type { Rule } from "../rule.js";
import type { Workspace } from "../workspace.js";

interface IdPlace extends Place {
  readonly id: string;
  readonly edition: string;
}

/** Two editions of a domain share their ids; within one edition an id stands once, as an item or as a redirect. */
export const itemIdUnique: Rule = {
  id: "item-id-unique",
  level: "error",
  title: { zh: "事项编号重复", en: "An item id is used twice" },
  why: {
    zh: "编号永久对应一个事项，清单、对照表都靠它。",
    en: "An id stands for one item for good; lists and mappings rely on it.",
  },
  hint: {
    zh: "给后加的事项一个新编号，接着本领域最大的编号往后排",
    en: "give the newer item the number after the highest of this domain",
  },
  *check(workspace) {
    for (const { entry, first } of repeats(idsOf(workspace), ({ id, edition }) => `${edition} ${id}`)) {
      const place = nameOf(first, entry.file);
      yield {
        ...entry,
        message: {
          zh: `编号 ${entry.id} 已用于${place.zh}`,
          en: `${entry.id} is already used at ${place.en}`,
        },
      };
    }
  },
};

function* idsOf(workspace: Workspace): Generator<IdPlace> {
  for (const file of workspace.of("edition")) {
    const { edition, items, redirects = [] } = file.value;
    for (const [index, { id }] of items.entries()) {
      yield { file, path: ["items", index, "id"], id, edition };
    }
    for (const [index, { id }] of redirects.entries()) {
      yield { file, path: ["redirects", index, "id"], id, edition };
    }
  }
}
