import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  compareDeadlines,
  dueDate,
  formatDeadline,
  loadChinaCalendar,
  parseDeadline,
} from "../../src/deadlines/index.js";

const page = readFileSync("docs/deadlines.md", "utf8");

describe("docs/deadlines.md", () => {
  const rows = [...page.matchAll(/^\| (.+) \| `(.+)` \| (.+) \|$/gmu)].map(([, ...cells]) => cells);

  it.each(rows)("shows %s as %s, written %s", (text = "", kind = "", written = "") => {
    const deadline = parseDeadline(text);
    expect([deadline.kind, formatDeadline(deadline)]).toEqual([kind, written]);
  });

  it("has rows", () => {
    expect(rows.length).toBeGreaterThan(15);
  });

  it("shows code that does what it says", async () => {
    const standard = parseDeadline("自该信息形成或者变更之日起20个工作日内予以公开");
    const local = parseDeadline("信息形成（变更）7个工作日内");
    expect(page).toContain(formatDeadline(standard));
    const { relation, reason } = compareDeadlines(local, standard);
    expect(page).toContain(`{ relation: "${relation}", reason: { zh: "${reason.zh}"`);
    const { date, provisional } = dueDate(standard, "2025-09-22", await loadChinaCalendar());
    expect(page).toContain(`{ date: "${date}", provisional: ${provisional}`);
  });
});
