/** What `diff` and `git-diff-driver` say in English. */
import type { diffCommands as commandsZh, diffWords as wordsZh } from "./zh.js";

/** Descriptions of the commands. */
export const diffCommands: typeof commandsZh = {
  diff: {
    summary: "compare two catalogs or lists and say what each change means",
    about:
      "Each side is a release (1.0.0), an edition (social-assistance/2019), a file, a folder, a git revision (HEAD~1:catalogs), a profile, json written by generate, or a published table (xlsx, docx, html, csv).",
    arguments: { old: "what it was", new: "what it is" },
    examples: [
      ["zwgk diff 1.0.0 catalogs", "the files as they are against a release"],
      ["zwgk diff HEAD~1:catalogs HEAD:catalogs --format md", "what a commit changed, for a pull request"],
      ["zwgk diff 1.0.0 catalogs --format html -o redline.html", "a redline to read, print and sign"],
      ["zwgk diff 1.0.0 catalogs --fail-on weakening", "exit with 1 where disclosure is weakened"],
    ],
  },
  "git-diff-driver": {
    summary: "called by git: git diff and git log -p --ext-diff say what changes mean",
    about:
      'Write *.yaml diff=zwgk into .gitattributes, then run git config diff.zwgk.command "npx zwgk git-diff-driver". Not a command for people.',
    arguments: { args: "the arguments that git gives" },
    examples: [['git config diff.zwgk.command "npx zwgk git-diff-driver"', "install it"]],
  },
};

/** Everything else. */
export const diffWords: typeof wordsZh = {
  options: {
    format: (formats) => `form of the output: ${formats}`,
    output: "write into a file; xlsx needs one",
    failOn: "changes that fail: weakening, review (and the former), any; none unless told",
    ignore: "ignore file: [{fingerprint, reason, until}] in YAML",
    semver: "say which new version the changes demand at least",
    force: "overwrite files that were edited or not made by this tool",
  },
  written: (file) => `Wrote ${file}`,
  expired: (fingerprint, until, reason) =>
    `ignore file: ${fingerprint} expired on ${until} and counts again (${reason})`,
  unknown: (fingerprint, reason) =>
    `ignore file: no change answers to ${fingerprint}; the entry can go (${reason})`,
  unmerged: (path) => `${path}: not merged yet`,
  notes: "editor's notes",
  mode: (path, old, now) => `${path}: mode ${old} is now ${now}`,
  told: (path, words) => `${path}: ${words}`,
  sameText: "the contents are the same",
  sameLines: "only the line ends differ, the contents are the same",
  unexplained: (path) => `${path}: compared as text`,
  failures: {
    "output-missing": () => ({ message: "xlsx cannot be shown on a terminal", hint: "add -o redline.xlsx" }),
    "ignore-invalid": (file) => ({
      message: `the ignore file ${file} has errors`,
      hint: "correct what is listed above; each entry has fingerprint, reason and until",
    }),
    "ambiguous-ids": (detail) => ({
      message: `an id stands twice: ${detail}`,
      hint: "an id stands once in a domain; zwgk validate shows where",
    }),
  },
};
