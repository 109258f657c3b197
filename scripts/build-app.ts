/** Builds the page: `npm run app` writes app/dist/zwgk.html, one file that needs nothing else, and its checksum beside it. */
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { zlibSync } from "fflate";
import { catalog } from "../src/index.js";

/** What the page must run in: browsers of office machines. */
export const TARGET = ["chrome87", "firefox78"];

/**
 * In a script of one piece, what some module loads on demand is begun by whoever needs it first. A barrel of a package
 * without side effects is left out then, and with it the beginning of the model's schemas: here they count as having effects.
 */
const schemas: Plugin = {
  name: "schemas",
  setup({ onResolve }) {
    const folder = resolve("src/model");
    onResolve({ filter: /^[.][.]?\/.*[.]js$/ }, ({ path, resolveDir }) => {
      const file = resolve(resolveDir, path).replace(/\.js$/u, ".ts");
      return file.startsWith(folder) ? { path: file, sideEffects: true } : undefined;
    });
  },
};

/** How its scripts are built. */
export const appOptions = {
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
  platform: "browser",
  target: TARGET,
  charset: "utf8",
  legalComments: "none",
  loader: { ".bcmap": "binary" },
  plugins: [schemas],
  jsx: "automatic",
  jsxImportSource: "preact",
  // These come first: what the libraries use and these browsers lack, and that none of them makes code from text.
  inject: ["app/src/older-browsers.ts", "app/src/no-eval.ts"],
  define: { ZWGK_RELEASE: JSON.stringify(catalog.release.release), process: "undefined" },
  logLevel: "error",
} satisfies BuildOptions;

/** The page as one HTML text. */
export async function buildApp(): Promise<string> {
  const [engine, script, style, page] = await Promise.all([
    bundled("app/src/engine/worker.ts"),
    bundled("app/src/main.tsx"),
    bundled("app/src/style/page.css"),
    readFile("app/page.html", "utf8"),
  ]);
  const parts: Record<string, string> = {
    CSP: policy([script, engine]),
    STYLE: style,
    ENGINE: Buffer.from(zlibSync(new TextEncoder().encode(engine), { level: 9 })).toString("base64"),
    SCRIPT: script,
  };
  return page.replace(/\/\*\s*([A-Z]+)\s*\*\//gu, (_, name: string) => parts[name] ?? "");
}

/** Nothing is loaded and nothing is sent; of scripts only these run. Styles stand in what is previewed, too. */
function policy(scripts: readonly string[]): string {
  const hashes = scripts.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  return [
    "default-src 'none'",
    `script-src ${hashes.join(" ")}`,
    "style-src 'unsafe-inline'",
    "worker-src blob:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({ ...appOptions, entryPoints: [entry] });
  // A closing tag in a string would end the element that the script stands in.
  return (outputFiles[0]?.text ?? "").trim().replace(/<\/(script|style)/giu, "<\\/$1");
}

/** Writes the page, and beside it the checksum by which `sha256sum -c` knows it again. */
export async function writeApp(file: string): Promise<number> {
  const text = await buildApp();
  const checksum = createHash("sha256").update(text).digest("hex");
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  await writeFile(`${file}.sha256`, `${checksum}  ${basename(file)}\n`);
  return Buffer.byteLength(text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const file = "app/dist/zwgk.html";
  const bytes = await writeApp(file);
  console.log(`${file}  ${(bytes / 1024 / 1024).toFixed(2)} MB`);
}
