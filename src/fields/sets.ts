/** Channels, levels and subjects compared: sets, written as lists. */
import type { Bilingual, Level } from "../model/codes.js";
import type { Channel } from "../model/item.js";
import { compareElements, type ElementFacts } from "./elements.js";
import type { Knowledge } from "./knowledge.js";
import type { Terms } from "./terms.js";

/** A role, or in a list the role with its local name. */
export type SubjectValue = string | { readonly role: string; readonly name: string };

/** Compares two lists of channels; one that a locality calls by its own name is the same channel. */
export function compareChannels(
  old: readonly Channel[],
  now: readonly Channel[],
  { terms }: Pick<Knowledge, "terms">,
): ElementFacts<Channel> {
  return compareElements(old, now, channelKey, (olds, news) => {
    const taken = new Set<number>();
    return olds.flatMap((channel, at) => {
      const place = news.findIndex(
        (other, index) => !taken.has(index) && isSameChannel(channel, other, terms),
      );
      if (place < 0) return [];
      taken.add(place);
      return [[at, place] as const];
    });
  });
}

function channelKey(channel: Channel): string {
  return typeof channel === "string" ? channel : `other ${channel.other}`;
}

/** By what it is called, with or without a place before it; a box 其他 is whichever further one it stands for. */
function isSameChannel(one: Channel, other: Channel, terms: Terms): boolean {
  const official = (channel: Channel) =>
    typeof channel === "string" ? channel : (terms.official(channel.other) ?? channel);
  const [a, b] = [official(one), official(other)];
  if (typeof a === "string" && typeof b === "string") return a === b;
  if (typeof a === "string" || typeof b === "string") return a === "other" || b === "other";
  return a.other.includes(b.other) || b.other.includes(a.other);
}

/** Compares two lists of levels. */
export function compareLevels(old: readonly Level[], now: readonly Level[]): ElementFacts<Level> {
  return compareElements(old, now, (level) => level);
}

/** Compares two lists of subjects; the same role under another name is one subject renamed. */
export function compareSubjects(
  old: readonly SubjectValue[],
  now: readonly SubjectValue[],
): ElementFacts<SubjectValue> {
  return compareElements(old, now, subjectKey, (olds, news) =>
    olds.flatMap((subject, at) => {
      const same = news.findIndex((other) => roleOf(other) === roleOf(subject));
      return same < 0 ? [] : [[at, same] as const];
    }),
  );
}

/** The role of a subject. */
export function roleOf(subject: SubjectValue): string {
  return typeof subject === "string" ? subject : subject.role;
}

/** What a subject is called. */
export function subjectName(terms: Terms, subject: SubjectValue): Bilingual {
  return typeof subject === "string" ? terms.of("subjects", subject) : { zh: subject.name, en: subject.name };
}

/** Whether one body took over from another: that is one thing, not one subject dropped and one added. */
export function isTransfer({ dropped, added }: ElementFacts<SubjectValue>): boolean {
  return dropped.length === 1 && added.length === 1;
}

function subjectKey(subject: SubjectValue): string {
  return typeof subject === "string" ? subject : `${subject.role} ${subject.name}`;
}
