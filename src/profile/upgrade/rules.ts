/** The ids in a profile's own rules about powers. */
import type { YamlEdit } from "../../yaml/index.js";
import type { Versions } from "./versions.js";

/** The edits that write the ids of today, each once; what became several or none stays for a person to see. */
export function ruleEdits({ base, next, profile }: Versions): YamlEdit[] {
  return (profile.responsibilities?.rules ?? []).flatMap(({ items }, rule): YamlEdit[] => {
    const seen = new Set<string>();
    const edits = items.map((id, index): YamlEdit | null => {
      const path = ["responsibilities", "rules", rule, "items", index];
      const now = (base.item(id) && next.item(id)?.id) ?? id;
      if (seen.has(now)) return { op: "delete", path };
      seen.add(now);
      return now === id ? null : { op: "set", path, value: now };
    });
    const isRenamed = items.some((id) => base.item(id) && (next.item(id)?.id ?? id) !== id);
    return isRenamed ? edits.filter((edit) => edit !== null) : [];
  });
}
