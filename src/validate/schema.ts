/** Checks a file against the schema of its kind and says what is wrong in words, at the place where it is wrong. */
import type * as z from "zod";
import type { CatalogFile, FileKind } from "../model/data.js";
import type { Bilingual, Finding } from "../model/index.js";
import type { YamlSource } from "../yaml/parse.js";
import { slipFindings } from "../yaml/typed.js";
import { describe, keysAt } from "./describe.js";
import { formOf } from "./forms.js";
import { fileSchemas } from "./kinds.js";
import { quote, type SchemaRule, typeName, typeOf } from "./schema-words.js";

interface Problem {
  readonly rule: SchemaRule;
  readonly path: readonly (string | number)[];
  readonly part: "key" | "value";
  readonly message: Bilingual;
}

/**
 * Checks a file against its schema.
 *
 * @param source parsed without errors
 * @param kind the kind of file that it is
 * @returns the typed file, or findings with rules `schema-*`, never both
 */
export function checkSchema(
  source: YamlSource,
  kind: FileKind,
):
  | { readonly file: CatalogFile; readonly findings: [] }
  | { readonly file: null; readonly findings: Finding[] } {
  const { value, findings } = checkAgainst<unknown>(source, fileSchemas[kind]);
  if (findings.length > 0) return { file: null, findings };
  return { file: { file: source.file, kind, value } as CatalogFile, findings: [] };
}

/**
 * Checks a text against any schema.
 *
 * @param source parsed without errors
 * @returns the typed value, undefined where the findings, with rules `schema-*`, say that it is not valid
 */
export function checkAgainst<Value>(
  source: YamlSource,
  schema: z.ZodType<Value>,
): { readonly value: Value | undefined; readonly findings: Finding[] } {
  const result = schema.safeParse(source.value);
  if (result.success) return { value: result.data, findings: [] };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, [], source.value));
  const lines = source.text.split("\n");
  return {
    value: undefined,
    findings: problems.map((problem) => toFinding(problem, source, lines, schema)),
  };
}

function toFinding(
  { rule, path, part, message }: Problem,
  source: YamlSource,
  lines: readonly string[],
  schema: z.ZodType,
): Finding {
  const position = source.locate(path, part);
  // A mapping that became a text, since its colon is none.
  const [typed] =
    rule === "schema-type" ? slipFindings(lines, source.file, position.line, position.line) : [];
  if (typed) return typed;
  const hint = rule === "schema-unknown-key" ? hintOfKeys(schema, path) : hintOfField(schema, path);
  return { rule, level: "error", file: source.file, position, path, message, hint };
}

/** What the field is for. */
function hintOfField(schema: z.ZodType, path: Problem["path"]): Bilingual {
  const field = describe(schema, path);
  if (!field) return { zh: "对照 schemas/ 中的说明", en: "see the schemas in schemas/" };
  const { title, description } = field;
  return { zh: `${title.zh}：${description.zh}`, en: `${title.en}: ${description.en}` };
}

/** Which keys there are; where they are free, what a key looks like. */
function hintOfKeys(schema: z.ZodType, path: Problem["path"]): Bilingual {
  const keys = keysAt(schema, path.slice(0, -1)).join(" ");
  if (keys === "") return hintOfField(schema, path.slice(0, -1));
  return { zh: `可用的键：${keys}`, en: `the keys are ${keys}` };
}

