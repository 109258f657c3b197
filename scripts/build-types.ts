/** `npm run types`: writes the types of the model, made from its schemas. */
import { writeFileSync } from "node:fs";
import { modelTypes } from "./model-types.js";

writeFileSync("src/model/types.ts", modelTypes());
