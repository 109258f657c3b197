import type { Rule } from "../rule.js";
import type { WorkspaceFile } from "../workspace.js";

/** Only files in the folders of a catalog: a copy that someone works on may have any name. */
export const fileName: Rule = {
  id: "file-name",
  level: "error",
  title: { zh: "文件名与内容不符", en: "A file's name says something else than its content" },
  why: {
    zh: "人凭文件名找内容，程序凭内容，两者要一致。",
    en: "People find content by the name of its file and programs by what it says; both must agree.",
  },
  hint: { zh: "改文件名或改内容，使两者一致", en: "rename the file or correct what it says" },
  *check(workspace) {
    for (const file of workspace.files) {
      const { folder, name, path } = expected(file);
      if (folder === null) continue;
      const parts = file.file
        .replaceAll("\\", "/")
        .replace(/\.ya?ml$/u, "")
        .split("/");
      const depth = name.split("/").length;
      if (parts.at(-depth - 1) !== folder || parts.slice(-depth).join("/") === name) continue;
      yield {
        file,
        path: [path],
        message: {
          zh: `按内容，文件应为 ${folder}/${name}.yaml`,
          en: `by its content this file is ${folder}/${name}.yaml`,
        },
      };
    }
  },
};

/** Where the catalog keeps a file, and the key that says so. */
function expected(file: WorkspaceFile): { folder: string | null; name: string; path: string } {
  switch (file.kind) {
    case "edition":
      return { folder: "editions", name: `${file.value.domain}/${file.value.edition}`, path: "edition" };
    case "instruments":
      return { folder: "instruments", name: file.value.kind, path: "kind" };
    case "knowledge":
      return { folder: "knowledge", name: file.value.knowledge, path: "knowledge" };
    case "release":
      return { folder: "releases", name: file.value.release, path: "release" };
    case "rubric":
      return { folder: "rubrics", name: file.value.rubric, path: "rubric" };
    case "sources":
      return { folder: "sources", name: file.value.domain, path: "domain" };
    case "vocabulary":
      return { folder: "vocabulary", name: file.value.vocabulary, path: "vocabulary" };
    case "bureaus":
    case "domains":
    case "mapping":
    case "profile":
      return { folder: null, name: "", path: "" };
  }
}
