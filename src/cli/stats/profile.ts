/** `zwgk stats <profile>`: the figures that a yearly report states of a locality's list. */
import { createCatalog } from "../../catalog/index.js";
import { type ListFigures, listFigures } from "../../profile/index.js";
import { type ChangesSince, changesSince } from "../../releases/since.js";
import { termOf } from "../../tables/layout/terms.js";
import { visible } from "../../text/visible.js";
import { alignRows } from "../columns.js";
import type { Context } from "../context.js";
import { horizonLine } from "../horizon.js";
import { assign } from "../map/assign.js";
import { printJson, printLines } from "../print.js";
import { releaseData } from "../release.js";
import { type Resolved, resolveAt } from "../resolved.js";
import type { Leveled } from "../severity.js";

/** What was asked. */
export interface FiguresRequest {
  readonly day: string;
  readonly since: string | undefined;
  readonly json: boolean;
  readonly leveled: Leveled;
}

/** Prints the figures of the list that a profile makes. */
export async function printFigures(path: string, request: FiguresRequest, context: Context): Promise<void> {
  const { messages, io } = context;
  const { day, leveled } = request;
  const resolved = await resolveAt(path, { failOn: "error", day, leveled }, context);
  const list = resolved && (await withOffices(resolved, context));
  if (!list) return io.err(`${messages.say.stopped}\n`);
  const changes = await since(resolved, request.since, context);
  const figures = listFigures(list);
  const { agency, release } = list;
  if (request.json) printJson(context, { agency, release, on: request.day, ...figures, since: changes });
  else printLines(context, lines(list.agency.name, figures, changes, request.day, context));
}

/** What changed since a release or folder, the last release before the one in use unless given; null before the first. */
async function since(
  { profile, list }: Resolved,
  spec: string | undefined,
  context: Context,
): Promise<ChangesSince | null> {
  const asked = spec ?? Object.keys(context.earlier).at(-1);
  if (asked === undefined) return null;
  // A catalog freezes its data, and the current release is in use.
  const before = createCatalog(structuredClone({ ...(await releaseData(asked, context)) }));
  return changesSince(profile, list, before, context.catalog);
}

async function withOffices(resolved: Resolved, context: Context) {
  if (!resolved.profile.responsibilities) return resolved.list;
  const assigned = await assign(resolved, context);
  return assigned?.list ?? null;
}

const VERIFICATIONS = ["attested", "partial", "unverified", "local"] as const;

function lines(
  agency: string,
  figures: ListFigures,
  since: ChangesSince | null,
  day: string,
  context: Context,
): string[] {
  const { messages, catalog } = context;
  const { figures: words } = messages;
  const { release, date } = catalog.release;
  const { total, offices } = figures;
  return [
    visible(words.title(agency)),
    messages.say.release(release, date),
    "",
    ...domainLines(figures, context),
    "",
    ...kindLines(figures, context),
    ...(total.outdated ? [words.outdated(total.outdated.items, total.outdated.citations, day)] : []),
    "",
    ...(offices.length === 0
      ? [words.noOffices]
      : alignRows(
          [
            [messages.columns.items, words.office],
            ...offices.map(({ office, items }) => [String(items), visible(office ?? words.withoutOffice)]),
          ],
          { right: [0] },
        )),
    "",
    ...sinceLines(since, context),
    horizonLine(context),
  ];
}

function domainLines({ domains, total }: ListFigures, { messages, catalog, language }: Context): string[] {
  const { columns, verification, law, say } = messages;
  const shown = VERIFICATIONS.filter((one) => one !== "local" || total.verification.local > 0);
  const numbers = (figures: ListFigures["total"]) => [
    String(figures.items),
    ...shown.map((one) => String(figures.verification[one])),
    String(figures.outdated?.citations ?? ""),
  ];
  const rows = [
    [
      columns.number,
      columns.domain,
      columns.items,
      ...shown.map((one) => (one === "local" ? say.local : verification[one])),
      law.outdated,
    ],
    ...domains.map(({ number, name, domain, ...figures }) => [
      String(number),
      language === "zh" ? name : (catalog.domains.find(({ id }) => id === domain)?.en ?? name),
      ...numbers(figures),
    ]),
    ["", columns.total, ...numbers(total)],
  ];
  return alignRows(rows, { right: rows[0]?.flatMap((_, at) => (at === 1 ? [] : [at])) ?? [] });
}

/** Methods and levels, those that no item has left out. */
function kindLines({ total }: ListFigures, { messages, catalog, language }: Context): string[] {
  const { fields, levels, colon } = messages;
  const options = { vocabulary: catalog.vocabulary, lang: language };
  const counted = (counts: Readonly<Record<string, number>>, name: (code: string) => string) =>
    Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([code, count]) => `${name(code)} ${count}`)
      .join(" · ");
  return [
    `${fields.method}${colon}${counted(total.methods, (code) => termOf(options, "methods", code))}`,
    `${fields.levels}${colon}${counted(total.levels, (code) => levels[code as keyof typeof levels])}`,
  ];
}

function sinceLines(since: ChangesSince | null, { messages, catalog }: Context): string[] {
  const { figures: words } = messages;
  if (since === null) return [words.firstRelease(catalog.release.release)];
  const { release, date, added, removed, changed, findings } = since;
  return [
    words.since(release, date, added.length, removed.length, changed.length),
    ...[
      [words.added, added] as const,
      [words.removed, removed] as const,
      [words.changed, changed] as const,
    ].flatMap(([heading, ids]) => (ids.length === 0 ? [] : [`  ${heading} ${ids.join(" ")}`])),
    ...(added.length + removed.length + changed.length === 0 ? [] : [words.meaning(findings)]),
  ];
}
