/** The places of a change that several items share, in words. */
import { groupBy } from "../../model/group.js";
import type { ChangeFinding } from "../finding.js";
import { domainName } from "./shared.js";
import type { RepeatedChange } from "./told.js";
import type { RenderOptions } from "./types.js";

/** A place in words: its id and name. */
export function placeName({ item, title }: ChangeFinding): string {
  return [item ?? "", title?.name ?? ""].filter((part) => part !== "").join(" ");
}

/** The places by domain, in the order in which they come. */
export function placesByDomain(
  { places }: RepeatedChange,
  options: RenderOptions,
): { readonly domain: string; readonly names: readonly string[] }[] {
  return Array.from(
    groupBy(places, ({ domain }) => domain),
    ([domain, own]) => ({
      domain: domainName(domain, options),
      names: own.map(placeName),
    }),
  );
}
