/** The schema of `data.json`: everything that one release of the catalog consists of. */
import * as z from "zod";
import { DOMAIN_IDS, INSTRUMENT_KINDS, VOCABULARIES } from "./codes.js";
import { domainSchema, furtherDomainSchema } from "./domain.js";
import { editionSchema } from "./edition.js";
import { instrumentSchema, instrumentsFileSchema } from "./instrument.js";
import { itemSchema } from "./item.js";
import { releaseSchema } from "./release.js";
import { sourceSchema } from "./source.js";
import { vocabularyEntrySchema } from "./vocabulary.js";

const { notes: _, items: __, ...head } = editionSchema.shape;

const item = z
  .strictObject({
    ...itemSchema.shape,
    domain: z.string().meta({
      title: "领域代码 · Domain",
      description: "所属领域。 The domain that it belongs to.",
    }),
    verification: z.enum(["attested", "partial", "unverified"]).meta({
      title: "核实情况 · Verification",
      description:
        "各字段是否都见于公布的页面：attested 全部、partial 部分、unverified 没有。 Whether published pages show its fields: all, some or none of them.",
    }),
  })
  .meta({
    id: "ItemJson",
    title: "公开事项 · Item",
    description:
      "一个公开事项，连同所属领域和核实情况。 A disclosure item with its domain and its verification.",
  });

const domainShape = {
  edition: z.strictObject({ ...head, items: z.array(item) }),
  sources: z.array(sourceSchema),
};

const domainData = z.strictObject(domainShape).meta({
  id: "DomainJson",
  title: "领域数据 · Domain data",
  description: "一个领域的版本和佐证页面。 The edition of a domain and the pages that attest it.",
});

const keyed = <Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>);

export const catalogJsonSchema = z
  .strictObject({
    release: releaseSchema,
    domains: z.array(domainSchema),
    editions: keyed(DOMAIN_IDS, domainData),
    further: z.array(z.strictObject({ domain: furtherDomainSchema, ...domainShape })),
    earlier: z.array(domainData),
    instruments: z.array(z.strictObject({ ...instrumentSchema.shape, kind: z.enum(INSTRUMENT_KINDS) })),
    horizons: keyed(INSTRUMENT_KINDS, instrumentsFileSchema.shape.horizon),
    vocabulary: keyed(VOCABULARIES, z.array(vocabularyEntrySchema)),
  })
  .meta({
    title: "标准目录的数据 · Catalog",
    description:
      "一次发布的全部数据（data.json）：各领域的版本和佐证页面、法律法规文件、词表。 Everything of one release (data.json): the edition of each domain with the pages that attest it, instruments, vocabularies.",
  });
