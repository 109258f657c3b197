/** What the benchmark uses of daff, which has no types of its own. */
declare module "daff" {
  class TableView {
    constructor(rows: readonly (readonly unknown[])[]);
  }
  class CompareFlags {
    addPrimaryKey(column: string): void;
  }
  class TableDiff {
    constructor(alignment: unknown, flags: CompareFlags);
    hilite(output: TableView): boolean;
  }
  interface Comparison {
    align(): unknown;
  }
  const daff: {
    readonly TableView: typeof TableView;
    readonly CompareFlags: typeof CompareFlags;
    readonly TableDiff: typeof TableDiff;
    compareTables(a: TableView, b: TableView, flags: CompareFlags): Comparison;
  };
  export default daff;
}
