/** Audiences (公开对象) compared: who may see an item. */
import type { Bilingual } from "../model/codes.js";
import type { Audience } from "../model/item.js";
import { sameWords } from "./alike.js";
import { compareElements } from "./elements.js";
import type { ChangeValue } from "./verdict.js";

/** One way in which the audience changed. */
export interface AudienceTurn {
  /**
   * `widened`, `narrowed`: more, fewer people; `changed`: others, or nobody can say; `beside`: groups are named
   * otherwise while everyone is addressed; `reworded`: the same people.
   */
  readonly turn: "widened" | "narrowed" | "changed" | "beside" | "reworded";
  readonly old: ChangeValue;
  readonly new: ChangeValue;
}

/** All the ways in which it changed, at least one. */
export type AudienceFacts = readonly AudienceTurn[];

/** Compares two different audiences. */
export function compareAudiences(old: Audience, now: Audience): AudienceFacts {
  const whole = (turn: AudienceTurn["turn"]): AudienceFacts => [
    { turn, old: plainOf(old), new: plainOf(now) },
  ];
  if (old.public !== now.public) return whole(now.public ? "widened" : "narrowed");
  if (old.public) return whole("beside");
  // Left out, there are no groups; null, there are some that the table does not name.
  if (old.groups === undefined) return whole("widened");
  if (now.groups === undefined) return whole("narrowed");
  if (old.groups === null || now.groups === null) return whole("changed");
  const turns = compareGroups(old.groups, now.groups);
  return turns.length > 0 ? turns : whole("reworded");
}

function compareGroups(old: readonly string[], now: readonly string[]): AudienceFacts {
  const { dropped, added, pairs } = compareElements(old, now, (group) => group, pairSame);
  const [gone, come] = [dropped[0], added[0]];
  const reworded = pairs.map((pair) => ({ turn: "reworded" as const, ...pair }));
  // One group for another is one thing: these people instead of those.
  if (dropped.length === 1 && added.length === 1 && gone !== undefined && come !== undefined)
    return [{ turn: "changed", old: gone, new: come }, ...reworded];
  return [
    ...dropped.map((group) => ({ turn: "narrowed" as const, old: group, new: null })),
    ...added.map((group) => ({ turn: "widened" as const, old: null, new: group })),
    ...reworded,
  ];
}

function pairSame(olds: readonly string[], news: readonly string[]): (readonly [number, number])[] {
  return olds.flatMap((group, at) => {
    const same = news.findIndex((other) => sameWords(group, other));
    return same < 0 ? [] : [[at, same] as const];
  });
}

function plainOf({ public: everyone, groups }: Audience): ChangeValue {
  return groups === undefined ? { public: everyone } : { public: everyone, groups };
}

/** What an audience, or one group of it, was and is. */
export function audienceText(old: ChangeValue, now: ChangeValue): Bilingual {
  if (old === null) return wrapped(nameOf(now), ["增加", "added"]);
  if (now === null) return wrapped(nameOf(old), ["少了", "gone"]);
  const [before, after] = [nameOf(old), nameOf(now)];
  return {
    zh: `原为“${before.zh}”，现为“${after.zh}”`,
    en: `it was “${before.en}” and is “${after.en}”`,
  };
}

function wrapped({ zh, en }: Bilingual, [verb, participle]: readonly [string, string]): Bilingual {
  return { zh: `${verb}“${zh}”`, en: `“${en}” ${participle}` };
}

function nameOf(value: ChangeValue): Bilingual {
  if (value === null) return { zh: "无", en: "nobody" };
  if (typeof value === "string") return { zh: value, en: value };
  const { public: everyone, groups } = value as unknown as Audience;
  const named = groups?.join("、") ?? "";
  const zh = [everyone ? "全社会" : "", groups === null ? "未写明的特定群体" : named];
  const en = [everyone ? "everyone" : "", groups === null ? "groups that are not named" : named];
  return { zh: joined(zh, "、") || "无", en: joined(en, ", ") || "nobody" };
}

function joined(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== "").join(separator);
}
