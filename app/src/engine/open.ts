/** Opens a project file: what `profile.yaml` names is taken from beside it. */
import type { CatalogFile, Mapping, Profile } from "../../../src/model/index.js";
import { editionsIn, madeIn, mergeBureaus, PROFILE_FILE, unpackProject } from "../../../src/project/index.js";
import { inCodes, kindOf, validateSources } from "../../../src/validate/index.js";
import { parseYaml, type YamlSource } from "../../../src/yaml/index.js";
import { fileKey, type Project, type StoredFile, type TextFile } from "../state/project.js";
import { packMade } from "./made.js";
import { ProblemError, refuse } from "./problem.js";
import { basesIn, furtherNamed, type Standard, standardOn } from "./standard.js";

/**
 * Opens a project file.
 *
 * @throws ProjectFileError, and ProblemError where its profile or mapping cannot be used
 */
export async function openProject(_name: string, bytes: Uint8Array): Promise<Project> {
  const files = await unpackProject(bytes);
  const source = sourceOf(PROFILE_FILE, files[PROFILE_FILE]);
  // Which edition a profile stands on has to be known before what it says of items can be checked.
  const named = baseOf(source);
  const base = (await basesIn(editionsIn(files))).find(({ name }) => name === named) ?? null;
  const standard = await standardOn(base?.bytes ?? null, furtherIn(source));
  const profile = profileOf(source, standard);
  const { responsibilities: lists } = profile;
  const mapping = lists && files[lists.mapping];
  return {
    profile,
    mapping: mapping ? mappingOf(sourceOf(lists.mapping, mapping), standard) : null,
    powers: stored(lists?.list, files),
    offices: stored(lists?.offices, files),
    bureaus: textFile(profile.subjects, files),
    base,
    made: await packMade(madeIn(files)),
    text: source.text,
  };
}

/** The domains besides the 26 that a profile takes, which too have to be in place before it is checked. */
function furtherIn(source: YamlSource): string[] {
  const { value } = inCodes(source, "profile").source;
  const { domains } = (value ?? {}) as { readonly domains?: Profile["domains"] };
  return typeof domains === "object" && domains !== null ? furtherNamed({ domains }) : [];
}

/**
 * Opens the county's file of names of departments.
 *
 * @throws ProblemError where it is none
 */
export async function openBureaus(name: string, bytes: Uint8Array): Promise<TextFile> {
  const text = new TextDecoder().decode(bytes);
  refuse(mergeBureaus(NOBODY, parseYaml(text, name)).findings);
  return { name, text };
}

/** Whose names they are does not matter to whether they can be read. */
const NOBODY: Profile = { profile: 1, agency: { name: "", level: "township" }, release: "0.0.0" };

function sourceOf(name: string, bytes: Uint8Array | undefined): YamlSource {
  const source = parseYaml(new TextDecoder().decode(bytes), name);
  // People write names where the model has codes.
  return inCodes(source, kindOf(source.text, name, source.value)).source;
}

/** A file that is valid by its schema; findings of rules are for the steps to show. */
function checked(source: YamlSource, { data }: Standard): CatalogFile | undefined {
  const { files, findings } = validateSources([source], { reference: data });
  if (files.length === 0) refuse(findings);
  return files[0];
}

const wrongFile = (name: string) =>
  new ProblemError({
    code: "project-file-wrong",
    message: { zh: `${name} 不是预期的文件`, en: `${name} is not what was expected` },
    hint: { zh: "选本工具下载的项目文件", en: "choose a project file that was downloaded here" },
  });

function baseOf({ value }: YamlSource): unknown {
  return typeof value === "object" && value !== null && "base" in value ? value.base : undefined;
}

function profileOf(source: YamlSource, standard: Standard): Profile {
  const file = checked(source, standard);
  if (file?.kind !== "profile") throw wrongFile(source.file);
  return file.value;
}

function mappingOf(source: YamlSource, standard: Standard): Mapping {
  const file = checked(source, standard);
  if (file?.kind !== "mapping") throw wrongFile(source.file);
  return file.value;
}

function textFile(name: Profile["subjects"], files: Readonly<Record<string, Uint8Array>>): TextFile | null {
  const bytes = typeof name === "string" ? files[name] : undefined;
  return bytes === undefined ? null : { name: String(name), text: new TextDecoder().decode(bytes) };
}

function stored(name: string | undefined, files: Readonly<Record<string, Uint8Array>>): StoredFile | null {
  const bytes = name === undefined ? undefined : files[name];
  return name === undefined || bytes === undefined ? null : { name, bytes, key: fileKey() };
}
