/** What a clerk does with domains: leave out, take in again, rename, merge, add. */
import type { DomainChoices, OwnDomain, Profile } from "../../../src/model/index.js";
import type { StandardDomain, StandardItem } from "../engine/protocol.js";
import { withChanged } from "./items.js";
import { statesItself } from "./preset.js";
import { changeProfile } from "./store.js";
import { without } from "./without.js";

type DomainId = NonNullable<DomainChoices["include"]>[number];

/** Changes the choices about domains; none is left blank in the profile. */
function changeDomains(
  doing: string,
  next: (before: DomainChoices, profile: Profile) => DomainChoices,
  base: (profile: Profile) => Profile = (profile) => profile,
): void {
  changeProfile(`domains ${doing}`, (before) => {
    const profile = base(before);
    const choices = Object.fromEntries(
      Object.entries(next(profile.domains ?? {}, profile)).filter(([, value]) => !isBlank(value)),
    );
    return Object.keys(choices).length === 0
      ? without(profile, "domains")
      : { ...profile, domains: choices as DomainChoices };
  });
}

function isBlank(value: unknown): boolean {
  return value === undefined || (typeof value === "object" && Object.keys(value ?? {}).length === 0);
}

/** Leaves a domain out for a reason, or takes it in. */
export function takeDomain(id: string, reason: string | null): void {
  const domain = id as DomainId;
  changeDomains(
    // Leaving out and taking in again are two steps, however quickly done.
    `${id} ${reason === null ? "in" : "out"}`,
    ({ exclude = [], include, ...rest }) => {
      const others = exclude.filter((one) => one.domain !== domain);
      return reason === null
        ? { ...rest, exclude: others, ...(include ? { include: [...new Set([...include, domain])] } : {}) }
        : { ...rest, exclude: [...others, { domain, reason }], ...(include ? { include } : {}) };
    },
    // What the kind of agency leaves out can only be taken in where the profile says the rest itself.
    reason === null ? (profile) => statesItself(profile, id) : undefined,
  );
}

/** Takes a domain of a later wave in addition, or no more. */
export function takeFurther(id: string, isTaken: boolean): void {
  changeDomains(
    `${id} further ${isTaken ? "in" : "out"}`,
    ({ further = [], exclude = [], include, ...rest }) => {
      const others = further.filter((one) => one !== id);
      return {
        ...rest,
        ...(include ? { include: include.filter((one) => one !== id) } : {}),
        exclude: exclude.filter(({ domain }) => domain !== id),
        ...(isTaken || others.length > 0 ? { further: isTaken ? [...others, id as DomainId] : others } : {}),
      };
    },
  );
}

/** Says why a domain is left out. */
export function explainDomain(id: string, reason: string): void {
  changeDomains(`${id} reason`, (before) => ({
    ...before,
    exclude: (before.exclude ?? []).map((one) => (one.domain === id ? { ...one, reason } : one)),
  }));
}

/** Takes in all that was left out. */
export function takeAllDomains(): void {
  changeDomains("all", ({ exclude: _, include: __, ...rest }) => rest, statesItself);
}

/** Gives a domain the name that it has here; blank for that of the standard. */
export function renameDomain(id: string, name: string): void {
  changeDomains(`${id} name`, (before) => {
    const { [id as DomainId]: _, ...others } = before.rename ?? {};
    return { ...before, rename: name.trim() === "" ? others : { ...others, [id]: name } };
  });
}

/** Renames a domain, and says so in the items that name it: 涉及扶贫领域的规范性文件 → 涉及乡村振兴领域的规范性文件. */
export function renameThroughout(
  { id, name }: Pick<StandardDomain, "id" | "name">,
  to: string,
  items: readonly StandardItem[],
  reason: string,
): void {
  const renamed = (text: string) => text.replaceAll(`${name}领域`, `${to}领域`);
  changeDomains(
    `${id} name`,
    (before) => ({ ...before, rename: { ...before.rename, [id]: to } }),
    (profile) =>
      items
        .filter(({ content }) => content.some((element) => renamed(element) !== element))
        .reduce(
          (before, { id: item, content }) =>
            withChanged(before, item, { content: content.map(renamed) }, reason),
          profile,
        ),
  );
}

/** Moves the items of a domain under another one; blank for where they stand in the standard. */
export function mergeDomain(id: string, into: string): void {
  const domain = id as DomainId;
  changeDomains(`${id} merged`, (before) => {
    const others = (before.merge ?? []).flatMap((one) => {
      const domains = one.domains.filter((other) => other !== domain);
      return domains.length === 0 ? [] : [{ ...one, domains }];
    });
    const there = others.some((one) => one.into === into);
    const merge =
      into === ""
        ? others
        : there
          ? others.map((one) => (one.into === into ? { ...one, domains: [...one.domains, domain] } : one))
          : [...others, { into, domains: [domain] }];
    return { ...before, merge };
  });
}

/** Adds a domain of one's own. */
export function addDomain(name: string): void {
  changeDomains("add", (before) => {
    const numbers = (before.add ?? []).map(({ id }) => Number(/^local-(\d+)$/u.exec(id)?.[1] ?? 0));
    const id = `local-${Math.max(0, ...numbers) + 1}`;
    return { ...before, add: [...(before.add ?? []), { id, name }] };
  });
}

/** Names a domain of one's own. */
export function nameOwnDomain(id: string, name: string): void {
  changeDomains(`${id} name`, (before) => ({
    ...before,
    add: (before.add ?? []).map((one) => (one.id === id ? { ...one, name } : one)),
  }));
}

/** Takes a domain of one's own away; what was merged into it stands where the standard has it again. */
export function removeDomain({ id }: OwnDomain): void {
  changeDomains(`${id} removed`, (before) => ({
    ...before,
    add: (before.add ?? []).filter((one) => one.id !== id),
    merge: (before.merge ?? []).filter(({ into }) => into !== id),
  }));
}

/** Whether the list says at its end which domains do not concern the agency. */
export function showAbsent(isShown: boolean): void {
  changeDomains("absent", ({ showAbsent: _, ...rest }) => (isShown ? { ...rest, showAbsent: true } : rest));
}
