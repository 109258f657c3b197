/** The local names of subjects that a profile states itself; a file of the county that it names cannot be read here. */
import type { Profile } from "../../../src/model/index.js";

export function statedNames({ subjects }: Profile): Record<string, string> {
  return typeof subjects === "string" ? {} : (subjects ?? {});
}
