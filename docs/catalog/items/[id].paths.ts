/** A permanent page for each item. */
import { catalog } from "../../../src/index.js";
import { history, itemPage } from "../../.vitepress/pages/index.js";
import { TODAY } from "../../.vitepress/today.js";

export default {
  async paths() {
    const steps = await history;
    return catalog
      .items()
      .map((item) => ({ params: { id: item.id }, content: itemPage(item, steps, TODAY) }));
  },
};
