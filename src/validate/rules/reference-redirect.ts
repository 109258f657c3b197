import type { Edition, Redirect } from "../../model/index.js";
import { domainOfId } from "../../model/index.js";
import type { Problem, Rule } from "../rule.js";
import type { FileOf, Workspace } from "../workspace.js";

type Ids = Pick<Edition, "domain" | "edition" | "items" | "redirects">;

/** How many targets each status has. */
const TARGETS: Readonly<Record<Redirect["status"], { min: number; max: number; zh: string; en: string }>> = {
  moved: { min: 1, max: 1, zh: "恰好一个", en: "exactly one" },
  merged: { min: 1, max: 1, zh: "恰好一个", en: "exactly one" },
  split: { min: 2, max: Number.POSITIVE_INFINITY, zh: "至少两个", en: "at least two" },
  withdrawn: { min: 0, max: 0, zh: "没有", en: "none" },
};

/** A look-up of an old id follows its redirects until it arrives at items. */
export const referenceRedirect: Rule = {
  id: "reference-redirect",
  level: "error",
  title: { zh: "旧编号的去向不成立", en: "A redirect leads nowhere" },
  why: {
    zh: "查旧编号必须查得到现在的事项，或者知道已经取消。",
    en: "A look-up of an old id must arrive at items of today, or learn that there are none.",
  },
  hint: {
    zh: "to 写现在的事项：moved、merged 一个，split 至少两个，withdrawn 为空",
    en: "`to` names items of today: one for moved and merged, two or more for split, none for withdrawn",
  },
  *check(workspace) {
    for (const file of workspace.of("edition")) {
      const { redirects = [] } = file.value;
      const graph = new Map(redirects.map(({ id, to }) => [id, to]));
      for (const [index, redirect] of redirects.entries()) {
        yield* wrongCount(file, index, redirect);
        yield* unknownTargets(file, index, redirect, workspace);
        if (leadsBack(redirect.id, graph)) {
          yield problem(
            file,
            ["redirects", index, "to"],
            `${redirect.id} 的去向绕回了自己`,
            `${redirect.id} leads back to itself`,
          );
        }
      }
    }
  },
};

function* wrongCount(file: FileOf<"edition">, index: number, { status, to }: Redirect): Generator<Problem> {
  const { min, max, zh, en } = TARGETS[status];
  if (to.length >= min && to.length <= max) return;
  yield problem(
    file,
    ["redirects", index, "to"],
    `${status} 的去向应为${zh}，写了 ${to.length} 个`,
    `${status} has ${en} target(s), found ${to.length}`,
  );
}

function* unknownTargets(
  file: FileOf<"edition">,
  index: number,
  { to }: Redirect,
  workspace: Workspace,
): Generator<Problem> {
  for (const [target, id] of to.entries()) {
    const edition = editionOf(id, file.value, workspace);
    if (!edition) continue;
    if ([...edition.items, ...(edition.redirects ?? [])].some((one) => one.id === id)) continue;
    yield problem(file, ["redirects", index, "to", target], `没有事项 ${id}`, `there is no item ${id}`);
  }
}

/** Where a target must be: this edition, or the latest of the domain that the id names. */
function editionOf(id: string, here: Ids, workspace: Workspace): Ids | undefined {
  const domain = domainOfId(id);
  if (domain === here.domain) return here;
  const editions = domain && workspace.editions(domain);
  return editions && [...editions].sort((a, b) => (a.edition < b.edition ? -1 : 1)).at(-1);
}

function leadsBack(start: string, graph: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const next = [...(graph.get(start) ?? [])];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (id === start) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    next.push(...(graph.get(id) ?? []));
  }
  return false;
}

function problem(file: FileOf<"edition">, path: Problem["path"], zh: string, en: string): Problem {
  return { file, path, message: { zh, en } };
}
