import { repeats } from "../repeats.js";
import { type Path, rows } from "../rows.js";
import type { Rule } from "../rule.js";
import type { Workspace, WorkspaceFile } from "../workspace.js";

interface List {
  readonly file: WorkspaceFile;
  readonly path: Path;
  readonly values: readonly unknown[] | null | undefined;
}

/** Lists of codes, names and dates are sets written in an order. Content elements have a rule of their own. */
export const listDuplicate: Rule = {
  id: "list-duplicate",
  level: "error",
  title: { zh: "列表中有重复的值", en: "A list names the same thing twice" },
  why: { zh: "重复的值会重复印出、重复计数。", en: "It would be printed and counted twice." },
  hint: { zh: "删去重复的值", en: "delete the repeated value" },
  *check(workspace) {
    for (const { file, path, values } of lists(workspace)) {
      if (!values || values.length < 2) continue;
      const entries = values.map((value, index) => ({ index, text: textOf(value) }));
      for (const { entry, first } of repeats(entries, ({ text }) => text)) {
        yield {
          file,
          path: [...path, entry.index],
          message: {
            zh: `${entry.text} 与第 ${first.index + 1} 个重复`,
            en: `${entry.text} repeats entry ${first.index + 1}`,
          },
        };
      }
    }
  },
};

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function* lists(workspace: Workspace): Generator<List> {
  yield* rowLists(workspace);
  for (const file of workspace.of("edition")) {
    yield { file, path: ["sources"], values: file.value.sources };
    for (const [index, { evidence }] of file.value.items.entries()) {
      const path = ["items", index, "evidence"];
      for (const [source, fields] of Object.entries(evidence.seen)) {
        if (fields !== "all") yield { file, path: [...path, "seen", source], values: fields };
      }
      yield { file, path: [...path, "between"], values: evidence.between };
    }
    for (const [index, { to }] of (file.value.redirects ?? []).entries()) {
      yield { file, path: ["redirects", index, "to"], values: to };
    }
  }
  for (const file of workspace.of("instruments")) {
    for (const [index, { revised, aliases }] of file.value.instruments.entries()) {
      yield { file, path: ["instruments", index, "revised"], values: revised };
      yield { file, path: ["instruments", index, "aliases"], values: aliases };
    }
  }
  for (const file of workspace.of("vocabulary")) {
    for (const [index, { levels }] of file.value.entries.entries()) {
      yield { file, path: ["entries", index, "levels"], values: levels };
    }
  }
}

function* rowLists(workspace: Workspace): Generator<List> {
  for (const { file, path, fields } of rows(workspace)) {
    yield { file, path: [...path, "basis"], values: fields.basis };
    yield { file, path: [...path, "subjects"], values: fields.subjects };
    yield { file, path: [...path, "channels"], values: fields.channels };
    yield { file, path: [...path, "levels"], values: fields.levels };
    yield { file, path: [...path, "audience", "groups"], values: fields.audience?.groups };
    for (const [index, entry] of (fields.basis ?? []).entries()) {
      if (typeof entry === "string" || "words" in entry) continue;
      yield { file, path: [...path, "basis", index, "articles"], values: entry.articles };
    }
  }
}
