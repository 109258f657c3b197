import { domainDataOf } from "../../catalog/domain-data.js";
import type { Edition } from "../../model/index.js";
import type { Problem, Rule } from "../rule.js";
import type { FileOf, Workspace } from "../workspace.js";

type Ids = Pick<Edition, "items" | "redirects">;

/** Ids that a message names; more say less. */
const SHOWN = 10;

/**
 * Ids of earlier releases are known from the earlier editions that they pin, from the reference catalog, and, for an
 * edition that was edited in place, from the number of items that a release counted.
 */
export const idGone: Rule = {
  id: "id-gone",
  level: "error",
  title: { zh: "已发布的事项编号不见了", en: "A published item id is gone" },
  why: {
    zh: "各地清单引用编号；撤销、拆分、合并的事项保留编号并写明去向，查旧编号才有结果。",
    en: "Local lists refer to ids; an item withdrawn, split or merged keeps its id and says what became of it.",
  },
  hint: {
    zh: "在 redirects 中写明该编号的去向（moved、split、merged 或 withdrawn）",
    en: "say in `redirects` what became of it (moved, split, merged or withdrawn)",
  },
  *check(workspace) {
    for (const file of workspace.of("edition")) {
      const here = idsOf(file.value);
      const gone = new Set<string>();
      for (const earlier of earlierEditions(file, workspace)) {
        for (const id of idsOf(earlier)) if (!here.has(id)) gone.add(id);
      }
      const { size } = gone;
      if (size > 0) {
        const named = [...gone].slice(0, SHOWN).join("、");
        yield problem(
          file,
          `缺少以前有的 ${size} 个编号，也没有写明去向：${named}${size > SHOWN ? "……" : ""}`,
          `${size} id(s) known before are missing without a redirect: ${named}${size > SHOWN ? ", …" : ""}`,
        );
      }
      if (size === 0) yield* uncounted(file, here.size, workspace);
    }
  },
};

/** Editions whose ids must live on in this one: those before it, and its own state in the reference. */
function* earlierEditions(file: FileOf<"edition">, workspace: Workspace): Generator<Ids> {
  const { domain, edition, base } = file.value;
  // A locality's own edition has the rows that it has.
  if (base !== undefined) return;
  for (const other of workspace.editions(domain) ?? []) {
    if (other.edition < edition && other.base === undefined) yield other;
  }
  const known = workspace.reference && domainDataOf(workspace.reference, domain)?.edition;
  if (known?.edition === edition) yield known;
}

function* uncounted(file: FileOf<"edition">, size: number, workspace: Workspace): Generator<Problem> {
  const { domain, edition } = file.value;
  for (const { value } of workspace.of("release")) {
    const pinned = value.editions.find((one) => one.domain === domain && one.edition === edition);
    if (!pinned || pinned.items <= size) continue;
    yield problem(
      file,
      `发布 ${value.release} 时有 ${pinned.items} 项，现在连同去向只有 ${size} 个编号`,
      `release ${value.release} had ${pinned.items} items, now there are ${size} ids including redirects`,
    );
  }
}

function problem(file: FileOf<"edition">, zh: string, en: string): Problem {
  return { file, path: ["items"], part: "key", message: { zh, en } };
}

function idsOf({ items, redirects = [] }: Ids): ReadonlySet<string> {
  return new Set([...items, ...redirects].map(({ id }) => id));
}
