/** What the command line says in English of what goes wrong and what to do. */
import type { FailuresMessages } from "./failures.zh.js";

export const failuresEn: FailuresMessages = {
  "unknown-command": (name, suggestion) => ({
    message: `there is no command ${name}`,
    hint: suggestion ? `did you mean zwgk ${suggestion}?` : "zwgk --help lists the commands",
  }),
  "unknown-option": (name, suggestion) => ({
    message: `there is no option ${name}`,
    hint: suggestion ? `did you mean ${suggestion}?` : "add --help to the command to see its options",
  }),
  "missing-argument": (name) => ({
    message: `the argument <${name}> is missing`,
    hint: "add --help to the command for usage and examples",
  }),
  "missing-option": (flags) => ({
    message: `the option ${flags} is missing`,
    hint: "add --help to the command for usage and examples",
  }),
  "missing-value": (flags) => ({
    message: `the option ${flags} needs a value`,
    hint: "add --help to the command for usage and examples",
  }),
  "too-many-arguments": () => ({
    message: "too many arguments",
    hint: "put quotes around paths with blanks; add --help to the command for its usage",
  }),
  "bad-usage": (detail) => ({
    message: `wrong usage: ${detail}`,
    hint: "add --help to the command for usage and examples",
  }),
  "unknown-language": (name) => ({
    message: name === "" ? "--lang needs a language" : `there is no language ${name}`,
    hint: "--lang zh or --lang en",
  }),
  "unknown-value": (option, value, allowed) => ({
    message: `${option} cannot be “${value}”`,
    hint: `possible: ${allowed}`,
  }),
  "unknown-id": (id, suggestions) => ({
    message: `no item, domain or instrument is called “${id}”`,
    hint:
      suggestions === ""
        ? "find items with zwgk search; zwgk stats shows the domains"
        : `did you mean ${suggestions}?`,
  }),
  "file-exists": (files) => ({
    message: `already there, not overwritten: ${files}`,
    hint: "choose another folder, or add --force if it may be overwritten",
  }),
  "file-edited": (files, adopt) => ({
    message: `not made by this tool, or edited since, therefore not overwritten: ${files}`,
    hint:
      adopt === null
        ? "choose another folder to keep the edits, or add --force to overwrite them"
        : `run ${adopt} to take the edits into the profile, choose another folder to keep them apart, or add --force to overwrite them`,
  }),
  "file-busy": (file) => ({
    message: `in use by another program, or not writable: ${file}`,
    hint: "close it in Excel, WPS or Word and try again",
  }),
  "read-only": (file) => ({
    message: `the disk or folder is read-only, nothing was written: ${file}`,
    hint: "choose a folder that can be written to",
  }),
  "disk-full": (file) => ({
    message: `the disk is full, nothing was written and the files that were there are untouched: ${file}`,
    hint: "make room or choose another disk, and run it again",
  }),
  "name-too-long": (file) => ({
    message: `the name or path is too long: ${file}`,
    hint: "choose a folder with a shorter path, or a shorter name",
  }),
  "folder-locked": (lock, pid) => ({
    message: `another zwgk is writing into this folder${pid === null ? "" : ` (process ${pid})`}; nothing was written`,
    hint: `wait until it has ended; if you are sure that none is running, delete ${lock} and try again`,
  }),
  "file-changed": (file) => ({
    message: `changed by somebody after it was read, not written: ${file}`,
    hint: "save and close it in the program that edits it, and run this again",
  }),
  "cannot-write": (file, detail) => ({
    message: `cannot write ${file} (${detail})`,
    hint: "check disk space, the name of the folder and its permissions",
  }),
  "base-invalid": (base) => ({
    message: `the base of the profile (${base}) cannot be used`,
    hint: "correct what is said above, or take base out to stand on the standard",
  }),
  "not-a-profile": (file) => ({
    message: `${file} is not a profile`,
    hint: "a profile begins with profile: 1; start one with zwgk init",
  }),
  internal: (detail) => ({
    message: `internal error: ${detail}`,
    hint: "this is not your fault; please report the command and this sentence to the maintainers",
  }),
};
