/** Whom an item is for, and the levels that disclose it. */
import { LEVELS, type Level } from "../../../src/model/index.js";
import type { StandardItem } from "../engine/protocol.js";
import { words } from "../words/index.js";
import { Field } from "./field.js";
import { Ticks } from "./ticks.js";

type Reached = Pick<StandardItem, "audience" | "levels">;

interface ReachProps {
  readonly values: Reached;
  readonly onChange: (
    fields: Partial<{ -readonly [Key in keyof Reached]: NonNullable<Reached[Key]> }>,
  ) => void;
}

export function Reach({ values: { audience, levels }, onChange }: ReachProps) {
  const { items: say, comma } = words.value;
  const groups = audience?.groups ?? [];
  const isPublic = audience?.public ?? false;
  const put = (everyone: boolean, text: string) => {
    const named = text
      .split(/[、，,]/u)
      .map((group) => group.trim())
      .filter((group) => group !== "");
    if (everyone || named.length > 0)
      onChange({ audience: { public: everyone, ...(named.length > 0 ? { groups: named } : {}) } });
  };
  return (
    <>
      <Ticks
        label={say.audience}
        all={[{ code: "public", ...say.everyone }]}
        chosen={isPublic ? ["public"] : []}
        mayBeNone={groups.length > 0}
        onChange={(chosen) => put(chosen.length > 0, groups.join("、"))}
      />
      <Field label={say.groups} value={groups.join(comma)} onChange={(text) => put(isPublic, text)} />
      <Ticks
        label={say.levels}
        all={LEVELS.map((code) => ({ code, ...say.level[code] }))}
        chosen={levels}
        onChange={(chosen) => onChange({ levels: chosen as Level[] })}
      />
    </>
  );
}
