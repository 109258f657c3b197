import type { Bilingual, Instrument } from "../../model/index.js";
import type { Path } from "../rows.js";
import type { Rule } from "../rule.js";

/** Status on a day is computed from these dates, so that they must agree with each other and with the status. */
export const instrumentDates: Rule = {
  id: "instrument-dates",
  level: "error",
  title: { zh: "文件的日期前后矛盾", en: "Dates of an instrument contradict each other" },
  why: {
    zh: "某一天是否有效由这些日期推算，矛盾的推不出来。",
    en: "Whether it is in force on a day is computed from its dates; contradictions give a wrong answer.",
  },
  hint: { zh: "对照原文核对日期和状态", en: "check dates and status against the text" },
  *check(workspace) {
    for (const file of workspace.of("instruments")) {
      for (const [index, instrument] of file.value.instruments.entries()) {
        for (const { path, message } of contradictions(instrument)) {
          yield { file, path: ["instruments", index, ...path], message };
        }
      }
    }
  },
};

interface Contradiction {
  readonly path: Path;
  readonly message: Bilingual;
}

function* contradictions(instrument: Instrument): Generator<Contradiction> {
  const { issued, revised, revisionsEffective = {}, status, ended, replacedBy } = instrument;
  for (const [at, date] of revised.entries()) {
    if (date > (revised[at - 1] ?? issued ?? "")) continue;
    yield {
      path: ["revised", at],
      message: {
        zh: `修改日期 ${date} 不在前一个日期之后`,
        en: `the revision of ${date} does not follow the date before it`,
      },
    };
  }
  for (const [date, from] of Object.entries(revisionsEffective)) {
    if (revised.includes(date) && from >= date) continue;
    yield {
      path: ["revisionsEffective", date],
      message: {
        zh: `${date} 不是修改日期，或者 ${from} 早于它`,
        en: `${date} is no date of a revision, or ${from} is before it`,
      },
    };
  }
  const isOver = status === "replaced" || status === "repealed";
  if (ended !== null && !isOver) {
    yield {
      path: ["ended"],
      message: { zh: `状态是 ${status}，却有失效日期`, en: `it is ${status}, and yet has an end` },
    };
  }
  if ((status === "replaced") !== replacedBy.length > 0) {
    yield {
      path: ["replacedBy"],
      message: {
        zh: `状态是 ${status}，取代文件有 ${replacedBy.length} 件`,
        en: `it is ${status}, and has ${replacedBy.length} replacements`,
      },
    };
  }
  if ((status === "amended") !== revised.length > 0 && (status === "amended" || status === "in-force")) {
    yield {
      path: ["status"],
      message: {
        zh: `状态是 ${status}，修改日期有 ${revised.length} 个`,
        en: `it is ${status}, and has ${revised.length} dates of revision`,
      },
    };
  }
}
