import { expect, it } from "vitest";
import { catalog } from "../../src/index.js";
import { profileSchema } from "../../src/model/index.js";
import { resolveProfile } from "../../src/profile/index.js";

const ITEM = "social-assistance-003";
const OLD = "《最低生活保障审核审批办法（试行）》（民发〔2012〕220号）";

/** Whether less may be asked: what is said of an item whose element names another document. */
function said(words: string): string[] {
  const content = catalog.item(ITEM)?.content ?? [];
  expect(content).toContain(OLD);
  const set = { content: content.map((element) => (element === OLD ? words : element)) };
  const profile = profileSchema.parse({
    profile: 1,
    agency: { name: "某县某镇人民政府", level: "township" },
    release: catalog.release.release,
    change: [{ item: ITEM, set, reason: "换成现行文件" }],
  });
  return resolveProfile(profile, catalog)
    .findings.map(({ rule }) => rule)
    .filter((rule) => /^profile-(?:loosens|unclear)/u.test(rule));
}

it.each([
  [
    "the successor in an element is no question of more or less",
    "《最低生活保障审核确认办法》（民发〔2021〕57号）",
    0,
  ],
  ["another document is", "《临时救助管理办法》", 1],
  [
    "the successor with other words around it is",
    "《最低生活保障审核确认办法》（民发〔2021〕57号）的要点",
    1,
  ],
])("%s", (_what, words, count) => {
  expect(said(words)).toHaveLength(count);
});
