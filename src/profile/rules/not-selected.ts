import type { Catalog } from "../../catalog/index.js";
import type { Bilingual } from "../../model/codes.js";
import { namedInFull } from "../../text/named.js";
import { called } from "../called.js";
import { changes, exclusions } from "../references.js";
import type { ProfileRule } from "../rule.js";
import type { OutOfList } from "../select.js";

/** What the profile says about a row that is not in the list anyway has no effect; often it is a wrong id. */
export const notSelected: ProfileRule = {
  id: "profile-not-selected",
  level: "warning",
  title: { zh: "方案写到的事项不在清单中", en: "A profile speaks of an item that is not in the list" },
  hint: {
    zh: "核对编号和公开层级；确实与本机关无关的，删去这一处",
    en: "check the id and the levels; delete the entry if it does not concern this agency",
  },
  *check({ profile, catalog, selection }) {
    const excluded = new Set(exclusions(profile).map(({ id }) => catalog.item(id)?.id));
    const told = new Map(selection.out.map((one) => [one.candidate.id, one]));

    for (const { id, path } of exclusions(profile)) {
      const left = told.get(catalog.item(id)?.id ?? "");
      if (left && left.by !== "exclude") yield { path, message: say(left, catalog) };
    }
    for (const { id, path } of changes(profile)) {
      const target = catalog.item(id)?.id;
      const left = told.get(target ?? "");
      // An item that is excluded by itself has a rule of its own: profile-excluded-and-changed.
      if (left && !excluded.has(target)) yield { path, message: say(left, catalog) };
    }
    for (const [index, addition] of selection.local.entries()) {
      const left = told.get(addition.id);
      if (left) yield { path: ["add", index, "levels"], message: say(left, catalog) };
    }
  },
};

function say(
  { candidate: { id, domain, values }, by, reason }: OutOfList,
  catalog: Pick<Catalog, "item" | "domains">,
): Bilingual {
  return by === "domain"
    ? {
        zh: `“${namedInFull(values)}”（${id}）不在清单中：领域${called(domain, catalog)}整个不列入`,
        en: `${id} (${values.name}) is not in the list: the domain ${domain} is excluded as a whole`,
      }
    : {
        zh: `“${namedInFull(values)}”（${id}）不在清单中：${reason.zh}`,
        en: `${id} (${values.name}) is not in the list: ${reason.en}`,
      };
}
