/** Each command that writes, with what it finds: a real job in a small folder. */
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { catalog } from "../../src/index.js";
import { resolveProfile } from "../../src/profile/index.js";
import { packProject } from "../../src/project/index.js";
import { releaseVersions } from "../../src/releases/index.js";
import { readGrids, renderList } from "../../src/tables/index.js";
import { NEXT_MINOR } from "../releases/versions.js";
import { zwgk } from "./here.js";

/** A command to kill. */
export interface KillCase {
  readonly name: string;
  /** Makes what is there before. @returns the arguments of the command */
  prepare(folder: string): Promise<string[]>;
  /** Files that grow as the command goes on: what is there is a beginning of the whole. */
  readonly grows?: RegExp;
  /** What runs in the folder instead of `zwgk`. */
  readonly script?: string;
}

const RELEASE = catalog.release.release;
const LIST = "某镇人民政府政务公开事项标准目录";
const profileOf = (domains: string, more = "", release = RELEASE) =>
  `profile: 1\nagency: {name: 某镇人民政府, level: township}\nrelease: ${release}\nsubjects: {township: 某镇人民政府}\ndomains: {include: [${domains}]}\n${more}`;

async function town(folder: string, text = profileOf("elderly-care")): Promise<string> {
  const file = join(folder, "我镇", "profile.yaml");
  await mkdir(join(folder, "我镇"));
  await writeFile(file, text);
  return file;
}

async function generated(folder: string): Promise<{ profile: string; lists: string }> {
  const profile = await town(folder);
  const lists = join(folder, "目录");
  await zwgk("generate", profile, "-o", lists, "--format", "md,csv");
  return { profile, lists };
}

const ofLists: readonly KillCase[] = [
  { name: "init", prepare: async (folder) => ["init", join(folder, "新镇"), "--name", "某镇人民政府"] },
  {
    name: "generate",
    prepare: async (folder) => {
      const { profile, lists } = await generated(folder);
      await writeFile(profile, profileOf("disaster-relief"));
      return ["generate", profile, "-o", lists, "--format", "md,csv"];
    },
  },
  {
    name: "generate --many",
    prepare: async (folder) => {
      const file = join(folder, "各镇.ndjson");
      const lines = ["甲镇", "乙镇", "丙镇"].map((name) =>
        JSON.stringify({
          profile: 1,
          agency: { name, level: "township" },
          release: RELEASE,
          domains: { include: ["elderly-care"] },
        }),
      );
      await writeFile(file, lines.join("\n"));
      return ["generate", file, "--many", "-o", join(folder, "目录"), "--format", "md,json"];
    },
  },
  {
    name: "calendar -o",
    prepare: async (folder) => {
      const out = join(folder, "日历");
      const profile = await town(folder, profileOf("budget-final-accounts"));
      await zwgk("calendar", profile, "-o", out, "--from", "2025-01-01");
      return ["calendar", profile, "-o", out, "--from", "2026-01-01"];
    },
  },
  {
    name: "export -o",
    prepare: async (folder) => {
      const out = join(folder, "数据");
      await zwgk("export", "-o", out, "--format", "csv", "--release", releaseVersions[0] ?? "");
      return ["export", "-o", out, "--format", "csv"];
    },
  },
];

