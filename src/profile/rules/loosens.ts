import type { CatalogItem } from "../../catalog/index.js";
import { lazy } from "../../catalog/lazy.js";
import { channelsOf } from "../../catalog/local-channels.js";
import { askedOf } from "../../fields/asked.js";
import { judgeItem } from "../../fields/judge.js";
import { makeKnowledge } from "../../fields/knowledge.js";
import { termsOf } from "../../fields/terms.js";
import type { ChangeLevel } from "../../fields/verdict.js";
import { namesSuccessor } from "../../instruments/mentions.js";
import { parseCitations } from "../../instruments/parse.js";
import { instrumentRegistry } from "../../instruments/registry.js";
import type { Bilingual, ItemField } from "../../model/codes.js";
import { called } from "../called.js";
import { applyChange, type Change, fieldsSet } from "../candidate.js";
import type { ProfileContext, ProfileProblem, ProfileRule } from "../rule.js";

/**
 * A locality may tighten the standard, not loosen it. A warning and no error, which would leave no draft to see it in: what an
 * upgrade keeps may loosen a standard that has become stricter.
 */
export const loosens: ProfileRule = {
  id: "profile-loosens",
  level: "warning",
  title: { zh: "调整比标准目录放宽", en: "A change asks less than the standard" },
  hint: {
    zh: "地方只能严于标准目录；确有上位规定允许的，在理由中写明是哪一件",
    en: "a locality may only be stricter; where a higher rule allows it, name that rule in the reason",
  },
  check: (context) => judged(context, "weakening", LOOSER, { among: ({ reason }) => !namesRule(reason) }),
};

/** The reason names what may allow it; whether it does is for a person to judge. */
export const loosensByRule: ProfileRule = {
  id: "profile-loosens-by-rule",
  level: "info",
  title: {
    zh: "调整比标准目录放宽，理由中写明了依据",
    en: "A change asks less than the standard, and names the rule that allows it",
  },
  hint: {
    zh: "核对理由中的文件是否确实允许放宽",
    en: "see whether the instrument that the reason names does allow it",
  },
  check: (context) => judged(context, "weakening", LOOSER, { among: ({ reason }) => namesRule(reason) }),
};

const LOOSER: Bilingual = { zh: "比标准目录放宽", en: "asks less than the standard" };

/** Why a basis gave way to another one: that law took the place of law allows nothing. */
const SUCCESSION = /已被.+取代$/u;

/** Whether a reason names an instrument, by its title in 《》 or its number. Reasons of several changes stand in one. */
function namesRule(reason: string): boolean {
  return reason
    .split("；")
    .filter((part) => !SUCCESSION.test(part))
    .some((part) => {
      const isQuoted = part.includes("《");
      return parseCitations(part).some(
        ({ title, number }) => number !== null || (isQuoted && title !== null),
      );
    });
}

/** Who discloses it and under which law is the locality's to adapt; the rest is the public's. */
const PUBLIC: readonly ItemField[] = ["content", "deadline", "channels", "audience", "method", "levels"];

/** What nobody can say of for certain whether it asks less; a document that took another's place is the law's to say. */
export const unclear: ProfileRule = {
  id: "profile-unclear",
  level: "info",
  title: {
    zh: "调整后的值与标准不同，宽严须由人判断",
    en: "A change of which nobody can say whether it asks less",
  },
  hint: {
    zh: "对照标准目录看是否减少了公开的内容、推迟了时限或缩小了对象",
    en: "compare it with the standard: is less disclosed, later, or to fewer people?",
  },
  check: (context) =>
    judged(
      context,
      "review",
      { zh: "与标准目录不同，宽严须由人判断", en: "differs from the standard" },
      { fields: PUBLIC, isSettled: anyOf(successorsIn(context), renamesIn(context)) },
    ),
};

type Part = ReturnType<typeof judgeItem>[number]["part"];

interface Asked {
  readonly among?: (change: Change) => boolean;
  readonly fields?: readonly ItemField[];
  readonly isSettled?: (part: Part) => boolean;
}

/** Makes the test whether nothing but a document that an element names gave way to its successor. */
function successorsIn({ catalog }: ProfileContext): (part: Part) => boolean {
  const registry = lazy(() => instrumentRegistry(catalog));
  return ({ old, new: now }) =>
    typeof old === "string" && typeof now === "string" && namesSuccessor(now, old, registry());
}

/** Makes the test whether nothing but the name of a domain gave way to the one that it has here. */
function renamesIn({ profile, catalog }: ProfileContext): (part: Part) => boolean {
  const own: Readonly<Record<string, string | undefined>> = profile.domains?.rename ?? {};
  const renamed = catalog.domains.flatMap(({ id, name }) => (own[id] ? [[name, own[id]] as const] : []));
  return ({ old, new: now }) =>
    typeof old === "string" && renamed.some(([name, here]) => old.replaceAll(name, here) === now);
}

function anyOf(...tests: readonly ((part: Part) => boolean)[]): (part: Part) => boolean {
  return (part) => tests.some((test) => test(part));
}

function* judged(
  { profile, catalog }: ProfileContext,
  asked: ChangeLevel,
  said: Bilingual,
  { among = () => true, fields, isSettled = () => false }: Asked,
): Generator<ProfileProblem> {
  const knowledge = makeKnowledge(termsOf(catalog.vocabulary), null);
  const { lacks } = channelsOf(profile);
  const { level } = profile.agency;
  const owed = (item: CatalogItem) => askedOf(item, { level, lacks, subjects: catalog.vocabulary.subjects });
  for (const [index, change] of (profile.change ?? []).entries()) {
    const item = catalog.item(change.item);
    if (!item || !among(change)) continue;
    for (const field of fieldsSet(change)) {
      if (fields && !fields.includes(field)) continue;
      for (const { level: found, part } of judgeItem(
        field,
        owed(item),
        applyChange(item, change),
        knowledge,
      )) {
        if (found !== asked || isSettled(part)) continue;
        yield {
          path: ["change", index, "set", field],
          message: {
            zh: `${called(change.item, catalog)}${said.zh}：${part.message.zh}`,
            en: `${change.item} ${said.en}: ${part.message.en}`,
          },
        };
      }
    }
  }
}
