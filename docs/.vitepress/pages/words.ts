/** What the pages say in words. */
import type { CatalogItem } from "../../../src/catalog/types.js";
import { fieldName } from "../../../src/fields/names.js";
import { catalog } from "../../../src/index.js";
import type { StatusOnDay } from "../../../src/instruments/index.js";
import type {
  ItemField,
  RegisteredInstrument,
  Source,
  Verification,
  Vocabulary,
} from "../../../src/model/index.js";

export const VERIFICATION: Readonly<Record<Verification, string>> = {
  attested: "已佐证",
  partial: "部分佐证",
  unverified: "待核实",
};

export const STATUS: Readonly<Record<StatusOnDay, string>> = {
  "not-yet-in-force": "尚未施行",
  "in-force": "有效",
  amended: "有效（已修改）",
  replaced: "已被取代",
  repealed: "已废止",
  unknown: "不详",
};

export const LEVEL_OF_SOURCE: Readonly<Record<Source["level"], string>> = {
  national: "国家",
  province: "省",
  city: "市",
  county: "县",
  township: "乡镇",
  other: "其他",
};

export const KIND: Readonly<Record<RegisteredInstrument["kind"], string>> = {
  law: "法律",
  "administrative-regulation": "行政法规",
  "department-rule": "部门规章",
  "normative-document": "规范性文件",
  "party-document": "党内文件",
  standard: "标准",
};

/** A field as the table's heading has it. */
export function heading(field: ItemField): string {
  return field === "name" ? "二级事项" : fieldName(field).zh;
}

/** The official term of a code. */
export function term(vocabulary: keyof Vocabulary, code: string): string {
  return catalog.vocabulary[vocabulary].find((entry) => entry.code === code)?.term ?? code;
}

/** Everyone, groups by name, or both. */
export function audienceWords({ audience }: CatalogItem): string {
  if (audience === null) return "不详";
  const { public: everyone, groups } = audience;
  const named = groups === null ? "特定群体（未写明）" : groups && `特定群体：${groups.join("、")}`;
  return [everyone ? "全社会" : "", named ?? ""].filter((part) => part !== "").join("；");
}
