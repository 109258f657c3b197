/** The 26 domains (领域): `catalogs/domains.yaml`. */
import * as z from "zod";
import { domainId, line } from "./common.js";

export const domainSchema = z
  .strictObject({
    number: z.int().min(1).max(26).meta({
      title: "序号 · Number",
      description: "国办发〔2019〕54号附列的官方次序，1 至 26。 Official position, 1 to 26.",
    }),
    id: domainId,
    name: line.meta({ title: "领域名称 · Name", description: "领域的官方名称。 The official name." }),
    en: line.meta({ title: "英文名称 · English name", description: "英文译名。 The name in English." }),
  })
  .meta({ id: "Domain", title: "领域 · Domain", description: "26 个试点领域之一。 One of the 26 domains." });

/** One of the 26 domains (领域). */
export type Domain = z.infer<typeof domainSchema>;

export const domainsFileSchema = z.strictObject({ domains: z.array(domainSchema).length(26) }).meta({
  id: "DomainsFile",
  title: "领域表 · Domains",
  description: "catalogs/domains.yaml：26 个领域，按官方次序。 The 26 domains in official order.",
});

/** Contents of `catalogs/domains.yaml`. */
export type DomainsFile = z.infer<typeof domainsFileSchema>;
