/** Disclosure lists that can be compared: written by `generate`, or made of a profile. */
import { createCatalog } from "../../catalog/index.js";
import { withFurther } from "../../catalog/widened.js";
import { type DisclosureList, disclosureListSchema, type Finding } from "../../model/index.js";
import { resolveProfile } from "../../profile/index.js";
import { earlierData } from "../../releases/load.js";
import { checkAgainst } from "../../validate/schema.js";
import { parseYaml, type YamlSource } from "../../yaml/index.js";
import { loadProfile } from "../load.js";
import { withBase } from "../own-editions.js";
import { CompareError } from "./error.js";
import type { CompareContext, ListSide } from "./types.js";

/**
 * Reads a list that `generate --format json` wrote.
 *
 * @param name what the input is called
 * @param text JSON
 * @throws CompareError `input-invalid` with the findings
 */
export function listSide(name: string, text: string): ListSide {
  const source = parsedJson(text, name);
  const { value, findings } =
    source.findings.length > 0
      ? { value: undefined, findings: source.findings }
      : checkAgainst(source, disclosureListSchema);
  if (!value) {
    throw new CompareError("input-invalid", name, String(findings.length), { findings, sources: [source] });
  }
  return { kind: "list", name, list: undated(value), findings: [], sources: [] };
}

/** What of a basis had ended when the list was made depends on the day, not on the list: it is no change. */
function undated({ basisOn: _basisOn, sections, ...list }: DisclosureList): DisclosureList {
  return {
    ...list,
    sections: sections.map((section) => ({
      ...section,
      rows: section.rows.map(({ outdated: _outdated, ...row }) => row),
    })),
  };
}

/** JSON is YAML too, whose parser knows positions; it is asked for them only where something is wrong. */
function parsedJson(text: string, file: string): YamlSource {
  try {
    const locate: YamlSource["locate"] = (path, part) => parseYaml(text, file).locate(path, part);
    return { file, text, value: JSON.parse(text), findings: [], locate };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { file, text, value: undefined, findings: [notJson(file, error)], locate: () => START };
  }
}

const START = { line: 1, column: 1 };

function notJson(file: string, { message }: SyntaxError): Finding {
  return {
    rule: "json-syntax",
    level: "error",
    file,
    position: null,
    path: [],
    message: { zh: `JSON 语法错误：${message}`, en: `JSON syntax error: ${message}` },
    hint: {
      zh: "用 zwgk generate --format json 重新生成",
      en: "make it again with zwgk generate --format json",
    },
  };
}

/**
 * Makes a profile's list, of the release that the profile names where the package has it.
 *
 * @throws CompareError `input-invalid` with the findings where the profile is no use
 */
export async function profileSide(
  name: string,
  file: string,
  { data: current, earlier }: CompareContext,
): Promise<ListSide> {
  const { profile: alone } = await loadProfile(file);
  const stated = (alone && (await earlierData(alone.release, earlier))) ?? current;
  const released = alone ? withFurther(stated, alone) : stated;
  const placed = alone?.base === undefined ? null : await withBase(alone.base, file, released);
  const { profile, source, findings: own } = await loadProfile(file, placed?.data ?? released);
  const data = placed?.data ?? released;
  const findings = [...(placed?.findings ?? []), ...own];
  const resolution = profile && resolveProfile(profile, createCatalog(data), { file, locate: source.locate });
  const errors = findings.filter(({ level }) => level === "error");
  if (!resolution) {
    throw new CompareError("input-invalid", name, String(errors.length), {
      findings: errors,
      sources: [source],
    });
  }
  return { kind: "list", name, list: undated(resolution.list), findings: errors, sources: [source] };
}
