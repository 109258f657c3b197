/** Building blocks shared by the schemas of this room. */
import * as z from "zod";
import { CHANNEL_CODES, DOMAIN_IDS, ITEM_FIELDS, LEVELS, METHODS } from "./codes.js";

/** A non-empty line of text without surrounding blanks or line breaks. */
export const line = z
  .string()
  .regex(/^\S(?:[^\r\n]*\S)?$/u)
  .meta({
    title: "单行文字 · Line",
    description: "非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break.",
  });

/** The same sentence in Chinese and in English. */
export const bilingual = z.strictObject({ zh: line, en: line }).meta({
  title: "双语文字 · Bilingual text",
  description: "同一句话的中文和英文。 One sentence in Chinese and in English.",
});

/** A calendar date, `YYYY-MM-DD`. */
export const date = z.iso.date().meta({
  title: "日期 · Date",
  description: "公历日期，如 2019-12-26。 A calendar date, YYYY-MM-DD.",
});

/** A date of which only the month may be known: `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/u)
  .meta({
    title: "日期（可只到月）· Date, month precision allowed",
    description: "YYYY-MM-DD；日不详时写 YYYY-MM。 YYYY-MM-DD, or YYYY-MM where the day is not known.",
  });

/** A web address, http or https. */
export const url = z
  .string()
  .regex(/^https?:\/\/[^\s<>"]+$/u)
  .meta({ title: "网址 · URL", description: "http 或 https 网址。 An http or https address." });

/** Lower-case words joined by hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
  .meta({
    title: "代码 · Code",
    description: "小写字母、数字，用连字符连接。 Lower-case letters and digits joined by hyphens.",
  });

/** A version number `major.minor.patch`. */
export const semver = z
  .string()
  .regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/u)
  .meta({
    title: "版本号 · Version",
    description: "主.次.修订，如 1.0.0。 major.minor.patch, such as 1.0.0.",
  });

/**
 * `<domain>-<three digits>`, or `<domain>-<edition>-<three digits>` for what only an edition of one's own has: permanent, never
 * renumbered or reused.
 */
export const itemId = z
  .string()
  .regex(new RegExp(`^(?:${DOMAIN_IDS.join("|")})(?:-[a-z0-9]+)*-\\d{3}$`, "u"))
  .meta({
    title: "事项编号 · Item id",
    description:
      "领域代码加三位数字，永久不变，不重排、不复用，如 social-assistance-004；一地自己的版本独有的事项，中间加版次。 Domain and three digits, for items of an edition of one's own with its name between; permanent, never renumbered or reused.",
  });

/** The same for whatever domain: editions and what they say of their items. */
export const anyItemId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*-\d{3}$/u)
  .meta({
    title: "事项编号 · Item id",
    description:
      "领域代码加三位数字，永久不变，不重排、不复用，如 social-assistance-004；一地自己的版本独有的事项，中间加版次。 Domain and three digits, for items of an edition of one's own with its name between; permanent, never renumbered or reused.",
  });

/** Key of an instrument in the registry: its title without 《》 and 中华人民共和国. */
export const instrumentKey = line.meta({
  title: "法律法规文件键 · Instrument key",
  description:
    "catalogs/instruments/ 中的 title：不带书名号和“中华人民共和国”。 A title in catalogs/instruments/, without 《》 and 中华人民共和国.",
});

export const domainId = z.enum(DOMAIN_IDS).meta({
  title: "领域代码 · Domain",
  description: "26 个领域之一。 One of the 26 domains.",
});

export const anyDomain = slug.meta({
  title: "领域代码 · Domain",
  description:
    "catalogs/domains.yaml 中的一个领域，不论哪一批。 One of the domains in catalogs/domains.yaml, of whatever wave.",
});

export const level = z.enum(LEVELS).meta({
  title: "公开层级 · Level",
  description: "county 县级、township 乡级、village 村级。 County, township or village.",
});

export const method = z.enum(METHODS).meta({
  title: "公开方式 · Method",
  description:
    "proactive 主动、on-request 依申请；both 用于部分主动、部分依申请的事项。 Proactive, on request, or both where one part is disclosed proactively and the rest on request.",
});

export const itemField = z.enum(ITEM_FIELDS).meta({
  title: "事项字段 · Item field",
  description: "可由页面佐证的字段。 A field that a page can attest.",
});

const channelCode = z.enum(CHANNEL_CODES).meta({
  title: "公开渠道代码 · Channel code",
  description: "标准目录的十三种公开渠道和载体之一。 One of the thirteen official channels.",
});

/** An official channel, or a named further one that the table prints behind 其他. */
export const channel = z
  .union([
    channelCode,
    z.strictObject({ other: line }).meta({
      title: "其他渠道 · Other channel",
      description:
        "“其他”后写明名称的渠道，如国家企业信用信息公示系统。 A channel named behind 其他, such as 国家企业信用信息公示系统.",
    }),
  ])
  .meta({
    title: "公开渠道和载体 · Channel",
    description: "渠道代码，或 {other: 名称}。 A channel code, or {other: name}.",
  });
