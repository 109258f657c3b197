/** A permanent page for each item, and for each id that once was one. */
import { catalog } from "../../../src/index.js";
import { history, itemPage, redirectPage } from "../../.vitepress/pages/index.js";
import { TODAY } from "../../.vitepress/today.js";

export default {
  async paths() {
    const steps = await history;
    const gone = catalog.domains.flatMap(({ redirects }) => redirects);
    return [
      ...catalog.items().map((item) => ({ params: { id: item.id }, content: itemPage(item, steps, TODAY) })),
      ...gone.map((one) => ({ params: { id: one.id }, content: redirectPage(one, steps) })),
    ];
  },
};
