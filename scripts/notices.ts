/** NOTICE: what of others the package ships, each with its licence as its makers give it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { relative } from "node:path";

/** The tables of Chinese characters in src/text/ are made from these (scripts/hanzi-tables.ts). */
const TABLES = ["opencc-js", "pinyin-pro"];

const LICENSE_FILE = /^(?:copying|licen[cs]es?|notice|third[-_]party[-_]licenses)(?:[-.]\w+)*$/iu;

/** The folders of licences that a package keeps beside its own. */
const LICENSE_FOLDERS = ["LICENSES", "cmaps"];

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * @param modules the files that the package was built from
 * @returns the text of NOTICE; always the same for the same packages
 */
export function noticesOf(modules: Iterable<string>): string {
  const folders = new Set<string>();
  for (const name of TABLES) addWithDependencies(`node_modules/${name}`, folders);
  for (const id of modules) {
    const folder = packageOf(id);
    if (folder !== undefined) addWithDependencies(folder, folders);
  }
  const parts = [HEAD, ...[...new Set([...folders].map(noticeOf))].sort()];
  return `${parts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

const HEAD = `zwgk-catalog contains software and tables of others: bundled into its files, or what its tables of Chinese
characters are made from. Each is named here with its licence. Written by \`npm run notices\`; do not edit.`;

/** The folder of the package that a file belongs to; undefined for our own. */
function packageOf(id: string): string | undefined {
  const path = relative(".", id).replaceAll("\\", "/");
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/su.exec(path)?.[0];
}

/** Some packages come with theirs inside: one too many is no harm, but for types, of which nothing is left. */
function addWithDependencies(folder: string, folders: Set<string>): void {
  if (folders.has(folder)) return;
  folders.add(folder);
  for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
    const nested = `${folder}/node_modules/${name}`;
    if (!name.startsWith("@types/"))
      addWithDependencies(existsSync(nested) ? nested : `node_modules/${name}`, folders);
  }
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Manifest;
}

function noticeOf(folder: string): string {
  const { name, version, license } = manifestOf(folder);
  return [`${name} ${version} (${license})`, ...licensesOf(folder)].join("\n\n");
}

/** The licence texts of a package; one that comes with none is an error: what it asks for is not known. */
function licensesOf(folder: string): readonly string[] {
  const own = readdirSync(folder).filter((file) => LICENSE_FILE.test(file));
  const further = LICENSE_FOLDERS.filter((one) => own.includes(one) || existsSync(`${folder}/${one}`));
  const files = [
    ...own.filter((file) => !further.includes(file)),
    ...further.flatMap((one) =>
      readdirSync(`${folder}/${one}`)
        .filter((file) => one === "LICENSES" || LICENSE_FILE.test(file))
        .map((file) => `${one}/${file}`),
    ),
  ].sort();
  const texts = files.map((file) => readFileSync(`${folder}/${file}`, "utf8"));
  return (files.length > 0 ? texts : [licenseInReadme(folder)]).map((text) =>
    text
      .replaceAll(/[ \t]*\r?$/gmu, "")
      .replaceAll(/\n{3,}/gu, "\n\n")
      .trim(),
  );
}

function licenseInReadme(folder: string): string {
  const readme = readdirSync(folder).find((file) => /^readme\.md$/iu.test(file));
  const text = readme === undefined ? "" : readFileSync(`${folder}/${readme}`, "utf8");
  const license = /^#+[ \t]*licen[cs]e\b.*\n([^#]+)/imu.exec(text)?.[1];
  if (license === undefined) throw new Error(`${folder} holds no licence: scripts/notices.ts`);
  return license;
}
