/** Which channel reaches the public as well as another, and what a locality without one still owes. */
import { expect, it } from "vitest";
import { channelsOwed, reachesAsFar } from "../../src/fields/reach.js";
import type { Channel } from "../../src/model/item.js";

it.each([
  ["portal", "gazette", true],
  ["gazette", "portal", false],
  ["print-media", "broadcast", true],
  ["service-center", "notice-board", true],
  ["portal", "notice-board", false],
  ["notice-board", "portal", false],
  ["on-site", "targeted-push", true],
  ["on-site", "notice-board", false],
  ["other", "other", true],
  ["other", "portal", false],
  ["portal", "other", false],
] as const)("%s reaches as far as %s: %s", (one, other, expected) => {
  expect(reachesAsFar(one, other)).toBe(expected);
});

it.each<[string, Channel[], Parameters<typeof channelsOwed>[1], Channel[]]>([
  ["no gazette where there is a site", ["portal", "gazette"], ["gazette"], ["portal"]],
  [
    "a gazette where nothing stands for it",
    ["gazette", "notice-board"],
    ["gazette"],
    ["gazette", "notice-board"],
  ],
  ["a site that a gazette does not stand for", ["portal", "gazette"], ["portal"], ["portal", "gazette"]],
  [
    "what it has, in the order of the standard",
    ["notice-board", "portal"],
    ["gazette"],
    ["notice-board", "portal"],
  ],
  [
    "a further channel by its name",
    ["portal", { other: "甲平台" }],
    ["other"],
    ["portal", { other: "甲平台" }],
  ],
  [
    "a gazette that a further channel does not stand for",
    [{ other: "甲平台" }, "gazette"],
    ["gazette"],
    [{ other: "甲平台" }, "gazette"],
  ],
  [
    "both where both lack",
    ["reading-point", "notice-board"],
    ["reading-point", "notice-board"],
    ["reading-point", "notice-board"],
  ],
])("a locality owes %s", (_, asked, lacks, owed) => {
  expect(channelsOwed(asked, lacks)).toEqual(owed);
});
