/** A project as the list that it makes, by the same steps and rules as `zwgk generate`. */
import type { DisclosureList, Finding, Profile } from "../../../src/model/index.js";
import { bureauRows, leftOutItems, openQuestions, resolveProfile } from "../../../src/profile/index.js";
import { mergeBureaus, type NamedProfile, PROFILE_FILE, printProfile } from "../../../src/project/index.js";
import { assignOffices, readyChoices } from "../../../src/responsibilities/index.js";
import { checkedOnly } from "../../../src/tables/index.js";
import { validateSources } from "../../../src/validate/index.js";
import { parseYaml } from "../../../src/yaml/index.js";
import type { ProjectWithoutBytes } from "../state/project.js";
import { refuse } from "./problem.js";
import type { Resolved } from "./protocol.js";
import type { Standard } from "./standard.js";

/** What is asked of a list. */
export interface ListRequest {
  /** The day on which the basis has to be in force, `YYYY-MM-DD`. */
  readonly day: string;
  readonly standard: Standard;
}

/** What a project makes: the list that is published, and the whole one that people decide about. */
export interface MadeLists extends Omit<Resolved, "conflicts"> {
  /** Null where the profile cannot be used. */
  readonly whole: DisclosureList | null;
}

/** The lists of a project, without offices, and everything that is found about them. */
export async function resolveProject(
  { profile, text, bureaus, base, mapping }: ProjectWithoutBytes,
  { day, standard: { catalog, data, findingsFor } }: ListRequest,
): Promise<MadeLists> {
  const source = parseYaml(printProfile(profile, text), PROFILE_FILE);
  const { findings: stated, files } = validateSources([source], { reference: data, day });
  const findings = [...findingsFor(profile.agency), ...baseMissing(profile, base), ...stated];
  const valid = files.find((file) => file.kind === "profile")?.value as Profile | undefined;
  if (!valid) return { ...NOTHING, findings };
  const named = withNames(valid, bureaus);
  const made = resolveProfile(named.profile, catalog, {
    attestedOnly: false,
    day,
    file: PROFILE_FILE,
    locate: source.locate,
  });
  const whole = made.list;
  const list = named.profile.attestedOnly ? checkedOnly(whole) : whole;
  const waiting = whole.sections.flatMap(({ rows }) => rows.filter(({ unchecked }) => unchecked));
  return {
    list,
    whole,
    waiting,
    findings: [...findings, ...named.findings, ...made.findings],
    leftOut: leftOutItems(named.profile, catalog),
    questions: openQuestions({ profile: named.profile, catalog, list, ...(mapping ? { mapping } : {}) }),
    bureaus: bureauRows({ profile: named.profile, catalog, list }),
    ready: mapping ? readyChoices({ profile: named.profile, catalog, list, mapping }) : NOTHING.ready,
  };
}

const NOTHING: Omit<MadeLists, "findings"> = {
  list: null,
  whole: null,
  waiting: [],
  leftOut: [],
  questions: [],
  bureaus: new Map(),
  ready: new Map(),
};

/** A profile with the names that stand in the county's file. */
export function withNames(profile: Profile, bureaus: ProjectWithoutBytes["bureaus"]): NamedProfile {
  const { subjects } = profile;
  if (typeof subjects !== "string") return { profile, findings: [] };
  return bureaus
    ? mergeBureaus(profile, parseYaml(bureaus.text, subjects))
    : { profile, findings: [notHere(subjects)] };
}

/**
 * The list of a project with the offices that were confirmed.
 *
 * @param part the whole one for what people decide; what is published unless told
 * @throws ProblemError where `zwgk generate` would refuse the profile
 */
export async function assignedList(
  project: ProjectWithoutBytes,
  request: ListRequest,
  part: "list" | "whole" = "list",
): Promise<DisclosureList> {
  const { [part]: list, findings } = await resolveProject(project, request);
  refuse(findings);
  if (!list) throw new Error("a profile without errors makes no list");
  return project.mapping ? assignOffices(list, project.mapping) : list;
}

/** That the edition which a profile names has not been dropped. */
function baseMissing({ base: name }: Profile, base: ProjectWithoutBytes["base"]): Finding[] {
  if (name === undefined || base?.name === name) return [];
  return [
    missing("base-missing", "base", {
      message: {
        zh: `方案以“${name}”为底，这个版本还没有放进来`,
        en: `the profile stands on “${name}”, which is not here yet`,
      },
      hint: { zh: "在“领域”一步放入它，或者去掉它", en: "drop it in the step “Domains”, or take it away" },
    }),
  ];
}

function notHere(file: string): Finding {
  return missing("bureaus-file", "subjects", {
    message: {
      zh: `部门名称在“${file}”里，这个文件还没有放进来`,
      en: `names of departments stand in “${file}”, which is not here yet`,
    },
    hint: { zh: "在“主体和渠道”一步放入它", en: "drop it in the step “Names”" },
  });
}

function missing(rule: string, part: string, words: Pick<Finding, "message" | "hint">): Finding {
  return { rule, level: "error", file: PROFILE_FILE, position: null, path: [part], ...words };
}
