/** What the departments of a county are called: given once, shared by the profiles of the county. */
import * as z from "zod";
import { line, slug } from "./common.js";

export type { BureausFile } from "./types.js";

/** Role → name. */
export const bureauNames = z.record(slug, line).meta({
  title: "部门名称 · Names",
  description:
    "主体代码（或中文名称）→ 本县部门的全称，如 人力资源社会保障部门: 某县人力资源和社会保障局。 Role → the full name of the county's department.",
});

export const bureausFileSchema = z
  .strictObject({
    county: line.optional().meta({ title: "县 · County", description: "哪个县（市、区）。 Which county." }),
    bureaus: bureauNames,
  })
  .meta({
    id: "BureausFile",
    title: "县级部门名称 · Bureaus",
    description:
      "一个县各部门的名称，由本县各机关的方案共用（subjects: 文件名）。 Names of a county's departments, shared by the profiles that name the file.",
  });
