/** What the catalog browser lists and searches. */
import { catalog } from "../../src/index.js";
import { VERIFICATION } from "../.vitepress/pages/index.js";

export interface ListedItem {
  readonly id: string;
  readonly domain: string;
  readonly category: string;
  readonly name: string;
  readonly levels: readonly string[];
  readonly verification: string;
}

declare const data: readonly ListedItem[];

export { data };

export default {
  load: (): readonly ListedItem[] =>
    catalog.items().map(({ id, domain, category, name, levels, verification }) => ({
      id,
      domain: catalog.domain(domain).name,
      category: category ?? "",
      name,
      levels: levels.map(
        (level) => catalog.vocabulary.levels.find(({ code }) => code === level)?.term ?? level,
      ),
      verification: VERIFICATION[verification],
    })),
};
