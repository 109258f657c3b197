/** `npm run docs:check`: every link inside the built site leads to a page, and every anchor to a place on it. */
import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import glob from "fast-glob";
import { Parser } from "htmlparser2";

const SITE = fileURLToPath(new URL("../docs/.vitepress/dist/", import.meta.url));

interface Page {
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

const files = new Set(await glob("**", { cwd: SITE }));
const pages = new Map<string, Page>();
for (const file of files) {
  if (file.endsWith(".html")) pages.set(file, read(await readFile(posix.join(SITE, file), "utf8")));
}
const dead = [...pages].flatMap(([file, { links }]) =>
  links.filter((link) => !leadsSomewhere(file, link)).map((link) => `${file}: ${link}`),
);
for (const line of dead) console.error(line);
console.log(`${pages.size} pages, ${dead.length} dead links`);
if (pages.size === 0 || dead.length > 0) process.exitCode = 1;

function read(html: string): Page {
  const links: string[] = [];
  const anchors = new Set<string>();
  const parser = new Parser({
    onopentag(_name, { id, href, src }) {
      if (id !== undefined) anchors.add(id);
      links.push(...[href, src].filter((one) => one !== undefined));
    },
  });
  parser.end(html);
  return { links, anchors };
}

function leadsSomewhere(from: string, link: string): boolean {
  if (/^(?:[a-z][a-z+.-]*:|\/\/)/iu.test(link)) return true;
  const [path = "", anchor = ""] = decodeURI(link).split("#");
  const target =
    path === "" ? from : posix.join("/", path.startsWith("/") ? "" : posix.dirname(from), path).slice(1);
  const found = [target, `${target}.html`, posix.join(target, "index.html")].find((one) => files.has(one));
  if (found === undefined) return false;
  return (
    anchor === "" || !pages.has(found) || pages.get(found)?.anchors.has(decodeURIComponent(anchor)) === true
  );
}
