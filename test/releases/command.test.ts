/** `npm run release:catalog` in a copy of the catalog. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { HOST } from "../../src/node/temporary.js";
import { NEXT_MINOR, NEXT_PATCH, RELEASE } from "./versions.js";

const SCRIPT = resolve("scripts/release-catalog.ts");
const DATA = resolve("scripts/build-data.ts");
const TSX = import.meta.resolve("tsx");
/** Larger than the number of any process. */
const NO_PROCESS = 2 ** 30;
const EDITION = "catalogs/editions/social-assistance/2019.yaml";

async function copy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "zwgk-release-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp("catalogs", join(folder, "catalogs"), { recursive: true });
  await cp("CHANGELOG.md", join(folder, "CHANGELOG.md"));
  return folder;
}

function run(cwd: string, script: string, ...args: string[]): Promise<{ code: number; out: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ["--import", TSX, script, ...args], { cwd }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, out: stdout + stderr });
    });
  });
}

/** The deadline of one item, in place. */
async function setDeadline(folder: string, words: string): Promise<void> {
  const file = join(folder, EDITION);
  const text = await readFile(file, "utf8");
  const at = text.indexOf("deadline:", text.indexOf("id: social-assistance-004"));
  await writeFile(file, `${text.slice(0, at)}deadline: ${words}${text.slice(text.indexOf("\n", at))}`);
}

/** Everything that the command could write. */
async function written(folder: string): Promise<Record<string, string>> {
  const releases = (await readdir(join(folder, "catalogs/releases"))).map(
    (name) => `catalogs/releases/${name}`,
  );
  const files = [...releases, "CHANGELOG.md"].sort();
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), "utf8")])),
  );
}

it("writes nothing until version and files are right, then release, snapshot and changelog at once", async () => {
  const folder = await copy();
  const before = await written(folder);
  const release = (...args: string[]) => run(folder, SCRIPT, ...args);

  await setDeadline(folder, "制定或获取信息之日起20个工作日内");
  expect(await release(NEXT_PATCH)).toMatchObject({
    code: 1,
    out: expect.stringContaining("deadline is looser"),
  });
  expect(await release(RELEASE)).toMatchObject({ code: 2, out: expect.stringContaining("release-exists") });
  expect(await release("1.1")).toMatchObject({ code: 2, out: expect.stringContaining("major.minor.patch") });
  await setDeadline(folder, "制定或获取信息之日起20个工作日内\n    colour: red");
  expect(await release(NEXT_MINOR)).toMatchObject({ code: 1, out: expect.stringContaining(EDITION) });
  expect(await written(folder)).toEqual(before);

  await cp(EDITION, join(folder, EDITION));
  await setDeadline(folder, "制定或获取信息之日起20个工作日内");
  expect(await release(NEXT_MINOR, "--date", "2027-01-01", "--zh", "修订", "--en", "Revised")).toMatchObject({
    code: 0,
  });
  const after = await written(folder);
  const files = ["json", "yaml"].map((format) => `catalogs/releases/${NEXT_MINOR}.${format}`);
  expect(Object.keys(after)).toEqual([...Object.keys(before), ...files].sort());
  const changed = Object.keys(before).filter((file) => after[file] !== before[file]);
  expect(changed).toEqual(["CHANGELOG.md"]);
  expect(after["CHANGELOG.md"]).toContain(
    `标准目录 ${NEXT_MINOR} · Catalog ${NEXT_MINOR}（2027-01-01）\n\n修订\nRevised\n`,
  );

  expect(await run(folder, DATA)).toMatchObject({ code: 0 });
  expect(await readFile(join(folder, "src/generated/releases.ts"), "utf8")).toContain(
    `"${RELEASE}": () => import`,
  );
  expect(await readFile(join(folder, "src/generated/data.json"), "utf8")).toContain(
    `"release":"${NEXT_MINOR}"`,
  );
}, 120_000);

it("is run again where it was stopped while it wrote, as if it had not been", async () => {
  const folder = await copy();
  await setDeadline(folder, "制定或获取信息之日起20个工作日内");
  const before = await written(folder);
  const asked = [NEXT_MINOR, "--date", "2027-01-01"];
  expect(await run(folder, SCRIPT, ...asked)).toMatchObject({ code: 0 });
  const after = await written(folder);
  const [json = "", yaml = ""] = ["json", "yaml"].map(
    (format) => `catalogs/releases/${NEXT_MINOR}.${format}`,
  );

  // Stopped before the release itself took its name, with a file of another attempt half written aside.
  await rm(join(folder, yaml));
  const left = `.zwgk-${HOST}-${NO_PROCESS}-0123456789ab.tmp`;
  await writeFile(join(folder, `catalogs/releases/${left}`), "release: ");
  await writeFile(join(folder, left), "# ");
  expect(await run(folder, DATA)).toMatchObject({ code: 0 });
  const data = await readFile(join(folder, "src/generated/data.json"), "utf8");
  expect(data).toContain(`"release":"${RELEASE}"`);
  expect(await readFile(join(folder, "src/generated/releases.ts"), "utf8")).not.toContain(`"${NEXT_MINOR}"`);
  expect(await run(folder, SCRIPT, ...asked)).toMatchObject({ code: 0 });
  expect(await written(folder)).toEqual(after);
  expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);

  // Stopped when the snapshot alone had taken its name.
  await rm(join(folder, yaml));
  await writeFile(join(folder, "CHANGELOG.md"), before["CHANGELOG.md"] ?? "");
  expect(Object.keys(await written(folder))).toContain(json);
  expect(await run(folder, SCRIPT, ...asked)).toMatchObject({ code: 0 });
  expect(await written(folder)).toEqual(after);
}, 180_000);
