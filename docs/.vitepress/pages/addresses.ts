/** Where each thing of the catalog has its page. The addresses are permanent, as ids and titles are. */
import { instrumentFile } from "../../../src/export/jsonld/addresses.js";
import type { DomainId } from "../../../src/model/index.js";

export { instrumentFile };

export const itemAddress = (id: string): string => `/catalog/items/${id}`;
export const domainAddress = (id: DomainId): string => `/catalog/domains/${id}`;
export const instrumentAddress = (title: string): string => `/catalog/instruments/${instrumentFile(title)}`;

/** Name of the redline between two states of the catalog, beside the page of the releases. */
export function redlineFile(from: string, to: string): string {
  return `${from}-to-${to}.html`;
}
