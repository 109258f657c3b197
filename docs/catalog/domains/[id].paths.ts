/** A page for each domain. */
import { catalog } from "../../../src/index.js";
import { domainPage } from "../../.vitepress/pages/index.js";

export default {
  paths: () => catalog.domains.map((domain) => ({ params: { id: domain.id }, content: domainPage(domain) })),
};
