/** How the command line ends. */

/** Everything is fine. */
export const EXIT_FINE = 0;
/** There are findings at or above the level asked for. */
export const EXIT_FINDINGS = 1;
/** The input or the usage is wrong; nothing was done. */
export const EXIT_BAD_INPUT = 2;

/** One of the three exit codes. */
export type ExitCode = typeof EXIT_FINE | typeof EXIT_FINDINGS | typeof EXIT_BAD_INPUT;

/** What went wrong and what to do, in the language of the run. */
export interface FailureText {
  readonly message: string;
  readonly hint: string;
}

/** Bad input or usage that ends a command with {@link EXIT_BAD_INPUT}. */
export class Failure extends Error {
  override readonly name = "Failure";
  /** Stable code, such as `unknown-option`. */
  readonly code: string;
  readonly hint: string;

  constructor(code: string, { message, hint }: FailureText) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}
