/** The figures of a list that a yearly report on open government states. */
import { assertArgument } from "../model/argument.js";
import type { Level, Method } from "../model/codes.js";
import { LEVELS } from "../model/codes.js";
import type { DisclosureList, ListRow, ListSection } from "../model/list.js";
import { DISCLOSURE_LIST } from "../model/shapes.js";
import { countRows } from "../tables/count.js";

/** How many items there are of each kind. An item of several levels counts for each of them. */
export interface Figures {
  readonly items: number;
  readonly verification: Readonly<Record<ListRow["verification"], number>>;
  readonly methods: Readonly<Record<Method, number>>;
  readonly levels: Readonly<Record<Level, number>>;
  /** What rests on law that had ended by the list's `basisOn`; null where nobody asked. */
  readonly outdated: { readonly items: number; readonly citations: number } | null;
}

/** The figures of a list, as a whole and by domain and office. */
export interface ListFigures {
  readonly total: Figures;
  /** In official order; domains without items are left out. */
  readonly domains: readonly (Pick<ListSection, "domain" | "number" | "name"> & Figures)[];
  /** In the order in which they first appear; `null` counts the items that have none. Empty where no item has one. */
  readonly offices: readonly { readonly office: string | null; readonly items: number }[];
}

const METHODS = ["proactive", "on-request", "both"] as const satisfies readonly Method[];

/** Counts a list. */
export function listFigures(list: DisclosureList): ListFigures {
  assertArgument("listFigures", list, DISCLOSURE_LIST);
  const rows = list.sections.flatMap((section) => section.rows);
  const isJudged = list.basisOn !== undefined;
  return {
    total: figuresOf(rows, isJudged),
    domains: list.sections.map(({ domain, number, name, rows: own }) => ({
      domain,
      number,
      name,
      ...figuresOf(own, isJudged),
    })),
    offices: officesOf(rows),
  };
}

function figuresOf(rows: readonly ListRow[], isJudged: boolean): Figures {
  const { items, ...verification } = countRows(rows);
  const outdated = rows.filter((row) => row.outdated);
  return {
    items,
    verification,
    methods: tally(METHODS, (method) => rows.filter((row) => row.method === method).length),
    levels: tally(LEVELS, (level) => rows.filter((row) => row.levels.includes(level)).length),
    outdated: isJudged
      ? { items: outdated.length, citations: outdated.flatMap((row) => row.outdated ?? []).length }
      : null,
  };
}

function officesOf(rows: readonly ListRow[]): ListFigures["offices"] {
  const counts = new Map<string, number>();
  for (const { office } of rows) if (office) counts.set(office, (counts.get(office) ?? 0) + 1);
  if (counts.size === 0) return [];
  const without = rows.filter(({ office }) => !office).length;
  const named = Array.from(counts, ([office, items]) => ({ office, items }));
  return without === 0 ? named : [...named, { office: null, items: without }];
}

function tally<Code extends string>(
  codes: readonly Code[],
  count: (code: Code) => number,
): Record<Code, number> {
  return Object.fromEntries(codes.map((code) => [code, count(code)])) as Record<Code, number>;
}