const ofProfiles: readonly KillCase[] = [
  {
    name: "confirm",
    prepare: async (folder) => {
      const { profile, lists } = await generated(folder);
      const [grid] = await readGrids(await readFile(join(lists, "内部资料", "核对单.xlsx")));
      const rows = (grid?.rows ?? []).slice(2).map(({ cells }, at) => {
        const texts = cells.map(({ text }) => text);
        if (at > 0 && texts[2] !== "") texts[5] = "相符";
        return texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(",");
      });
      const sheet = join(folder, "填好.csv");
      await writeFile(sheet, rows.join("\r\n"));
      return ["confirm", profile, sheet, "--compared", "某县目录.docx"];
    },
  },
  {
    name: "adopt",
    prepare: async (folder) => {
      const { profile, lists } = await generated(folder);
      const list = join(lists, `${LIST}.md`);
      const [item] = catalog.items({ domain: "elderly-care", level: "township" });
      await writeFile(list, (await readFile(list, "utf8")).replace(item?.deadline ?? "", "3个工作日内"));
      return ["adopt", list, profile];
    },
  },
  {
    name: "upgrade",
    prepare: async (folder) => {
      const change = "change: [{item: social-assistance-004, set: {deadline: 5个工作日内}, reason: 更快}]\n";
      const profile = await town(folder, profileOf("social-assistance", change, releaseVersions[0]));
      return ["upgrade", profile, "--to", RELEASE];
    },
  },
  {
    name: "fix",
    prepare: async (folder) => [
      "fix",
      await town(folder, profileOf("elderly-care").replace("profile: 1", "profile：1")),
    ],
  },
  {
    name: "project",
    prepare: async (folder) => {
      const zip = join(folder, "项目.zip");
      const names = ["权责清单.csv", "mapping.yaml"];
      const responsibilities = `responsibilities: {list: ${names[0]}, mapping: ${names[1]}}\n`;
      const files = {
        "profile.yaml": profileOf("elderly-care", responsibilities),
        "权责清单.csv": "职权名称,承办机构\n高龄津贴给付,社会事务办公室\n",
        "mapping.yaml": `mapping: 1\nrelease: ${RELEASE}\nitems: []\n`,
      };
      await writeFile(zip, await packProject(files));
      return ["project", zip, "-o", join(folder, "我镇")];
    },
  },
  {
    name: "map",
    prepare: async (folder) => {
      const profile = await town(folder);
      const powers = join(folder, "我镇", "权责清单.csv");
      const out = join(folder, "我镇", "mapping.xlsx");
      const args = ["map", profile, "--responsibilities", powers, "-o", out];
      await writeFile(powers, "职权名称,承办机构\n高龄津贴给付,社会事务办公室\n");
      await zwgk(...args);
      await writeFile(powers, "职权名称,承办机构\n高龄津贴给付,社会事务办公室\n养老机构备案,民政办\n");
      return args;
    },
  },
];

const ofTables: readonly KillCase[] = [
  {
    name: "intake",
    prepare: async (folder) => {
      const agency = { name: "某县人民政府", level: "county" } as const;
      const domains = { include: ["elderly-care" as const] };
      const { list } = resolveProfile({ profile: 1, agency, release: RELEASE, domains }, catalog);
      const table = join(folder, "目录.csv");
      await writeFile(table, await renderList(list, "csv", { vocabulary: catalog.vocabulary }));
      const own = join(folder, "本县");
      await mkdir(own);
      const source = ["--source", "xx-mouxian-2026", "--publisher", "某县人民政府"];
      return ["intake", table, ...source, "-d", "养老服务", "--folder", own, "--edition", "mouxian-2026"];
    },
  },
  {
    name: "check -o",
    grows: /\.ndjson$/u,
    prepare: async (folder) => {
      const { lists } = await generated(folder);
      const tables = join(folder, "各镇");
      await mkdir(tables);
      for (const name of (await readdir(lists)).filter((one) => /\.(?:md|csv)$/u.test(one)))
        await cp(join(lists, name), join(tables, name));
      return ["check", tables, "--format", "ndjson", "-o", join(folder, "结果.ndjson")];
    },
  },
];

/** Maintainers' own. */
const ofCatalogs: readonly KillCase[] = [
  {
    name: "release:catalog",
    script: resolve("scripts/release-catalog.ts"),
    prepare: async (folder) => {
      await cp("catalogs", join(folder, "catalogs"), { recursive: true });
      await cp("CHANGELOG.md", join(folder, "CHANGELOG.md"));
      return [NEXT_MINOR, "--date", "2027-01-01"];
    },
  },
];

export const CASES: readonly KillCase[] = [...ofLists, ...ofProfiles, ...ofTables, ...ofCatalogs];
