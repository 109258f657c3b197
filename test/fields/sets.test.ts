import { expect, test } from "vitest";
import { compareChannels, compareSubjects, type SubjectValue } from "../../src/fields/sets.js";
import { termsOf } from "../../src/fields/terms.js";
import { catalog } from "../../src/index.js";
import type { Channel } from "../../src/model/item.js";

const knowledge = { terms: termsOf(catalog.vocabulary) };
const channels = (old: readonly Channel[], now: readonly Channel[]) => {
  const { dropped, added, pairs } = compareChannels(old, now, knowledge);
  return { dropped, added, pairs };
};
const NOTHING = { dropped: [], added: [], pairs: [] };
const named = (other: string) => ({ other });

test("a channel by its own name is the same one wherever it stands", () => {
  expect(channels([named("甲平台"), "portal"], ["portal", named("甲平台")])).toEqual(NOTHING);
});

test("a channel that a locality calls by another name is renamed, each but once", () => {
  const [site, app] = [named("虚江市人民政府门户网站"), named("虚江市甲平台")];
  expect(channels(["portal", named("甲平台")], [app, site])).toEqual({
    ...NOTHING,
    pairs: [
      { old: "portal", new: site },
      { old: named("甲平台"), new: app },
    ],
  });
  expect(channels([app], [named("甲平台")]).pairs).toHaveLength(1);
  expect(channels(["other"], [app]).pairs).toEqual([{ old: "other", new: app }]);
  expect(channels(["portal", "notice-board"], [site])).toEqual({
    dropped: ["notice-board"],
    added: [],
    pairs: [{ old: "portal", new: site }],
  });
  // Whatever stands behind 其他, it stands for one.
  expect(channels([named("甲平台"), named("乙平台")], ["other"])).toEqual({
    dropped: [named("乙平台")],
    added: [],
    pairs: [{ old: named("甲平台"), new: "other" }],
  });
});

test("a channel of another kind, or by a name that says something else, is another one", () => {
  expect(channels(["portal"], ["notice-board"])).toMatchObject({ dropped: ["portal"], pairs: [] });
  expect(channels([named("甲平台")], [named("乙平台")])).toMatchObject({
    added: [named("乙平台")],
    pairs: [],
  });
  expect(channels(["portal"], [named("政务公开专区")])).toMatchObject({ dropped: ["portal"], pairs: [] });
});

test("a subject by its own name is the same one wherever it stands, and renamed where its role stays", () => {
  const town = { role: "township", name: "云溪镇人民政府" };
  const compared = (old: readonly SubjectValue[], now: readonly SubjectValue[]) => {
    const { dropped, added, pairs, reordered } = compareSubjects(old, now);
    return { dropped, added, pairs, reordered };
  };
  expect(compared([town, "education"], ["education", { ...town }])).toEqual({ ...NOTHING, reordered: true });
  const other = { ...town, name: "云溪街道办事处" };
  expect(compared([town], [other])).toMatchObject({ dropped: [], pairs: [{ old: town, new: other }] });
  expect(compared(["township"], ["education"])).toMatchObject({ dropped: ["township"], pairs: [] });
});
