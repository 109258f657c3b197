import type { Candidate } from "../candidate.js";
import { changes, exclusions, type ItemReference } from "../references.js";
import type { ProfileContext, ProfileProblem, ProfileRule } from "../rule.js";

/** What the profile says about a row that is not in the list anyway has no effect; often it is a wrong id. */
export const notSelected: ProfileRule = {
  id: "profile-not-selected",
  level: "warning",
  title: { zh: "方案写到的事项不在清单中", en: "A profile speaks of an item that is not in the list" },
  hint: {
    zh: "核对编号和公开层级；确实与本机关无关的，删去这一处",
    en: "check the id and the levels; delete the entry if it does not concern this agency",
  },
  *check(context) {
    const { profile, selection } = context;
    const { level } = profile.agency;
    const domains = new Set<string>(profile.domains?.exclude.map(({ domain }) => domain));
    const excludedItems = new Set(exclusions(profile).map(({ id }) => context.catalog.item(id)?.id));

    for (const reference of exclusions(profile)) yield* outside(reference, context, domains);
    for (const reference of changes(profile)) {
      // An item that is excluded by itself has a rule of its own: profile-excluded-and-changed.
      if (excludedItems.has(context.catalog.item(reference.id)?.id)) continue;
      yield* outside(reference, context, domains);
    }
    for (const [index, addition] of selection.local.entries()) {
      const reason = reasonOutside(addition, level, domains);
      if (reason) yield { path: ["add", index, "levels"], message: say(addition, reason) };
    }
  },
};

type Reason = "domain" | "level";

function* outside(
  { id, path }: ItemReference,
  { profile, catalog, selection }: ProfileContext,
  domains: ReadonlySet<string>,
): Generator<ProfileProblem> {
  const target = catalog.item(id)?.id;
  const candidate = selection.national.find((one) => one.id === target);
  const reason = candidate && reasonOutside(candidate, profile.agency.level, domains);
  if (candidate && reason) yield { path, message: say(candidate, reason) };
}

function reasonOutside(candidate: Candidate, level: "county" | "township", domains: ReadonlySet<string>) {
  if (domains.has(candidate.domain)) return "domain" satisfies Reason;
  return candidate.values.levels.includes(level) ? null : ("level" satisfies Reason);
}

function say({ id, domain, values }: Candidate, reason: Reason) {
  return reason === "domain"
    ? {
        zh: `${id}（${values.name}）不在清单中：领域 ${domain} 整个不列入`,
        en: `${id} (${values.name}) is not in the list: the domain ${domain} is excluded as a whole`,
      }
    : {
        zh: `${id}（${values.name}）不在清单中：其公开层级不含本机关的层级`,
        en: `${id} (${values.name}) is not in the list: its levels do not include the agency's`,
      };
}
