import type { DomainId } from "../../model/index.js";
import { answersOf } from "../align/answers.js";
import { alignmentTable, summaryLines } from "../align/print.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { printJson, printLines } from "../print.js";
import { alignRowsOf, publishedAt } from "../published.js";
import { asking, domainTerms, readCodes } from "../terms.js";

interface AlignCommandOptions {
  readonly domain?: string;
  readonly json?: true;
}

/** `zwgk align`: which national item each row of a published table stands for. */
export const addAlign: AddCommand = (program, context) => {
  const { options, align } = context.messages;
  beginCommand(program, "align", ["<file>"], context)
    .option("-d, --domain <domain>", align.options.domain)
    .option("--json", options.json)
    .action((file: string, asked: AlignCommandOptions) => alignFile(file, asked, context));
};

async function alignFile(
  file: string,
  { domain: asked, json }: AlignCommandOptions,
  given: Context,
): Promise<void> {
  const context = asking(asked, given);
  const { catalog, io, messages } = context;
  const [domain] =
    asked === undefined ? [] : readCodes<string>("--domain", asked, domainTerms(catalog), messages);
  const table = await publishedAt(file, context);
  const aligned = await alignRowsOf(table, domain as DomainId | undefined, context);
  if (json) return printJson(context, answersOf(aligned, context));
  printLines(context, alignmentTable(aligned, context));
  io.err(`\n${summaryLines(aligned, table.unread.length, context).join("\n")}\n`);
}
