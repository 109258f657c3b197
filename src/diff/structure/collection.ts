/** What catalogs and lists have in common: ordered entries with ids, which the engine compares without knowing them. */
import { ZwgkError } from "../../model/error.js";
import type { ChangePlace } from "./change.js";

/** Any entry, field by field. */
export type Entry = Readonly<Record<string, unknown>>;

/** The entries of one kind in one place, in their order. */
export interface Collection extends Omit<ChangePlace, "id"> {
  /** Ids of the entries, unique; as many as there are entries. */
  readonly ids: readonly string[];
  readonly entries: readonly Entry[];
}

/** A change as the engine sees it. */
export type AnyChange = ChangePlace &
  (
    | { readonly change: "added" | "removed"; readonly at: number; readonly value: Entry }
    | { readonly change: "moved"; readonly from: number; readonly to: number }
    | { readonly change: "set"; readonly field: string; readonly old?: unknown; readonly new?: unknown }
  );

/** Tells collections apart. */
export function collectionKey({ of, in: place }: Pick<ChangePlace, "of" | "in">): string {
  return place === null ? of : `${of} ${place}`;
}

/**
 * Makes a collection.
 *
 * @param idOf the id of an entry
 */
export function collection<E extends object>(
  of: string,
  place: string | null,
  entries: readonly E[],
  idOf: (entry: E) => string,
): Collection {
  return { of, in: place, ids: entries.map(idOf), entries: entries as unknown as readonly Entry[] };
}

/** A list states an id twice, so that nobody can tell which entry a change is about. */
export class DuplicateIdError extends ZwgkError<"duplicate-id"> {
  override readonly name = "DuplicateIdError";

  constructor({ of, in: place, id }: ChangePlace) {
    super("duplicate-id", {
      text: {
        zh: `${place === null ? "" : `${place} 中`}有两个 ${of} ${id}；请先校验数据`,
        en: `${of} ${id} is there twice${place === null ? "" : ` in ${place}`}; validate the data first`,
      },
      hint: { zh: "改掉其中一个编号", en: "give one of them another id" },
    });
  }
}

/**
 * Positions by id.
 *
 * @throws DuplicateIdError (`duplicate-id`)
 */
export function positionsOf({ of, in: place, ids }: Collection): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (const id of ids) {
    if (positions.has(id)) throw new DuplicateIdError({ of, in: place, id });
    positions.set(id, positions.size);
  }
  return positions;
}

/** Changes by the collection that they are changes of. */
export function byCollection(changes: readonly AnyChange[]): ReadonlyMap<string, AnyChange[]> {
  const groups = new Map<string, AnyChange[]>();
  let group: AnyChange[] = [];
  let last: AnyChange | undefined;
  for (const change of changes) {
    // Changes of a collection stand together, as a rule.
    if (last === undefined || change.of !== last.of || change.in !== last.in) {
      const key = collectionKey(change);
      group = groups.get(key) ?? [];
      groups.set(key, group);
    }
    group.push(change);
    last = change;
  }
  return groups;
}
