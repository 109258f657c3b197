/** Words for the ways in which a value can miss its schema. */
import type { Bilingual } from "../model/codes.js";

/** What each `schema-*` finding protects; the documentation of the rules is made from it. */
export const schemaRules = {
  "schema-required": {
    title: { zh: "缺少必填项", en: "A required key is missing" },
    why: {
      zh: "不详的内容写 null，而不是省略：省略分不清是不知道还是忘了。",
      en: "What is not known is written null; a missing key could as well have been forgotten.",
    },
  },
  "schema-unknown-key": {
    title: { zh: "不认识的键", en: "A key that the format does not have" },
    why: {
      zh: "多半是拼写错误，其内容会被悄悄丢掉。",
      en: "It is most often a typing error, and what it says would be lost without a word.",
    },
  },
  "schema-type": {
    title: { zh: "类型不对", en: "A value of the wrong type" },
    why: { zh: "例如该写列表处写成了文字。", en: "Such as a text where a list is needed." },
  },
  "schema-value": {
    title: { zh: "不在可选值之内", en: "Not one of the values allowed" },
    why: { zh: "代码表是固定的。", en: "The code lists are fixed." },
  },
  "schema-format": {
    title: { zh: "写法不对", en: "A text in the wrong form" },
    why: {
      zh: "日期、编号、网址、单行文字各有固定写法。",
      en: "Dates, ids, addresses and lines of text have a fixed form.",
    },
  },
  "schema-empty": {
    title: { zh: "内容为空", en: "Nothing where something is needed" },
    why: { zh: "空的文字或列表没有意义。", en: "An empty text or list says nothing." },
  },
  "schema-range": {
    title: { zh: "数目超出范围", en: "A number or length out of range" },
    why: { zh: "数目有上下限。", en: "Numbers and lengths have bounds." },
  },
} satisfies Record<string, { readonly title: Bilingual; readonly why: Bilingual }>;

/** Id of a finding about the schema. */
export type SchemaRule = keyof typeof schemaRules;

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { zh: "文字", en: "text" },
  number: { zh: "数字", en: "a number" },
  int: { zh: "整数", en: "a whole number" },
  boolean: { zh: "true 或 false", en: "true or false" },
  array: { zh: "列表", en: "a list" },
  object: { zh: "键和值", en: "a mapping" },
  record: { zh: "键和值", en: "a mapping" },
  null: { zh: "空（null）", en: "null" },
};

/** Name of a type, as zod calls it, for people. */
export function typeName(type: string): Bilingual {
  return TYPES[type] ?? { zh: type, en: type };
}

/** Name of the type of a value. */
export function typeOf(value: unknown): Bilingual {
  if (value === null) return typeName("null");
  return typeName(Array.isArray(value) ? "array" : typeof value);
}

/**
 * A value as a message quotes it: one line, not long.
 *
 * @param longest in characters; what is longer is cut
 */
export function quote(value: unknown, longest = 40): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  const line = text.replaceAll(/\s+/gu, " ");
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
