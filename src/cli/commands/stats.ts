import type { Catalog, CatalogItem } from "../../catalog/index.js";
import { alignRows } from "../columns.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { printLines } from "../print.js";

/** `zwgk stats`: how much there is, and how far it is verified. */
export const addStats: AddCommand = (program, context) => {
  beginCommand(program, "stats", [], context)
    .option("--json", context.messages.options.json)
    .action(({ json }: { json?: true }) => {
      if (json) context.io.out(`${JSON.stringify(totals(context.catalog))}\n`);
      else printLines(context, table(context));
    });
};

/** The totals of the release, in the order in which the documentation promises them. */
function totals({ release }: Catalog) {
  const { domains, items, attested, partial, unverified, sources, instruments } = release.totals;
  return { domains, items, attested, partial, unverified, sources, instruments };
}

const LEVELS = ["county", "township"] as const;
const VERIFICATIONS = ["attested", "partial", "unverified"] as const;

function table(context: Context): string[] {
  const { catalog, messages, language } = context;
  const { columns, levels, verification, say } = messages;
  const { release, date, totals } = catalog.release;
  const rows = [
    [
      columns.number,
      columns.domain,
      columns.items,
      ...LEVELS.map((level) => levels[level]),
      ...VERIFICATIONS.map((one) => verification[one]),
    ],
    ...catalog.domains.map((domain) => [
      String(domain.number),
      language === "zh" ? domain.name : domain.en,
      ...counts(domain.items),
    ]),
    ["", columns.total, ...counts(catalog.items())],
  ];
  return [
    say.release(release, date),
    "",
    ...alignRows(rows, { right: [0, 2, 3, 4, 5, 6, 7] }),
    "",
    say.totals(totals.sources, totals.instruments),
  ];
}

function counts(items: readonly CatalogItem[]): string[] {
  return [
    items.length,
    ...LEVELS.map((level) => items.filter((item) => item.levels.includes(level)).length),
    ...VERIFICATIONS.map((one) => items.filter((item) => item.verification === one).length),
  ].map(String);
}
