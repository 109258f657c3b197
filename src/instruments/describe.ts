/** Says in one sentence what became of an instrument, for people who have to put another in its place. */

import { assertHas } from "../model/argument.js";
import type { Bilingual } from "../model/codes.js";
import type { Replacement } from "../model/instrument.js";
import type { OutdatedBasis } from "../model/list.js";
import { quoteTitle } from "../text/title.js";

/**
 * Describes an outdated entry of a basis: since when, and what took its place with number and date.
 *
 * @param found as `outdated` gives it
 * @returns one sentence without a full stop, beginning with the title
 */
export function describeOutdated(found: OutdatedBasis): Bilingual {
  assertHas("describeOutdated", found, "successor", {
    zh: "outdated 给出的一处",
    en: "an entry as outdated gives it",
  });
  const { instrument, status, since, successor } = found;
  const title = quoteTitle(instrument);
  const ended = {
    zh: `${title}${since === null ? "已" : ` ${since} 起`}${status === "replaced" ? "被取代" : "废止"}`,
    en: `${title} has been ${status}${since === null ? "" : ` since ${since}`}`,
  };
  if (successor === null) return ended;
  const name = describeReplacement(successor);
  return { zh: `${ended.zh}，取代文件：${name.zh}`, en: `${ended.en}; in its place: ${name.en}` };
}

/**
 * Names a replacement: 《title》（number，date）, as far as they are known.
 *
 * @param replacement what took the place of an instrument
 */
export function describeReplacement(replacement: Replacement): Bilingual {
  assertHas("describeReplacement", replacement, "title", { zh: "取代文件", en: "a replacement" });
  const { title, number, issued, effective } = replacement;
  const name = quoteTitle(title);
  const date =
    effective !== null
      ? { zh: `${effective} 施行`, en: `in force from ${effective}` }
      : issued !== null
        ? { zh: `${issued} 公布`, en: `issued ${issued}` }
        : null;
  const details = (language: keyof Bilingual) =>
    [number, date?.[language] ?? null].filter((part) => part !== null);
  const [zh, en] = [details("zh"), details("en")];
  return {
    zh: zh.length > 0 ? `${name}（${zh.join("，")}）` : name,
    en: en.length > 0 ? `${name} (${en.join(", ")})` : name,
  };
}
