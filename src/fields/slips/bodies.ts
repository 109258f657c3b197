/** Names of bodies that a reform of government ended (扶贫办, 国土资源局 …). */
import { bodies } from "../../generated/knowledge/bodies.js";
import type { EndedBody } from "../../model/knowledge.js";
import { fold } from "../../text/fold.js";
import { type Slip, type SlipRow, textsOf } from "./texts.js";

interface Named {
  readonly name: string;
  readonly isExact: boolean;
  readonly body: EndedBody;
}

/** Longest names first: 扶贫开发办公室 is one name. */
const NAMES: readonly Named[] = bodies
  .flatMap((body: EndedBody): Named[] => [
    ...body.names.map((name) => ({ name, isExact: false, body })),
    ...(body.exact ?? []).map((name) => ({ name, isExact: true, body })),
  ])
  .sort((a, b) => b.name.length - a.name.length);

/** What may stand before an exact name: nothing, no Chinese character, or what kind of place it is. */
const BEFORE_EXACT = /(?:^|[^\p{Script=Han}]|[省市县区旗盟州镇乡])$/u;
/** 原扶贫办, 原县国土资源局: whoever writes so knows. 生态环境保护局 is none of the ended. */
const FORMER = /(?:原|前身|生态)[^，。；、（）]{0,8}$/u;

/** Where rows name such a body. A document that it issued keeps its title. */
export function endedBodies(rows: readonly SlipRow[]): Slip[] {
  return rows.flatMap((row, at) =>
    textsOf(row).flatMap(({ field, index, text }): Slip[] => {
      const found = bodyIn(text);
      if (!found) return [];
      const { name, body } = found;
      const { successor } = body;
      const ended = body.ended.slice(0, 4);
      return [
        {
          rule: "body-ended",
          row: at,
          field,
          index,
          text: name,
          message: {
            zh: `“${name}”是${ended}年机构调整以前的名称，这项职责现在归${successor.zh}`,
            en: `“${name}” is a name from before the reform of ${ended}; its duties are now with ${successor.en}`,
          },
        },
      ];
    }),
  );
}

function bodyIn(written: string): Named | null {
  const text = fold(written)
    .replace(/《[^》]*》/gu, "《》")
    .replace(/\s+/gu, "");
  return (
    NAMES.find(({ name, isExact }) => {
      const at = text.indexOf(name);
      if (at < 0) return false;
      const before = text.slice(0, at);
      return !FORMER.test(before) && (!isExact || BEFORE_EXACT.test(before));
    }) ?? null
  );
}
