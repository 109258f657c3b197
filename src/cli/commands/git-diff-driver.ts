import { type AddCommand, beginCommand } from "../command.js";
import { driverText, editionBefore, readVersion } from "../diff/driver.js";

/**
 * `zwgk git-diff-driver`: what git runs in place of its own diff, with the path, then file, id and mode of the old and
 * of the new version, and the new path where it is another; of a file that is not merged yet, with the path alone. A new
 * edition is shown beside the one before it. Ends with 0, or git would stop.
 */
export const addGitDiffDriver: AddCommand = (program, context) => {
  beginCommand(program, "git-diff-driver", ["<args...>"], context)
    .allowUnknownOption()
    .action(async ([path = "", oldFile, , oldMode, newFile, , newMode, renamed]: string[]) => {
      const { io, messages } = context;
      if (oldFile === undefined || newFile === undefined) return io.out(`${messages.diff.unmerged(path)}\n`);
      const now = await readVersion(newFile, renamed ?? path);
      const before = await readVersion(oldFile, path);
      if (before && now && oldMode && newMode && oldMode !== newMode)
        io.out(`${messages.diff.mode(path, oldMode, newMode)}\n`);
      const old = before ?? (await editionBefore(now, context));
      io.out(await driverText(renamed ?? path, old, now, context));
    });
};
