import type { ProfileRule } from "../rule.js";

/** A list printed under one release must not be made from another. */
export const release: ProfileRule = {
  id: "profile-release",
  level: "error",
  title: { zh: "方案依据的版本不是正在使用的", en: "The profile is made for another release" },
  hint: {
    zh: "软件包里没有方案所写的版本：改正版本号，或安装带有该版本的软件包；程序中用 loadRelease 取得该版本的目录",
    en: "the package does not have the release named: correct it, or install a package that has it; in a program, take the catalog of that release from loadRelease",
  },
  *check({ profile, catalog }) {
    const used = catalog.release.release;
    if (profile.release === used) return;
    yield {
      path: ["release"],
      message: {
        zh: `方案依据标准目录 ${profile.release}，正在使用的是 ${used}`,
        en: `the profile is based on release ${profile.release} of the catalog, in use is ${used}`,
      },
    };
  },
};
