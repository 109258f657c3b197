import { expect, test } from "vitest";
import { resolve } from "./fixture.js";

const row = (yaml: string, id: string) =>
  resolve(yaml)
    .list.sections.flatMap(({ rows }) => rows)
    .find((one) => one.id === id);
const confirmed = (item: string, fields: string) =>
  `confirmed: [{item: ${item}, fields: ${fields}, compared: 标准指引.docx, on: 2026-03-01}]\n`;

test("an item is unchecked in the fields that no page shows", () => {
  expect(row("", "social-assistance-001")?.unchecked).toBeUndefined();
  expect(row("", "social-assistance-003")?.unchecked).toHaveLength(10);
  expect(row("", "health-001")?.unchecked).not.toContain("category");
});

test("what a person confirmed is checked, and what evidence says stays as it is", () => {
  const all = row(confirmed("social-assistance-003", "all"), "social-assistance-003");
  expect(all?.unchecked).toBeUndefined();
  expect(all?.verification).toBe("unverified");
  const some = row(confirmed("social-assistance-003", "[deadline, basis]"), "social-assistance-003");
  expect(some?.unchecked).toHaveLength(8);
  expect(some?.unchecked).not.toContain("deadline");
});

test("a value of the locality's own needs no check", () => {
  const change = "change: [{item: social-assistance-003, set: {deadline: 10个工作日内}, reason: 县里要求}]\n";
  expect(row(change, "social-assistance-003")?.unchecked).not.toContain("deadline");
});

test("a missing deadline is unchecked until somebody confirms that there is none", () => {
  const change = "change: [{item: social-assistance-001, set: {deadline: null}, reason: 原文为空}]\n";
  expect(row(change, "social-assistance-001")?.unchecked).toEqual(["deadline"]);
  expect(
    row(change + confirmed("social-assistance-001", "[deadline]"), "social-assistance-001")?.unchecked,
  ).toBeUndefined();
});

test("an old id in a confirmation counts for the item of today", () => {
  expect(row(confirmed("health-009", "all"), "health-001")?.unchecked).toBeUndefined();
});

test("words to fill in are told with the row", () => {
  const change = "change: [{item: social-assistance-001, set: {content: [××镇电话]}, reason: 本地}]\n";
  expect(row(change, "social-assistance-001")?.placeholders).toEqual(["××镇"]);
  expect(row("", "social-assistance-001")?.placeholders).toBeUndefined();
});
