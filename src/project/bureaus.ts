/** The county's file of bureaus that a profile names in place of its own `subjects`, taken into the profile. */
import type { Finding } from "../model/finding.js";
import type { Profile } from "../model/profile.js";
import { validateSources } from "../validate/index.js";
import type { YamlSource } from "../yaml/index.js";

/** A profile with names, and what is wrong with their file. */
export interface NamedProfile {
  readonly profile: Profile;
  readonly findings: readonly Finding[];
}

/**
 * Takes the names of a file into a profile.
 *
 * @returns the profile with the names as `bureaus`, its own before those of the file
 */
export function mergeBureaus(profile: Profile, source: YamlSource): NamedProfile {
  const { findings, files } = validateSources([source]);
  const [found] = files;
  if (found?.kind !== "bureaus") {
    // A file of which nobody can tell what it is meant to be is no file of bureaus either.
    const isOther = findings.every(({ rule }) => rule === "kind-unknown");
    return { profile, findings: isOther ? [noBureaus(source.file)] : findings };
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
