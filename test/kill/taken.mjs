/** Another program holds the file that ZWGK_TAKEN names: this process cannot replace it, and is told so by the code ZWGK_CODE. */
import fs from "node:fs/promises";

const { ZWGK_TAKEN: taken, ZWGK_CODE: code } = process.env;
const { rename } = fs;

fs.rename = async (from, to) => {
  if (to === taken) throw Object.assign(new Error(code), { code, syscall: "rename", path: from, dest: to });
  return rename(from, to);
};
