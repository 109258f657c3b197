import { listed } from "../../catalog/filter.js";
import type { ItemFilter } from "../../catalog/index.js";
import type { ChannelCode, DomainId, Level, Verification } from "../../model/codes.js";
import { DOMAIN_IDS } from "../../model/index.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { readDay } from "../day.js";
import { horizonLine } from "../horizon.js";
import { itemTable } from "../item-table.js";
import { type OutdatedItem, outdatedItems, outdatedLines } from "../outdated-items.js";
import { printJson, printLines } from "../print.js";
import { domainTitle } from "../show/domain.js";
import { asking, domainTerms, readCodes, type Term, termsOf } from "../terms.js";

interface ListOptions {
  readonly domain?: string;
  readonly level?: string;
  readonly channel?: string;
  readonly verification?: string;
  readonly outdated?: true;
  readonly on?: string;
  readonly wave?: string;
  readonly json?: true;
}

/** `zwgk list`: items by filters. */
export const addList: AddCommand = (program, context) => {
  const { options } = context.messages;
  beginCommand(program, "list", [], context)
    .option("-d, --domain <id>", options.domain)
    .option("-l, --level <level>", options.level)
    .option("-c, --channel <code>", options.channel)
    .option("-v, --verification <status>", options.verification)
    .option("--outdated", options.outdated)
    .option("--on <date>", options.on)
    .option("--wave <number>", options.wave)
    .option("--json", options.json)
    .action((asked: ListOptions) => list(asked, asking(asked.domain, context)));
};

function list(asked: ListOptions, context: Context): void {
  if (asked.wave === undefined || asked.wave === "1") printItems(asked, context);
  else printFurther(asked.wave, asked, context);
}

function printItems(asked: ListOptions, context: Context): void {
  const day = readDay("--on", asked.on, context);
  const items = context.catalog.items(filterOf(asked, context));
  const { io, messages } = context;
  if (asked.outdated) printOutdated(outdatedItems(items, context.catalog, day), day, asked, context);
  else if (asked.json) printJson(context, items);
  else {
    printLines(context, itemTable(items, context));
    const { nothingListed, counted } = messages.say;
    io.err(items.length === 0 ? `${nothingListed}\n` : `\n${counted(items.length)}\n`);
    for (const line of furtherLines(asked, context)) io.err(`${line}\n`);
  }
}

/** Of domains of later waves only what was seen is there: the list says so. */
function furtherLines(asked: ListOptions, context: Context): string[] {
  const standard = new Set<string>(DOMAIN_IDS);
  const wanted = listed(filterOf(asked, context).domain ?? []).filter((code) => !standard.has(code));
  // Reading them takes time that most lists need not wait.
  if (wanted.length === 0) return [];
  return context.catalog.further
    .filter(({ id }) => wanted.some((code) => code === id))
    .map((domain) =>
      context.messages.say.seenOf(
        domainTitle(domain, context),
        domain.completeness.missing?.[context.language],
      ),
    );
}

/** Domains of a later wave, each with what was seen of it; none of the other filters knows them. */
function printFurther(wave: string, { json }: ListOptions, context: Context): void {
  const domains = context.catalog.further.filter((domain) => String(domain.wave) === wave);
  const lines = domains.flatMap((domain) => [
    domainTitle(domain, context),
    ...itemTable(domain.items, context),
    "",
  ]);
  if (json) printJson(context, domains);
  else if (domains.length === 0) context.io.err(`${context.messages.say.nothingListed}\n`);
  else printLines(context, lines);
}

function printOutdated(
  found: readonly OutdatedItem[],
  day: string,
  { json }: ListOptions,
  context: Context,
): void {
  if (json) {
    const items = found.map(({ item, outdated }) => ({ ...item, outdated }));
    printJson(context, items);
    return;
  }
  printLines(context, [...outdatedLines(found, day, context), horizonLine(context)]);
}

function filterOf(asked: ListOptions, { catalog, data, messages }: Context): ItemFilter {
  const { vocabulary } = catalog;
  const read = <Code extends string>(option: string, value: string | undefined, terms: readonly Term[]) =>
    value === undefined
      ? undefined
      : readCodes(option, value, terms as readonly (Term & { readonly code: Code })[], messages);
  return {
    domain: read<DomainId>("--domain", asked.domain, domainTerms(data)),
    level: read<Level>("--level", asked.level, termsOf(vocabulary.levels)),
    channel: read<ChannelCode>("--channel", asked.channel, termsOf(vocabulary.channels)),
    verification: read<Verification>("--verification", asked.verification, verificationTerms(messages)),
  };
}

function verificationTerms({ verification }: Context["messages"]): Term[] {
  return Object.entries(verification).map(([code, name]) => ({ code, zh: name, en: name }));
}
