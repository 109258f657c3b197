/** The registry of legal instruments (法律法规文件): `catalogs/instruments/<kind>.yaml`. */
import * as z from "zod";
import { INSTRUMENT_KINDS } from "./codes.js";
import { bilingual, date, instrumentKey, line, partialDate } from "./common.js";

export type { Instrument, InstrumentsFile, Replacement } from "./types.js";

export const replacementSchema = z
  .strictObject({
    title: instrumentKey,
    number: line.nullable().meta({
      title: "文号 · Number",
      description: "文号；不详为 null。 Document number; null where not known.",
    }),
    issued: partialDate.nullable().meta({
      title: "公布日期 · Issued",
      description: "公布或通过日期；不详为 null。 Date of issue or adoption; null where not known.",
    }),
    effective: partialDate.nullable().meta({
      title: "施行日期 · Effective",
      description: "施行日期；不详为 null。 In force from; null where not known.",
    }),
  })
  .meta({
    title: "取代文件 · Replacement",
    description: "取代它的一件文件，按登记表中的名称。 What took its place, by its title in the registry.",
  });

export const instrumentSchema = z
  .strictObject({
    title: instrumentKey,
    officialTitle: line.meta({
      title: "全称 · Official title",
      description: "正式名称。 The full official title.",
    }),
    number: line.nullable().meta({
      title: "文号 · Number",
      description: "文号；不详为 null。 Document number; null where not known.",
    }),
    issuer: line
      .nullable()
      .meta({ title: "制定机关 · Issuer", description: "制定或印发机关。 Who made or issued it." }),
    issued: date.nullable().meta({
      title: "公布日期 · Issued",
      description: "公布或通过日期；不详为 null。 Date of issue or adoption; null where not known.",
    }),
    effective: date.nullable().meta({
      title: "施行日期 · Effective",
      description: "施行日期；不详为 null。 In force from; null where not known.",
    }),
    revised: z
      .array(date)
      .meta({ title: "修改日期 · Revised", description: "历次修改日期。 Dates of revision." }),
    revisionsEffective: z.record(date, date).optional().meta({
      title: "修改施行日期 · Revisions in force",
      description:
        "修改日期到施行日期；没有列出的，整篇修订的按“施行日期”，其余按修改当天。 From a date of revision to its first day in force; a revision that is not listed counts from “effective” where that is its day, else from the day it was made.",
    }),
    status: z.enum(["in-force", "amended", "replaced", "repealed", "unknown"]).meta({
      title: "效力状态 · Status",
      description:
        "in-force 有效、amended 修改后有效、replaced 被取代、repealed 废止、unknown 不详。 As of the registry's horizon.",
    }),
    ended: partialDate.nullable().meta({
      title: "失效日期 · Ended",
      description:
        "不再有效的第一天；仍有效或不详为 null。 The first day on which it is no longer in force; null while it is, or where not known.",
    }),
    replacedBy: z.array(replacementSchema).meta({
      title: "取代文件 · Replaced by",
      description:
        "先后取代它的文件，早的在前；没有为空。 What took its place, one after the other, earliest first; empty where nothing did.",
    }),
    statusNote: line.nullable().meta({
      title: "状态说明 · Status note",
      description: "状态从何得知、自何时起。 How the status is known, and since when.",
    }),
    confidence: z.enum(["attested", "certain", "unsure"]).meta({
      title: "可信程度 · Confidence",
      description: "对状态的把握：attested 有据、certain 确知、unsure 存疑。 How sure the status is.",
    }),
    checked: date.nullable().optional().meta({
      title: "核对到 · Checked",
      description:
        "状态核对到哪一天；不写为本表的核对截止日，null 为没有逐件核对过。 The day up to which the status was checked; the file's horizon where left out, null where nobody checked it.",
    }),
    source: line.nullable().meta({
      title: "出处 · Source",
      description: "状态和日期的出处；没有为 null。 Where the status was read; null where none is public.",
    }),
    aliases: z.array(line).meta({
      title: "引用写法 · Aliases",
      description: "标准目录中出现过的引用写法。 Citations of it as the guidelines print them.",
    }),
  })
  .meta({
    id: "Instrument",
    title: "法律法规文件 · Instrument",
    description:
      "一部法律、法规、规章或文件：公开依据所引的，取代它们的，各领域主要的。 A legal instrument: one that items cite, one that took its place, or a main law of a domain.",
  });

export const instrumentsFileSchema = z
  .strictObject({
    kind: z.enum(INSTRUMENT_KINDS).meta({
      title: "种类 · Kind",
      description:
        "law 法律、administrative-regulation 行政法规、department-rule 部门规章、normative-document 规范性文件、party-document 党内文件、standard 标准。 Kind of instrument.",
    }),
    horizon: z
      .strictObject({
        date,
        note: bilingual,
      })
      .meta({
        title: "核对截止 · Horizon",
        description: "状态核对到哪一天。 The day up to which statuses were checked.",
      }),
    instruments: z.array(instrumentSchema).min(1),
  })
  .meta({
    id: "InstrumentsFile",
    title: "法律法规文件登记表 · Instruments",
    description: "catalogs/instruments/<种类>.yaml。 The instruments of one kind.",
  });
