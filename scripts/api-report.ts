/**
 * `npm run api`: what each entry of the package shows, as text that a reviewer reads and a change shows in: api/<entry>.md.
 * It is made of the declarations that are published.
 */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { entries, STABILITY } from "./entries.js";

/** The entries of which there are reports; all domains are alike. */
const REPORTED = Object.keys(entries).filter(
  (entry) => !entry.startsWith("domains/") || entry === "domains/health",
);

/** The report's file of an entry. */
const fileOf = (entry: string) => `${entry.replace("/health", "")}.md`;

/**
 * Makes the reports.
 *
 * @param dist folder of the built package's declarations
 * @returns texts by file name
 */
export function apiReports(dist: string): ReadonlyMap<string, string> {
  const declared = (entry: string) => join(dist, `${entry}.d.ts`);
  const program = ts.createProgram(REPORTED.map(declared), {
    noLib: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  const checker = program.getTypeChecker();
  const shown = new Map(
    REPORTED.map((entry) => {
      const source = program.getSourceFile(declared(entry));
      const module = source && checker.getSymbolAtLocation(source);
      if (!module) throw new Error(`${declared(entry)} is not there: npm run bundle`);
      return [entry, shownBy(module, checker)];
    }),
  );
  const anywhere = new Set([...shown.values()].flatMap((own) => [...own.keys()]));
  return new Map(
    Array.from(shown, ([entry, own]) => [fileOf(entry), reportOf(entry, own, anywhere, checker)]),
  );
}

/** What an entry shows, with the names by which it does. */
type Shown = ReadonlyMap<ts.Symbol, string>;

function shownBy(module: ts.Symbol, checker: ts.TypeChecker): Shown {
  const meant = (one: ts.Symbol) => (one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one);
  return new Map(checker.getExportsOfModule(module).map((one) => [meant(one), one.name]));
}

function reportOf(
  entry: string,
  shown: Shown,
  anywhere: ReadonlySet<ts.Symbol>,
  checker: ts.TypeChecker,
): string {
  const parts = [...shown]
    .map(([symbol, name]) => ({ name, kind: kindOf(symbol), text: textOf(symbol, name) }))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.name < b.name ? -1 : 1));
  const named = [...new Set([...shown.keys()].flatMap((symbol) => namedIn(symbol, checker)))];
  const names = (symbols: readonly ts.Symbol[]) =>
    [...new Set(symbols.map(({ name }) => bare(name)))].sort().join(", ");
  const elsewhere = names(named.filter((symbol) => !shown.has(symbol) && anywhere.has(symbol)));
  const nowhere = names(named.filter((symbol) => !anywhere.has(symbol)));
  const path = entry === "index" ? "" : `/${entry.replace("/health", "/*")}`;
  return [
    `# zwgk-catalog${path}`,
    "",
    `Stability: ${STABILITY[entry.split("/")[0] ?? ""]}`,
    ...KINDS.flatMap((kind) => {
      const own = parts.filter((part) => part.kind === kind);
      return own.length === 0
        ? []
        : ["", `## ${kind}`, "", "```ts", own.map(({ text }) => text).join("\n\n"), "```"];
    }),
    ...(elsewhere === "" ? [] : ["", "## Named above, shown by another entry", "", elsewhere]),
    ...(nowhere === "" ? [] : ["", "## Named above, shown by none", "", nowhere]),
    "",
  ].join("\n");
}

const KINDS = ["Functions", "Values", "Errors", "Types"] as const;

function kindOf({ flags }: ts.Symbol): (typeof KINDS)[number] {
  if (flags & ts.SymbolFlags.Function) return "Functions";
  if (flags & ts.SymbolFlags.Class) return "Errors";
  return flags & ts.SymbolFlags.Value ? "Values" : "Types";
}

const printer = ts.createPrinter({ removeComments: true });

/** The declarations of a symbol by the name under which it is shown. */
function textOf(symbol: ts.Symbol, name: string): string {
  const texts = (symbol.declarations ?? []).map((declaration) => {
    const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    const text = printer.printNode(ts.EmitHint.Unspecified, statement, declaration.getSourceFile());
    return bare(text).replace(/^(?:export |declare )+/u, "");
  });
  return texts.join("\n").replace(new RegExp(`\\b${bare(symbol.name)}\\b`, "u"), name);
}

/** The bundler numbers names that several files use. */
function bare(text: string): string {
  return text.replaceAll(/(?<=\w)\$\d+\b/gu, "");
}

/** The types of the package that the declarations of a symbol name. */
function namedIn(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol[] {
  const named: ts.Symbol[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
      const name = ts.isTypeReferenceNode(node) ? node.typeName : node.expression;
      const found = checker.getSymbolAtLocation(name);
      const meant = found && found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
      if (meant?.declarations && !(meant.flags & ts.SymbolFlags.TypeParameter)) named.push(meant);
    }
    ts.forEachChild(node, visit);
  };
  for (const declaration of symbol.declarations ?? []) visit(declaration);
  return named;
}

if (process.argv[1] === import.meta.filename) {
  const reports = apiReports("dist");
  await mkdir("api", { recursive: true });
  for (const file of await readdir("api")) if (!reports.has(file)) await rm(join("api", file));
  await Promise.all([...reports].map(([file, text]) => writeFile(join("api", file), text)));
}
