/** One share of the runs, in a process of its own: `child.ts seed first runs` prints what became of them as JSON. */
import { fuzz } from "./fuzz.js";

const [seed = 1, first = 0, runs = 1] = process.argv.slice(2).map(Number);
const result = await fuzz(seed, first, runs);
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ...result, refused: [...result.refused], megabytes }));
