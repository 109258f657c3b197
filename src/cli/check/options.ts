/** What `zwgk check` was asked. */
import type { DomainId, Level } from "../../model/index.js";
import type { FailOnOption } from "../fail-on.js";
import type { Leveled, SeverityOption } from "../severity.js";

/** As commander has it. */
export interface CheckOptions extends FailOnOption, SeverityOption {
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
