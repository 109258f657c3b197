/** What in an office's name and duties points to which field. */
import { actOf } from "./act.js";
import type { FieldKey } from "./fields.js";
import type { Office } from "./model.js";
import { type Sign, signOfDepartment, signsIn } from "./signs.js";
import { supportOf } from "./support.js";
import { POWER_WEIGHTS } from "./weights.js";

/** What is left of a sign in a duty that is rather about another field. */
const SECOND = 0.3;

/** All signs of an office: each duty, and each part of one that lists several, is judged alone. */
export function signsOfOffice({ name, agency, duties }: Office): Sign[] {
  return [
    ...duties.flatMap((duty) => duty.split(/[、，；。,;]/u)).flatMap(signsOfDuty),
    ...signsIn(name, "office", "other"),
    ...[name, agency ?? ""].flatMap(signOfDepartment).slice(0, 1),
  ];
}

function signsOfDuty(duty: string): Sign[] {
  const signs = signsIn(duty, "duties", actOf({ type: null, name: duty, subItem: null }));
  const support: ReadonlyMap<FieldKey, number> = supportOf(signs, POWER_WEIGHTS);
  const best = Math.max(...support.values());
  return signs.map((sign) =>
    (support.get(sign.field) ?? 0) < best ? { ...sign, strength: sign.strength * SECOND } : sign,
  );
}
