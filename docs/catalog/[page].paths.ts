/** How complete the catalog is, and what changed in it: pages made of the data. */
import { completeness, history, releasesPage } from "../.vitepress/pages/index.js";

export default {
  paths: async () => [
    { params: { page: "completeness" }, content: completeness() },
    { params: { page: "releases" }, content: releasesPage(await history) },
  ],
};
