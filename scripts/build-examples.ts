/** Makes the lists of the examples anew, as they are checked in. */
import { spawnSync } from "node:child_process";

/** The day whose law the lists are held against. */
const DAY = "2026-09-01";

for (const name of ["hongshan", "lian"]) {
  const folder = `docs/examples/${name}`;
  const args = ["generate", folder, "-o", folder, "--format", "md", "--on", DAY, "--force"];
  const { status } = spawnSync("npx", ["tsx", "src/cli/main.ts", ...args], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
