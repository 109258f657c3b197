import { join } from "node:path";
import { presets } from "../../catalog/concerns.js";
import { type AddCommand, beginCommand } from "../command.js";
import { makeFolder } from "../init-folder.js";
import { quoted } from "../quoted.js";
import { type InitOptions, presetLines, startOf } from "../start.js";
import { FORM_FILE, starterProfile } from "../starter.js";
import { asking } from "../terms.js";

/** `zwgk init`: a profile to begin with, its schema for editors, and the form of a responsibility list. */
export const addInit: AddCommand = (program, given) => {
  const { own, options } = given.messages;
  beginCommand(program, "init", ["[dir]"], given)
    .option("--preset <kind>", own.options.preset(presets.map(({ zh }) => zh).join("、")))
    .option("--name <name>", own.options.name)
    .option("--bureau <name>", own.options.bureau)
    .option("-d, --domain <id>", own.options.domain)
    .option("-f, --force", options.forceInit)
    .action(async (folder: string | undefined, asked: InitOptions) => {
      const context = asking(asked.domain, given);
      const start = startOf(asked, context);
      const text = starterProfile(start, context.language);
      const file = await makeFolder(folder ?? ".", text, asked.force === true, context);
      const { say } = context.messages;
      const lists = join(folder ?? ".", say.listFolder);
      context.io.out(
        [
          say.created(file),
          say.created(join(folder ?? ".", FORM_FILE)),
          ...presetLines(start.profile, context),
          say.nextEdit(quoted(file)),
          `  zwgk validate ${quoted(file)}`,
          `  zwgk generate ${quoted(file)} -o ${quoted(lists)}`,
          "",
        ].join("\n"),
      );
    });
};
