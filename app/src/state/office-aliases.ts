/** What offices that a profile states are called besides. */
import type { Profile } from "../../../src/model/index.js";

type StatedOffice = NonNullable<Profile["offices"]>[number];

/** The offices with one of two names, and what was said of either. */
export function withAlias(offices: readonly StatedOffice[], name: string, other: string): StatedOffice[] {
  const [own, its] = [name, other].map((called) => offices.find((office) => office.name === called));
  const aliases = [...new Set([...(own?.aliases ?? []), other, ...(its?.aliases ?? [])])];
  const duties = own?.duties ?? its?.duties;
  const one = { ...own, name, aliases, ...(duties ? { duties } : {}) };
  const rest = offices.filter((office) => office !== its);
  return own ? rest.map((office) => (office === own ? one : office)) : [...rest, one];
}

/** Offices as they are typed, with the other names that those of them have already. */
export function withKnownAliases(
  typed: readonly StatedOffice[],
  before: readonly StatedOffice[],
): StatedOffice[] {
  return typed.map((office) => {
    const aliases = before.find(({ name }) => name === office.name)?.aliases;
    return aliases ? { ...office, aliases } : office;
  });
}
