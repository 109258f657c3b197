/** Decisions about an intake: by kind, from a sheet, or at the terminal. */
import { existsSync } from "node:fs";
import {
  acceptKinds,
  type Decisions,
  INTAKE_KINDS,
  type IntakeDecision,
  type IntakeLine,
  readIntakeSheet,
  writeIntakeSheet,
} from "../../intake/index.js";
import { writeAtomic } from "../../node/index.js";
import { namedInFull } from "../../text/named.js";
import { formatText } from "../../validate/index.js";
import type { Context } from "../context.js";
import { EXIT_BAD_INPUT, Failure } from "../exit.js";
import { reportingFileErrors } from "../file-errors.js";
import { paintOf } from "../paint.js";
import { gridsOf } from "../table-file.js";
import { plainTerms, readCodes } from "../terms.js";
import { lineText } from "./lines.js";

/** How decisions are made. */
export interface DecideOptions {
  readonly accept?: string;
  readonly sheet?: string;
  readonly dryRun?: true;
}

/**
 * Decides about lines.
 *
 * @param title of the sheet
 * @returns null where nothing is to be written now: a sheet was made, or has mistakes
 */
export async function decide(
  lines: readonly IntakeLine[],
  { accept, sheet, dryRun }: DecideOptions,
  title: string,
  context: Context,
): Promise<Decisions | null> {
  const { io, messages } = context;
  const kinds = accept === undefined ? [] : readCodes("--accept", accept, plainTerms(INTAKE_KINDS), messages);
  const accepted = acceptKinds({ lines }, kinds);
  if (sheet !== undefined && existsSync(sheet)) return fromSheet(sheet, lines, accepted, context);
  if (sheet !== undefined) {
    if (!dryRun && lines.length > 0) {
      const bytes = await writeIntakeSheet(lines, accepted, { title, day: io.today() });
      await reportingFileErrors(sheet, messages, () => writeAtomic(sheet, bytes));
      io.err(`${messages.intake.say.sheetWritten(sheet)}\n`);
    }
    return null;
  }
  if (accept !== undefined || dryRun || io.ask === undefined) return accepted;
  return askedFor(lines, io.ask, context);
}

async function fromSheet(
  file: string,
  lines: readonly IntakeLine[],
  accepted: Decisions,
  context: Context,
): Promise<Decisions | null> {
  const { io, language, messages } = context;
  const { isSheet, decisions, problems } = readIntakeSheet(await gridsOf(file, context), lines);
  if (!isSheet)
    throw new Failure("not-an-intake-sheet", messages.intake.failures["not-an-intake-sheet"](file));
  if (problems.length > 0) {
    const findings = problems.map((problem) => ({ ...problem, file }));
    io.err(formatText(findings, { language, sources: [], paint: paintOf(io) }));
    context.finish(EXIT_BAD_INPUT);
    return null;
  }
  return new Map([...accepted, ...decisions]);
}

const ANSWERS: Readonly<Record<string, IntakeDecision>> = { y: "take", v: "variant", n: "skip" };

/** Line by line; what nobody answers stays undecided. */
async function askedFor(
  lines: readonly IntakeLine[],
  ask: NonNullable<Context["io"]["ask"]>,
  context: Context,
): Promise<Decisions> {
  const { say } = context.messages.intake;
  const decisions = new Map<string, IntakeDecision>();
  for (const line of lines) {
    context.io.err(`  ${line.item} ${namedInFull(line)}\n${lineText(line, context)}\n`);
    const hasVariant = line.kind === "contradicts";
    const answer = ((await ask(say.question(say.choices(hasVariant)))) ?? "q")
      .trim()
      .toLowerCase()
      .slice(0, 1);
    if (answer === "q") break;
    const decision = ANSWERS[answer];
    if (decision !== undefined && (decision !== "variant" || hasVariant)) decisions.set(line.id, decision);
  }
  return decisions;
}
