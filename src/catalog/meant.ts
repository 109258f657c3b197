/** That something is meant as it stands: said of a line of the check sheet, kept in the profile's remark about it. */
import type { Profile } from "../model/profile.js";

/** What stands before a remark of one's own. */
const MEANT = "相符";
const SAID = /^相符(?:：|$)/u;

/** Key under which the profile remarks on words that name no document. */
export function wordsKey(words: string): string {
  return `placeholder ${words}`;
}

/** Whether the profile says of a line that it is meant so. */
export function isMeantSo({ remarks = {} }: Pick<Profile, "remarks">, key: string): boolean {
  return SAID.test(remarks[key] ?? "");
}

/** What is kept in the profile of a decision that it is meant so. */
export function meantSo(remark: string): string {
  return remark === "" ? MEANT : `${MEANT}：${remark}`;
}

/** The remark that a person gave with it, or without it. */
export function remarkOf({ remarks = {} }: Pick<Profile, "remarks">, key: string): string {
  return (remarks[key] ?? "").replace(SAID, "");
}
