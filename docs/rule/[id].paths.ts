/** A page for each rule, with a file that breaks it. */
import { rulePages } from "../.vitepress/pages/index.js";

export default {
  paths: async () => [...(await rulePages())].map(([id, content]) => ({ params: { id }, content })),
};
