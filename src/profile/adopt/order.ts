/** The order of rows, where a person put them elsewhere than the profile does. */
import type { DisclosureList } from "../../model/list.js";
import { placesBetween } from "../order.js";
import type { Adopting } from "./context.js";
import type { Step } from "./step.js";
import { DONE } from "./words.js";

/**
 * The places that bring each domain into the order of the file.
 *
 * @param ids of each domain, in the order of the file
 * @param list as the profile would print it
 */
export function orderSteps(
  ids: ReadonlyMap<string, readonly string[]>,
  list: DisclosureList,
  to: Adopting,
): Step[] {
  return list.sections.flatMap(({ domain, rows }): Step[] => {
    const own = rows.map(({ id }) => id);
    const places = placesBetween(own, wanted(own, ids.get(domain) ?? []));
    if (places.length === 0) return [];
    return [
      {
        adopted: {
          key: `order ${domain}`,
          kind: "order",
          at: null,
          item: null,
          message: DONE.order(to.nameOf(domain)),
          fields: [],
          reason: null,
        },
        edits: places.map((value) => ({ op: "append", path: ["order"], value })),
      },
    ];
  });
}

/** The order of the file; rows that it does not have stay behind those that they stood behind. */
function wanted(own: readonly string[], file: readonly string[]): string[] {
  const order = file.filter((id) => own.includes(id));
  for (const [at, id] of own.entries()) {
    if (order.includes(id)) continue;
    order.splice(order.indexOf(own[at - 1] ?? "") + 1, 0, id);
  }
  return order;
}
