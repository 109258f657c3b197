/** A component of Vue, to the type checker. */
declare module "*.vue" {
  import type { Component } from "vue";

  const component: Component;
  export default component;
}
