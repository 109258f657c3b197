/**
 * A profile may say 社会救助 wherever the schema asks for a code: names become codes before anything looks at them.
 * Positions stay those of the words as written.
 */

import { type CodeLookup, codeLookup } from "../catalog/code-names.js";
import { assertArgument, oneOf, optional, TEXT } from "../model/argument.js";
import type { Bilingual } from "../model/codes.js";
import type { FileKind } from "../model/data.js";
import type { Finding } from "../model/finding.js";
import { YAML_EDITS, YAML_SOURCE } from "../model/shapes.js";
import { editYaml, type YamlEdit, type YamlPath } from "../yaml/edit.js";
import { parseYaml, type YamlSource } from "../yaml/parse.js";
import { inWords } from "./in-words.js";
import { FILE_KINDS } from "./kinds.js";
import { type Kind, NAME_PLACES, namesOf, type Path } from "./name-places.js";

const WHAT: Readonly<Record<Kind, readonly [zh: string, en: string]>> = {
  domains: ["领域", "domain"],
  listDomains: ["领域", "domain"],
  subjects: ["公开主体", "subject"],
  channels: ["公开渠道", "channel"],
  levels: ["层级", "level"],
  methods: ["公开方式", "method"],
  presets: ["预设", "preset"],
  disclosers: ["“由谁公开”的选项", "choice of who discloses"],
};

const HINT: Bilingual = {
  zh: "名称和代码用 zwgk vocabulary 查看",
  en: "see names and codes with zwgk vocabulary",
};
/** A list may have domains besides those that the catalog has. */
const FURTHER_HINT: Bilingual = {
  zh: "名称和代码用 zwgk vocabulary domains 查看，第二批的（旅游、交通运输等）也在内；都没有的写在 domains.add 里，如 {id: red-culture, name: 红色文化}，事项写在 add 里",
  en: "see names and codes with zwgk vocabulary domains, those of the second wave (tourism, transport …) among them; what is none of them goes under domains.add, as {id: red-culture, name: 红色文化}, its items under add",
};

const HAN = /\p{Script=Han}/u;

/**
 * Puts codes in the place of names.
 *
 * @param source a file that was parsed
 * @returns the same data in codes, with the positions of what is written; and for each word that is no name of any
 *   code, or of several, a finding `schema-value`
 */
export function inCodes(
  source: YamlSource,
  kind: FileKind | undefined,
): { readonly source: YamlSource; readonly findings: readonly Finding[] } {
  assertArgument("inCodes", source, YAML_SOURCE);
  assertArgument("inCodes", kind, optional(oneOf(FILE_KINDS)));
  const { written, findings, data } = translated(source, kind);
  if (data === undefined) return { source, findings: [] };
  const locate: YamlSource["locate"] = (path, part) => source.locate(asWritten(path, written), part);
  return { source: { ...source, value: data, locate }, findings };
}

/**
 * Edits a text by paths and values in codes: where it names a key, such as 县级教育部门 under subjects, the named one is
 * edited, and no second one with the code comes beside it. A text that says names gets names, one in codes gets codes.
 *
 * @param text a file that was read without errors
 */
export function editInCodes(text: string, kind: FileKind, edits: readonly YamlEdit[]): string {
  assertArgument("editInCodes", text, TEXT);
  assertArgument("editInCodes", kind, oneOf(FILE_KINDS));
  assertArgument("editInCodes", edits, YAML_EDITS);
  const { written, isNamed, data } = translated(parseYaml(text, ""), kind);
  return editYaml(
    text,
    edits.map((edit): YamlEdit => {
      const placed = { ...edit, path: asWritten(edit.path, written) as YamlPath };
      return isNamed ? inWords(placed, NAME_PLACES[kind] ?? [], data) : placed;
    }),
  );
}

function translated(source: YamlSource, kind: FileKind | undefined): Translated {
  const places = (kind && NAME_PLACES[kind]) ?? [];
  if (places.length === 0 || source.value === undefined) {
    return { written: new Map(), isNamed: false, findings: [], data: undefined };
  }
  const data: unknown = structuredClone(source.value);
  const translator = new Translator(data, source);
  for (const { at, kind: what, part } of places) translator.walk(data, at, [], what, part);
  const { written, isNamed, findings } = translator;
  return { written, isNamed, findings, data };
}

interface Translated {
  /** Keys as written, by the path in codes. */
  readonly written: ReadonlyMap<string, string>;
  /** Whether a name stands for a code anywhere. */
  readonly isNamed: boolean;
  readonly findings: readonly Finding[];
  /** Undefined where nothing can be named. */
  readonly data: unknown;
}

class Translator {
  /** Keys as written, by the path in codes. */
  readonly written = new Map<string, string>();
  readonly findings: Finding[] = [];
  isNamed = false;
  readonly #data: unknown;
  readonly #source: YamlSource;
  readonly #lookups = new Map<Kind, CodeLookup>();

  constructor(data: unknown, source: YamlSource) {
    this.#data = data;
    this.#source = source;
  }

  walk(here: unknown, left: Path, path: Path, kind: Kind, part: "value" | "key"): void {
    if (typeof here !== "object" || here === null) return;
    const node = here as Record<string | number, unknown>;
    const [step, ...rest] = left;
    if (step === undefined) {
      if (part === "key" && !Array.isArray(here)) this.#keys(node, path, kind);
      return;
    }
    const steps = step === "*" ? (Array.isArray(here) ? here.map((_, at) => at) : []) : [step];
    for (const one of steps) {
      if (!Object.hasOwn(node, one)) continue;
      const found = node[one];
      if (rest.length > 0 || part === "key") this.walk(found, rest, [...path, one], kind, part);
      else if (typeof found === "string") node[one] = this.#code(found, kind, [...path, one], "value");
    }
  }

  #keys(node: Record<string, unknown>, path: Path, kind: Kind): void {
    for (const [key, found] of Object.entries(node)) {
      const code = this.#code(key, kind, [...path, key], "key");
      if (code === key || Object.hasOwn(node, code)) continue;
      delete node[key];
      node[code] = found;
      this.written.set(JSON.stringify([...path, code]), key);
    }
  }

  /** Words that are no Chinese are for the schema to judge. */
  #code(word: string, kind: Kind, path: Path, part: "value" | "key"): string {
    if (!HAN.test(word)) return word;
    const lookup = this.#lookups.get(kind) ?? codeLookup(namesOf(kind, this.#data));
    this.#lookups.set(kind, lookup);
    const code = lookup.code(word);
    if (code !== null) {
      this.isNamed = true;
      return code;
    }
    const near = lookup.near(word).slice(0, 5);
    const [zh, en] = WHAT[kind];
    const similar = {
      zh: near.length > 0 ? `；相近的有：${near.map((one) => one.zh).join("、")}` : "",
      en: near.length > 0 ? `; similar: ${near.map((one) => one.code).join(", ")}` : "",
    };
    this.findings.push({
      rule: "schema-value",
      level: "error",
      file: this.#source.file,
      position: this.#source.locate(path, part),
      path,
      message: {
        zh: `没有叫“${word}”的${zh}${similar.zh}`,
        en: `no ${en} is called “${word}”${similar.en}`,
      },
      hint: kind === "domains" || kind === "listDomains" ? FURTHER_HINT : HINT,
    });
    return word;
  }
}

function asWritten(path: readonly PropertyKey[], written: ReadonlyMap<string, string>): PropertyKey[] {
  return path.map((step, at) => written.get(JSON.stringify(path.slice(0, at + 1))) ?? step);
}
