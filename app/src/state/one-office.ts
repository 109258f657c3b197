/** Whether two names are one office: said once, for the drop-downs, the decisions and the list. */
import { officeNamer, respelled } from "../../../src/responsibilities/index.js";
import { withAlias } from "./office-aliases.js";
import { change, changeProfile } from "./store.js";

/** Takes two names for one office, which is called by the first from now on. */
export function takeAsOne(name: string, other: string): void {
  change(`offices one ${name}`, (before) => {
    const offices = withAlias(before.profile.offices ?? [], name, other);
    const nameOf = officeNamer([{ name, aliases: [other] }], before.profile.agency.name);
    return {
      ...before,
      profile: { ...before.profile, offices },
      mapping: before.mapping && respelled(before.mapping, nameOf),
    };
  });
}

/** Takes two names for two offices: nobody is asked again. */
export function takeAsTwo(names: readonly string[]): void {
  changeProfile(`offices two ${names.join()}`, (before) => {
    const stated = before.offices ?? [];
    const more = names.filter((name) => stated.every((office) => office.name !== name));
    return { ...before, offices: [...stated, ...more.map((name) => ({ name }))] };
  });
}
