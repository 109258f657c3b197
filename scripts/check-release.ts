/** `npm run release:check`: refuses to publish data that no release has made known; publishing runs it. */
import { readSources } from "../src/node/read.js";
import { formatText, validateSources } from "../src/validate/index.js";

const sources = await readSources(["catalogs"]);
const { findings } = validateSources(sources);
const against = findings.filter(({ rule, level }) => level === "error" || rule === "release-hash");
if (against.length > 0) {
  console.error(formatText(against, { language: "zh", sources }));
  console.error(
    "发布前先作一次新的发布：npm run release:catalog\nMake a release first: npm run release:catalog",
  );
  process.exitCode = 1;
}
