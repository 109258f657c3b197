/** Which office stands chosen for a domain before anybody has looked: one button confirms it. */
import { expect, test } from "vitest";
import { onlyProposed, presetOffice } from "../../app/src/state/open-domain.js";

const domain = (...items: readonly (readonly [office: string | undefined, score?: number])[]) => ({
  items: items.map(([office, score], at) => ({
    id: `item-${at}`,
    title: `第${at}项`,
    proposed: office,
    link: { state: "proposed" as const, ...(score === undefined ? {} : { score }) },
  })),
});

test.each([
  ["sure of each item", domain(["甲办", 0.95], ["甲办", 0.61]), "甲办", "甲办"],
  ["sure of one item and not of the others", domain(["甲办", 0.95], ["甲办", 0.39]), "", "甲办"],
  ["unsure of all", domain(["甲办", 0.25]), "", "甲办"],
  ["without a proposal for one item", domain(["甲办", 0.95], [undefined]), "", "甲办"],
  ["of two offices", domain(["甲办", 0.95], ["乙办", 0.95]), "", ""],
  ["without any proposal", domain([undefined]), "", ""],
])("%s", (_, open, preset, only) => {
  expect(presetOffice(open)).toBe(preset);
  expect(onlyProposed(open)).toBe(only);
});
