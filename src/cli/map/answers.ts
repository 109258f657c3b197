/** What `zwgk map` answers without a profile: the domains and items of each row of a list. */

import type { LoadedLists } from "../../node/index.js";
import type { Mapper, Office, Reason } from "../../responsibilities/index.js";
import type { ListedOffice, ListedPower } from "../../responsibilities/read/index.js";
import { alignRows } from "../columns.js";
import type { Context } from "../context.js";
import { printJson, printLines } from "../print.js";

/** A domain with its score, 0 to 1. */
interface DomainAnswer {
  readonly domain: string;
  readonly score: number;
}

/** What is said of one row of a responsibility list. */
export interface PowerAnswer {
  readonly row: number;
  /** The sheet, where it has a name. */
  readonly table?: string;
  readonly power: string;
  readonly subItem?: string;
  readonly domains: readonly DomainAnswer[];
  readonly items: readonly {
    readonly item: string;
    readonly score: number;
    readonly reasons: readonly string[];
  }[];
}

/** What is said of one row of a list of offices. */
export interface OfficeAnswer {
  readonly row: number;
  readonly table?: string;
  readonly office: string;
  readonly domains: readonly DomainAnswer[];
}

/** Prints what the mapper says of the powers; where there are none, of the offices. */
export function answer(
  mapper: Mapper,
  { powers, offices }: LoadedLists,
  asJson: boolean,
  context: Context,
): void {
  const answers =
    powers.length > 0
      ? powers.map((power) => powerAnswer(mapper, power, offices, context))
      : offices.map((office) => officeAnswer(mapper, office));
  if (asJson) {
    printJson(context, answers);
    return;
  }
  printLines(context, answerTable(answers, context));
  const none = answers.filter(({ domains }) => domains.length === 0).length;
  context.io.err(`\n${context.messages.map.say.summary(answers.length, none)}\n`);
}

function powerAnswer(
  mapper: Mapper,
  power: ListedPower,
  offices: readonly Office[],
  { language }: Context,
): PowerAnswer {
  const { domains, items } = mapper.power(power, { offices });
  return {
    row: power.row,
    ...placeOf(power),
    power: power.name,
    ...(power.subItem === null ? {} : { subItem: power.subItem }),
    domains: domains.map(({ domain, score }) => ({ domain, score })),
    items: items.map(({ item, score, reasons }) => ({
      item,
      score,
      reasons: reasons.map(({ words }: Reason) => words[language]),
    })),
  };
}

function officeAnswer(mapper: Mapper, office: ListedOffice): OfficeAnswer {
  const domains = mapper.office(office).domains.map(({ domain, score }) => ({ domain, score }));
  return { row: office.row, ...placeOf(office), office: office.name, domains };
}

/** Rows of different sheets may have the same number. */
function placeOf({ table }: { readonly table: string }): { readonly table?: string } {
  return table === "" ? {} : { table };
}

function answerTable(answers: readonly (PowerAnswer | OfficeAnswer)[], context: Context): string[] {
  const { messages, catalog, language, io } = context;
  const { columns, say } = messages.map;
  const hasItems = answers.some((row) => "items" in row);
  const nameOf = (id: string) => {
    const domain = catalog.domain(id);
    return (language === "zh" ? domain?.name : domain?.en) ?? id;
  };
  const scored = (name: string, score: number) => `${name} ${score.toFixed(2)}`;
  return alignRows(
    [
      [
        columns.row,
        hasItems ? columns.power : columns.office,
        columns.domains,
        ...(hasItems ? [columns.items] : []),
      ],
      ...answers.map((row) => [
        String(row.row),
        "power" in row ? [row.power, row.subItem].filter(Boolean).join("／") : row.office,
        row.domains.map(({ domain, score }) => scored(nameOf(domain), score)).join(messages.separator) ||
          say.none,
        ...("items" in row
          ? [row.items.map(({ item, score }) => scored(item, score)).join(messages.separator)]
          : []),
      ]),
    ],
    { right: [0], columns: io.columns },
  );
}
