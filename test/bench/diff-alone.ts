/**
 * One contestant in a process of its own, for its peak of memory and its time at a size: called by `diff.ts` with its name
 * and the number of items.
 */
import { GCProfiler } from "node:v8";
import { CONTESTANTS } from "./diff-contestants.js";
import { revision } from "./revision.js";

const [name = "", items = ""] = process.argv.slice(2);
const make = new Map(Object.entries(CONTESTANTS)).get(name);
if (!make) throw new RangeError(`no contestant is called ${name}`);

const data = revision(Number(items));
const run = make(data);
globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const collections = new GCProfiler();
collections.start();
// Time of the processor: a busy machine does not count.
const start = process.cpuUsage();
const result = run();
const { user, system } = process.cpuUsage(start);
const time = (user + system) / 1000;
// The heap is highest just before it is collected, or at the end.
const peaks = collections.stop().statistics.map(({ beforeGC }) => beforeGC.heapStatistics.usedHeapSize);
const memory = peaks.reduce((most, peak) => Math.max(most, peak), process.memoryUsage().heapUsed) - before;
const size = Array.isArray(result) ? result.length : null;
console.log(JSON.stringify({ time, memory, size, changed: data.changed }));
