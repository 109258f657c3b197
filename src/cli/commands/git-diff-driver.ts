import { type AddCommand, beginCommand } from "../command.js";
import { driverText, editionBefore, readVersion } from "../diff/driver.js";

/**
 * `zwgk git-diff-driver`: what git runs in place of its own diff, with the path, then file, id and mode of the old and
 * of the new version; of a file that is not merged yet, with the path alone. A new edition is shown beside the one before it. Ends with 0, or git would stop.
 */
export const addGitDiffDriver: AddCommand = (program, context) => {
  beginCommand(program, "git-diff-driver", ["<args...>"], context)
    .allowUnknownOption()
    .action(async ([path = "", oldFile, , , newFile]: string[]) => {
      const { io, messages } = context;
      if (oldFile === undefined || newFile === undefined) return io.out(`${messages.diff.unmerged(path)}\n`);
      const now = await readVersion(newFile, path);
      const old = (await readVersion(oldFile, path)) ?? (await editionBefore(now, context));
      io.out(await driverText(path, old, now, context));
    });
};
