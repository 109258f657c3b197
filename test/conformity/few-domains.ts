/** The catalog's domains of few items each, of which a whole table is judged in a moment. */
import { decodeCatalog } from "../../src/catalog/compact.js";
import { createCatalog } from "../../src/catalog/index.js";
import { data } from "../../src/generated/data.js";
import type { DomainId } from "../../src/model/index.js";

/** With deadlines that nobody knows, on-request items, domains of two items and one that pages show a part of. */
export const FEW = [
  "urban-rural-planning",
  "rural-land-expropriation",
  "affordable-housing",
  "social-assistance",
  "elderly-care",
  "health",
] as const satisfies readonly DomainId[];

const decoded = decodeCatalog(data);

export const few = createCatalog({
  ...decoded,
  domains: decoded.domains.filter(({ id }) => FEW.some((one) => one === id)),
});
