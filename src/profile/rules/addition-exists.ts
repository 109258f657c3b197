import { namedInFull } from "../../text/named.js";
import { called } from "../called.js";
import { nearestItem } from "../likeness.js";
import type { ProfileRule } from "../rule.js";

/** An addition under the name of a national item, or one like it, is often that item, to be changed rather than added. */
export const additionExists: ProfileRule = {
  id: "profile-addition-exists",
  level: "warning",
  title: {
    zh: "新增事项与国家事项同名或相近",
    en: "An addition has the name of a national item, or one like it",
  },
  hint: {
    zh: "要修改国家事项，用 change；确是另一事项，改一个能区分的名称",
    en: "use `change` to adapt the national item; give a truly different item a name of its own",
  },
  *check({ catalog, selection }) {
    for (const [index, { domain, values }] of selection.local.entries()) {
      const items = catalog.items().filter((item) => item.domain === domain);
      const twin = items.find(({ category, name }) => category === values.category && name === values.name);
      const near = twin ?? nearestItem(values, items);
      if (!near) continue;
      const named = namedInFull(values);
      yield {
        path: ["add", index, "name"],
        message: twin
          ? {
              zh: `“${named}”与国家事项${called(near.id, catalog)}同名`,
              en: `${named} has the names of the national item ${near.id}`,
            }
          : {
              zh: `“${named}”像是国家事项${called(near.id, catalog)}`,
              en: `${named} looks like the national item ${near.id} (${namedInFull(near)})`,
            },
      };
    }
  },
};
