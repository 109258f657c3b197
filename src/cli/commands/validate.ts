import { isAbsolute, relative } from "node:path";
import { FINDING_LEVELS, type Finding, type FindingLevel } from "../../model/finding.js";
import { readSources, validateFiles } from "../../node/index.js";
import { earlierData } from "../../releases/load.js";
import { countFindings, formatGithub, formatJson, formatText, summaryLine } from "../../validate/index.js";
import type { YamlSource } from "../../yaml/index.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { readDay } from "../day.js";
import { exitCodeOf } from "../exit-code.js";
import { addFailOn, type FailOnOption, readFailOn } from "../fail-on.js";
import { paintOf } from "../paint.js";
import { addSeverity, readSeverity, type SeverityOption } from "../severity.js";
import { plainTerms, readCodes } from "../terms.js";

interface ValidateOptions extends FailOnOption, SeverityOption {
  readonly level?: string;
  readonly all?: true;
  readonly format: string;
  readonly on?: string;
}

/** `zwgk validate`: everything wrong with files, in one run. */
export const addValidate: AddCommand = (program, context) => {
  const { options, rules } = context.messages;
  const command = beginCommand(program, "validate", ["[path...]"], context)
    .option("--format <format>", options.validateFormat, "text")
    .option("--on <date>", options.on);
  command.option("--level <level>", rules.onlyLevel).option("--all", rules.all);
  addSeverity(command, context);
  addFailOn(command, context).action((paths: string[], asked: ValidateOptions) =>
    validate(paths, asked, context),
  );
};

async function validate(paths: readonly string[], asked: ValidateOptions, context: Context): Promise<void> {
  const report = reporterOf(asked.format, context);
  const leveled = await readSeverity(asked, ["validate"], context);
  const levels = levelsOf(asked, context);
  const failOn = readFailOn(asked, context);
  const day = readDay("--on", asked.on, context);
  const sources = await readSources(paths.length > 0 ? paths : [nearby(context.shipped.catalogFolder)]);
  const { data: reference, earlier } = context;
  const dataOf = (release: string) => earlierData(release, earlier);
  const { findings: found } = await validateFiles(sources, { reference, day, dataOf });
  const findings = leveled(found);
  const shown = findings.filter(({ level }) => levels.has(level));
  context.io.out(report(shown, sources, { ...context, all: asked.all === true }));
  context.finish(exitCodeOf(findings, failOn));
}

type Reporter = (
  findings: readonly Finding[],
  sources: readonly YamlSource[],
  context: Context & { readonly all: boolean },
) => string;

function levelsOf({ level }: ValidateOptions, { messages }: Context): ReadonlySet<FindingLevel> {
  if (level === undefined) return new Set(FINDING_LEVELS);
  return new Set(readCodes("--level", level, plainTerms(FINDING_LEVELS), messages));
}

const REPORTERS = {
  text: (findings, sources, { io, language, all }) => {
    const sum = summaryLine(countFindings(findings), sources.length)[language];
    return `${formatText(findings, { language, sources, paint: paintOf(io), isGrouped: !all })}${sum}\n`;
  },
  json: (findings, sources) => formatJson(findings, { files: sources.length }),
  github: (findings, _sources, { language }) => formatGithub(findings, { language }),
} satisfies Record<string, Reporter>;

function reporterOf(asked: string, { messages }: Context): Reporter {
  const formats = plainTerms(Object.keys(REPORTERS) as (keyof typeof REPORTERS)[]);
  const [format = "text"] = readCodes("--format", asked, formats, messages);
  return REPORTERS[format];
}

/** A path as short as it can be said from here: annotations of a pull request find their file by it. */
function nearby(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith("..") || isAbsolute(near) ? path : near || ".";
}
