/** What commander makes of the options of `zwgk check`. */
import type { FailOnOption } from "../fail-on.js";
import type { SeverityOption } from "../severity.js";

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
