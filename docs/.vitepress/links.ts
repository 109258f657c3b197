/** Links of the pages, written so that they work in the repository, as links of the site. */
import { posix } from "node:path";
import type { MarkdownRenderer } from "vitepress";

/** Pages of the site that stand at the top of the repository. */
const TOP: Readonly<Record<string, string>> = {
  "CONTRIBUTING.md": "contributing.md",
  "CHANGELOG.md": "changelog.md",
  "README.md": "index.md",
};

/**
 * Where a link leads on the site.
 *
 * @param page that it stands on, such as `guide/clerks.md`
 * @param href as written
 * @returns null where it leads to a file that only the repository has
 */
export function siteLink(page: string, href: string): string | null {
  if (/^([a-z]+:|#|\/)/iu.test(href)) return href;
  const [path = "", anchor] = href.split("#");
  const folder = Object.values(TOP).includes(page) ? "" : posix.join("docs", posix.dirname(page));
  const file = posix.join(folder, path);
  const target =
    TOP[file] ?? (/^docs\/(?!examples\/).*(\.md|\/)$/u.test(file) ? file.slice("docs/".length) : null);
  return target === null ? null : `/${target}${anchor === undefined ? "" : `#${anchor}`}`;
}

/** Turns the links of every page; what only the repository has is named without a link. */
export function siteLinks(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push("site-links", ({ tokens, env }) => {
    for (const { children } of tokens) {
      let dropped = false;
      for (const token of children ?? []) {
        if (token.type === "link_open") {
          const target = siteLink(env.relativePath, token.attrGet("href") ?? "");
          dropped = target === null;
          if (target !== null) token.attrSet("href", target);
        }
        if (dropped && token.type.startsWith("link_")) {
          if (token.type === "link_close") dropped = false;
          token.tag = "span";
          token.attrs = null;
          token.type = token.type.replace("link", "em");
        }
      }
    }
  });
}
