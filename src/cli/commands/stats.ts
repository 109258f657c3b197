import { type Catalog, type CatalogItem, catalogTotals } from "../../catalog/index.js";
import { registryHorizon } from "../../instruments/index.js";
import { alignRows } from "../columns.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { readDay } from "../day.js";
import { Failure } from "../exit.js";
import { horizonLine } from "../horizon.js";
import { countOutdated, type OutdatedItem, outdatedItems } from "../outdated-items.js";
import { printLines } from "../print.js";
import { inReleaseOf } from "../release.js";
import { addSeverity, readSeverity, type SeverityOption } from "../severity.js";
import { printFigures } from "../stats/profile.js";

interface StatsOptions extends SeverityOption {
  readonly since?: string;
  readonly on?: string;
  readonly json?: true;
}

/** `zwgk stats`: how much there is, how far it is verified, how much rests on law that has ended. */
export const addStats: AddCommand = (program, context) => {
  const command = beginCommand(program, "stats", ["[profile]"], context)
    .option("--on <date>", context.messages.options.on)
    .option("--since <release>", context.messages.figures.options.since)
    .option("--json", context.messages.options.json);
  addSeverity(command, context).action(
    async (profile: string | undefined, { json, on, since, ...asked }: StatsOptions) => {
      const day = readDay("--on", on, context);
      const leveled = await readSeverity(asked, ["validate"], context);
      if (profile !== undefined) {
        const request = { day, since, json: json === true, leveled };
        return printFigures(profile, request, await inReleaseOf(profile, context));
      }
      if (since !== undefined) {
        throw new Failure("profile-missing", context.messages.figures.failures["profile-missing"]());
      }
      if (json) context.io.out(`${JSON.stringify(totals(context.catalog, day))}\n`);
      else printLines(context, table(day, context));
    },
  );
};

/** The totals, in the order in which the documentation promises them. */
function totals(catalog: Catalog, day: string) {
  const { domains, items, attested, partial, unverified, sources, instruments } = catalogTotals(catalog);
  const found = outdatedItems(catalog.items(), catalog, day);
  const byDomain = catalog.domains.map(({ id }) => [id, citationsIn(id, found)] as const);
  const outdated = {
    on: day,
    checked: registryHorizon(catalog),
    horizons: Object.fromEntries(Object.entries(catalog.horizons).map(([kind, { date }]) => [kind, date])),
    ...countOutdated(found),
    byDomain: Object.fromEntries(byDomain.filter(([, citations]) => citations > 0)),
  };
  return { domains, items, attested, partial, unverified, sources, instruments, outdated };
}

function citationsIn(domain: string, found: readonly OutdatedItem[]): number {
  return countOutdated(found.filter(({ item }) => item.domain === domain)).citations;
}

const LEVELS = ["county", "township"] as const;
const VERIFICATIONS = ["attested", "partial", "unverified"] as const;

function table(day: string, context: Context): string[] {
  const { catalog, messages, language } = context;
  const { columns, law, levels, verification, say } = messages;
  const found = outdatedItems(catalog.items(), catalog, day);
  const { citations, items, instruments } = countOutdated(found);
  const { release, date } = catalog.release;
  const totals = catalogTotals(catalog);
  const rows = [
    [
      columns.number,
      columns.domain,
      columns.items,
      ...LEVELS.map((level) => levels[level]),
      ...VERIFICATIONS.map((one) => verification[one]),
      law.outdated,
    ],
    ...catalog.domains.map((domain) => [
      String(domain.number),
      language === "zh" ? domain.name : domain.en,
      ...counts(domain.items),
      String(citationsIn(domain.id, found)),
    ]),
    ["", columns.total, ...counts(catalog.items()), String(citations)],
  ];
  return [
    say.release(release, date),
    "",
    ...alignRows(rows, { right: [0, 2, 3, 4, 5, 6, 7, 8] }),
    "",
    say.totals(totals.sources, totals.instruments),
    ...furtherLines(context),
    law.outdatedCounted(items, citations, instruments, day),
    law.listOutdated,
    horizonLine(context),
  ];
}

/** Domains of later waves are named beside the standard, and counted in nothing. */
function furtherLines({ catalog, messages }: Context): string[] {
  const waves = [...new Set(catalog.further.map(({ wave }) => wave))];
  return waves.map((wave) => {
    const domains = catalog.further.filter((domain) => domain.wave === wave);
    const items = domains.reduce((sum, domain) => sum + domain.items.length, 0);
    return messages.say.further(wave, domains.length, items);
  });
}

function counts(items: readonly CatalogItem[]): string[] {
  return [
    items.length,
    ...LEVELS.map((level) => items.filter((item) => item.levels.includes(level)).length),
    ...VERIFICATIONS.map((one) => items.filter((item) => item.verification === one).length),
  ].map(String);
}
