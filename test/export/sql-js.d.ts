/** What the tests use of sql.js, which has no types of its own. */
declare module "sql.js" {
  type Value = string | number | null;
  class Database {
    constructor(bytes?: Uint8Array);
    run(sql: string, values?: readonly Value[]): void;
    close(): void;
    exec(sql: string): readonly { readonly values: readonly (readonly Value[])[] }[];
  }
  export default function initSqlJs(): Promise<{ readonly Database: typeof Database }>;
}
