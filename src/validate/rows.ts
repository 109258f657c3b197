/** Rows of the official table wherever they are written: items of editions, additions and changes of profiles. */
import type { Item, ItemField } from "../model/index.js";
import type { FileOf, Workspace } from "./workspace.js";

/** A place in a file. */
export type Path = readonly (string | number)[];

/** The fields of a row that are written; all of them except in a profile's change. */
export type RowFields = { readonly [F in ItemField]?: Item[F] | undefined };

/** A row, or the part of it that a change sets. */
export interface Row {
  readonly file: FileOf<"edition"> | FileOf<"profile">;
  /** Where the row's fields stand. */
  readonly path: Path;
  readonly fields: RowFields;
}

/** Every row of a workspace. */
export function* rows(workspace: Workspace): Generator<Row> {
  for (const file of workspace.of("edition")) {
    for (const [index, fields] of file.value.items.entries()) yield { file, path: ["items", index], fields };
  }
  for (const file of workspace.of("profile")) {
    for (const [index, { set }] of (file.value.change ?? []).entries()) {
      yield { file, path: ["change", index, "set"], fields: set };
    }
    for (const [index, fields] of (file.value.add ?? []).entries()) {
      yield { file, path: ["add", index], fields };
    }
  }
}

/** A text of a row with its place. */
export interface RowText {
  readonly file: Row["file"];
  readonly path: Path;
  readonly text: string;
}

/** What a row says is disclosed: category, name and content elements. */
export function* elements(workspace: Workspace): Generator<RowText> {
  for (const { file, path, fields } of rows(workspace)) {
    if (fields.category) yield { file, path: [...path, "category"], text: fields.category };
    if (fields.name !== undefined) yield { file, path: [...path, "name"], text: fields.name };
    for (const [index, text] of (fields.content ?? []).entries()) {
      yield { file, path: [...path, "content", index], text };
    }
  }
}

/** Every text of a row that is printed as it is written: its elements, deadline, groups, articles, named channels. */
export function* printedTexts(workspace: Workspace): Generator<RowText> {
  yield* elements(workspace);
  for (const { file, path, fields } of rows(workspace)) {
    if (typeof fields.deadline === "string")
      yield { file, path: [...path, "deadline"], text: fields.deadline };
    for (const [index, text] of (fields.audience?.groups ?? []).entries()) {
      yield { file, path: [...path, "audience", "groups", index], text };
    }
    for (const [index, channel] of (fields.channels ?? []).entries()) {
      if (typeof channel === "string") continue;
      yield { file, path: [...path, "channels", index, "other"], text: channel.other };
    }
    for (const [index, entry] of (fields.basis ?? []).entries()) {
      const place = [...path, "basis", index];
      if (typeof entry === "string") continue;
      if ("words" in entry) yield { file, path: [...place, "words"], text: entry.words };
      else
        for (const [article, text] of entry.articles.entries()) {
          yield { file, path: [...place, "articles", article], text };
        }
    }
  }
}
