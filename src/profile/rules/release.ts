import type { ProfileRule } from "../rule.js";

/** A list printed under one release must not be made from another. */
export const release: ProfileRule = {
  id: "profile-release",
  level: "error",
  hint: {
    zh: "改为使用的发布版本，并核对该版本有哪些变化；或者使用方案所写版本的软件包",
    en: "name the release in use after checking what it changed, or use the package of the release named",
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