function problemsOf(issue: z.core.$ZodIssue, base: readonly (string | number)[], data: unknown): Problem[] {
  const path = [...base, ...(issue.path as (string | number)[])];
  const name = String(path.at(-1) ?? "");
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey([...path, key], key));
  if (issue.code === "invalid_key") return [unknownKey(path, name)];
  if (issue.code === "invalid_union")
    return closest(issue.errors).flatMap((one) => problemsOf(one, path, data));

  const value = valueAt(data, path);
  if (value === undefined) {
    return [problem("schema-required", path, `缺少“${name}”`, `“${name}” is missing`)];
  }
  switch (issue.code) {
    case "invalid_type": {
      const [want, have] = [typeName(issue.expected), typeOf(value)];
      if (value === null)
        return [
          problem(
            "schema-type",
            path,
            `应为${want.zh}，“${name}”后面是空的；没有就删去这一行`,
            `expected ${want.en}, but nothing stands behind “${name}”; leave the line out where there is none`,
          ),
        ];
      return [
        problem(
          "schema-type",
          path,
          `应为${want.zh}，写成了${have.zh}（${quote(value)}）`,
          `expected ${want.en}, found ${have.en} (${quote(value)})`,
        ),
      ];
    }
    case "invalid_value":
      return [
        problem(
          "schema-value",
          path,
          `“${quote(value)}”不在可选值之内：${issue.values.join("、")}`,
          `“${quote(value)}” is not one of ${issue.values.join(", ")}`,
        ),
      ];
    case "invalid_format":
      return [wrongForm(issue, path, value)];
    case "too_small":
    case "too_big":
      return [outOfRange(issue, path, value)];
    default:
      return [problem("schema-value", path, issue.message, issue.message)];
  }
}

function wrongForm(
  issue: z.core.$ZodIssueInvalidStringFormat,
  path: Problem["path"],
  value: unknown,
): Problem {
  if (value === "") return problem("schema-empty", path, "内容为空", "the text is empty");
  const form = formOf(issue);
  return problem(
    "schema-format",
    path,
    `“${quote(value)}”的写法不对${form ? `，应为：${form.zh.replace(/。$/u, "")}` : ""}`,
    `“${quote(value)}” does not have the right form${form ? `: ${form.en.replace(/\.$/u, "")}` : ""}`,
  );
}

function outOfRange(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  path: readonly (string | number)[],
  value: unknown,
): Problem {
  if (Array.isArray(value) && value.length === 0) {
    return problem("schema-empty", path, "列表为空", "the list is empty");
  }
  const limit = issue.code === "too_small" ? issue.minimum : issue.maximum;
  const zh = issue.exact ? "应为" : issue.code === "too_small" ? "至少" : "至多";
  const en = issue.exact ? "must be" : issue.code === "too_small" ? "at least" : "at most";
  return Array.isArray(value)
    ? problem(
        "schema-range",
        path,
        `有 ${value.length} 项，${zh} ${limit} 项`,
        `${value.length} entries, ${en} ${limit}`,
      )
    : problem(
        "schema-range",
        path,
        `是 ${quote(value)}，${zh} ${limit}`,
        `is ${quote(value)}, ${en} ${limit}`,
      );
}

function unknownKey(path: readonly (string | number)[], key: string): Problem {
  const shown = quote(key);
  return {
    ...problem("schema-unknown-key", path, `不认识的键“${shown}”`, `unknown key “${shown}”`),
    part: "key",
  };
}

function problem(rule: SchemaRule, path: readonly (string | number)[], zh: string, en: string): Problem {
  return { rule, path, part: "value", message: { zh, en } };
}

/** Of the forms that a value may have, the one that it comes closest to. */
function closest(errors: readonly z.core.$ZodIssue[][]): readonly z.core.$ZodIssue[] {
  return errors.reduce<readonly z.core.$ZodIssue[]>(
    (best, issues) => (best.length === 0 || distance(issues) < distance(best) ? issues : best),
    [],
  );
}

/** Farthest is a value of another type, then one of the right type that is none of those listed, then by issues. */
function distance(issues: readonly z.core.$ZodIssue[]): number {
  const whole = issues.filter(({ path }) => path.length === 0).map(({ code }) => code);
  if (whole.includes("invalid_type")) return Number.POSITIVE_INFINITY;
  if (whole.includes("invalid_value")) return Number.MAX_VALUE;
  return issues.length;
}

/** The value at a path; undefined where a key is missing. Looks at own keys only. */
function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
