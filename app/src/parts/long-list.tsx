/** A list of what may be hundreds of rows: a page of them, and a button for more. */
import type { Signal } from "@preact/signals";
import type { ComponentChildren } from "preact";

interface LongListProps<Row> {
  readonly rows: readonly Row[];
  /** How many are shown; whoever filters the rows sets it back to a page. */
  readonly most: Signal<number>;
  /** How many more the button brings. */
  readonly page: number;
  /** The button's words, given how many rows are not shown yet. */
  readonly say: (left: number) => string;
  /** Draws a row as a list item with a key. */
  readonly children: (row: Row) => ComponentChildren;
}

export function LongList<Row>({ rows, most, page, say, children }: LongListProps<Row>) {
  const left = rows.length - most.value;
  return (
    <>
      <ul class="rows">{rows.slice(0, most.value).map(children)}</ul>
      {left > 0 && (
        <button
          type="button"
          onClick={() => {
            most.value += page;
          }}
        >
          {say(left)}
        </button>
      )}
    </>
  );
}
