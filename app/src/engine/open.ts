/** Opens a project file: what `profile.yaml` names is taken from beside it. */
import { catalog } from "../../../src/index.js";
import type { CatalogFile, Mapping, Profile } from "../../../src/model/index.js";
import { PROFILE_FILE, unpackProject } from "../../../src/project/index.js";
import { loadReleaseData } from "../../../src/releases/index.js";
import { inCodes, kindOf, validateSources } from "../../../src/validate/index.js";
import { parseYaml, type YamlSource } from "../../../src/yaml/index.js";
import { fileKey, type Project, type StoredFile, type TextFile } from "../state/project.js";
import { ProblemError, refuse } from "./problem.js";

/**
 * Opens a project file.
 *
 * @throws ProjectFileError, and ProblemError where its profile or mapping cannot be used
 */
export async function openProject(_name: string, bytes: Uint8Array): Promise<Project> {
  const files = await unpackProject(bytes);
  const source = sourceOf(PROFILE_FILE, files[PROFILE_FILE]);
  const profile = await profileOf(source);
  const named = profile.responsibilities;
  const mapping = named && files[named.mapping];
  return {
    profile,
    mapping: mapping ? await mappingOf(sourceOf(named.mapping, mapping)) : null,
    powers: stored(named?.list, files),
    offices: stored(named?.offices, files),
    bureaus: textFile(profile.subjects, files),
    text: source.text,
  };
}

function sourceOf(name: string, bytes: Uint8Array | undefined): YamlSource {
  const source = parseYaml(new TextDecoder().decode(bytes), name);
  // People write names where the model has codes.
  return inCodes(source, kindOf(source.text, name, source.value)).source;
}

/** A file that is valid by its schema; findings of rules are for the steps to show. */
async function checked(source: YamlSource): Promise<CatalogFile | undefined> {
  const reference = await loadReleaseData(catalog.release.release);
  const { files, findings } = validateSources([source], { reference });
  if (files.length === 0) refuse(findings);
  return files[0];
}

const wrongFile = (name: string) =>
  new ProblemError({
    code: "project-file-wrong",
    message: { zh: `${name} 不是预期的文件`, en: `${name} is not what was expected` },
    hint: { zh: "选本工具下载的项目文件", en: "choose a project file that was downloaded here" },
  });

async function profileOf(source: YamlSource): Promise<Profile> {
  const file = await checked(source);
  if (file?.kind !== "profile") throw wrongFile(source.file);
  return file.value;
}

async function mappingOf(source: YamlSource): Promise<Mapping> {
  const file = await checked(source);
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
