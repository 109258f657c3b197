/** The page of an id that is no longer an item of its own: the address stays, and says what became of it. */
import { catalog } from "../../../src/index.js";
import type { Redirect, RedirectStatus } from "../../../src/model/index.js";
import { itemAddress } from "./addresses.js";
import type { Step } from "./history.js";
import { changes } from "./item.js";
import { link, sections, text } from "./markdown.js";

const BECAME: Readonly<Record<RedirectStatus, string>> = {
  moved: "已移动",
  split: "已拆分",
  merged: "已合并",
  withdrawn: "已取消",
};

/** The page as Markdown. */
export function redirectPage({ id, status, to, reason }: Redirect, history: readonly Step[]): string {
  const targets = to.map((target) => {
    const item = catalog.item(target);
    return `- ${link(item ? `${item.category} / ${item.name}` : target, itemAddress(target))} <code>${target}</code>`;
  });
  return sections(
    `# <code>${id}</code> ${BECAME[status]}`,
    text(reason.zh),
    targets.length > 0 && `## 现在的事项\n\n${targets.join("\n")}`,
    "## 历次变化",
    changes(id, history),
  );
}
