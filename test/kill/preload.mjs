/**
 * Kills this process while it writes: at the operation on files of that number, as it begins or so many microseconds
 * later, while the system carries it out. Otherwise says at the end how many there were.
 */
import { writeSync } from "node:fs";
import fs from "node:fs/promises";

const at = Number(process.env.ZWGK_KILL_AT);
const wait = Number(process.env.ZWGK_KILL_WAIT);
let count = 0;

const die = () => process.kill(process.pid, "SIGKILL");

function counted(owner, name, isChange = () => true) {
  const original = owner[name];
  owner[name] = function (...args) {
    if (!isChange(args)) return original.apply(this, args);
    count += 1;
    if (count === at && wait < 0) die();
    const result = original.apply(this, args);
    if (count === at) {
      const end = performance.now() + wait / 1000;
      while (performance.now() < end);
      die();
    }
    return result;
  };
}

const handle = await fs.open(process.execPath, "r");
for (const name of ["writeFile", "appendFile", "sync"]) counted(Object.getPrototypeOf(handle), name);
await handle.close();
for (const name of ["mkdir", "link", "rename", "rm", "truncate", "writeFile", "appendFile"])
  counted(fs, name);
counted(fs, "open", ([, flags = "r"]) => flags !== "r");

process.on("exit", () => {
  if (!Number.isNaN(at)) return;
  try {
    writeSync(3, String(count));
  } catch {
    // Nobody asked.
  }
});
