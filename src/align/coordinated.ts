/** Names that a title coordinates, and may shorten: 招生政策、计划和结果, 公租房资格审核及租赁补贴审核. */

/** What two coordinated names share, and what each has of its own, has so many characters. */
const LEAST_PART = 2;

/** A shortened name leaves no more out, in one place, and keeps so many characters on either side of it. */
const MOST_OMITTED = 3;
const LEAST_KEPT = 2;

/** 最低生活保障审核、审批信息 names the category first. */
export function partsOfName([first = "", ...more]: readonly string[], category: string): readonly string[] {
  const isBefore = category !== "" && first.startsWith(category) && first !== category;
  return [isBefore ? first.slice(category.length) : first, ...more];
}

/**
 * Whether a name is one of several that are coordinated: 招生政策、计划和结果 holds 招生计划, 养老、工伤、失业保险登记
 * holds 工伤保险登记.
 */
export function isCoordinated(parts: readonly string[], name: string): boolean {
  return parts.some((part, at) => {
    const shared = name.length - part.length;
    if (part.length < LEAST_PART || shared < LEAST_PART) return false;
    const before = name.slice(0, shared);
    const behind = name.slice(part.length);
    return (
      (name.endsWith(part) && parts.slice(0, at).some((other) => other.startsWith(before))) ||
      (name.startsWith(part) && parts.slice(at + 1).some((other) => other.endsWith(behind)))
    );
  });
}

/**
 * The names that a part of several shortens, each the only one that it can mean: 公租房资格审核及租赁补贴审核 holds
 * 公租房承租资格审核, 公租房租金收缴及腾退 holds 公租房腾退管理.
 *
 * @param own the name of the item that the title stands for: a part that means it means no other
 */
export function shortenedIn(
  parts: readonly string[],
  own: string,
  names: readonly string[],
): ReadonlySet<string> {
  if (parts.length < 2) return new Set();
  const all = [own, ...names];
  const found = parts.flatMap((part, at) => {
    if (part.length < LEAST_PART) return [];
    const ends = parts.slice(at + 1).map((other) => other.slice(-LEAST_KEPT));
    const whole = part.length < 2 * LEAST_KEPT ? [] : [part, ...ends.map((end) => part + end)];
    const meant = all.filter(
      (name) => whole.some((one) => isShort(one, name)) || isHeaded(parts.slice(0, at), part, name),
    );
    return meant.length === 1 ? meant : [];
  });
  return new Set(found.filter((name) => name !== own));
}

/** Whether a name has something left out in its middle, or at its end. */
function isShort(short: string, name: string): boolean {
  const omitted = name.length - short.length;
  if (omitted < 1 || omitted > MOST_OMITTED) return false;
  let same = 0;
  while (same < short.length && short[same] === name[same]) same += 1;
  if (same === short.length) return true;
  const before = Math.min(same, short.length - LEAST_KEPT);
  return before >= LEAST_KEPT && name.endsWith(short.slice(before));
}

/** Whether a part has its head before another part, and leaves out what its name ends with. */
function isHeaded(before: readonly string[], part: string, name: string): boolean {
  const at = name.indexOf(part);
  const omitted = name.length - at - part.length;
  if (at < LEAST_PART || omitted < 1 || omitted > MOST_OMITTED) return false;
  return before.some((other) => other.startsWith(name.slice(0, at)));
}
