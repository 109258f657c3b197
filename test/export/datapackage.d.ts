/** What the tests use of datapackage, which has no types of its own. */
declare module "datapackage" {
  interface Resource {
    readonly name: string;
    read(options: { readonly cast: boolean }): Promise<readonly unknown[]>;
  }
  interface Package {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
  const datapackage: { readonly Package: { load(descriptor: string): Promise<Package> } };
  export default datapackage;
}
