import { describe, expect, it } from "vitest";
import { findTrigger, parseDeadline, TRIGGER_CODES, triggerEntry } from "../../src/deadlines/index.js";

const wordings = TRIGGER_CODES.flatMap((code) => {
  const { term, aliases } = triggerEntry(code);
  return [term, ...aliases].map((wording) => [wording, code] as const);
});

describe("the table of triggers", () => {
  it("has every wording once", () => {
    expect(new Set(wordings.map(([wording]) => wording)).size).toBe(wordings.length);
  });

  it("is found again in a deadline, each wording with and without 自", () => {
    expect(wordings.length).toBeGreaterThan(150);
    for (const [wording, code] of wordings)
      for (const text of [`${wording}之日起3个工作日内`, `自${wording}之日起3个工作日内公开`])
        expect([text, parseDeadline(text)]).toEqual([text, expect.objectContaining({ trigger: code })]);
  });

  it("does not find what it does not have", () => {
    expect(findTrigger("项目竣工")).toBeNull();
    expect(findTrigger("constructor")).toBeNull();
  });
});
