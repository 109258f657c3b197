import { describe, expect, it } from "vitest";
import { catalog } from "../../src/index.js";
import { createMapper, type DomainGuess } from "../../src/responsibilities/index.js";
import { typicalOffices, typicalPowers } from "./typical.js";

const mapper = createMapper(catalog);
const first = ([best]: readonly DomainGuess[]) => best?.domain ?? "none";

describe("rows that every county has", () => {
  it("maps typical powers to a domain that discloses them, or to none", () => {
    const wrong = typicalPowers()
      .map(({ row, right }) => ({ name: row.name, right, guess: first(mapper.power(row).domains) }))
      .filter(({ right, guess }) => !right.includes(guess));
    expect(wrong).toEqual([]);
  });

  it("maps typical offices likewise", () => {
    const wrong = typicalOffices()
      .map(({ row, right }) => ({ name: row.name, right, guess: first(mapper.office(row).domains) }))
      .filter(({ right, guess }) => !right.includes(guess));
    expect(wrong).toEqual([]);
  });
});
