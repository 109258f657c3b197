/** One item, every field and what attests it. */

import type { CatalogItem, FurtherItem } from "../../catalog/index.js";
import type { ItemField } from "../../model/codes.js";
import type { Source } from "../../model/index.js";
import { unseenFields } from "../../model/verification.js";
import { printBasis } from "../../profile/index.js";
import { namedInFull } from "../../text/named.js";
import type { Context } from "../context.js";
import type { Fact } from "../facts.js";
import { nameOf, termsOf } from "../terms.js";

/** The heading of an item. */
export function itemTitle(item: CatalogItem | FurtherItem): string {
  return `${item.id}  ${namedInFull(item)}`;
}

/** The facts about an item, in the order of the official table, then its evidence. */
export function itemFacts(item: CatalogItem | FurtherItem, context: Context): Fact[] {
  const { catalog, messages, language } = context;
  const { fields, labels, verification, separator, values } = messages;
  const domain = catalog.domain(item.domain) ?? catalog.further.find(({ id }) => id === item.domain);
  const names = (vocabulary: keyof typeof catalog.vocabulary, codes: readonly string[]) =>
    codes.map((code) => nameOf(termsOf(catalog.vocabulary[vocabulary]), code, language)).join(separator);
  const fieldLine = (list: readonly ItemField[]) =>
    list.length === 0 ? [] : [list.map((field) => fields[field]).join(separator)];
  const orUnknown = (lines: readonly string[]) => (lines.length === 0 ? [values.unknown] : lines);
  return [
    [
      labels.domain,
      [`${(language === "zh" ? domain?.name : domain?.en) ?? ""} (${item.domain}/${item.edition})`],
    ],
    [fields.content, orUnknown(item.content.map((element) => `· ${element}`))],
    [fields.basis, orUnknown(item.basis.map((basis) => printBasis(basis, catalog)))],
    [fields.deadline, [item.deadline ?? values.unknown]],
    [fields.subjects, [names("subjects", item.subjects) || values.unknown]],
    [
      fields.channels,
      [item.channels.map((channel) => channelName(channel, context)).join(separator) || values.unknown],
    ],
    [fields.audience, [audience(item, context)]],
    [fields.method, [item.method === null ? values.unknown : names("methods", [item.method])]],
    [fields.levels, [names("levels", item.levels) || values.unknown]],
    [labels.verification, [verification[item.verification]]],
    [labels.unverifiedFields, item.verification === "partial" ? fieldLine(unseenFields(item.evidence)) : []],
    [
      labels.sources,
      Object.entries(item.evidence.seen).flatMap(([id, seen]) =>
        sourceLines(id, domain?.sources ?? [], seen, context),
      ),
    ],
    [labels.between, fieldLine(item.evidence.between ?? [])],
  ];
}

function channelName(channel: CatalogItem["channels"][number], { catalog, language }: Context): string {
  if (typeof channel !== "string") return channel.other;
  return nameOf(termsOf(catalog.vocabulary.channels), channel, language);
}

function audience({ audience: stated }: Pick<CatalogItem, "audience">, { messages }: Context): string {
  const { values, separator } = messages;
  if (stated === null) return values.unknown;
  const { public: everyone, groups } = stated;
  const named = groups === null ? values.groupsUnnamed : groups && values.groups(groups.join(separator));
  return [everyone ? values.public : "", named ?? ""].filter((part) => part !== "").join(separator);
}

/** What a page is, which fields it shows, and where it stands. */
function sourceLines(
  id: string,
  sources: readonly Source[],
  seen: CatalogItem["evidence"]["seen"][string],
  { messages }: Context,
): string[] {
  const source = sources.find((one) => one.id === id);
  const { fields, separator, values } = messages;
  const shown = seen === "all" ? values.allFields : seen.map((field) => fields[field]).join(separator);
  return [
    source ? `${id}  ${source.publisher}${source.date ? ` ${source.date}` : ""}` : id,
    ...(shown === "" ? [] : [`  ${shown}`]),
    ...(source?.url ? [`  ${source.url}`] : []),
  ];
}
