/** What in an office's name and duties points to which field. */
import { ownAffairs } from "../generated/knowledge/ministries.js";
import { actOf } from "./act.js";
import { type FieldKey, isDomain } from "./fields.js";
import { plain } from "./lexicon.js";
import type { Office } from "./model.js";
import { type Sign, signOfDepartment, signsIn } from "./signs.js";
import { supportOf } from "./support.js";
import { POWER_WEIGHTS } from "./weights.js";

/** What is left of a sign in a duty that is rather about another field. */
const SECOND = 0.3;

/** What is left of a sign of a domain in the duties of an office that looks after its own agency. */
const OWN_AFFAIRS = 0.5;

const OWN_NAMES: ReadonlySet<string> = new Set(ownAffairs.offices);

/** All signs of an office: each duty, and each part of one that lists several, is judged alone. */
export function signsOfOffice({ name, agency, duties }: Office): Sign[] {
  const read = new Map<string, Sign[]>();
  const signsOf = (duty: string) => {
    const signs = read.get(duty) ?? signsOfDuty(duty);
    read.set(duty, signs);
    return signs;
  };
  const done = duties.flatMap((duty) => duty.split(/[、，；。,;]/u)).flatMap(signsOf);
  const line = [name, agency ?? ""].flatMap(signOfDepartment).slice(0, 1);
  return [
    ...(looksAfterItsAgency(name) ? done.map((sign) => forItsAgency(sign, line)) : done),
    ...signsIn(name, "office", "other"),
    ...line,
  ];
}

/** Whether the whole name says so: 办公室 does, and 人事与财务科, but 社会事务办公室 does not. */
function looksAfterItsAgency(name: string): boolean {
  const whole = plain(name).replace(/\(.*$/u, "");
  const bare = whole.replace(/(?:[科股处室组部办]|办公室|中心)$/u, "");
  return OWN_NAMES.has(whole) || bare.split(/[与和及、]/u).every((part) => OWN_NAMES.has(part));
}

/** @param line what the agency's powers lean to: of that, even such an office works for the public */
function forItsAgency(sign: Sign, line: readonly Sign[]): Sign {
  const isPublic = sign.field === ownAffairs.discloses || line.some(({ field }) => field === sign.field);
  return isPublic || !isDomain(sign.field) ? sign : { ...sign, strength: sign.strength * OWN_AFFAIRS };
}

function signsOfDuty(duty: string): Sign[] {
  const signs = signsIn(duty, "duties", actOf({ type: null, name: duty, subItem: null }));
  const support: ReadonlyMap<FieldKey, number> = supportOf(signs, POWER_WEIGHTS);
  const best = Math.max(...support.values());
  return signs.map((sign) =>
    (support.get(sign.field) ?? 0) < best ? { ...sign, strength: sign.strength * SECOND } : sign,
  );
}
