/** The command line as a function, on the day of the built one. */
import { quietIo } from "../../src/cli/many/quiet.js";
import { run } from "../../src/cli/run.js";
import { shippedHere } from "../../src/cli/shipped.js";

const shipped = shippedHere();

export const zwgk = (...argv: string[]) => run(argv, quietIo(), shipped);
