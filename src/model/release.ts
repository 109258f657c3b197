/** A release of the whole catalog: `catalogs/releases/<semver>.yaml`. */
import * as z from "zod";
import { bilingual, date, domainId, semver, slug } from "./common.js";

export type { Release, ReleaseEdition } from "./types.js";

const count = z.int().min(0);

/** How many items an edition or a catalog has, and how far pages attest them. */
export const countsFields = {
  items: count.meta({ title: "事项数 · Items", description: "公开事项总数。 Number of items." }),
  attested: count.meta({
    title: "已佐证 · Attested",
    description: "全部字段有页面佐证。 Every field seen on a page.",
  }),
  partial: count.meta({
    title: "部分佐证 · Partial",
    description: "部分字段有页面佐证。 Some fields seen on a page.",
  }),
  unverified: count.meta({ title: "待核实 · Unverified", description: "未见于任何页面。 Seen on no page." }),
  sources: count.meta({ title: "来源数 · Sources", description: "来源页面数。 Number of source pages." }),
};

export const releaseEditionSchema = z
  .strictObject({
    domain: domainId,
    edition: slug,
    ...countsFields,
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/u)
      .meta({
        title: "内容散列 · Content hash",
        description:
          "版本及其来源的内容（不含注释和排版）的 SHA-256。 SHA-256 of the edition and its sources, comments and layout aside.",
      }),
  })
  .meta({
    title: "版本条目 · Pinned edition",
    description: "本发布所用的版本。 An edition that the release is made of.",
  });

export const releaseSchema = z
  .strictObject({
    release: semver,
    date,
    summary: bilingual,
    totals: z
      .strictObject({ domains: count, ...countsFields, instruments: count })
      .meta({ title: "合计 · Totals", description: "全部领域合计。 Over all domains." }),
    editions: z.array(releaseEditionSchema).min(1),
  })
  .meta({
    id: "Release",
    title: "发布 · Release",
    description:
      "整个标准目录的一次发布：由哪些版本组成。 One release of the whole catalog: which editions make it up.",
  });
