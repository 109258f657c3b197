/** What the tests use of jsonld, which has no types of its own. */
declare module "jsonld" {
  interface Options {
    readonly format: "application/n-quads";
    /** Whatever would be dropped is an error. */
    readonly safe: true;
    /** Called for what has to be fetched. */
    readonly documentLoader: (url: string) => never;
  }
  const jsonld: { toRDF(document: object, options: Options): Promise<string> };
  export default jsonld;
}
