import { expect, test } from "vitest";
import { InvalidDateError } from "../../src/deadlines/index.js";
import { ChangeMismatchError, DuplicateIdError } from "../../src/diff/index.js";
import { ZwgkError } from "../../src/index.js";
import { WrongArgumentError } from "../../src/model/argument.js";
import { UnreadableFileError } from "../../src/node/bytes.js";
import { CompareError } from "../../src/node/compare/error.js";
import { InvalidCatalogError } from "../../src/node/load.js";
import { LockedError } from "../../src/node/lock.js";
import { EditedOutputsError } from "../../src/node/outputs.js";
import { ChangedFileError } from "../../src/node/replace.js";
import { ProjectFileError } from "../../src/project/index.js";
import { UnknownReleaseError } from "../../src/releases/index.js";
import { ReleaseRefusedError } from "../../src/releases/make/refused.js";
import { TableReadError } from "../../src/tables/index.js";

const PLACE = { of: "item", in: "health", id: "health-001" } as const;

const THROWN: readonly ZwgkError[] = [
  new ChangedFileError("profile.yaml"),
  new ChangeMismatchError({ ...PLACE, change: "moved", from: 0, to: 1 }, "it is not there"),
  new CompareError("input-unknown", "some.xyz"),
  new DuplicateIdError(PLACE),
  new EditedOutputsError(["list.xlsx"]),
  new InvalidCatalogError("catalogs", []),
  new InvalidDateError("2023-02-30"),
  new LockedError(".zwgk-lock", null),
  new ProjectFileError("project-damaged"),
  new ReleaseRefusedError("release-exists", "1.0.0"),
  new TableReadError("table-file-damaged"),
  new UnknownReleaseError("9.9.9", ["1.0.0"]),
  new UnreadableFileError("list.xlsx", "file-unreadable", "EACCES"),
  new WrongArgumentError("parseDeadline", { zh: "文字", en: "a text" }, 7),
];

test.each(THROWN.map((error) => [error.name, error] as const))("%s is of the one shape", (name, error) => {
  expect(error).toBeInstanceOf(ZwgkError);
  expect(name).toMatch(/^[A-Z]\w+Error$/u);
  expect(error.code).toMatch(/^[a-z]+(?:-[a-z]+)+$/u);
  expect(error.message).toBe(error.text.en);
  for (const { zh, en } of [error.text, error.hint]) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[^\p{Script=Han}]+$/u);
  }
});

test("no two of them share a name", () => {
  expect(new Set(THROWN.map(({ name }) => name)).size).toBe(THROWN.length);
});
