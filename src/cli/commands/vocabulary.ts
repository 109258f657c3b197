import {
  allDomains,
  CODE_KINDS,
  type CodeKind,
  codeNames,
  type NamedCode,
} from "../../catalog/code-names.js";
import { presets } from "../../catalog/concerns.js";
import { alignRows } from "../columns.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { printJson, printLines } from "../print.js";
import { readCodes } from "../terms.js";

const KINDS = [...CODE_KINDS, "presets"] as const;
type Kind = CodeKind | "presets";

/** `zwgk vocabulary`: codes with what people call them, which profiles and options accept as well. */
export const addVocabulary: AddCommand = (program, context) => {
  beginCommand(program, "vocabulary", ["[kind]"], context)
    .option("--json", context.messages.options.json)
    .action((asked: string | undefined, { json }: { json?: true }) => {
      const kinds = asked === undefined ? KINDS : kindsOf(asked, context);
      const codes = entriesOf(context);
      if (json) {
        const found = Object.fromEntries(kinds.map((kind) => [kind, codes[kind]]));
        const [only] = kinds;
        return printJson(context, kinds.length === 1 && only ? codes[only] : found);
      }
      printLines(
        context,
        kinds.flatMap((kind, at) => [...(at > 0 ? [""] : []), ...linesOf(kind, codes[kind], context)]),
      );
    });
};

function kindsOf(asked: string, { messages }: Context): Kind[] {
  const { kinds } = messages.vocabulary;
  const terms = KINDS.map((code) => ({
    code,
    zh: kinds[code],
    en: code,
    also: [kinds[code].replace("公开", "")],
  }));
  return readCodes("kind", asked, terms, messages);
}

function entriesOf({ catalog, data }: Context): Record<Kind, readonly NamedCode[]> {
  return {
    ...codeNames({ domains: allDomains(data), vocabulary: catalog.vocabulary }),
    presets: presets.map(({ code, zh, en, also = [] }) => ({ code, zh, en, also })),
  };
}

function linesOf(kind: Kind, codes: readonly NamedCode[], { messages, language }: Context): string[] {
  const rows = codes.map(({ code, zh, en }) => (language === "zh" ? [zh, code] : [code, zh, en]));
  return [
    `${messages.vocabulary.kinds[kind]}${messages.colon}`,
    ...alignRows(rows).map((line) => `  ${line}`),
  ];
}
