/**
 * One contestant in a process of its own, for its peak of memory and its time at a size: called by `diff.ts` with its name
 * and the number of items.
 */
import { CONTESTANTS } from "./diff-contestants.js";
import { revision } from "./revision.js";

const [name = "", items = ""] = process.argv.slice(2);
const make = new Map(Object.entries(CONTESTANTS)).get(name);
if (!make) throw new RangeError(`no contestant is called ${name}`);

const data = revision(Number(items));
const run = make(data);
globalThis.gc?.();
const before = process.resourceUsage().maxRSS;
// Time of the processor: a busy machine does not count.
const start = process.cpuUsage();
const result = run();
const { user, system } = process.cpuUsage(start);
const time = (user + system) / 1000;
const memory = process.resourceUsage().maxRSS - before;
const size = Array.isArray(result) ? result.length : null;
console.log(JSON.stringify({ time, memory: memory * 1024, size, changed: data.changed }));
