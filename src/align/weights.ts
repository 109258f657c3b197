/** What is weighed to find the item of a row. The numbers are in fitted.ts. */
import type { Feature } from "./features.js";

/** What the rest of the table says of an item. */
export type ContextFeature = "domain" | "category" | "order";

/** What speaks for no item at all: always, for a row that names a category, where any domain may be. */
export type NoneFeature = "none" | "noneInCategory" | "noneOfAll";

/** Weights of the features, in log odds for a feature of 1. */
export type Weights = Readonly<Record<Feature | ContextFeature | NoneFeature, number>>;
