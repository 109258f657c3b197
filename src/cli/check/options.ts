/** What `zwgk check` was asked. */
import type { Catalog } from "../../catalog/index.js";
import type { DomainId, Level } from "../../model/index.js";
import type { Context } from "../context.js";
import { readDay } from "../day.js";
import type { FailOnOption } from "../fail-on.js";
import type { JobsOption } from "../many/jobs.js";
import { type Leveled, readSeverity, type SeverityOption } from "../severity.js";
import { domainTerms, readCodes, termsOf } from "../terms.js";

/** As commander has it. */
export interface CheckOptions extends FailOnOption, SeverityOption, JobsOption {
  readonly domain?: string;
  readonly level?: string;
  readonly on?: string;
  readonly format: string;
  readonly out?: string;
  readonly columns?: string;
  readonly against?: string;
  readonly force?: true;
}

/** What was asked, read. */
export interface CheckRequest {
  readonly day: string;
  /** In official order; undefined for those that the catalog covers. */
  readonly domains: readonly DomainId[] | undefined;
  readonly level: Level | undefined;
  /** How grave the findings of rules are, the standard's and a profile's. */
  readonly leveled: Leveled;
}

/** Reads what was asked. @throws Failure for values that there are not */
export async function readRequest(asked: CheckOptions, context: Context): Promise<CheckRequest> {
  const { domain, level, on } = asked;
  const { catalog, messages } = context;
  const domains =
    domain === undefined ? [] : readCodes<string>("--domain", domain, domainTerms(catalog), messages);
  const levels =
    level === undefined
      ? []
      : readCodes<string>("--level", level, termsOf(catalog.vocabulary.levels), messages);
  return {
    day: readDay("--on", on, context),
    domains: domains.length > 0 ? inOfficialOrder(domains, catalog) : undefined,
    level: levels[0] as Level | undefined,
    leveled: await readSeverity(asked, ["check", "validate"], context),
  };
}

function inOfficialOrder(asked: readonly string[], { domains }: Pick<Catalog, "domains">): DomainId[] {
  return domains.map(({ id }) => id).filter((id) => asked.includes(id));
}
