/** The page of a rule: what it finds, why, and a file that breaks it and no other rule. */
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import glob from "fast-glob";
import { catalog } from "../../../src/index.js";
import type { Finding } from "../../../src/model/index.js";
import { checkProfile, profileRules } from "../../../src/profile/index.js";
import { loadReleaseData } from "../../../src/releases/index.js";
import { rules, validateSources } from "../../../src/validate/index.js";
import { parseYaml } from "../../../src/yaml/index.js";
import { link, sections, table, text } from "./markdown.js";

/** Files that break one rule each, which the tests of the rules are made of. */
const BROKEN = join(import.meta.dirname, "../../../test/fixtures/broken");
/** Lines shown above and below the one that is found. */
const AROUND = 8;

/** A file that breaks a rule. */
export interface RuleExample {
  readonly rule: string;
  readonly line: number;
  readonly name: string;
  readonly lines: readonly string[];
}

/** The shortest example of each rule. */
export async function ruleExamples(): Promise<ReadonlyMap<string, RuleExample>> {
  const found = new Map<string, RuleExample>();
  for (const file of glob.sync("*/*.yaml", { cwd: BROKEN, ignore: ["sets/**"] }).sort()) {
    const written = await readFile(join(BROKEN, file), "utf8");
    const [, rule, line] = /^# expect: (\S+) (\d+):\d+$/mu.exec(written) ?? [];
    if (rule === undefined || line === undefined) continue;
    const lines = written.split("\n");
    const known = found.get(rule);
    if (known && known.lines.length <= lines.length) continue;
    found.set(rule, { rule, line: Number(line), name: basename(file), lines });
  }
  return found;
}

const LEVELS = { error: "错误 · error", warning: "警告 · warning", info: "提示 · info" } as const;

interface Described {
  readonly id: string;
  readonly level: keyof typeof LEVELS;
  readonly title: { readonly zh: string; readonly en: string };
  readonly why: { readonly zh: string; readonly en: string };
}

const ALL: readonly Described[] = [
  ...rules,
  ...profileRules.map(({ hint, ...rule }) => ({ ...rule, why: hint })),
];

/** The page of each rule that has an example, by its id, and one that lists them. */
export async function rulePages(): Promise<ReadonlyMap<string, string>> {
  const examples = await ruleExamples();
  const shown = ALL.flatMap((rule) => {
    const example = examples.get(rule.id);
    return example ? [{ rule, example }] : [];
  });
  const pages = await Promise.all(
    shown.map(async ({ rule, example }) => [rule.id, await rulePage(rule, example)] as const),
  );
  const list = table(
    ["编号 · Id", "级别 · Level", "发现 · Finding"],
    shown.map(({ rule: { id, level, title } }) => [
      link(id, `/rule/${id}`),
      LEVELS[level],
      `${text(title.zh)}\n${text(title.en)}`,
    ]),
  );
  return new Map([...pages, ["all", sections("# 规则示例 · Rules by example", list)]]);
}

async function rulePage({ id, level, title, why }: Described, example: RuleExample): Promise<string> {
  const finding = await findingOf(example);
  const from = Math.max(0, example.line - 1 - AROUND);
  const code = example.lines
    .slice(from, example.line + AROUND)
    .map((line, at) => ({ line, number: from + at + 1 }))
    .filter(({ line }) => !line.startsWith("#"))
    .map(({ line, number }) => `${number === example.line ? "→" : " "} ${line}`);
  return sections(
    `# ${text(title.zh)}\n\n${text(title.en)}`,
    `<code>${id}</code> · ${LEVELS[level]}`,
    `${text(why.zh)}\n\n${text(why.en)}`,
    "## 例 · Example",
    ["````yaml", ...code, "````"].join("\n"),
    finding && `${text(finding.message.zh)}\n\n${text(finding.message.en)}`,
  );
}

async function findingOf({ rule, lines, name }: RuleExample): Promise<Finding | null> {
  const source = parseYaml(lines.join("\n"), name);
  const reference = await loadReleaseData(catalog.release.release);
  const { findings, files } = validateSources([source], { reference });
  const more = files.flatMap((file) => (file.kind === "profile" ? checkProfile(file.value, catalog) : []));
  return [...findings, ...more].find((one) => one.rule === rule) ?? null;
}
