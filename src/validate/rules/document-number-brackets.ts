import { printedTexts, type RowText } from "../rows.js";
import type { Rule } from "../rule.js";
import type { Workspace, WorkspaceFile } from "../workspace.js";

/** A year in brackets before a number and 号, where the brackets are not 〔〕. */
const WRONG = /[[［(（【﹝<《]\s*(\d{4})\s*[\]］)）】﹞>》]\s*第?\s*(\d{1,5})\s*号/u;

/** 《党政机关公文格式》（GB/T 9704—2012）7.2.5: the year of a document number stands in 〔〕. Aliases are as found. */
export const documentNumberBrackets: Rule = {
  id: "document-number-brackets",
  level: "error",
  title: { zh: "文号的年份没有用六角括号", en: "The year of a document number is not in 〔〕" },
  why: {
    zh: "《党政机关公文格式》（GB/T 9704—2012）规定年份用六角括号括入；写法不一就查不到文件。",
    en: "GB/T 9704—2012 asks for 〔〕, and a number written differently is not found.",
  },
  hint: {
    zh: "年份用〔〕括起来，如民发〔2012〕220号",
    en: "put the year in 〔〕, such as 民发〔2012〕220号",
  },
  *check(workspace) {
    for (const { file, path, text } of texts(workspace)) {
      const [found, year, number] = (text !== null && WRONG.exec(text)) || [];
      if (found === undefined) continue;
      yield {
        file,
        path,
        message: {
          zh: `“${found}”应写作“〔${year}〕${number}号”`,
          en: `“${found}” should be “〔${year}〕${number}号”`,
        },
      };
    }
  },
};

interface Text extends Omit<RowText, "file" | "text"> {
  readonly file: WorkspaceFile;
  readonly text: string | null;
}

function* texts(workspace: Workspace): Generator<Text> {
  yield* printedTexts(workspace);
  for (const file of workspace.of("edition")) {
    const { title, number } = file.value.guideline;
    yield { file, path: ["guideline", "title"], text: title };
    yield { file, path: ["guideline", "number"], text: number };
  }
  for (const file of workspace.of("instruments")) {
    for (const [index, instrument] of file.value.instruments.entries()) {
      const path = ["instruments", index];
      yield { file, path: [...path, "title"], text: instrument.title };
      yield { file, path: [...path, "officialTitle"], text: instrument.officialTitle };
      yield { file, path: [...path, "number"], text: instrument.number };
      for (const [next, { number }] of instrument.replacedBy.entries()) {
        yield { file, path: [...path, "replacedBy", next, "number"], text: number };
      }
    }
  }
  for (const file of workspace.of("profile")) {
    for (const [index, { title, number }] of (file.value.documents ?? []).entries()) {
      yield { file, path: ["documents", index, "title"], text: title };
      yield { file, path: ["documents", index, "number"], text: number ?? null };
    }
  }
}
