/** Writes down what this process does to files, in order, into the file that ZWGK_RECORD names. */
import { writeFileSync } from "node:fs";
import fs from "node:fs/promises";

const operations = [];

const note = (name, ...args) => {
  operations.push([
    name,
    ...args.map((one) => (one instanceof Uint8Array ? { base64: Buffer.from(one).toString("base64") } : one)),
  ]);
};

function recorded(owner, name, argsOf = (args) => args) {
  const original = owner[name];
  owner[name] = function (...args) {
    note(name, ...argsOf(args, this));
    return original.apply(this, args);
  };
}

for (const name of ["mkdir", "link", "rename", "rm", "truncate", "writeFile", "appendFile"])
  recorded(fs, name);

const paths = new WeakMap();
const { open } = fs;
fs.open = async (path, flags = "r", ...rest) => {
  if (flags !== "r") note("writeFile", path, "", { flag: flags });
  const handle = await open.call(fs, path, flags, ...rest);
  paths.set(handle, path);
  return handle;
};
const some = await open.call(fs, process.execPath, "r");
for (const name of ["writeFile", "appendFile"]) {
  const original = Object.getPrototypeOf(some)[name];
  Object.getPrototypeOf(some)[name] = function (content, ...rest) {
    note("appendFile", paths.get(this), content);
    return original.call(this, content, ...rest);
  };
}
await some.close();

process.on("exit", () => writeFileSync(process.env.ZWGK_RECORD, JSON.stringify(operations)));
