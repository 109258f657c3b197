/** Where on its site an agency publishes what (网站所属栏目). */
import * as z from "zod";
import { itemId, line, url } from "./common.js";
import { listDomainId } from "./domain-choices.js";

export type { ColumnOf, PortalColumn } from "./types.js";

const localId = z.string().regex(/^local-\d{3}$/u);

export const portalColumnSchema = z
  .strictObject({
    path: line.meta({
      title: "栏目 · Path",
      description:
        "网站上的栏目，各级之间用 / 或 > 隔开。 The column of the site, its levels between / or >.",
    }),
    url: url.optional(),
    refresh: line.optional().meta({
      title: "更新频率 · Refresh",
      description: "多久更新一次，如 每月、有变化时。 How often it is refreshed.",
    }),
  })
  .meta({
    id: "PortalColumn",
    title: "网站所属栏目 · Portal column",
    description: "公开在网站的哪个栏目。 Where on the site it is published.",
  });

export const columnOfSchema = z
  .strictObject({
    domain: listDomainId.optional(),
    category: line.optional().meta({
      title: "一级事项 · Category",
      description: "该一级事项下的各事项。 The items of this category.",
    }),
    item: z
      .union([itemId, localId])
      .optional()
      .meta({ title: "事项 · Item", description: "一个事项。 One item." }),
    ...portalColumnSchema.shape,
  })
  .refine(({ domain, category, item }) => (domain ?? category ?? item) !== undefined, {
    message: "写明 domain、category 或 item · say domain, category or item",
  })
  .meta({
    title: "栏目归属 · Column of",
    description:
      "一个领域、一级事项或事项公开在哪个栏目；写得最细的为准。 The column of a domain, category or item; the closest one counts.",
  });
