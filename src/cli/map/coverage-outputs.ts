/** The files that `zwgk generate` writes about coverage, beside the list. */
import type { DisclosureList } from "../../model/list.js";
import type { Output } from "../../node/index.js";
import type { Coverage } from "../../responsibilities/index.js";
import type { ListFormat } from "../../tables/index.js";
import { fileName } from "../../text/file-name.js";
import type { Context } from "../context.js";

/** Coverage in the formats asked for that it has: html, md, json; as html where it has none of them. */
export async function coverageOutputs(
  coverage: Coverage,
  { agency: { name } }: DisclosureList,
  formats: readonly ListFormat[],
  { language, messages }: Context,
): Promise<Output[]> {
  const { coverageMarkdown, coveragePage } = await import("../../responsibilities/coverage/index.js");
  const writers: Partial<Record<ListFormat, () => string>> = {
    html: () => coveragePage(coverage, name, language),
    md: () => coverageMarkdown(coverage, name, language),
    json: () => `${JSON.stringify(coverage, null, 2)}\n`,
  };
  const asked = formats.filter((format) => writers[format] !== undefined);
  const stem = fileName(`${name}${messages.map.say.coverageTitle}`);
  return (asked.length > 0 ? asked : (["html"] as const)).map((format) => ({
    name: `${stem}.${format}`,
    content: writers[format]?.() ?? "",
  }));
}
