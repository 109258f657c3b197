/** Widens a JSON Schema where people may write a Chinese name in the place of a code, as reading does. */
import type { Place } from "../src/validate/name-places.js";

type Node = Record<string, unknown>;

/** What the schema says of any name: whether there is such a name is for `zwgk validate` to judge. */
const NAME = {
  title: "中文名称 · Chinese name",
  description:
    "代码的中文名称，如 社会救助；zwgk vocabulary 列出全部。 The Chinese name of a code; zwgk vocabulary lists them.",
  type: "string",
  pattern: "[\\u4e00-\\u9fff]",
} as const;
const NAME_REF = { $ref: "#/$defs/ChineseName" };

/** The schema with names at these places; the places themselves stay as they are documented. */
export function withChineseNames(schema: Node, places: readonly Place[]): Node {
  const widened = structuredClone(schema);
  const $defs = (widened.$defs ?? {}) as Record<string, Node>;
  for (const { at, part } of places)
    for (const node of nodesAt(widened, at, $defs)) part === "key" ? widenKeys(node) : widenValue(node);
  return { ...widened, $defs: { ...$defs, ChineseName: NAME } };
}

/** All schemas that stand at a path, whatever of several forms is written. */
function nodesAt(node: Node, [step, ...rest]: Place["at"], $defs: Record<string, Node>): Node[] {
  const ref = typeof node.$ref === "string" ? $defs[node.$ref.replace("#/$defs/", "")] : undefined;
  if (ref) return nodesAt(ref, step === undefined ? [] : [step, ...rest], $defs);
  if (step === undefined) return [node];
  const forms = (node.anyOf ?? []) as Node[];
  const next = step === "*" ? node.items : (node.properties as Record<string, unknown> | undefined)?.[step];
  return [
    ...(next ? nodesAt(next as Node, rest, $defs) : []),
    ...forms.flatMap((form) => nodesAt(form, [step, ...rest], $defs)),
  ];
}

function widenValue(node: Node): void {
  if (Array.isArray(node.anyOf)) {
    if (!node.anyOf.includes(NAME_REF)) node.anyOf.push(NAME_REF);
    return;
  }
  const { title, description, ...code } = node;
  for (const key of Object.keys(code)) delete node[key];
  node.anyOf = [code, NAME_REF];
}

function widenKeys(node: Node): void {
  for (const form of (node.anyOf as Node[] | undefined) ?? [node]) {
    if (form.propertyNames) form.propertyNames = { anyOf: [form.propertyNames, NAME_REF] };
    else if (form.properties) {
      const [first] = Object.values(form.properties as Record<string, Node>).slice(-1);
      form.patternProperties = { [NAME.pattern]: first };
    }
  }
}
