/** A made-up release after the shipped one. */
import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { pinRelease } from "../../src/catalog/index.js";
import { readSources } from "../../src/node/index.js";
import { kindOf, validateSources } from "../../src/validate/index.js";
import { NEXT_MINOR } from "../releases/versions.js";

/**
 * A folder with a later release in which the guide to 最低生活保障 is due sooner than before: made once for the tests
 * of a process, which only read it.
 */
export function nextRelease(): Promise<string> {
  made ??= make();
  return made;
}

let made: Promise<string> | undefined;

async function make(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "后一版-"));
  await cp("catalogs", folder, { recursive: true });
  const file = join(folder, "editions/social-assistance/2019.yaml");
  const text = await readFile(file, "utf8");
  const at = text.indexOf("deadline:", text.indexOf("id: social-assistance-004"));
  await writeFile(
    file,
    `${text.slice(0, at)}deadline: 信息形成之日起7个工作日内${text.slice(text.indexOf("\n", at))}`,
  );
  const sources = (await readSources([folder])).filter((one) => kindOf(one.text, one.file) !== "release");
  const { files } = validateSources(sources);
  const release = pinRelease(files, {
    version: NEXT_MINOR,
    date: "2027-01-01",
    summary: { zh: "修订", en: "revised" },
  });
  await writeFile(
    join(folder, `releases/${NEXT_MINOR}.yaml`),
    `# yaml-language-server: $schema=../../schemas/release.schema.json\n${stringify(release)}`,
  );
  return folder;
}
