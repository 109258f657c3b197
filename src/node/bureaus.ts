/** The county's file of bureaus that a profile names in place of its own `subjects`. */
import { dirname, join } from "node:path";
import type { Finding, Profile } from "../model/index.js";
import { validateSources } from "../validate/index.js";
import { readSource } from "./read.js";

/**
 * Reads the bureaus that a profile names, if it names a file of them.
 *
 * @param file of the profile; the other file lies beside it
 * @returns the profile with the names as `bureaus`, its own before those of the file; and what is wrong with the file
 */
export async function withBureaus(
  profile: Profile,
  file: string,
): Promise<{ readonly profile: Profile; readonly findings: readonly Finding[] }> {
  const { subjects } = profile;
  if (typeof subjects !== "string") return { profile, findings: [] };
  const named = join(dirname(file), subjects);
  const { findings, files } = validateSources([await readSource(named)]);
  const [found] = files;
  if (found?.kind !== "bureaus") {
    return { profile, findings: findings.length > 0 ? findings : [noBureaus(named)] };
  }
  return { profile: { ...profile, bureaus: { ...found.value.bureaus, ...profile.bureaus } }, findings };
}

function noBureaus(file: string): Finding {
  return {
    rule: "bureaus-file",
    level: "error",
    file,
    position: null,
    path: [],
    message: { zh: "不是部门名称文件", en: "is no file of bureaus" },
    hint: {
      zh: "文件里应有 bureaus:，下面一行一个“主体: 全称”",
      en: "such a file has `bureaus:` and below it one `role: full name` a line",
    },
  };
}
