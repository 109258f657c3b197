import { agencyRoles } from "../../catalog/agency-roles.js";
import { presetOf, presets } from "../../catalog/concerns.js";
import type { ProfileRule } from "../rule.js";

/** A kind of agency that does not fit the agency leaves out the wrong things. */
export const presetFits: ProfileRule = {
  id: "profile-preset",
  level: "error",
  title: { zh: "预设与机关不符", en: "The preset does not fit the agency" },
  hint: {
    zh: `preset 可写：${presets.map(({ zh }) => zh).join("、")}；县级部门还要写 agency.bureau`,
    en: `presets are ${presets.map(({ code }) => code).join(", ")}; a county bureau has agency.bureau too`,
  },
  *check({ profile }) {
    const { preset: code, agency } = profile;
    if (code === undefined) return;
    const preset = presetOf(code);
    const path = ["preset"];
    if (!preset) {
      yield { path, message: { zh: `没有预设 ${code}`, en: `there is no preset ${code}` } };
    } else if (preset.level !== agency.level) {
      yield {
        path,
        message: {
          zh: `“${preset.zh}”与 agency.level 不是同一层级`,
          en: `“${preset.en}” is of another level than agency.level`,
        },
      };
    } else if (code === "county-bureau" && agency.bureau === undefined) {
      yield {
        path,
        message: {
          zh: "县级部门要写明是哪个部门：agency.bureau",
          en: "a county bureau needs agency.bureau",
        },
      };
    }
  },
};

/** A bureau that nobody recognises would have an empty list. */
export const bureauKnown: ProfileRule = {
  id: "profile-bureau",
  level: "error",
  title: { zh: "认不出是标准目录中的哪个部门", en: "The bureau is none that the standard knows" },
  hint: {
    zh: "在 subjects 中写明它是哪些公开主体，如 housing-security: 某县住房和城乡建设局（与 agency.name 相同）；代码和名称用 zwgk vocabulary subjects 查",
    en: "say in `subjects` which roles it is, each by the very agency.name; see roles with zwgk vocabulary subjects",
  },
  *check({ profile, catalog }) {
    const { agency } = profile;
    if (agency.bureau === undefined) return;
    const path = ["agency", "bureau"];
    if (agency.level !== "county") {
      yield {
        path,
        message: { zh: "只有县级部门写 bureau", en: "`bureau` is for bureaus of a county only" },
      };
    } else if (agencyRoles(profile, catalog).size === 0) {
      yield {
        path,
        message: {
          zh: `标准目录的公开主体中没有“${agency.bureau}”`,
          en: `no subject of the standard is called “${agency.bureau}”`,
        },
      };
    }
  },
};
