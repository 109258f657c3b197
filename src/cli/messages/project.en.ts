/** What `zwgk project` says in English. */
import type { ProjectMessages } from "./project.zh.js";

export const projectEn: ProjectMessages = {
  command: {
    summary: "the folder of a profile from the page's project file, and back",
    about:
      "The project file that the page (zwgk.html) downloads is a zip with the folder of a profile: profile, responsibility list, offices, mapping, names of departments, the editions that the profile stands on. A project file becomes a folder; a profile becomes a project file, which opens in the page.",
    arguments: { path: "a project file, or a profile or its folder" },
    examples: [
      ["zwgk project hongshan.zip -o our-town", "a project file into a folder"],
      ["zwgk project our-town -o our-town.zip", "a folder into a project file"],
    ],
  },
  out: "where to write: a folder when unpacking, a file when packing",
  force: "overwrite what is there; when unpacking, files of the same names are kept beside the new ones",
  unpacked: (folder, names) => `Unpacked into ${folder}: ${names}`,
  kept: (file) => `What stood there is kept as ${file}`,
  packed: (file) => `Written: ${file}. It opens in the page.`,
  missing: (names, profile) =>
    `The profile names these files, which do not lie beside it and were left out: ${names}. Put them there, correct the profile, and run zwgk project ${profile} again`,
  packedFile: (file, path, folder) => ({
    message: `${file} is a project file of the page, which has to become a folder first`,
    hint: `run zwgk project ${path} -o ${folder} and use that folder`,
  }),
};
