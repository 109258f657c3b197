import type { ProfileRule } from "../rule.js";

/** An addition with the names of a national item is that item, to be changed rather than added. */
export const additionExists: ProfileRule = {
  id: "profile-addition-exists",
  level: "warning",
  hint: {
    zh: "要修改国家事项，用 change；确是另一事项，改一个能区分的名称",
    en: "use `change` to adapt the national item; give a truly different item a name of its own",
  },
  *check({ catalog, selection }) {
    for (const [index, { domain, values }] of selection.local.entries()) {
      const twin = catalog
        .items({ domain })
        .find((item) => item.category === values.category && item.name === values.name);
      if (!twin) continue;
      yield {
        path: ["add", index, "name"],
        message: {
          zh: `${values.category} / ${values.name} 与国家事项 ${twin.id} 同名`,
          en: `${values.category} / ${values.name} has the names of the national item ${twin.id}`,
        },
      };
    }
  },
};
