import type { Instrument, Replacement } from "../../model/index.js";
import type { Problem, Rule } from "../rule.js";
import { quote } from "../schema-words.js";

const FACTS = ["number", "issued", "effective"] as const satisfies readonly (keyof Replacement)[];

/** What a replacement may say. Its day of issue may be that of a revision, where the revised text took the place. */
function factsOf({
  number,
  issued,
  revised,
  effective,
}: Instrument): Record<(typeof FACTS)[number], string[]> {
  const known = (...facts: readonly (string | null)[]) => facts.filter((fact) => fact !== null);
  return {
    number: known(number),
    issued: issued === null ? [] : [issued, ...revised],
    effective: known(effective),
  };
}

/** What a replacement says of itself is said in its own entry as well: the two must not drift apart. */
export const replacementRegistered: Rule = {
  id: "replacement-registered",
  level: "error",
  title: { zh: "取代文件没有登记，或写法不一", en: "A replacement is not registered, or told differently" },
  why: {
    zh: "公开依据失效的，要改写为取代它的文件；那件文件没有登记就改不了。",
    en: "A basis that has ended is rewritten to what took its place, which only a registered instrument can be.",
  },
  hint: {
    zh: "按登记表的名称写，没有的先登记；同名的另一文本，名称后加年份，如“……办法（2020年）”",
    en: "write the title of its entry, or register it first; another text of the same name has its year behind the title",
  },
  *check(workspace) {
    const { registry } = workspace;
    if (!registry) return;
    for (const file of workspace.of("instruments")) {
      for (const [index, { title, replacedBy }] of file.value.instruments.entries()) {
        for (const [next, replacement] of replacedBy.entries()) {
          const path = ["instruments", index, "replacedBy", next];
          const entry = registry.instruments.get(replacement.title);
          if (!entry || entry.title === title) {
            yield { file, path: [...path, "title"], message: missing(replacement.title) };
            continue;
          }
          for (const fact of FACTS) {
            const registered = factsOf(entry)[fact];
            if (agree(replacement[fact], registered)) continue;
            yield { file, path: [...path, fact], message: differs(replacement, fact, registered) };
          }
        }
      }
    }
  },
};

/** What one of them leaves open, the other may know; a date may be known to the month only. */
function agree(told: string | null, registered: readonly string[]): boolean {
  return told === null || registered.length === 0 || registered.some((fact) => fact.startsWith(told));
}

function missing(title: string): Problem["message"] {
  return {
    zh: `取代文件《${quote(title)}》不是登记表中的另一件文件`,
    en: `the replacement 《${quote(title)}》 is not another instrument of the registry`,
  };
}

function differs(
  told: Replacement,
  fact: (typeof FACTS)[number],
  registered: readonly string[],
): Problem["message"] {
  return {
    zh: `《${quote(told.title)}》的 ${fact} 这里写 ${told[fact]}，它自己的条目写 ${registered.join("、")}`,
    en: `the ${fact} of 《${quote(told.title)}》 is ${told[fact]} here, and ${registered.join(", ")} in its own entry`,
  };
}
