/** Published pages that attest items: `catalogs/sources/<domain>.yaml`. */
import * as z from "zod";
import { anyDomain, line, partialDate, slug, url } from "./common.js";

export type { Source, SourcesFile } from "./types.js";

export const sourceSchema = z
  .strictObject({
    id: slug.meta({ title: "来源编号 · Id", description: "在本领域内唯一。 Unique within the domain." }),
    url: url.nullable().meta({
      title: "网址 · URL",
      description: "页面网址；镜像页不写网址。 Address of the page; null for a copy on an unrelated host.",
    }),
    publisher: line.meta({
      title: "发布单位 · Publisher",
      description: "发布页面的单位。 Who published the page.",
    }),
    level: z.enum(["national", "province", "city", "county", "township", "other"]).meta({
      title: "发布层级 · Level",
      description: "发布单位的层级。 Level of the publisher.",
    }),
    date: partialDate.nullable(),
    shows: line.meta({ title: "所见内容 · Shows", description: "页面佐证了什么。 What the page attests." }),
    mirror: z.literal(true).optional().meta({
      title: "镜像 · Mirror",
      description: "无关网站上的副本，不写网址。 A copy on an unrelated host, its address left out.",
    }),
  })
  .meta({
    id: "Source",
    title: "来源页面 · Source",
    description: "佐证事项的公开页面。 A published page that attests items.",
  });

export const sourcesFileSchema = z
  .strictObject({ domain: anyDomain, sources: z.array(sourceSchema).min(1) })
  .meta({
    id: "SourcesFile",
    title: "来源表 · Sources",
    description: "catalogs/sources/<领域>.yaml。 The pages that attest one domain.",
  });
