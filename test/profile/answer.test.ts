/** What a person answers, and what it writes into the profile. */
import { expect, it } from "vitest";
import { catalog } from "../../src/index.js";
import type { Mapping, Profile } from "../../src/model/index.js";
import {
  answerItems,
  answerQuestion,
  leftOutItems,
  openQuestions,
  presets,
  resolveProfile,
  withoutPreset,
} from "../../src/profile/index.js";

const town: Profile = {
  profile: 1,
  agency: { name: "某县某镇人民政府", level: "township" },
  release: catalog.release.release,
};

const asked = (profile: Profile) =>
  openQuestions({ profile, catalog, list: resolveProfile(profile, catalog).list });
const idsOf = (profile: Profile) =>
  resolveProfile(profile, catalog).list.sections.flatMap(({ rows }) => rows.map(({ id }) => id));

it.each(["own", "bureau", "exclude"] as const)("asks no more what was answered: %s", (code) => {
  const [question] = asked(town);
  if (!question) throw new Error("nothing is asked");
  const answered = answerQuestion(town, question, code);
  const bureaus = (profile: Profile) => asked(profile).filter(({ kind }) => kind === "subject-bureau");
  expect(bureaus(answered)).toHaveLength(bureaus(town).length - 1);
  const gone = code === "exclude" ? question.items : [];
  expect(idsOf(answered)).toEqual(idsOf(town).filter((id) => !gone.includes(id)));
});

it("asks of the rest where only some items of a question are answered", () => {
  const bureaus = (profile: Profile) => asked(profile).filter(({ kind }) => kind === "subject-bureau");
  const question = bureaus(town).find(({ items }) => items.length > 2);
  if (!question) throw new Error("nothing is asked");
  const [first = "", ...others] = question.items;
  const some = answerItems(town, question, [first], "own");
  expect(some.disclosedBy).toEqual([{ item: first, by: "own" }]);
  const rest = bureaus(some).find(({ items }) => items.includes(others[0] ?? ""));
  expect(rest?.items).toEqual(others);
  if (!rest) return;
  const all = answerItems(some, rest, others, "bureau");
  expect(bureaus(all)).toHaveLength(bureaus(town).length - 1);
  // What was said of the single item stays.
  expect(all.disclosedBy).toContainEqual({ item: first, by: "own" });
  // Whoever answers all at once says it of the department and the domain.
  expect(answerItems(some, question, question.items, "bureau").disclosedBy).toHaveLength(
    question.roles.length,
  );
});

it("keeps an item that no office answers for without an office, and asks no more about it", () => {
  const [id = ""] = idsOf(town);
  const mapping: Mapping = {
    mapping: 1,
    release: catalog.release.release,
    items: [{ item: id, links: [{ state: "none" }] }],
  };
  const asks = (profile: Profile) =>
    openQuestions({ profile, catalog, list: resolveProfile(profile, catalog).list, mapping }).filter(
      ({ kind }) => kind === "item-unmatched",
    );
  const [question] = asks(town);
  if (!question) throw new Error("nothing is asked");
  const kept = answerQuestion(town, question, "keep");
  expect(asks(kept)).toEqual([]);
  expect(idsOf(kept)).toContain(id);
});

it("states what a preset leaves out, so that one of it can be taken back", () => {
  const preset = presets.find(({ code }) => code === "street-office");
  if (!preset) throw new Error("no preset");
  const street: Profile = { ...town, preset: "street-office" };
  const stated = withoutPreset(street, preset);
  expect(stated.preset).toBeUndefined();
  expect(idsOf(stated)).toEqual(idsOf(street));
  expect(leftOutItems(stated, catalog).map(({ id, reason }) => [id, reason.zh])).toEqual(
    leftOutItems(street, catalog).map(({ id, reason }) => [id, reason.zh]),
  );
});
