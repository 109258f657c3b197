import type { TableFlow } from "../flow.js";
import type { TagHandler } from "../tags.js";
import { Runs } from "./runs.js";
import type { Styles } from "./styles.js";
import { Tables } from "./tables.js";
import type { Attributes, Concern } from "./tags.js";
import { isDeletion, UnseenParts } from "./unseen.js";

/** What a document refers to. */
export interface DocumentParts {
  readonly styles: Styles;
  /** Called where a document embeds another, with the id of the relationship. */
  embedded(id: string): void;
}

/** Takes the tags of a document as they come; what stands outside its body is passed over. */
export function documentHandler(flow: TableFlow, parts: DocumentParts): TagHandler {
  const unseen = new UnseenParts();
  const tables = new Tables(flow);
  const runs = new Runs(flow, parts.styles);
  const concerns: readonly Concern[] = [
    tables,
    runs,
    runs.controls,
    runs.forms,
    { opened: { altChunk: (attributes) => parts.embedded(attributes.get("id") ?? "") } },
    { opened: { blip: () => flow.picture(), imagedata: () => flow.picture() } },
  ];
  const opened = byName<(attributes: Attributes) => void>(concerns.map((concern) => concern.opened));
  const closed = byName<() => void>(concerns.map((concern) => concern.closed));
  /** What the properties that are open belong to. */
  let properties: "row" | "paragraph" | null = null;
  let inBody = false;

  return {
    open(name, attributes) {
      if (!inBody) {
        inBody = name === "body";
        return;
      }
      if (unseen.opens(name, attributes, properties !== null)) return;
      if (name === "trPr") properties = "row";
      else if (name === "pPr") properties = "paragraph";
      else if (properties !== null && isDeletion(name, attributes)) {
        if (properties === "row") tables.dropRow();
        else runs.joinNext();
      }
      for (const act of opened.get(name) ?? []) act(attributes);
    },
    text(text) {
      if (inBody && !unseen.isOpen) runs.text(text);
    },
    close(name) {
      if (!inBody || unseen.closes(name)) return;
      if (name === "body") inBody = false;
      else if (name === "trPr" || name === "pPr") properties = null;
      for (const act of closed.get(name) ?? []) act();
    },
  };
}

/** All that concerns do at a tag, in their order. */
function byName<Act>(concerns: readonly (Readonly<Record<string, Act>> | undefined)[]): Map<string, Act[]> {
  const acts = new Map<string, Act[]>();
  for (const concern of concerns)
    for (const [name, act] of Object.entries(concern ?? {})) acts.set(name, [...(acts.get(name) ?? []), act]);
  return acts;
}
