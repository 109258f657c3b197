/** The domains (领域): `catalogs/domains.yaml`. The 26 of the first wave are what the standard is; ministries have issued more since. */
import * as z from "zod";
import { anyDomain, domainId, line } from "./common.js";

export type { Domain, DomainsFile, FurtherDomain } from "./types.js";

const named = {
  name: line.meta({ title: "领域名称 · Name", description: "领域的官方名称。 The official name." }),
  en: line.meta({ title: "英文名称 · English name", description: "英文译名。 The name in English." }),
};

export const domainSchema = z
  .strictObject({
    number: z.int().min(1).max(26).meta({
      title: "序号 · Number",
      description: "国办发〔2019〕54号附列的官方次序，1 至 26。 Official position, 1 to 26.",
    }),
    wave: z.literal(1).optional().meta({
      title: "批次 · Wave",
      description: "第一批：2019年的26个领域；不写也是。 The first wave, the 26 of 2019, stated or not.",
    }),
    id: domainId,
    ...named,
  })
  .meta({ id: "Domain", title: "领域 · Domain", description: "26 个试点领域之一。 One of the 26 domains." });

export const furtherDomainSchema = z
  .strictObject({
    wave: z.int().min(2).meta({
      title: "批次 · Wave",
      description:
        "第几批；2 为2021年起各部委增发的。 Which wave; 2 is what ministries have issued since 2021.",
    }),
    id: anyDomain,
    ...named,
  })
  .meta({
    id: "FurtherDomain",
    title: "后续领域 · Further domain",
    description:
      "26 个领域以外、部委后来印发标准指引的领域；不计入标准，默认不列入清单。 A domain for which a ministry issued a guideline later: not counted in the standard, in no list unless asked for.",
  });

export const domainsFileSchema = z
  .strictObject({
    domains: z.array(domainSchema).length(26),
    further: z.array(furtherDomainSchema).optional(),
  })
  .meta({
    id: "DomainsFile",
    title: "领域表 · Domains",
    description:
      "catalogs/domains.yaml：26 个领域，按官方次序；further 是后来的。 The 26 domains in official order, and those that came later.",
  });
