import { nameOf, repeats } from "../repeats.js";
import type { Rule } from "../rule.js";
import type { WorkspaceFile } from "../workspace.js";

/** Several profiles may be validated together; of everything else there is one. */
export const fileUnique: Rule = {
  id: "file-unique",
  level: "error",
  title: { zh: "两个文件说的是同一件事", en: "Two files state the same thing" },
  why: { zh: "改了一个，另一个就成了旧的。", en: "Change one, and the other is out of date." },
  hint: { zh: "合并为一个文件", en: "merge them into one file" },
  *check(workspace) {
    const named = workspace.files.flatMap((file) => {
      const what = identity(file);
      return what ? [{ file, ...what }] : [];
    });
    for (const { entry, first } of repeats(named, ({ file, name }) => `${file.kind} ${name}`)) {
      const place = nameOf(first, entry.file);
      yield {
        file: entry.file,
        path: entry.path,
        message: {
          zh: `${entry.name} 已由${place.zh}给出`,
          en: `${entry.name} is already given by ${place.en}`,
        },
      };
    }
  },
};

function identity(file: WorkspaceFile): { readonly name: string; readonly path: readonly string[] } | null {
  switch (file.kind) {
    case "domains":
      return { name: "domains", path: ["domains"] };
    case "edition":
      return { name: `${file.value.domain}/${file.value.edition}`, path: ["edition"] };
    case "instruments":
      return { name: file.value.kind, path: ["kind"] };
    case "knowledge":
      return { name: file.value.knowledge, path: ["knowledge"] };
    case "release":
      return { name: file.value.release, path: ["release"] };
    case "rubric":
      return { name: file.value.rubric, path: ["rubric"] };
    case "sources":
      return { name: file.value.domain, path: ["domain"] };
    case "vocabulary":
      return { name: file.value.vocabulary, path: ["vocabulary"] };
    case "bureaus":
    case "mapping":
    case "profile":
      return null;
  }
}
