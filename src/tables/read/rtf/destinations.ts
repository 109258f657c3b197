/** Where the text of a group goes. */

/**
 * `body`: it is seen; `skip`: it is not; `fonts`: names of fonts; `code`: what a field does; `form` and `entry`: what a
 * field of a form shows; `row`: words about a nested row.
 */
export type Destination = "body" | "skip" | "fonts" | "code" | "form" | "entry" | "row";

const SKIPPED =
  "colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf footnote xe tc rxe objdata shprslt nonshppict nonesttables shp do upr ftnsep ftnsepc aftnsep template private filetbl revtbl".split(
    " ",
  );

/** Words that say where their group goes. */
const DESTINATIONS: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ...SKIPPED.map((name): [string, Destination] => [name, "skip"]),
  ["fonttbl", "fonts"],
  ["fldinst", "code"],
  ["fldrslt", "body"],
  ["result", "body"],
  ["formfield", "form"],
  ["ffl", "entry"],
  ["nesttableprops", "row"],
  ["ud", "body"],
]);

/** @returns null where the word says nothing of the kind */
export function destinationOf(name: string): Destination | null {
  return DESTINATIONS.get(name) ?? null;
}
