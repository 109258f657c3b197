/** Both sides read and compared. */
import type { Catalog } from "../../catalog/index.js";
import {
  type ChangeFinding,
  compareTables,
  DuplicateIdError,
  diffCatalogs,
  diffLists,
  explain,
  explainList,
} from "../../diff/index.js";
import {
  type ChangeReport,
  catalogRows,
  listRows,
  type RenderOptions,
  type Terms,
  tableRows,
} from "../../diff/render/index.js";
import { instrumentRegistry } from "../../instruments/index.js";
import {
  type Comparable,
  type ComparablePair,
  type CompareContext,
  CompareError,
  loadComparable,
  pairUp,
} from "../../node/index.js";
import { formatText } from "../../validate/index.js";
import type { Context } from "../context.js";
import { Failure } from "../exit.js";
import { paintOf } from "../paint.js";

/** What was compared, and what changed. */
export interface Compared {
  readonly pair: ComparablePair;
  readonly changes: readonly ChangeFinding[];
  readonly rows: ChangeReport["rows"];
  readonly options: Pick<RenderOptions, "lang" | "terms">;
}

/**
 * Reads and compares. Errors inside the inputs that do not stand in the way are reported.
 *
 * @throws Failure with the code of the `CompareError`, what is wrong inside the input reported before
 */
export async function compare(old: string, now: string, context: Context): Promise<Compared> {
  const sides = {
    data: context.data,
    earlier: context.earlier,
    asMade: context.asMade,
    catalogFolder: context.shipped.catalogFolder,
    cwd: ".",
  };
  return failing(context, async () => {
    const before = await side(old, sides, context);
    const after = await side(now, sides, context);
    return comparedPair(pairUp(before, after, context.data), context);
  });
}

async function side(spec: string, sides: CompareContext, context: Context): Promise<Comparable> {
  const found = await loadComparable(spec, sides);
  reportFindings(found, context);
  return found;
}

/** Compares two sides that were read. */
export function comparedPair(pair: ComparablePair, { catalog, data, language }: Context): Compared {
  const known = {
    registry: instrumentRegistry(data),
    vocabulary: data.vocabulary,
    redirects: catalog.domains.flatMap(({ redirects }) => redirects),
  };
  if (pair.kind === "list") {
    const [a, b] = [pair.old.list, pair.new.list];
    const changes = explainList(diffLists(a, b), { a, b, ...known });
    const own = [...b.sections, ...a.sections].map(({ domain: id, name }) => ({ id, name, en: id }));
    return { pair, changes, rows: listRows(a, b), options: { lang: language, terms: namedIn(catalog, own) } };
  }
  if (pair.kind === "table") {
    const [a, b] = [pair.old.table, pair.new.table];
    const changes = compareTables(a, b, known);
    return { pair, changes, rows: tableRows(a, b), options: { lang: language, terms: namedIn(catalog) } };
  }
  const [a, b] = [pair.old.part, pair.new.part];
  const options = { lang: language, terms: termsOf(pair, namedIn(catalog)) };
  return { pair, changes: explain(diffCatalogs(a, b), { a, b }), rows: catalogRows(a, b, options), options };
}

/** Names of domains beside the 26: those of later waves, and a locality's own. */
function namedIn(catalog: Catalog, own: Terms["domains"] = []): Terms {
  const { vocabulary } = catalog;
  const domains = [...catalog.domains, ...catalog.further, ...own];
  return { vocabulary, domains, instrument: (key) => catalog.instrument(key) };
}

/** Names as the new side has them, then the old, then the catalog that comes with the package. */
function termsOf({ old, new: now }: ComparablePair & { readonly kind: "catalog" }, catalog: Terms): Terms {
  const known = new Map(
    [old.part, now.part].flatMap(({ instruments = [] }) =>
      instruments.map((one) => [one.title, one] as const),
    ),
  );
  return {
    domains: catalog.domains,
    vocabulary: now.part.vocabulary ?? old.part.vocabulary ?? catalog.vocabulary,
    instrument: (key) => known.get(key) ?? catalog.instrument(key),
  };
}

async function failing<T>(context: Context, action: () => Promise<T>): Promise<T> {
  const { language, messages } = context;
  try {
    return await action();
  } catch (error) {
    if (error instanceof DuplicateIdError) {
      throw new Failure("ambiguous-ids", messages.diff.failures["ambiguous-ids"](error.message));
    }
    if (!(error instanceof CompareError)) throw error;
    reportFindings(error, context);
    throw new Failure(error.code, { message: error.text[language], hint: error.hint[language] });
  }
}

function reportFindings(
  { findings, sources }: Pick<Comparable, "findings" | "sources">,
  { io, language }: Context,
): void {
  io.err(formatText(findings, { language, sources, paint: paintOf(io) }));
}
