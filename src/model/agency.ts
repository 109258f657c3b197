/** The agency that makes a list. */
import * as z from "zod";
import { line } from "./common.js";

export type { Agency } from "./types.js";

export const agencySchema = z
  .strictObject({
    name: line.meta({
      title: "机关名称 · Name",
      description: "编制清单的机关。 The agency that makes the list.",
    }),
    level: z.enum(["county", "township"]).meta({
      title: "层级 · Level",
      description: "county 县级、township 乡级。 County or township.",
    }),
    bureau: line.optional().meta({
      title: "部门 · Bureau",
      description:
        "机关是县级部门时写它的简称，如 民政局；清单只取它是公开主体的事项。 A county bureau by its short name; its list takes the items of which it is a subject.",
    }),
    province: line.optional(),
    city: line.optional(),
    county: line.optional(),
  })
  .meta({ title: "机关 · Agency", description: "编制清单的机关。 The agency that makes the list." });
