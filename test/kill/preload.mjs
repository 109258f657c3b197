/** Tells whoever kills this process when it begins to write. */
import { writeSync } from "node:fs";
import fs from "node:fs/promises";

let begun = false;
for (const name of ["open", "mkdir", "rename", "rm", "truncate", "writeFile", "appendFile"]) {
  const original = fs[name];
  fs[name] = (...args) => {
    const reads = name === "open" && (args[1] ?? "r") === "r";
    if (!begun && !reads) {
      begun = true;
      writeSync(3, "w");
    }
    return original.apply(fs, args);
  };
}
