/** A step in the catalog's history as the redline that `zwgk diff --format html` makes. */

import { catalogRows, RENDERERS } from "../../../src/diff/index.js";
import { catalog } from "../../../src/index.js";
import { type Step, stateName } from "./history.js";

/** A whole HTML document. */
export async function redline({ from, to, old, new: now, changes }: Step): Promise<string> {
  const options = { lang: "zh", terms: catalog } as const;
  const html = await RENDERERS.html.render(
    {
      names: { old: stateName(from), new: stateName(to) },
      changes,
      rows: catalogRows(old, now, options),
      semver: null,
      ignored: 0,
    },
    options,
  );
  return String(html);
}
