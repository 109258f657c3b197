/** The schema of the lines of the ndjson form. */
import * as z from "zod";
import {
  domainSchema,
  editionSchema,
  furtherDomainSchema,
  INSTRUMENT_KINDS,
  instrumentSchema,
  instrumentsFileSchema,
  itemSchema,
  releaseSchema,
  sourceSchema,
  VOCABULARIES,
  vocabularyEntrySchema,
} from "../model/index.js";

const { domain, edition } = editionSchema.shape;
const kind = z.enum(INSTRUMENT_KINDS);

const is = <Name extends string>(name: Name, words: string) => ({
  record: z.literal(name).meta({ title: "记录 · Record", description: words }),
});

export const exportRecordSchema = z
  .union([
    releaseSchema.extend(
      is("release", "一次发布；最后一行发布就是这些数据。 A release; the last is the one of the data."),
    ),
    domainSchema.extend(is("domain", "26 个领域之一。 One of the 26 domains.")),
    furtherDomainSchema.extend(is("domain", "后来增加的领域。 A domain that came later.")),
    editionSchema.omit({ items: true, notes: true }).extend({
      ...is("edition", "一个领域标准指引的版本，不含事项。 An edition of a guideline, its items apart."),
      part: z.enum(["release", "further", "earlier"]).meta({
        title: "归属 · Part",
        description:
          "release 本次发布、further 后续领域、earlier 以前的版本。 Of the release, of a further domain, or one that another took the place of.",
      }),
    }),
    sourceSchema.extend({ ...is("source", "佐证页面。 A page that attests items."), domain }),
    itemSchema.extend({
      ...is("item", "公开事项。 A disclosure item."),
      domain,
      edition,
      verification: z.enum(["attested", "partial", "unverified"]).meta({
        title: "核实状态 · Verification",
        description: "由佐证得出。 How far pages attest the item, from its evidence.",
      }),
    }),
    instrumentsFileSchema.shape.horizon.extend({
      ...is("horizon", "一类文件的核对截止日。 Up to which day instruments of a kind were checked."),
      kind,
    }),
    instrumentSchema.extend({ ...is("instrument", "法律法规文件。 A legal instrument."), kind }),
    vocabularyEntrySchema.extend({
      ...is("term", "词表中的一条。 An entry of a vocabulary."),
      vocabulary: z.enum(VOCABULARIES),
    }),
  ])
  .meta({
    id: "ExportRecord",
    title: "导出记录 · Export record",
    description: "zwgk export --format ndjson 的一行。 A line of what zwgk export --format ndjson writes.",
  });
