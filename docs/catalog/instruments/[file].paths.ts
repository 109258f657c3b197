/** A permanent page for each registered instrument. */
import { catalog } from "../../../src/index.js";
import { history, instrumentFile, instrumentPage } from "../../.vitepress/pages/index.js";
import { TODAY } from "../../.vitepress/today.js";

export default {
  async paths() {
    const steps = await history;
    return catalog.instruments.map((instrument) => ({
      params: { file: instrumentFile(instrument.title) },
      content: instrumentPage(instrument, steps, TODAY),
    }));
  },
};
