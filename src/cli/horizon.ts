/** How far the registry of instruments was checked: said under everything that rests on it. */
import { registryHorizon } from "../instruments/index.js";
import type { Context } from "./context.js";

/** One sentence: how many entries were checked how far. */
export function horizonLine({ catalog, messages }: Context): string {
  return messages.law.horizon(registryHorizon(catalog));
}
