import { describe, expect, it } from "vitest";
import { siteLink } from "../../docs/.vitepress/links.js";

describe("a link that works in the repository", () => {
  it.each([
    ["guide/clerks.md", "../mapping.md#offices", "/mapping.md#offices"],
    ["guide/reviewers.md", "../../CONTRIBUTING.md", "/contributing.md"],
    ["contributing.md", "docs/diff.md", "/diff.md"],
    ["changelog.md", "README.md", "/index.md"],
    ["tables.md", "https://example.com/a.md", "https://example.com/a.md"],
    ["tables.md", "#limits", "#limits"],
  ])("on %s, %s leads on the site to %s", (page, href, target) => expect(siteLink(page, href)).toBe(target));

  it.each([
    ["guide/clerks.md", "../examples/hongshan/README.md"],
    ["responsibilities.md", "../test/fixtures/responsibilities/second.yaml"],
    ["architecture.md", "../src/fields/judge.ts"],
  ])("on %s, %s is no page of the site", (page, href) => expect(siteLink(page, href)).toBeNull());
});
