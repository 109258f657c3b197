/** YAML with positions, and its canonical layout. */
export * from "./edit.js";
export * from "./format.js";
export * from "./key-order.js";
export * from "./mend.js";
export * from "./parse.js";
